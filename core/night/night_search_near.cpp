#include "night/follow.h"
#include "night/night_search.h"

#include <algorithm>

// The part of the search for a leader that may not go to what its follower has to do: it stands near meanwhile.

namespace lantern
{

namespace
{

constexpr size_t MostPlacesNear = 6;
constexpr double MarginMetres = 60; // that reach on the way is judged with (Reach)

// What stands for being near becomes visits of the place, as short as they may be: at its beginning, and where the follower comes back there, at
// its end; in between the team stays there. False if the place may not have so many more.
bool becomesVisits(const Night &night, NightRoute &route, const std::vector<int> &near, const Ledger &ledger,
                   bool comesBack)
{
    NightRoute made;
    for (const NightVisit &visit : route) {
        made.push_back(visit);
        if (visit.stop < 0)
            continue;
        if (!std::ranges::contains(near, visit.stop)) {
            made.back().stop -=
                static_cast<int>(std::ranges::count_if(near, [&](int stop) { return stop < visit.stop; }));
            continue;
        }
        made.back() = {
            .place = visit.place, .arrive = visit.arrive, .minutes = night.leastVisit, .hotspot = visit.place};
        if (comesBack)
            made.push_back({.place = visit.place,
                            .arrive = visit.depart() - night.leastVisit,
                            .minutes = night.leastVisit,
                            .hotspot = visit.place});
    }
    route = std::move(made);
    return std::ranges::all_of(route, [&](const NightVisit &visit) {
        const auto own = std::ranges::count(route, visit.hotspot, &NightVisit::hotspot);
        return visit.hotspot < 0 ||
               own + std::ssize(ledger.stays(visit.hotspot)) <= night.hotspots[asIndex(visit.hotspot)].visitCap;
    });
}

} // namespace

// At one of the nearest hotspots from which the follower can be reached, from when it may set out from there until it can be back.
std::optional<NightStop> NightSearch::standNear(const Unit &unit, const NightStop &stop, bool comesBack) const
{
    const NightTeam &leader = m_own.teams[asIndex(unit.leader)];
    const NightTeam &follower = m_own.teams[asIndex(unit.follower)];
    const auto isNear = [&](int place) {
        return static_cast<double>(m_own.metresBetween(place, stop.place)) <= m_own.reachMetres;
    };
    const bool isThere = std::ranges::any_of(leader.stops, [&](const NightStop &own) {
        return isNear(own.place) && own.earliest <= stop.earliest &&
               stop.latest + stop.minutes <= own.latest + own.minutes;
    });
    if (stop.rest || stop.together || stop.earliest != stop.latest || isThere)
        return std::nullopt;
    const std::ptrdiff_t visits = comesBack ? 2 : 1;
    const auto hasRoom = [&](int place) {
        return std::ssize(m_ledger.stays(place)) + visits <= m_own.hotspots[asIndex(place)].visitCap;
    };
    std::vector<std::pair<float, int>> places;
    for (int place = 0; place < static_cast<int>(m_own.hotspots.size()); ++place)
        if (isNear(place) && hasRoom(place) && (leader.barred.empty() || !leader.barred[asIndex(place)]))
            places.emplace_back(m_own.metresBetween(place, stop.place), place);
    if (places.empty())
        return std::nullopt;
    std::ranges::sort(places);
    places.resize(std::min(places.size(), MostPlacesNear));
    // On the way there, too, if there are such.
    while (places.size() > 1 && static_cast<double>(places.back().first) > m_own.reachMetres - MarginMetres)
        places.pop_back();
    NightStop near{.place = places.front().second};
    int way = 0;
    for (const auto &[metres, place] : places) {
        way = std::max({way, m_own.travelTime(follower.travel, place, stop.place),
                        m_own.travelTime(follower.travel, stop.place, place)});
        if (place != near.place)
            near.others.push_back(place);
    }
    // Long enough before for the follower to come beside it and set out from there.
    near.earliest = near.latest = std::max(leader.from, stop.earliest - way - m_own.leastVisit);
    const int until = stop.earliest + stop.minutes + way + (comesBack ? m_own.leastVisit : 0);
    near.minutes = std::max(m_own.leastVisit * (comesBack ? 2 : 1), std::min(leader.to, until) - near.earliest);
    return near;
}

bool NightSearch::planNearItsFollower(size_t unit, bool comesBack)
{
    const Unit each = m_units[unit];
    if (each.follower < 0)
        return false;
    clearUnit(each);
    NightTeam &leader = m_own.teams[asIndex(each.leader)];
    std::vector<NightStop> &stops = leader.stops;
    const std::vector<NightStop> own = stops;
    const std::vector<char> ownBarred = leader.barred;
    std::vector<char> barred = ownBarred;
    barred.resize(m_own.hotspots.size(), 0);
    std::vector<int> near; // stops by number, that stand for being near
    for (const NightStop &stop : m_own.teams[asIndex(each.follower)].stops) {
        const std::optional<NightStop> stand = standNear(each, stop, comesBack);
        if (!stand)
            continue;
        const auto later = std::ranges::upper_bound(stops, stand->latest, {}, &NightStop::latest);
        const auto number = static_cast<int>(later - stops.begin());
        for (int &other : near)
            other += other >= number ? 1 : 0;
        // The cap leaves it no other visits there for now: these would take the place of those that standing there becomes.
        for (size_t choice = 0; choice < stand->choices(); ++choice)
            barred[asIndex(stand->choice(choice))] = 1;
        stops.insert(later, *stand);
        near.push_back(number);
    }
    leader.barred = std::move(barred);
    const bool isPlanned = !near.empty() && followNear(each, near, own, comesBack);
    stops = own;
    leader.barred = ownBarred;
    return isPlanned;
}

// With the leader's stops as they are for the time being.
bool NightSearch::followNear(const Unit &unit, const std::vector<int> &near, const std::vector<NightStop> &own,
                             bool comesBack)
{
    const Window whole{.from = 0, .to = m_own.minutes};
    const RouteProgram::Stretch leader = clear(unit.leader, whole);
    const RouteProgram::Stretch follower = clear(unit.follower, whole);
    if (!fill(leader, anyAppeal(unit), nullptr))
        return false;
    NightRoute led = route(unit.leader);
    m_ledger.remove(led, unit.leader);
    route(unit.leader).clear();
    if (!becomesVisits(m_own, led, near, m_ledger, comesBack))
        return false;
    m_ledger.add(led, unit.leader);
    route(unit.leader) = std::move(led);
    m_own.teams[asIndex(unit.leader)].stops = own;
    restWithLeader(m_own, unit.leader, route(unit.leader));
    Reach reach(m_own, unit.leader, route(unit.leader), follower.from, follower.to);
    return fill(follower, {}, &reach);
}

} // namespace lantern
