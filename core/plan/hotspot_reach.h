#pragma once

#include "store/hotspot_set.h"
#include "store/plan.h"
#include "streets/street_graph.h"

namespace lantern
{

// Whether anybody of a night can get to a hotspot at all, whatever else there is to do.
enum class HotspotReach {
    Within,
    OffStreets, // farther than SnapLimitMetres from every street that is known
    TooFar,     // beyond a walk of every start and back
};
// Without a graph, or an empty one, nothing is off the streets.
[[nodiscard]] HotspotReach reachOf(const Plan &plan, const Hotspot &hotspot, const StreetGraph *graph);

struct ReachCount
{
    int all = 0;
    int offStreets = 0;
    int tooFar = 0;
    [[nodiscard]] int within() const { return all - offStreets - tooFar; }
};
// Of all hotspots of the set: worth that is out of reach is in the full worth that a plan is held against.
[[nodiscard]] ReachCount countReach(const Plan &plan, const HotspotSet &hotspots, const StreetGraph *graph);

// "299 lie off the streets that are imported, 12 are too far from every start"; empty where all are within reach.
[[nodiscard]] QString outOfReachText(const ReachCount &count);

} // namespace lantern
