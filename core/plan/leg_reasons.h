#pragma once

#include "store/hotspot_set.h"
#include "store/plan.h"

namespace lantern
{

// Why these minutes: adds to each unlocked visit's reason whether it is the first of the night or how long after the last, and
// which pair a linked uniform team covers there.
void explainTiming(Plan &plan);

// Why a leg of the plan is there, in the words of the present language: of a visit its hotspot's reason and why these minutes, as the
// plan is now. Where the set does not have the hotspot, or knows no more of it than words, as it was written when it was planned.
[[nodiscard]] QString legReason(const Plan &plan, const Team &team, const Leg &leg, const HotspotSet &hotspots);

// The duty that a leg is there for; nullptr if it is for none.
[[nodiscard]] const Duty *dutyOf(const Plan &plan, const Team &team, const Leg &leg);

} // namespace lantern
