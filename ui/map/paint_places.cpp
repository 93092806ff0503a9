#include "map/paint_symbols.h"

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

constexpr int LettersFromZoom = 16;
constexpr int StopsFromZoom = 14;
constexpr int PlacesFromZoom = 14; // farther out they would hide what they stand on

QString letterOf(Place::Kind kind)
{
    switch (kind) {
    case Place::Kind::Pub:
        return QStringLiteral("P");
    case Place::Kind::Bar:
        return QStringLiteral("B");
    case Place::Kind::Nightclub:
        return QStringLiteral("N");
    case Place::Kind::Shop:
        return QStringLiteral("S");
    case Place::Kind::Gym:
        return QStringLiteral("G");
    case Place::Kind::CarPark:
        return QStringLiteral("C");
    default:
        return QStringLiteral("V");
    }
}

QRectF boxAround(const QPointF &at, double side)
{
    return {at.x() - side / 2, at.y() - side / 2, side, side};
}

double clusterPixels(int count)
{
    return 7.0 + 2.0 * static_cast<double>(symbolCount(count).size());
}

void paintLetters(QPainter &painter, const MapFrame &frame, const QRectF &box, const QString &letters)
{
    QFont font = labelFont(MapLabel::Kind::Station, frame.scale);
    font.setPixelSize(std::max(1, static_cast<int>(10 * frame.scale)));
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, letters);
}

} // namespace

QString symbolCount(int count)
{
    constexpr int thousand = 1000;
    return count < thousand ? QString::number(count) : QStringLiteral("%1k").arg(std::min(99, count / thousand));
}

double clusterRadius(const MapFrame &frame, int count)
{
    return clusterPixels(count) * frame.scale;
}

double venueSide(double zoom, int count)
{
    if (zoom < PlacesFromZoom)
        return 0;
    if (count > 1)
        return 1.8 * clusterPixels(count);
    return zoom >= LettersFromZoom ? 14 : 5;
}

void paintSymbolCount(QPainter &painter, const MapFrame &frame, const QPointF &middle, int count)
{
    painter.setPen(frame.theme.halo);
    paintLetters(painter, frame, boxAround(middle, 40 * frame.scale), symbolCount(count));
}

void paintVenues(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene)
{
    if (frame.zoom < PlacesFromZoom)
        return;
    eachSymbol(frame, scene.symbolsAt(MapLayer::Venues, frame.zoom), [&](const QPointF &at, const auto &symbol) {
        const bool lettered = symbol.count > 1 || frame.zoom >= LettersFromZoom;
        const double side = venueSide(frame.zoom, symbol.count) * frame.scale;
        painter.setPen(QPen(frame.theme.halo, frame.scale));
        painter.setBrush(frame.theme.venue);
        painter.drawRoundedRect(boxAround(at, side), side / 4, side / 4);
        painter.setPen(frame.theme.halo);
        if (symbol.count > 1)
            paintSymbolCount(painter, frame, at, symbol.count);
        else if (lettered)
            paintLetters(painter, frame, boxAround(at, side), letterOf(scene.content.places[symbol.first].kind));
    });
    painter.setBrush(Qt::NoBrush);
}

// Hollow, so that they are told from the venues by shape.
void paintStops(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene)
{
    if (frame.zoom < StopsFromZoom)
        return;
    eachSymbol(frame, scene.symbolsAt(MapLayer::Stops, frame.zoom), [&](const QPointF &at, const auto &symbol) {
        const double side = symbol.count > 1 ? 1.6 * clusterRadius(frame, symbol.count)
                                             : (frame.zoom >= LettersFromZoom ? 6.0 : 3.5) * frame.scale;
        painter.setPen(QPen(frame.theme.stop, frame.scale));
        painter.setBrush(frame.theme.land);
        painter.drawRect(boxAround(at, side));
        if (symbol.count > 1)
            paintLetters(painter, frame, boxAround(at, 40 * frame.scale), symbolCount(symbol.count));
    });
    painter.setBrush(Qt::NoBrush);
}

void paintStations(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene)
{
    if (frame.zoom < PlacesFromZoom)
        return;
    const double radius = (frame.zoom >= StopsFromZoom ? 4.5 : 2.5) * frame.scale;
    painter.setPen(QPen(frame.theme.text, 1.6 * frame.scale));
    painter.setBrush(frame.theme.land);
    for (const quint32 index : shapesIn(scene.places.tree, frame.window(12)))
        if (scene.content.places[index].kind == Place::Kind::Station)
            painter.drawEllipse(frame.toPixel(scene.places.points[index]), radius, radius);
    painter.setBrush(Qt::NoBrush);
}

} // namespace lantern
