#pragma once

#include "store/plan.h"
#include "store/store.h"

#include <QVariantList>

namespace lantern
{

// The plans that a condition on the table `plan` picks ("WHERE id = ?", with its values), whole: teams, members and legs in their
// order. Storage errors.
[[nodiscard]] Result<std::vector<Plan>> loadPlans(const Store &store, const QString &where, const QVariantList &values);

} // namespace lantern
