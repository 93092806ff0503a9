#pragma once

#include "intake/columns.h"
#include "intake/file_reading.h"

namespace lantern
{

// Where a table keeps its points: grid metres, degrees, or both. Counting from 0; -1 where there is none.
struct PointColumns
{
    int latitude = -1;
    int longitude = -1;
    int easting = -1;
    int northing = -1;

    // Finds easting/northing (also location_easting …) and latitude/longitude (also lat, lng, lon).
    [[nodiscard]] static PointColumns of(const Columns &columns);
    [[nodiscard]] bool hasGrid() const { return easting >= 0 && northing >= 0; }
    [[nodiscard]] bool hasDegrees() const { return latitude >= 0 && longitude >= 0; }
    [[nodiscard]] bool isComplete() const { return hasGrid() || hasDegrees(); }
};

// The row's point, from the grid where both stand; the row is refused with the reason where there is none, it is no number,
// it lies outside Great Britain, or is London with easting and northing swapped.
[[nodiscard]] std::optional<GridPoint> pointOf(const CsvRow &row, const PointColumns &columns, FileReading &reading);

} // namespace lantern
