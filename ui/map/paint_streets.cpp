#include "map/map_frame.h"

#include <array>

namespace lantern
{

namespace
{

constexpr double DashesFromZoom = 15.5; // farther off they would be a grey line, at several times the cost

using StreetsByClass = std::array<std::vector<quint32>, StreetClassCount>;

// Lesser streets first, so that main ones run on over them.
constexpr std::array<Street::Class, StreetClassCount> StreetOrder{
    Street::Class::Path,       Street::Class::Cycleway,  Street::Class::Steps,   Street::Class::Footway,
    Street::Class::Pedestrian, Street::Class::Service,   Street::Class::Unknown, Street::Class::Residential,
    Street::Class::Tertiary,   Street::Class::Secondary, Street::Class::Primary, Street::Class::Trunk,
    Street::Class::Motorway};

void strokeClass(QPainter &painter, const MapFrame &frame, const LineLayer &layer, const std::vector<quint32> &streets,
                 const QPen &pen)
{
    for (const quint32 index : streets)
        strokeLine(painter, frame, layer.shapes[index].line, pen);
}

QPen streetPen(const MapFrame &frame, const StreetLook &look)
{
    const QColor colour = look.isFoot ? frame.theme.footway : look.isMain ? frame.theme.mainStreet : frame.theme.street;
    const bool dashed = !look.dash.isEmpty() && frame.zoom >= DashesFromZoom;
    const bool round = frame.zoom >= 12 && !look.isFoot;
    QPen pen(colour, look.widthAt(frame.zoom) * frame.scale, Qt::SolidLine, round ? Qt::RoundCap : Qt::FlatCap,
             Qt::RoundJoin);
    if (dashed)
        pen.setDashPattern(look.dash);
    return pen;
}

void strokeCasings(QPainter &painter, const MapFrame &frame, const LineLayer &layer, const StreetsByClass &streets)
{
    for (const Street::Class streetClass : StreetOrder) {
        const StreetLook &look = frame.theme.look(streetClass);
        if (!look.showsAt(frame.zoom) || frame.zoom < look.casingFrom)
            continue;
        const QColor colour = look.isMain ? frame.theme.mainCasing : frame.theme.casing;
        const double width = look.widthAt(frame.zoom) + std::min(2.4, 1.2 + 0.2 * look.widthAt(frame.zoom));
        strokeClass(painter, frame, layer, streets[static_cast<size_t>(streetClass)],
                    QPen(colour, width * frame.scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
}

} // namespace

void paintStreets(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene)
{
    const LineLayer &layer = scene.streets[frame.level];
    StreetsByClass streets;
    for (const quint32 index : shapesIn(layer.tree, frame.window(24)))
        streets[static_cast<size_t>(layer.shapes[index].kind)].push_back(index);
    // All casings before all fills, so that junctions are open.
    strokeCasings(painter, frame, layer, streets);
    for (const Street::Class streetClass : StreetOrder)
        if (const StreetLook &look = frame.theme.look(streetClass); look.showsAt(frame.zoom))
            strokeClass(painter, frame, layer, streets[static_cast<size_t>(streetClass)], streetPen(frame, look));
}

void paintBoundaries(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene)
{
    const LineLayer &layer = scene.boundaries[frame.level];
    for (const quint32 index : shapesIn(layer.tree, frame.window(8))) {
        const bool borough = layer.shapes[index].kind == static_cast<int>(Boundary::Kind::Borough);
        if (!borough && frame.zoom < 12.5)
            continue;
        const double opacity = borough ? frame.theme.boroughLineOpacity : frame.theme.wardLineOpacity;
        const double width = borough && frame.zoom > 10 ? 1.8 : 1.1;
        QPen pen(withOpacity(frame.theme.boundary, opacity), width * frame.scale, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern(borough ? QList<qreal>{6, 3} : QList<qreal>{3, 4});
        strokeLine(painter, frame, layer.shapes[index].line, pen);
    }
}

} // namespace lantern
