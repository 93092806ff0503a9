#include "map/symbol_clusters.h"

#include <QHash>

#include <cmath>

namespace lantern
{

namespace
{

quint64 cellKey(qint64 column, qint64 row)
{
    return (static_cast<quint64>(column) << 32) | (static_cast<quint64>(row) & 0xffffffffU);
}

// The symbols by the cells of a grid as wide as they stand apart: who is near is in one of nine.
class SymbolGrid
{
public:
    explicit SymbolGrid(double apart)
        : m_apart(apart)
    {
    }
    // The nearest symbol that is too near, or -1.
    [[nodiscard]] int nearTo(const QPointF &point, const std::vector<QPointF> &symbols) const
    {
        int nearest = -1;
        double least = m_apart;
        for (qint64 column = at(point.x()) - 1; column <= at(point.x()) + 1; ++column)
            for (qint64 row = at(point.y()) - 1; row <= at(point.y()) + 1; ++row)
                for (const int index : m_cells.value(cellKey(column, row))) {
                    const QPointF apart = symbols[static_cast<size_t>(index)] - point;
                    if (const double far = std::hypot(apart.x(), apart.y()); far < least) {
                        least = far;
                        nearest = index;
                    }
                }
        return nearest;
    }
    void add(const QPointF &point, int index) { m_cells[cellKey(at(point.x()), at(point.y()))].append(index); }

private:
    [[nodiscard]] qint64 at(double coordinate) const { return static_cast<qint64>(std::floor(coordinate / m_apart)); }

    double m_apart;
    QHash<quint64, QList<int>> m_cells;
};

} // namespace

SymbolClusters clusterSymbols(std::span<const QPointF> points, std::span<const quint32> which, int zoom, double apart)
{
    SymbolClusters clusters;
    SymbolGrid grid(apart / (512.0 * std::exp2(zoom)));
    for (const quint32 index : which) {
        const QPointF &point = points[index];
        if (const int known = grid.nearTo(point, clusters.points.points); known >= 0) {
            ++clusters.symbols[static_cast<size_t>(known)].count;
            continue;
        }
        grid.add(point, static_cast<int>(clusters.symbols.size()));
        clusters.symbols.push_back({.first = index, .count = 1});
        clusters.points.points.push_back(point);
    }
    clusters.points.buildTree();
    return clusters;
}

} // namespace lantern
