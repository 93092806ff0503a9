#pragma once

#include "base/progress.h"
#include "plan/rules.h"
#include "plan/worth.h"
#include "store/hotspot_set.h"
#include "store/plan.h"
#include "streets/street_graph.h"

namespace lantern
{

struct PlanRequest
{
    Shift shift;
    int uniformTeams = 2;
    int plainTeams = 1;
    quint64 seed = 1;
    int reachMinutes = 4;
    int minVisitMinutes = MinimumVisitMinutes;
    int maxVisitMinutes = MaximumVisitMinutes;
    int breakMinutes = 45;
    int visitCapPerHotspot = VisitCapPerNight;
    std::optional<GridPoint>
        start; // where teams set out and finish; the harm-weighted middle of the densest hotspots if absent
    QString startName;
    int uniformPerTeam = 2;
};

// Crews teams from the officers who are trained, rested and free, then inserts visits greedily by worth per minute on the
// street graph's walking times, and draws arrival times at random inside the slack (the plan's own seed). Locked legs of
// `current` stay as they are, and so do its teams and their members. Same input and seed, same plan.
//
// A plain pair's linked uniform team shadows it: at each of the pair's visits it is at the worthiest hotspot within reach from
// which it stays in reach on the way too, else at the pair's own. Both take their break together, other teams at staggered times.
//
// Too few officers is no refusal: the visits are planned all the same, and checkPlan says who is missing. Refused with the reason: no
// hotspots within a walk of the start, more pairs than uniform teams, hours or minutes that make no sense. Cancelled if `progress` says so. With `context.walks` the walks are remembered for checkPlan.
[[nodiscard]] Result<Plan> makePlan(const PlanRequest &request, const HotspotSet &hotspots, const RuleContext &context,
                                    const QDateTime &now, const Plan *current = nullptr, const Progress &progress = {});

// Harm covered: the sum over visits of the hotspot's score × minutes' share × the worth of a repeat visit; the formula is in
// plan/worth.h.
[[nodiscard]] double planWorth(const Plan &plan, const HotspotSet &hotspots);

} // namespace lantern
