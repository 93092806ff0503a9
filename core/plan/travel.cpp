#include "plan/travel.h"

#include <algorithm>

namespace lantern
{

double minutesUnderWay(Travel travel, double metres)
{
    const double onFoot = metres / WalkingMetresPerMinute;
    // Nobody drives where walking is quicker.
    return travel == Travel::Foot ? onFoot : std::min(onFoot, ParkingMinutes + metres / DrivingMetresPerMinute);
}

Travel travelOf(const Plan &plan, const Team &team)
{
    const bool isLinked =
        team.linkedUniform.isValid() || std::ranges::contains(plan.teams, team.id, &Team::linkedUniform);
    return isLinked ? Travel::Foot : team.travel;
}

bool isCutOff(const StreetGraph *onFoot, Drives *drives, Travel travel, GridPoint point)
{
    if (!onFoot || !onFoot->isCutOff(point))
        return false;
    return travel == Travel::Foot || !drives || !drives->leadTo(point, *onFoot);
}

TeamWay Ways::between(Travel travel, GridPoint from, GridPoint to) const
{
    auto walk = walks.between(from, to);
    TeamWay way{.minutes = walk->minutes(), .metres = walk->metres, .walk = std::move(walk)};
    if (travel == Travel::Foot)
        return way;
    auto drive = drives ? drives->between(from, to, walks) : nullptr;
    if (!drive) {
        way.minutes = minutesUnderWay(travel, way.metres);
        return way;
    }
    const double driven = ParkingMinutes + drive->minutes;
    if (driven < way.minutes)
        way = {.minutes = driven, .metres = drive->metres, .walk = {}, .drive = std::move(drive)};
    return way;
}

double Ways::minutes(Travel travel, GridPoint from, GridPoint to) const
{
    return between(travel, from, to).minutes;
}

double Ways::leastMinutes(Travel travel, double straightMetres) const
{
    const double assumed = minutesUnderWay(travel, straightMetres);
    if (travel == Travel::Foot || !drives)
        return assumed;
    constexpr double MillisecondsPerMinute = 60'000.0;
    const double driven = drives->graph().leastMillisecondsPerMetre() * straightMetres / MillisecondsPerMinute;
    return drives->graph().isEmpty() ? assumed : std::min(assumed, ParkingMinutes + driven);
}

} // namespace lantern
