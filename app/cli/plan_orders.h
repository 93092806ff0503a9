#pragma once

#include "cli/arguments.h"
#include "plan/planner.h"

#include <QJsonObject>

namespace lantern::cli
{

// The options of `lantern plan` for what is asked of a plan and how long to look for it.
void declareOrders(Arguments &arguments);

// --steps, --seconds and --vehicle; false after saying on stderr what is wrong with them.
[[nodiscard]] bool readEffort(const Arguments &arguments, PlanRequest &request);

// --avoid, into the request's orders: it says which streets there are. False after saying on stderr what is wrong.
[[nodiscard]] bool readAvoided(const Arguments &arguments, PlanRequest &request);

// The orders, of the set's hotspots by their rank or key; false after saying on stderr what is wrong.
[[nodiscard]] bool readOrders(const Arguments &arguments, const HotspotSet &hotspots, PlanRequest &request);

[[nodiscard]] QJsonObject ordersToJson(const Plan &plan, const HotspotSet &hotspots);

} // namespace lantern::cli
