#pragma once

#include "cli/console.h"
#include "plan/compare.h"

namespace lantern::cli
{

// Reads "more-team,later:120,verona".
[[nodiscard]] Result<std::vector<Variant>> variantsFrom(const QString &keys);

// Plans the night of `plan` with each of the variants, and as it is, and prints their figures side by side, and what one more team would
// add hour by hour. Saves no plan.
[[nodiscard]] int printWhatIf(const Console &console, const Plan &plan, const std::vector<Variant> &variants,
                              const HotspotSet &hotspots, const RuleContext &context, const CompareOptions &options,
                              const QDateTime &now);

} // namespace lantern::cli
