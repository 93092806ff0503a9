#pragma once

#include "geo/coordinates.h"

#include <QString>

#include <optional>
#include <vector>

namespace lantern::cli
{

// "LATITUDE,LONGITUDE" on the grid; none where it is no such text or lies outside Great Britain.
[[nodiscard]] std::optional<GridPoint> pointFromText(const QString &text);
// Several, set apart by semicolons; none where one of them is no point.
[[nodiscard]] std::optional<std::vector<GridPoint>> pointsFromText(const QString &text);

} // namespace lantern::cli
