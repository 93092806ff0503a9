#pragma once

#include "evaluation/evaluation.h"
#include "evaluation/sightings.h"
#include "evaluation/treated.h"

namespace lantern
{

// What to know before believing it, the weightiest first; translated. Counts stand in none of them.
[[nodiscard]] QStringList evaluationCautions(const Evaluation &evaluation, const Treated &treated,
                                             const Sightings &sightings, int wantedComparisons);

} // namespace lantern
