#include "orienteering/search.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace lantern
{

namespace
{

constexpr qint64 FirstCycle = 15'000; // steps
constexpr double CycleGrowth = 1.35;
constexpr double HotShare = 0.8; // of the mean profit: a loss of so much is accepted with p 1/e where a cycle begins
constexpr double ColdShare = 0.01;
constexpr double TimeShare = 0.3; // of the mean profit: what all the time of all teams counts
constexpr int StepsPerPhase = 64; // at one temperature and weighing
constexpr size_t PoolSize = 3'000;
constexpr double PoolFrom = 0.97; // of the best profit

bool areAlike(const std::vector<OrienteeringTeam> &teams)
{
    return std::ranges::all_of(teams, [&](const OrienteeringTeam &team) {
        return team.start == teams[0].start && team.finish == teams[0].finish && team.leaves == teams[0].leaves &&
               team.returnsBy == teams[0].returnsBy;
    });
}

} // namespace

Search::Search(const OrienteeringProblem &problem, quint64 seed, const OrienteeringRoutes &from)
    : m_problem(&problem)
    , m_random(seed)
    , m_candidates(problem)
    , m_pool(problem, PoolSize)
    , m_pools(problem.teams.size() > 1 && areAlike(problem.teams))
    , m_teamOf(static_cast<size_t>(problem.nodes()), -1)
    , m_isChanged(problem.teams.size())
    , m_cycleSteps(FirstCycle)
{
    std::vector<int> reachable;
    for (int node = 0; node < problem.nodes(); ++node)
        if (canBeVisited(problem, node))
            reachable.push_back(node);
    qint64 available = 1;
    for (const OrienteeringTeam &team : problem.teams) {
        m_teams.emplace_back(problem, team);
        available += std::max(0, team.returnsBy - team.leaves);
    }
    m_near.resize(static_cast<size_t>(problem.nodes()));
    for (const int node : reachable) {
        m_mostProfit += problem.profit[static_cast<size_t>(node)];
        std::vector<int> &near = m_near[static_cast<size_t>(node)];
        near = reachable;
        std::ranges::stable_sort(near, {}, [&](int other) { return problem.travelTime(node, other); });
    }
    if (!reachable.empty())
        m_meanProfit = static_cast<double>(m_mostProfit) / static_cast<double>(reachable.size());
    m_timeWeight = TimeShare * m_meanProfit / static_cast<double>(available);
    m_unvisited = reachable;
    load(from);
    m_temperature = HotShare * m_meanProfit;
}

void Search::run(qint64 steps)
{
    for (qint64 done = 0; done < steps && !isComplete(); ++done)
        step();
}

void Search::offer(const OrienteeringRoutes &routes)
{
    std::vector<Visits> teams = m_teams;
    qint64 offered = 0;
    for (size_t team = 0; team < teams.size() && team < routes.size(); ++team) {
        teams[team].assign(routes[team], ++m_version);
        offered += teams[team].profit();
    }
    if (offered > m_bestProfit)
        load(routes);
}

// What of a route may be visited, each node once and none that another team has.
std::vector<int> Search::visitable(const std::vector<int> &route) const
{
    std::vector<int> nodes;
    for (const int node : route)
        if (std::ranges::find(m_unvisited, node) != m_unvisited.end() && m_teamOf[static_cast<size_t>(node)] < 0 &&
            std::ranges::find(nodes, node) == nodes.end())
            nodes.push_back(node);
    return nodes;
}

// Takes the routes for the plan as it stands, and fills up.
void Search::load(const OrienteeringRoutes &routes)
{
    for (size_t team = 0; team < m_teams.size(); ++team)
        if (m_teams[team].count() > 0)
            takeOut(static_cast<int>(team), 1, m_teams[team].count());
    for (size_t team = 0; team < m_teams.size() && team < routes.size(); ++team) {
        m_teams[team].assign(visitable(routes[team]), ++m_version);
        for (const int node : m_teams[team].route())
            m_teamOf[static_cast<size_t>(node)] = static_cast<int>(team);
    }
    std::erase_if(m_unvisited, [&](int node) { return m_teamOf[static_cast<size_t>(node)] >= 0; });
    fill();
    m_teamsBefore = m_teams;
    m_unvisitedBefore = m_unvisited;
    m_changed.clear();
    std::ranges::fill(m_isChanged, char{0});
    m_value = value();
    keepBest();
}

void Search::beginCycle()
{
    m_stepOfCycle = 0;
    m_cycleSteps = static_cast<qint64>(static_cast<double>(m_cycleSteps) * CycleGrowth);
    load(m_pools && m_random.below(2) == 0 ? m_pool.combine(m_random) : m_best);
}

void Search::step()
{
    if (m_stepOfCycle == m_cycleSteps)
        beginCycle();
    if (m_stepOfCycle % StepsPerPhase == 0) {
        const double at = static_cast<double>(m_stepOfCycle) / static_cast<double>(m_cycleSteps);
        m_temperature = m_meanProfit * HotShare * std::pow(ColdShare / HotShare, at);
        m_candidates.weigh(m_random.below(NodeCandidates::Powers), 64 * m_random.below(4) + 32);
    }
    ++m_stepOfCycle;
    ruin();
    fill();
    accept();
}

void Search::changing(int team)
{
    const auto index = static_cast<size_t>(team);
    if (std::exchange(m_isChanged[index], char{1}) == 0)
        m_changed.push_back(team);
}

void Search::takeOut(int team, int first, int count)
{
    changing(team);
    Visits &visits = m_teams[static_cast<size_t>(team)];
    for (const int node : visits.stops().subspan(static_cast<size_t>(first), static_cast<size_t>(count))) {
        m_teamOf[static_cast<size_t>(node)] = -1;
        m_unvisited.push_back(node);
    }
    visits.remove(first, count, ++m_version);
}

void Search::ruin()
{
    const int kind = m_random.below(100);
    if (kind < 40)
        takeStrings();
    else if (kind < 75 && !m_unvisited.empty())
        makeRoomFor(m_unvisited[static_cast<size_t>(m_random.below(static_cast<int>(m_unvisited.size())))]);
    else if (kind < 87)
        takeHours();
    else if (kind < 97)
        takeScattered();
    else
        takeRoute();
}

// Strings of visits that follow each other, from routes that pass near one place.
void Search::takeStrings()
{
    int seed = -1;
    if (const Visits &visits = m_teams[static_cast<size_t>(anyTeam())]; visits.count() > 0)
        seed = visits.stops().subspan(1)[static_cast<size_t>(m_random.below(visits.count()))];
    if (seed < 0)
        return;
    int strings = 1 + m_random.below(std::min(3, static_cast<int>(m_teams.size())));
    std::vector<int> done;
    for (const int node : m_near[static_cast<size_t>(seed)]) {
        const int team = m_teamOf[static_cast<size_t>(node)];
        if (team < 0 || std::ranges::find(done, team) != done.end())
            continue;
        const Visits &visits = m_teams[static_cast<size_t>(team)];
        const auto at = static_cast<int>(std::ranges::find(visits.stops(), node) - visits.stops().begin());
        const int longest = std::clamp(visits.count() / 2, 1, 10);
        const int length = 1 + m_random.below(longest);
        const int first = std::clamp(at - m_random.below(length), 1, visits.count() + 1 - length);
        takeOut(team, first, length);
        done.push_back(team);
        if (--strings == 0)
            return;
    }
}

void Search::takeScattered()
{
    for (int times = 1 + m_random.below(4); times > 0; --times) {
        const int team = anyTeam();
        if (const int count = m_teams[static_cast<size_t>(team)].count(); count > 0)
            takeOut(team, 1 + m_random.below(count), 1);
    }
}

// What any team does within a stretch of the time.
void Search::takeHours()
{
    const OrienteeringTeam &any = m_problem->teams[static_cast<size_t>(anyTeam())];
    const int horizon = std::max(1, any.returnsBy - any.leaves);
    const int length = horizon / 16 + m_random.below(horizon / 5 + 1);
    const int from = any.leaves + m_random.below(horizon);
    for (size_t team = 0; team < m_teams.size(); ++team) {
        const Visits &visits = m_teams[team];
        int first = 1;
        while (first <= visits.count() && visits.begins(first) < from)
            ++first;
        int last = first;
        while (last <= visits.count() && visits.begins(last) < from + length)
            ++last;
        if (last > first && (m_teams.size() == 1 || m_random.below(4) != 0))
            takeOut(static_cast<int>(team), first, last - first);
    }
}

void Search::takeRoute()
{
    const int team = anyTeam();
    if (const int count = m_teams[static_cast<size_t>(team)].count(); count > 0)
        takeOut(team, 1, count);
}

// Puts an unvisited node in, where the visits that must go for it are worth least.
void Search::makeRoomFor(int node)
{
    const OrienteeringProblem &problem = *m_problem;
    const int team = anyTeam();
    Visits &visits = m_teams[static_cast<size_t>(team)];
    const auto index = static_cast<size_t>(node);
    double least = std::numeric_limits<double>::max();
    int bestAfter = -1;
    int bestCount = 0;
    for (int after = 0; after <= visits.count(); ++after) {
        const int before = visits.stops()[static_cast<size_t>(after)];
        const int begins =
            std::max(problem.opens[index], visits.begins(after) + problem.service[static_cast<size_t>(before)] +
                                               problem.travelTime(before, node));
        if (begins > problem.closes[index])
            continue;
        const int leaves = begins + problem.service[index];
        double lost = 0;
        int next = after + 1;
        const auto isLate = [&] {
            return leaves + problem.travelTime(node, visits.stops()[static_cast<size_t>(next)]) > visits.latest(next);
        };
        for (; next <= visits.count() && isLate(); ++next)
            lost += problem.profit[static_cast<size_t>(visits.stops()[static_cast<size_t>(next)])];
        if (isLate())
            continue;
        lost += 0.5 * m_meanProfit * static_cast<double>(m_random.unit());
        if (lost < least) {
            least = lost;
            bestAfter = after;
            bestCount = next - after - 1;
        }
    }
    if (bestAfter < 0)
        return;
    if (bestCount > 0)
        takeOut(team, bestAfter + 1, bestCount);
    changing(team);
    visits.insert(node, bestAfter, ++m_version);
    m_teamOf[index] = team;
    std::erase(m_unvisited, node);
}

void Search::fill()
{
    constexpr float noise = 0.4F;
    m_candidates.fill(m_teams, m_unvisited, noise, m_random, m_version, [this](int team) { changing(team); });
    for (const int team : m_changed)
        for (const int node : m_teams[static_cast<size_t>(team)].stops().subspan(
                 1, static_cast<size_t>(m_teams[static_cast<size_t>(team)].count())))
            m_teamOf[static_cast<size_t>(node)] = team;
}

qint64 Search::profit() const
{
    return std::accumulate(m_teams.begin(), m_teams.end(), qint64{0},
                           [](qint64 sum, const Visits &visits) { return sum + visits.profit(); });
}

double Search::value() const
{
    qint64 taken = 0;
    for (const Visits &visits : m_teams)
        taken += visits.count() > 0 ? visits.duration() : 0;
    return static_cast<double>(profit()) - m_timeWeight * static_cast<double>(taken);
}

void Search::accept()
{
    const double now = value();
    const double chance = static_cast<double>(m_random.unit());
    if (now < m_value + m_temperature * std::log(std::max(1e-9, chance))) {
        revert();
        return;
    }
    if (m_pools && now > m_value && static_cast<double>(profit()) >= PoolFrom * static_cast<double>(m_bestProfit))
        for (const int team : m_changed)
            m_pool.add(m_teams[static_cast<size_t>(team)].route(), m_teams[static_cast<size_t>(team)].profit());
    m_value = now;
    for (const int team : m_changed) {
        m_teamsBefore[static_cast<size_t>(team)] = m_teams[static_cast<size_t>(team)];
        m_isChanged[static_cast<size_t>(team)] = 0;
    }
    m_changed.clear();
    m_unvisitedBefore = m_unvisited;
    keepBest();
}

void Search::revert()
{
    m_unvisited = m_unvisitedBefore;
    for (const int node : m_unvisited)
        m_teamOf[static_cast<size_t>(node)] = -1;
    for (const int team : m_changed) {
        Visits &visits = m_teams[static_cast<size_t>(team)];
        visits = m_teamsBefore[static_cast<size_t>(team)];
        for (int stop = 1; stop <= visits.count(); ++stop)
            m_teamOf[static_cast<size_t>(visits.stops()[static_cast<size_t>(stop)])] = team;
        m_isChanged[static_cast<size_t>(team)] = 0;
    }
    m_changed.clear();
}

void Search::keepBest()
{
    const qint64 now = profit();
    if (now < m_bestProfit || (now == m_bestProfit && m_value <= m_bestValue))
        return;
    m_bestValue = m_value;
    m_bestProfit = now;
    m_best.resize(m_teams.size());
    for (size_t team = 0; team < m_teams.size(); ++team)
        m_best[team] = m_teams[team].route();
}

} // namespace lantern
