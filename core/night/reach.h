#pragma once

#include "night/night.h"

namespace lantern
{

// Where a team may be so that it reaches another at any time while that other is out: from its first arrival to its last departure,
// its breaks left out. By way of the nearer ends of two ways a distance is never shorter than the real one but for what the streets'
// vertices add (a margin is kept for that), yet much longer where both teams are in the middle of long ways: then Night::ways is asked.
class Reach
{
public:
    // Of the team's route from minute `from` to minute `to`; nothing may be asked beyond.
    Reach(const Night &night, int team, const NightRoute &route, int from, int to);

    [[nodiscard]] bool isStanding(int place, int from, int to);
    // From a place that is left no sooner than `leave`, so as to arrive at another at `arrive`.
    [[nodiscard]] bool isWalking(int from, int to, int leave, int arrive) const;
    [[nodiscard]] const NightRoute &route() const { return *m_route; }

private:
    static constexpr int StepsPerMinute = 2;
    static constexpr float MarginMetres = 60;
    struct Spot
    {
        int from = 0;
        int to = 0;
        float behind = 0; // metres from the one
        float ahead = 0;  // and to the other
        bool isOut = false;
    };
    [[nodiscard]] Spot between(int from, int to, float step, int arrive) const;
    [[nodiscard]] bool inReach(const Spot &mine, const Spot &theirs, int step) const;
    [[nodiscard]] bool byEnds(const Spot &mine, const Spot &theirs, float limit) const;
    [[nodiscard]] bool isCut(int from, int to, int first, int last) const;
    [[nodiscard]] std::span<const int> failuresAt(int place);

    const Night *m_night;
    const NightRoute *m_route;
    int m_firstStep;
    std::vector<Spot> m_spots;   // by step, from the first
    std::vector<int> m_failures; // by place and step: how many steps before it are out of reach; −1 = not counted yet
};

} // namespace lantern
