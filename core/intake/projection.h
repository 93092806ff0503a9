#pragma once

#include "geo/coordinates.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <QtTypes>

namespace lantern
{

// Degrees as whole millionths: what police.uk gives, and 11 cm at most.
[[nodiscard]] qint32 microDegrees(double degrees);

// WGS84 to the grid, remembering what it has projected: published crimes stand on few points, again and again.
// Points are taken to the nearest millionth of a degree.
class CachedProjection
{
public:
    [[nodiscard]] GridPoint toGrid(GeoPoint point);

private:
    boost::unordered_flat_map<quint64, GridPoint> m_points;
};

} // namespace lantern
