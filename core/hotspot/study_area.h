#pragma once

#include "base/result.h"
#include "geo/hex_table.h"
#include "hotspot/analysis.h"
#include "hotspot/borough_raster.h"
#include "statistics/gi_star.h"

namespace lantern
{

// The hexagons among which places are chosen and scored: every cell of the area, with offences or without.
class StudyArea
{
public:
    StudyArea(const HexGrid &grid, std::vector<HexCell> cells);
    [[nodiscard]] const HexGrid &grid() const { return m_grid; }
    [[nodiscard]] const std::vector<HexCell> &cells() const { return m_cells; } // by key
    [[nodiscard]] std::optional<size_t> find(HexCell cell) const;
    [[nodiscard]] double areaSquareMetres() const;
    [[nodiscard]] GridBox bounds() const; // of the centres
    // The up to six neighbours of each cell that lie in the area.
    [[nodiscard]] Neighbours neighbours() const;

private:
    HexGrid m_grid;
    std::vector<HexCell> m_cells;
    HexTable m_indices;
};

// The cells whose centre lies in a studied borough (BoroughRaster::studied()); where there is none, the cells that hold an
// occurrence and their neighbours. Refused: no occurrence.
[[nodiscard]] Result<StudyArea> studyArea(const BoroughRaster &boroughs, const HexGrid &grid,
                                          std::span<const Occurrence> occurrences);

// What happened in each cell of an area, in the area's order; police-generated classes never count, and occurrences beyond the
// area are left out.
struct CellTotals
{
    CellTotals(const StudyArea &area, std::span<const Occurrence> occurrences, std::span<const OffenceClass> classes,
               const HourSet &hours = AllHours);
    [[nodiscard]] const std::vector<double> &by(Weight weight) const { return weight == Weight::Count ? counts : harm; }

    std::vector<double> counts;
    std::vector<double> vawg;
    std::vector<double> harm; // days
};

} // namespace lantern
