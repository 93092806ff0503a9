#include "streets/street_graph.h"

#include "streets/graph_builder.h"
#include "streets/graph_search.h"

#include <boost/geometry/algorithms/comparable_distance.hpp>
#include <boost/geometry/algorithms/envelope.hpp>
#include <boost/geometry/geometries/box.hpp>
#include <boost/geometry/geometries/segment.hpp>
#include <boost/geometry/index/rtree.hpp>
#include <boost/geometry/strategies/strategies.hpp>

#include <algorithm>
#include <mutex>

namespace lantern
{

namespace
{

using Box = boost::geometry::model::box<GridPoint>;
template<class Shape>
using Tree = boost::geometry::index::rtree<std::pair<Shape, int>, boost::geometry::index::rstar<16>>;

Tree<GridPoint> packed(const std::vector<GridPoint> &points)
{
    std::vector<std::pair<GridPoint, int>> entries;
    entries.reserve(points.size());
    for (const GridPoint &point : points)
        entries.emplace_back(point, static_cast<int>(entries.size()));
    return Tree<GridPoint>(entries);
}

// The nearest place on a line: how far from the point, how far along the line.
struct Projection
{
    double metres = std::numeric_limits<double>::infinity();
    double along = 0;
    double length = 0;
};

Projection projected(GridPoint point, std::span<const GridPoint> line)
{
    Projection best;
    for (size_t i = 1; i < line.size(); ++i) {
        const GridPoint step{line[i].easting - line[i - 1].easting, line[i].northing - line[i - 1].northing};
        const double length = distanceMetres(line[i - 1], line[i]);
        const double ahead = ((point.easting - line[i - 1].easting) * step.easting) +
                             ((point.northing - line[i - 1].northing) * step.northing);
        const double share = length > 0 ? std::clamp(ahead / (length * length), 0.0, 1.0) : 0;
        const GridPoint there{line[i - 1].easting + (share * step.easting),
                              line[i - 1].northing + (share * step.northing)};
        const double metres = distanceMetres(point, there);
        if (metres < best.metres) {
            best.metres = metres;
            best.along = best.length + (share * length);
        }
        best.length += length;
    }
    return best;
}

} // namespace

struct StreetGraph::Index
{
    Tree<GridPoint> nodes;
    Tree<Box> edges;
    Tree<Box> avoided;
    Tree<Box> cutOff;
};

struct StreetGraph::Preparation
{
    std::once_flag once;
    Hierarchy hierarchy;
};

StreetGraph StreetGraph::build(std::span<const Street> streets, const TravelRules &rules)
{
    StreetGraph graph = Builder(rules).build(streets);
    graph.index();
    graph.m_preparation = std::make_shared<Preparation>();
    return graph;
}

void StreetGraph::index()
{
    const auto treeOf = [this](const std::vector<Edge> &edges) {
        std::vector<std::pair<Box, int>> boxes;
        boxes.reserve(edges.size());
        for (const Edge &edge : edges) {
            GridBox bounds;
            for (const GridPoint &point : pointsOf(edge))
                bounds.add(point);
            boxes.emplace_back(Box({bounds.west, bounds.south}, {bounds.east, bounds.north}),
                               static_cast<int>(boxes.size()));
        }
        return Tree<Box>(boxes);
    };
    m_index = std::make_shared<const Index>(packed(m_points), treeOf(m_edges), treeOf(m_avoided), treeOf(m_cutOff));
}

std::span<const GridPoint> StreetGraph::pointsOf(const Edge &edge) const
{
    return std::span(m_shapePoints)
        .subspan(static_cast<size_t>(edge.firstPoint), static_cast<size_t>(edge.endPoint - edge.firstPoint));
}

int StreetGraph::nearest(GridPoint point) const
{
    if (isEmpty())
        return -1;
    std::vector<std::pair<GridPoint, int>> found;
    m_index->nodes.query(boost::geometry::index::nearest(point, 1), std::back_inserter(found));
    return found.front().second;
}

StreetGraph::Snap StreetGraph::snap(GridPoint point) const
{
    Snap best;
    if (isEmpty())
        return best;
    best.streetMetres = std::numeric_limits<double>::infinity();
    const Tree<Box> &tree = m_index->edges;
    // The boxes come by their distance; one farther than the best street so far ends it.
    for (auto found = tree.qbegin(boost::geometry::index::nearest(point, static_cast<unsigned>(m_edges.size())));
         found != tree.qend() && boost::geometry::distance(point, found->first) <= best.streetMetres; ++found) {
        const auto at = static_cast<size_t>(found->second);
        const Projection on = projected(point, pointsOf(m_edges[at]));
        const bool nearStart = on.along * 2 <= on.length;
        const Snap snap{.node = nearStart ? m_edgeEnds[at].first : m_edgeEnds[at].second,
                        .metres = on.metres + (nearStart ? on.along : on.length - on.along),
                        .streetMetres = on.metres,
                        .piece = found->second};
        if (std::tie(snap.streetMetres, snap.metres, snap.node) < std::tie(best.streetMetres, best.metres, best.node))
            best = snap;
    }
    return best;
}

QString StreetGraph::streetName(const Snap &snap) const
{
    const int street = snap.piece < 0 ? -1 : m_edges[static_cast<size_t>(snap.piece)].street;
    return street < 0 ? QString() : m_names[street];
}

bool StreetGraph::isCutOff(GridPoint point) const
{
    if (m_avoided.empty())
        return false;
    const auto metresTo = [&](const Tree<Box> &tree, const std::vector<Edge> &edges) {
        double least = std::numeric_limits<double>::infinity();
        for (auto found = tree.qbegin(boost::geometry::index::nearest(point, static_cast<unsigned>(edges.size())));
             found != tree.qend() && boost::geometry::distance(point, found->first) <= least; ++found)
            least = std::min(least, projected(point, pointsOf(edges[static_cast<size_t>(found->second)])).metres);
        return least;
    };
    const double kept = isEmpty() ? std::numeric_limits<double>::infinity() : snap(point).streetMetres;
    const double cutOff = m_cutOff.empty() ? kept : metresTo(m_index->cutOff, m_cutOff);
    if (cutOff < kept && cutOff <= SnapLimitMetres)
        return true;
    return kept > SnapLimitMetres && metresTo(m_index->avoided, m_avoided) <= SnapLimitMetres;
}

const Hierarchy &StreetGraph::hierarchy(unsigned threads) const
{
    static const Hierarchy none;
    if (!m_preparation)
        return none;
    std::call_once(m_preparation->once, [&] { m_preparation->hierarchy = Hierarchy::prepare(m_weights, threads); });
    return m_preparation->hierarchy;
}

std::vector<Milliseconds> StreetGraph::times(int from, std::span<const int> to, Milliseconds limit) const
{
    // Nodes that are still waited for, each once: the search ends with the last of them.
    std::vector<int> waiting(to.begin(), to.end());
    std::ranges::sort(waiting);
    const auto [repeated, end] = std::ranges::unique(waiting);
    waiting.erase(repeated, end);
    size_t remaining = waiting.size();
    std::vector<Milliseconds> settled(waiting.size(), Unreachable);
    GraphSearch search(m_weights, from, limit);
    for (int node = remaining > 0 ? search.settleNext() : -1; node >= 0; node = search.settleNext()) {
        const auto found = std::ranges::lower_bound(waiting, node);
        if (found == waiting.end() || *found != node)
            continue;
        settled[static_cast<size_t>(found - waiting.begin())] = search.time(node);
        if (--remaining == 0)
            break;
    }
    std::vector<Milliseconds> times;
    times.reserve(to.size());
    for (const int node : to)
        times.push_back(settled[static_cast<size_t>(std::ranges::lower_bound(waiting, node) - waiting.begin())]);
    return times;
}

std::vector<double> StreetGraph::distances(int from, std::span<const int> to, double limitMetres) const
{
    const double limit = limitMetres * MillisecondsPerWalkedMetre;
    const bool unlimited = limit >= static_cast<double>(Unreachable);
    std::vector<double> metres;
    metres.reserve(to.size());
    for (const Milliseconds time : times(from, to, unlimited ? Unreachable : static_cast<Milliseconds>(limit)))
        metres.push_back(time == Unreachable ? std::numeric_limits<double>::infinity()
                                             : time / MillisecondsPerWalkedMetre);
    return metres;
}

std::vector<int> StreetGraph::arcsBetween(int from, int to) const
{
    GraphSearch search(m_weights, from, to, m_points, m_leastMillisecondsPerMetre);
    for (int node = search.settleNext(); node >= 0; node = search.settleNext()) {
        if (node != to)
            continue;
        std::vector<int> arcs;
        for (int at = to; at != from; at = search.previous(at))
            arcs.push_back(search.arcInto(at));
        std::ranges::reverse(arcs);
        return arcs;
    }
    return {};
}

Line StreetGraph::shape(int arc) const
{
    const ArcEdge &edge = m_arcEdges[static_cast<size_t>(arc)];
    const std::span<const GridPoint> points = pointsOf(m_edges[static_cast<size_t>(edge.edge)]);
    Line line;
    if (edge.backwards)
        line.assign(points.rbegin(), points.rend());
    else
        line.assign(points.begin(), points.end());
    return line;
}

StreetGraph::Way StreetGraph::way(int from, int to) const
{
    Way way;
    if (from == to)
        way.line = {point(from)};
    for (const int arc : arcsBetween(from, to)) {
        const Line piece = shape(arc);
        if (!way.line.empty())
            way.line.pop_back(); // the junction that both arcs share
        way.line.insert(way.line.end(), piece.begin(), piece.end());
        way.time += m_weights.arcs[static_cast<size_t>(arc)].time;
        const int street = m_edges[static_cast<size_t>(m_arcEdges[static_cast<size_t>(arc)].edge)].street;
        if (street >= 0 && !way.streets.contains(m_names[street]))
            way.streets.append(m_names[street]);
    }
    return way;
}

} // namespace lantern
