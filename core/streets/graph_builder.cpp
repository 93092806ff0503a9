#include "streets/graph_builder.h"

#include <boost/pending/disjoint_sets.hpp>

#include <array>
#include <cmath>
#include <numeric>

namespace lantern
{

namespace
{

// An arc is ended at the next vertex past this, so that there is a node near every point of a long street.
constexpr double LongArcMetres = 50.0;
constexpr double CellsPerMetre = 100.0;
constexpr double SameVertexCells = 0.1; // a millimetre

quint64 cellKey(qint64 east, qint64 north)
{
    return (static_cast<quint64>(static_cast<quint32>(east)) << 32) | static_cast<quint32>(north);
}

// The cell of a coordinate, and the next one if the coordinate lies within the tolerance of its edge.
std::array<qint64, 2> cellsOf(double metres)
{
    const double scaled = metres * CellsPerMetre;
    const double cell = std::floor(scaled);
    const double inside = scaled - cell;
    const double neighbour = inside < SameVertexCells ? cell - 1 : inside > 1 - SameVertexCells ? cell + 1 : cell;
    return {static_cast<qint64>(cell), static_cast<qint64>(neighbour)};
}

} // namespace

StreetGraph StreetGraph::Builder::build(std::span<const Street> streets)
{
    readWays(streets);
    markJunctions();
    cutIntoEdges();
    keepLargestComponent();
    numberNodes();
    layOutArcs();
    return std::move(m_graph);
}

void StreetGraph::Builder::readWays(std::span<const Street> streets)
{
    m_ways.reserve(streets.size());
    for (const Street &street : streets) {
        if (street.streetClass == Street::Class::Motorway)
            continue; // closed to people on foot
        Way way{.vertices = {}, .street = nameIndex(street.name)};
        for (const GridPoint &point : street.line) {
            const int vertex = vertexAt(point);
            if (way.vertices.empty() || way.vertices.back() != vertex)
                way.vertices.push_back(vertex);
        }
        if (way.vertices.size() > 1)
            m_ways.push_back(std::move(way));
    }
}

int StreetGraph::Builder::vertexAt(GridPoint point)
{
    const auto east = cellsOf(point.easting);
    const auto north = cellsOf(point.northing);
    for (const qint64 e : east) {
        for (const qint64 n : north) {
            const auto found = m_vertexByCell.find(cellKey(e, n));
            if (found != m_vertexByCell.end())
                return found->second;
        }
    }
    const int vertex = static_cast<int>(m_vertices.size());
    m_vertices.push_back(point);
    m_vertexByCell.emplace(cellKey(east[0], north[0]), vertex);
    return vertex;
}

int StreetGraph::Builder::nameIndex(const QString &name)
{
    if (name.isEmpty())
        return -1;
    const auto found = m_nameIndex.constFind(name);
    if (found != m_nameIndex.constEnd())
        return *found;
    const int index = static_cast<int>(m_graph.m_names.size());
    m_graph.m_names.append(name);
    m_nameIndex.insert(name, index);
    return index;
}

void StreetGraph::Builder::markJunctions()
{
    m_isJunction.assign(m_vertices.size(), 0);
    std::vector<char> seen(m_vertices.size(), 0);
    for (const Way &way : m_ways) {
        m_isJunction[static_cast<size_t>(way.vertices.front())] = 1;
        m_isJunction[static_cast<size_t>(way.vertices.back())] = 1;
        for (const int vertex : way.vertices) {
            const auto at = static_cast<size_t>(vertex);
            if (seen[at])
                m_isJunction[at] = 1;
            seen[at] = 1;
        }
    }
}

void StreetGraph::Builder::cutIntoEdges()
{
    for (const Way &way : m_ways)
        cutIntoEdges(way);
}

void StreetGraph::Builder::cutIntoEdges(const Way &way)
{
    int from = way.vertices.front();
    Line shape{m_vertices[static_cast<size_t>(from)]};
    double metres = 0;
    for (size_t i = 1; i < way.vertices.size(); ++i) {
        const auto vertex = static_cast<size_t>(way.vertices[i]);
        metres += distanceMetres(shape.back(), m_vertices[vertex]);
        shape.push_back(m_vertices[vertex]);
        if (!m_isJunction[vertex] && metres < LongArcMetres)
            continue;
        m_edges.push_back({from, way.vertices[i], static_cast<float>(metres), way.street, std::move(shape)});
        from = way.vertices[i];
        shape = {m_vertices[vertex]};
        metres = 0;
    }
}

void StreetGraph::Builder::keepLargestComponent()
{
    std::vector<int> rank(m_vertices.size(), 0);
    std::vector<int> parent(m_vertices.size());
    std::iota(parent.begin(), parent.end(), 0);
    boost::disjoint_sets<int *, int *> sets(rank.data(), parent.data());
    for (const Edge &edge : m_edges)
        sets.union_set(edge.from, edge.to);
    std::vector<double> metres(m_vertices.size(), 0);
    double total = 0;
    for (const Edge &edge : m_edges) {
        metres[static_cast<size_t>(sets.find_set(edge.from))] += static_cast<double>(edge.metres);
        total += static_cast<double>(edge.metres);
    }
    if (m_edges.empty())
        return;
    const auto largest = std::ranges::max_element(metres);
    const int component = static_cast<int>(largest - metres.begin());
    m_graph.m_droppedShare = total > 0 ? 1 - *largest / total : 0;
    std::erase_if(m_edges, [&](const Edge &edge) { return sets.find_set(edge.from) != component; });
}

void StreetGraph::Builder::numberNodes()
{
    m_node.assign(m_vertices.size(), -1);
    const auto number = [this](int vertex) {
        int &node = m_node[static_cast<size_t>(vertex)];
        if (node >= 0)
            return;
        node = static_cast<int>(m_graph.m_points.size());
        m_graph.m_points.push_back(m_vertices[static_cast<size_t>(vertex)]);
    };
    for (const Edge &edge : m_edges) {
        number(edge.from);
        number(edge.to);
    }
}

void StreetGraph::Builder::layOutArcs()
{
    std::vector<int> &first = m_graph.m_firstArc;
    first.assign(m_graph.m_points.size() + 1, 0);
    for (const Edge &edge : m_edges) {
        ++first[static_cast<size_t>(m_node[static_cast<size_t>(edge.from)]) + 1];
        ++first[static_cast<size_t>(m_node[static_cast<size_t>(edge.to)]) + 1];
    }
    std::partial_sum(first.begin(), first.end(), first.begin());
    std::vector<int> next(first.begin(), first.end() - 1);
    m_graph.m_arcs.resize(m_edges.size() * 2);
    m_graph.m_shapes.reserve(m_edges.size());
    for (Edge &edge : m_edges) {
        const int from = m_node[static_cast<size_t>(edge.from)];
        const int to = m_node[static_cast<size_t>(edge.to)];
        const int shape = static_cast<int>(m_graph.m_shapes.size());
        m_graph.m_arcs[static_cast<size_t>(next[static_cast<size_t>(from)]++)] = {to, edge.metres, edge.street, shape,
                                                                                  false};
        m_graph.m_arcs[static_cast<size_t>(next[static_cast<size_t>(to)]++)] = {from, edge.metres, edge.street, shape,
                                                                                true};
        m_graph.m_shapes.push_back(std::move(edge.shape));
    }
}

} // namespace lantern
