#pragma once

#include "store/place.h"

#include <limits>

namespace lantern
{

// Times are whole milliseconds, so that two ways of adding them up cannot differ. 49 days at most.
using Milliseconds = quint32;
inline constexpr Milliseconds Unreachable = std::numeric_limits<Milliseconds>::max();

inline constexpr double WalkingMetresPerMinute = 80.0; // 4.8 km/h, the pace route planners assume for adults
inline constexpr double MillisecondsPerWalkedMetre = 60'000.0 / WalkingMetresPerMinute;

enum class TravelBy { Foot, Vehicle };

// How a network is used. Streets with one of the traits in `avoid` are left out of it.
struct TravelRules
{
    TravelBy by = TravelBy::Foot;
    Street::Traits avoid = {};
    friend bool operator==(const TravelRules &, const TravelRules &) = default;
};

// Milliseconds for one metre of a street; 0 where it is closed. On foot motorways are closed and steps take twice the time of
// level ground. For vehicles pedestrian streets, footways, steps, cycleways and paths are closed; the rest is driven at what
// London's 20 and 30 mph limits leave after junctions, without blue lights. A street of unknown class is open to both.
[[nodiscard]] double millisecondsPerMetre(Street::Class streetClass, TravelBy by);

// Milliseconds for so many metres, rounded up: never less than the metres ask for, but for a millionth.
[[nodiscard]] Milliseconds travelTime(double metres, double millisecondsPerMetre);

} // namespace lantern
