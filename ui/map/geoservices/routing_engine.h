#pragma once

#include <QGeoRoutingManagerEngine>

namespace lantern
{

// Ways on foot and by car along the streets of the open file.
class RoutingEngine final : public QGeoRoutingManagerEngine
{
    Q_OBJECT

public:
    explicit RoutingEngine(const QVariantMap &parameters, QObject *parent = nullptr);
    [[nodiscard]] QGeoRouteReply *calculateRoute(const QGeoRouteRequest &request) override;
};

} // namespace lantern
