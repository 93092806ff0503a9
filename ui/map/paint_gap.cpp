#include "map/map_frame.h"

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

// The interval is drawn where a hexagon has room for it.
constexpr double LeastPixelsForInterval = 44.0;
constexpr double WidestRatio = 8.0; // at the end of the axis, as its inverse is at the beginning
// An interval that keeps as far from 1 as this is sure.
constexpr double SureFrom = 1.5;

// From −1 at an eighth through 0 at 1 to 1 at eight times.
double onAxis(double ratio)
{
    return std::clamp(std::log(std::max(ratio, 1e-9)) / std::log(WidestRatio), -1.0, 1.0);
}

bool isSure(const GapCell &cell)
{
    return cell.interval.low >= SureFrom || cell.interval.high <= 1 / SureFrom;
}

// A line from the interval's low end to its high one, a dot at the figure, a tick at 1.
void paintInterval(QPainter &painter, const MapFrame &frame, const GapCell &cell, const QPointF &centre, double width)
{
    const auto at = [&](double ratio) { return centre + QPointF(onAxis(ratio) * width, 0); };
    const double scale = frame.scale;
    for (const auto &[colour, wider] : {std::pair(frame.theme.halo, 2.4), std::pair(frame.theme.text, 0.0)}) {
        painter.setPen(QPen(colour, (1.6 + wider) * scale, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(at(cell.interval.low), at(cell.interval.high));
        painter.drawLine(centre - QPointF(0, 5 * scale), centre + QPointF(0, 5 * scale));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(at(cell.ratio), (3 + wider / 2) * scale, (3 + wider / 2) * scale);
    }
}

void paintCell(QPainter &painter, const MapFrame &frame, const GapCell &cell, const QPolygonF &polygon)
{
    const QColor colour = gapColour(cell.gapClass, frame.view.style);
    if (cell.gapClass == GapClass::CannotTell) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(withOpacity(colour, 0.45), 0.7 * frame.scale));
        painter.drawPolygon(polygon);
        return;
    }
    painter.setPen(QPen(colour, 1.4 * frame.scale));
    painter.setBrush(withOpacity(colour, isSure(cell) ? frame.theme.hexagonOpacity : 0.12));
    painter.drawPolygon(polygon);
    if (isSure(cell))
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(withOpacity(colour, 0.7), Qt::BDiagPattern));
    painter.drawPolygon(polygon);
}

} // namespace

void paintReportingGap(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene)
{
    if (!scene.content.reportingGap || scene.gapCorners.empty())
        return;
    const auto &sample = scene.gapCorners.front();
    const double width = (sample[1].x() - sample[5].x()) * frame.perWorldX;
    std::vector<quint32> cells = shapesIn(scene.gapCells.tree, frame.window(width / frame.scale + 4));
    // What cannot be told goes below what can, so that no grey edge cuts a colour.
    std::ranges::stable_partition(
        cells, [&](quint32 cell) { return scene.content.reportingGap->cells[cell].gapClass == GapClass::CannotTell; });
    for (const quint32 index : cells) {
        QPolygonF polygon;
        for (const QPointF &corner : scene.gapCorners[index])
            polygon.append(frame.toPixel(corner));
        paintCell(painter, frame, scene.content.reportingGap->cells[index], polygon);
    }
    if (width / frame.scale >= LeastPixelsForInterval)
        for (const quint32 index : cells)
            paintInterval(painter, frame, scene.content.reportingGap->cells[index],
                          frame.toPixel(scene.gapCells.points[index]), 0.38 * width);
    painter.setBrush(Qt::NoBrush);
}

} // namespace lantern
