#pragma once

#include "plan/travel.h"

namespace lantern
{

// The way of a team to one of its legs, or back to its finish place.
struct JourneyStep
{
    LegId to;        // invalid for the way to the finish place
    QDateTime leave; // UTC: when it must set out to arrive on time
    QDateTime arrive;
    double minutes = 0; // under way
    double metres = 0;
    Line line;           // along the streets
    QStringList streets; // their names, in order; empty where they have none
};

// All of a team's ways in a night, for the map and the patrol sheet.
struct Journey
{
    std::vector<JourneyStep> steps; // one per leg, and the last to the finish place if that is known
    double metres = 0;
    [[nodiscard]] Line line() const; // all steps as one
};

// From the start place (if known) over the legs in order, of a team of the plan; by vehicle where it drives. `ways` remembers the ways.
[[nodiscard]] Journey journeyOf(const Plan &plan, const Team &team, const Ways &ways);

} // namespace lantern
