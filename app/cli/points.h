#pragma once

#include "geo/coordinates.h"

#include <QString>

#include <optional>
#include <vector>

namespace lantern::cli
{

// Points as LAT,LON, set apart by semicolons; none where one of them is no point.
[[nodiscard]] std::optional<std::vector<GridPoint>> pointsFromText(const QString &text);

} // namespace lantern::cli
