#pragma once

#include "geo/coordinates.h"

#include <cmath>
#include <cstddef>
#include <optional>
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
    // The cell that holds the point; none beyond the frame.
    [[nodiscard]] std::optional<size_t> find(GridPoint at) const
    {
        const double column = std::floor((at.easting - west) / cellMetres);
        const double row = std::floor((at.northing - south) / cellMetres);
        // Written so that what is not a number lies in no cell.
        if (column >= 0 && row >= 0 && column < columns && row < rows)
            return index(static_cast<int>(column), static_cast<int>(row));
        return std::nullopt;
    }
    // The frame of whole cells, anchored at the grid's origin, that covers the box.
    [[nodiscard]] static RasterFrame covering(const GridBox &box, double cellMetres);
    friend bool operator==(const RasterFrame &, const RasterFrame &) = default;
};

} // namespace lantern
