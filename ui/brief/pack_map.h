#pragma once

#include "map/map_painter.h"

namespace lantern
{

inline constexpr double LegendHeight = 30; // points, below a map's frame

// A map in print style in a frame, with scale bar and attribution in it and its legend below. The painter's unit is a point.
void paintPackMap(QPainter &painter, const MapScene &scene, const GridBox &box, int team, const QRectF &frame,
                  bool exercise);

// What a map of one team of the plan, or (-1) of all, must show, with some ground around it.
[[nodiscard]] GridBox packMapBox(const MapScene &scene, int team);

} // namespace lantern
