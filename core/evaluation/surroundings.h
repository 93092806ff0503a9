#pragma once

#include "geo/shapes.h"

#include <vector>

namespace lantern
{

// What lies round some places: everything within so many metres of one of them.
class Surroundings
{
public:
    Surroundings() = default;
    Surroundings(const MultiPolygon &places, double metres);
    // The places themselves are held too.
    [[nodiscard]] bool holds(GridPoint point) const;
    [[nodiscard]] double areaSquareMetres() const { return m_area; } // without the places

private:
    std::vector<std::pair<GridBox, MultiPolygon>> m_parts;
    double m_area = 0;
};

// To the nearest point of any of the places; 0 inside.
[[nodiscard]] double distanceToPlaces(GridPoint point, const MultiPolygon &places);

} // namespace lantern
