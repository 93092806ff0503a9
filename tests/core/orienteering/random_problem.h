#pragma once

#include "base/random.h"
#include "orienteering/problem.h"

#include <algorithm>
#include <cmath>

// Problems made at random, and the best plan of small ones by trying everything.
namespace lantern::test
{

struct Made
{
    int nodes = 8; // without the start
    int teams = 2;
    int horizon = 200;
    int width = 80; // of a window
};

inline OrienteeringProblem randomProblem(quint64 seed, const Made &made)
{
    Random random(seed);
    OrienteeringProblem problem;
    std::vector<std::pair<int, int>> places;
    for (int node = 0; node <= made.nodes; ++node) {
        places.emplace_back(random.between(0, 60), random.between(0, 60));
        const int opens = node == 0 ? 0 : random.between(0, made.horizon - made.width);
        problem.opens.push_back(opens);
        problem.closes.push_back(node == 0 ? made.horizon : opens + made.width);
        problem.service.push_back(node == 0 ? 0 : random.between(3, 12));
        problem.profit.push_back(node == 0 ? 0 : random.between(1, 40));
    }
    for (const auto &[x, y] : places)
        for (const auto &[otherX, otherY] : places)
            problem.travel.push_back(static_cast<int>(std::hypot(x - otherX, y - otherY)));
    problem.teams.assign(static_cast<size_t>(made.teams),
                         {.start = 0, .finish = 0, .leaves = 0, .returnsBy = made.horizon});
    return problem;
}

// Tries every order of every choice: for ten nodes at most.
class EveryPlan
{
public:
    explicit EveryPlan(const OrienteeringProblem &problem)
        : m_problem(problem)
        , m_visited(problem.service.size())
    {
    }
    [[nodiscard]] qint64 most()
    {
        m_most = 0;
        if (!m_problem.teams.empty())
            from(0, m_problem.teams[0].start, m_problem.teams[0].leaves, 0);
        return m_most;
    }

private:
    void from(size_t team, int at, int now, qint64 profit)
    {
        m_most = std::max(m_most, profit);
        const int leaves = now + m_problem.service[static_cast<size_t>(at)];
        for (int node = 0; node < m_problem.nodes(); ++node) {
            const auto index = static_cast<size_t>(node);
            const int begins = std::max(leaves + m_problem.travelTime(at, node), m_problem.opens[index]);
            const OrienteeringTeam &who = m_problem.teams[team];
            if (m_visited[index] || node == who.start || node == who.finish || begins > m_problem.closes[index] ||
                begins + m_problem.service[index] + m_problem.travelTime(node, who.finish) > who.returnsBy)
                continue;
            m_visited[index] = true;
            from(team, node, begins, profit + m_problem.profit[index]);
            m_visited[index] = false;
        }
        if (team + 1 < m_problem.teams.size())
            from(team + 1, m_problem.teams[team + 1].start, m_problem.teams[team + 1].leaves, profit);
    }

    const OrienteeringProblem &m_problem;
    std::vector<bool> m_visited;
    qint64 m_most = 0;
};

} // namespace lantern::test
