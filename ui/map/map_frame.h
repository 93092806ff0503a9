#pragma once

#include "map/map_scene_data.h"
#include "map/map_theme.h"

#include <algorithm>

namespace lantern
{

// One painting: the window, its scale and its colours.
struct MapFrame
{
    explicit MapFrame(const MapScene::View &view);

    [[nodiscard]] QPointF toPixel(const QPointF &world) const
    {
        return {(world.x() - view.left) * perWorldX, (world.y() - view.top) * perWorldY};
    }
    [[nodiscard]] bool shows(MapLayer layer) const { return view.layers.contains(static_cast<int>(layer)); }
    // In this painting or another of the same window.
    [[nodiscard]] bool showsBeside(MapLayer layer) const
    {
        return shows(layer) ||
               std::ranges::contains(view.beside, layer, &std::pair<const MapScene *, MapLayer>::second);
    }
    // The window in world coordinates with a margin of so many pixels, for what is wider than its point or line.
    [[nodiscard]] WorldBox window(double marginPixels) const;

    const MapScene::View &view;
    const MapTheme &theme;
    double perWorldX;
    double perWorldY;
    double scale; // of widths and type
    double zoom;  // of 512-pixel tiles
    size_t level; // of detail
};

// The entries of a layer in the window, in the content's order, so that overlaps look the same in every tile.
[[nodiscard]] std::vector<quint32> shapesIn(const WorldTree &tree, const WorldBox &window);
[[nodiscard]] std::vector<quint32> shapesIn(const WorldPointTree &tree, const WorldBox &window);

// The parts of a line inside the window, in pixels, with how far along the line each starts (for dashes that run on
// from tile to tile).
struct PixelRun
{
    QPolygonF points;
    double start = 0;
};
[[nodiscard]] std::vector<PixelRun> runsInside(const MapFrame &frame, const WorldLine &line, double marginPixels);
// Strokes a world line; a pen with dashes keeps its rhythm across windows.
void strokeLine(QPainter &painter, const MapFrame &frame, const WorldLine &line, const QPen &pen);
// A polygon's rings in pixels, cut to the window where they are much larger.
[[nodiscard]] QPainterPath areaPath(const MapFrame &frame, const AreaShape &area);

// The layers, from the ground up.
void paintBase(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene);
void paintStreets(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene);
void paintBoundaries(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene);
void paintHexagons(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene);
void paintSignificance(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene);
void paintNearRepeat(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene);
void paintChange(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene);
void paintReportingGap(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene);
void paintDensity(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene);
void paintOffences(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene);
void paintBehaviour(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene);
void paintLinkedOffences(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene);
void paintStreetSafe(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene);
void paintVenueMarks(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene);
void paintSites(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene);
void paintProblems(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene);
void paintConcerns(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene);
void paintStops(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene);
void paintVenues(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene);
void paintStations(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene);
void paintOutlines(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene);
void paintRanks(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene);
void paintRoutes(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene);
void paintNames(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene);

} // namespace lantern
