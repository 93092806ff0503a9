#pragma once

#include "orienteering/problem.h"

#include <limits>
#include <span>

namespace lantern
{

// Where a node goes into a route, and what that costs.
struct Insertion
{
    static constexpr int Never = std::numeric_limits<int>::max();
    int cost = Never; // time units: the mean of the time that it takes and of what it puts off the visits after it
    int after = 0;    // goes in behind the stop of this index
};

// One team's stops with the soonest and the latest that each may begin, so that an insertion is judged by looking at its two
// neighbours (Savelsbergh 1992, "The vehicle routing problem with time windows: minimizing route duration", ORSA Journal on
// Computing 4:146–154). The first and last stop are the team's start and finish. It always keeps to every window.
class Visits
{
public:
    Visits(const OrienteeringProblem &problem, const OrienteeringTeam &team);

    [[nodiscard]] std::span<const int> stops() const { return m_stops; }
    [[nodiscard]] int count() const { return static_cast<int>(m_stops.size()) - 2; }
    [[nodiscard]] int profit() const { return m_profit; }
    [[nodiscard]] int begins(int stop) const { return m_begins[static_cast<size_t>(stop)]; }
    [[nodiscard]] int latest(int stop) const { return m_latest[static_cast<size_t>(stop)]; }
    // From leaving to the return.
    [[nodiscard]] int duration() const { return m_begins.back() - m_begins.front(); }
    // Differs from that of every other state of any route of this search.
    [[nodiscard]] quint64 version() const { return m_version; }
    // Without its start and finish.
    [[nodiscard]] std::vector<int> route() const { return {m_stops.begin() + 1, m_stops.end() - 1}; }

    // The cheapest place for a node; Insertion::Never if there is none. Two to the eighth is all of `putOff`: how much of the cost is
    // what is put off, and how much the time taken.
    [[nodiscard]] Insertion best(int node, int putOff) const;
    // Where best() found it.
    void insert(int node, int after, quint64 version);
    // Takes the stops from `first` on away.
    void remove(int first, int count, quint64 version);
    // Takes these visits in order, leaving out what does not keep to the windows.
    void assign(std::span<const int> route, quint64 version);
    void clear(quint64 version);

private:
    void time();

    const OrienteeringProblem *m_problem;
    const OrienteeringTeam *m_team;
    std::vector<int> m_stops;
    std::vector<int> m_begins;
    std::vector<int> m_latest;
    int m_profit = 0;
    quint64 m_version = 0;
};

// Whether any team can go there and back by itself, and something is gained by it.
[[nodiscard]] bool canBeVisited(const OrienteeringProblem &problem, int node);

} // namespace lantern
