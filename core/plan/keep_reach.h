#pragma once

#include "plan/plan_night.h"

#include <functional>

namespace lantern
{

// The minutes of the shift at which the uniform team of a pair (by its number in the night) cannot reach it along the streets.
using MinutesOutOfReach = std::function<std::vector<int>(size_t pair)>;

using PutRoutes = std::function<void(const NightRoutes &)>;

// The search takes distances between teams on their ways as it can; the rule takes them along the streets. So a linked team that is out of
// its pair's reach there is planned again without what it did at those minutes; if nothing is left, with the minutes judged strictly; if that is not enough, with a
// shorter reach, in steps down to nothing: then it goes where its pair goes. Where its pair leaves it no such way, the whole night is
// searched anew under what is strict by then, at last all of it. Hands changed routes to `put`. False where even that leaves one out of
// reach, or a pair without any visits: what is locked, or where its pair is already, may allow no more, then the rules say so; or where `progress` says to stop.
bool keepReach(const PlanNight &built, NightRoutes &routes, quint64 seed, const MinutesOutOfReach &minutesOutOfReach,
               const PutRoutes &put, const Progress &progress);

} // namespace lantern
