#pragma once

#include "map/map_painter.h"

#include <QList>

#include <atomic>
#include <memory>

namespace lantern
{

class RasterGround;

// What the map shows, read on a worker: the ground (everything the file holds that lasts), the records on it (offences, behaviour,
// StreetSafe reports, of the times that are chosen) and the work (hexagons, hotspots, the plan's routes), each an immutable scene, so
// that an edit of the plan or another choice of times never rebuilds the ground.
struct MapScenes
{
    std::shared_ptr<const MapScene> ground;
    std::shared_ptr<const MapScene> records;
    std::shared_ptr<const MapScene> work;
    std::shared_ptr<const RasterGround> pack = {}; // the user's own pictures of the ground, if any
};

// The scene that a layer is of; may be null.
[[nodiscard]] const std::shared_ptr<const MapScene> &sceneOf(const MapScenes &scenes, MapLayer layer);

// A layer that is shown, and how much of what lies below it it hides.
struct LayerLook
{
    MapLayer layer = MapLayer::Base;
    int opacityPercent = 100;
    friend bool operator==(const LayerLook &, const LayerLook &) = default;
};
[[nodiscard]] size_t qHash(const LayerLook &look, size_t seed = 0);

// Bottom to top.
using LayerStack = QList<LayerLook>;

// The layers (MapLayer values, bottom to top) with the opacity of each in percent, 100 where there is none. What is no layer, or there
// already, is left out; the ground comes first whatever the order.
[[nodiscard]] LayerStack layerStack(const QList<int> &layers, const QList<int> &opacityPercents);
// Every layer, as they lie on each other where nobody chose otherwise: the ground, a pack of the user's, what covers it, points and names, then the routes and
// the outlines with their ranks, which nothing may hide.
[[nodiscard]] QList<int> usualLayerOrder();
// Paints the layers of a stack in a window; what the view says of layers does not count. Ends early once it is cancelled.
void paintStack(QPainter &painter, const MapScenes &scenes, MapScene::View view, const LayerStack &stack,
                const std::atomic<bool> &cancelled);

} // namespace lantern
