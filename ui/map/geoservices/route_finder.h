#pragma once

#include "map/geoservices/open_ground.h"

#include <QGeoRoute>
#include <QGeoRouteRequest>

#include <stop_token>

namespace lantern
{

// The way on foot through the waypoints of a request, in their order: one leg between each two, with segments whose manoeuvres
// name the streets. Distances in metres, times in seconds at the pace of the plans.
// Refused: it asks for anything but walking, or for areas to be avoided; WrongFormat: fewer than two waypoints, or one without
// a position; NotFound: the file has no streets, or a waypoint lies too far from every street; Cancelled.
[[nodiscard]] Result<QGeoRoute> findRoute(OpenGround &ground, const QGeoRouteRequest &request,
                                          const std::stop_token &stop);

} // namespace lantern
