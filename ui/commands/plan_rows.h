#pragma once

#include "store/plan_repository.h"

#include <QVariantList>

#include <functional>
#include <span>

namespace lantern
{

// The keys of all plans of a file, newest night first; a failure is reported and gives none.
[[nodiscard]] std::vector<QString> planKeys(Store &store);

// The rows of some plans of the open file, for a list that reads them as they are looked at: the key, then what `cells` makes of the plan.
[[nodiscard]] std::vector<QVariantList> planRows(std::span<const QString> keys,
                                                 const std::function<QVariantList(const PlanSummary &)> &cells);

// How far a plan's life has come, in a word.
[[nodiscard]] QString planStatusText(PlanStatus status);

} // namespace lantern
