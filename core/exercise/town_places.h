#pragma once

#include "exercise/town.h"

namespace lantern
{

// Venues along the old town's streets, bus stops along the main roads, two stations on the railway. The town's streets are drawn already.
[[nodiscard]] std::vector<Place> makePlaces(const Town &town, quint64 seed);

// How far north the railway runs at a distance east of the origin, metres.
[[nodiscard]] double stationLineY(double x);

} // namespace lantern
