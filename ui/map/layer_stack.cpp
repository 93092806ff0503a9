#include "map/layer_stack.h"

#include "map/raster_ground.h"

#include <algorithm>
#include <array>

namespace lantern
{

namespace
{

// On a picture of its own, so that shapes of one layer that overlap do not show through each other.
template<class Painted>
void paintThrough(QPainter &painter, const Painted &painted, const MapScene::View &view, int opacityPercent)
{
    if (opacityPercent >= 100) {
        painted.paint(painter, view);
        return;
    }
    QImage image(view.pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter own(&image);
    own.setRenderHint(QPainter::Antialiasing);
    painted.paint(own, view);
    own.end();
    painter.setOpacity(opacityPercent / 100.0);
    painter.drawImage(0, 0, image);
    painter.setOpacity(1);
}

// What names go by: venues and wards are named where they are shown, and names keep clear of what stands at single places. Offences,
// reports and stops are a crowd that would leave none.
std::vector<std::pair<const MapScene *, MapLayer>> besideNames(const MapScenes &scenes, const LayerStack &stack)
{
    std::vector<std::pair<const MapScene *, MapLayer>> beside;
    constexpr std::array layers{MapLayer::Boundaries, MapLayer::Venues, MapLayer::Sites, MapLayer::Problems,
                                MapLayer::Outlines};
    for (const LayerLook &look : stack)
        if (look.opacityPercent > 0 && std::ranges::find(layers, look.layer) != layers.end())
            if (const auto &scene = sceneOf(scenes, look.layer))
                beside.emplace_back(scene.get(), look.layer);
    return beside;
}

} // namespace

const std::shared_ptr<const MapScene> &sceneOf(const MapScenes &scenes, MapLayer layer)
{
    switch (layer) {
    case MapLayer::Offences:
    case MapLayer::Behaviour:
    case MapLayer::StreetSafe:
        return scenes.records;
    case MapLayer::Hexagons:
    case MapLayer::Density:
    case MapLayer::Significance:
    case MapLayer::ChangeOverTime:
    case MapLayer::ReportingGap:
    case MapLayer::NearRepeat:
    case MapLayer::LinkedOffences:
    case MapLayer::Routes:
    case MapLayer::Outlines:
        return scenes.work;
    default:
        return scenes.ground;
    }
}

size_t qHash(const LayerLook &look, size_t seed)
{
    return qHashMulti(seed, static_cast<int>(look.layer), look.opacityPercent);
}

QList<int> usualLayerOrder()
{
    using enum MapLayer;
    QList<int> order;
    for (const MapLayer layer :
         {Base,         RasterPack, Boundaries, Density,   Hexagons,       Significance, ChangeOverTime,
          ReportingGap, NearRepeat, Offences,   Behaviour, StreetSafe,     Concerns,     Stops,
          Venues,       Sites,      Problems,   Names,     LinkedOffences, Routes,       Outlines})
        order.append(static_cast<int>(layer));
    return order;
}

LayerStack layerStack(const QList<int> &layers, const QList<int> &opacityPercents)
{
    const QList<int> known = usualLayerOrder();
    LayerStack stack;
    for (qsizetype i = 0; i < layers.size(); ++i) {
        const LayerLook look{.layer = static_cast<MapLayer>(layers[i]),
                             .opacityPercent = std::clamp(opacityPercents.value(i, 100), 0, 100)};
        if (known.contains(layers[i]) && std::ranges::find(stack, look.layer, &LayerLook::layer) == stack.end())
            stack.append(look);
    }
    std::ranges::stable_partition(stack, [](const LayerLook &look) { return look.layer == MapLayer::Base; });
    return stack;
}

void paintStack(QPainter &painter, const MapScenes &scenes, MapScene::View view, const LayerStack &stack,
                const std::atomic<bool> &cancelled)
{
    for (const LayerLook &look : stack) {
        if (cancelled)
            return;
        if (look.opacityPercent <= 0)
            continue;
        view.layers = {static_cast<int>(look.layer)};
        view.beside.clear();
        if (look.layer == MapLayer::Names)
            view.beside = besideNames(scenes, stack);
        if (look.layer == MapLayer::RasterPack) {
            if (scenes.pack)
                paintThrough(painter, *scenes.pack, view, look.opacityPercent);
        } else if (const auto &scene = sceneOf(scenes, look.layer)) {
            paintThrough(painter, *scene, view, look.opacityPercent);
        }
    }
}

} // namespace lantern
