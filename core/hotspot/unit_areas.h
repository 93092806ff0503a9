#pragma once

#include "hotspot/units.h"
#include "statistics/raster.h"

namespace lantern
{

// Areas as units: those of the boundaries by code, or command units made of boroughs. Refused where there are none.
[[nodiscard]] Result<std::vector<Unit>> unitsOfAreas(std::span<const Boundary> boundaries);
[[nodiscard]] Result<std::vector<Unit>> commandUnits(std::span<const Boundary> boroughs);

// Tells the area of a point, exactly (Boost.Geometry's covered_by; on a shared border the first area), at the price of an array look-up
// for most points: squares of 50 m that no border crosses belong to one area as a whole.
class UnitAreaIndex
{
public:
    explicit UnitAreaIndex(std::span<const Unit> units);
    [[nodiscard]] qint32 find(GridPoint point) const; // −1 outside all of them

private:
    void fill(size_t unit);
    void markBorders(size_t unit);

    std::span<const Unit> m_units;
    RasterFrame m_frame;
    std::vector<qint32> m_unit;    // by the square's centre, −1 outside
    std::vector<qint32> m_crossed; // into m_candidates, −1 where no border crosses
    std::vector<std::vector<qint32>> m_candidates;
};

} // namespace lantern
