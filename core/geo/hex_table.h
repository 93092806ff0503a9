#pragma once

#include "geo/hexgrid.h"

#include <unordered_map>
#include <vector>

namespace lantern
{

// A whole number per hexagon, −1 until it is set: looked up by arithmetic where the cells lie close together, as those of a
// city do, and by hashing where they would take over 64 MiB.
class HexTable
{
public:
    HexTable() = default;
    // For the cells of all places within the box; other cells may be looked for and are −1.
    HexTable(const HexGrid &grid, const GridBox &places);

    [[nodiscard]] qint32 find(HexCell cell) const
    {
        if (isBeyond(cell))
            return -1;
        if (!m_dense.empty())
            return m_dense[place(cell)];
        const auto found = m_sparse.find(cell.key());
        return found == m_sparse.end() ? -1 : found->second;
    }
    // To be read and set; the cell must lie within the box.
    [[nodiscard]] qint32 &at(HexCell cell)
    {
        return m_dense.empty() ? m_sparse.try_emplace(cell.key(), -1).first->second : m_dense[place(cell)];
    }

private:
    [[nodiscard]] bool isBeyond(HexCell cell) const
    {
        return cell.q < m_low.q || cell.r < m_low.r || cell.q > m_high.q || cell.r > m_high.r;
    }
    [[nodiscard]] size_t place(HexCell cell) const
    {
        return static_cast<size_t>(cell.r - m_low.r) * static_cast<size_t>(m_high.q - m_low.q + 1) +
               static_cast<size_t>(cell.q - m_low.q);
    }

    HexCell m_low{.q = 0, .r = 0};
    HexCell m_high{.q = -1, .r = -1};
    std::vector<qint32> m_dense;
    std::unordered_map<quint64, qint32> m_sparse;
};

} // namespace lantern
