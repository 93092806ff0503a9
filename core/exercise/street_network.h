#pragma once

#include "store/place.h"

#include <functional>
#include <vector>

namespace lantern
{

// A road as drawn, before it knows which others it crosses.
struct DrawnRoad
{
    QString name;
    Street::Class streetClass = Street::Class::Residential;
    Line line;
};

// Makes a network of drawn roads: wherever two cross they share a vertex; dead ends shorter than `stubMetres` and pieces that
// hang together with nothing are cut off. Coordinates are rounded to centimetres. Ids and source ids count from 1.
[[nodiscard]] std::vector<Street> makeNetwork(const std::vector<DrawnRoad> &roads, double stubMetres);

// The parts of a line where `keep` holds, sampled every `stepMetres` and found to half a metre.
[[nodiscard]] std::vector<Line> partsWhere(const Line &line, double stepMetres,
                                           const std::function<bool(GridPoint)> &keep);

} // namespace lantern
