#include "geo/hex_table.h"

namespace lantern
{

HexTable::HexTable(const HexGrid &grid, const GridBox &places)
{
    if (places.isEmpty())
        return;
    constexpr double mostDense = 64.0 * 1024 * 1024 / sizeof(qint32);
    // q grows to the east and falls to the north, r grows to the north; a cell more each way for the neighbours.
    m_low = {grid.cellAt({places.west, places.north}).q - 2, grid.cellAt({places.west, places.south}).r - 2};
    m_high = {grid.cellAt({places.east, places.south}).q + 2, grid.cellAt({places.west, places.north}).r + 2};
    const double cells = (static_cast<double>(m_high.q) - m_low.q + 1) * (static_cast<double>(m_high.r) - m_low.r + 1);
    if (cells <= mostDense)
        m_dense.assign(static_cast<size_t>(cells), -1);
}

} // namespace lantern
