#pragma once

#include "statistics/rates.h"

namespace lantern
{

// The score interval for a share of which `first` of `total` were seen (Wilson 1927, "Probable inference, the law of succession, and
// statistical inference", J. Am. Stat. Assoc. 22:209–212, without continuity correction). A total of 0 gives 0 to 1. `level`
// between 0 and 1.
[[nodiscard]] Interval shareInterval(qint64 first, qint64 total, double level = 0.95);

} // namespace lantern
