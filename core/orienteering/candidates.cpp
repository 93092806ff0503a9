#include "orienteering/candidates.h"

#include <cmath>

namespace lantern
{

namespace
{

constexpr int PassedOver = 20; // one in so many nodes in one filling

} // namespace

NodeCandidates::NodeCandidates(const OrienteeringProblem &problem)
    : m_problem(&problem)
    , m_teams(problem.teams.size())
    , m_cache(static_cast<size_t>(problem.nodes()) * problem.teams.size())
{
    for (size_t power = 0; power < Powers; ++power)
        for (const int profit : problem.profit)
            m_worth[power].push_back(std::pow(static_cast<float>(profit), 0.5F * static_cast<float>(power + 1)));
}

void NodeCandidates::weigh(int power, int putOff)
{
    m_power = power;
    if (std::exchange(m_putOff, putOff) != putOff)
        std::ranges::fill(m_cache, Cached());
}

void NodeCandidates::offer(Open &open, const Visits &visits, int team)
{
    Cached &known = cached(open.node, team);
    if (known.version != visits.version()) {
        known.version = visits.version();
        known.place = visits.best(open.node, m_putOff);
    }
    if (known.place.cost == Insertion::Never)
        return;
    const float score = open.worth / static_cast<float>(known.place.cost);
    if (score > open.score) {
        open.score = score;
        open.team = team;
    }
}

void NodeCandidates::choose(Open &open, const std::vector<Visits> &teams)
{
    open.team = -1;
    open.score = -1;
    for (size_t team = 0; team < teams.size(); ++team)
        offer(open, teams[team], static_cast<int>(team));
}

void NodeCandidates::look(const std::vector<Visits> &teams, const std::vector<int> &unvisited, float noise,
                          FastRandom &random)
{
    m_open.clear();
    m_beyond.clear();
    for (const int node : unvisited) {
        // One now and then is left out, so that others find room which it would take.
        if (random.below(PassedOver) == 0) {
            m_beyond.push_back(node);
            continue;
        }
        Open open{.node = node,
                  .worth =
                      m_worth[static_cast<size_t>(m_power)][static_cast<size_t>(node)] * (1 - noise * random.unit())};
        choose(open, teams);
        if (open.team >= 0)
            m_open.push_back(open);
        else
            m_beyond.push_back(node);
    }
}

// After an insertion nothing gets better on that team's route, and nothing changes on the others.
void NodeCandidates::lookAgain(const std::vector<Visits> &teams, int changed)
{
    for (size_t i = 0; i < m_open.size();) {
        Open &open = m_open[i];
        if (open.team == changed)
            choose(open, teams);
        if (open.team >= 0) {
            ++i;
            continue;
        }
        m_beyond.push_back(open.node);
        open = m_open.back();
        m_open.pop_back();
    }
}

int NodeCandidates::first() const
{
    int first = -1;
    float score = -1;
    for (size_t i = 0; i < m_open.size(); ++i)
        if (m_open[i].score > score) {
            score = m_open[i].score;
            first = static_cast<int>(i);
        }
    return first;
}

} // namespace lantern
