#include "plan/plan_insight.h"

#include "plan/journey.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace lantern
{

namespace
{

constexpr int Attempts = 4;

struct PlanInsightWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanInsight)
};

// The worth of one hotspot at its target dose: FullDoseMinutes every RevisitWithinMinutes.
double fullShares(const Shift &shift)
{
    std::vector<Stay> stays;
    for (double at = 0; at + FullDoseMinutes <= static_cast<double>(shift.minutes()); at += RevisitWithinMinutes)
        stays.push_back({.arrive = at, .depart = at + FullDoseMinutes});
    return worthShares(stays);
}

void addDoses(PlanInsight &insight, const Plan &plan)
{
    for (const HotspotDose &dose : doseOf(plan)) {
        ++insight.hotspotsVisited;
        if (dose.visits >= dose.targetVisits)
            ++insight.hotspotsAtDose;
    }
}

void addAuthority(PlanInsight &insight, const Plan &plan, const std::vector<Authority> &authorities)
{
    std::set<HotspotId> covered;
    for (const Authority &authority : authorities) {
        if (!runsDuring(authority, plan.shift))
            continue;
        if (!insight.authorityFrom.isValid() || authority.from < insight.authorityFrom)
            insight.authorityFrom = authority.from;
        if (!insight.authorityTo.isValid() || authority.to > insight.authorityTo)
            insight.authorityTo = authority.to;
        for (const Team &team : plan.teams)
            for (const Leg &leg : team.legs)
                if (leg.hotspot.isValid() && contains(authority.area, leg.point))
                    covered.insert(leg.hotspot);
    }
    insight.authorityCovers = static_cast<int>(covered.size());
}

std::ptrdiff_t blockingCount(const std::vector<Breach> &breaches)
{
    return std::ranges::count_if(breaches, &Breach::blocks);
}

PlanRequest requestLike(const Plan &plan)
{
    PlanRequest request;
    request.shift = plan.shift;
    request.reachMinutes = plan.reachMinutes;
    request.plainTeams = static_cast<int>(std::ranges::count(plan.teams, Mode::Plain, &Team::mode));
    request.uniformTeams = static_cast<int>(plan.teams.size()) - request.plainTeams;
    for (const Team &team : plan.teams) {
        if (team.mode != Mode::Plain)
            request.uniformPerTeam = std::max(request.uniformPerTeam, static_cast<int>(team.members.size()));
        for (const Leg &leg : team.legs)
            if (leg.kind == LegKind::Break)
                request.breakMinutes = static_cast<int>(leg.arrive.secsTo(leg.depart) / 60);
    }
    if (!plan.teams.empty() && plan.teams.front().start != GridPoint()) {
        request.start = plan.teams.front().start;
        request.startName = plan.teams.front().startName;
    }
    return request;
}

} // namespace

RuleContext PlanGround::context() const
{
    const std::shared_ptr<Walks> walks = streets ? streets->walks() : std::make_shared<Walks>(nullptr);
    return {.officers = officers,
            .authorities = authorities,
            .otherPlans = otherPlans,
            .graph = walks->graph(),
            .walks = walks,
            .hotspots = &hotspots};
}

bool runsDuring(const Authority &authority, const Shift &shift)
{
    return authority.kind == QLatin1StringView("s34") && authority.to > shift.from && authority.from < shift.to;
}

PlanInsight insightOf(const Plan &plan, const PlanGround &ground)
{
    const RuleContext context = ground.context();
    PlanInsight insight;
    insight.breaches = checkPlan(plan, context);
    insight.predictability = predictabilityOf(plan, ground.otherPlans);
    insight.worth = planWorth(plan, ground.hotspots);
    const double shares = fullShares(plan.shift);
    for (const Hotspot &hotspot : ground.hotspots.hotspots)
        insight.fullWorth += hotspot.score * shares;
    addDoses(insight, plan);
    addAuthority(insight, plan, ground.authorities);
    for (const Team &team : plan.teams)
        insight.routes.push_back(journeyOf(team, plan.shift, *context.walks).line());
    return insight;
}

Result<Plan> improvePlan(const Plan &plan, const PlanGround &ground, const QDateTime &now, const Progress &progress)
{
    const RuleContext context = ground.context();
    PlanRequest request = requestLike(plan);
    const auto rank = [&](const Plan &candidate) {
        return std::pair(-blockingCount(checkPlan(candidate, context)), planWorth(candidate, ground.hotspots));
    };
    std::optional<Plan> best;
    auto bestRank = rank(plan);
    for (int attempt = 1; attempt <= Attempts; ++attempt) {
        request.seed = plan.seed + static_cast<quint64>(attempt);
        const Progress part{.report = [&](double fraction) { progress.at((attempt - 1 + fraction) / Attempts); },
                            .stop = progress.stop};
        const Result<Plan> made = makePlan(request, ground.hotspots, context, now, &plan, part);
        if (!made)
            return made;
        if (const auto madeRank = rank(*made); madeRank > bestRank) {
            bestRank = madeRank;
            best = *made;
        }
    }
    if (!best)
        return failure(Error::Code::Refused,
                       PlanInsightWords::tr(
                           "None of %1 new plans covers more harm within the rules than this one. It stays as it is.")
                           .arg(Attempts));
    if (plan.status == PlanStatus::Approved)
        best->version = plan.version + 1;
    return *best;
}

} // namespace lantern
