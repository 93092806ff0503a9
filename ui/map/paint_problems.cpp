#include "map/paint_symbols.h"

// Problems run by OSARA: a flag at the place, and the ground that is meant. One that is solved is an empty flag without ground.
namespace lantern
{

namespace
{

constexpr double LeastGroundPixels = 10;

// A pole with a swallow-tailed flag to its right, standing on the place: no other mark has this outline.
QPainterPath flagAt(const QPointF &at, double half)
{
    const auto corner = [&](double east, double north) { return at + QPointF(east * half, -north * half); };
    QPainterPath path;
    path.addPolygon(QPolygonF({corner(0, 0), corner(0, 3), corner(2.4, 3), corner(1.7, 2.2), corner(2.4, 1.4),
                               corner(0.4, 1.4), corner(0.4, 0), corner(0, 0)}));
    path.closeSubpath();
    return path;
}

void paintGround(QPainter &painter, const MapFrame &frame, const QPointF &at, double pixels)
{
    if (pixels < LeastGroundPixels * frame.scale)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(frame.theme.walk, 1.4 * frame.scale, Qt::DotLine));
    painter.drawEllipse(at, pixels, pixels);
}

} // namespace

void paintProblems(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene)
{
    if (frame.zoom < MarksFromZoom)
        return;
    for (size_t i = 0; i < scene.content.problems.size(); ++i) {
        const bool isOpen = scene.content.problems[i].stage != OsaraStage::Solved;
        const QPointF at = frame.toPixel(scene.problems.points[i]);
        const double radius = scene.problemRadius[i] * frame.perWorldX;
        const double reach = radius + 24 * frame.scale;
        if (!QRectF(QPointF(0, 0), QSizeF(frame.view.pixels)).marginsAdded({reach, reach, reach, reach}).contains(at))
            continue;
        if (isOpen)
            paintGround(painter, frame, at, radius);
        const QPainterPath flag = flagAt(at, MarkPixels * frame.scale);
        painter.setPen(QPen(frame.theme.halo, 3 * frame.scale));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(flag);
        painter.setPen(QPen(frame.theme.walk, 1.4 * frame.scale));
        painter.setBrush(isOpen ? frame.theme.walk : frame.theme.land);
        painter.drawPath(flag);
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace lantern
