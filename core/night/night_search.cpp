#include "night/night_search.h"

#include "night/follow.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

namespace lantern
{

namespace
{

// Tried on nights of 60 hotspots and 8 teams, and of 300 and 40: long cycles that begin lukewarm, and mostly two or three units at once.
constexpr qint64 StepsPerUnit = 400; // of the first cycle: a larger night cools more slowly
constexpr double CycleGrowth = 1.3;
constexpr double HotShare = 0.2; // of what a visit is worth on average
constexpr double ColdShare = 0.01;
constexpr double SeveralShare = 0.75; // of the steps that plan more than one unit
constexpr double Noise = 0.25;        // more tells too little of what a hotspot is worth
constexpr int ShortestWindow = 45;    // minutes: three or four visits
constexpr int LongestWindow = 70;
constexpr double MostPairAppeal = 3;

// What a hotspot is worth to a team that another stays in reach of: its own and a part of the best around it.
std::vector<float> pairAppeal(const Night &night)
{
    std::vector<double> worths;
    worths.reserve(night.hotspots.size());
    for (const NightHotspot &hotspot : night.hotspots)
        worths.push_back(std::max(1e-9, static_cast<double>(*std::ranges::max_element(hotspot.worth))));
    std::vector<float> appeal;
    for (size_t i = 0; i < worths.size(); ++i) {
        double around = 0;
        for (size_t j = 0; j < worths.size(); ++j) {
            const float metres = night.metresBetween(static_cast<int>(i), static_cast<int>(j));
            if (j != i && static_cast<double>(metres) <= night.reachMetres)
                around = std::max(around, worths[j]);
        }
        appeal.push_back(static_cast<float>(std::min(MostPairAppeal, 1 + 0.5 * around / worths[i])));
    }
    return appeal;
}

} // namespace

NightSearch::NightSearch(const Night &night, quint64 seed, const NightRoutes &from)
    : m_own(night)
    , m_random(seed)
    , m_program(m_own)
    , m_ledger(m_own)
    , m_pairAppeal(pairAppeal(night))
    , m_routes(night.teams.size())
    , m_bestValue(std::numeric_limits<double>::lowest())
{
    for (int team = 0; team < static_cast<int>(night.teams.size()); ++team)
        if (night.teams[static_cast<size_t>(team)].beside < 0)
            m_units.push_back({.leader = team, .follower = night.follower(team)});
    m_cycleSteps = StepsPerUnit * static_cast<qint64>(m_units.size());
    if (!from.empty() && checkNight(night, from)) {
        m_routes = from;
        for (size_t team = 0; team < from.size(); ++team)
            m_ledger.add(from[team], static_cast<int>(team));
    } else {
        build();
    }
    m_before = m_routes;
    m_value = value();
    keepBest();
}

void NightSearch::build()
{
    const Window whole{.from = 0, .to = m_night->minutes};
    for (size_t unit = 0; unit < m_units.size(); ++unit) {
        if (replan({unit}, whole) || planWhereBothMay(unit) || planNearItsFollower(unit, false) ||
            planNearItsFollower(unit, true))
            continue;
        clearUnit(m_units[unit]);
        for (const int team : {m_units[unit].leader, m_units[unit].follower})
            if (team >= 0)
                m_stranded.push_back(team);
    }
    std::erase_if(m_units, [this](const Unit &unit) { return std::ranges::contains(m_stranded, unit.leader); });
}

void NightSearch::clearUnit(const Unit &unit)
{
    for (const int team : {unit.leader, unit.follower}) {
        if (team < 0)
            continue;
        m_ledger.remove(route(team), team);
        route(team).clear();
    }
}

// Where a leader goes that its follower is barred from, that follower may have nowhere to be in reach.
bool NightSearch::planWhereBothMay(size_t unit)
{
    const auto [leader, follower] = m_units[unit];
    if (follower < 0 || std::ranges::none_of(m_own.teams[static_cast<size_t>(follower)].barred, std::identity()))
        return false;
    std::vector<char> &barred = m_own.teams[static_cast<size_t>(leader)].barred;
    const std::vector<char> own = barred;
    barred.resize(m_own.hotspots.size(), 0);
    std::ranges::transform(barred, m_own.teams[static_cast<size_t>(follower)].barred, barred.begin(),
                           [](char one, char other) { return static_cast<char>(one | other); });
    clearUnit(m_units[unit]);
    const bool isPlanned = replan({unit}, {.from = 0, .to = m_night->minutes});
    barred = own;
    return isPlanned;
}

void NightSearch::load(const NightRoutes &routes)
{
    for (size_t team = 0; team < routes.size(); ++team)
        m_ledger.remove(m_routes[team], static_cast<int>(team));
    m_routes = routes;
    for (size_t team = 0; team < routes.size(); ++team)
        m_ledger.add(m_routes[team], static_cast<int>(team));
    m_before = m_routes;
    m_value = value();
    keepBest();
}

void NightSearch::offer(const NightRoutes &routes)
{
    const NightRoutes own = m_best;
    const double ownValue = m_bestValue;
    load(routes);
    if (m_value < ownValue) {
        m_bestValue = ownValue;
        load(own);
    }
}

void NightSearch::run(qint64 steps)
{
    for (qint64 done = 0; done < steps && !m_units.empty(); ++done)
        step();
}

void NightSearch::beginCycle()
{
    m_stepOfCycle = 0;
    m_cycleSteps = static_cast<qint64>(static_cast<double>(m_cycleSteps) * CycleGrowth);
    load(m_best);
}

void NightSearch::step()
{
    if (m_stepOfCycle == m_cycleSteps)
        beginCycle();
    size_t visits = 1;
    for (const NightRoute &each : m_routes)
        visits += each.size();
    const double at = static_cast<double>(m_stepOfCycle++) / static_cast<double>(m_cycleSteps);
    m_temperature = std::abs(m_value) / static_cast<double>(visits) * HotShare * std::pow(ColdShare / HotShare, at);
    const NightRoute &any = route(m_units[m_random.below(m_units.size())].leader);
    const NightVisit middle =
        any.empty() ? NightVisit{.arrive = m_random.between(0, m_night->minutes)} : any[m_random.below(any.size())];
    const Window window = windowAround(middle.arrive);
    const std::vector<size_t> units =
        unitsNear(middle.place, window, 1 + (m_random.unit() < SeveralShare ? 1 + m_random.below(2) : 0));
    if (!replan(units, window)) {
        for (const size_t unit : units)
            restore(unit);
        return;
    }
    accept(units);
}

NightSearch::Window NightSearch::windowAround(int minute)
{
    const int length = std::min(m_night->minutes, m_random.between(ShortestWindow, LongestWindow));
    const int from = minute - m_random.between(0, length);
    return {.from = from, .to = from + length};
}

// Those who come nearest to the place in the window.
std::vector<size_t> NightSearch::unitsNear(int place, Window window, size_t count) const
{
    std::vector<std::pair<float, size_t>> nearest;
    for (size_t unit = 0; unit < m_units.size(); ++unit) {
        float metres = std::numeric_limits<float>::max();
        for (const NightVisit &visit : m_routes[static_cast<size_t>(m_units[unit].leader)])
            if (visit.arrive < window.to && visit.depart() > window.from)
                metres = std::min(metres, m_night->metresBetween(place, visit.place));
        nearest.emplace_back(metres, unit);
    }
    count = std::min(count, nearest.size());
    std::ranges::partial_sort(nearest, nearest.begin() + static_cast<std::ptrdiff_t>(count));
    std::vector<size_t> units;
    units.reserve(count);
    for (size_t i = 0; i < count; ++i)
        units.push_back(nearest[i].second);
    return units;
}

RouteProgram::Appeal NightSearch::anyAppeal(const Unit &unit)
{
    RouteProgram::Appeal appeal(m_night->hotspots.size(), 1.0F);
    if (unit.follower >= 0)
        appeal = m_pairAppeal;
    if (m_random.below(4) != 0)
        for (float &factor : appeal)
            factor *= static_cast<float>(1 - Noise * m_random.unit());
    return appeal;
}

RouteProgram::Stretch NightSearch::clear(int team, Window window)
{
    const NightTeam &crew = m_night->teams[static_cast<size_t>(team)];
    NightRoute &visits = route(team);
    RouteProgram::Stretch stretch{
        .team = team, .start = crew.start, .from = crew.from, .finish = crew.finish, .to = crew.to};
    NightRoute kept;
    NightRoute gone;
    size_t next = 0;
    for (; next < visits.size() && visits[next].depart() <= window.from; ++next) {
        stretch.start = visits[next].place;
        stretch.from = visits[next].depart();
        stretch.firstStop += visits[next].stop >= 0 ? 1 : 0;
        kept.push_back(visits[next]);
    }
    stretch.lastStop = stretch.firstStop;
    for (; next < visits.size() && visits[next].arrive < window.to; ++next) {
        stretch.lastStop += visits[next].stop >= 0 ? 1 : 0;
        gone.push_back(visits[next]);
    }
    if (next < visits.size()) {
        stretch.finish = visits[next].place;
        stretch.to = visits[next].arrive;
    }
    if (visits.empty()) // not planned yet
        stretch.lastStop = static_cast<int>(crew.stops.size());
    kept.insert(kept.end(), visits.begin() + static_cast<std::ptrdiff_t>(next), visits.end());
    m_ledger.remove(gone, team);
    visits = std::move(kept);
    return stretch;
}

bool NightSearch::fill(const RouteProgram::Stretch &stretch, const RouteProgram::Appeal &appeal, Reach *reach)
{
    const std::optional<NightRoute> found = m_program.best(stretch, m_ledger, appeal, reach);
    if (!found)
        return false;
    m_ledger.add(*found, stretch.team);
    NightRoute &visits = route(stretch.team);
    const auto later = std::ranges::find_if(
        visits, [&](const NightVisit &visit) { return visit.arrive >= stretch.to && visit.depart() > stretch.from; });
    visits.insert(later, found->begin(), found->end());
    return true;
}

bool NightSearch::replan(const std::vector<size_t> &units, Window window)
{
    std::vector<RouteProgram::Stretch> leaders;
    std::vector<std::optional<RouteProgram::Stretch>> followers;
    for (const size_t unit : units) {
        const Unit &each = m_units[unit];
        leaders.push_back(clear(each.leader, window));
        const Window wider{.from = leaders.back().from, .to = leaders.back().to};
        followers.push_back(each.follower < 0 ? std::nullopt : std::optional(clear(each.follower, wider)));
    }
    std::vector<size_t> order(units.size());
    std::iota(order.begin(), order.end(), size_t{0});
    m_random.shuffle(order);
    for (const size_t i : order) {
        const Unit &unit = m_units[units[i]];
        if (!fill(leaders[i], anyAppeal(unit), nullptr))
            return false;
        if (unit.follower < 0)
            continue;
        restWithLeader(m_own, unit.leader, route(unit.leader));
        Reach reach(*m_night, unit.leader, route(unit.leader), followers[i]->from, followers[i]->to);
        if (!fill(*followers[i], {}, &reach))
            return false;
    }
    return true;
}

double NightSearch::wayPrice(int team) const
{
    const NightTeam &crew = m_night->teams[static_cast<size_t>(team)];
    int place = crew.start;
    int minutes = 0;
    for (const NightVisit &visit : m_routes[static_cast<size_t>(team)]) {
        minutes += m_night->travelTime(crew.travel, place, visit.place);
        place = visit.place;
    }
    return m_night->walkPrice * (minutes + m_night->travelTime(crew.travel, place, crew.finish));
}

double NightSearch::value() const
{
    double ways = 0;
    for (int team = 0; team < static_cast<int>(m_routes.size()); ++team)
        ways += wayPrice(team);
    return m_ledger.worth() - ways;
}

// As before the step.
void NightSearch::restore(size_t unit)
{
    for (const int team : {m_units[unit].leader, m_units[unit].follower}) {
        if (team < 0)
            continue;
        m_ledger.remove(route(team), team);
        route(team) = m_before[static_cast<size_t>(team)];
        m_ledger.add(route(team), team);
    }
}

void NightSearch::accept(const std::vector<size_t> &units)
{
    const double now = value();
    const bool isTaken = now >= m_value + m_temperature * std::log(std::max(1e-9, m_random.unit()));
    for (const size_t unit : units) {
        if (!isTaken) {
            restore(unit);
            continue;
        }
        for (const int team : {m_units[unit].leader, m_units[unit].follower})
            if (team >= 0)
                m_before[static_cast<size_t>(team)] = route(team);
    }
    if (!isTaken)
        return;
    m_value = now;
    keepBest();
}

void NightSearch::keepBest()
{
    if (m_value <= m_bestValue)
        return;
    m_bestValue = m_value;
    m_best = m_routes;
}

} // namespace lantern
