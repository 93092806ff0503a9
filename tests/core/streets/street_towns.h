#pragma once

#include "base/random.h"
#include "store/place.h"
#include "streets/weighted_graph.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>

#include <vector>

namespace lantern
{

[[nodiscard]] inline Street madeStreet(std::initializer_list<GridPoint> points,
                                       Street::Class streetClass = Street::Class::Residential,
                                       Street::Traits traits = {}, const QString &name = {})
{
    Street street;
    street.name = name;
    street.streetClass = streetClass;
    street.line.assign(points.begin(), points.end());
    street.traits = traits;
    return street;
}

// Blocks of about 100 m whose corners are shifted about, a tenth of the streets missing; of some classes, some one-way.
[[nodiscard]] inline std::vector<Street> shiftedGrid(int cells, quint64 seed)
{
    using Class = Street::Class;
    constexpr std::array Classes{Class::Residential, Class::Residential, Class::Unknown, Class::Service,
                                 Class::Primary,     Class::Tertiary,    Class::Steps,   Class::Footway};
    Random random(seed);
    std::vector<GridPoint> corners;
    for (int i = 0; i < (cells + 1) * (cells + 1); ++i)
        corners.push_back(
            {(100.0 * (i % (cells + 1))) + random.between(0, 60), (100.0 * (i / (cells + 1))) + random.between(0, 60)});
    std::vector<Street> streets;
    const auto add = [&](int from, int to) {
        if (random.unit() < 0.1)
            return;
        const Street::Class streetClass = Classes.at(random.below(Classes.size()));
        streets.push_back(madeStreet({corners[static_cast<size_t>(from)], corners[static_cast<size_t>(to)]},
                                     streetClass,
                                     random.unit() < 0.2 ? Street::Traits(Street::Trait::OneWay) : Street::Traits()));
    };
    for (int row = 0; row <= cells; ++row) {
        for (int column = 0; column < cells; ++column) {
            add((row * (cells + 1)) + column, (row * (cells + 1)) + column + 1);
            add((column * (cells + 1)) + row, ((column + 1) * (cells + 1)) + row);
        }
    }
    return streets;
}

// From one node to all by Boost.Graph; Unreachable where there is no way.
[[nodiscard]] inline std::vector<Milliseconds> timesByBoost(const WeightedGraph &graph, int from)
{
    using Peer = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, boost::no_property,
                                       boost::property<boost::edge_weight_t, Milliseconds>>;
    Peer peer(graph.nodeCount());
    for (size_t node = 0; node < graph.nodeCount(); ++node) {
        for (const WeightedArc &arc : graph.from(static_cast<int>(node)))
            boost::add_edge(node, static_cast<size_t>(arc.to), arc.time, peer);
    }
    std::vector<Milliseconds> times(graph.nodeCount());
    boost::dijkstra_shortest_paths(peer, static_cast<size_t>(from), boost::distance_map(times.data()));
    return times;
}

} // namespace lantern
