#pragma once

#include "base/result.h"
#include "store/plan.h"

namespace lantern
{

// A plan as it would be on another night: the same teams, crews, places, locks and orders, every leg, duty, break and hour at the same time
// of the London clock as many days later. What does not lie in the new shift, as on the night of a clock change, is left out. Of
// what was changed on the night itself, which pair had another uniform team from when is left out. A draft of version 1; its keys
// are those of the plan: give it its own with asNewPlan(). Officers' rest, lapsed skills and authorities are for checkPlan.
[[nodiscard]] Plan onAnotherNight(const Plan &plan, const Shift &shift);

// The shift of the same hours of the London clock on another date; refused for an invalid date.
[[nodiscard]] Result<Shift> shiftOnDate(const Shift &shift, const QDate &operationalDate);

} // namespace lantern
