#include "streets/street_graph.h"

#include "streets/graph_builder.h"
#include "streets/graph_search.h"

#include <boost/geometry/algorithms/comparable_distance.hpp>
#include <boost/geometry/index/rtree.hpp>
#include <boost/geometry/strategies/strategies.hpp>

#include <algorithm>

namespace lantern
{

namespace
{

using Entry = std::pair<GridPoint, int>;
using Tree = boost::geometry::index::rtree<Entry, boost::geometry::index::rstar<16>>;

Tree packed(const std::vector<GridPoint> &points)
{
    std::vector<Entry> entries;
    entries.reserve(points.size());
    for (const GridPoint &point : points)
        entries.emplace_back(point, static_cast<int>(entries.size()));
    return Tree(entries);
}

} // namespace

struct StreetGraph::Index
{
    Tree tree;
};

StreetGraph StreetGraph::build(std::span<const Street> streets)
{
    StreetGraph graph = Builder().build(streets);
    graph.m_index = std::make_shared<const Index>(packed(graph.m_points));
    return graph;
}

int StreetGraph::nearest(GridPoint point) const
{
    if (isEmpty())
        return -1;
    std::array<Entry, 1> found;
    m_index->tree.query(boost::geometry::index::nearest(point, 1), found.begin());
    return found[0].second;
}

std::vector<double> StreetGraph::distances(int from, std::span<const int> to, double limitMetres) const
{
    std::vector<int> waiting(to.begin(), to.end());
    std::ranges::sort(waiting);
    waiting.erase(std::ranges::unique(waiting).begin(), waiting.end());
    size_t remaining = waiting.size();
    Search search(*this, from, limitMetres);
    std::vector<double> settled(waiting.size(), std::numeric_limits<double>::infinity());
    for (int node = remaining > 0 ? search.settleNext() : -1; node >= 0; node = search.settleNext()) {
        const auto found = std::ranges::lower_bound(waiting, node);
        if (found == waiting.end() || *found != node)
            continue;
        settled[static_cast<size_t>(found - waiting.begin())] = search.metres(node);
        if (--remaining == 0)
            break;
    }
    std::vector<double> metres;
    metres.reserve(to.size());
    for (const int node : to)
        metres.push_back(settled[static_cast<size_t>(std::ranges::lower_bound(waiting, node) - waiting.begin())]);
    return metres;
}

std::vector<size_t> StreetGraph::arcsBetween(int from, int to) const
{
    Search search(*this, from, std::numeric_limits<double>::infinity());
    for (int node = search.settleNext(); node >= 0; node = search.settleNext()) {
        if (node != to)
            continue;
        std::vector<size_t> arcs;
        for (int at = to; at != from; at = search.previous(at))
            arcs.push_back(static_cast<size_t>(search.arcInto(at)));
        std::ranges::reverse(arcs);
        return arcs;
    }
    return {};
}

Line StreetGraph::path(int from, int to) const
{
    if (from == to)
        return {point(from)};
    Line line;
    for (const size_t index : arcsBetween(from, to)) {
        const Arc &arc = m_arcs[index];
        const Line &shape = m_shapes[static_cast<size_t>(arc.shape)];
        if (!line.empty())
            line.pop_back(); // the junction that both arcs share
        if (arc.backwards)
            line.insert(line.end(), shape.rbegin(), shape.rend());
        else
            line.insert(line.end(), shape.begin(), shape.end());
    }
    return line;
}

QStringList StreetGraph::streetNames(int from, int to) const
{
    QStringList names;
    for (const size_t index : arcsBetween(from, to)) {
        const int street = m_arcs[index].street;
        if (street >= 0 && !names.contains(m_names[street]))
            names.append(m_names[street]);
    }
    return names;
}

} // namespace lantern
