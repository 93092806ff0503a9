#pragma once

#include <QDateTime>

#include <optional>
#include <string_view>

namespace lantern
{

// Which of the two instants is meant where the clock shows a time twice.
enum class RepeatedHour { First, Second };

// A date and time as record systems write it, as UTC: "2026-11-27 23:05", "2026-11-27T23:05:00", "27/11/2026 23:05",
// with seconds or without, with a zone ("Z", "+01:00") or Europe/London without. A time that the clock skips in spring moves
// forward by the skipped hour, as shifts do (base/shift.h). Nothing where it is no date with a time.
[[nodiscard]] std::optional<QDateTime> toInstant(std::string_view cell, RepeatedHour repeated);

} // namespace lantern
