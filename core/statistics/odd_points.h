#pragma once

#include "statistics/raster.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>

namespace lantern
{

// The first point, counted from 1, that no method can place: a number of it is missing, or lies beyond 100,000 km, which
// no grid on Earth reaches and no cell number holds.
[[nodiscard]] inline std::optional<qint64> firstOddPoint(std::span<const WeightedPoint> points)
{
    constexpr double farthestMetres = 1e8;
    const auto odd = std::ranges::find_if_not(points, [](const WeightedPoint &point) {
        // Written so that what is not a number is odd.
        return std::abs(point.at.easting) <= farthestMetres && std::abs(point.at.northing) <= farthestMetres &&
               std::isfinite(point.weight);
    });
    return odd == points.end() ? std::nullopt : std::optional<qint64>(odd - points.begin() + 1);
}

} // namespace lantern
