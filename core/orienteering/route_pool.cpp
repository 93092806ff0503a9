#include "orienteering/route_pool.h"

#include <algorithm>

namespace lantern
{

RoutePool::RoutePool(const OrienteeringProblem &problem, size_t most)
    : m_problem(&problem)
    , m_most(most)
{
}

void RoutePool::add(const std::vector<int> &route, int profit)
{
    if (route.empty())
        return;
    Kept kept{.nodes = NodeSet(m_problem->nodes()), .route = route, .profit = profit};
    for (const int node : route)
        kept.nodes.add(node);
    if (!m_known.insert(kept.nodes.hash()).second)
        return;
    m_routes.push_back(std::move(kept));
    if (m_routes.size() >= m_most)
        makeRoom();
}

// The best half stays; the newest of equal ones.
void RoutePool::makeRoom()
{
    std::ranges::reverse(m_routes);
    std::ranges::stable_sort(m_routes, std::greater(), &Kept::profit);
    m_routes.resize(m_most / 2);
    m_known.clear();
    for (const Kept &kept : m_routes)
        m_known.insert(kept.nodes.hash());
}

int RoutePool::gain(const Kept &kept, const NodeSet &visited) const
{
    int gain = 0;
    kept.nodes.eachBeyond(visited, [&](int node) { gain += m_problem->profit[static_cast<size_t>(node)]; });
    return gain;
}

NodeSet RoutePool::visitedBy(const std::vector<size_t> &chosen, size_t but) const
{
    NodeSet visited(m_problem->nodes());
    for (size_t i = 0; i < chosen.size(); ++i)
        if (i != but)
            visited.add(m_routes[chosen[i]].nodes);
    return visited;
}

size_t RoutePool::mostGaining(const NodeSet &visited, size_t otherwise) const
{
    size_t most = otherwise;
    int gained = gain(m_routes[otherwise], visited);
    for (size_t i = 0; i < m_routes.size(); ++i) {
        if (m_routes[i].profit <= gained)
            continue;
        if (const int other = gain(m_routes[i], visited); other > gained) {
            gained = other;
            most = i;
        }
    }
    return most;
}

OrienteeringRoutes RoutePool::combine(FastRandom &random) const
{
    OrienteeringRoutes routes;
    if (m_routes.empty())
        return routes;
    const size_t teams = m_problem->teams.size();
    const auto any = [&] { return static_cast<size_t>(random.below(static_cast<int>(m_routes.size()))); };
    std::vector<size_t> chosen{any()};
    while (chosen.size() < teams)
        chosen.push_back(mostGaining(visitedBy(chosen, teams), any()));
    for (bool better = true; better;) {
        better = false;
        for (size_t team = 0; team < teams; ++team) {
            const size_t most = mostGaining(visitedBy(chosen, team), chosen[team]);
            better = better || most != chosen[team];
            chosen[team] = most;
        }
    }
    NodeSet visited(m_problem->nodes());
    for (const size_t one : chosen) {
        std::vector<int> &route = routes.emplace_back();
        for (const int node : m_routes[one].route)
            if (!visited.has(node))
                route.push_back(node);
        visited.add(m_routes[one].nodes);
    }
    return routes;
}

} // namespace lantern
