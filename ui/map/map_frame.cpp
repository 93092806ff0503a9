#include "map/map_frame.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace lantern
{

namespace
{

// Cuts a ring at one side of the window (Sutherland and Hodgman, "Reentrant polygon clipping", 1974).
template<class Inside, class Cut>
QPolygonF cutRing(const QPolygonF &ring, Inside inside, Cut cut)
{
    QPolygonF out;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF &from = ring[i == 0 ? ring.size() - 1 : i - 1];
        const QPointF &to = ring[i];
        if (inside(from) != inside(to))
            out.append(cut(from, to));
        if (inside(to))
            out.append(to);
    }
    return out;
}

QPolygonF cutTo(QPolygonF ring, const QRectF &window)
{
    const auto atX = [](double x) {
        return [x](const QPointF &a, const QPointF &b) {
            return QPointF(x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x()));
        };
    };
    const auto atY = [](double y) {
        return [y](const QPointF &a, const QPointF &b) {
            return QPointF(a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()), y);
        };
    };
    ring = cutRing(ring, [&](const QPointF &p) { return p.x() >= window.left(); }, atX(window.left()));
    ring = cutRing(ring, [&](const QPointF &p) { return p.x() <= window.right(); }, atX(window.right()));
    ring = cutRing(ring, [&](const QPointF &p) { return p.y() >= window.top(); }, atY(window.top()));
    return cutRing(ring, [&](const QPointF &p) { return p.y() <= window.bottom(); }, atY(window.bottom()));
}

QRectF windowRect(const MapFrame &frame, double margin)
{
    return QRectF(QPointF(0, 0), QSizeF(frame.view.pixels)).adjusted(-margin, -margin, margin, margin);
}

} // namespace

MapFrame::MapFrame(const MapScene::View &given)
    : view(given)
    , theme(mapTheme(given.style))
    , perWorldX(given.pixels.width() / given.width)
    , perWorldY(given.pixels.height() / given.height)
    , scale(given.pixelRatio)
    , zoom(std::log2(perWorldX / given.pixelRatio / 512.0))
    , level(static_cast<size_t>(levelFor(zoom)))
{
}

WorldBox MapFrame::window(double marginPixels) const
{
    const double x = marginPixels * scale / perWorldX;
    const double y = marginPixels * scale / perWorldY;
    return {QPointF(view.left - x, view.top - y), QPointF(view.left + view.width + x, view.top + view.height + y)};
}

template<class Tree>
static std::vector<quint32> entriesIn(const Tree &tree, const WorldBox &window)
{
    std::vector<quint32> found;
    for (auto entry = tree.qbegin(boost::geometry::index::intersects(window)); entry != tree.qend(); ++entry)
        found.push_back(indexOf(*entry));
    std::ranges::sort(found);
    return found;
}

std::vector<quint32> shapesIn(const WorldTree &tree, const WorldBox &window)
{
    return entriesIn(tree, window);
}

std::vector<quint32> shapesIn(const WorldPointTree &tree, const WorldBox &window)
{
    return entriesIn(tree, window);
}

std::vector<PixelRun> runsInside(const MapFrame &frame, const WorldLine &line, double marginPixels)
{
    const QRectF window = windowRect(frame, marginPixels * frame.scale);
    std::vector<PixelRun> runs;
    if (line.empty())
        return runs;
    double along = 0;
    bool open = false;
    QPointF from = frame.toPixel(line.front());
    for (size_t i = 1; i < line.size(); ++i) {
        const QPointF to = frame.toPixel(line[i]);
        const bool near = std::min(from.x(), to.x()) <= window.right() && std::max(from.x(), to.x()) >= window.left() &&
                          std::min(from.y(), to.y()) <= window.bottom() && std::max(from.y(), to.y()) >= window.top();
        if (near && !open)
            runs.push_back({.points = QPolygonF({from}), .start = along});
        if (near)
            runs.back().points.append(to);
        open = near;
        // Pixels neither overflow nor vanish when they are squared, which is all that hypot takes its time for.
        along += std::sqrt(QPointF::dotProduct(to - from, to - from));
        from = to;
    }
    return runs;
}

void strokeLine(QPainter &painter, const MapFrame &frame, const WorldLine &line, const QPen &pen)
{
    painter.setPen(pen);
    for (const PixelRun &run : runsInside(frame, line, pen.widthF() / frame.scale + 2)) {
        if (pen.style() != Qt::SolidLine && pen.widthF() > 0) {
            QPen shifted = pen;
            shifted.setDashOffset(run.start / pen.widthF());
            painter.setPen(shifted);
        }
        painter.drawPolyline(run.points);
    }
}

QPainterPath areaPath(const MapFrame &frame, const AreaShape &area)
{
    const QRectF window = windowRect(frame, 16 * frame.scale);
    const QRectF extent(frame.toPixel(area.box.min_corner()), frame.toPixel(area.box.max_corner()));
    const bool cut = !window.contains(extent);
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const WorldLine &ring : area.rings) {
        QPolygonF points;
        points.reserve(static_cast<qsizetype>(ring.size()));
        std::ranges::transform(ring, std::back_inserter(points), [&](const QPointF &p) { return frame.toPixel(p); });
        if (cut)
            points = cutTo(std::move(points), window);
        if (points.size() >= 3) {
            path.addPolygon(points);
            path.closeSubpath();
        }
    }
    return path;
}

} // namespace lantern
