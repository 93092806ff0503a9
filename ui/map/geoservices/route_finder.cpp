#include "map/geoservices/route_finder.h"

#include "map/geoservices/geo_words.h"
#include "map/geoservices/route_directions.h"

#include <QGeoPath>
#include <QGeoRectangle>

namespace lantern
{

namespace
{

struct RouteLeg
{
    QList<QGeoRouteSegment> segments;
    QList<QGeoCoordinate> path;
    double metres = 0;
    double seconds = 0;
};

TravelBy travelBy(const QGeoRouteRequest &request)
{
    return request.travelModes().testFlag(QGeoRouteRequest::PedestrianTravel) ? TravelBy::Foot : TravelBy::Vehicle;
}

Result<void> checkRequest(const QGeoRouteRequest &request)
{
    if (!(request.travelModes() & (QGeoRouteRequest::PedestrianTravel | QGeoRouteRequest::CarTravel)))
        return failure(Error::Code::Refused, GeoWords::tr("Lantern finds ways on foot and by car only."));
    if (!request.excludeAreas().isEmpty())
        return failure(Error::Code::Refused, GeoWords::tr("Lantern cannot keep a way out of an area."));
    if (request.waypoints().size() < 2)
        return failure(Error::Code::WrongFormat, GeoWords::tr("A way needs a start and an end."));
    return {};
}

Result<std::vector<GridPoint>> pointsOf(const QList<QGeoCoordinate> &waypoints, const StreetGraph &graph)
{
    std::vector<GridPoint> points;
    for (const QGeoCoordinate &waypoint : waypoints) {
        const Result<GridPoint> point = toGridPoint(waypoint);
        if (!point)
            return std::unexpected(point.error());
        if (footholdOf(graph, *point).node < 0)
            return failure(Error::Code::NotFound,
                           GeoWords::tr("Point %1 of the way lies more than %2 m from every street.")
                               .arg(points.size() + 1)
                               .arg(qRound(SnapLimitMetres)));
        points.push_back(*point);
    }
    return points;
}

RouteLeg legOf(const auto &way, double minutes, TravelBy by, const StreetIndex &streets, const QString &arrival)
{
    RouteLeg leg;
    leg.metres = way.metres;
    leg.seconds = minutes * 60;
    leg.segments = segmentsOf(partsOf(way.line, streets), way.line.back(), leg.metres, leg.seconds, arrival, by);
    for (const GridPoint point : way.line)
        leg.path.append(toCoordinate(point));
    return leg;
}

// Linked from the last, because a segment takes a copy of the one that follows it.
QGeoRouteSegment linked(const QList<QGeoRouteSegment> &segments)
{
    QGeoRouteSegment next;
    for (qsizetype i = segments.size() - 1; i >= 0; --i) {
        QGeoRouteSegment segment; // its own, since copies share what they hold
        segment.setPath(segments[i].path());
        segment.setDistance(segments[i].distance());
        segment.setTravelTime(segments[i].travelTime());
        segment.setManeuver(segments[i].maneuver());
        if (next.isValid())
            segment.setNextRouteSegment(next);
        next = segment;
    }
    return next;
}

QGeoRoute routeOf(const RouteLeg &leg, const QGeoRouteRequest &request)
{
    QGeoRoute route;
    route.setRequest(request);
    route.setTravelMode(travelBy(request) == TravelBy::Foot ? QGeoRouteRequest::PedestrianTravel
                                                            : QGeoRouteRequest::CarTravel);
    route.setPath(leg.path);
    route.setBounds(QGeoPath(leg.path).boundingGeoRectangle());
    route.setDistance(leg.metres);
    route.setTravelTime(static_cast<int>(std::lround(leg.seconds)));
    if (request.segmentDetail() != QGeoRouteRequest::NoSegmentData)
        route.setFirstRouteSegment(linked(leg.segments));
    return route;
}

QGeoRoute joined(const std::vector<RouteLeg> &legs, const QGeoRouteRequest &request)
{
    RouteLeg whole;
    QList<QGeoRoute> routes;
    for (const RouteLeg &leg : legs) {
        whole.segments += leg.segments;
        whole.path += leg.path;
        whole.metres += leg.metres;
        whole.seconds += leg.seconds;
        QGeoRoute route = routeOf(leg, request);
        route.setLegIndex(static_cast<int>(routes.size()));
        routes.append(route);
    }
    QGeoRoute route = routeOf(whole, request);
    route.setRouteLegs(routes);
    return route;
}

// What a way is looked for on.
struct RouteGround
{
    std::shared_ptr<const StreetIndex> streets;
    std::shared_ptr<Walks> walks;
    std::shared_ptr<Drives> drives;

    [[nodiscard]] Result<RouteLeg> leg(GridPoint from, GridPoint to, TravelBy by, const QString &arrival) const
    {
        if (by == TravelBy::Foot) {
            const auto walk = walks->between(from, to);
            return legOf(*walk, walk->minutes(), by, *streets, arrival);
        }
        const auto drive = drives->between(from, to, *walks);
        if (!drive)
            return failure(Error::Code::NotFound, GeoWords::tr("This file has no streets for cars."));
        return legOf(*drive, drive->minutes, by, *streets, arrival);
    }
};

Result<RouteGround> routeGround(FilePlaces &places)
{
    const auto streets = places.streets.get();
    const auto walks = places.walks.get();
    const auto drives = places.drives.get();
    if (!streets)
        return std::unexpected(streets.error());
    if (!walks || !drives)
        return std::unexpected(walks ? drives.error() : walks.error());
    return RouteGround{.streets = *streets, .walks = *walks, .drives = *drives};
}

} // namespace

Result<QGeoRoute> findRoute(OpenGround &ground, const QGeoRouteRequest &request, const std::stop_token &stop)
{
    if (const Result<void> checked = checkRequest(request); !checked)
        return std::unexpected(checked.error());
    const Result<RouteGround> found = routeGround(ground.places());
    if (!found)
        return std::unexpected(found.error());
    const StreetGraph &graph = *found->walks->graph();
    if (graph.isEmpty())
        return failure(Error::Code::NotFound, GeoWords::tr("This file has no streets. Import them first."));
    const Result<std::vector<GridPoint>> points = pointsOf(request.waypoints(), graph);
    if (!points)
        return std::unexpected(points.error());
    std::vector<RouteLeg> legs;
    for (size_t i = 1; i < points->size(); ++i) {
        if (stop.stop_requested())
            return failure(Error::Code::Cancelled, GeoWords::tr("This was stopped."));
        const QString arrival = i + 1 == points->size() ? GeoWords::tr("You have arrived")
                                                        : GeoWords::tr("You have reached point %1").arg(i + 1);
        Result<RouteLeg> leg = found->leg((*points)[i - 1], (*points)[i], travelBy(request), arrival);
        if (!leg)
            return std::unexpected(leg.error());
        legs.push_back(std::move(*leg));
    }
    return joined(legs, request);
}

} // namespace lantern
