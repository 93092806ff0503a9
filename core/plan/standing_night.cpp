#include "plan/standing_night.h"

#include "night/route_program.h"
#include "plan/edit.h"
#include "plan/plan_night.h"
#include "plan/timeline.h"
#include "plan/travel.h"

#include <algorithm>

namespace lantern
{

namespace
{

// A leg outside the shift, or of no minutes, is worth nothing that the optimiser could reckon with.
bool isWithin(const Shift &shift, const Leg &leg)
{
    return shift.from <= leg.arrive && leg.arrive < leg.depart && leg.depart <= shift.to;
}

NightRoute routeOfStops(const NightTeam &team)
{
    NightRoute route;
    for (const NightStop &stop : team.stops)
        route.push_back({.place = stop.place,
                         .arrive = stop.earliest,
                         .minutes = stop.minutes,
                         .hotspot = stop.hotspot,
                         .stop = static_cast<int>(route.size())});
    return route;
}

void stand(Team &team)
{
    team.linkedUniform = {};
    if (!isKnown(team.start) && !team.legs.empty())
        team.start = team.legs.front().point;
    if (!isKnown(team.finish) && !team.legs.empty())
        team.finish = team.legs.back().point;
    for (Leg &leg : team.legs)
        leg.locked = true;
}

} // namespace

Result<StandingNight> StandingNight::build(const Plan &plan, const HotspotSet &hotspots, const RuleContext &context,
                                           const Progress &progress)
{
    StandingNight built;
    built.m_plan = plan;
    for (Team &team : built.m_plan.teams)
        std::ranges::stable_sort(team.legs, {}, &Leg::arrive);
    Plan standing = built.m_plan;
    standing.orders.duties.clear();
    standing.orders.breaks.clear();
    for (size_t i = 0; i < standing.teams.size(); ++i) {
        stand(standing.teams[i]);
        standing.teams[i].travel = travelOf(plan, plan.teams[i]); // it is linked to none any more
        for (Leg &leg : standing.teams[i].legs)
            if (!isWithin(plan.shift, leg) || built.isBeside(static_cast<int>(i), leg))
                leg.hotspot = {};
    }
    PlanRequest request;
    request.breakMinutes = 0; // those of the plan are legs
    Random random(plan.seed);
    const Result<PlanNight> night = PlanNight::build(standing, request, hotspots, context, random, progress);
    if (!night)
        return std::unexpected(night.error());
    built.m_night = night->night();
    built.m_hotspots = night->hotspots();
    for (int team = 0; team < static_cast<int>(plan.teams.size()); ++team) {
        const int pair = built.partnerOf(team);
        if (pair >= 0 && plan.teams[static_cast<size_t>(team)].mode != Mode::Plain)
            built.m_night.teams[static_cast<size_t>(team)].beside = pair;
    }
    return built;
}

int StandingNight::hotspotOf(const HotspotId &id) const
{
    const auto found = std::ranges::find(m_hotspots, id, &Hotspot::id);
    return found == m_hotspots.end() ? -1 : static_cast<int>(found - m_hotspots.begin());
}

int StandingNight::partnerOf(int team) const
{
    const std::vector<Team> &teams = m_plan.teams;
    const Team &own = teams[static_cast<size_t>(team)];
    const auto found = own.mode == Mode::Plain ? std::ranges::find(teams, own.linkedUniform, &Team::id)
                                               : std::ranges::find_if(teams, [&own](const Team &other) {
                                                     return other.mode == Mode::Plain && other.linkedUniform == own.id;
                                                 });
    const bool isLinked = found != teams.end() && &*found != &own;
    return isLinked ? static_cast<int>(found - teams.begin()) : -1;
}

bool StandingNight::isBeside(int team, const Leg &leg) const
{
    return isBesideItsPair(m_plan, m_plan.teams[static_cast<size_t>(team)], leg);
}

LiftedNight::LiftedNight(const StandingNight &standing, const std::vector<std::vector<size_t>> &lifted)
    : m_standing(&standing)
    , m_night(standing.night())
{
    for (size_t team = 0; team < m_night.teams.size(); ++team) {
        std::vector<NightStop> stops;
        m_kept.emplace_back();
        for (size_t leg = 0; leg < m_night.teams[team].stops.size(); ++leg) {
            if (std::ranges::contains(lifted[team], leg))
                continue;
            stops.push_back(m_night.teams[team].stops[leg]);
            m_kept.back().push_back(standing.plan().teams[team].legs[leg]);
        }
        m_night.teams[team].stops = std::move(stops);
        m_routes.push_back(routeOfStops(m_night.teams[team]));
    }
}

void LiftedNight::insert(int team, size_t position, const NightStop &stop, const Leg &leg)
{
    const auto at = static_cast<std::ptrdiff_t>(position);
    NightTeam &crew = m_night.teams[static_cast<size_t>(team)];
    crew.stops.insert(crew.stops.begin() + at, stop);
    std::vector<Leg> &kept = m_kept[static_cast<size_t>(team)];
    kept.insert(kept.begin() + at, leg);
}

bool LiftedNight::replan(int team, size_t firstStop, size_t lastStop)
{
    const NightTeam &crew = m_night.teams[static_cast<size_t>(team)];
    const NightRoute fixed = routeOfStops(crew);
    const bool begins = firstStop == 0;
    const bool ends = lastStop == fixed.size();
    const RouteProgram::Stretch stretch{.team = team,
                                        .start = begins ? crew.start : fixed[firstStop - 1].place,
                                        .from = begins ? crew.from : fixed[firstStop - 1].depart(),
                                        .finish = ends ? crew.finish : fixed[lastStop].place,
                                        .to = ends ? crew.to : fixed[lastStop].arrive,
                                        .firstStop = static_cast<int>(firstStop),
                                        .lastStop = static_cast<int>(lastStop)};
    if (stretch.from < 0 || stretch.to > m_night.minutes || stretch.from > stretch.to)
        return false;
    Ledger ledger(m_night);
    for (int other = 0; other < static_cast<int>(m_routes.size()); ++other)
        if (other != team)
            ledger.add(m_routes[static_cast<size_t>(other)], other);
    std::optional<Reach> reach;
    if (crew.beside >= 0)
        reach.emplace(m_night, crew.beside, m_routes[static_cast<size_t>(crew.beside)], stretch.from, stretch.to);
    std::optional<NightRoute> best = RouteProgram(m_night).best(stretch, ledger, {}, reach ? &*reach : nullptr);
    if (!best)
        return false;
    NightRoute &route = m_routes[static_cast<size_t>(team)];
    route.assign(fixed.begin(), fixed.begin() + static_cast<std::ptrdiff_t>(firstStop));
    route.insert(route.end(), best->begin(), best->end());
    route.insert(route.end(), fixed.begin() + static_cast<std::ptrdiff_t>(lastStop), fixed.end());
    return true;
}

std::vector<std::vector<Leg>> LiftedNight::legs() const
{
    std::vector<std::vector<Leg>> legs(m_routes.size());
    const QDateTime start = m_standing->plan().shift.from;
    for (size_t team = 0; team < m_routes.size(); ++team) {
        for (const NightVisit &visit : m_routes[team]) {
            if (visit.beside)
                continue;
            Leg leg = visit.stop >= 0 ? m_kept[team][static_cast<size_t>(visit.stop)]
                                      : visitTo(m_standing->hotspot(visit.hotspot));
            if (!leg.id.isValid()) { // a leg of the plan keeps its seconds
                leg.arrive = start.addSecs(visit.arrive * qint64{60});
                leg.depart = start.addSecs(visit.depart() * qint64{60});
            }
            legs[team].push_back(std::move(leg));
        }
    }
    return legs;
}

} // namespace lantern
