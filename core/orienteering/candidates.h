#pragma once

#include "orienteering/fast_random.h"
#include "orienteering/visits.h"

#include <array>

namespace lantern
{

// Which unvisited node to put where next: the one that gives most for its cost. What was worked out for a route stands until that route
// changes.
class NodeCandidates
{
public:
    NodeCandidates(const OrienteeringProblem &problem);

    // How profit is weighed against cost from now on: the profit to the power 0.5 × (1 + `power`), power 0 to 3, over a cost of which
    // `putOff` of 256 is what is put off.
    void weigh(int power, int putOff);
    static constexpr int Powers = 4;

    // Puts unvisited nodes into the teams' routes, best first, until none fits; those that went in are taken out of `unvisited`.
    // Each node's worth is lowered by a random part of up to `noise`. `version` counts up. Gives which teams changed, by calling
    // `changing(team)` before each insertion.
    template<class Changing>
    void fill(std::vector<Visits> &teams, std::vector<int> &unvisited, float noise, FastRandom &random,
              quint64 &version, const Changing &changing)
    {
        look(teams, unvisited, noise, random);
        for (int next = first(); next >= 0; next = first()) {
            const Open chosen = m_open[static_cast<size_t>(next)];
            changing(chosen.team);
            teams[static_cast<size_t>(chosen.team)].insert(chosen.node, cached(chosen.node, chosen.team).place.after,
                                                           ++version);
            m_open[static_cast<size_t>(next)] = m_open.back();
            m_open.pop_back();
            lookAgain(teams, chosen.team);
        }
        unvisited.clear();
        for (const Open &open : m_open)
            unvisited.push_back(open.node);
        unvisited.insert(unvisited.end(), m_beyond.begin(), m_beyond.end());
    }

private:
    // An unvisited node with its best team so far.
    struct Open
    {
        int node = 0;
        int team = -1;
        float worth = 0;
        float score = 0;
    };
    struct Cached
    {
        quint64 version = ~quint64{0};
        Insertion place;
    };
    [[nodiscard]] Cached &cached(int node, int team)
    {
        return m_cache[static_cast<size_t>(node) * m_teams + static_cast<size_t>(team)];
    }
    void look(const std::vector<Visits> &teams, const std::vector<int> &unvisited, float noise, FastRandom &random);
    void lookAgain(const std::vector<Visits> &teams, int changed);
    void choose(Open &open, const std::vector<Visits> &teams);
    void offer(Open &open, const Visits &visits, int team);
    [[nodiscard]] int first() const;

    const OrienteeringProblem *m_problem;
    size_t m_teams;
    int m_power = 1;
    int m_putOff = 128;
    std::array<std::vector<float>, Powers> m_worth; // by power and node
    std::vector<Cached> m_cache;                    // nodes × teams
    std::vector<Open> m_open;
    std::vector<int> m_beyond; // nodes that fit nowhere now
};

} // namespace lantern
