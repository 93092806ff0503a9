#pragma once

#include "store/deployment.h"
#include "store/store.h"

namespace lantern
{

// How many visits of a plan have neither a result nor a reason why they were missed.
[[nodiscard]] Result<int> unrecordedVisits(Store &store, const Plan &plan);

// Takes the next step of a plan's life and keeps it with who and when. Refused as takeStep() says; `regardless` of visits unrecorded.
[[nodiscard]] Result<Plan> advanceDeployment(Store &store, const PlanId &plan, PlanStatus to, const QString &by,
                                             bool regardless = false);

// Checks and appends a debrief; gives it as stored (time and recorder filled in, text trimmed). Refused: of a plan that was not briefed
// or whose shift has not begun, one that says nothing, and a reference that looks like a name.
[[nodiscard]] Result<Debrief> recordDebrief(Store &store, Debrief debrief);

} // namespace lantern
