#include "orienteering/visits.h"

#include <algorithm>

namespace lantern
{

Visits::Visits(const OrienteeringProblem &problem, const OrienteeringTeam &team)
    : m_problem(&problem)
    , m_team(&team)
    , m_stops{team.start, team.finish}
{
    time();
}

Insertion Visits::best(int node, int putOff) const
{
    const OrienteeringProblem &problem = *m_problem;
    const auto size = static_cast<size_t>(problem.nodes());
    const int *const fromNode = problem.travel.data() + static_cast<size_t>(node) * size;
    const int opens = problem.opens[static_cast<size_t>(node)];
    const int closes = problem.closes[static_cast<size_t>(node)];
    const int service = problem.service[static_cast<size_t>(node)];
    Insertion best;
    for (size_t i = 0; i + 1 < m_stops.size(); ++i) {
        const auto before = static_cast<size_t>(m_stops[i]);
        const int leaves = m_begins[i] + problem.service[before];
        if (leaves > closes)
            break;
        // What must begin before the window opens and travel there has no room for it before the next stop.
        if (m_latest[i + 1] < opens)
            continue;
        const int *const fromBefore = problem.travel.data() + before * size;
        const int begins = std::max(leaves + fromBefore[node], opens);
        if (begins > closes)
            continue;
        const auto after = static_cast<size_t>(m_stops[i + 1]);
        const int arrives = begins + service + fromNode[after];
        if (arrives > m_latest[i + 1])
            continue;
        const int shift = std::max(0, arrives - m_begins[i + 1]);
        const int taken = std::max(0, fromBefore[node] + fromNode[after] - fromBefore[after]) + service;
        const int cost = (shift * putOff + taken * (256 - putOff)) / 256 + 1;
        if (cost < best.cost)
            best = {.cost = cost, .after = static_cast<int>(i)};
    }
    return best;
}

void Visits::insert(int node, int after, quint64 version)
{
    m_stops.insert(m_stops.begin() + after + 1, node);
    m_profit += m_problem->profit[static_cast<size_t>(node)];
    m_version = version;
    time();
}

void Visits::remove(int first, int count, quint64 version)
{
    const auto from = m_stops.begin() + first;
    for (auto stop = from; stop != from + count; ++stop)
        m_profit -= m_problem->profit[static_cast<size_t>(*stop)];
    m_stops.erase(from, from + count);
    m_version = version;
    time();
}

void Visits::clear(quint64 version)
{
    m_stops = {m_team->start, m_team->finish};
    m_profit = 0;
    m_version = version;
    time();
}

void Visits::assign(std::span<const int> route, quint64 version)
{
    clear(version);
    for (const int node : route) {
        const auto last = m_stops.size() - 2;
        const auto index = static_cast<size_t>(node);
        const int begins =
            std::max(m_problem->opens[index], m_begins[last] + m_problem->service[static_cast<size_t>(m_stops[last])] +
                                                  m_problem->travelTime(m_stops[last], node));
        if (begins <= m_problem->closes[index] &&
            begins + m_problem->service[index] + m_problem->travelTime(node, m_team->finish) <= m_team->returnsBy)
            insert(node, static_cast<int>(last), version);
    }
}

void Visits::time()
{
    const OrienteeringProblem &problem = *m_problem;
    const size_t stops = m_stops.size();
    m_begins.resize(stops);
    m_latest.resize(stops);
    m_begins[0] = m_team->leaves;
    for (size_t i = 1; i < stops; ++i) {
        const int arrives = m_begins[i - 1] + problem.service[static_cast<size_t>(m_stops[i - 1])] +
                            problem.travelTime(m_stops[i - 1], m_stops[i]);
        m_begins[i] = i + 1 < stops ? std::max(arrives, problem.opens[static_cast<size_t>(m_stops[i])]) : arrives;
    }
    m_latest[stops - 1] = m_team->returnsBy;
    for (size_t i = stops - 1; i-- > 0;) {
        const auto node = static_cast<size_t>(m_stops[i]);
        const int latest = m_latest[i + 1] - problem.service[node] - problem.travelTime(m_stops[i], m_stops[i + 1]);
        m_latest[i] = i == 0 ? latest : std::min(latest, problem.closes[node]);
    }
}

bool canBeVisited(const OrienteeringProblem &problem, int node)
{
    return problem.profit[static_cast<size_t>(node)] > 0 &&
           std::ranges::any_of(problem.teams, [&](const OrienteeringTeam &team) {
               return node != team.start && node != team.finish &&
                      Visits(problem, team).best(node, 0).cost != Insertion::Never;
           });
}

} // namespace lantern
