#pragma once

#include <QMetaType>

#include <cmath>

namespace lantern
{

// WGS84 (EPSG:4326), degrees. Always latitude first in code, whatever order a file has.
struct GeoPoint
{
    double latitude = 0;
    double longitude = 0;
    friend bool operator==(const GeoPoint &, const GeoPoint &) = default;
};

// British National Grid (EPSG:27700), metres. Everything is stored and measured in it.
struct GridPoint
{
    double easting = 0;
    double northing = 0;
    friend bool operator==(const GridPoint &, const GridPoint &) = default;
};

// Axis-aligned, metres on the grid. Empty by default.
struct GridBox
{
    double west = 1e12, south = 1e12, east = -1e12, north = -1e12;
    [[nodiscard]] bool isEmpty() const { return west > east || south > north; }
    void add(GridPoint point);
    void add(const GridBox &box);
    [[nodiscard]] GridBox grownBy(double metres) const;
    [[nodiscard]] bool contains(GridPoint point) const;
    [[nodiscard]] bool intersects(const GridBox &box) const;
    friend bool operator==(const GridBox &, const GridBox &) = default;
};

[[nodiscard]] inline double distanceMetres(GridPoint a, GridPoint b)
{
    return std::hypot(a.easting - b.easting, a.northing - b.northing);
}

// Between WGS84 and the British National Grid: Airy 1830 transverse Mercator with the seven-parameter datum shift
// published with EPSG:27700 (accurate to about 5 m against OSTN15; round trips to better than 1 mm).
// Thread-safe.
[[nodiscard]] GridPoint toGrid(GeoPoint point);
[[nodiscard]] GeoPoint toGeo(GridPoint point);

// True inside the rectangle in which London lies, generously: latitude 51.0 to 52.0, longitude -1.0 to 0.8. Readers refuse
// points outside the United Kingdom and flag those outside this.
[[nodiscard]] bool isNearLondon(GeoPoint point);
// True inside the bounds of use of EPSG:27700: latitude 49.75 to 61.01, longitude -9.01 to 2.01.
[[nodiscard]] bool isInGreatBritain(GeoPoint point);

} // namespace lantern

Q_DECLARE_METATYPE(lantern::GridPoint)
