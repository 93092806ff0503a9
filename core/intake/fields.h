#pragma once

#include "base/month.h"
#include "base/result.h"
#include "geo/coordinates.h"

#include <QString>

#include <optional>
#include <string_view>

// What a cell of a table says, read strictly: no locale, nothing left over, no guess.
namespace lantern
{

[[nodiscard]] inline QString toText(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
}
// Without white space at either end.
[[nodiscard]] std::string_view trimmed(std::string_view cell);
// A finite decimal number.
[[nodiscard]] std::optional<double> toNumber(std::string_view cell);
[[nodiscard]] std::optional<qint64> toWhole(std::string_view cell);
// "YYYY-MM" from 1900 to 2100.
[[nodiscard]] std::optional<Month> toMonth(std::string_view cell);
// Ticked: 1, y, yes, true, x; not: nothing, 0, n, no, false. Any case; anything else is no answer.
[[nodiscard]] std::optional<bool> toTick(std::string_view cell);

// Why a point cannot stand, empty where it can: outside Great Britain, and whether latitude and longitude look swapped.
[[nodiscard]] QString pointProblem(GeoPoint point);
// The same for the British National Grid: eastings 0 to 700 km, northings 0 to 1,300 km, and neither 0, 0 nor degrees.
[[nodiscard]] QString pointProblem(GridPoint point);

} // namespace lantern
