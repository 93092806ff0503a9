#pragma once

#include "cli/arguments.h"
#include "plan/planner.h"

#include <QJsonArray>

namespace lantern::cli
{

// --start and --finish of `lantern plan`: "NAME;EASTING;NORTHING" for all teams, "TEAM;NAME;EASTING;NORTHING" for one.
void declarePlaces(Arguments &arguments);

// False after saying on stderr what is wrong with them.
[[nodiscard]] bool readPlaces(const Arguments &arguments, PlanRequest &request);

// A team that was given a place but is not in the plan; empty if there is none.
[[nodiscard]] QString teamNotThere(const PlanRequest &request, const Plan &plan);

// The teams with where they set out and finish.
[[nodiscard]] QJsonArray teamsToJson(const Plan &plan);

} // namespace lantern::cli
