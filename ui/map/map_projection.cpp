#include "map/map_projection.h"

#include "map/map_painter.h"

#include <cmath>
#include <numbers>

namespace lantern
{

namespace
{

constexpr double SquareMetres = 1000.0;
constexpr double EquatorMetres = 40075016.686; // WGS84 equatorial circumference, as Web Mercator (EPSG:3857) uses it

QPointF worldOf(GeoPoint point)
{
    const double latitude = point.latitude * std::numbers::pi / 180.0;
    return {(point.longitude + 180.0) / 360.0, 0.5 - std::asinh(std::tan(latitude)) / (2.0 * std::numbers::pi)};
}

} // namespace

QPointF toWorld(GridPoint point)
{
    return worldOf(toGeo(point));
}

GridPoint fromWorld(QPointF world)
{
    const double latitude = std::atan(std::sinh((0.5 - world.y()) * 2.0 * std::numbers::pi)) * 180.0 / std::numbers::pi;
    return toGrid({.latitude = latitude, .longitude = world.x() * 360.0 - 180.0});
}

double metresPerWorld(double worldY)
{
    return EquatorMetres / std::cosh((0.5 - worldY) * 2.0 * std::numbers::pi);
}

const WorldProjection::Square &WorldProjection::squareAt(qint32 column, qint32 row)
{
    const quint64 key = (static_cast<quint64>(static_cast<quint32>(column)) << 32) | static_cast<quint32>(row);
    if (key == m_lastKey)
        return m_last;
    auto found = m_squares.constFind(key);
    if (found == m_squares.constEnd()) {
        const double west = column * SquareMetres;
        const double south = row * SquareMetres;
        found = m_squares.insert(key, {.southWest = toWorld({west, south}),
                                       .southEast = toWorld({west + SquareMetres, south}),
                                       .northWest = toWorld({west, south + SquareMetres}),
                                       .northEast = toWorld({west + SquareMetres, south + SquareMetres})});
    }
    m_lastKey = key;
    m_last = *found;
    return m_last;
}

QPointF WorldProjection::operator()(GridPoint point)
{
    const double column = std::floor(point.easting / SquareMetres);
    const double row = std::floor(point.northing / SquareMetres);
    const Square &square = squareAt(static_cast<qint32>(column), static_cast<qint32>(row));
    const double x = point.easting / SquareMetres - column;
    const double y = point.northing / SquareMetres - row;
    const QPointF south = square.southWest * (1 - x) + square.southEast * x;
    const QPointF north = square.northWest * (1 - x) + square.northEast * x;
    return south * (1 - y) + north * y;
}

MapScene::View viewAround(const GridBox &box, QSize pixels, MapStyle style)
{
    MapScene::View view;
    view.pixels = pixels;
    view.style = style;
    for (const MapLayer layer : {MapLayer::Base, MapLayer::Names, MapLayer::Boundaries, MapLayer::Hexagons,
                                 MapLayer::Outlines, MapLayer::Routes})
        view.layers.insert(static_cast<int>(layer));
    if (box.isEmpty() || pixels.isEmpty())
        return view;
    const QPointF northWest = toWorld({box.west, box.north});
    const QPointF southEast = toWorld({box.east, box.south});
    const QPointF centre = (northWest + southEast) / 2;
    // At least 50 m across, so that a single point is a map too.
    const double least = 50.0 / metresPerWorld(centre.y());
    const double perPixel = std::max(std::max(southEast.x() - northWest.x(), least) / pixels.width(),
                                     std::max(southEast.y() - northWest.y(), least) / pixels.height());
    view.width = perPixel * pixels.width();
    view.height = perPixel * pixels.height();
    view.left = centre.x() - view.width / 2;
    view.top = centre.y() - view.height / 2;
    return view;
}

} // namespace lantern
