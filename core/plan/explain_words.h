#pragma once

#include "plan/explain.h"

namespace lantern
{

// Puts what was found into short sentences: `here`, `now` and `insteadText`. `total` is how many hotspots the set has.
void putIntoWords(VisitExplanation &told, const Plan &plan, const Team &team, const Leg &leg, size_t total);
[[nodiscard]] QString absenceWords(const AbsenceExplanation &told, const Plan &plan, const Hotspot &hotspot,
                                   int visits);

} // namespace lantern
