#include "map/geoservices/routing_engine.h"

#include "map/geoservices/replies.h"
#include "map/geoservices/route_finder.h"

namespace lantern
{

RoutingEngine::RoutingEngine(const QVariantMap &parameters, QObject *parent)
    : QGeoRoutingManagerEngine(parameters, parent)
{
    setSupportedTravelModes(QGeoRouteRequest::PedestrianTravel | QGeoRouteRequest::CarTravel);
    setSupportedRouteOptimizations(QGeoRouteRequest::ShortestRoute | QGeoRouteRequest::FastestRoute);
    setSupportedSegmentDetails(QGeoRouteRequest::BasicSegmentData);
    setSupportedManeuverDetails(QGeoRouteRequest::BasicManeuvers);
}

QGeoRouteReply *RoutingEngine::calculateRoute(const QGeoRouteRequest &request)
{
    auto *reply = new RouteReply(request, this);
    connect(reply, &QGeoRouteReply::finished, this, [this, reply] { Q_EMIT finished(reply); });
    connect(
        reply, &QGeoRouteReply::errorOccurred, this,
        [this, reply](QGeoRouteReply::Error error, const QString &text) { Q_EMIT errorOccurred(reply, error, text); });
    answerAside(reply, GroundWatch::instance()->ground(), [request](OpenGround &ground, const std::stop_token &stop) {
        return findRoute(ground, request, stop);
    });
    return reply;
}

} // namespace lantern
