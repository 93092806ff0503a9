#include "streets/graph_search.h"

#include <algorithm>
#include <functional>

namespace lantern
{

GraphSearch::Scratch &GraphSearch::scratch()
{
    static thread_local Scratch scratch;
    return scratch;
}

GraphSearch::GraphSearch(const WeightedGraph &graph, int from, Milliseconds limit)
    : m_graph(graph)
    , m_limit(limit)
{
    start(from);
}

GraphSearch::GraphSearch(const WeightedGraph &graph, int from, int target, std::span<const GridPoint> points,
                         double leastMillisecondsPerMetre)
    : m_graph(graph)
    , m_points(points)
    , m_target(points[static_cast<size_t>(target)])
    , m_pace(leastMillisecondsPerMetre)
{
    start(from);
}

void GraphSearch::start(int from)
{
    Scratch &arrays = scratch();
    for (const int node : arrays.touched)
        arrays.times[static_cast<size_t>(node)] = Unreachable;
    arrays.touched.clear();
    arrays.open.clear();
    if (arrays.times.size() < m_graph.nodeCount()) {
        arrays.times.resize(m_graph.nodeCount(), Unreachable);
        arrays.arcInto.resize(m_graph.nodeCount());
        arrays.previous.resize(m_graph.nodeCount());
    }
    reach(from, 0, -1, -1);
}

// A millisecond less than the straight line takes, for what the arcs' times lost by rounding.
Milliseconds GraphSearch::leftAtLeast(int node) const
{
    if (m_points.empty())
        return 0;
    const double straight = distanceMetres(m_points[static_cast<size_t>(node)], m_target) * m_pace;
    return static_cast<Milliseconds>(std::max(0.0, straight - 1));
}

void GraphSearch::reach(int node, Milliseconds time, int arc, int previous)
{
    Scratch &arrays = scratch();
    const auto at = static_cast<size_t>(node);
    if (time > m_limit || time >= arrays.times[at])
        return;
    if (arrays.times[at] == Unreachable)
        arrays.touched.push_back(node);
    arrays.times[at] = time;
    arrays.arcInto[at] = arc;
    arrays.previous[at] = previous;
    arrays.open.push_back((static_cast<quint64>(time + leftAtLeast(node)) << 32) | static_cast<quint32>(node));
    std::ranges::push_heap(arrays.open, std::greater());
}

int GraphSearch::settleNext()
{
    Scratch &arrays = scratch();
    while (!arrays.open.empty()) {
        const quint64 nearest = arrays.open.front();
        std::ranges::pop_heap(arrays.open, std::greater());
        arrays.open.pop_back();
        const auto node = static_cast<int>(nearest);
        const Milliseconds reached = time(node);
        if ((nearest >> 32) > static_cast<quint64>(reached) + leftAtLeast(node))
            continue; // reached by a shorter way since
        int arc = m_graph.first[static_cast<size_t>(node)];
        for (const WeightedArc &out : m_graph.from(node))
            reach(out.to, reached + out.time, arc++, node);
        return node;
    }
    return -1;
}

} // namespace lantern
