#pragma once

#include "geo/hexgrid.h"
#include "statistics/gi_star.h"
#include "statistics/raster.h"
#include "store/offence.h"
#include "store/place.h"

#include <optional>
#include <span>
#include <unordered_map>

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
    std::unordered_map<quint64, size_t> m_indices;
};

// The boroughs that hold at least one per cent of the occurrences each, so that a few stray records do not add one.
[[nodiscard]] std::vector<MultiPolygon> studiedBoroughs(std::span<const Boundary> boroughs,
                                                        std::span<const Occurrence> occurrences);

// The cells whose centre lies in a studied borough; where there is none, the cells that hold an occurrence and their
// neighbours. Refused: no occurrence.
[[nodiscard]] Result<StudyArea> studyArea(std::span<const Boundary> boroughs, const HexGrid &grid,
                                          std::span<const Occurrence> occurrences);

} // namespace lantern
