#include "plan/marginal_worth.h"

#include "night/route_program.h"
#include "plan/plan_night.h"
#include "plan/plan_teams.h"
#include "plan/replan_pairs.h"
#include "plan/timeline.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

struct MarginalWords
{
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

// The plan with nobody but one team that could be out all night.
Plan withOneTeam(const Plan &plan, const HotspotSet &hotspots)
{
    Team team;
    const auto known = std::ranges::find_if(plan.teams, [](const Team &each) { return isKnown(each.start); });
    team.start = known != plan.teams.end() ? known->start : middleOf(hotspots).point;
    team.finish = team.start;
    Plan alone = plan;
    alone.orders.duties.clear();
    alone.orders.breaks.clear();
    alone.orders.everyTwoHours.clear(); // what their gaps cost is no harm covered
    alone.teams = {std::move(team)};
    return alone;
}

// All visits of the plan to the night's hotspots, in any order; a pair's and those of the team beside it are the same.
NightRoute visitsOf(const Plan &plan, const PlanNight &built)
{
    NightRoute visits;
    for (const Team &team : plan.teams) {
        for (const Leg &leg : team.legs) {
            const auto hotspot = std::ranges::find(built.hotspots(), leg.hotspot, &Hotspot::id);
            const auto arrive = static_cast<int>(plan.shift.from.secsTo(leg.arrive) / 60);
            const auto minutes = static_cast<int>((leg.arrive.secsTo(leg.depart) + 59) / 60);
            if (leg.kind != LegKind::Visit || isBesideItsPair(plan, team, leg) || hotspot == built.hotspots().end() ||
                arrive < 0 || minutes < 1 || arrive + minutes > built.night().minutes)
                continue;
            const auto number = static_cast<int>(hotspot - built.hotspots().begin());
            visits.push_back({.place = number, .arrive = arrive, .minutes = minutes, .hotspot = number});
        }
    }
    return visits;
}

// What is done is done: nobody is sent out before it.
int firstMinute(const Plan &plan, int minutes)
{
    const qint64 settled = isPartlySettled(plan) ? plan.shift.from.secsTo(plan.orders.settledUntil) / 60 : 0;
    return static_cast<int>(std::clamp<qint64>(settled, 0, minutes));
}

} // namespace

Result<std::vector<HourWorth>> marginalWorth(const Plan &plan, const HotspotSet &hotspots, const RuleContext &context,
                                             const Progress &progress)
{
    if (hotspots.hotspots.empty())
        return failure(Error::Code::Refused, MarginalWords::tr("There are no hotspots to visit."));
    PlanRequest request;
    request.breakMinutes = 0;
    Random unused(plan.seed);
    Result<PlanNight> built =
        PlanNight::build(withOneTeam(plan, hotspots), request, hotspots, context, unused, progress);
    if (!built)
        return std::unexpected(built.error());
    const Night &night = built->night();
    const NightTeam team = night.teams.front();
    Ledger ledger(night);
    ledger.add(visitsOf(plan, *built), -1);
    RouteProgram program(night);
    std::vector<HourWorth> hours;
    int to = 0;
    for (int from = firstMinute(plan, night.minutes); from < night.minutes; from = to) {
        if (progress.cancelled())
            return failure(Error::Code::Cancelled, MarginalWords::tr("Comparing was stopped."));
        to = std::min((from / 60 + 1) * 60, night.minutes);
        const std::optional<NightRoute> route =
            program.best({.team = 0, .start = team.start, .from = from, .finish = team.finish, .to = to}, ledger);
        const double before = ledger.worth();
        ledger.add(route.value_or(NightRoute()), 0);
        hours.push_back({.from = plan.shift.from.addSecs(from * qint64{60}),
                         .to = plan.shift.from.addSecs(to * qint64{60}),
                         .worth = std::max(0.0, ledger.worth() - before)});
        ledger.remove(route.value_or(NightRoute()), 0);
        progress.at(static_cast<double>(to) / night.minutes);
    }
    return hours;
}

} // namespace lantern
