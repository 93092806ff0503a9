#pragma once

#include "orienteering/candidates.h"
#include "orienteering/route_pool.h"

namespace lantern
{

// One search: takes some visits out and fills what is free anew, over and over, accepting a worse plan now and then, less and less
// often (adaptive ruin and recreate after Christiaens and Vanden Berghe 2020, "Slack induction by string removals for vehicle routing
// problems", Transportation Science 54:417–433), in cycles that grow longer; between them it puts good routes together anew (as the
// set packing in Hammami, Rekik and Coelho 2020, "A hybrid adaptive large neighborhood search heuristic for the team orienteering
// problem", Computers & Operations Research 123:105034). What it does depends on the problem, the seed and the number of steps alone.
class Search
{
public:
    // Begins with the routes given, as far as they keep to the windows, and fills up.
    Search(const OrienteeringProblem &problem, quint64 seed, const OrienteeringRoutes &from);

    void run(qint64 steps);
    // Takes over a plan that is better than its own best.
    void offer(const OrienteeringRoutes &routes);
    [[nodiscard]] const OrienteeringRoutes &best() const { return m_best; }
    [[nodiscard]] qint64 bestValue() const { return m_bestProfit; } // profit
    // Every node that any team can reach is visited: there is nothing better.
    [[nodiscard]] bool isComplete() const { return m_bestProfit == m_mostProfit; }

private:
    void step();
    void beginCycle();
    void load(const OrienteeringRoutes &routes);
    [[nodiscard]] std::vector<int> visitable(const std::vector<int> &route) const;
    void changing(int team);
    void takeOut(int team, int first, int count);
    void ruin();
    void takeStrings();
    void takeScattered();
    void takeHours();
    void takeRoute();
    void makeRoomFor(int node);
    void fill();
    void accept();
    void revert();
    void keepBest();
    [[nodiscard]] double value() const;
    [[nodiscard]] qint64 profit() const;
    [[nodiscard]] int anyTeam() { return m_random.below(static_cast<int>(m_teams.size())); }

    const OrienteeringProblem *m_problem;
    FastRandom m_random;
    NodeCandidates m_candidates;
    RoutePool m_pool;
    bool m_pools = false;                 // teams are alike, and more than one
    std::vector<std::vector<int>> m_near; // by node: the others, nearest first
    qint64 m_mostProfit = 0;
    double m_meanProfit = 1;
    double m_timeWeight = 0; // profit per time unit, to prefer the shorter of equal plans

    std::vector<Visits> m_teams;
    std::vector<int> m_teamOf; // by node; −1 unvisited
    std::vector<int> m_unvisited;
    quint64 m_version = 0;
    // As it was before this step.
    std::vector<Visits> m_teamsBefore;
    std::vector<int> m_changed; // teams
    std::vector<char> m_isChanged;
    std::vector<int> m_unvisitedBefore;
    double m_value = 0;

    OrienteeringRoutes m_best;
    qint64 m_bestProfit = -1;
    double m_bestValue = -1;
    qint64 m_stepOfCycle = 0;
    qint64 m_cycleSteps;
    double m_temperature = 0;
};

} // namespace lantern
