#include "map/paint_symbols.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <ranges>

namespace lantern
{

namespace
{

constexpr size_t MostNumberedStops = 12; // of all teams on one map
// By a team's name: among more there is no room beside them, and a tile has no time to look for it.
constexpr size_t MostAvoidedStops = 200;
constexpr double NamedFromZoom = 12;
constexpr int AmongOthers = 140; // opacity of a route among others on the screen, where the chosen one is drawn above

void paintDisc(QPainter &painter, const MapFrame &frame, const QPointF &at, const QString &text, const QColor &fill,
               const QPen &ring, const QColor &ink)
{
    QFont font = labelFont(MapLabel::Kind::Station, frame.scale);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(11.5 * frame.scale))));
    font.setWeight(QFont::Bold);
    const double radius = DiscRadius * frame.scale;
    const double width = std::max(2 * radius, QFontMetricsF(font).horizontalAdvance(text) + 10 * frame.scale);
    const QRectF box(at.x() - width / 2, at.y() - radius, width, 2 * radius);
    painter.setPen(ring);
    painter.setBrush(fill);
    painter.drawRoundedRect(box, radius, radius);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, text);
    painter.setBrush(Qt::NoBrush);
}

// How many more are there, beside the one that is shown.
void paintFurther(QPainter &painter, const MapFrame &frame, const QPointF &at, int count)
{
    QFont font = labelFont(MapLabel::Kind::Station, frame.scale);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(9.5 * frame.scale))));
    const QString text = QStringLiteral("+%1").arg(count);
    const double width = QFontMetricsF(font).horizontalAdvance(text) + 6 * frame.scale;
    const double radius = FurtherRadius * frame.scale;
    const QRectF box(at.x() - width / 2, at.y() - radius, width, 2 * radius);
    painter.setPen(QPen(frame.theme.disc, frame.scale));
    painter.setBrush(frame.theme.onDisc);
    painter.drawRoundedRect(box, radius, radius);
    painter.setFont(font);
    painter.setPen(frame.theme.disc);
    painter.drawText(box, Qt::AlignCenter, text);
    painter.setBrush(Qt::NoBrush);
}

bool isHeld(const MapFrame &frame, int team)
{
    return frame.view.team < 0 || frame.view.team == team;
}

// The point at a share of a line's length.
QPointF pointAlong(const WorldLine &line, double share)
{
    double length = 0;
    for (size_t i = 1; i < line.size(); ++i)
        length += QLineF(line[i - 1], line[i]).length();
    double left = share * length;
    for (size_t i = 1; i < line.size(); ++i) {
        const QLineF part(line[i - 1], line[i]);
        if (left <= part.length() && part.length() > 0)
            return part.pointAt(left / part.length());
        left -= part.length();
    }
    return line.empty() ? QPointF() : line.back();
}

// Where a team's name stands: near its share of its way, where no stop's disc or number covers it if there is such a place. The same for
// every tile of a zoom.
QPointF nameSpot(const MapFrame &frame, const MapScene::Private &scene, const WorldLine &line, double share)
{
    constexpr int tries = 12;
    constexpr double step = 0.025;
    const QSizeF clear = QSizeF(4 * DiscRadius, 3 * DiscRadius) * frame.scale; // half of what a name and a stop take
    for (int i = 0; i < tries && scene.stops.size() <= MostAvoidedStops; ++i) {
        const int steps = (i + 1) / 2; // forth and back, further each time
        const double moved = share + (i % 2 == 0 ? steps : -steps) * step;
        const QPointF at = frame.toPixel(pointAlong(line, std::clamp(moved, 0.0, 1.0)));
        const bool isCovered = std::ranges::any_of(scene.stops, [&](const RouteStop &stop) {
            const QPointF away = frame.toPixel(stop.point) - at;
            return std::abs(away.x()) < clear.width() && std::abs(away.y()) < clear.height();
        });
        if (!isCovered)
            return at;
    }
    return frame.toPixel(pointAlong(line, share));
}

// Teams have one colour, so that each says who it is: along its way, not where all set out.
void paintTeamName(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene, int team)
{
    const WorldLine &line = scene.routes[static_cast<size_t>(team)];
    if (line.size() < 2)
        return;
    const Team &of = scene.content.plan.teams[static_cast<size_t>(team)];
    const QColor colour = of.mode == Mode::Plain ? frame.theme.plain : frame.theme.uniform;
    const double share = (team + 0.5) / static_cast<double>(scene.routes.size());
    paintDisc(painter, frame, nameSpot(frame, scene, line, share), of.name, frame.theme.routeCasing,
              QPen(colour, 1.5 * frame.scale, of.mode == Mode::Plain ? Qt::DashLine : Qt::SolidLine), colour);
}

