#include "map/map_frame.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <ranges>

namespace lantern
{

namespace
{

constexpr double SmallestHexagonPixels = 4.0;

// The hexagons of one layer, each with its step of a ramp; the hottest come first, or all are of one kind.
struct HexagonLayer
{
    const PointLayer &centres;
    const std::vector<std::array<QPointF, 6>> &corners;
    const std::vector<int> &steps;
    std::vector<RampStep> ramp;
};

// Hexagons of a few pixels are squares of one image, hotter over cooler, blended once: edges would cost more than they show.
void paintSmallHexagons(QPainter &painter, const MapFrame &frame, const HexagonLayer &layer,
                        const std::vector<quint32> &cells)
{
    const QSize size = (QSizeF(frame.view.pixels) / frame.scale).toSize().expandedTo({1, 1});
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    for (const quint32 cell : std::views::reverse(cells)) {
        const auto &corners = layer.corners[cell];
        const QPointF from = frame.toPixel({corners[5].x(), corners[0].y()}) / frame.scale;
        const QPointF to = frame.toPixel({corners[1].x(), corners[2].y()}) / frame.scale;
        const int left = std::max(0, static_cast<int>(std::floor(from.x())));
        const int right = std::min(size.width() - 1, static_cast<int>(std::floor(to.x())));
        const int top = std::max(0, static_cast<int>(std::floor(from.y())));
        const int bottom = std::min(size.height() - 1, static_cast<int>(std::floor(to.y())));
        const QRgb colour = layer.ramp[static_cast<size_t>(layer.steps[cell])].colour.rgba();
        for (int y = top; y <= bottom; ++y)
            for (int x = left; x <= right; ++x)
                reinterpret_cast<QRgb *>(image.scanLine(y))[x] = colour;
    }
    painter.setOpacity(frame.theme.hexagonOpacity);
    painter.drawImage(QRectF(QPointF(0, 0), QSizeF(frame.view.pixels)), image);
    painter.setOpacity(1);
}

void paintLayer(QPainter &painter, const MapFrame &frame, const HexagonLayer &layer)
{
    if (layer.centres.points.empty() || layer.ramp.empty())
        return;
    const auto &sample = layer.corners.front();
    const double width = (sample[1].x() - sample[5].x()) * frame.perWorldX / frame.scale;
    std::vector<quint32> cells = shapesIn(layer.centres.tree, frame.window(width + 2));
    std::erase_if(cells, [&](quint32 cell) { return layer.steps[cell] < 0; });
    if (width < SmallestHexagonPixels)
        return paintSmallHexagons(painter, frame, layer, cells);
    for (const quint32 cell : cells) {
        QPolygonF polygon;
        for (const QPointF &corner : layer.corners[cell])
            polygon.append(frame.toPixel(corner));
        const QColor &colour = layer.ramp[static_cast<size_t>(layer.steps[cell])].colour;
        painter.setBrush(withOpacity(colour, frame.theme.hexagonOpacity));
        painter.setPen(width < 12 ? QPen(Qt::NoPen) : QPen(withOpacity(colour, 0.9), 0.9 * frame.scale));
        painter.drawPolygon(polygon);
    }
    painter.setBrush(Qt::NoBrush);
}

// Grid coordinates across the window: exact at a lattice of points, linear between them, which stays within a metre.
class WindowGrid
{
public:
    WindowGrid(const MapFrame &frame, QSize size)
        : m_size(size)
    {
        for (int row = 0; row <= Parts; ++row)
            for (int column = 0; column <= Parts; ++column)
                m_points[static_cast<size_t>(row)][static_cast<size_t>(column)] =
                    fromWorld({frame.view.left + frame.view.width * column / Parts,
                               frame.view.top + frame.view.height * row / Parts});
    }
    [[nodiscard]] GridPoint at(int x, int y) const
    {
        const double across = (x + 0.5) / m_size.width() * Parts;
        const double down = (y + 0.5) / m_size.height() * Parts;
        const auto column = static_cast<size_t>(across);
        const auto row = static_cast<size_t>(down);
        const double east = across - static_cast<double>(column);
        const double south = down - static_cast<double>(row);
        const auto between = [&](double GridPoint::*part) {
            const double upper = std::lerp(m_points[row][column].*part, m_points[row][column + 1].*part, east);
            const double lower = std::lerp(m_points[row + 1][column].*part, m_points[row + 1][column + 1].*part, east);
            return std::lerp(upper, lower, south);
        };
        return {between(&GridPoint::easting), between(&GridPoint::northing)};
    }

private:
    static constexpr int Parts = 8;
    QSize m_size;
    std::array<std::array<GridPoint, Parts + 1>, Parts + 1> m_points;
};

// Linear between the four nearest cell centres; 0 beyond the frame.
double densityAt(const HarmSurface &surface, GridPoint point)
{
    const RasterFrame &frame = surface.frame;
    const double x = (point.easting - frame.west) / frame.cellMetres - 0.5;
    const double y = (point.northing - frame.south) / frame.cellMetres - 0.5;
    const int column = static_cast<int>(std::floor(x));
    const int row = static_cast<int>(std::floor(y));
    if (column < 0 || row < 0 || column + 1 >= frame.columns || row + 1 >= frame.rows)
        return 0;
    const float *south = surface.perSquareKilometreYear.data() + frame.index(column, row);
    const float *north = south + frame.columns;
    return std::lerp(std::lerp(static_cast<double>(south[0]), static_cast<double>(south[1]), x - column),
                     std::lerp(static_cast<double>(north[0]), static_cast<double>(north[1]), x - column), y - row);
}

} // namespace

// Areas and segments in the hexagons' colours; segments are wide enough to be told apart at every zoom.
static void paintUnits(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene)
{
    const std::vector<RampStep> ramp = harmRamp(scene.content.findings.analysis, frame.view.style);
    const auto colourOf = [&](int step) {
        return ramp[static_cast<size_t>(std::clamp(step, 0, static_cast<int>(ramp.size()) - 1))].colour;
    };
    if (ramp.empty())
        return;
    for (const quint32 index : shapesIn(scene.unitAreas[frame.level].tree, frame.window(2))) {
        const AreaShape &area = scene.unitAreas[frame.level].shapes[index];
        painter.setPen(QPen(withOpacity(colourOf(area.kind), 0.9), 0.9 * frame.scale));
        painter.setBrush(withOpacity(colourOf(area.kind), frame.theme.hexagonOpacity));
        painter.drawPath(areaPath(frame, area));
    }
    painter.setBrush(Qt::NoBrush);
    const double width = std::clamp(frame.zoom - 10.0, 1.5, 7.0) * frame.scale;
    for (const quint32 index : shapesIn(scene.unitLines[frame.level].tree, frame.window(width))) {
        const LineShape &line = scene.unitLines[frame.level].shapes[index];
        strokeLine(painter, frame, line.line,
                   QPen(colourOf(line.kind), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
}

void paintHexagons(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene)
{
    if (scene.content.findings.analysis.placement)
        return paintUnits(painter, frame, scene);
    paintLayer(painter, frame,
               {scene.hexagons, scene.hexagonCorners, scene.hexagonStep,
                harmRamp(scene.content.findings.analysis, frame.view.style)});
}

void paintSignificance(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene)
{
    paintLayer(
        painter, frame,
        {scene.significantCells, scene.significantCorners, scene.significantStep, significanceRamp(frame.view.style)});
}

void paintDensity(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene)
{
    if (!scene.content.findings.surface)
        return;
    const HarmSurface &surface = *scene.content.findings.surface;
    const std::vector<RampStep> ramp = densityRamp(surface, frame.view.style);
    if (ramp.empty())
        return;
    const QSize size = (QSizeF(frame.view.pixels) / frame.scale).toSize().expandedTo({1, 1});
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const WindowGrid grid(frame, size);
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            const double density = densityAt(surface, grid.at(x, y));
            const auto above = std::ranges::upper_bound(ramp, density, {}, &RampStep::from);
            if (above != ramp.begin())
                line[x] = (above - 1)->colour.rgba();
        }
    }
    painter.setOpacity(frame.theme.hexagonOpacity);
    painter.drawImage(QRectF(QPointF(0, 0), QSizeF(frame.view.pixels)), image);
    painter.setOpacity(1);
}

} // namespace lantern
