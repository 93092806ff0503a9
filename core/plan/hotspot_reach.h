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
    CutOff,     // what the orders avoid leaves no way there
    TooFar,     // beyond a walk of every start and back
};
// `graph` is for teams on foot (RuleContext::graph). Without one, or with an empty one, nothing is off the streets or cut off.
[[nodiscard]] HotspotReach reachOf(const Plan &plan, const Hotspot &hotspot, const StreetGraph *graph);

// Who of a plan cannot be sent to a hotspot: those for whom it is beyond a walk of their start and back, and everybody where it is cut
// off. Where it is only off the streets, ways there are straight lines.
struct HotspotBeyond
{
    HotspotId hotspot;
    HotspotReach reach = HotspotReach::Within;
    std::vector<TeamId> teams = {};
};
// Of the set's hotspots that somebody cannot be sent to.
[[nodiscard]] std::vector<HotspotBeyond> beyondReach(const Plan &plan, const HotspotSet &hotspots,
                                                     const StreetGraph *graph);
// Why `team` cannot be sent to the hotspot, with who can, or what would help where nobody can. Empty if it can.
[[nodiscard]] QString beyondReachText(const Plan &plan, const TeamId &team, const Hotspot &hotspot,
                                      const HotspotBeyond &beyond);

// "18 m from Dean Street", "on Dean Street": where the ways of teams on foot to it end. Empty without streets.
[[nodiscard]] QString streetText(GridPoint point, const StreetGraph *graph);

struct ReachCount
{
    int all = 0;
    int offStreets = 0;
    int cutOff = 0;
    int tooFar = 0;
    [[nodiscard]] int within() const { return all - offStreets - cutOff - tooFar; }
};
// Of all hotspots of the set: worth that is out of reach is in the full worth that a plan is held against.
[[nodiscard]] ReachCount countReach(const Plan &plan, const HotspotSet &hotspots, const StreetGraph *graph);

// "299 lie off the streets that are imported, 12 are too far from every start"; empty where all are within reach.
[[nodiscard]] QString outOfReachText(const ReachCount &count);

} // namespace lantern
