#pragma once

#include "streets/street_graph.h"

namespace lantern
{

// What can be reached from a point in a time.
struct Reachable
{
    struct Node
    {
        int node;
        Milliseconds time;
    };
    std::vector<Node> nodes = {}; // nearest first, the way from the point to its street included
    MultiLine streets = {};       // the pieces of street gone along, the last ones to where the time ends
    MultiPolygon area = {};       // the squares of ReachCellMetres whose centre lies within ReachWidthMetres of them
};

inline constexpr double ReachWidthMetres = 25.0; // a street with its fronts
inline constexpr double ReachCellMetres = 10.0;

// What can be reached within so many minutes by the graph's way of travelling. Empty where the point is off the network or
// farther from its street than that. More minutes never reach less.
[[nodiscard]] Reachable reachWithin(const StreetGraph &graph, GridPoint from, double minutes);

} // namespace lantern
