#pragma once

#include "streets/travel.h"

#include <span>
#include <vector>

namespace lantern
{

struct WeightedArc
{
    int to = 0;
    Milliseconds time = 0;
    friend bool operator==(const WeightedArc &, const WeightedArc &) = default;
};

// A directed graph with the arcs of a node beside each other. Nodes are numbered from 0.
struct WeightedGraph
{
    std::vector<int> first = {0}; // nodeCount() + 1
    std::vector<WeightedArc> arcs = {};

    friend bool operator==(const WeightedGraph &, const WeightedGraph &) = default;
    [[nodiscard]] size_t nodeCount() const { return first.size() - 1; }
    [[nodiscard]] std::span<const WeightedArc> from(int node) const
    {
        const auto begin = static_cast<size_t>(first[static_cast<size_t>(node)]);
        return std::span(arcs).subspan(begin, static_cast<size_t>(first[static_cast<size_t>(node) + 1]) - begin);
    }
};

} // namespace lantern
