#pragma once

#include "plan/planner.h"

namespace lantern
{

// The request that a plan answers, as far as the plan tells: its shift, teams, seed, reach, break, start and orders.
[[nodiscard]] PlanRequest requestLike(const Plan &plan);

} // namespace lantern
