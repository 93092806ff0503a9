#pragma once

#include "base/progress.h"
#include "store/place.h"
#include "streets/hierarchy.h"

#include <QStringList>

#include <limits>
#include <memory>
#include <span>
#include <vector>

namespace lantern
{

inline constexpr double SnapLimitMetres = 250.0; // a point farther from every street is off the network
inline constexpr double StraightLineDetour =
    1.3; // walked over straight-line distance in a street grid, where streets are unknown

// The street network for one way of travelling: shared vertices are junctions, every street goes both ways, except for vehicles
// one that the source says is one-way (the streets of the GeoJSON extracts without that tag go both ways). What the rules
// close or avoid is left out. Of the rest the largest component is kept, in which every node can be reached from every other;
// `droppedShare` says how much length that left out.
class StreetGraph
{
public:
    StreetGraph() = default;
    // Vertices within a millimetre of each other are one. Vertices between junctions become the shape of an arc.
    [[nodiscard]] static StreetGraph build(std::span<const Street> streets, const TravelRules &rules = {});

    [[nodiscard]] bool isEmpty() const { return m_points.empty(); }
    [[nodiscard]] TravelBy travelBy() const { return m_by; }
    [[nodiscard]] size_t nodeCount() const { return m_points.size(); }
    [[nodiscard]] double droppedShare() const { return m_droppedShare; }
    [[nodiscard]] GridPoint point(int node) const { return m_points[static_cast<size_t>(node)]; }
    // On its fastest street; 0 for an empty graph.
    [[nodiscard]] double leastMillisecondsPerMetre() const { return m_leastMillisecondsPerMetre; }
    // The nodes and the milliseconds between those that an arc joins.
    [[nodiscard]] const WeightedGraph &weights() const { return m_weights; }
    // The nearest node, or -1 for an empty graph.
    [[nodiscard]] int nearest(GridPoint point) const;

    // The nearest place on a street.
    struct Snap
    {
        int node = -1;           // the nearer end of the arc, -1 for an empty graph
        double metres = 0;       // from the point to the street and along it to the node
        double streetMetres = 0; // from the point to the street
        int piece = -1;          // the street's, -1 for an empty graph
    };
    [[nodiscard]] Snap snap(GridPoint point) const;
    // The name of the street that a point was snapped to; empty if it has none.
    [[nodiscard]] QString streetName(const Snap &snap) const;
    // Whether the streets about a point are reached only by streets that the rules avoid: the nearest within SnapLimitMetres is on a part
    // of the network that is cut off without them, or is avoided itself and no other is so near.
    [[nodiscard]] bool isCutOff(GridPoint point) const;

    // From one node to each of the others; Unreachable where it is more than the limit.
    [[nodiscard]] std::vector<Milliseconds> times(int from, std::span<const int> to,
                                                  Milliseconds limit = Unreachable) const;
    // The same in the metres that are walked on level ground in that time, infinity where farther than `limitMetres`.
    [[nodiscard]] std::vector<double> distances(int from, std::span<const int> to,
                                                double limitMetres = std::numeric_limits<double>::infinity()) const;

    // A fastest way between two nodes.
    struct Way
    {
        Line line = {};           // empty if there is none, one point if both ends are the same
        QStringList streets = {}; // their names in order, without repeats
        Milliseconds time = 0;
    };
    [[nodiscard]] Way way(int from, int to) const;
    [[nodiscard]] Line path(int from, int to) const { return way(from, to).line; }
    [[nodiscard]] QStringList streetNames(int from, int to) const { return way(from, to).streets; }

    // What makes many times fast. Prepared when first asked for, by one thread while others wait; copies of a graph share it.
    [[nodiscard]] const Hierarchy &hierarchy(unsigned threads = 0) const;

    // The pieces of street between nodes, and the one that an arc goes along; the arcs of both its ways share it.
    [[nodiscard]] size_t pieceCount() const { return m_edges.size(); }
    [[nodiscard]] int piece(int arc) const { return m_arcEdges[static_cast<size_t>(arc)].edge; }
    // The shape of an arc (an index into weights().arcs), from its start to its end.
    [[nodiscard]] Line shape(int arc) const;

private:
    // A piece of street, gone along by one arc or by one each way.
    struct Edge
    {
        int street; // index into m_names, -1 unnamed
        int firstPoint;
        int endPoint;
    };
    struct ArcEdge
    {
        int edge;
        bool backwards; // the shape runs against the arc
    };
    struct Index;
    struct Preparation;
    class Builder;

    [[nodiscard]] std::vector<int> arcsBetween(int from, int to) const;
    [[nodiscard]] std::span<const GridPoint> pointsOf(const Edge &edge) const;
    void index();

    TravelBy m_by = TravelBy::Foot;
    std::vector<GridPoint> m_points;
    WeightedGraph m_weights;
    std::vector<ArcEdge> m_arcEdges; // of each arc
    std::vector<Edge> m_edges;
    std::vector<std::pair<int, int>> m_edgeEnds; // nodes
    std::vector<Edge> m_avoided;                 // that the rules avoid, of the largest component with them
    std::vector<Edge> m_cutOff;                  // of that component too, without them not reached
    std::vector<GridPoint> m_shapePoints;
    QStringList m_names;
    double m_leastMillisecondsPerMetre = 0; // on the fastest street
    double m_droppedShare = 0;
    std::shared_ptr<const Index> m_index;
    std::shared_ptr<Preparation> m_preparation;
};

// Minutes between all pairs of points, row by row, by the graph's way of travelling; between a point and its street one walks.
// Without a usable street graph (or too far from it), straight line × 1.3. The same answer on any number of threads (0 = as many
// as the machine has). Rows that a cancelled computation did not reach hold the straight line's time.
class TravelTimes
{
public:
    TravelTimes(const StreetGraph &graph, std::span<const GridPoint> points, const Progress &progress = {},
                unsigned threads = 0);
    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] double minutes(int from, int to) const
    {
        return m_minutes[static_cast<size_t>(from) * m_size + static_cast<size_t>(to)];
    }

private:
    size_t m_size = 0;
    std::vector<float> m_minutes;
};

} // namespace lantern
