#pragma once

#include "map/geoservices/street_index.h"
#include "streets/travel.h"

#include <QGeoManeuver>
#include <QGeoRouteSegment>

namespace lantern
{

// A stretch of a way along one street.
struct RoutePart
{
    QString street;      // empty for a path without a name
    Line line;           // two points or more
    size_t onStreet = 0; // the point of the line from which it runs along the street
};

// Cuts a way where the name of the street changes. What has no name and is shorter than 20 m (a crossing, the step from a door
// to the street) goes with the stretch before it, or after it at the start. Empty if the way has no length.
[[nodiscard]] std::vector<RoutePart> partsOf(const Line &way, const StreetIndex &streets);

// Degrees from one stretch into the next, −180 (back, by the left) to 180; positive is to the right. Over 15 m on either side, so
// that the corner of a kerb is no turn.
[[nodiscard]] double turnDegrees(const Line &before, const Line &after);
[[nodiscard]] QGeoManeuver::InstructionDirection directionOf(double turnDegrees);

// A segment for each stretch, with the manoeuvre at its start, and a last one of no length for the arrival. `metres` and
// `seconds` are of the whole leg, shared out by length. `arrival` is the last instruction; the first says how one travels.
[[nodiscard]] QList<QGeoRouteSegment> segmentsOf(const std::vector<RoutePart> &parts, GridPoint end, double metres,
                                                 double seconds, const QString &arrival, TravelBy by);

} // namespace lantern
