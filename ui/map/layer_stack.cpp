#include "map/layer_stack.h"

#include <algorithm>

namespace lantern
{

namespace
{

// On a picture of its own, so that shapes of one layer that overlap do not show through each other.
void paintThrough(QPainter &painter, const MapScene &scene, const MapScene::View &view, int opacityPercent)
{
    QImage image(view.pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter own(&image);
    own.setRenderHint(QPainter::Antialiasing);
    scene.paint(own, view);
    own.end();
    painter.setOpacity(opacityPercent / 100.0);
    painter.drawImage(0, 0, image);
    painter.setOpacity(1);
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
         {Base, Boundaries, Density, Hexagons, Significance, ChangeOverTime, ReportingGap, NearRepeat, Offences,
          Behaviour, StreetSafe, Concerns, Stops, Venues, Names, LinkedOffences, Routes, Outlines})
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
        const auto &scene = sceneOf(scenes, look.layer);
        if (cancelled)
            return;
        if (!scene || look.opacityPercent <= 0)
            continue;
        view.layers = {static_cast<int>(look.layer)};
        if (look.opacityPercent >= 100)
            scene->paint(painter, view);
        else
            paintThrough(painter, *scene, view, look.opacityPercent);
    }
}

} // namespace lantern
