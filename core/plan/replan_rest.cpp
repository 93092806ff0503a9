#include "plan/replan_rest.h"

#include "night/follow.h"
#include "plan/timeline.h"

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

constexpr int NoWays = 2; // the matrix in which every place is next to every other: for what was done already

int minuteIn(const Plan &plan, const QDateTime &instant, bool roundUp)
{
    const double minutes = static_cast<double>(plan.shift.from.secsTo(instant)) / 60.0;
    return static_cast<int>(roundUp ? std::ceil(minutes) : std::floor(minutes));
}

bool goesOn(const Plan &plan, const Team &team, const TeamAt &at)
{
    const QDateTime end = team.to.isValid() ? std::min(team.to, plan.shift.to) : plan.shift.to;
    return at.isOut && at.free < end;
}

bool isHeld(const Leg &leg)
{
    return leg.locked || leg.kind == LegKind::Break;
}

Team restOf(const Plan &plan, const Team &team, const TeamAt &at)
{
    Team rest = team;
    rest.start = at.place;
    rest.from = plan.shift.from.addSecs(minuteIn(plan, at.free, true) * qint64{60});
    rest.legs.assign(team.legs.begin() + static_cast<std::ptrdiff_t>(at.kept), team.legs.end());
    for (Leg &leg : rest.legs)
        leg.locked = isHeld(leg);
    return rest;
}

// Duties that nobody has done yet.
void dropDoneDuties(Plan &rest, const Plan &plan, const std::vector<TeamAt> &teams)
{
    std::erase_if(rest.orders.duties, [&](const Duty &duty) {
        for (size_t i = 0; i < plan.teams.size(); ++i)
            for (size_t leg = 0; leg < teams[i].kept; ++leg)
                if (fulfils(plan.teams[i].legs[leg], plan.teams[i], duty))
                    return true;
        return false;
    });
}

} // namespace

bool RestOfNight::isAnythingLeft(const Plan &plan, const std::vector<TeamAt> &teams)
{
    for (size_t i = 0; i < teams.size(); ++i)
        if (goesOn(plan, plan.teams[i], teams[i]))
            return true;
    return false;
}

Result<RestOfNight> RestOfNight::build(const Plan &plan, const std::vector<TeamAt> &teams, const HotspotSet &hotspots,
                                       const RuleContext &context, const Progress &progress)
{
    Plan rest = plan;
    rest.teams.clear();
    std::vector<size_t> numbers;
    for (size_t i = 0; i < plan.teams.size(); ++i) {
        if (!goesOn(plan, plan.teams[i], teams[i]))
            continue;
        numbers.push_back(i);
        rest.teams.push_back(restOf(plan, plan.teams[i], teams[i]));
    }
    dropDoneDuties(rest, plan, teams);
    rest.orders.breaks.clear(); // those that are still to come are held where they were
    PlanRequest request;
    request.breakMinutes = 0; // they are held where they were
    Random random(plan.seed);
    Plan held = rest;
    for (Team &team : held.teams)
        std::erase_if(team.legs, [](const Leg &leg) { return !leg.locked; });
    Result<PlanNight> built = PlanNight::build(held, request, hotspots, context, random, progress);
    if (!built)
        return std::unexpected(built.error());
    RestOfNight made(std::move(*built));
    made.m_at = teams;
    made.m_teams = std::move(numbers);
    made.m_was = made.m_built.routesOf(rest);
    made.m_rest = std::move(rest);
    for (const size_t team : made.m_teams)
        made.m_legsAsTheyWere.push_back(plan.teams[team].legs);
    made.fitWarmStart();
    made.setOff(plan);
    made.addPast(plan);
    return made;
}

// By hand a visit may be of any length, and a team that follows another pair has its visits elsewhere.
void RestOfNight::fitWarmStart()
{
    const Night &night = m_built.night();
    for (NightRoute &route : m_was) {
        std::erase_if(route, [&](const NightVisit &visit) {
            return visit.stop < 0 && !visit.beside && visit.minutes < night.leastVisit;
        });
        for (NightVisit &visit : route)
            if (visit.stop < 0 && !visit.beside)
                visit.minutes = std::min(visit.minutes, night.longestVisit);
    }
    if (checkNight(night, m_was))
        return;
    for (size_t team = 0; team < m_was.size(); ++team) {
        if (night.teams[team].beside < 0 || m_at[m_teams[team]].isPaired)
            continue;
        if (const std::optional<NightRoute> route = routeBeside(night, m_was, static_cast<int>(team)))
            m_was[team] = *route;
        else
            m_was.clear();
        if (m_was.empty())
            return;
    }
}

// A pair and the team in its reach begin with what they are at now, as they are in reach there, too; and with what they did before that,
// as they may still be on the way from there.
void RestOfNight::setOff(const Plan &plan)
{
    m_begun.assign(m_teams.size(), 0);
    std::vector<NightTeam> &crews = m_built.night().teams;
    for (size_t team = 0; team < m_teams.size(); ++team)
        if (const int follower = m_built.night().follower(static_cast<int>(team)); follower >= 0)
            crews[team].reachFrom = std::min(crews[team].from, crews[static_cast<size_t>(follower)].from);
    for (size_t team = 0; team < m_teams.size(); ++team) {
        const TeamAt &at = m_at[m_teams[team]];
        if (!at.isPaired || at.kept == 0)
            continue;
        NightTeam &crew = m_built.night().teams[team];
        const std::vector<Leg> &legs = plan.teams[m_teams[team]].legs;
        beginWith(team, crew.start, minuteIn(plan, legs[at.kept - 1].arrive, false), crew.from);
        if (at.kept < 2)
            continue;
        const Leg &before = legs[at.kept - 2];
        const auto hotspot = std::ranges::find(m_built.hotspots(), before.hotspot, &Hotspot::id);
        const auto place = static_cast<int>(hotspot - m_built.hotspots().begin());
        const int left = minuteIn(plan, before.depart, true);
        if (hotspot != m_built.hotspots().end() && before.kind == LegKind::Visit &&
            left + m_built.night().travelTime(crew.travel, place, crew.start) <= crew.from)
            beginWith(team, place, minuteIn(plan, before.arrive, false), left);
    }
}

