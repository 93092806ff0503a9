#include "orienteering/checker.h"

#include "orienteering/words.h"

namespace lantern
{

namespace
{

Result<void> checkTeam(const OrienteeringProblem &problem, size_t team, const std::vector<int> &route,
                       std::vector<bool> &visited)
{
    const OrienteeringTeam &who = problem.teams[team];
    const auto refuse = [team](int node, const QString &why) {
        return failure(Error::Code::Refused,
                       OrienteeringWords::tr("Team %1, node %2: %3").arg(team + 1).arg(node).arg(why));
    };
    qint64 now = who.leaves;
    int at = who.start;
    now += route.empty() ? 0 : problem.service[static_cast<size_t>(at)];
    for (const int node : route) {
        if (node < 0 || node >= problem.nodes())
            return refuse(node, OrienteeringWords::tr("there is no such node."));
        const auto index = static_cast<size_t>(node);
        if (node == who.start || node == who.finish)
            return refuse(node, OrienteeringWords::tr("it is where the team starts or finishes."));
        if (visited[index])
            return refuse(node, OrienteeringWords::tr("it is visited twice."));
        visited[index] = true;
        now = std::max<qint64>(now + problem.travelTime(at, node), problem.opens[index]);
        if (now > problem.closes[index])
            return refuse(node, OrienteeringWords::tr("the visit begins after the window has closed."));
        now += problem.service[index];
        at = node;
    }
    if (!route.empty() && now + problem.travelTime(at, who.finish) > who.returnsBy)
        return refuse(who.finish, OrienteeringWords::tr("the team returns too late."));
    return {};
}

} // namespace

Result<qint64> checkRoutes(const OrienteeringProblem &problem, const OrienteeringRoutes &routes)
{
    if (routes.size() > problem.teams.size())
        return failure(Error::Code::Refused, OrienteeringWords::tr("There are more routes than teams."));
    std::vector<bool> visited(static_cast<size_t>(problem.nodes()));
    qint64 profit = 0;
    for (size_t team = 0; team < routes.size(); ++team) {
        if (auto checked = checkTeam(problem, team, routes[team], visited); !checked)
            return std::unexpected(checked.error());
        for (const int node : routes[team])
            profit += problem.profit[static_cast<size_t>(node)];
    }
    return profit;
}

} // namespace lantern
