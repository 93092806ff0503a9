#pragma once

#include "base/result.h"
#include "geo/coordinates.h"

namespace lantern
{

// Where what somebody typed lies, if it is a place in figures:
//  - a British National Grid reference of 4 to 10 figures: "TQ 299 805", "tq29908050"; the south-west corner of its square;
//  - easting and northing in metres: "529900 180500", "529900, 180500.5";
//  - latitude and longitude in degrees, with decimals: "51.5121, -0.1337", "51.5121 N 0.1337 W".
// WrongFormat: it is none of these (a name, perhaps); Refused: it lies outside Great Britain.
// The letters are those of Ordnance Survey, "A guide to coordinate systems in Great Britain", section 5.
[[nodiscard]] Result<GridPoint> pointFromFigures(const QString &text);

// The reference of the square of 10 m that a point lies in: "TQ 2990 8050". Empty outside the letters' squares.
[[nodiscard]] QString gridReference(GridPoint point);

} // namespace lantern
