#pragma once

#include <QtTypes>

#include <vector>

namespace lantern
{

// Who goes: leaves `start` no sooner than `leaves`, is at `finish` no later than `returnsBy`.
struct OrienteeringTeam
{
    int start = 0; // nodes
    int finish = 0;
    int leaves = 0; // time units
    int returnsBy = 0;
};

// The team orienteering problem with time windows: which nodes to visit, each at most once, by which team and in which order, so that
// the profit is greatest and every visit begins inside its node's window (Vansteenwegen, Souffriau and Van Oudheusden 2011, "The
// orienteering problem: a survey", European Journal of Operational Research 209:1–10). Times are whole numbers of a unit that the
// caller chooses, so that feasibility is exact. A team waits where it comes too soon.
struct OrienteeringProblem
{
    // By node.
    std::vector<int> service; // how long a visit takes
    std::vector<int> profit;  // none is below 0; where a team starts or finishes it is 0
    std::vector<int> opens;   // a visit begins no sooner
    std::vector<int> closes;  // and no later
    std::vector<int> travel;  // nodes × nodes, row by row, from row to column
    std::vector<OrienteeringTeam> teams;

    [[nodiscard]] int nodes() const { return static_cast<int>(service.size()); }
    [[nodiscard]] int travelTime(int from, int to) const
    {
        return travel[static_cast<size_t>(from) * service.size() + static_cast<size_t>(to)];
    }
};

// The visits of each team in order, without its start and finish.
using OrienteeringRoutes = std::vector<std::vector<int>>;

} // namespace lantern
