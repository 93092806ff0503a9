#include "map/geoservices/geoservices_plugin.h"

#include "map/geoservices/coding_engine.h"
#include "map/geoservices/place_engine.h"
#include "map/geoservices/routing_engine.h"

namespace
{

template<class Engine>
Engine *madeWithoutError(const QVariantMap &parameters, QGeoServiceProvider::Error *error, QString *errorString)
{
    *error = QGeoServiceProvider::NoError;
    errorString->clear();
    return new Engine(parameters);
}

} // namespace

QGeoCodingManagerEngine *LanternGeoServices::createGeocodingManagerEngine(const QVariantMap &parameters,
                                                                          QGeoServiceProvider::Error *error,
                                                                          QString *errorString) const
{
    return madeWithoutError<lantern::CodingEngine>(parameters, error, errorString);
}

QGeoRoutingManagerEngine *LanternGeoServices::createRoutingManagerEngine(const QVariantMap &parameters,
                                                                         QGeoServiceProvider::Error *error,
                                                                         QString *errorString) const
{
    return madeWithoutError<lantern::RoutingEngine>(parameters, error, errorString);
}

QPlaceManagerEngine *LanternGeoServices::createPlaceManagerEngine(const QVariantMap &parameters,
                                                                  QGeoServiceProvider::Error *error,
                                                                  QString *errorString) const
{
    return madeWithoutError<lantern::PlaceEngine>(parameters, error, errorString);
}
