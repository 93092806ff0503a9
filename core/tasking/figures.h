#pragma once

#include "base/day_text.h"
#include "statistics/disclosure.h"
#include "statistics/rates.h"

#include <QString>

namespace lantern
{

// Who sees figures: the screen sees them whole; what leaves the house has counts under 5 as "<5".
enum class Figures { Whole, Suppressed };

[[nodiscard]] QString figureText(qint64 count, Figures figures);

// The same, where nothing at all tells of no one: 0 stays.
[[nodiscard]] QString countText(qint64 count, Figures figures);

// The same of a figure that others are published with: "<5", or "…" where it is withheld because a small one could be worked out from it.
[[nodiscard]] QString countText(qint64 count, Figures figures, Disclosure disclosed);
// That it is done, for every paper: "Counts under 5 are suppressed …"
[[nodiscard]] QString suppressionNote();

// How a count stands to the one of the same months before, in words: "a clear rise, 1.4 to 3.2 times" where chance hardly explains
// it (E-test, p < 0.05), else "no clear change"; the 95 % interval of the ratio stands beside it where both counts are at least 5. Never
// a percentage. `before` under 0: the file does not reach back, which is said.
[[nodiscard]] QString changeWords(qint64 count, qint64 before, Figures figures);

} // namespace lantern
