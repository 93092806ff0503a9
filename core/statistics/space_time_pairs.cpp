#include "statistics/space_time_pairs.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace lantern
{

namespace
{

// Boxes are numbered by slab of time, row and column, 21 bits each.
constexpr quint64 BoxBits = 21;
constexpr double MostBoxes = (1 << BoxBits) - 3;

struct Grid
{
    double west = 0;
    double south = 0;
    double start = 0;
    double width = 1;
    double days = 1;

    [[nodiscard]] quint64 key(const SpaceTimePoint &point) const
    {
        // One is added, so that a neighbour before the first box has a number too.
        const auto column = static_cast<quint64>((point.point.easting - west) / width) + 1;
        const auto row = static_cast<quint64>((point.point.northing - south) / width) + 1;
        const auto slab = static_cast<quint64>((point.day - start) / days) + 1;
        return slab << 2 * BoxBits | row << BoxBits | column;
    }
};

Grid gridOf(std::span<const SpaceTimePoint> points, double metres, double days)
{
    GridBox box;
    double first = std::numeric_limits<double>::max();
    double last = std::numeric_limits<double>::lowest();
    for (const SpaceTimePoint &point : points) {
        box.add(point.point);
        first = std::min(first, point.day);
        last = std::max(last, point.day);
    }
    if (points.empty())
        return {};
    const double span = std::max(box.east - box.west, box.north - box.south);
    return {.west = box.west,
            .south = box.south,
            .start = first,
            .width = std::max(metres, span / MostBoxes),
            .days = std::max(days, (last - first) / MostBoxes)};
}

// The steps to those of the 26 boxes around one that have a higher number.
std::array<quint64, 13> laterSteps()
{
    std::array<quint64, 13> steps{};
    size_t next = 0;
    for (int slab = 0; slab <= 1; ++slab)
        for (int row = -1; row <= 1; ++row)
            for (int column = -1; column <= 1; ++column) {
                const bool later = slab == 1 || row == 1 || (row == 0 && column == 1);
                if (later)
                    steps[next++] = (static_cast<quint64>(slab) << 2 * BoxBits) +
                                    (static_cast<quint64>(static_cast<qint64>(row)) << BoxBits) +
                                    static_cast<quint64>(static_cast<qint64>(column));
            }
    return steps;
}

} // namespace

SpaceTimeBoxes::SpaceTimeBoxes(std::span<const SpaceTimePoint> points, double metres, double days)
    : m_squaredMetres(metres * metres)
    , m_days(days)
    , m_order(points.size())
{
    const Grid grid = gridOf(points, metres, days);
    std::vector<quint64> keys;
    keys.reserve(points.size());
    for (const SpaceTimePoint &point : points)
        keys.push_back(grid.key(point));
    std::iota(m_order.begin(), m_order.end(), 0);
    std::ranges::stable_sort(m_order, {}, [&](int at) { return keys[static_cast<size_t>(at)]; });
    m_sorted.reserve(points.size());
    std::vector<quint64> boxKeys;
    boost::unordered_flat_map<quint64, int> boxOfKey;
    for (const int at : m_order) {
        const quint64 key = keys[static_cast<size_t>(at)];
        const int place = static_cast<int>(m_sorted.size());
        m_sorted.push_back(points[static_cast<size_t>(at)]);
        if (boxKeys.empty() || boxKeys.back() != key) {
            boxOfKey.emplace(key, static_cast<int>(m_boxes.size()));
            boxKeys.push_back(key);
            m_boxes.push_back({place, place});
        }
        m_boxes.back().end = place + 1;
    }
    m_neighbourBegin.push_back(0);
    for (size_t box = 0; box < m_boxes.size(); ++box) {
        const qint64 own = m_boxes[box].end - m_boxes[box].begin;
        m_looks += own * (own - 1) / 2;
        for (const quint64 step : laterSteps())
            if (const auto other = boxOfKey.find(boxKeys[box] + step); other != boxOfKey.end()) {
                m_neighbours.push_back(other->second);
                const Box &there = m_boxes[static_cast<size_t>(other->second)];
                m_looks += own * (there.end - there.begin);
            }
        m_neighbourBegin.push_back(static_cast<int>(m_neighbours.size()));
    }
}

} // namespace lantern
