#pragma once

#include "plan/planner.h"

namespace lantern
{

// Whether a plan can be made of it at all; Refused with what is missing or makes no sense.
[[nodiscard]] Result<void> checkRequest(const PlanRequest &request, const HotspotSet &hotspots);

} // namespace lantern
