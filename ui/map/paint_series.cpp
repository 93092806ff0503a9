#include "map/paint_symbols.h"

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

void paintOffence(QPainter &painter, const MapFrame &frame, const QPointF &at, const QString &numbers)
{
    QFont font = labelFont(MapLabel::Kind::Station, frame.scale);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(11 * frame.scale))));
    font.setWeight(QFont::Bold);
    const double height = (numbers.isEmpty() ? 9.0 : 18.0) * frame.scale;
    const double width =
        numbers.isEmpty() ? height : std::max(height, QFontMetricsF(font).horizontalAdvance(numbers) + 8 * frame.scale);
    const QRectF box(at.x() - width / 2, at.y() - height / 2, width, height);
    painter.setPen(QPen(frame.theme.routeCasing, 1.6 * frame.scale));
    painter.setBrush(seriesInk(frame));
    painter.drawRect(box);
    painter.setFont(font);
    painter.setPen(frame.theme.routeCasing);
    painter.drawText(box, Qt::AlignCenter, numbers);
}

// The places of a series, each once, with the numbers of the offences there: published points are snapped, so several share one.
std::vector<std::pair<QPointF, QString>> numberedPlaces(const std::vector<QPointF> &points)
{
    std::vector<std::pair<QPointF, QString>> places;
    for (size_t i = 0; i < points.size(); ++i) {
        const QString number = QString::number(i + 1);
        const auto same = std::ranges::find(places, points[i], &std::pair<QPointF, QString>::first);
        if (same == places.end())
            places.emplace_back(points[i], number);
        else
            same->second += QStringLiteral(", ") + number;
    }
    return places;
}

} // namespace

void paintBehaviour(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene)
{
    eachSymbol(frame, scene.symbolsAt(MapLayer::Behaviour, frame.zoom), [&](const QPointF &at, const auto &symbol) {
        const double radius = symbol.count > 1 ? 1.3 * clusterRadius(frame, symbol.count)
                                               : (frame.zoom >= TrianglesFromZoom ? 5.0 : 3.0) * frame.scale;
        painter.setPen(QPen(frame.theme.halo, frame.scale));
        painter.setBrush(frame.theme.alert);
        painter.drawPolygon(triangle(at, radius));
        if (symbol.count > 1)
            paintSymbolCount(painter, frame, at + QPointF(0, radius * 0.22), symbol.count);
    });
}

// The chosen series comes last in the content, so it lies on top.
void paintLinkedOffences(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene)
{
    for (size_t i = 0; i < scene.series.size(); ++i) {
        const MapScene::Series &series = scene.content.series[i];
        paintLinks(painter, frame, series, scene.series[i]);
        for (const auto &[place, numbers] : numberedPlaces(scene.series[i]))
            paintOffence(painter, frame, frame.toPixel(place), series.chosen ? numbers : QString());
    }
}

} // namespace lantern
