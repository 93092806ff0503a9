#pragma once

#include "geo/coordinates.h"

#include <QtTypes>

#include <optional>
#include <span>
#include <vector>

namespace lantern
{

struct PairOfEvents
{
    qint32 first;
    qint32 second;
};

// Every pair of points that lie within reach of each other, by distance band.
struct NearPairs
{
    std::vector<int> order; // the points as they are numbered in the pairs: neighbours come close to each other
    std::vector<std::vector<PairOfEvents>> bands; // of band b: farther than edge b − 1, at most edge b apart, metres
};

// The edges rise, and are inclusive. Nothing where there are more than `most` pairs.
[[nodiscard]] std::optional<NearPairs> nearPairs(std::span<const GridPoint> points, std::span<const double> edgesMetres,
                                                 qint64 most);

} // namespace lantern
