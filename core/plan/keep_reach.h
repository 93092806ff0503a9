#pragma once

#include "plan/plan_night.h"

#include <functional>

namespace lantern
{

// The search takes distances by way of the places; the rule takes them along the streets. So a linked team that is out of its pair's reach
// on the streets themselves is planned again with a shorter one, in steps down to nothing: then it goes where its pair goes. Asks
// `isInReach` of each pair (by its number in the night) and hands changed routes to `put`. What is locked may not allow it: then the rules
// say so.
void keepReach(const PlanNight &built, NightRoutes &routes, const std::function<bool(size_t pair)> &isInReach,
               const std::function<void(const NightRoutes &)> &put);

} // namespace lantern
