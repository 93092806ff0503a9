#include "hotspot/study_area.h"

#include "geo/scanline.h"
#include "hotspot/area_mask.h"
#include "hotspot/words.h"

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

constexpr double LeastShareOfBorough = 0.01;
constexpr size_t MostSquares = 50'000'000;

// Calls with each cell whose centre lies inside.
template<class See>
void eachCellInside(const HexGrid &grid, const MultiPolygon &outline, const See &see)
{
    const Scanlines lines(std::span(&outline, 1));
    const GridBox &box = lines.bounds();
    // Rows of a pointy-top grid have one r each; eastings of one row lie a width apart.
    const int southRow = grid.cellAt({box.west, box.south}).r - 1;
    const int northRow = grid.cellAt({box.west, box.north}).r + 1;
    for (int r = std::min(southRow, northRow); r <= std::max(southRow, northRow); ++r) {
        const GridPoint first = grid.centre({0, r});
        for (const auto &[west, east] : lines.insideAt(first.northing)) {
            const int from = static_cast<int>(std::ceil((west - first.easting) / grid.widthMetres()));
            for (int q = from; first.easting + q * grid.widthMetres() < east; ++q)
                see(HexCell{q, r});
        }
    }
}

std::vector<HexCell> cellsAround(const HexGrid &grid, std::span<const Occurrence> occurrences)
{
    std::unordered_map<quint64, HexCell> cells;
    for (const Occurrence &occurrence : occurrences) {
        const HexCell cell = grid.cellAt({occurrence.easting, occurrence.northing});
        cells.try_emplace(cell.key(), cell);
    }
    std::vector<HexCell> area;
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
    m_indices.reserve(m_cells.size());
    for (size_t i = 0; i < m_cells.size(); ++i)
        m_indices.emplace(m_cells[i].key(), i);
}

std::optional<size_t> StudyArea::find(HexCell cell) const
{
    const auto found = m_indices.find(cell.key());
    return found == m_indices.end() ? std::nullopt : std::optional(found->second);
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

std::vector<MultiPolygon> studiedBoroughs(std::span<const Boundary> boroughs, std::span<const Occurrence> occurrences)
{
    // Which borough a place lies in is looked up by squares: a raster says it for half a million places at once.
    constexpr double squareMetres = 100;
    GridBox bounds;
    for (const Boundary &borough : boroughs)
        bounds.add(boundsOf(borough.outline));
    const RasterFrame frame = RasterFrame::covering(bounds, squareMetres);
    if (frame.cells() == 0 || frame.cells() > MostSquares)
        return {};
    std::vector<qint16> boroughOf(frame.cells(), -1);
    for (size_t borough = 0; borough < boroughs.size(); ++borough)
        eachInside(frame, Scanlines(std::span(&boroughs[borough].outline, 1)),
                   [&](size_t cell) { boroughOf[cell] = static_cast<qint16>(borough); });
    std::vector<qint64> counts(boroughs.size());
    qint64 all = 0;
    for (const Occurrence &occurrence : occurrences) {
        all += occurrence.count;
        if (const auto cell = frame.find({occurrence.easting, occurrence.northing}); cell && boroughOf[*cell] >= 0)
            counts[static_cast<size_t>(boroughOf[*cell])] += occurrence.count;
    }
    std::vector<MultiPolygon> studied;
    for (size_t borough = 0; borough < boroughs.size(); ++borough)
        if (counts[borough] > 0 &&
            static_cast<double>(counts[borough]) >= LeastShareOfBorough * static_cast<double>(all))
            studied.push_back(boroughs[borough].outline);
    return studied;
}

Result<StudyArea> studyArea(std::span<const Boundary> boroughs, const HexGrid &grid,
                            std::span<const Occurrence> occurrences)
{
    if (occurrences.empty())
        return failure(Error::Code::Refused, HotspotWords::tr("There are no offences in these months."));
    std::unordered_map<quint64, HexCell> inside;
    for (const MultiPolygon &borough : studiedBoroughs(boroughs, occurrences))
        eachCellInside(grid, borough, [&](HexCell cell) { inside.try_emplace(cell.key(), cell); });
    std::vector<HexCell> cells;
    for (const auto &[key, cell] : inside)
        cells.push_back(cell);
    if (cells.empty())
        cells = cellsAround(grid, occurrences);
    return StudyArea(grid, std::move(cells));
}

} // namespace lantern
