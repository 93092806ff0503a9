#pragma once

#include "hotspot/analysis.h"

namespace lantern
{

// Where one cell stands by harm and by count. 1 is the worst; 0 where the cell scores nothing by that weight.
struct RankChange
{
    HexCell cell;
    int harmRank = 0;
    int countRank = 0;
    // Places gained by weighing harm instead of counting; 0 where one of the ranks is missing.
    [[nodiscard]] int places() const { return harmRank > 0 && countRank > 0 ? countRank - harmRank : 0; }
};

// Every cell of either analysis, by harm rank, then the cells without harm by count rank. Empty if the analyses are of
// different grids, because their cells are then different places.
[[nodiscard]] std::vector<RankChange> rankChanges(const Analysis &harm, const Analysis &count);

} // namespace lantern
