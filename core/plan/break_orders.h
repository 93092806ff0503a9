#pragma once

#include "store/plan.h"

namespace lantern
{

// The order that a team's break is under; null = none. A pair and its linked uniform team have one break: an order for the pair comes
// before one for its uniform team, and that before the one for all. The one for all is of teams on duty for more than BreakAfterHours.
[[nodiscard]] const BreakOrder *breakOrderOf(const Plan &plan, const Team &team);

// Where the team may have it: the order's places, or where the team starts.
[[nodiscard]] std::vector<BreakPlace> breakPlacesOf(const BreakOrder &order, const Team &team);

// Whether the leg is the break that is ordered: at one of the places, inside the window, of the minutes or more.
[[nodiscard]] bool keeps(const Leg &leg, const Team &team, const BreakOrder &order);

// "Fen Station or The Fen".
[[nodiscard]] QString namesOf(const std::vector<BreakPlace> &places);

} // namespace lantern
