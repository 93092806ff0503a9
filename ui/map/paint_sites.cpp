#include "map/paint_symbols.h"

// CCTV sites: a camera in the shape of one, and the radius within which its harm is counted.
namespace lantern
{

namespace
{

constexpr double LeastRadiusPixels = 8;

// A body with its lens to the right, and a foot: no other mark has this outline.
QPainterPath cameraAt(const QPointF &at, double half)
{
    const auto corner = [&](double east, double north) { return at + QPointF(east * half, -north * half); };
    QPainterPath path;
    path.addPolygon(QPolygonF({corner(-1.2, 0.7), corner(0.5, 0.7), corner(0.5, 0.25), corner(1.3, 0.7),
                               corner(1.3, -0.7), corner(0.5, -0.25), corner(0.5, -0.7), corner(0.1, -0.7),
                               corner(0.1, -1.4), corner(-0.8, -1.4), corner(-0.8, -0.7), corner(-1.2, -0.7)}));
    path.closeSubpath();
    return path;
}

void paintRadius(QPainter &painter, const MapFrame &frame, const QPointF &at, double pixels, const QColor &ink,
                 bool isLive)
{
    if (pixels < LeastRadiusPixels * frame.scale)
        return;
    QColor fill = ink;
    fill.setAlphaF(isLive ? 0.12F : 0.0F);
    painter.setBrush(fill);
    painter.setPen(QPen(ink, 1.4 * frame.scale, isLive ? Qt::SolidLine : Qt::DashLine));
    painter.drawEllipse(at, pixels, pixels);
}

} // namespace

void paintSites(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene)
{
    if (frame.zoom < MarksFromZoom)
        return;
    for (size_t i = 0; i < scene.content.sites.size(); ++i) {
        const bool isLive = scene.content.sites[i].state == SiteState::Live;
        const QPointF at = frame.toPixel(scene.sites.points[i]);
        const double radius = scene.siteRadius[i] * frame.perWorldX;
        const double reach = radius + 20 * frame.scale;
        if (!QRectF(QPointF(0, 0), QSizeF(frame.view.pixels)).marginsAdded({reach, reach, reach, reach}).contains(at))
            continue;
        paintRadius(painter, frame, at, radius, frame.theme.plain, isLive);
        const QPainterPath camera = cameraAt(at, MarkPixels * frame.scale);
        painter.setPen(QPen(frame.theme.halo, 3 * frame.scale));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(camera);
        painter.setPen(QPen(frame.theme.plain, 1.4 * frame.scale));
        painter.setBrush(isLive ? frame.theme.plain : frame.theme.land);
        painter.drawPath(camera);
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace lantern
