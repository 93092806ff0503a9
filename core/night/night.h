#pragma once

#include "base/result.h"
#include "night/reach_on_ways.h"

#include <memory>
#include <span>
#include <vector>

namespace lantern
{

// A night as the optimiser sees it: places by their number, time in whole minutes from the start of the shift. The first places are
// the hotspots, in their order; then come starts, finishes and the places of stops.

// A whole number that is not below 0, as an index.
[[nodiscard]] constexpr size_t asIndex(int number)
{
    return static_cast<size_t>(number);
}

struct NightHotspot
{
    std::vector<float> worth; // by minute of the night: of a full, first visit that begins then
    // By minute, from 0 to 1: that someone who saw the last weeks expects a visit to begin about then; empty = never.
    std::vector<float> expected = {};
    int visitCap = 4;           // visits of the night
    bool everyTwoHours = false; // asked for: nobody there for longer costs
};

// What a team does at its time whatever else: a locked leg, a break, a duty.
struct NightStop
{
    int place = 0;
    int earliest = 0; // arrival
    int latest = 0;
    int minutes = 0;
    int hotspot = -1;             // whose visit it is: then earliest = latest; −1 none's
    bool rest = false;            // a break: a linked team need not be in reach meanwhile
    bool fixed = false;           // locked: where the leader of a team rests at another time, it stays as it is
    bool together = false;        // of a team and the one in its reach: both do it at the same time, as with breaks
    std::vector<int> others = {}; // places where it may be made instead
    bool settled = false;         // at `place`, whatever the others are

    [[nodiscard]] size_t choices() const { return settled ? 1 : 1 + others.size(); }
    [[nodiscard]] int choice(size_t number) const { return number == 0 ? place : others[number - 1]; }
    [[nodiscard]] bool mayBeAt(int at) const;
    // Nowhere else until it is settled at another of its places; a place that is none of them changes nothing.
    void settleAt(int at);
    friend bool operator==(const NightStop &, const NightStop &) = default;
};

struct NightTeam
{
    int start = 0; // places
    int finish = 0;
    int from = 0; // minutes
    int to = 0;
    int travel = 0;                    // which of the night's matrices
    std::vector<NightStop> stops = {}; // in the order in which they are made
    int beside = -1; // the team that it must be able to reach at any time; its stops come before this one's
    std::vector<char> barred = {}; // by hotspot; empty = none
    int reachFrom =
        0; // before this minute nobody asks whether the team that stays in its reach is: neither can do otherwise any more
};

// Something that a team which stays in reach must not do, because it was found to be out of reach on the streets then: be on its way from
// one place to another at a minute, or stand there, where both are the same.
struct ReachCut
{
    int from = 0;
    int to = 0;
    int minute = 0;
};

struct Night
{
    int minutes = 0;
    int places = 0;
    std::vector<NightHotspot> hotspots;
    std::vector<std::vector<int>> travel; // places × places, whole minutes, rounded up
    std::vector<float> metres;            // places × places, on foot
    // Without it reach on the way is judged by the ends of ways alone.
    std::shared_ptr<const ReachOnWays> ways = {};
    // By minute: that reach on the way is judged by the ends of ways alone; empty = never.
    std::vector<char> strictReach = {};
    std::vector<ReachCut> reachCuts = {};
    std::vector<NightTeam> teams;
    int leastVisit = 10; // minutes
    int longestVisit = 15;
    int fullDose = 15; // minutes from which a visit has its full worth
    double halfRecovery = 60;
    double reachMetres = 320;    // how far a linked team may be
    double metresPerMinute = 80; // on foot
    double walkPrice = 0;        // worth that a minute under way costs, so that of equal plans the shorter is taken
    double gapPrice = 0;         // worth that a minute costs by which nobody was there for over two hours where asked

    [[nodiscard]] int travelTime(int matrix, int from, int to) const
    {
        return travel[static_cast<size_t>(matrix)]
                     [static_cast<size_t>(from) * static_cast<size_t>(places) + static_cast<size_t>(to)];
    }
    [[nodiscard]] float metresBetween(int from, int to) const
    {
        return metres[static_cast<size_t>(from) * static_cast<size_t>(places) + static_cast<size_t>(to)];
    }
    // The team that keeps in reach of `team`; −1 none.
    [[nodiscard]] int follower(int team) const;
};

inline constexpr int MostGapMinutes = 120; // "at least every two hours"

struct NightVisit
{
    int place = 0;
    int arrive = 0;
    int minutes = 0;
    int hotspot = -1;    // −1: a stop at no hotspot
    int stop = -1;       // which of the team's stops; −1: a visit that the search chose
    bool beside = false; // with the team that it must be able to reach: no visit of its own
    [[nodiscard]] int depart() const { return arrive + minutes; }
    friend bool operator==(const NightVisit &, const NightVisit &) = default;
};
using NightRoute = std::vector<NightVisit>;
using NightRoutes = std::vector<NightRoute>; // by team

// Walks the routes and gives their worth. Shares nothing with the search but the problem. Refused with the team and what is wrong: too
// early, too late, a place, hotspot or stop that there is not, two stops at once, a stop left out, a visit over the cap, barred, of too
// few or many minutes.
[[nodiscard]] Result<double> checkNight(const Night &night, const NightRoutes &routes);

} // namespace lantern
