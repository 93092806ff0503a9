#include "plan/plan_night.h"

#include "plan/edit.h"
#include "plan/request_check.h"

#include <algorithm>

namespace lantern
{

namespace
{

// Where a team may be, having made its stops so far.
struct Made
{
    int place = 0;
    int minute = 0; // when it is free
    int taken = 0;  // minutes of ways and stops
};

// At each place of the stop, who is free first.
std::vector<Made> afterStop(const Night &night, int travel, const std::vector<Made> &before, const NightStop &stop)
{
    std::vector<Made> after;
    for (size_t choice = 0; choice < stop.choices(); ++choice) {
        std::optional<Made> first;
        for (const Made &from : before) {
            const int way = night.travelTime(travel, from.place, stop.choice(choice));
            const int arrive = std::max(from.minute + way, stop.earliest);
            const Made here{.place = stop.choice(choice),
                            .minute = arrive + stop.minutes,
                            .taken = from.taken + way + stop.minutes};
            if (arrive <= stop.latest &&
                (!first || std::pair(here.minute, here.taken) < std::pair(first->minute, first->taken)))
                first = here;
        }
        if (first)
            after.push_back(*first);
    }
    return after;
}

} // namespace

std::optional<NightRoute> routeOfStops(const Night &night, const NightTeam &team)
{
    NightRoute route;
    int place = team.start;
    int minute = team.from;
    for (const NightStop &stop : team.stops) {
        const int arrive = std::max(minute + night.travelTime(team.travel, place, stop.place), stop.earliest);
        if (arrive > stop.latest)
            return std::nullopt;
        route.push_back({.place = stop.place,
                         .arrive = arrive,
                         .minutes = stop.minutes,
                         .hotspot = stop.hotspot,
                         .stop = static_cast<int>(route.size())});
        minute = route.back().depart();
        place = stop.place;
    }
    return minute + night.travelTime(team.travel, place, team.finish) > team.to ? std::nullopt : std::optional(route);
}

std::optional<int> minutesForStops(const Night &night, const NightTeam &team)
{
    std::vector<Made> made{{.place = team.start, .minute = team.from}};
    for (const NightStop &stop : team.stops)
        made = afterStop(night, team.travel, made, stop);
    std::optional<int> least;
    for (const Made &one : made) {
        const int way = night.travelTime(team.travel, one.place, team.finish);
        if (one.minute + way <= team.to)
            least = std::min(least.value_or(one.taken + way), one.taken + way);
    }
    return least;
}

std::vector<PlanNight::Fit> PlanNight::fits(size_t team, const NightStop &stop, size_t first, size_t last) const
{
    std::vector<Fit> all;
    NightTeam crew = m_night.teams[team];
    const int before = minutesForStops(m_night, crew).value_or(0);
    for (size_t position = first; position <= std::min(last, m_night.teams[team].stops.size()); ++position) {
        crew.stops = m_night.teams[team].stops;
        crew.stops.insert(crew.stops.begin() + static_cast<std::ptrdiff_t>(position), stop);
        const std::optional<int> minutes = minutesForStops(m_night, crew);
        if (minutes)
            all.push_back({.position = position, .minutes = *minutes - before});
    }
    std::ranges::stable_sort(all, {}, &Fit::minutes);
    return all;
}

std::optional<PlanNight::Fit> PlanNight::bestFit(size_t team, const NightStop &stop) const
{
    const std::vector<Fit> all = fits(team, stop);
    return all.empty() ? std::nullopt : std::optional(all.front());
}

void PlanNight::insertStop(size_t team, size_t position, const NightStop &stop, const Leg &leg)
{
    const auto at = static_cast<std::ptrdiff_t>(position);
    m_night.teams[team].stops.insert(m_night.teams[team].stops.begin() + at, stop);
    m_stopLegs[team].insert(m_stopLegs[team].begin() + at, leg);
}

// The pair that a uniform team is linked to, or the other way round.
std::optional<size_t> PlanNight::partnerOf(size_t team) const
{
    const int leader = m_night.teams[team].beside;
    const int partner = leader >= 0 ? leader : m_night.follower(static_cast<int>(team));
    return partner < 0 ? std::nullopt : std::optional(static_cast<size_t>(partner));
}

PlanNight::Stops PlanNight::stops() const
{
    Stops all;
    for (size_t team = 0; team < m_night.teams.size(); ++team)
        all.push_back({m_night.teams[team].stops, m_stopLegs[team]});
    return all;
}

void PlanNight::setStops(const Stops &all)
{
    for (size_t team = 0; team < all.size(); ++team) {
        m_night.teams[team].stops = all[team].first;
        m_stopLegs[team] = all[team].second;
    }
}

// Where the leg is, if it is the team's stop of that number.
std::optional<int> PlanNight::placeOfStop(size_t team, size_t stop, const Leg &leg) const
{
    if (stop >= m_stopLegs[team].size() || m_stopLegs[team][stop].kind != leg.kind)
        return std::nullopt;
    const NightStop &made = m_night.teams[team].stops[stop];
    const Leg &becomes = m_stopLegs[team][stop];
    // Along with what its uniform team has locked.
    const bool isAlong = becomes.hotspot == leg.hotspot && becomes.arrive == leg.arrive && becomes.depart == leg.depart;
    if (!leg.locked && leg.hotspot.isValid() && !isAlong)
        return std::nullopt;
    if (becomes.point == leg.point)
        return made.place;
    const auto other =
        std::ranges::find(made.others, leg.point, [this](int place) { return m_places[static_cast<size_t>(place)]; });
    return other == made.others.end() ? std::nullopt : std::optional(*other);
}

NightRoutes PlanNight::routesOf(const Plan &plan) const
{
    NightRoutes routes(m_night.teams.size());
    for (size_t team = 0; team < routes.size() && team < plan.teams.size(); ++team) {
        size_t stop = 0;
        for (const Leg &leg : plan.teams[team].legs) {
            const int arrive = minuteOf(leg.arrive, false);
            NightVisit visit{
                .arrive = arrive, .minutes = minuteOf(leg.depart, true) - arrive, .hotspot = hotspotOf(leg.hotspot)};
            if (const std::optional<int> there = placeOfStop(team, stop, leg)) {
                visit.place = *there;
                visit.hotspot = m_night.teams[team].stops[stop].hotspot;
                visit.stop = static_cast<int>(stop++);
            } else if (visit.hotspot < 0) {
                continue; // a place that is no hotspot of this night any more
            } else {
                visit.place = visit.hotspot;
            }
            visit.beside = visit.hotspot >= 0 && isBeside(plan, team, leg);
            routes[team].push_back(visit);
        }
    }
    return routes;
}

// Whether the leg of a linked uniform team is at its pair's place and time.
bool PlanNight::isBeside(const Plan &plan, size_t team, const Leg &leg) const
{
    const int leader = m_night.teams[team].beside;
    return leader >= 0 && std::ranges::any_of(plan.teams[static_cast<size_t>(leader)].legs, [&](const Leg &other) {
               return other.hotspot == leg.hotspot && other.arrive <= leg.arrive && leg.depart <= other.depart;
           });
}

// As it is made there.
Leg PlanNight::legOfStop(size_t team, const NightVisit &visit) const
{
    Leg leg = m_stopLegs[team][static_cast<size_t>(visit.stop)];
    const auto chosen = m_breakPlaces.find({team, visit.place});
    if (leg.locked || leg.kind != LegKind::Break || chosen == m_breakPlaces.end())
        return leg;
    leg.placeName = chosen->second.name;
    leg.point = chosen->second.point;
    return leg;
}

void PlanNight::putInto(Plan &plan, const NightRoutes &routes) const
{
    const auto instant = [&](int minute) { return plan.shift.from.addSecs(minute * qint64{60}); };
    for (size_t team = 0; team < plan.teams.size(); ++team) {
        std::vector<Leg> &legs = plan.teams[team].legs;
        if (routes[team].empty()) {
            std::erase_if(legs, [](const Leg &leg) { return !leg.locked; });
            continue;
        }
        legs.clear();
        for (const NightVisit &visit : routes[team]) {
            Leg leg =
                visit.stop >= 0 ? legOfStop(team, visit) : visitTo(*m_hotspots[static_cast<size_t>(visit.hotspot)]);
            if (!leg.locked) { // a locked one keeps its seconds
                leg.arrive = instant(visit.arrive);
                leg.depart = instant(visit.depart());
            }
            legs.push_back(std::move(leg));
        }
    }
}

Plan outTogether(Plan plan)
{
    for (Team &pair : plan.teams) {
        const auto uniform = std::ranges::find(plan.teams, pair.linkedUniform, &Team::id);
        if (pair.mode != Mode::Plain || uniform == plan.teams.end())
            continue;
        const auto hasLocked = [&pair](const auto &isOutside) {
            return std::ranges::any_of(pair.legs, [&](const Leg &leg) { return leg.locked && isOutside(leg); });
        };
        const QDateTime from = uniform->from;
        const QDateTime to = uniform->to;
        if (from.isValid() && !hasLocked([&](const Leg &leg) { return leg.arrive < from; }))
            pair.from = pair.from.isValid() ? std::max(pair.from, from) : from;
        if (to.isValid() && !hasLocked([&](const Leg &leg) { return leg.depart > to; }))
            pair.to = pair.to.isValid() ? std::min(pair.to, to) : to;
    }
    return plan;
}

bool fulfils(const Leg &leg, const Team &team, const Duty &duty)
{
    return leg.kind == LegKind::Visit && leg.point == duty.point && duty.earliest <= leg.arrive &&
           leg.arrive <= duty.latest && leg.arrive.secsTo(leg.depart) >= duty.minutes * qint64{60} &&
           (!duty.team.isValid() || duty.team == team.id);
}

} // namespace lantern
