#pragma once

#include "base/result.h"
#include "geo/coordinates.h"

#include <boost/geometry/core/cs.hpp>
#include <boost/geometry/geometries/geometries.hpp>
#include <boost/geometry/geometries/register/point.hpp>

#include <QByteArray>

#include <variant>

BOOST_GEOMETRY_REGISTER_POINT_2D(lantern::GridPoint, double, boost::geometry::cs::cartesian, easting, northing)

namespace lantern
{

// Boost.Geometry shapes on the British National Grid, metres. Rings are closed and clockwise (Boost's default).
using Line = boost::geometry::model::linestring<GridPoint>;
using MultiLine = boost::geometry::model::multi_linestring<Line>;
using Polygon = boost::geometry::model::polygon<GridPoint>;
using MultiPolygon = boost::geometry::model::multi_polygon<Polygon>;
using Shape = std::variant<GridPoint, MultiLine, MultiPolygon>;

[[nodiscard]] GridBox boundsOf(const Line &line);
[[nodiscard]] GridBox boundsOf(const MultiPolygon &polygons);
[[nodiscard]] GridBox boundsOf(const Shape &shape);
// Closed, clockwise outside and anticlockwise inside, as Boost.Geometry's algorithms want it.
void correct(MultiPolygon &polygons);
[[nodiscard]] bool contains(const MultiPolygon &polygons, GridPoint point);
[[nodiscard]] GridPoint centreOf(const MultiPolygon &polygons);
[[nodiscard]] double areaSquareMetres(const MultiPolygon &polygons);
[[nodiscard]] double lengthMetres(const Line &line);
// The distance to the nearest point of the line, metres.
[[nodiscard]] double distanceMetres(GridPoint point, const Line &line);

// Well-known binary (OGC 06-103r4, little-endian, types 1, 5 and 6): the form in which shapes are stored.
[[nodiscard]] QByteArray toWkb(const Shape &shape);
[[nodiscard]] Result<Shape> shapeFromWkb(const QByteArray &bytes);

} // namespace lantern
