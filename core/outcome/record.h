#pragma once

#include "store/outcome_repository.h"
#include "store/plan.h"

#include <span>

namespace lantern
{

// Checks a result against the law and the field's rules before it is appended: a s.35 dispersal needs a uniform member
// and an authority in force over its point and time; a nil carries no counts; in before out, within the
// shift or near it; a missed visit has a reason. Refused with the reason.
[[nodiscard]] Result<void> checkResult(const PatrolResult &result, const Plan &plan,
                                       std::span<const Authority> authorities);

// References hold letters and digits ("CAD 1234/27NOV26"). Refused with what they are made of, what looks like a name too; an empty one
// is let pass.
[[nodiscard]] Result<void> checkReference(const QString &reference);

// What is still to finish on a result that may be recorded: warnings, none of which refuses it (risk assessment and
// intelligence check of everybody stopped, reasons of the stops, the reference of an arrest).
[[nodiscard]] QStringList unfinished(const PatrolResult &result);

// Whether some of the time of a result lies before or after the shift.
[[nodiscard]] bool isOutside(const PatrolResult &result, const Shift &shift);

// What is odd about the times of a result that may be recorded: before or after the shift, later than now, and a time that came twice
// because the clocks went back, with the one that it is taken as.
[[nodiscard]] QStringList timesInDoubt(const PatrolResult &result, const Shift &shift, const QDateTime &now);

// Checks and appends; gives the row as stored (id, time, recorder and, for a dispersal, the authority filled in).
// Refused as checkResult() says, and where the leg has a standing result that this one does not correct.
[[nodiscard]] Result<PatrolResult> recordResult(Store &store, PatrolResult result);

// The columns of a night's results as CSV; what each takes stands in this room's README.
[[nodiscard]] const QStringList &recordColumns();

// A whole night from CSV (UTF-8, comma, header row; columns in any order): all rows or none. Gives how many were
// appended; an error carries file, line and column.
[[nodiscard]] Result<int> recordCsv(Store &store, const PlanId &plan, const QString &path);

} // namespace lantern
