// Times of the street graph and its hierarchy, on central London and on six of it joined side by side; one JSON object per
// line, milliseconds. Ends with an error if a time differs from Boost.Graph's.

#include "base/random.h"
#include "bench/measure.h"
#include "streets/reach.h"
#include "streets/street_graph.h"
#include "support/real_data.h"
#include "support/real_streets.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>

#include <cstdlib>

using namespace lantern;

namespace
{

struct Targets
{
    double graph;
    double ready;
    double matrix;
};

// What lies in the middle of all but the outermost fiftieths, so that the sides of the box are as dense as the rest.
GridBox denseBox(std::span<const Street> streets)
{
    std::vector<double> east;
    std::vector<double> north;
    for (const Street &street : streets) {
        east.push_back(street.line[street.line.size() / 2].easting);
        north.push_back(street.line[street.line.size() / 2].northing);
    }
    std::ranges::sort(east);
    std::ranges::sort(north);
    const size_t few = streets.size() / 50;
    return {
        .west = east[few], .south = north[few], .east = east[east.size() - few], .north = north[north.size() - few]};
}

std::vector<Street> streetsInside(std::span<const Street> streets, const GridBox &box)
{
    std::vector<Street> inside;
    std::ranges::copy_if(streets, std::back_inserter(inside),
                         [&box](const Street &street) { return box.contains(street.line[street.line.size() / 2]); });
    return inside;
}

GridPoint moved(GridPoint point, double east, double north)
{
    return {point.easting + east, point.northing + north};
}

// Joins each vertex near one side of the box to the nearest near the other side of the copy beyond it.
void joinSides(std::vector<Street> &town, std::span<const Street> copy, const GridBox &box, GridPoint at, bool eastward)
{
    constexpr double StripMetres = 30;
    constexpr double FarthestMetres = 80;
    const double wide = eastward ? box.east - box.west : 0;
    const double high = eastward ? 0 : box.north - box.south;
    std::vector<GridPoint> near;
    std::vector<GridPoint> beyond;
    for (const Street &street : copy) {
        for (const GridPoint &end : {street.line.front(), street.line.back()}) {
            const double position = eastward ? end.easting - box.west : end.northing - box.south;
            if (position > wide + high - StripMetres)
                near.push_back(moved(end, at.easting, at.northing));
            else if (position < StripMetres)
                beyond.push_back(moved(end, at.easting + wide, at.northing + high));
        }
    }
    for (const GridPoint &from : near) {
        const auto to = std::ranges::min_element(
            beyond, {}, [&from](const GridPoint &point) { return distanceMetres(from, point); });
        if (to == beyond.end() || distanceMetres(from, *to) > FarthestMetres)
            continue;
        Street street;
        street.line = {from, *to};
        town.push_back(std::move(street));
    }
}

// Three by two copies: 156,000 junctions and more.
std::vector<Street> sideBySide(std::span<const Street> streets)
{
    const GridBox box = denseBox(streets);
    const std::vector<Street> copy = streetsInside(streets, box);
    std::vector<Street> town;
    for (int column = 0; column < 3; ++column) {
        for (int row = 0; row < 2; ++row) {
            const GridPoint at{column * (box.east - box.west), row * (box.north - box.south)};
            for (Street street : copy) {
                for (GridPoint &point : street.line)
                    point = moved(point, at.easting, at.northing);
                town.push_back(std::move(street));
            }
            if (column < 2)
                joinSides(town, copy, box, at, true);
            if (row < 1)
                joinSides(town, copy, box, at, false);
        }
    }
    return town;
}

std::vector<int> randomNodes(const StreetGraph &graph, size_t count, Random &random)
{
    std::vector<int> nodes(count);
    std::ranges::generate(nodes, [&] { return static_cast<int>(random.below(graph.nodeCount())); });
    return nodes;
}

// 10,000 pairs.
void compareWithBoost(const StreetGraph &graph)
{
    using Peer = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, boost::no_property,
                                       boost::property<boost::edge_weight_t, Milliseconds>>;
    Random random(2);
    const std::vector<int> from = randomNodes(graph, 100, random);
    const std::vector<int> to = randomNodes(graph, 100, random);
    Peer peer(graph.nodeCount());
    for (size_t node = 0; node < graph.nodeCount(); ++node) {
        for (const WeightedArc &arc : graph.weights().from(static_cast<int>(node)))
            boost::add_edge(node, static_cast<size_t>(arc.to), arc.time, peer);
    }
    const std::vector<Milliseconds> matrix = graph.hierarchy().matrix(from, to);
    std::vector<Milliseconds> expected(graph.nodeCount());
    for (size_t row = 0; row < from.size(); ++row) {
        boost::dijkstra_shortest_paths(peer, static_cast<size_t>(from[row]), boost::distance_map(expected.data()));
        const std::vector<Milliseconds> swept = graph.hierarchy().fromOne(from[row], to);
        const std::vector<Milliseconds> searched = graph.times(from[row], to);
        for (size_t i = 0; i < to.size(); ++i) {
            const Milliseconds right = expected[static_cast<size_t>(to[i])];
            if (matrix[row * to.size() + i] != right || swept[i] != right || searched[i] != right ||
                (i < 3 && graph.way(from[row], to[i]).time != right)) {
                std::fprintf(stderr, "bench_streets: a time differs from Boost.Graph's\n");
                std::exit(1);
            }
        }
    }
    std::fprintf(stderr, "10,000 pairs as Boost.Graph has them\n");
}

void benchQueries(const QByteArray &place, const StreetGraph &graph, const Targets &target)
{
    Random random(1);
    const std::vector<int> from = randomNodes(graph, 200, random);
    const std::vector<int> to = randomNodes(graph, 200, random);
    const Hierarchy &hierarchy = graph.hierarchy();
    bench::print(place + ": times 200 x 200", bench::medianMilliseconds(21, [&] { (void)hierarchy.matrix(from, to); }),
                 target.matrix);
    std::vector<GridPoint> points;
    for (const int node : from)
        points.push_back(graph.point(node));
    bench::print(place + ": TravelTimes of 200 points",
                 bench::medianMilliseconds(11, [&] { (void)TravelTimes(graph, points); }), 2 * target.matrix);
    size_t next = 0;
    bench::print(place + ": one to 200",
                 bench::medianMilliseconds(41, [&] { (void)hierarchy.fromOne(from[next++], to); }), 5);
    next = 0;
    bench::print(place + ": one way with its streets",
                 bench::medianMilliseconds(101,
                                           [&] {
                                               (void)graph.way(from[next], to[next]);
                                               ++next;
                                           }),
                 20);
    next = 0;
    bench::print(place + ": what is within 10 minutes",
                 bench::medianMilliseconds(11, [&] { (void)reachWithin(graph, graph.point(from[next++]), 10); }), 100);
}

void benchTown(const QByteArray &place, std::span<const Street> streets, const TravelRules &rules,
               const Targets &target)
{
    StreetGraph graph;
    const double building = bench::medianMilliseconds(5, [&] { graph = StreetGraph::build(streets, rules); });
    bench::print(place + ": street graph", building, target.graph);
    std::fprintf(stderr, "%s: %zu ways, %zu nodes, %.4f of the length dropped\n", place.constData(), streets.size(),
                 graph.nodeCount(), graph.droppedShare());
    Hierarchy hierarchy;
    const double preparing = bench::medianMilliseconds(5, [&] { hierarchy = Hierarchy::prepare(graph.weights()); });
    bench::print(place + ": street graph and hierarchy", building + preparing, target.ready);
    std::fprintf(stderr, "%s: hierarchy of %zu arcs, core of %zu\n", place.constData(), hierarchy.arcCount(),
                 hierarchy.coreSize());
    benchQueries(place, graph, target);
    compareWithBoost(graph);
}

} // namespace

int main()
{
    const QString directory = realDataDirectory();
    if (directory.isEmpty()) {
        std::fprintf(stderr, "bench_streets: no real data on this machine\n");
        return 0;
    }
    const std::vector<Street> central = centralLondonStreets(directory);
    benchTown("central London on foot", central, {}, {.graph = 150, .ready = 150, .matrix = 20});
    benchTown("central London by vehicle", central, {.by = TravelBy::Vehicle, .avoid = {}},
              {.graph = 150, .ready = 150, .matrix = 20});
    benchTown("six times central London on foot", sideBySide(central), {},
              {.graph = 1500, .ready = 1500, .matrix = 20});
    return 0;
}