void paintRoute(QPainter &painter, const MapFrame &frame, const WorldLine &line, Mode mode)
{
    const bool plain = mode == Mode::Plain;
    QColor colour = plain ? frame.theme.plain : frame.theme.uniform;
    if (frame.view.team < 0 && frame.view.style != MapStyle::Print)
        colour.setAlpha(AmongOthers);
    strokeLine(painter, frame, line,
               QPen(frame.theme.routeCasing, 7 * frame.scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPen pen(colour, 4 * frame.scale, plain ? Qt::CustomDashLine : Qt::SolidLine, plain ? Qt::FlatCap : Qt::RoundCap,
             Qt::RoundJoin);
    if (plain)
        pen.setDashPattern({2.4, 1.4});
    strokeLine(painter, frame, line, pen);
}

} // namespace

void paintOutlines(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene)
{
    painter.setBrush(Qt::NoBrush);
    for (const AreaShape &hotspot : scene.hotspots) {
        if (frame.zoom < 11)
            break;
        const QPainterPath path = areaPath(frame, hotspot);
        painter.setPen(QPen(frame.theme.routeCasing, 3.4 * frame.scale, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.drawPath(path);
        painter.setPen(QPen(frame.theme.disc, 1.6 * frame.scale, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        if (frame.view.style == MapStyle::Dark)
            painter.setPen(QPen(frame.theme.accent, 1.6 * frame.scale, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.drawPath(path);
    }
}

void paintRanks(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene)
{
    const SymbolClusters &clusters = scene.symbolsAt(MapLayer::Outlines, frame.zoom);
    const std::vector<quint32> shown = shapesIn(clusters.points.tree, frame.window(40));
    // The worst last, on top.
    for (const quint32 index : shown | std::views::reverse) {
        const QPointF at = frame.toPixel(clusters.points.points[index]);
        const SymbolClusters::Symbol &symbol = clusters.symbols[index];
        paintDisc(painter, frame, at, QString::number(scene.content.hotspots.hotspots[symbol.first].rank),
                  frame.theme.disc, QPen(frame.theme.onDisc, 2 * frame.scale), frame.theme.onDisc);
        if (symbol.count > 1)
            // Above, where a hexagon has no neighbour.
            paintFurther(painter, frame, at + QPointF(0, -FurtherAbove) * frame.scale, symbol.count - 1);
    }
}

void paintRoutes(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene)
{
    const auto teamCount = static_cast<int>(scene.routes.size());
    for (int team = teamCount - 1; team >= 0; --team)
        if (isHeld(frame, team))
            paintRoute(painter, frame, scene.routes[static_cast<size_t>(team)],
                       scene.content.plan.teams[static_cast<size_t>(team)].mode);
    for (int team = 0; team < teamCount && frame.view.team < 0 && frame.zoom >= NamedFromZoom; ++team)
        paintTeamName(painter, frame, scene, team);
    // Many teams' numbers would cover each other: the sheets have them.
    if (frame.view.team < 0 && scene.stops.size() > MostNumberedStops)
        return;
    for (const RouteStop &stop : scene.stops) {
        if (!isHeld(frame, stop.team))
            continue;
        // Above the hotspot's own disc, and teams that share a place beside each other.
        const double sideways =
            frame.view.team >= 0 || teamCount < 2 ? 0 : (stop.team - (teamCount - 1) / 2.0) * 2 * DiscRadius;
        const QPointF at = frame.toPixel(stop.point) + QPointF(sideways, -2.1 * DiscRadius) * frame.scale;
        const bool plain = stop.mode == Mode::Plain;
        const QColor colour = plain ? frame.theme.plain : frame.theme.uniform;
        QPen ring(plain ? colour : frame.theme.routeCasing, 2 * frame.scale);
        if (plain)
            ring.setDashPattern({2.5, 1.2});
        const QColor ink =
            plain ? (frame.view.style == MapStyle::Dark ? colour : QColor(Qt::black)) : frame.theme.routeCasing;
        paintDisc(painter, frame, at, stop.numbers, plain ? frame.theme.routeCasing : colour, ring, ink);
    }
}

} // namespace lantern
