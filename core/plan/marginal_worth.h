#pragma once

#include "base/progress.h"
#include "plan/rules.h"
#include "store/hotspot_set.h"

namespace lantern
{

// What one more uniform team would add in an hour of the night.
struct HourWorth
{
    QDateTime from; // UTC
    QDateTime to;
    double worth = 0; // in the plan's own measure of harm covered
};

// Hour by hour from the shift's start, or from when the night is planned anew (the first and the last may be shorter): the worth that a team adds which is out for that hour alone, on foot from
// the first team's start and back there in time, by the best route against what the plan does already (night/route_program.h). As it sets out
// and comes back within the hour, the hours of a team that is out for longer are worth more than their sum. Refused if no hotspot
// is within a walk of the start; Cancelled if `progress` says so.
[[nodiscard]] Result<std::vector<HourWorth>> marginalWorth(const Plan &plan, const HotspotSet &hotspots,
                                                           const RuleContext &context, const Progress &progress = {});

} // namespace lantern
