#include "hotspot/rank_changes.h"

#include <unordered_map>

namespace lantern
{

std::vector<RankChange> rankChanges(const Analysis &harm, const Analysis &count)
{
    std::vector<RankChange> changes;
    if (harm.grid.widthMetres() != count.grid.widthMetres())
        return changes;
    std::unordered_map<quint64, size_t> indices;
    const auto changeOf = [&](HexCell cell) -> RankChange & {
        const auto [found, isNew] = indices.try_emplace(cell.key(), changes.size());
        if (isNew)
            changes.push_back({.cell = cell});
        return changes[found->second];
    };
    int rank = 0;
    for (const CellScore &cell : harm.cells)
        if (cell.score > 0)
            changeOf(cell.cell).harmRank = ++rank;
    rank = 0;
    for (const CellScore &cell : count.cells)
        if (cell.score > 0)
            changeOf(cell.cell).countRank = ++rank;
    return changes;
}

} // namespace lantern