void RestOfNight::beginWith(size_t team, int place, int arrive, int depart)
{
    NightTeam &crew = m_built.night().teams[team];
    arrive = std::clamp(arrive, 0, depart);
    crew.stops.insert(crew.stops.begin(),
                      NightStop{.place = place, .earliest = arrive, .latest = arrive, .minutes = depart - arrive});
    crew.start = place;
    crew.from = arrive;
    ++m_begun[team];
    if (m_was.empty())
        return;
    for (NightVisit &visit : m_was[team])
        visit.stop += visit.stop >= 0 ? 1 : 0;
    m_was[team].insert(m_was[team].begin(),
                       NightVisit{.place = place, .arrive = arrive, .minutes = depart - arrive, .stop = 0});
}

// Visits that were made, by time; what a pair and the team beside it made together is one.
NightRoute RestOfNight::madeVisits(const Plan &plan) const
{
    NightRoute made;
    for (size_t i = 0; i < plan.teams.size(); ++i) {
        for (size_t each = 0; each < m_at[i].kept; ++each) {
            const Leg &leg = plan.teams[i].legs[each];
            const auto hotspot = std::ranges::find(m_built.hotspots(), leg.hotspot, &Hotspot::id);
            const int arrive = std::max(0, minuteIn(plan, leg.arrive, false));
            const int depart = std::min(m_built.night().minutes, minuteIn(plan, leg.depart, true));
            if (leg.kind != LegKind::Visit || hotspot == m_built.hotspots().end() || arrive >= depart ||
                isBesideItsPair(plan, plan.teams[i], leg))
                continue;
            const auto number = static_cast<int>(hotspot - m_built.hotspots().begin());
            made.push_back({.place = number, .arrive = arrive, .minutes = depart - arrive, .hotspot = number});
        }
    }
    std::ranges::stable_sort(made, {}, &NightVisit::arrive);
    return made;
}

// The next visit to a place is worth what has come back since: what was done is in the night as teams that do nothing
// else.
void RestOfNight::addPast(const Plan &plan)
{
    Night &night = m_built.night();
    night.travel.resize(NoWays);
    night.travel.emplace_back(static_cast<size_t>(night.places) * static_cast<size_t>(night.places), 0);
    NightRoutes past; // by team, no two visits at once
    for (const NightVisit &visit : madeVisits(plan)) {
        auto free =
            std::ranges::find_if(past, [&](const NightRoute &route) { return route.back().depart() <= visit.arrive; });
        if (free == past.end())
            free = past.insert(past.end(), NightRoute());
        free->push_back(visit);
        free->back().stop = static_cast<int>(free->size()) - 1;
    }
    for (NightRoute &route : past) {
        NightTeam done{.start = route.front().place,
                       .finish = route.front().place,
                       .from = 0,
                       .to = night.minutes,
                       .travel = NoWays};
        done.barred.assign(night.hotspots.size(), 1);
        for (const NightVisit &visit : route)
            done.stops.push_back({.place = visit.place,
                                  .earliest = visit.arrive,
                                  .latest = visit.arrive,
                                  .minutes = visit.minutes,
                                  .hotspot = visit.hotspot});
        night.teams.push_back(std::move(done));
        if (!m_was.empty())
            m_was.push_back(std::move(route));
    }
}

void RestOfNight::putInto(Plan &plan, const NightRoutes &routes) const
{
    NightRoutes own(routes.begin(), routes.begin() + static_cast<std::ptrdiff_t>(m_teams.size()));
    for (size_t team = 0; team < own.size(); ++team) {
        if (own[team].empty())
            continue;
        // With all that the search put between two of them: that time is over.
        const auto last =
            std::ranges::find_if(own[team], [&](const NightVisit &visit) { return visit.stop == m_begun[team] - 1; });
        if (m_begun[team] > 0 && last != own[team].end())
            own[team].erase(own[team].begin(), last + 1);
        for (NightVisit &visit : own[team])
            visit.stop -= visit.stop >= 0 ? m_begun[team] : 0;
    }
    Plan rest = m_rest;
    m_built.putInto(rest, own);
    for (size_t team = 0; team < own.size(); ++team) {
        Team &whole = plan.teams[m_teams[team]];
        const std::vector<Leg> &before = m_legsAsTheyWere[team];
        if (own[team].empty() && !m_built.night().teams[team].stops.empty()) { // what is locked cannot be kept
            whole.legs = before;
            continue;
        }
        whole.legs.resize(m_at[m_teams[team]].kept);
        for (size_t i = 0; i < rest.teams[team].legs.size(); ++i) {
            Leg leg = rest.teams[team].legs[i];
            const auto same = std::ranges::find(before, leg.id, &Leg::id);
            if (leg.id.isValid() && same != before.end() && !same->locked) { // a break that was held
                leg.locked = false;
                leg.arrive = plan.shift.from.addSecs(own[team][i].arrive * qint64{60});
                leg.depart = plan.shift.from.addSecs(own[team][i].depart() * qint64{60});
            }
            whole.legs.push_back(std::move(leg));
        }
    }
}

} // namespace lantern
