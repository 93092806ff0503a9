#pragma once

#include "outcome/walks.h"
#include "store/outcome_repository.h"
#include "store/plan_repository.h"
#include "store/tasking_repository.h"

namespace lantern
{

// A shift that is over and has visits of which nobody has said what came of them.
struct NightToFinish
{
    PlanSummary plan;
    int visits = 0;
    int recorded = 0; // of them
};

// An officer's skill that lapses soon, or has lapsed.
struct SkillLapse
{
    QString shoulderNumber;
    Officer::Skill skill;
};

// What the one who comes on duty should know first.
struct DutyOverview
{
    std::optional<PlanSummary> shift;   // the first that is not over, and begins within `ShiftAheadHours`
    std::vector<Authority> authorities; // that run now or during that shift, the first to end first
    std::vector<NightToFinish>
        toFinish;                       // newest first, of the last `FinishWithinDays`; drafts and closed ones left out
    std::vector<StopsToFinish> stops;   // of the same days: not everybody stopped is risk-assessed and checked
    std::vector<OverdueAction> actions; // of walks: past their date, or done and not fed back; the first `ActionsTold`
    int actionsOverdue = 0;             // how many these are in all
    int actionsSoon = 0;                // of walks, due within `SoonDays` from today
    std::vector<Tasking> decisions;     // of tasking meetings, past their review date
    std::vector<SkillLapse> lapses;     // within `LapseWithinDays` before or after today, the first to lapse first
};

inline constexpr int ShiftAheadHours = 36;
inline constexpr int FinishWithinDays = 28;
inline constexpr int SoonDays = 7;
inline constexpr int LapseWithinDays = 30;
inline constexpr int ActionsTold = 5;

// `now` in UTC; days are London's.
[[nodiscard]] Result<DutyOverview> dutyOverview(Store &store, const QDateTime &now);

} // namespace lantern
