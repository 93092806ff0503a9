#pragma once

#include "base/random.h"
#include "night/route_program.h"

namespace lantern
{

// A search for the night's routes: clears a stretch of the night of one or a few teams and plans it anew, each team by the dynamic
// program against what the others do, over and over, accepting a worse plan now and then, less and less often, in cycles that begin
// from the best (a large neighbourhood search after Shaw 1998, "Using constraint programming and local search methods to solve vehicle
// routing problems", CP98:417–431, with simulated annealing). A team and the one that stays in its reach are planned together. What it
// does depends on the night, the seed and the number of steps alone.
class NightSearch
{
public:
    // Begins with the routes given if they keep the night's rules, and without if they do not.
    NightSearch(const Night &night, quint64 seed, const NightRoutes &from = {});
    NightSearch(const NightSearch &) = delete;
    NightSearch &operator=(const NightSearch &) = delete;

    void run(qint64 steps);
    // Takes over routes that are worth more than its own best.
    void offer(const NightRoutes &routes);
    [[nodiscard]] const NightRoutes &best() const { return m_best; }
    // The worth less what the ways cost.
    [[nodiscard]] double bestValue() const { return m_bestValue; }
    // Teams whose stops cannot be kept, or not in reach: they have no route.
    [[nodiscard]] const std::vector<int> &stranded() const { return m_stranded; }

private:
    // A team, and the one that stays in its reach, if any.
    struct Unit
    {
        int leader = 0;
        int follower = -1;
    };
    struct Window
    {
        int from = 0;
        int to = 0;
    };
    void step();
    void beginCycle();
    void load(const NightRoutes &routes);
    void build();
    [[nodiscard]] bool planWhereBothMay(size_t unit);
    [[nodiscard]] bool planNearItsFollower(size_t unit, bool comesBack);
    [[nodiscard]] bool followNear(const Unit &unit, const std::vector<int> &near, const std::vector<NightStop> &own,
                                  bool comesBack);
    [[nodiscard]] std::optional<NightStop> standNear(const Unit &unit, const NightStop &stop, bool comesBack) const;
    void clearUnit(const Unit &unit);
    [[nodiscard]] Window windowAround(int minute);
    [[nodiscard]] std::vector<size_t> unitsNear(int place, Window window, size_t count) const;
    [[nodiscard]] RouteProgram::Appeal anyAppeal(const Unit &unit);
    [[nodiscard]] bool replan(const std::vector<size_t> &units, Window window);
    [[nodiscard]] RouteProgram::Stretch clear(int team, Window window);
    [[nodiscard]] bool fill(const RouteProgram::Stretch &stretch, const RouteProgram::Appeal &appeal, Reach *reach);
    void restore(size_t unit);
    void accept(const std::vector<size_t> &units);
    [[nodiscard]] double value() const;
    [[nodiscard]] double wayPrice(int team) const;
    [[nodiscard]] NightRoute &route(int team) { return m_routes[static_cast<size_t>(team)]; }
    void keepBest();

    Night m_own; // with the followers' breaks where their leaders have them
    const Night *m_night = &m_own;
    Random m_random;
    RouteProgram m_program;
    Ledger m_ledger;
    std::vector<Unit> m_units;
    std::vector<float> m_pairAppeal; // by hotspot: what the follower finds around it, too
    NightRoutes m_routes;
    NightRoutes m_before; // of the units that a step changes
    std::vector<int> m_stranded;
    double m_value = 0;
    NightRoutes m_best;
    double m_bestValue;
    double m_temperature = 0;
    qint64 m_stepOfCycle = 0;
    qint64 m_cycleSteps = 0;
};

} // namespace lantern
