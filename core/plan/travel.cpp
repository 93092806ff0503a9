#include "plan/travel.h"

#include "streets/street_graph.h"

#include <algorithm>

namespace lantern
{

double minutesUnderWay(Travel travel, double metres)
{
    const double onFoot = metres / WalkingMetresPerMinute;
    // Nobody drives where walking is quicker.
    return travel == Travel::Foot ? onFoot : std::min(onFoot, ParkingMinutes + metres / DrivingMetresPerMinute);
}

} // namespace lantern
