#pragma once

#include "base/progress.h"
#include "store/place.h"

#include <QStringList>

#include <limits>
#include <memory>
#include <span>
#include <vector>

namespace lantern
{

// The walkable street network: shared vertices are junctions, every street is walked both ways, motorways are left out. The
// largest connected component is kept; `droppedShare` says how much length that left out.
class StreetGraph
{
public:
    StreetGraph() = default;
    // Vertices within a millimetre of each other are one. Vertices between junctions become the shape of an arc.
    [[nodiscard]] static StreetGraph build(std::span<const Street> streets);

    [[nodiscard]] bool isEmpty() const { return m_points.empty(); }
    [[nodiscard]] size_t nodeCount() const { return m_points.size(); }
    [[nodiscard]] double droppedShare() const { return m_droppedShare; }
    [[nodiscard]] GridPoint point(int node) const { return m_points[static_cast<size_t>(node)]; }
    // The nearest node, or -1 for an empty graph.
    [[nodiscard]] int nearest(GridPoint point) const;
    // Walking metres from one node to each of the others, infinity where unreachable or farther than `limitMetres`.
    [[nodiscard]] std::vector<double> distances(int from, std::span<const int> to,
                                                double limitMetres = std::numeric_limits<double>::infinity()) const;
    // The way as a line; empty if there is none, one point if both ends are the same.
    [[nodiscard]] Line path(int from, int to) const;
    // The names of the streets of a path, in order, without repeats.
    [[nodiscard]] QStringList streetNames(int from, int to) const;

private:
    struct Arc
    {
        int to;
        float metres;
        int street;     // index into m_names, -1 unnamed
        int shape;      // index into m_shapes
        bool backwards; // the shape runs from `to`
    };
    struct Index;
    class Search;
    class Builder;

    [[nodiscard]] std::vector<size_t> arcsBetween(int from, int to) const;

    std::vector<GridPoint> m_points;
    std::vector<int> m_firstArc; // nodeCount() + 1
    std::vector<Arc> m_arcs;
    std::vector<Line> m_shapes;
    QStringList m_names;
    double m_droppedShare = 0;
    std::shared_ptr<const Index> m_index;
};

inline constexpr double WalkingMetresPerMinute = 80.0; // 4.8 km/h, the pace route planners assume for adults
inline constexpr double SnapLimitMetres = 250.0;       // a point farther from every junction is off the network
inline constexpr double StraightLineDetour =
    1.3; // walked over straight-line distance in a street grid, where streets are unknown

// Walking minutes between all pairs of points, row by row. Without a usable street graph (or too far from it), straight
// line × 1.3. The same answer on any number of threads (0 = as many as the machine has). Rows that a cancelled computation did
// not reach hold the straight line's time.
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
