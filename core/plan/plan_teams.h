#pragma once

#include "base/random.h"
#include "plan/planner.h"

namespace lantern
{

// Gives the plan the teams that are asked for: those of before keep their ids, names, members and locked legs; surplus ones
// without a locked leg go, missing ones are added ("Pair A", "Team 1"), and each plain pair is linked to a uniform team of its own.
void formTeams(Plan &plan, const PlanRequest &request, GridPoint start, const QString &startName, const QDateTime &now,
               Random &ids);

// The harm-weighted middle of the densest hotspots: round the hotspot with most score within a walk, the mean of those within a kilometre.
struct SetOut
{
    GridPoint point;
    QString name;
};
[[nodiscard]] SetOut middleOf(const HotspotSet &hotspots);

} // namespace lantern
