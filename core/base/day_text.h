#pragma once

#include "base/month.h"

namespace lantern
{

// Days and months as people read them, in the words of the default locale; empty for what is not valid.
[[nodiscard]] QString shortDay(const QDate &date); // "27 Nov 2026"
[[nodiscard]] QString shortMonth(Month month);     // "Nov 2026"
// "Nov 2025 – Oct 2026", one month alone by itself.
[[nodiscard]] QString shortMonths(Period period);

} // namespace lantern
