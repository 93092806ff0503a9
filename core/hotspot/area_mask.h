#pragma once

#include "geo/scanline.h"
#include "statistics/raster.h"

#include <QtTypes>

#include <algorithm>
#include <cmath>

namespace lantern
{

// Calls with the index of each cell of the frame whose centre lies inside.
template<class See>
void eachInside(const RasterFrame &frame, const Scanlines &lines, const See &see)
{
    const auto columnAt = [&](double easting) {
        return static_cast<int>(std::ceil((easting - frame.west) / frame.cellMetres - 0.5));
    };
    for (int row = 0; row < frame.rows; ++row)
        for (const auto &[west, east] : lines.insideAt(frame.centre(0, row).northing)) {
            const int end = std::min(frame.columns, columnAt(east));
            for (int column = std::max(0, columnAt(west)); column < end; ++column)
                see(frame.index(column, row));
        }
}

// 1 for each cell whose centre lies inside, 0 for the others.
[[nodiscard]] inline std::vector<quint8> maskOf(const RasterFrame &frame, std::span<const MultiPolygon> area)
{
    std::vector<quint8> inside(frame.cells());
    eachInside(frame, Scanlines(area), [&](size_t cell) { inside[cell] = 1; });
    return inside;
}

} // namespace lantern
