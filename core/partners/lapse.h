#pragma once

#include <QDate>
#include <QString>

namespace lantern
{

// How a training or a skill stands on a day.
enum class Standing { Never, Valid, Soon, Lapsed };

// The last day of a training that counts for some months from its date: the day before the same day of that month; months under 1
// give an invalid date (it never lapses).
[[nodiscard]] QDate validUntil(const QDate &trainedOn, int months);

// Standing of what is good to the end of `until` (an invalid one: without end). Soon: it lapses within `soonDays` days.
[[nodiscard]] Standing standingOn(const QDate &day, const QDate &until, int soonDays);

// "never", "valid", "soon", "lapsed"
[[nodiscard]] QString toKey(Standing standing);
// In words, for screens and tables.
[[nodiscard]] QString standingName(Standing standing);

} // namespace lantern
