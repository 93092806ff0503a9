#include "intake/fields.h"
#include "intake/geojson.h"
#include "intake/words.h"

namespace lantern
{

namespace
{

// Thrown within this file only: a shape is read through four levels of arrays, and any of them may be wrong.
struct BadShape
{
    QString reason;
};

QJsonArray arrayOf(const QJsonValue &value)
{
    if (!value.isArray())
        throw BadShape{IntakeWords::tr("coordinates are not nested as the geometry's type wants it")};
    return value.toArray();
}

GridPoint pointOf(const QJsonValue &value, bool onGrid)
{
    const QJsonArray pair = arrayOf(value);
    if (pair.size() < 2 || !pair[0].isDouble() || !pair[1].isDouble())
        throw BadShape{IntakeWords::tr("a coordinate is not a number")};
    const double x = pair[0].toDouble();
    const double y = pair[1].toDouble();
    const QString problem = onGrid ? pointProblem(GridPoint{.easting = x, .northing = y})
                                   : pointProblem(GeoPoint{.latitude = y, .longitude = x});
    if (!problem.isEmpty())
        throw BadShape{problem};
    return onGrid ? GridPoint{.easting = x, .northing = y} : toGrid({.latitude = y, .longitude = x});
}

template<class Points>
Points pointsOf(const QJsonValue &value, bool onGrid, int least)
{
    Points points;
    const QJsonArray array = arrayOf(value);
    // London's longest border has some ten thousand; what has more than this was traced by a machine gone wrong.
    constexpr qsizetype mostPoints = 1'000'000;
    if (array.size() > mostPoints)
        throw BadShape{
            IntakeWords::tr("a line or ring of %L1 points; at most %L2 are read. Simplify it to about a metre.")
                .arg(array.size())
                .arg(mostPoints)};
    points.reserve(static_cast<size_t>(array.size()));
    for (const auto &point : array)
        points.push_back(pointOf(point, onGrid));
    if (static_cast<int>(points.size()) < least)
        throw BadShape{IntakeWords::tr("too few points")};
    return points;
}

Polygon polygonOf(const QJsonValue &value, bool onGrid)
{
    constexpr int leastRingPoints = 4; // RFC 7946, section 3.1.6
    const QJsonArray rings = arrayOf(value);
    if (rings.isEmpty())
        throw BadShape{IntakeWords::tr("a polygon without a ring")};
    Polygon polygon;
    polygon.outer() = pointsOf<Polygon::ring_type>(rings[0], onGrid, leastRingPoints);
    for (qsizetype i = 1; i < rings.size(); ++i)
        polygon.inners().push_back(pointsOf<Polygon::ring_type>(rings[i], onGrid, leastRingPoints));
    return polygon;
}

Shape shapeOfType(const QString &type, const QJsonValue &coordinates, bool onGrid)
{
    if (type == QLatin1StringView("Point"))
        return pointOf(coordinates, onGrid);
    if (type == QLatin1StringView("LineString"))
        return MultiLine{pointsOf<Line>(coordinates, onGrid, 2)};
    if (type == QLatin1StringView("MultiLineString")) {
        MultiLine lines;
        for (const auto &line : arrayOf(coordinates))
            lines.push_back(pointsOf<Line>(line, onGrid, 2));
        return lines;
    }
    MultiPolygon polygons;
    if (type == QLatin1StringView("Polygon")) {
        polygons.push_back(polygonOf(coordinates, onGrid));
    } else if (type == QLatin1StringView("MultiPolygon")) {
        for (const auto &polygon : arrayOf(coordinates))
            polygons.push_back(polygonOf(polygon, onGrid));
    } else {
        throw BadShape{type.isEmpty() ? IntakeWords::tr("no geometry")
                                      : IntakeWords::tr("a geometry of type “%1” is not read").arg(type)};
    }
    if (polygons.empty())
        throw BadShape{IntakeWords::tr("a geometry without points")};
    correct(polygons);
    return polygons;
}

} // namespace

Result<Shape> shapeOf(const QJsonObject &feature, bool onGrid)
{
    const QJsonObject geometry = feature[QLatin1StringView("geometry")].toObject();
    try {
        return shapeOfType(geometry[QLatin1StringView("type")].toString(), geometry[QLatin1StringView("coordinates")],
                           onGrid);
    } catch (const BadShape &bad) {
        return failure(Error::Code::Refused, bad.reason);
    }
}

} // namespace lantern
