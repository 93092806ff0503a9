#pragma once

#include "geo/shapes.h"

#include <array>
#include <compare>
#include <vector>

namespace lantern
{

// Axial coordinates of a pointy-top hexagon (Red Blob Games, "Hexagonal Grids").
struct HexCell
{
    int q = 0;
    int r = 0;
    friend auto operator<=>(const HexCell &, const HexCell &) = default;
    // One number per cell, for sorting and hashing.
    [[nodiscard]] quint64 key() const
    {
        return (static_cast<quint64>(static_cast<quint32>(q)) << 32) | static_cast<quint32>(r);
    }
};

// A grid of equal pointy-top hexagons on the British National Grid, anchored at its origin, so that the same place
// always falls in the same cell. `widthMetres` is flat side to flat side; 150 by default (the size of UK trial cells).
class HexGrid
{
public:
    HexGrid()
        : HexGrid(150.0)
    {
    }
    explicit HexGrid(double widthMetres);
    [[nodiscard]] double widthMetres() const { return m_width; }
    [[nodiscard]] double areaSquareMetres() const;
    [[nodiscard]] HexCell cellAt(GridPoint point) const;
    [[nodiscard]] GridPoint centre(HexCell cell) const;
    // Six corners, clockwise from the top, and the first again.
    [[nodiscard]] Polygon outline(HexCell cell) const;
    [[nodiscard]] static std::array<HexCell, 6> neighbours(HexCell cell);
    // Steps from one cell to another.
    [[nodiscard]] static int distance(HexCell a, HexCell b);

private:
    double m_width;
    double m_size; // centre to corner
};

} // namespace lantern
