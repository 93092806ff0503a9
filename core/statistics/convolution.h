#pragma once

#include <span>
#include <vector>

namespace lantern
{

// A raster with a margin of zeros on every side, as wide as the kernel reaches.
struct PaddedPlane
{
    PaddedPlane(int innerColumns, int innerRows, int marginCells);
    [[nodiscard]] float &at(int column, int row) { return values[place(column, row)]; }
    // Of a cell counted from the inner corner; from −margin to inner + margin − 1.
    [[nodiscard]] size_t place(int column, int row) const
    {
        return static_cast<size_t>(row + margin) * static_cast<size_t>(stride) + static_cast<size_t>(column + margin);
    }

    int columns;
    int rows;
    int margin;
    int stride; // floats from one row to the next
    std::vector<float> values;
};

// The inner part of the plane, folded along the rows and then along the columns with the symmetric kernel of which
// taps[k] is the weight at distance k; taps has margin + 1 values at most.
[[nodiscard]] std::vector<float> convolved(const PaddedPlane &plane, std::span<const float> taps);

// A smooth raster of columns × rows read off one whose cells are twice as wide: cubic (Lagrange) between its four nearest
// centres each way, never below 0. The coarse one has (columns + 1) / 2 + 4 columns, rows alike: it begins two of its
// cells west and south of the other.
[[nodiscard]] std::vector<float> doubled(const std::vector<float> &coarse, int columns, int rows);

} // namespace lantern
