#include "map/map_frame.h"

#include <QPainterPath>

#include <cmath>

namespace lantern
{

namespace
{

using Class = Street::Class;

// How a class of street is drawn: pixels wide at zoom 15, from which zoom on, and whether it is a main street.
struct StreetLook
{
    double width;
    double fromZoom;
    bool isMain;
};

StreetLook lookOf(Class streetClass)
{
    switch (streetClass) {
    case Class::Motorway:
    case Class::Trunk:
    case Class::Primary:
        return {8.0, 8, true};
    case Class::Secondary:
        return {6.5, 10, true};
    case Class::Tertiary:
        return {5.0, 11.5, true};
    case Class::Unknown:
    case Class::Residential:
        return {3.6, 12, false};
    case Class::Service:
    case Class::Pedestrian:
        return {2.6, 13.5, false};
    default:
        return {1.3, 14.5, false};
    }
}

double widthAt(const StreetLook &look, double zoom)
{
    return std::max(look.isMain ? 1.1 : 0.6, look.width * std::pow(1.55, zoom - 15));
}

void paintAreas(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene, BaseFeature::Kind kind,
                const QColor &colour, const std::vector<quint32> &shapes)
{
    const double smallest = frame.scale * 1.5 / frame.perWorldX;
    painter.setPen(Qt::NoPen);
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
        paintAreas(painter, frame, scene, BaseFeature::Kind::Building, frame.theme.building, shapes);
    const double rail = std::max(0.8, 1.6 * std::pow(1.3, frame.zoom - 15)) * frame.scale;
    if (frame.zoom >= 10)
        paintLines(painter, frame, scene, BaseFeature::Kind::Rail,
                   QPen(frame.theme.rail, rail, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
}

void paintStreets(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene)
{
    const LineLayer &layer = scene.streets[frame.level];
    const std::vector<quint32> shapes = shapesIn(layer.tree, frame.window(12));
    // Lesser streets first, so that main ones run on over them; all casings before all fills, so that junctions are open.
    constexpr Class Order[]{Class::Path,    Class::Cycleway, Class::Steps,       Class::Footway,  Class::Pedestrian,
                            Class::Service, Class::Unknown,  Class::Residential, Class::Tertiary, Class::Secondary,
                            Class::Primary, Class::Trunk,    Class::Motorway};
    std::array<std::vector<quint32>, std::size(Order)> byClass;
    for (const quint32 index : shapes)
        byClass[static_cast<size_t>(layer.shapes[index].kind)].push_back(index);
    for (const bool casing : {true, false}) {
        for (const Class streetClass : Order) {
            const StreetLook look = lookOf(streetClass);
            if (frame.zoom < look.fromZoom || (casing && (frame.zoom < 13.5 || look.width < 2)))
                continue;
            const double width = (widthAt(look, frame.zoom) + (casing ? 1.6 : 0)) * frame.scale;
            const QColor colour = casing        ? frame.theme.casing
                                  : look.isMain ? frame.theme.mainStreet
                                                : frame.theme.street;
            const QPen pen(colour, width, Qt::SolidLine, frame.zoom < 12 ? Qt::FlatCap : Qt::RoundCap, Qt::RoundJoin);
            for (const quint32 index : byClass[static_cast<size_t>(streetClass)])
                strokeLine(painter, frame, layer.shapes[index].line, pen);
        }
    }
}

void paintBoundaries(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene)
{
    const LineLayer &layer = scene.boundaries[frame.level];
    for (const quint32 index : shapesIn(layer.tree, frame.window(8))) {
        const bool borough = layer.shapes[index].kind == static_cast<int>(Boundary::Kind::Borough);
        if (!borough && frame.zoom < 12.5)
            continue;
        QColor colour = frame.theme.boundary;
        colour.setAlphaF(borough ? 0.8F : 0.45F);
        QPen pen(colour, (borough && frame.zoom > 10 ? 1.5 : 1.0) * frame.scale, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern(borough ? QList<qreal>{6, 3} : QList<qreal>{3, 4});
        strokeLine(painter, frame, layer.shapes[index].line, pen);
    }
}

} // namespace lantern
