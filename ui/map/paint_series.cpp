#include "map/map_frame.h"

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

constexpr int TrianglesFromZoom = 13; // smaller marks below it

// Told from the offences' dots and the reports' diamonds by shape, not by colour alone.
QPolygonF triangle(const QPointF &centre, double radius)
{
    return QPolygonF({centre + QPointF(0, -radius), centre + QPointF(radius * 0.95, radius * 0.75),
                      centre + QPointF(-radius * 0.95, radius * 0.75)});
}

// Dark on the light map and on paper, amber on the dark one.
QColor seriesInk(const MapFrame &frame)
{
    return frame.view.style == MapStyle::Dark ? frame.theme.accent : frame.theme.disc;
}

void paintLinks(QPainter &painter, const MapFrame &frame, const MapScene::Series &series,
                const std::vector<QPointF> &points)
{
    const double width = series.chosen ? 2.6 : 1.6;
    for (const auto &[first, second] : series.links) {
        const QPointF from = frame.toPixel(points[static_cast<size_t>(first)]);
        const QPointF to = frame.toPixel(points[static_cast<size_t>(second)]);
        painter.setPen(QPen(frame.theme.routeCasing, (width + 2.4) * frame.scale, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(from, to);
        painter.setPen(QPen(seriesInk(frame), width * frame.scale, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(from, to);
    }
}

void paintOffence(QPainter &painter, const MapFrame &frame, const QPointF &at, const QString &number)
{
    const double side = (number.isEmpty() ? 9.0 : 18.0) * frame.scale;
    const QRectF box(at.x() - side / 2, at.y() - side / 2, side, side);
    painter.setPen(QPen(frame.theme.routeCasing, 1.6 * frame.scale));
    painter.setBrush(seriesInk(frame));
    painter.drawRect(box);
    if (number.isEmpty())
        return;
    QFont font = labelFont(MapLabel::Kind::Station, frame.scale);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(11 * frame.scale))));
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(frame.theme.routeCasing);
    painter.drawText(box, Qt::AlignCenter, number);
}

} // namespace

void paintBehaviour(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene)
{
    const double radius = (frame.zoom >= TrianglesFromZoom ? 5.0 : 3.0) * frame.scale;
    painter.setPen(QPen(frame.theme.halo, frame.scale));
    painter.setBrush(frame.theme.alert);
    for (const quint32 index : shapesIn(scene.behaviour.tree, frame.window(8)))
        painter.drawPolygon(triangle(frame.toPixel(scene.behaviour.points[index]), radius));
}

// The chosen series comes last in the content, so it lies on top.
void paintLinkedOffences(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene)
{
    for (size_t i = 0; i < scene.series.size(); ++i) {
        const MapScene::Series &series = scene.content.series[i];
        paintLinks(painter, frame, series, scene.series[i]);
        for (size_t point = 0; point < scene.series[i].size(); ++point)
            paintOffence(painter, frame, frame.toPixel(scene.series[i][point]),
                         series.chosen ? QString::number(point + 1) : QString());
    }
}

} // namespace lantern
