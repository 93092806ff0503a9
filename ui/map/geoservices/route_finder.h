#pragma once

#include "map/geoservices/open_ground.h"

#include <QGeoRoute>
#include <QGeoRouteRequest>

#include <stop_token>

namespace lantern
{

// The way through the waypoints of a request, in their order, on foot if it allows that, else by car: one leg between each two, with
// segments whose manoeuvres name the streets. Distances in metres, times in seconds at the pace of the plans; by car without parking,
// and with the walks from and to points beside the streets.
// Refused: it asks for neither walking nor driving, or for areas to be avoided; WrongFormat: fewer than two waypoints, or one without
// a position; NotFound: the file has no streets (for cars), or a waypoint lies too far from every street; Cancelled.
[[nodiscard]] Result<QGeoRoute> findRoute(OpenGround &ground, const QGeoRouteRequest &request,
                                          const std::stop_token &stop);

} // namespace lantern
