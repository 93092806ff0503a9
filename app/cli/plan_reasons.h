#pragma once

#include "cli/console.h"
#include "plan/explain.h"

#include <QJsonArray>

namespace lantern::cli
{

// What `plan --explain` says of a plan.
struct PlanReasons
{
    QJsonArray visits; // of every visit to a hotspot, by team and time
    QJsonArray places; // of every hotspot of the set without a visit, by rank
    QStringList lines; // the same as text
};
// Refused if no hotspot is within a walk of any start.
[[nodiscard]] Result<PlanReasons> reasonsOf(const Plan &plan, const HotspotSet &hotspots, const RuleContext &context);

} // namespace lantern::cli
