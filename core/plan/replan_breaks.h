#pragma once

#include "plan/replan_pairs.h"

namespace lantern
{

// Seconds that a team needs from one place to another, rounded up; 0 from a place that is not known.
[[nodiscard]] qint64 secondsUnderWay(Travel travel, GridPoint from, GridPoint to, const Ways &ways);

// The instant, or the next whole minute of the clock: plans count in those.
[[nodiscard]] QDateTime wholeMinute(const QDateTime &instant);

// What the team does after what it has begun.
[[nodiscard]] std::span<Leg> laterLegs(Team &team, const TeamAt &at);

// A break that was missed comes at the team's start place as soon as what is locked leaves the time; not at all if the night does not.
void catchUpOnBreak(const Plan &plan, Team &team, const TeamAt &at, Leg rest, const Ways &ways);

// Lets a pair wait until its uniform team can be beside it. Breaks come when both can have them, or else the pair can; not at all if the
// night leaves no time.
void waitUntil(const Plan &plan, Team &pair, TeamAt &at, Team &uniform, const TeamAt &beside, const QDateTime &there,
               const Ways &ways);

// Gives a uniform team the breaks of its pair in the place of its own, but where it has something locked then.
void shareBreaks(const Plan &plan, Team &uniform, const TeamAt &at, std::span<const Leg> pairLegs, const Ways &ways);

} // namespace lantern
