#include "map/paint_symbols.h"

// How the training of the register's venues stands, beside their symbols.
namespace lantern
{

namespace
{

constexpr int StandingFromZoom = 15; // farther out venues stand together in clusters

// Told apart without colour: a ticked circle, a triangle, a crossed square, a hollow diamond.
void paintStanding(QPainter &painter, const MapFrame &frame, const QPointF &at, Standing standing)
{
    const double half = 4.5 * frame.scale;
    const auto corner = [&](double east, double north) { return at + QPointF(east * half, -north * half); };
    const QPen edge(frame.theme.halo, 1.2 * frame.scale);
    const QPen stroke(frame.theme.halo, 1.4 * frame.scale, Qt::SolidLine, Qt::RoundCap);
    painter.setPen(edge);
    switch (standing) {
    case Standing::Valid:
        painter.setBrush(frame.theme.walk);
        painter.drawEllipse(at, half, half);
        painter.setPen(stroke);
        painter.drawPolyline(QPolygonF({corner(-0.5, 0), corner(-0.1, -0.4), corner(0.5, 0.4)}));
        return;
    case Standing::Soon:
        painter.setBrush(frame.theme.accent);
        painter.drawPolygon(QPolygonF({corner(0, 1.2), corner(1.2, -0.9), corner(-1.2, -0.9)}));
        return;
    case Standing::Lapsed:
        painter.setBrush(frame.theme.alert);
        painter.drawRect(QRectF(corner(-1, 1), corner(1, -1)));
        painter.setPen(stroke);
        painter.drawLine(corner(-0.5, 0.5), corner(0.5, -0.5));
        painter.drawLine(corner(0.5, 0.5), corner(-0.5, -0.5));
        return;
    case Standing::Never:
        painter.setPen(QPen(frame.theme.venue, 1.2 * frame.scale));
        painter.setBrush(frame.theme.land);
        painter.drawPolygon(QPolygonF({corner(0, 1), corner(1, 0), corner(0, -1), corner(-1, 0)}));
        return;
    }
}

} // namespace

void paintVenueMarks(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene)
{
    if (frame.zoom < StandingFromZoom)
        return;
    const QPointF aside = QPointF(8, -8) * frame.scale;
    const QRectF shown = QRectF(QPointF(0, 0), QSizeF(frame.view.pixels)).marginsAdded({20, 20, 20, 20});
    for (const MapScene::VenueMark &mark : scene.content.venues)
        if (const QPointF at = frame.toPixel(scene.places.points[mark.place]); shown.contains(at))
            paintStanding(painter, frame, at + aside, mark.standing);
    painter.setBrush(Qt::NoBrush);
}

} // namespace lantern
