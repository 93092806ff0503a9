#pragma once

#include <QDateTime>
#include <QString>

namespace lantern
{

// A time of a night in words: "23:40", London time; in a night (noon to noon) in which the clocks change "00:49 GMT", as 00:49–02:04 might be
// 15 minutes there, or 75.
[[nodiscard]] QString clockText(const QDateTime &instant);

// The same where there is little room: "GMT" and "BST" only where the time comes twice (comesTwice() of base/clock.h). Empty if invalid.
[[nodiscard]] QString briefClockText(const QDateTime &instant);

} // namespace lantern
