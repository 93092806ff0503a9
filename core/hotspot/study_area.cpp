#include "hotspot/study_area.h"

#include "hotspot/class_weights.h"
#include "hotspot/words.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace lantern
{

namespace
{

std::vector<HexCell> cellsOfBoroughs(const HexGrid &grid, const BoroughRaster &boroughs,
                                     const std::vector<bool> &studied)
{
    const GridBox box = boroughs.boundsOf(studied);
    std::vector<HexCell> cells;
    if (box.isEmpty())
        return cells;
    // Rows of a pointy-top grid have one r each; the centres of one row lie a width apart.
    const int northRow = grid.cellAt({box.west, box.north}).r + 1;
    for (int r = grid.cellAt({box.west, box.south}).r - 1; r <= northRow; ++r) {
        const GridPoint first = grid.centre({0, r});
        const int from = static_cast<int>(std::ceil((box.west - first.easting) / grid.widthMetres()));
        for (HexCell cell{from, r}; grid.centre(cell).easting < box.east; ++cell.q)
            if (const auto borough = boroughs.boroughAt(grid.centre(cell)); borough && studied[*borough])
                cells.push_back(cell);
    }
    return cells;
}

std::vector<HexCell> cellsAround(const HexGrid &grid, std::span<const Occurrence> occurrences)
{
    std::unordered_map<quint64, HexCell> cells;
    for (const Occurrence &occurrence : occurrences) {
        const HexCell cell = grid.cellAt({occurrence.easting, occurrence.northing});
        cells.try_emplace(cell.key(), cell);
    }
    std::vector<HexCell> area;
    area.reserve(cells.size());
    for (const auto &[key, cell] : cells)
        area.push_back(cell);
    for (size_t i = 0, seen = area.size(); i < seen; ++i)
        for (const HexCell next : HexGrid::neighbours(area[i]))
            if (cells.try_emplace(next.key(), next).second)
                area.push_back(next);
    return area;
}

} // namespace

StudyArea::StudyArea(const HexGrid &grid, std::vector<HexCell> cells)
    : m_grid(grid)
    , m_cells(std::move(cells))
{
    std::ranges::sort(m_cells, {}, &HexCell::key);
    m_indices = HexTable(grid, bounds());
    for (size_t i = 0; i < m_cells.size(); ++i)
        m_indices.at(m_cells[i]) = static_cast<qint32>(i);
}

std::optional<size_t> StudyArea::find(HexCell cell) const
{
    const qint32 found = m_indices.find(cell);
    return found < 0 ? std::nullopt : std::optional(static_cast<size_t>(found));
}

double StudyArea::areaSquareMetres() const
{
    return m_grid.areaSquareMetres() * static_cast<double>(m_cells.size());
}

GridBox StudyArea::bounds() const
{
    GridBox box;
    for (const HexCell cell : m_cells)
        box.add(m_grid.centre(cell));
    return box;
}

Neighbours StudyArea::neighbours() const
{
    Neighbours neighbours;
    neighbours.first.push_back(0);
    for (const HexCell cell : m_cells) {
        for (const HexCell next : HexGrid::neighbours(cell))
            if (const auto found = find(next))
                neighbours.all.push_back(static_cast<int>(*found));
        neighbours.first.push_back(static_cast<int>(neighbours.all.size()));
    }
    return neighbours;
}

CellTotals::CellTotals(const StudyArea &area, std::span<const Occurrence> occurrences,
                       std::span<const OffenceClass> classes, const HourSet &hours, Weight by)
    : counts(area.cells().size())
    , vawg(area.cells().size())
    , harm(area.cells().size())
{
    const ClassWeights weights(classes, by == Weight::Count ? Weight::Harm : by);
    for (const Occurrence &occurrence : occurrences) {
        const ClassWeight weight = weights.of(occurrence);
        const HourPart part = partIn(occurrence, hours);
        if (!weight.counts || part.isNone())
            continue;
        const auto cell = area.find(area.grid().cellAt({occurrence.easting, occurrence.northing}));
        if (!cell)
            continue;
        const double count = occurrence.count * part.share();
        counts[*cell] += count;
        vawg[*cell] += weight.vawg ? count : 0;
        harm[*cell] += static_cast<double>(weight.millionths) / 1e6 * count;
    }
}

Result<StudyArea> studyArea(const BoroughRaster &boroughs, const HexGrid &grid, std::span<const Occurrence> occurrences)
{
    if (occurrences.empty())
        return failure(Error::Code::Refused, HotspotWords::tr("There are no offences in these months."));
    std::vector<HexCell> cells = cellsOfBoroughs(grid, boroughs, boroughs.studied(occurrences));
    if (cells.empty())
        cells = cellsAround(grid, occurrences);
    return StudyArea(grid, std::move(cells));
}

} // namespace lantern
