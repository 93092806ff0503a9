#pragma once

#include "base/result.h"
#include "store/plan.h"

namespace lantern
{

// What the supervisor asks of a plan, changed by hand: pure functions like those of plan/edit.h, and refused for the same reasons
// (Conflict once the plan is briefed, NotFound for a team, duty or order that it has not). The legs stay as they are: checkPlan says where they do
// not do what is asked, and planning anew does it.

inline constexpr int MostVisitsPerNight = 12;       // that a cap may allow one hotspot
inline constexpr int MostHalfRecoveryMinutes = 480; // a whole shift
inline constexpr double MostUnpredictableLoss = 0.5;
inline constexpr int LongestDutyMinutes = 240;
inline constexpr int LongestBreakMinutes = 120;
inline constexpr size_t MostBreakPlaces = 12; // of one order

// Somebody at the hotspot at least every two hours; takes away that nobody is to go there.
[[nodiscard]] Result<Plan> setEveryTwoHours(const Plan &plan, const HotspotId &hotspot, bool asked);
// Not to this hotspot tonight, for one team or (an invalid key) for all. Forbidden to all, it is asked for every two hours no more and
// needs no word for single teams; allowed again to all, it is to each.
[[nodiscard]] Result<Plan> setForbidden(const Plan &plan, const TeamId &team, const HotspotId &hotspot, bool forbidden);

// Refused: no name or place, outside the shift with its minutes, the latest arrival before the earliest, under 1 or over 240 minutes, and a
// team that the plan has not.
[[nodiscard]] Result<Plan> addDuty(const Plan &plan, const Duty &duty);
[[nodiscard]] Result<Plan> changeDuty(const Plan &plan, size_t index, const Duty &duty);
[[nodiscard]] Result<Plan> removeDuty(const Plan &plan, size_t index);

// Refused: under BreakMinutesAtLeast or over LongestBreakMinutes, a window that is shorter than the break or outside the shift, a place
// without name or point, more places than MostBreakPlaces, a team that the plan has not, and (Conflict) a second order for the same team
// or for all.
[[nodiscard]] Result<Plan> addBreakOrder(const Plan &plan, const BreakOrder &order);
[[nodiscard]] Result<Plan> changeBreakOrder(const Plan &plan, size_t index, const BreakOrder &order);
[[nodiscard]] Result<Plan> removeBreakOrder(const Plan &plan, size_t index);

// 1 to MostVisitsPerNight.
[[nodiscard]] Result<Plan> setVisitCap(const Plan &plan, int visits);
// 1 to MostHalfRecoveryMinutes.
[[nodiscard]] Result<Plan> setHalfRecovery(const Plan &plan, int minutes);
// A share of the worth, 0 to MostUnpredictableLoss.
[[nodiscard]] Result<Plan> setUnpredictableLoss(const Plan &plan, double share);

// Whether teams on foot keep off ways of this kind. Refused for what is none of AvoidableTraits.
[[nodiscard]] Result<Plan> setAvoided(const Plan &plan, Street::Trait trait, bool avoided);

[[nodiscard]] Result<Plan> setTravel(const Plan &plan, const TeamId &team, Travel travel);
// Its own hours inside the shift; an invalid instant is the shift's. Refused outside the shift, and where they end before they begin.
[[nodiscard]] Result<Plan> setOwnHours(const Plan &plan, const TeamId &team, const QDateTime &from,
                                       const QDateTime &to);

// A plan's orders for another night: duties at the same time of the London clock, without those that the new shift has no room for.
// What was of one team is left out of the hotspots and anybody's of the duties: another night has other teams.
[[nodiscard]] PlanOrders ordersForNight(const Plan &plan, const Shift &shift);
// The orders for breaks among them: those for all, at the same times of the London clock.
[[nodiscard]] std::vector<BreakOrder> breakOrdersForNight(const Plan &plan, const Shift &shift);

} // namespace lantern
