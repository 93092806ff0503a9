#pragma once

#include "plan/planner.h"

namespace lantern
{

// The request that a plan answers, as far as the plan tells: its shift, teams, seed, reach, start and orders, and the longest
// break that was not ordered.
[[nodiscard]] PlanRequest requestLike(const Plan &plan);

} // namespace lantern
