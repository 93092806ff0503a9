#include "streets/graph_builder.h"

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/strong_components.hpp>
#include <boost/pending/disjoint_sets.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>
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

StreetGraph::Builder::Builder(const TravelRules &rules)
    : m_rules(rules)
{
    m_graph.m_by = rules.by;
}

StreetGraph StreetGraph::Builder::build(std::span<const Street> streets)
{
    readWays(streets);
    markJunctions();
    for (const Way &way : m_ways)
        cutIntoPieces(way);
    keepLargestComponent();
    numberNodes();
    layOutArcs();
    return std::move(m_graph);
}

void StreetGraph::Builder::readWays(std::span<const Street> streets)
{
    m_ways.reserve(streets.size());
    double least = std::numeric_limits<double>::infinity();
    for (const Street &street : streets) {
        const double pace = millisecondsPerMetre(street.streetClass, m_rules.by);
        if (pace <= 0)
            continue;
        const bool avoided = (street.traits & m_rules.avoid).toInt() != 0;
        const size_t first = m_wayVertices.size();
        readVertices(street.line);
        if (m_wayVertices.size() < first + 2) {
            m_wayVertices.resize(first);
            continue;
        }
        const bool oneWay = m_rules.by == TravelBy::Vehicle && street.traits.testFlag(Street::Trait::OneWay);
        m_ways.push_back({first, m_wayVertices.size(), nameIndex(street.name), oneWay, avoided, pace});
        least = avoided ? least : std::min(least, pace);
    }
    m_graph.m_leastMillisecondsPerMetre = std::isfinite(least) ? least : 0;
}

void StreetGraph::Builder::readVertices(const Line &line)
{
    const size_t first = m_wayVertices.size();
    for (const GridPoint &point : line) {
        const int vertex = vertexAt(point);
        if (m_wayVertices.size() == first || m_wayVertices.back() != vertex)
            m_wayVertices.push_back(vertex);
    }
}

