#pragma once

#include "store/plan.h"

namespace lantern
{

// In central London's streets at night: 300 m a minute is 18 km/h, and two minutes go for getting in, parking and getting out. Both are
// our assumption, until a force brings its own times.
inline constexpr double DrivingMetresPerMinute = 300.0;
inline constexpr double ParkingMinutes = 2.0;

// Minutes for so many metres along the streets; none for no way at all.
[[nodiscard]] double minutesUnderWay(Travel travel, double metres);

} // namespace lantern
