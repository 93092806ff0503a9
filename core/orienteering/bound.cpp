#include "orienteering/bound.h"

#include "orienteering/visits.h"

#include <algorithm>
#include <limits>

namespace lantern
{

namespace
{

// Twice the time that a visit takes at least, so that halves stay whole numbers.
struct Weighed
{
    qint64 profit = 0;
    qint64 time = 0;
};

bool canFollow(const OrienteeringProblem &problem, int first, int second)
{
    const auto from = static_cast<size_t>(first);
    const auto to = static_cast<size_t>(second);
    return problem.opens[from] + problem.service[from] + problem.travelTime(first, second) <= problem.closes[to];
}

} // namespace

qint64 orienteeringBound(const OrienteeringProblem &problem)
{
    std::vector<int> visited;
    for (int node = 0; node < problem.nodes(); ++node)
        if (canBeVisited(problem, node))
            visited.push_back(node);
    const auto least = [](int &of, int time) { of = std::min(of, time); };
    constexpr int none = std::numeric_limits<int>::max();
    std::vector<Weighed> weighed;
    for (const int node : visited) {
        int in = none;
        int out = none;
        for (const OrienteeringTeam &team : problem.teams) {
            least(in, problem.travelTime(team.start, node));
            least(out, problem.travelTime(node, team.finish));
        }
        for (const int other : visited) {
            if (other != node && canFollow(problem, other, node))
                least(in, problem.travelTime(other, node));
            if (other != node && canFollow(problem, node, other))
                least(out, problem.travelTime(node, other));
        }
        const auto index = static_cast<size_t>(node);
        weighed.push_back({.profit = problem.profit[index], .time = qint64{2} * problem.service[index] + in + out});
    }
    qint64 left = 0;
    for (const OrienteeringTeam &team : problem.teams) {
        // The way from the start and the way to the finish are only half counted by the visits.
        int out = none;
        int in = none;
        for (const int node : visited) {
            least(out, problem.travelTime(team.start, node));
            least(in, problem.travelTime(node, team.finish));
        }
        if (!visited.empty())
            left += std::max<qint64>(
                0, qint64{2} * (team.returnsBy - team.leaves - problem.service[static_cast<size_t>(team.start)]) - in -
                       out);
    }
    std::ranges::sort(weighed,
                      [](const Weighed &a, const Weighed &b) { return a.profit * b.time > b.profit * a.time; });
    qint64 bound = 0;
    for (const Weighed &one : weighed) {
        if (one.time > left)
            return bound + one.profit * left / std::max<qint64>(1, one.time);
        bound += one.profit;
        left -= one.time;
    }
    return bound;
}

} // namespace lantern
