#pragma once

#include "plan/planner.h"

#include <QCoreApplication>

namespace lantern
{

// A force-wide day on one plan.
inline constexpr int MostUniformTeams = 64;
inline constexpr int MostPlainTeams = 32;
// A shift with its overtime; longer is a typing error, such as the same time twice.
inline constexpr int LongestShiftHours = 16;

// Translates the words of the planner; the context is "Planner".
struct PlannerWords
{
    Q_DECLARE_TR_FUNCTIONS(Planner)
};

// Whether a plan can be made of it at all; Refused with what is missing or makes no sense.
[[nodiscard]] Result<void> checkRequest(const PlanRequest &request, const HotspotSet &hotspots);

} // namespace lantern
