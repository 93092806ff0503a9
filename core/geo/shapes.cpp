#include "geo/shapes.h"

#include <boost/geometry/algorithms/area.hpp>
#include <boost/geometry/algorithms/centroid.hpp>
#include <boost/geometry/algorithms/correct.hpp>
#include <boost/geometry/algorithms/covered_by.hpp>
#include <boost/geometry/algorithms/distance.hpp>
#include <boost/geometry/algorithms/for_each.hpp>
#include <boost/geometry/algorithms/length.hpp>
#include <boost/geometry/strategies/strategies.hpp>

namespace lantern
{

namespace
{

namespace bg = boost::geometry;

template<class Geometry>
GridBox envelopeOf(const Geometry &geometry)
{
    GridBox box;
    bg::for_each_point(geometry, [&box](const GridPoint &point) { box.add(point); });
    return box;
}

} // namespace

GridBox boundsOf(const Line &line)
{
    return envelopeOf(line);
}

GridBox boundsOf(const MultiPolygon &polygons)
{
    return envelopeOf(polygons);
}

GridBox boundsOf(const Shape &shape)
{
    return std::visit([](const auto &geometry) { return envelopeOf(geometry); }, shape);
}

void correct(MultiPolygon &polygons)
{
    bg::correct(polygons);
}

bool contains(const MultiPolygon &polygons, GridPoint point)
{
    return bg::covered_by(point, polygons);
}

GridPoint centreOf(const MultiPolygon &polygons)
{
    GridPoint centre;
    if (std::abs(bg::area(polygons)) > 0) {
        bg::centroid(polygons, centre);
        return centre;
    }
    const GridBox box = boundsOf(polygons);
    return {(box.west + box.east) / 2, (box.south + box.north) / 2};
}

double areaSquareMetres(const MultiPolygon &polygons)
{
    return bg::area(polygons);
}

double lengthMetres(const Line &line)
{
    return bg::length(line);
}

double distanceMetres(GridPoint point, const Line &line)
{
    return bg::distance(point, line);
}

} // namespace lantern
