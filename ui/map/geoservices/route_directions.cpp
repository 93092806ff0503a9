#include "map/geoservices/route_directions.h"

#include "map/geoservices/geo_words.h"

#include <algorithm>
#include <array>
#include <numbers>
#include <ranges>

namespace lantern
{

namespace
{

using Direction = QGeoManeuver::InstructionDirection;

struct TurnWords
{
    double upToDegrees; // either way
    Direction left;
    Direction right;
    const char *leftInto;
    const char *rightInto;
    const char *leftOnly;
    const char *rightOnly;
};

constexpr std::array Turns{
    TurnWords{20, QGeoManeuver::DirectionForward, QGeoManeuver::DirectionForward,
              QT_TRANSLATE_NOOP("GeoServices", "Continue along %1"),
              QT_TRANSLATE_NOOP("GeoServices", "Continue along %1"),
              QT_TRANSLATE_NOOP("GeoServices", "Continue straight on"),
              QT_TRANSLATE_NOOP("GeoServices", "Continue straight on")},
    TurnWords{50, QGeoManeuver::DirectionLightLeft, QGeoManeuver::DirectionLightRight,
              QT_TRANSLATE_NOOP("GeoServices", "Bear left into %1"),
              QT_TRANSLATE_NOOP("GeoServices", "Bear right into %1"), QT_TRANSLATE_NOOP("GeoServices", "Bear left"),
              QT_TRANSLATE_NOOP("GeoServices", "Bear right")},
    TurnWords{130, QGeoManeuver::DirectionLeft, QGeoManeuver::DirectionRight,
              QT_TRANSLATE_NOOP("GeoServices", "Turn left into %1"),
              QT_TRANSLATE_NOOP("GeoServices", "Turn right into %1"), QT_TRANSLATE_NOOP("GeoServices", "Turn left"),
              QT_TRANSLATE_NOOP("GeoServices", "Turn right")},
    TurnWords{170, QGeoManeuver::DirectionHardLeft, QGeoManeuver::DirectionHardRight,
              QT_TRANSLATE_NOOP("GeoServices", "Turn sharp left into %1"),
              QT_TRANSLATE_NOOP("GeoServices", "Turn sharp right into %1"),
              QT_TRANSLATE_NOOP("GeoServices", "Turn sharp left"),
              QT_TRANSLATE_NOOP("GeoServices", "Turn sharp right")},
    TurnWords{180, QGeoManeuver::DirectionUTurnLeft, QGeoManeuver::DirectionUTurnRight,
              QT_TRANSLATE_NOOP("GeoServices", "Turn back into %1"),
              QT_TRANSLATE_NOOP("GeoServices", "Turn back into %1"), QT_TRANSLATE_NOOP("GeoServices", "Turn back"),
              QT_TRANSLATE_NOOP("GeoServices", "Turn back")},
};

constexpr std::array Compass{
    QT_TRANSLATE_NOOP("GeoServices", "north"), QT_TRANSLATE_NOOP("GeoServices", "north-east"),
    QT_TRANSLATE_NOOP("GeoServices", "east"),  QT_TRANSLATE_NOOP("GeoServices", "south-east"),
    QT_TRANSLATE_NOOP("GeoServices", "south"), QT_TRANSLATE_NOOP("GeoServices", "south-west"),
    QT_TRANSLATE_NOOP("GeoServices", "west"),  QT_TRANSLATE_NOOP("GeoServices", "north-west"),
};

constexpr double degreesOf(double radians)
{
    return radians * 180 / std::numbers::pi;
}

// From grid north, clockwise.
double bearing(GridPoint from, GridPoint to)
{
    return degreesOf(std::atan2(to.easting - from.easting, to.northing - from.northing));
}

// The point some metres along a line, or its end.
template<class Points>
GridPoint pointAlong(const Points &points, double metres)
{
    GridPoint at = *std::ranges::begin(points);
    for (const GridPoint next : points | std::views::drop(1)) {
        const double step = distanceMetres(at, next);
        if (step >= metres && step > 0) {
            const double share = metres / step;
            return {at.easting + share * (next.easting - at.easting),
                    at.northing + share * (next.northing - at.northing)};
        }
        metres -= step;
        at = next;
    }
    return at;
}

constexpr double AimMetres = 15;

const TurnWords &wordsOf(double degrees)
{
    return *std::ranges::find_if(Turns, [degrees](const TurnWords &turn) {
        return std::abs(degrees) <= turn.upToDegrees || &turn == &Turns.back();
    });
}

QString startText(const RoutePart &part, TravelBy by)
{
    const auto street = part.line | std::views::drop(part.onStreet);
    const double degrees = bearing(street.front(), pointAlong(street, AimMetres));
    const auto eighth = static_cast<size_t>(std::lround((degrees + 360) / 45)) % Compass.size();
    const QString heading = GeoWords::tr(Compass[eighth]);
    const bool drives = by == TravelBy::Vehicle;
    if (part.street.isEmpty())
        return (drives ? GeoWords::tr("Drive %1") : GeoWords::tr("Walk %1")).arg(heading);
    return (drives ? GeoWords::tr("Drive %1 along %2") : GeoWords::tr("Walk %1 along %2")).arg(heading, part.street);
}

QString turnText(double degrees, const QString &street)
{
    const TurnWords &words = wordsOf(degrees);
    const bool left = degrees < 0;
    if (street.isEmpty())
        return GeoWords::tr(left ? words.leftOnly : words.rightOnly);
    return GeoWords::tr(left ? words.leftInto : words.rightInto).arg(street);
}

void append(RoutePart &part, const Line &line)
{
    part.line.insert(part.line.end(), line.begin() + 1, line.end());
}

std::vector<RoutePart> byName(const Line &way, const StreetIndex &streets)
{
    constexpr double leastMetres = 0.1; // less lies along every street of a junction, and points anywhere
    std::vector<RoutePart> parts;
    if (way.empty())
        return parts;
    GridPoint from = way.front();
    for (const GridPoint to : way | std::views::drop(1)) {
        if (distanceMetres(from, to) < leastMetres)
            continue;
        const QString name = streets.nameAlong(from, to);
        if (parts.empty() || parts.back().street != name)
            parts.push_back({.street = name, .line = {from, to}, .onStreet = 0});
        else
            parts.back().line.push_back(to);
        from = to;
    }
    return parts;
}

QGeoManeuver manoeuvre(const QString &text, Direction direction, GridPoint at, double metres, int seconds)
{
    QGeoManeuver made;
    made.setInstructionText(text);
    made.setDirection(direction);
    made.setPosition(toCoordinate(at));
    made.setDistanceToNextInstruction(metres);
    made.setTimeToNextInstruction(seconds);
    return made;
}

QGeoRouteSegment segment(const Line &line, const QGeoManeuver &start)
{
    QGeoRouteSegment made;
    QList<QGeoCoordinate> path;
    std::ranges::transform(line, std::back_inserter(path), toCoordinate);
    made.setPath(path);
    made.setDistance(start.distanceToNextInstruction());
    made.setTravelTime(start.timeToNextInstruction());
    made.setManeuver(start);
    return made;
}

} // namespace

std::vector<RoutePart> partsOf(const Line &way, const StreetIndex &streets)
{
    constexpr double shortMetres = 20;
    std::vector<RoutePart> parts;
    Line ahead; // without a name, at the start
    for (RoutePart &part : byName(way, streets)) {
        if (!ahead.empty()) {
            part.onStreet = ahead.size() - 1;
            ahead.insert(ahead.end(), part.line.begin() + 1, part.line.end());
            part.line = std::exchange(ahead, {});
        }
        const bool slight = part.street.isEmpty() && lengthMetres(part.line) < shortMetres;
        if (slight && parts.empty())
            ahead = part.line;
        else if (!parts.empty() && (slight || parts.back().street == part.street))
            append(parts.back(), part.line);
        else
            parts.push_back(std::move(part));
    }
    if (!ahead.empty())
        parts.push_back({.street = {}, .line = ahead, .onStreet = 0});
    return parts;
}

double turnDegrees(const Line &before, const Line &after)
{
    const double in = bearing(pointAlong(before | std::views::reverse, AimMetres), before.back());
    const double out = bearing(after.front(), pointAlong(after, AimMetres));
    return std::remainder(out - in, 360.0);
}

QGeoManeuver::InstructionDirection directionOf(double turnDegrees)
{
    const TurnWords &words = wordsOf(turnDegrees);
    return turnDegrees < 0 ? words.left : words.right;
}

QList<QGeoRouteSegment> segmentsOf(const std::vector<RoutePart> &parts, GridPoint end, double metres, double seconds,
                                   const QString &arrival, TravelBy by)
{
    double whole = 0;
    for (const RoutePart &part : parts)
        whole += lengthMetres(part.line);
    QList<QGeoRouteSegment> segments;
    double done = 0; // metres, of the lines
    for (size_t i = 0; i < parts.size(); ++i) {
        const RoutePart &part = parts[i];
        const double before = std::exchange(done, done + lengthMetres(part.line));
        // Rounded as a running sum, so that the segments take as long as the leg.
        const auto passed = [&](double line) { return static_cast<int>(std::lround(seconds * line / whole)); };
        const double turn = i == 0 ? 0 : turnDegrees(parts[i - 1].line, part.line);
        const QString text = i == 0 ? startText(part, by) : turnText(turn, part.street);
        segments.append(segment(part.line, manoeuvre(text, directionOf(turn), part.line.front(),
                                                     metres * (done - before) / whole, passed(done) - passed(before))));
    }
    segments.append(segment({end}, manoeuvre(arrival, QGeoManeuver::NoDirection, end, 0, 0)));
    return segments;
}

} // namespace lantern
