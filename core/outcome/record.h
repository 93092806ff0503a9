#pragma once

#include "store/outcome_repository.h"
#include "store/plan.h"

namespace lantern
{

// Checks a result against the law and the field's rules before it is appended: a s.35 dispersal needs a uniform member and an
// authority in force over its point and time; a nil carries no counts; in before out; a missed visit has a reason. Refused
// with the reason.
[[nodiscard]] Result<void> checkResult(const PatrolResult &result, const Plan &plan, std::span<const Authority> authorities);

// Checks and appends; gives the row as stored (id and time filled in).
[[nodiscard]] Result<PatrolResult> recordResult(Store &store, PatrolResult result);

// A whole night from CSV (columns in README): all rows or none. Gives how many were appended.
[[nodiscard]] Result<int> recordCsv(Store &store, const PlanId &plan, const QString &path);

} // namespace lantern
