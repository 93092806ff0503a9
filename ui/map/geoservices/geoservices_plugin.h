#pragma once

#include <QGeoServiceProviderFactory>
#include <QObject>

// Outside the namespace, because the macro that imports a static plugin takes no qualified name.

// The plugin `Plugin { name: "lantern" }`: RouteModel, PlaceSearchModel and GeocodeModel over the file that the workspace has
// open. It takes no parameters and opens no connection.
class LanternGeoServices : public QObject, public QGeoServiceProviderFactory
{
    Q_OBJECT
    Q_INTERFACES(QGeoServiceProviderFactory)
    Q_PLUGIN_METADATA(IID "org.qt-project.qt.geoservice.serviceproviderfactory/6.0" FILE "geoservices_plugin.json")

public:
    [[nodiscard]] QGeoCodingManagerEngine *createGeocodingManagerEngine(const QVariantMap &parameters,
                                                                        QGeoServiceProvider::Error *error,
                                                                        QString *errorString) const override;
    [[nodiscard]] QGeoRoutingManagerEngine *createRoutingManagerEngine(const QVariantMap &parameters,
                                                                       QGeoServiceProvider::Error *error,
                                                                       QString *errorString) const override;
    [[nodiscard]] QPlaceManagerEngine *createPlaceManagerEngine(const QVariantMap &parameters,
                                                                QGeoServiceProvider::Error *error,
                                                                QString *errorString) const override;
};
