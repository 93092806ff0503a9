#pragma once

#include "streets/weighted_graph.h"

#include "geo/coordinates.h"

namespace lantern
{

// Dijkstra's search over the arcs of a graph, with arrays that are kept between searches of one thread: a short search
// costs only what it touches. One search at a time in a thread.
class GraphSearch
{
public:
    GraphSearch(const WeightedGraph &graph, int from, Milliseconds limit = Unreachable);
    // Towards one node: looks first where it may be nearer (A*), knowing where the nodes are and how fast they can be travelled
    // between at most, milliseconds a metre. Exact, though nodes may be settled more than once before the target is.
    GraphSearch(const WeightedGraph &graph, int from, int target, std::span<const GridPoint> points,
                double leastMillisecondsPerMetre);
    // The next nearest node (with a target: the next promising), or -1 when there is none within the limit.
    [[nodiscard]] int settleNext();
    [[nodiscard]] Milliseconds time(int node) const { return scratch().times[static_cast<size_t>(node)]; }
    // The arc by which a node was reached, an index into the graph's arcs, and the node it came from; -1 for the start.
    [[nodiscard]] int arcInto(int node) const { return scratch().arcInto[static_cast<size_t>(node)]; }
    [[nodiscard]] int previous(int node) const { return scratch().previous[static_cast<size_t>(node)]; }

private:
    struct Scratch
    {
        std::vector<Milliseconds> times;
        std::vector<int> arcInto;
        std::vector<int> previous;
        std::vector<int> touched;
        std::vector<quint64> open; // a heap of time, what is left at least included, and node
    };
    [[nodiscard]] static Scratch &scratch();
    void start(int from);
    void reach(int node, Milliseconds time, int arc, int previous);
    [[nodiscard]] Milliseconds leftAtLeast(int node) const;

    const WeightedGraph &m_graph;
    Milliseconds m_limit = Unreachable;
    std::span<const GridPoint> m_points = {}; // none without a target
    GridPoint m_target = {};
    double m_pace = 0;
};

} // namespace lantern
