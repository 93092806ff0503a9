#pragma once

#include "orienteering/fast_random.h"
#include "orienteering/node_set.h"
#include "orienteering/problem.h"

#include <unordered_set>

namespace lantern
{

// Good routes that were met on the way, to be put together anew: a plan is a choice of one route a team that visits most between them.
// Only for teams that are alike, so that any of them can take any route.
class RoutePool
{
public:
    RoutePool(const OrienteeringProblem &problem, size_t most);

    // Keeps the route unless its visits are known already; the poorest make room.
    void add(const std::vector<int> &route, int profit);
    // One route a team: begins with a random one, takes what adds most, then exchanges each until nothing adds. What a later route
    // has in common with an earlier one is left out of the later.
    [[nodiscard]] OrienteeringRoutes combine(FastRandom &random) const;

private:
    struct Kept
    {
        NodeSet nodes;
        std::vector<int> route;
        int profit = 0;
    };
    [[nodiscard]] int gain(const Kept &kept, const NodeSet &visited) const;
    [[nodiscard]] NodeSet visitedBy(const std::vector<size_t> &chosen, size_t but) const;
    [[nodiscard]] size_t mostGaining(const NodeSet &visited, size_t otherwise) const;
    void makeRoom();

    const OrienteeringProblem *m_problem;
    size_t m_most;
    std::vector<Kept> m_routes;
    std::unordered_set<quint64> m_known;
};

} // namespace lantern
