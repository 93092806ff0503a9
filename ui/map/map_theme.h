#pragma once

#include "map/map_painter.h"

#include <array>

namespace lantern
{

// Every colour of a map, in one place. The harm ramp runs from low to high, and from light to dark (dark to light on the dark
// map), so that it reads without colour vision and on a black-and-white printer.
struct MapTheme
{
    QColor land, street, mainStreet, casing, water, green, rail, building, boundary;
    QColor text, mutedText, waterText, greenText, halo;
    QColor uniform, plain, walk, alert, accent;
    QColor offence, streetSafe, venue, stop;
    QColor disc, onDisc, routeCasing;
    std::array<QColor, 5> harm;
    double hexagonOpacity = 0.5;
};

[[nodiscard]] const MapTheme &mapTheme(MapStyle style);

// The colour, let through by so much: 0 nothing to 1 all of it.
[[nodiscard]] QColor withOpacity(QColor colour, double opacity);

} // namespace lantern
