#pragma once

#include "geo/coordinates.h"

#include <optional>
#include <span>
#include <vector>

namespace lantern
{

struct SpaceTimePoint
{
    GridPoint point = {};
    double day = 0;
};

// Points sorted into boxes as wide as a reach in space and as long as a reach in time, so that what lies near a point is
// looked for in few boxes: the cost grows with the points and the pairs within reach, not with their square.
class SpaceTimeBoxes
{
public:
    // Both reaches are above 0, metres and days; all coordinates are finite.
    SpaceTimeBoxes(std::span<const SpaceTimePoint> points, double metres, double days);

    // How many pairs forEachPair() looks at: known before any is.
    [[nodiscard]] qint64 looks() const { return m_looks; }

    // Calls visit(first, second, squaredMetres) for every two different points at most the reach apart (both inclusive),
    // each pair once, first < second, in an order that depends on the points alone. Ends early once goOn(done) says no,
    // which it is asked with how many points are done.
    template<class Visit, class GoOn>
    void forEachPair(Visit visit, GoOn goOn) const
    {
        for (size_t box = 0; box < m_boxes.size(); ++box)
            for (int at = m_boxes[box].begin; at < m_boxes[box].end; ++at) {
                if (!goOn(at))
                    return;
                look(at, at + 1, m_boxes[box].end, visit);
                for (int neighbour = m_neighbourBegin[box]; neighbour < m_neighbourBegin[box + 1]; ++neighbour) {
                    const Box &other = m_boxes[static_cast<size_t>(m_neighbours[static_cast<size_t>(neighbour)])];
                    look(at, other.begin, other.end, visit);
                }
            }
    }

private:
    struct Box
    {
        int begin;
        int end;
    };

    template<class Visit>
    void look(int self, int begin, int end, Visit &visit) const
    {
        const SpaceTimePoint &here = m_sorted[static_cast<size_t>(self)];
        for (int other = begin; other < end; ++other) {
            const SpaceTimePoint &there = m_sorted[static_cast<size_t>(other)];
            const double x = there.point.easting - here.point.easting;
            const double y = there.point.northing - here.point.northing;
            const double squared = x * x + y * y;
            const double days = there.day - here.day;
            if (squared > m_squaredMetres || days > m_days || days < -m_days)
                continue;
            const int first = m_order[static_cast<size_t>(self)];
            const int second = m_order[static_cast<size_t>(other)];
            visit(first < second ? first : second, first < second ? second : first, squared);
        }
    }

    double m_squaredMetres;
    double m_days;
    std::vector<int> m_order;
    std::vector<SpaceTimePoint> m_sorted;
    std::vector<Box> m_boxes;
    std::vector<int> m_neighbourBegin;
    std::vector<int> m_neighbours; // boxes later in order that touch
    qint64 m_looks = 0;
};

} // namespace lantern
