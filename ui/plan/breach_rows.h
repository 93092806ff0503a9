#pragma once

#include "plan/rules.h"

#include <QVariantList>

namespace lantern
{

// A plan's breaches as cards, those that block first: {title, why, wayOut, blocks, leg, teamRow}. Officers who are in one other plan too, or
// have too little rest beside it, make one card.
[[nodiscard]] std::vector<QVariantList> breachRows(const Plan &plan, const std::vector<Breach> &breaches,
                                                   const std::vector<Plan> &otherPlans,
                                                   const std::vector<Officer> &officers);

} // namespace lantern
