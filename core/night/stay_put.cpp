#include "night/stay_put.h"

#include "night/reach.h"

#include <algorithm>
#include <array>
#include <optional>

namespace lantern
{

namespace
{

constexpr int MostSweeps = 3;
constexpr size_t MostPairsOfUnits = 6;                      // units of which every two are put back together
constexpr std::array<size_t, 5> Lengths = {16, 8, 4, 2, 1}; // visits in a row that are put back
constexpr int MostTrials = 400'000;                         // × visits of the night

class StayPut
{
public:
    StayPut(const Night &night, const NightRoutes &routes, const NightRoutes &was, double reward)
        : m_night(night)
        , m_was(was)
        , m_reward(reward)
        , m_routes(routes)
    {
        size_t visits = 1;
        for (const NightRoute &route : routes)
            visits += route.size();
        m_trialsLeft = MostTrials / static_cast<int>(visits);
        for (int team = 0; team < static_cast<int>(night.teams.size()); ++team)
            if (night.teams[asIndex(team)].beside < 0)
                m_units.push_back({.leader = team, .follower = night.follower(team)});
    }

    [[nodiscard]] NightRoutes made()
    {
        const std::optional<double> value = judge(m_routes);
        if (!value || !checkNight(m_night, m_was))
            return m_routes;
        m_value = *value;
        for (const Unit &unit : m_units)
            putBackWhole({&unit, 1});
        if (m_units.size() <= MostPairsOfUnits)
            putBackPairs();
        for (int sweep = 0; sweep < MostSweeps; ++sweep) {
            const double before = m_value;
            for (const size_t length : Lengths)
                for (const Unit &unit : m_units)
                    putBackStretches(unit, length);
            if (m_value <= before)
                break;
        }
        return m_routes;
    }

private:
    // A team, and the one that stays in its reach; −1 none.
    struct Unit
    {
        int leader = 0;
        int follower = -1;
    };
    [[nodiscard]] bool isAsItWas(size_t team, const NightVisit &visit) const
    {
        return std::ranges::contains(m_was[team], visit);
    }
    [[nodiscard]] std::optional<double> judge(const NightRoutes &routes) const;
    [[nodiscard]] bool isFollowed(const NightRoutes &routes, const Unit &unit) const;
    bool offer(const NightRoutes &routes, std::span<const Unit> changed);
    void putBackWhole(std::span<const Unit> units);
    void putBackPairs();
    void putBackStretches(const Unit &unit, size_t length);
    [[nodiscard]] NightRoute spliced(int team, int from, int to) const;

