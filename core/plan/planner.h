#pragma once

#include "base/progress.h"
#include "plan/rules.h"
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
    int minVisitMinutes = 10; // Koper's dose
    int maxVisitMinutes = 16;
    int breakMinutes = 45;
    int visitCapPerHotspot = 4;
    std::optional<GridPoint> start; // where teams set out and finish; the harm-weighted middle of the hotspots if absent
    QString startName;
};

// Crews teams from the officers who are trained, rested and free, then inserts visits greedily by worth per minute on the
// street graph's walking times, and draws arrival times at random inside the slack (the plan's own seed). Locked legs of
// `current` stay as they are. Too few officers is no refusal: the teams and visits are planned all the same, short-crewed or
// uncrewed, and checkPlan says who is missing. Same input and seed, same plan (ids come from the seed too).
[[nodiscard]] Result<Plan> makePlan(const PlanRequest &request, const HotspotSet &hotspots, const RuleContext &context,
                                    const QDateTime &now, const Plan *current = nullptr, const Progress &progress = {});

// Harm covered: the sum over visits of the hotspot's score × minutes' share × the worth of a repeat visit.
[[nodiscard]] double planWorth(const Plan &plan, const HotspotSet &hotspots);

} // namespace lantern
