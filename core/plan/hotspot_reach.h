#pragma once

#include "plan/rules.h"
#include "plan/worth.h"
#include "store/hotspot_set.h"

namespace lantern
{

inline constexpr double FarthestMinutes = 45; // from a start, by the straight line; what is farther is not planned

// Whether anybody of a night can get to a hotspot at all, whatever else there is to do. The planner, the rules, what is explained and
// who may be sent all go by this.
enum class HotspotReach {
    Within,
    OffStreets, // within, and farther than SnapLimitMetres from every street that is known: ways there are straight lines
    CutOff,     // what the orders avoid leaves no way there, on foot or by a vehicle that the plan has
    TooFar,     // more than FarthestMinutes from every start, or than the shift has for the way there and back
};
// Without streets in the context nothing is off them or cut off. So long a visit as is given must fit in.
[[nodiscard]] HotspotReach reachOf(const Plan &plan, const Hotspot &hotspot, const RuleContext &context,
                                   int visitMinutes = MaximumVisitMinutes);
[[nodiscard]] constexpr bool isWithin(HotspotReach reach)
{
    return reach == HotspotReach::Within || reach == HotspotReach::OffStreets;
}
// To the hotspot from the start of the team, as it travels, by the straight line; infinite where the start is not known.
[[nodiscard]] double minutesFromStart(const Plan &plan, const Team &team, const Hotspot &hotspot);

// Who of a plan cannot be sent to a hotspot: those for whom it is too far from their start, and those for whom it is cut off.
struct HotspotBeyond
{
    HotspotId hotspot;
    std::vector<TeamId> teams = {};
    std::vector<TeamId> cutOff = {}; // of these, the ones for whom it is cut off
};
// Of the set's hotspots that somebody cannot be sent to.
[[nodiscard]] std::vector<HotspotBeyond> beyondReach(const Plan &plan, const HotspotSet &hotspots,
                                                     const RuleContext &context);
// Why `team` cannot be sent to the hotspot, with who can, or what would help where nobody can. Empty if it can.
[[nodiscard]] QString beyondReachText(const Plan &plan, const TeamId &team, const Hotspot &hotspot,
                                      const HotspotBeyond &beyond);

// "18 m from Dean Street", "on Dean Street": where the ways of teams on foot to it end. Empty without streets.
[[nodiscard]] QString streetText(GridPoint point, const StreetGraph *graph);

struct ReachCount
{
    int all = 0;
    int offStreets = 0; // within reach by straight lines
    int cutOff = 0;
    int tooFar = 0;
    [[nodiscard]] int within() const { return all - cutOff - tooFar; }
};
// Of all hotspots of the set: worth that is out of reach is in the full worth that a plan is held against.
[[nodiscard]] ReachCount countReach(const Plan &plan, const HotspotSet &hotspots, const RuleContext &context);

// "12 too far from every start, 3 off the streets that are imported: ways there are straight lines"; empty where all are within reach by
// streets.
[[nodiscard]] QString outOfReachText(const ReachCount &count);

} // namespace lantern
