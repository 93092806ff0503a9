#pragma once

#include "store/outcome_repository.h"
#include "store/plan.h"

#include <span>

namespace lantern
{

// Checks a result against the law and the field's rules before it is appended: a s.35 dispersal needs a uniform member
// and an authority in force over its point and time; a nil carries no counts; in before out; a missed visit has a
// reason. Refused with the reason.
[[nodiscard]] Result<void> checkResult(const PatrolResult &result, const Plan &plan,
                                       std::span<const Authority> authorities);

// What is still to finish on a result that may be recorded: warnings, none of which refuses it (risk assessment and
// intelligence check of everybody stopped, reasons of the stops, the reference of an arrest).
[[nodiscard]] QStringList unfinished(const PatrolResult &result);

// Checks and appends; gives the row as stored (id, time, recorder and, for a dispersal, the authority filled in).
// Refused as checkResult() says, and where the leg has a standing result that this one does not correct.
[[nodiscard]] Result<PatrolResult> recordResult(Store &store, PatrolResult result);

// A whole night from CSV (UTF-8, comma, header row; columns in any order): all rows or none. Gives how many were
// appended; an error carries file, line and column.
//   team                  the team's name, as on its sheet
//   leg                   the number of the visit within the team, from 1, breaks not counted; or the leg's key
//   in, out               London time, HH:MM (placed into the shift's night) or YYYY-MM-DDTHH:MM, the latter with Z for
//   UTC each of resultTypes() how many; blank is 0 stop_reasons          "reason:2 reason:1" behaviour             one
//   of behaviourTypes(), or blank prior_link, risk_assessed, intelligence_checked, nil, missed   yes, no, 1, 0 or blank
//   (= no) missed_reason, reference, recorded_by                          text member_mode           uniform, plain or
//   blank authority             the reference or key of a section 34 authority, or blank for any that is live
[[nodiscard]] Result<int> recordCsv(Store &store, const PlanId &plan, const QString &path);

} // namespace lantern