    const Night &m_night;
    const NightRoutes &m_was;
    double m_reward;
    NightRoutes m_routes;
    double m_value = 0;
    std::vector<Unit> m_units;
    int m_trialsLeft = 0; // a larger night has fewer, as each takes longer
};

// Worth less what the ways cost, with the reward; none if a rule is broken.
std::optional<double> StayPut::judge(const NightRoutes &routes) const
{
    const Result<double> worth = checkNight(m_night, routes);
    if (!worth)
        return std::nullopt;
    double value = *worth;
    for (size_t team = 0; team < routes.size(); ++team) {
        const NightTeam &crew = m_night.teams[team];
        int place = crew.start;
        int minutes = 0;
        for (const NightVisit &visit : routes[team]) {
            minutes += m_night.travelTime(crew.travel, place, visit.place);
            place = visit.place;
            value += isAsItWas(team, visit) ? m_reward : 0;
        }
        value -= m_night.walkPrice * (minutes + m_night.travelTime(crew.travel, place, crew.finish));
    }
    return value;
}

// In reach all the time, and beside the leader where it says so and nowhere else.
bool StayPut::isFollowed(const NightRoutes &routes, const Unit &unit) const
{
    const NightTeam &crew = m_night.teams[asIndex(unit.follower)];
    const NightRoute &led = routes[asIndex(unit.leader)];
    Reach reach(m_night, unit.leader, led, crew.from, crew.to);
    int place = crew.start;
    int minute = crew.from;
    for (const NightVisit &visit : routes[asIndex(unit.follower)]) {
        const bool isBeside = std::ranges::any_of(led, [&](const NightVisit &other) {
            return other.hotspot >= 0 && other.hotspot == visit.hotspot && other.arrive <= visit.arrive &&
                   visit.depart() <= other.depart();
        });
        if ((visit.stop < 0 && visit.beside != isBeside) ||
            !reach.isWalking(place, visit.place, minute, visit.arrive) ||
            !reach.isStanding(visit.place, visit.arrive, visit.depart()))
            return false;
        place = visit.place;
        minute = visit.depart();
    }
    return reach.isWalking(place, crew.finish, minute, crew.to);
}

// Takes the routes over if they are as good.
bool StayPut::offer(const NightRoutes &routes, std::span<const Unit> changed)
{
    if (routes == m_routes || m_trialsLeft-- <= 0)
        return false;
    const std::optional<double> value = judge(routes);
    if (!value || *value <= m_value)
        return false;
    for (const Unit &unit : changed)
        if (unit.follower >= 0 && !isFollowed(routes, unit))
            return false;
    m_value = *value;
    m_routes = routes;
    return true;
}

void StayPut::putBackWhole(std::span<const Unit> units)
{
    NightRoutes routes = m_routes;
    for (const Unit &unit : units)
        for (const int team : {unit.leader, unit.follower})
            if (team >= 0)
                routes[asIndex(team)] = m_was[asIndex(team)];
    offer(routes, units);
}

// Two may have changed places for nothing.
void StayPut::putBackPairs()
{
    for (size_t one = 0; one < m_units.size(); ++one)
        for (size_t other = one + 1; other < m_units.size(); ++other)
            putBackWhole(std::array{m_units[one], m_units[other]});
}

// So many visits in a row, from each one on; the follower goes on as it does, or as it did.
void StayPut::putBackStretches(const Unit &unit, size_t length)
{
    const NightRoute &was = m_was[asIndex(unit.leader)];
    for (size_t first = 0; first + length <= was.size(); ++first) {
        const int from = was[first].arrive;
        const int to = was[first + length - 1].depart();
        NightRoutes routes = m_routes;
        routes[asIndex(unit.leader)] = spliced(unit.leader, from, to);
        if (offer(routes, {&unit, 1}) || unit.follower < 0)
            continue;
        routes[asIndex(unit.follower)] = spliced(unit.follower, from, to);
        offer(routes, {&unit, 1});
    }
}

// The team's route, between two minutes as it was, without what there is no time left for before and after that.
NightRoute StayPut::spliced(int team, int from, int to) const
{
    const NightTeam &crew = m_night.teams[asIndex(team)];
    NightRoute route;
    for (const NightVisit &visit : m_routes[asIndex(team)])
        if (visit.depart() <= from)
            route.push_back(visit);
    const auto isLate = [&](const NightVisit &next) {
        return route.back().depart() + m_night.travelTime(crew.travel, route.back().place, next.place) > next.arrive;
    };
    bool isFirst = true;
    for (const NightVisit &visit : m_was[asIndex(team)]) {
        if (visit.arrive < from || visit.depart() > to)
            continue;
        while (isFirst && !route.empty() && isLate(visit))
            route.pop_back();
        isFirst = false;
        route.push_back(visit);
    }
    for (const NightVisit &visit : m_routes[asIndex(team)])
        if (visit.arrive >= to && (route.empty() || !isLate(visit)))
            route.push_back(visit);
    return route;
}

} // namespace

NightRoutes stayPut(const Night &night, const NightRoutes &routes, const NightRoutes &was, double reward)
{
    if (routes.size() != was.size())
        return routes;
    return StayPut(night, routes, was, reward).made();
}

} // namespace lantern
