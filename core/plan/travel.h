#pragma once

#include "store/plan.h"
#include "streets/drives.h"

namespace lantern
{

// Getting in, parking and getting out: our assumption, until a force brings its own times.
inline constexpr double ParkingMinutes = 2.0;
// Where the streets for vehicles are not known, they are assumed to go along the way on foot by 18 km/h.
inline constexpr double DrivingMetresPerMinute = 300.0;

// Minutes for so many metres of level ground, a vehicle's by that assumption; none for no way at all.
[[nodiscard]] double minutesUnderWay(Travel travel, double metres);

// How the streets are used by those of a plan who walk. What its orders avoid they avoid on foot only: vehicles have their own lights.
[[nodiscard]] inline TravelRules walkingRules(const PlanOrders &orders)
{
    return {.by = TravelBy::Foot, .avoid = orders.avoid};
}

// Whether what the orders avoid leaves no way to a point: on foot, or by a vehicle that goes by `drives` (nullptr = along what is walked).
// `onFoot` is the graph for teams on foot (RuleContext::graph); nothing is cut off without one.
[[nodiscard]] bool isCutOff(const StreetGraph *onFoot, Drives *drives, Travel travel, GridPoint point);

// How a team goes about the plan: a pair and its uniform team go on foot, for so is their reach counted.
[[nodiscard]] Travel travelOf(const Plan &plan, const Team &team);

// A team's way between two points.
struct TeamWay
{
    double minutes = 0;                             // with getting in and parking if it is driven
    double metres = 0;                              // of level ground on foot; the streets' own of a drive
    std::shared_ptr<const WayOnFoot> walk = {};     // along which it goes unless there is a drive
    std::shared_ptr<const WayByVehicle> drive = {}; // nullptr if it walks, or the streets for vehicles are not known
    [[nodiscard]] const Line &line() const { return drive ? drive->line : walk->line; }
};

// False where what is avoided leaves none.
[[nodiscard]] inline bool isWay(const TeamWay &way)
{
    return way.metres < NoWayMetres;
}

// The ways of a plan's teams. What they refer to outlives them.
struct Ways
{
    Walks &walks;
    Drives *drives = nullptr; // nullptr: vehicles go by minutesUnderWay; not asked for a team on foot

    // The quicker of the drive and the walk: nobody drives where walking is quicker.
    [[nodiscard]] TeamWay between(Travel travel, GridPoint from, GridPoint to) const;
    [[nodiscard]] double minutes(Travel travel, GridPoint from, GridPoint to) const;
    // Minutes that no way between points so far apart as the crow flies undercuts.
    [[nodiscard]] double leastMinutes(Travel travel, double straightMetres) const;
};

} // namespace lantern
