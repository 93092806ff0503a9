#include "geo/hexgrid.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numbers>

namespace lantern
{

namespace
{

constexpr double RootThree = std::numbers::sqrt3;

// Of the centre of cell 0, 0. Records lie on whole metres and cells are whole metres wide, so from the grid's own origin many a
// record would lie on the edge of two cells and be in both outlines.
constexpr GridPoint Origin{0.01, 0.01};

// The cell nearest to fractional axial coordinates: rounds all three cube coordinates and mends the one that moved
// most.
HexCell rounded(double q, double r)
{
    const double s = -q - r;
    double roundedQ = std::round(q);
    double roundedR = std::round(r);
    const double roundedS = std::round(s);
    const double movedQ = std::abs(roundedQ - q);
    const double movedR = std::abs(roundedR - r);
    const double movedS = std::abs(roundedS - s);
    if (movedQ > movedR && movedQ > movedS)
        roundedQ = -roundedR - roundedS;
    else if (movedR > movedS)
        roundedR = -roundedQ - roundedS;
    return {static_cast<int>(roundedQ), static_cast<int>(roundedR)};
}

} // namespace

HexGrid::HexGrid(double widthMetres)
    : m_width(widthMetres)
    , m_size(widthMetres / RootThree)
{
}

double HexGrid::areaSquareMetres() const
{
    return RootThree / 2 * m_width * m_width;
}

HexCell HexGrid::cellAt(GridPoint point) const
{
    const double east = point.easting - Origin.easting;
    const double north = point.northing - Origin.northing;
    const double q = (RootThree / 3 * east - north / 3) / m_size;
    const double r = 2.0 / 3 * north / m_size;
    return rounded(q, r);
}

GridPoint HexGrid::centre(HexCell cell) const
{
    return {Origin.easting + m_width * (cell.q + cell.r / 2.0), Origin.northing + m_size * 1.5 * cell.r};
}

Polygon HexGrid::outline(HexCell cell) const
{
    const GridPoint middle = centre(cell);
    Polygon polygon;
    for (int corner = 0; corner <= 6; ++corner) {
        const double angle = std::numbers::pi / 2 - std::numbers::pi / 3 * (corner % 6);
        polygon.outer().push_back(
            {middle.easting + m_size * std::cos(angle), middle.northing + m_size * std::sin(angle)});
    }
    return polygon;
}

std::array<HexCell, 6> HexGrid::neighbours(HexCell cell)
{
    return {{{cell.q + 1, cell.r},
             {cell.q + 1, cell.r - 1},
             {cell.q, cell.r - 1},
             {cell.q - 1, cell.r},
             {cell.q - 1, cell.r + 1},
             {cell.q, cell.r + 1}}};
}

int HexGrid::distance(HexCell a, HexCell b)
{
    const int q = a.q - b.q;
    const int r = a.r - b.r;
    return (std::abs(q) + std::abs(r) + std::abs(q + r)) / 2;
}

} // namespace lantern
