#pragma once

#include "map/geo_map.h"
#include "map/layer_stack.h"

#include <QRectF>

#include <cmath>
#include <numbers>

namespace lantern
{

// A window as QML has it, {west, south, east, north} in degrees, in world coordinates; empty where it is none.
[[nodiscard]] inline QRectF worldWindow(const QVariantMap &window)
{
    const auto degrees = [&](const char *side) { return window.value(QLatin1StringView(side)).toDouble(); };
    const auto world = [](double latitude, double longitude) {
        const double radians = latitude * std::numbers::pi / 180;
        return QPointF(longitude / 360 + 0.5, 0.5 - std::asinh(std::tan(radians)) / (2 * std::numbers::pi));
    };
    return window.isEmpty()
               ? QRectF()
               : QRectF(world(degrees("north"), degrees("west")), world(degrees("south"), degrees("east")));
}

// What all scenes show within a window; see MapScene::within().
[[nodiscard]] MapScene::Listing listedIn(const MapScenes &scenes, const QRectF &window, const QList<int> &layers,
                                         size_t mostPerLayer);

// {layer, title, detail, count, latitude, longitude}
[[nodiscard]] inline QVariantMap listedMap(const MapScene::Listed &row)
{
    QVariantMap entry = geoMap(row.point);
    entry.insert({{QStringLiteral("layer"), static_cast<int>(row.layer)},
                  {QStringLiteral("title"), row.title},
                  {QStringLiteral("detail"), row.detail},
                  {QStringLiteral("count"), row.count}});
    return entry;
}

} // namespace lantern
