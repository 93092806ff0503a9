#include "map/map_frame.h"

#include <QPainterPath>

#include <cmath>

namespace lantern
{

namespace
{

void paintAreas(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene, BaseFeature::Kind kind,
                const QColor &colour, const std::vector<quint32> &shapes, const QPen &edge = QPen(Qt::NoPen))
{
    const double smallest = frame.scale * 1.5 / frame.perWorldX;
    painter.setPen(edge);
    painter.setBrush(colour);
    for (const quint32 index : shapes) {
        const AreaShape &area = scene.areas[frame.level].shapes[index];
        const double width = area.box.max_corner().x() - area.box.min_corner().x();
        if (area.kind == static_cast<int>(kind) && width > smallest)
            painter.drawPath(areaPath(frame, area));
    }
    painter.setBrush(Qt::NoBrush);
}

void paintLines(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene, BaseFeature::Kind kind,
                const QPen &pen)
{
    const LineLayer &layer = scene.lines[frame.level];
    for (const quint32 index : shapesIn(layer.tree, frame.window(8)))
        if (layer.shapes[index].kind == static_cast<int>(kind))
            strokeLine(painter, frame, layer.shapes[index].line, pen);
}

// A line, and from close by ticks across it, by which it is told from a street without colour.
void paintRail(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene)
{
    if (frame.zoom < 10)
        return;
    const double width = std::clamp(1.2 * std::pow(1.3, frame.zoom - 15), 0.8, 3.0) * frame.scale;
    paintLines(painter, frame, scene, BaseFeature::Kind::Rail,
               QPen(frame.theme.rail, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    if (frame.zoom < 13.5)
        return;
    const double reach = 4 * width;
    QPen ticks(frame.theme.rail, reach, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
    const double every = 9 * frame.scale;
    ticks.setDashPattern({width / reach, every / reach});
    paintLines(painter, frame, scene, BaseFeature::Kind::Rail, ticks);
}

} // namespace

void paintBase(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene)
{
    painter.fillRect(QRectF(QPointF(0, 0), QSizeF(frame.view.pixels)), frame.theme.land);
    const std::vector<quint32> shapes = shapesIn(scene.areas[frame.level].tree, frame.window(8));
    paintAreas(painter, frame, scene, BaseFeature::Kind::Green, frame.theme.green, shapes);
    paintAreas(painter, frame, scene, BaseFeature::Kind::Water, frame.theme.water, shapes);
    const double waterway = std::max(0.8, 3.0 * std::pow(1.5, frame.zoom - 15)) * frame.scale;
    paintLines(painter, frame, scene, BaseFeature::Kind::Waterway,
               QPen(frame.theme.water, waterway, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (frame.zoom >= 14)
        paintAreas(painter, frame, scene, BaseFeature::Kind::Building, frame.theme.building, shapes,
                   frame.zoom >= 15.5 ? QPen(frame.theme.buildingEdge, 0.8 * frame.scale) : QPen(Qt::NoPen));
    paintRail(painter, frame, scene);
}

} // namespace lantern
