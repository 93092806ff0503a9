#include "geo/coordinates.h"

#include <boost/geometry/geometries/point.hpp>
#include <boost/geometry/srs/projection.hpp>
#include <boost/geometry/srs/transformation.hpp>

#include <algorithm>

namespace lantern
{

namespace
{

namespace bg = boost::geometry;
using Degrees = bg::model::point<double, 2, bg::cs::geographic<bg::degree>>;
using Metres = bg::model::point<double, 2, bg::cs::cartesian>;

// The parameters of EPSG:27700 with its datum shift EPSG:1314 (three translations in metres, three rotations in
// arc seconds, a scale in parts per million).
const auto &gridProjection()
{
    static const bg::srs::transformation<> transformation{
        bg::srs::proj4("+proj=longlat +datum=WGS84 +no_defs"),
        bg::srs::proj4("+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy "
                       "+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs")};
    return transformation;
}

} // namespace

void GridBox::add(GridPoint point)
{
    west = std::min(west, point.easting);
    south = std::min(south, point.northing);
    east = std::max(east, point.easting);
    north = std::max(north, point.northing);
}

void GridBox::add(const GridBox &box)
{
    if (box.isEmpty())
        return;
    add(GridPoint{box.west, box.south});
    add(GridPoint{box.east, box.north});
}

GridBox GridBox::grownBy(double metres) const
{
    return {west - metres, south - metres, east + metres, north + metres};
}

bool GridBox::contains(GridPoint point) const
{
    return west <= point.easting && point.easting <= east && south <= point.northing && point.northing <= north;
}

bool GridBox::intersects(const GridBox &box) const
{
    return west <= box.east && box.west <= east && south <= box.north && box.south <= north;
}

GridPoint toGrid(GeoPoint point)
{
    Metres metres;
    gridProjection().forward(Degrees(point.longitude, point.latitude), metres);
    return {bg::get<0>(metres), bg::get<1>(metres)};
}

GeoPoint toGeo(GridPoint point)
{
    const auto inverse = [](GridPoint from) {
        Degrees degrees;
        gridProjection().inverse(Metres(from.easting, from.northing), degrees);
        return GeoPoint{bg::get<1>(degrees), bg::get<0>(degrees)};
    };
    // The reversed datum shift is a first-order one and misses by about a millimetre: one step back puts that right.
    const GridPoint reached = toGrid(inverse(point));
    return inverse({2 * point.easting - reached.easting, 2 * point.northing - reached.northing});
}

bool isNearLondon(GeoPoint point)
{
    return point.latitude >= 51.0 && point.latitude <= 52.0 && point.longitude >= -1.0 && point.longitude <= 0.8;
}

bool isInGreatBritain(GeoPoint point)
{
    return point.latitude >= 49.75 && point.latitude <= 61.01 && point.longitude >= -9.01 && point.longitude <= 2.01;
}

} // namespace lantern
