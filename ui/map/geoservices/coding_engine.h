#pragma once

#include <QGeoCodingManagerEngine>

namespace lantern
{

// From what somebody types to coordinates, and from a coordinate to what is there.
class CodingEngine final : public QGeoCodingManagerEngine
{
    Q_OBJECT

public:
    explicit CodingEngine(const QVariantMap &parameters, QObject *parent = nullptr);
    // By the narrowest name that the address has: street, district, city, else its text.
    [[nodiscard]] QGeoCodeReply *geocode(const QGeoAddress &address, const QGeoShape &bounds) override;
    [[nodiscard]] QGeoCodeReply *geocode(const QString &address, int limit, int offset,
                                         const QGeoShape &bounds) override;
    [[nodiscard]] QGeoCodeReply *reverseGeocode(const QGeoCoordinate &coordinate, const QGeoShape &bounds) override;

private:
    template<class Find>
    [[nodiscard]] QGeoCodeReply *answer(int limit, int offset, Find find);
};

} // namespace lantern
