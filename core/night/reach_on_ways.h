#pragma once

namespace lantern
{

// Where a team is: so many metres before a place to which it walks from another, or in it, where both are the same.
struct WaySpot
{
    int from = 0;
    int to = 0;
    float ahead = 0;
};

// Who can reach whom from the middle of a way, for those who know the streets. Thread-safe.
class ReachOnWays
{
public:
    ReachOnWays() = default;
    ReachOnWays(const ReachOnWays &) = delete;
    ReachOnWays &operator=(const ReachOnWays &) = delete;
    virtual ~ReachOnWays() = default;
    // Whether one at `mine` can be at `theirs` within the night's reach.
    [[nodiscard]] virtual bool isInReach(const WaySpot &mine, const WaySpot &theirs) const = 0;
};

} // namespace lantern
