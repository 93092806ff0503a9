#pragma once

#include "hotspot/walk_forward.h"

namespace lantern
{

// A method's or baseline's name in words; a saved set keeps its own.
[[nodiscard]] QString methodName(const WalkRecord &record);
[[nodiscard]] QString methodName(const QString &key);
// "12.3 (11.0–13.5)": the mean, and the least and most of the steps; one step alone has no range.
[[nodiscard]] QString spreadText(const Spread &spread, double scale, int digits);

} // namespace lantern
