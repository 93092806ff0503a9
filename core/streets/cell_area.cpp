#include "streets/cell_area.h"

#include <boost/geometry/algorithms/area.hpp>
#include <boost/geometry/algorithms/within.hpp>
#include <boost/geometry/strategies/strategies.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace lantern
{

namespace
{

// Headings are turned clockwise: north, east, south, west.
constexpr std::array<int, 4> EastStep{0, 1, 0, -1};
constexpr std::array<int, 4> NorthStep{1, 0, -1, 0};
constexpr int EastHeading = 1;

double squaredMetres(GridPoint point, GridPoint from, GridPoint to)
{
    const double east = to.easting - from.easting;
    const double north = to.northing - from.northing;
    const double length = (east * east) + (north * north);
    const double ahead = ((point.easting - from.easting) * east) + ((point.northing - from.northing) * north);
    const double share = length > 0 ? std::clamp(ahead / length, 0.0, 1.0) : 0;
    const double asideEast = point.easting - from.easting - (share * east);
    const double asideNorth = point.northing - from.northing - (share * north);
    return (asideEast * asideEast) + (asideNorth * asideNorth);
}

} // namespace

CellArea::CellArea(const GridBox &bounds, double cellMetres)
    : m_cell(cellMetres)
    , m_west(static_cast<int>(std::floor(bounds.west / cellMetres)))
    , m_south(static_cast<int>(std::floor(bounds.south / cellMetres)))
    , m_columns(static_cast<int>(std::floor(bounds.east / cellMetres)) + 1 - m_west)
    , m_rows(static_cast<int>(std::floor(bounds.north / cellMetres)) + 1 - m_south)
    , m_covered(static_cast<size_t>(m_columns) * static_cast<size_t>(m_rows), 0)
{
}

bool CellArea::isCovered(int column, int row) const
{
    if (column < 0 || row < 0 || column >= m_columns || row >= m_rows)
        return false;
    return m_covered[(static_cast<size_t>(row) * static_cast<size_t>(m_columns)) + static_cast<size_t>(column)] != 0;
}

void CellArea::cover(const Line &line, double metres)
{
    for (size_t i = 1; i < line.size(); ++i)
        coverSegment(line[i - 1], line[i], metres);
}

void CellArea::coverSegment(GridPoint from, GridPoint to, double metres)
{
    const auto columnOf = [this](double easting) { return static_cast<int>(std::floor(easting / m_cell)) - m_west; };
    const auto rowOf = [this](double northing) { return static_cast<int>(std::floor(northing / m_cell)) - m_south; };
    const auto [west, east] = std::minmax(from.easting, to.easting);
    const auto [south, north] = std::minmax(from.northing, to.northing);
    const int lastColumn = std::min(m_columns - 1, columnOf(east + metres));
    const int lastRow = std::min(m_rows - 1, rowOf(north + metres));
    for (int row = std::max(0, rowOf(south - metres)); row <= lastRow; ++row) {
        for (int column = std::max(0, columnOf(west - metres)); column <= lastColumn; ++column) {
            const GridPoint centre{(m_west + column + 0.5) * m_cell, (m_south + row + 0.5) * m_cell};
            if (squaredMetres(centre, from, to) <= metres * metres)
                m_covered[(static_cast<size_t>(row) * static_cast<size_t>(m_columns)) + static_cast<size_t>(column)] =
                    1;
        }
    }
}

// Whether a step from a corner goes along the border with what is covered on the right.
bool CellArea::bordersAlong(Corner from, int heading) const
{
    switch (heading) {
    case 0:
        return isCovered(from.column, from.row) && !isCovered(from.column - 1, from.row);
    case 1:
        return isCovered(from.column, from.row - 1) && !isCovered(from.column, from.row);
    case 2:
        return isCovered(from.column - 1, from.row - 1) && !isCovered(from.column, from.row - 1);
    default:
        return isCovered(from.column - 1, from.row) && !isCovered(from.column - 1, from.row - 1);
    }
}

// Where the border turns right round a cell whose corner another cell touches, it turns just inside that corner.
GridPoint CellArea::placeOf(Corner corner, int heading, int turned) const
{
    GridPoint place{(m_west + corner.column) * m_cell, (m_south + corner.row) * m_cell};
    const int outward = (heading + 3) % 4;
    if (turned == (heading + 1) % 4 && bordersAlong(corner, outward)) {
        constexpr double Inward = 0.01;
        place.easting +=
            Inward * (EastStep.at(static_cast<size_t>(turned)) - EastStep.at(static_cast<size_t>(heading)));
        place.northing +=
            Inward * (NorthStep.at(static_cast<size_t>(turned)) - NorthStep.at(static_cast<size_t>(heading)));
    }
    return place;
}

// Follows the border from the north-western corner of a cell, along its northern side, until it comes round.
CellArea::Ring CellArea::traced(Corner from, std::vector<char> &passed) const
{
    Ring ring;
    Corner at = from;
    int heading = EastHeading;
    do {
        if (heading == EastHeading)
            passed[(static_cast<size_t>(at.row - 1) * static_cast<size_t>(m_columns)) +
                   static_cast<size_t>(at.column)] = 1;
        at.column += EastStep.at(static_cast<size_t>(heading));
        at.row += NorthStep.at(static_cast<size_t>(heading));
        for (const int turn : {1, 0, 3}) { // right, straight on, left
            const int next = (heading + turn) % 4;
            if (!bordersAlong(at, next))
                continue;
            if (turn != 0)
                ring.push_back(placeOf(at, heading, next));
            heading = next;
            break;
        }
    } while (at != from || heading != EastHeading);
    ring.push_back(ring.front());
    return ring;
}

MultiPolygon CellArea::outline() const
{
    std::vector<char> passed(m_covered.size(), 0); // northern sides of cells
    MultiPolygon area;
    std::vector<Ring> holes;
    for (int row = 0; row < m_rows; ++row) {
        for (int column = 0; column < m_columns; ++column) {
            const size_t cell =
                (static_cast<size_t>(row) * static_cast<size_t>(m_columns)) + static_cast<size_t>(column);
            if (passed[cell] || !isCovered(column, row) || isCovered(column, row + 1))
                continue;
            Ring ring = traced({column, row + 1}, passed);
            if (boost::geometry::area(ring) > 0) {
                area.emplace_back();
                area.back().outer() = std::move(ring);
            } else {
                holes.push_back(std::move(ring));
            }
        }
    }
    // The smallest first: an island in a hole has its own holes.
    std::ranges::sort(area, {}, [](const Polygon &polygon) { return boost::geometry::area(polygon.outer()); });
    for (Ring &hole : holes) {
        const auto around = std::ranges::find_if(
            area, [&hole](const Polygon &polygon) { return boost::geometry::within(hole.front(), polygon.outer()); });
        if (around != area.end())
            around->inners().push_back(std::move(hole));
    }
    return area;
}

} // namespace lantern