int StreetGraph::Builder::vertexAt(GridPoint point)
{
    const auto east = cellsOf(point.easting);
    const auto north = cellsOf(point.northing);
    for (size_t e = 0; e < (east[0] == east[1] ? 1 : 2); ++e) {
        for (size_t n = 0; n < (north[0] == north[1] ? 1 : 2); ++n) {
            const auto found = m_vertexByCell.find(cellKey(east.at(e), north.at(n)));
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

std::span<const int> StreetGraph::Builder::verticesOf(const Way &way) const
{
    return std::span(m_wayVertices).subspan(way.firstVertex, way.endVertex - way.firstVertex);
}

void StreetGraph::Builder::markJunctions()
{
    m_isJunction.assign(m_vertices.size(), 0);
    std::vector<char> seen(m_vertices.size(), 0);
    for (const Way &way : m_ways) {
        const std::span<const int> vertices = verticesOf(way);
        m_isJunction[static_cast<size_t>(vertices.front())] = 1;
        m_isJunction[static_cast<size_t>(vertices.back())] = 1;
        for (const int vertex : vertices) {
            const auto at = static_cast<size_t>(vertex);
            if (seen[at])
                m_isJunction[at] = 1;
            seen[at] = 1;
        }
    }
}

void StreetGraph::Builder::cutIntoPieces(const Way &way)
{
    const std::span<const int> vertices = verticesOf(way);
    std::vector<GridPoint> &shapes = m_graph.m_shapePoints;
    int from = vertices.front();
    auto first = static_cast<int>(shapes.size());
    shapes.push_back(m_vertices[static_cast<size_t>(from)]);
    double metres = 0;
    for (const int next : vertices.subspan(1)) {
        const auto vertex = static_cast<size_t>(next);
        metres += distanceMetres(shapes.back(), m_vertices[vertex]);
        shapes.push_back(m_vertices[vertex]);
        if (!m_isJunction[vertex] && metres < LongArcMetres)
            continue;
        const auto end = static_cast<int>(shapes.size());
        m_pieces.push_back({from,
                            next,
                            metres,
                            travelTime(metres, way.millisecondsPerMetre),
                            way.oneWay,
                            way.avoided,
                            {.street = way.street, .firstPoint = first, .endPoint = end}});
        from = next;
        first = end;
        if (next != vertices.back())
            shapes.push_back(m_vertices[vertex]);
        metres = 0;
    }
}

std::vector<int> StreetGraph::Builder::componentOfEachVertex() const
{
    std::vector<int> rank(m_vertices.size(), 0);
    std::vector<int> parent(m_vertices.size());
    std::iota(parent.begin(), parent.end(), 0);
    constexpr boost::typed_identity_property_map<int> byNumber;
    boost::disjoint_sets sets(boost::make_iterator_property_map(rank.begin(), byNumber),
                              boost::make_iterator_property_map(parent.begin(), byNumber));
    for (const Piece &piece : m_pieces)
        sets.union_set(piece.from, piece.to);
    std::vector<int> component(m_vertices.size());
    for (size_t vertex = 0; vertex < component.size(); ++vertex)
        component[vertex] = sets.find_set(static_cast<int>(vertex));
    return component;
}

std::vector<int> StreetGraph::Builder::strongComponentOfEachVertex() const
{
    std::vector<std::pair<int, int>> arcs;
    for (const Piece &piece : m_pieces) {
        arcs.emplace_back(piece.from, piece.to);
        if (!piece.oneWay)
            arcs.emplace_back(piece.to, piece.from);
    }
    using Directed = boost::compressed_sparse_row_graph<boost::directedS>;
    const Directed directed(boost::edges_are_unsorted_multi_pass, arcs.begin(), arcs.end(), m_vertices.size());
    std::vector<int> component(m_vertices.size());
    boost::strong_components(directed,
                             boost::make_iterator_property_map(component.begin(), get(boost::vertex_index, directed)));
    return component;
}

StreetGraph::Builder::Component StreetGraph::Builder::largestComponent() const
{
    const bool directed = std::ranges::any_of(m_pieces, &Piece::oneWay);
    Component component{.of = directed ? strongComponentOfEachVertex() : componentOfEachVertex()};
    const auto of = [&component](int vertex) { return component.of[static_cast<size_t>(vertex)]; };
    std::vector<double> metres(m_vertices.size(), 0);
    double total = 0;
    for (const Piece &piece : m_pieces) {
        total += piece.metres;
        if (of(piece.from) == of(piece.to))
            metres[static_cast<size_t>(of(piece.from))] += piece.metres;
    }
    const auto largest = std::ranges::max_element(metres);
    component.number = static_cast<int>(largest - metres.begin());
    component.droppedShare = total > 0 ? 1 - *largest / total : 0;
    return component;
}

void StreetGraph::Builder::keepLargestComponent()
{
    setAvoidedAside();
    if (m_pieces.empty())
        return;
    const Component kept = largestComponent();
    m_graph.m_droppedShare = kept.droppedShare;
    std::erase_if(m_pieces, [&kept](const Piece &piece) { return !kept.has(piece); });
}

// What is cut off without the avoided pieces is remembered, so that nobody is sent there across country.
void StreetGraph::Builder::setAvoidedAside()
{
    if (std::ranges::none_of(m_pieces, &Piece::avoided))
        return;
    const Component whole = largestComponent();
    const auto [firstAvoided, end] = std::ranges::stable_partition(m_pieces, std::not_fn(&Piece::avoided));
    for (auto piece = firstAvoided; piece != end; ++piece)
        if (whole.has(*piece))
            m_graph.m_avoided.push_back(piece->edge);
    m_pieces.erase(firstAvoided, end);
    const Component kept = largestComponent();
    for (const Piece &piece : m_pieces)
        if (whole.has(piece) && !kept.has(piece))
            m_graph.m_cutOff.push_back(piece.edge);
}

void StreetGraph::Builder::numberNodes()
{
    m_node.assign(m_vertices.size(), -1);
    const auto number = [this](int vertex) {
        int &node = m_node[static_cast<size_t>(vertex)];
        if (node < 0) {
            node = static_cast<int>(m_graph.m_points.size());
            m_graph.m_points.push_back(m_vertices[static_cast<size_t>(vertex)]);
        }
        return node;
    };
    m_graph.m_edges.reserve(m_pieces.size());
    m_graph.m_edgeEnds.reserve(m_pieces.size());
    for (const Piece &piece : m_pieces) {
        const int from = number(piece.from);
        m_graph.m_edges.push_back(piece.edge);
        m_graph.m_edgeEnds.emplace_back(from, number(piece.to));
    }
}

void StreetGraph::Builder::layOutArcs()
{
    std::vector<int> &first = m_graph.m_weights.first;
    first.assign(m_graph.m_points.size() + 1, 0);
    const auto &ends = m_graph.m_edgeEnds;
    for (size_t i = 0; i < ends.size(); ++i) {
        ++first[static_cast<size_t>(ends[i].first) + 1];
        if (!m_pieces[i].oneWay)
            ++first[static_cast<size_t>(ends[i].second) + 1];
    }
    std::partial_sum(first.begin(), first.end(), first.begin());
    std::vector<int> next(first.begin(), first.end() - 1);
    m_graph.m_weights.arcs.resize(static_cast<size_t>(first.back()));
    m_graph.m_arcEdges.resize(static_cast<size_t>(first.back()));
    const auto add = [&](int from, int to, size_t edge, bool backwards) {
        const auto arc = static_cast<size_t>(next[static_cast<size_t>(from)]++);
        m_graph.m_weights.arcs[arc] = {.to = to, .time = m_pieces[edge].time};
        m_graph.m_arcEdges[arc] = {.edge = static_cast<int>(edge), .backwards = backwards};
    };
    for (size_t i = 0; i < ends.size(); ++i) {
        add(ends[i].first, ends[i].second, i, false);
        if (!m_pieces[i].oneWay)
            add(ends[i].second, ends[i].first, i, true);
    }
}

} // namespace lantern
