#include "statistics/near_pairs.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace lantern
{

namespace
{

// Points sorted into the squares of a grid.
class Squares
{
public:
    Squares(std::span<const GridPoint> points, double side)
        : m_order(points.size())
    {
        GridBox box;
        for (const GridPoint point : points)
            box.add(point);
        const double span = std::max(box.east - box.west, box.north - box.south);
        // Squares no smaller than asked for, and no more of them than points can fill.
        m_side = std::max({side, span / std::sqrt(16.0 * static_cast<double>(points.size()) + 16), 1e-9});
        m_columns = static_cast<int>((box.east - box.west) / m_side) + 1;
        m_rows = static_cast<int>((box.north - box.south) / m_side) + 1;
        std::vector<int> square(points.size());
        m_first.assign(static_cast<size_t>(m_columns) * static_cast<size_t>(m_rows) + 1, 0);
        for (size_t i = 0; i < points.size(); ++i) {
            square[i] = static_cast<int>((points[i].northing - box.south) / m_side) * m_columns +
                        static_cast<int>((points[i].easting - box.west) / m_side);
            ++m_first[static_cast<size_t>(square[i]) + 1];
        }
        std::partial_sum(m_first.begin(), m_first.end(), m_first.begin());
        std::vector<int> next(m_first.begin(), m_first.end() - 1);
        for (size_t i = 0; i < points.size(); ++i)
            m_order[static_cast<size_t>(next[static_cast<size_t>(square[i])]++)] = static_cast<int>(i);
    }
    [[nodiscard]] const std::vector<int> &order() const { return m_order; }
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] double side() const { return m_side; }
    // Where the points of the squares from one column to another of a row begin and end in the order.
    [[nodiscard]] std::pair<int, int> run(int row, int fromColumn, int toColumn) const
    {
        const auto at = [&](int column) {
            return m_first[static_cast<size_t>(row) * static_cast<size_t>(m_columns) + static_cast<size_t>(column)];
        };
        return {at(std::max(0, fromColumn)), at(std::min(m_columns - 1, toColumn) + 1)};
    }

private:
    std::vector<int> m_order;
    std::vector<int> m_first;
    double m_side = 1;
    int m_columns = 1;
    int m_rows = 1;
};

// Pairs that are certain before any is looked at: points of one square whose diagonal is no longer than the reach.
bool areCertainlyMoreThan(std::span<const GridPoint> points, double reach, qint64 most)
{
    const Squares squares(points, reach / std::numbers::sqrt2);
    if (squares.side() > reach / std::numbers::sqrt2)
        return false;
    qint64 pairs = 0;
    for (int row = 0; row < squares.rows(); ++row)
        for (int column = 0; column < squares.columns(); ++column) {
            const auto [begin, end] = squares.run(row, column, column);
            pairs += static_cast<qint64>(end - begin) * (end - begin - 1) / 2;
        }
    return pairs > most;
}

} // namespace

std::optional<NearPairs> nearPairs(std::span<const GridPoint> points, std::span<const double> edgesMetres, qint64 most)
{
    const double reach = edgesMetres.back();
    if (areCertainlyMoreThan(points, reach, most))
        return std::nullopt;
    const Squares squares(points, reach);
    NearPairs near{.order = squares.order(), .bands = std::vector<std::vector<PairOfEvents>>(edgesMetres.size())};
    std::vector<GridPoint> sorted(points.size());
    for (size_t i = 0; i < points.size(); ++i)
        sorted[i] = points[static_cast<size_t>(near.order[i])];
    std::vector<double> squaredEdges;
    for (const double edge : edgesMetres)
        squaredEdges.push_back(edge * edge);
    qint64 found = 0;
    const auto look = [&](int self, int begin, int end) {
        const GridPoint at = sorted[static_cast<size_t>(self)];
        for (int other = begin; other < end; ++other) {
            const double x = sorted[static_cast<size_t>(other)].easting - at.easting;
            const double y = sorted[static_cast<size_t>(other)].northing - at.northing;
            const double squared = x * x + y * y;
            if (squared > squaredEdges.back())
                continue;
            const auto band = std::ranges::lower_bound(squaredEdges, squared) - squaredEdges.begin();
            near.bands[static_cast<size_t>(band)].push_back({self, other});
            ++found;
        }
    };
    for (int row = 0; row < squares.rows(); ++row)
        for (int column = 0; column < squares.columns(); ++column) {
            const auto [begin, end] = squares.run(row, column, column);
            for (int self = begin; self < end; ++self) {
                // Each pair once: the rest of this square and the next, and the row above.
                look(self, self + 1, squares.run(row, column, column + 1).second);
                if (row + 1 < squares.rows()) {
                    const auto [above, aboveEnd] = squares.run(row + 1, column - 1, column + 1);
                    look(self, above, aboveEnd);
                }
                if (found > most)
                    return std::nullopt;
            }
        }
    return near;
}

} // namespace lantern
