#include "map/paint_symbols.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

QPolygonF diamond(const QPointF &centre, double radius)
{
    // Told from the offences' dots by shape, not by colour alone.
    return QPolygonF({centre + QPointF(0, -radius), centre + QPointF(radius, 0), centre + QPointF(0, radius),
                      centre + QPointF(-radius, 0)});
}

// A drop with its tip at the place.
QPainterPath dropOn(const QPointF &at, double radius)
{
    QPainterPath drop(at);
    drop.cubicTo(at + QPointF(-radius * 0.4, -radius * 0.8), at + QPointF(-radius, -radius),
                 at + QPointF(-radius, -radius * 1.6));
    drop.arcTo(QRectF(at.x() - radius, at.y() - radius * 2.6, radius * 2, radius * 2), 180, -180);
    drop.cubicTo(at + QPointF(radius, -radius), at + QPointF(radius * 0.4, -radius * 0.8), at);
    return drop;
}

} // namespace

void paintOffences(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene)
{
    painter.setPen(Qt::NoPen);
    if (frame.zoom >= SingleOffenceZoom) {
        for (const quint32 index : shapesIn(scene.offences.tree, frame.window(6))) {
            // As so many dots on each other would look.
            const double through = std::pow(1 - frame.theme.offenceOpacity, scene.offencePlaces[index].count);
            painter.setBrush(withOpacity(frame.theme.offence, 1 - through));
            painter.drawEllipse(frame.toPixel(scene.offences.points[index]), 2.4 * frame.scale, 2.4 * frame.scale);
        }
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
    eachSymbol(frame, scene.symbolsAt(MapLayer::StreetSafe, frame.zoom), [&](const QPointF &at, const auto &symbol) {
        const double radius =
            symbol.count > 1 ? 1.2 * clusterRadius(frame, symbol.count) : (frame.zoom >= 14 ? 5.0 : 2.6) * frame.scale;
        painter.setPen(QPen(frame.theme.halo, frame.scale));
        painter.setBrush(frame.theme.streetSafe);
        painter.drawPolygon(diamond(at, radius));
        if (symbol.count > 1)
            paintSymbolCount(painter, frame, at, symbol.count);
    });
}

void paintConcerns(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene)
{
    QPen route(frame.theme.walk, 2.2 * frame.scale, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
    route.setDashPattern({3, 1.5});
    painter.setBrush(Qt::NoBrush);
    for (const WorldLine &line : scene.walkRoutes)
        strokeLine(painter, frame, line, route);
    eachSymbol(frame, scene.symbolsAt(MapLayer::Concerns, frame.zoom), [&](const QPointF &at, const auto &symbol) {
        const double radius =
            symbol.count > 1 ? 0.9 * clusterRadius(frame, symbol.count) : (frame.zoom >= 13 ? 6.5 : 3.5) * frame.scale;
        painter.setPen(QPen(frame.theme.halo, 1.2 * frame.scale));
        painter.setBrush(frame.theme.walk);
        painter.drawPath(dropOn(at, radius));
        const QPointF middle = at + QPointF(0, -radius * 1.6);
        if (symbol.count > 1)
            return paintSymbolCount(painter, frame, middle, symbol.count);
        painter.setBrush(frame.theme.halo);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(middle, radius * 0.35, radius * 0.35);
    });
}

} // namespace lantern
