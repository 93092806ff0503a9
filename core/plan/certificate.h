#pragma once

#include "base/progress.h"
#include "night/night_bound.h"
#include "plan/rules.h"
#include "store/hotspot_set.h"

namespace lantern
{

// How good a plan is against any other of its night: the same teams, hours and orders, what is locked as it is, breaks within twenty
// minutes of where they are or, where they are ordered, anywhere and at any time that the order allows, and what must be done by the same
// teams in the same order.
struct Certificate
{
    double share = 0; // 0 to 1: at least so much of the best possible worth is in the plan
    double value =
        0; // the plan's worth, less a little for ways and for two hours without anybody where that was asked for
    double bound = 0; // no plan has more of that
};

// Proves it with night/night_bound.h. Refused where the plan does what the planner may not (a visit of five minutes, two stays at once, a
// uniform team out of the reach of its pair), so that the two cannot be compared, and where nothing in it has a worth; Cancelled if
// `progress` says so.
[[nodiscard]] Result<Certificate> certificateOf(const Plan &plan, const HotspotSet &hotspots,
                                                const RuleContext &context, const NightBoundBudget &budget = {},
                                                const Progress &progress = {});

} // namespace lantern
