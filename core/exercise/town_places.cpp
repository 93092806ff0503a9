#include "exercise/town_places.h"

#include <boost/geometry/algorithms/line_interpolate.hpp>

#include <algorithm>

namespace lantern
{

namespace
{

GridPoint along(const Line &line, double metres)
{
    GridPoint point;
    boost::geometry::line_interpolate(line, metres, point);
    return point;
}

bool isMain(const Street &street)
{
    return street.streetClass == Street::Class::Primary || street.streetClass == Street::Class::Secondary ||
           street.streetClass == Street::Class::Trunk;
}

Place place(Place::Kind kind, const QString &name, GridPoint point)
{
    return {.id = 0, .kind = kind, .name = name, .sourceId = {}, .point = point};
}

struct Front
{
    std::vector<GridPoint> points;
    std::vector<double> weights;
};

// Where a venue could stand: every 20 m along the streets, likelier near the market and on the busier streets; never on
// a bridge.
Front fronts(const Town &town)
{
    Front front;
    for (const Street &street : town.streets) {
        if (street.name.endsWith(QStringLiteral("Bridge")))
            continue;
        const double busy = isMain(street) || street.streetClass == Street::Class::Tertiary ||
                                    street.streetClass == Street::Class::Pedestrian
                                ? 3.0
                                : 1.0;
        for (double metres = 10; metres < lengthMetres(street.line); metres += 20) {
            front.points.push_back(along(street.line, metres));
            front.weights.push_back(busy * std::exp(-distanceMetres(front.points.back(), town.market) / 230));
        }
    }
    return front;
}

void addVenues(std::vector<Place> &places, const Town &town, TownNames &names, Random &random)
{
    Front front = fronts(town);
    const std::array<std::pair<Place::Kind, int>, 4> kinds{
        {{Place::Kind::Pub, 26}, {Place::Kind::Bar, 16}, {Place::Kind::Nightclub, 6}, {Place::Kind::Venue, 12}}};
    for (const auto &[kind, count] : kinds)
        for (int i = 0; i < count; ++i) {
            const size_t chosen = random.weighted(front.weights);
            front.weights[chosen] = 0;
            const GridPoint point = front.points[chosen];
            places.push_back(
                place(kind, names.venue(kind),
                      {point.easting + 9 * (random.unit() - 0.5), point.northing + 9 * (random.unit() - 0.5)}));
        }
}

void addStops(std::vector<Place> &places, const Town &town, size_t wanted)
{
    std::vector<Place> stops;
    for (const Street &street : town.streets) {
        if (!isMain(street))
            continue;
        const double length = lengthMetres(street.line);
        for (double metres = 60; metres < length; metres += 95)
            stops.push_back(place(Place::Kind::BusStop, street.name, along(street.line, metres)));
    }
    std::ranges::stable_sort(stops, {}, [&](const Place &stop) { return distanceMetres(stop.point, town.market); });
    stops.resize(std::min(stops.size(), wanted));
    for (size_t i = 0; i < stops.size(); ++i)
        stops[i].name = QStringLiteral("%1 / Stop %2").arg(stops[i].name).arg(i + 1);
    places.insert(places.end(), stops.begin(), stops.end());
}

} // namespace

double stationLineY(double x)
{
    return 1960 - 0.055 * x + 50 * std::sin(x / 700);
}

std::vector<Place> makePlaces(const Town &town, quint64 seed)
{
    Random random(seed);
    TownNames names(seed);
    std::vector<Place> places;
    const auto station = [&](const char *name, double x) {
        places.push_back(place(Place::Kind::Station, QString::fromLatin1(name),
                               {TownOrigin.easting + x, TownOrigin.northing + stationLineY(x)}));
    };
    station("Lanternside Station", 1215);
    station("Foundry Halt", 2890);
    addVenues(places, town, names, random);
    addStops(places, town, 200);
    for (size_t i = 0; i < places.size(); ++i)
        places[i].sourceId = QStringLiteral("exercise/%1").arg(i + 1);
    return places;
}

} // namespace lantern
