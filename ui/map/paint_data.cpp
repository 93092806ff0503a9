#include "map/map_frame.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

constexpr int LettersFromZoom = 16;
constexpr int StopsFromZoom = 14;

QPolygonF diamond(const QPointF &centre, double radius)
{
    // Told from the offences' dots by shape, not by colour alone.
    return QPolygonF({centre + QPointF(0, -radius), centre + QPointF(radius, 0), centre + QPointF(0, radius),
                      centre + QPointF(-radius, 0)});
}

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

void paintStop(QPainter &painter, const MapFrame &frame, const QPointF &at)
{
    const double side = (frame.zoom >= LettersFromZoom ? 6.0 : 3.5) * frame.scale;
    painter.setPen(QPen(frame.theme.stop, frame.scale));
    painter.setBrush(frame.theme.land);
    painter.drawRect(QRectF(at.x() - side / 2, at.y() - side / 2, side, side));
}

void paintStation(QPainter &painter, const MapFrame &frame, const QPointF &at)
{
    const double radius = (frame.zoom >= 14 ? 4.5 : 2.5) * frame.scale;
    painter.setPen(QPen(frame.theme.text, 1.6 * frame.scale));
    painter.setBrush(frame.theme.land);
    painter.drawEllipse(at, radius, radius);
}

void paintVenue(QPainter &painter, const MapFrame &frame, const QPointF &at, Place::Kind kind)
{
    const bool lettered = frame.zoom >= LettersFromZoom;
    const double side = (lettered ? 14.0 : 5.0) * frame.scale;
    const QRectF box(at.x() - side / 2, at.y() - side / 2, side, side);
    painter.setPen(QPen(frame.theme.halo, frame.scale));
    painter.setBrush(frame.theme.venue);
    painter.drawRoundedRect(box, side / 4, side / 4);
    if (!lettered)
        return;
    QFont font = labelFont(MapLabel::Kind::Station, frame.scale);
    font.setPixelSize(std::max(1, static_cast<int>(10 * frame.scale)));
    painter.setFont(font);
    painter.setPen(frame.theme.halo);
    painter.drawText(box, Qt::AlignCenter, letterOf(kind));
}

} // namespace

void paintOffences(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene)
{
    painter.setPen(Qt::NoPen);
    if (frame.zoom >= SingleOffenceZoom) {
        painter.setBrush(withOpacity(frame.theme.offence, frame.theme.offenceOpacity));
        for (const quint32 index : shapesIn(scene.offences.tree, frame.window(6)))
            painter.drawEllipse(frame.toPixel(scene.offences.points[index]), 2.4 * frame.scale, 2.4 * frame.scale);
        return;
    }
    const ClusterLayer &layer = scene.clustersAt(std::max(6, static_cast<int>(std::floor(frame.zoom))));
    painter.setBrush(withOpacity(frame.theme.offence, frame.theme.offenceClusterOpacity));
    for (const quint32 index : shapesIn(layer.points.tree, frame.window(10))) {
        const OffenceCluster &cluster = layer.clusters[index];
        const double radius = std::min(7.0, 1.0 + 0.8 * std::log2(1.0 + cluster.count)) * frame.scale;
        painter.drawEllipse(frame.toPixel(cluster.point), radius, radius);
    }
}

void paintStreetSafe(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene)
{
    const double radius = (frame.zoom >= 14 ? 5.0 : 2.6) * frame.scale;
    painter.setPen(QPen(frame.theme.halo, frame.scale));
    painter.setBrush(frame.theme.streetSafe);
    for (const quint32 index : shapesIn(scene.streetSafe.tree, frame.window(8)))
        painter.drawPolygon(diamond(frame.toPixel(scene.streetSafe.points[index]), radius));
}

void paintConcerns(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene)
{
    QPen route(frame.theme.walk, 2.2 * frame.scale, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
    route.setDashPattern({3, 1.5});
    painter.setBrush(Qt::NoBrush);
    for (const WorldLine &line : scene.walkRoutes)
        strokeLine(painter, frame, line, route);
    const double radius = (frame.zoom >= 13 ? 6.5 : 3.5) * frame.scale;
    for (const quint32 index : shapesIn(scene.concerns.tree, frame.window(12))) {
        const QPointF at = frame.toPixel(scene.concerns.points[index]);
        // A drop with its tip at the place.
        QPainterPath drop(at);
        drop.cubicTo(at + QPointF(-radius * 0.4, -radius * 0.8), at + QPointF(-radius, -radius),
                     at + QPointF(-radius, -radius * 1.6));
        drop.arcTo(QRectF(at.x() - radius, at.y() - radius * 2.6, radius * 2, radius * 2), 180, -180);
        drop.cubicTo(at + QPointF(radius, -radius), at + QPointF(radius * 0.4, -radius * 0.8), at);
        painter.setPen(QPen(frame.theme.halo, 1.2 * frame.scale));
        painter.setBrush(frame.theme.walk);
        painter.drawPath(drop);
        painter.setBrush(frame.theme.halo);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(at + QPointF(0, -radius * 1.6), radius * 0.35, radius * 0.35);
    }
}

void paintPlaces(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene)
{
    const bool stops = frame.shows(MapLayer::Stops) && frame.zoom >= StopsFromZoom;
    const bool venues = frame.shows(MapLayer::Venues) && frame.zoom >= 12;
    const bool stations = frame.shows(MapLayer::Base) && frame.zoom >= 12;
    if (!stops && !venues && !stations)
        return;
    for (const quint32 index : shapesIn(scene.places.tree, frame.window(12))) {
        const Place::Kind kind = scene.content.places[index].kind;
        const QPointF at = frame.toPixel(scene.places.points[index]);
        if (kind == Place::Kind::BusStop) {
            if (stops)
                paintStop(painter, frame, at);
        } else if (kind == Place::Kind::Station) {
            if (stations)
                paintStation(painter, frame, at);
        } else if (venues) {
            paintVenue(painter, frame, at, kind);
        }
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace lantern
