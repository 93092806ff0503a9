#include "streets/graph_search.h"

namespace lantern
{

StreetGraph::Search::Scratch &StreetGraph::Search::scratch()
{
    static thread_local Scratch scratch;
    return scratch;
}

StreetGraph::Search::Search(const StreetGraph &graph, int from, double limitMetres)
    : m_graph(graph)
    , m_limit(limitMetres)
{
    Scratch &arrays = scratch();
    for (const int node : arrays.touched)
        arrays.metres[static_cast<size_t>(node)] = std::numeric_limits<double>::infinity();
    arrays.touched.clear();
    if (arrays.metres.size() < graph.nodeCount()) {
        arrays.metres.resize(graph.nodeCount(), std::numeric_limits<double>::infinity());
        arrays.arcInto.resize(graph.nodeCount());
        arrays.previous.resize(graph.nodeCount());
    }
    reach(from, 0, -1, -1);
}

void StreetGraph::Search::reach(int node, double metres, int arc, int previous)
{
    Scratch &arrays = scratch();
    const auto at = static_cast<size_t>(node);
    if (metres > m_limit || metres >= arrays.metres[at])
        return;
    if (arrays.metres[at] == std::numeric_limits<double>::infinity())
        arrays.touched.push_back(node);
    arrays.metres[at] = metres;
    arrays.arcInto[at] = arc;
    arrays.previous[at] = previous;
    m_open.push({metres, node});
}

int StreetGraph::Search::settleNext()
{
    while (!m_open.empty()) {
        const Open nearest = m_open.top();
        m_open.pop();
        if (nearest.metres > metres(nearest.node))
            continue; // reached by a shorter way since
        const auto node = static_cast<size_t>(nearest.node);
        for (int arc = m_graph.m_firstArc[node]; arc < m_graph.m_firstArc[node + 1]; ++arc) {
            const Arc &out = m_graph.m_arcs[static_cast<size_t>(arc)];
            reach(out.to, nearest.metres + static_cast<double>(out.metres), arc, nearest.node);
        }
        return nearest.node;
    }
    return -1;
}

} // namespace lantern
