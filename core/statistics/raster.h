#pragma once

#include "geo/coordinates.h"

#include <cstddef>
#include <vector>

namespace lantern
{

// A point that carries weight: harm days, or 1 for a count.
struct WeightedPoint
{
    GridPoint at;
    double weight = 1;
};

// Where the cells of a raster lie on the British National Grid: row 0 is the southmost, column 0 the westmost.
struct RasterFrame
{
    double west = 0;  // metres, edge of the first column
    double south = 0; // metres, edge of the first row
    double cellMetres = 50;
    int columns = 0;
    int rows = 0;

    [[nodiscard]] size_t cells() const { return static_cast<size_t>(columns) * static_cast<size_t>(rows); }
    [[nodiscard]] size_t index(int column, int row) const
    {
        return static_cast<size_t>(row) * static_cast<size_t>(columns) + static_cast<size_t>(column);
    }
    [[nodiscard]] GridPoint centre(int column, int row) const
    {
        return {west + (column + 0.5) * cellMetres, south + (row + 0.5) * cellMetres};
    }
    // The frame of whole cells, anchored at the grid's origin, that covers the box.
    [[nodiscard]] static RasterFrame covering(const GridBox &box, double cellMetres);
    friend bool operator==(const RasterFrame &, const RasterFrame &) = default;
};

} // namespace lantern
