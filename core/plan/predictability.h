#pragma once

#include "store/plan.h"

#include <span>

namespace lantern
{

// How guessable a plan's visits are for somebody who watched the nights before. Fixed times were followed by more crime
// nearby (Ariel and others, "Predictable policing", 10.1007/s10940-016-9312-y), so the board shows this.
//
// A first, simple score: the share of the plan's visits for which, on the same weekday of the four weeks before, a visit began at the
// same place (within 75 m, half a cell) within 30 minutes of the same London wall-clock time. 0 = nothing could be foreseen,
// 1 = everything. It does not correct for how many visits there were to guess from, so it compares nights of like size.
struct Predictability
{
    double score = 0;        // 0 to 1
    int visits = 0;          // in this plan
    int foreseen = 0;        // of them, as some visit of the past
    int nights = 0;          // past plans that were compared with
    std::vector<LegId> legs; // the foreseen ones
};

inline constexpr int PredictabilityDays = 28;
inline constexpr int PredictabilityMinutes = 30;
inline constexpr double SamePlaceMetres = 75.0;

// Drafts among `past` are left out: nobody saw them. The plan itself may be among them.
[[nodiscard]] Predictability predictabilityOf(const Plan &plan, std::span<const Plan> past);

} // namespace lantern
