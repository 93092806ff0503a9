#pragma once

#include "base/result.h"
#include "store/plan.h"

namespace lantern
{

// draft → approved → briefed → live → debriefed → closed: the step after a status; none after the last.
[[nodiscard]] std::optional<PlanStatus> nextStep(PlanStatus status);

// Patrols may set out this long before their shift.
inline constexpr int EarlyLiveMinutes = 60;

struct StepAsked
{
    PlanStatus to = PlanStatus::Briefed;
    QString by;              // shoulder number or role
    QDateTime at;            // UTC
    bool debriefed = false;  // a debrief of the plan is recorded
    int unrecorded = 0;      // visits with neither a result nor a reason why they were missed
    bool regardless = false; // of them: their paper is not to be had
};

// The plan one step on. Refused: a step that is not the next one (the message names the one that is), nobody says who takes it, live
// long before the shift, debriefed before it or without a debrief, closed before its end, or with visits unrecorded unless
// regardless. An approval checks the rules: approve() gives it.
[[nodiscard]] Result<Plan> takeStep(const Plan &plan, const StepAsked &asked);

} // namespace lantern
