#include "plan/planner.h"

#include "night/night_solver.h"
#include "night/surprise.h"
#include "plan/crew.h"
#include "plan/keep_reach.h"
#include "plan/plan_teams.h"
#include "plan/request_check.h"
#include "plan/rule_checks.h"

#include <QLocale>

#include <algorithm>

namespace lantern
{

namespace
{

class Planner
{
public:
    Planner(const PlanRequest &request, const HotspotSet &hotspots, const RuleContext &context, const QDateTime &now,
            const Progress &progress)
        : m_request(request)
        , m_hotspots(hotspots)
        , m_context(context)
        , m_now(now)
        , m_progress(progress)
        , m_walks(context.walks ? context.walks : std::make_shared<Walks>(context.graph))
        , m_random(request.seed)
        , m_ids(request.seed ^ 0x9E3779B97F4A7C15ULL)
    {
    }

    [[nodiscard]] Result<Plan> make(const Plan *current);

private:
    void begin(const Plan *current, const SetOut &start);
    [[nodiscard]] NightRoutes search(const PlanNight &built, const Plan *current) const;
    [[nodiscard]] bool isInReach(size_t pair) const;
    void keepIds(const Plan *current);
    void finish(const Plan *current);

    const PlanRequest &m_request;
    const HotspotSet &m_hotspots;
    const RuleContext &m_context;
    const QDateTime &m_now;
    const Progress &m_progress;
    std::shared_ptr<Walks> m_walks;
    Random m_random;
    Random m_ids;
    Plan m_plan;
};

Result<Plan> Planner::make(const Plan *current)
{
    if (const auto sensible = checkRequest(m_request, m_hotspots); !sensible)
        return std::unexpected(sensible.error());
    begin(current, m_request.start ? SetOut{*m_request.start, m_request.startName} : middleOf(m_hotspots));
    crewTeams(m_plan, m_context, m_request.uniformPerTeam);
    const Result<PlanNight> built = PlanNight::build(m_plan, m_request, m_hotspots, m_context, m_random, m_progress);
    if (!built)
        return std::unexpected(built.error());
    m_progress.at(0.1);
    NightRoutes routes = search(*built, current);
    if (m_progress.cancelled())
        return failure(Error::Code::Cancelled, PlannerWords::tr("Planning was stopped."));
    built->putInto(m_plan, routes);
    keepReach(
        *built, routes, [this](size_t pair) { return isInReach(pair); },
        [&](const NightRoutes &shorter) { built->putInto(m_plan, shorter); });
    finish(current);
    m_progress.at(1.0);
    return std::move(m_plan);
}

void Planner::begin(const Plan *current, const SetOut &start)
{
    if (current)
        m_plan = *current;
    else
        m_plan.id = PlanId::make(m_now, m_ids);
    m_plan.shift = m_request.shift;
    m_plan.status = PlanStatus::Draft;
    m_plan.approvedBy.clear();
    m_plan.approvedAt = {};
    m_plan.seed = m_request.seed;
    m_plan.hotspotSet = m_hotspots.id;
    m_plan.reachMinutes = m_request.reachMinutes;
    m_plan.orders = m_request.orders;
    if (m_plan.name.isEmpty()) {
        const QString night = QLocale().toString(m_plan.shift.operationalDate, QStringLiteral("ddd d MMM yyyy"));
        m_plan.name = m_request.plainTeams > 0 ? PlannerWords::tr("Vigilant and Verona, %1").arg(night)
                                               : PlannerWords::tr("Verona, %1").arg(night);
    }
    const QString startName = start.name.isEmpty() ? PlannerWords::tr("Start") : start.name;
    formTeams(m_plan, m_request, start.point, startName, m_now, m_ids);
    for (Team &team : m_plan.teams)
        std::erase_if(team.legs, [](const Leg &leg) { return !leg.locked; });
}

NightRoutes Planner::search(const PlanNight &built, const Plan *current) const
{
    const Night &night = built.night();
    NightOptions options{.seed = m_request.seed, .steps = m_request.steps, .seconds = m_request.seconds};
    if (current && current->teams.size() == m_plan.teams.size())
        options.from = built.routesOf(*current);
    const Progress half{.report = [this](double fraction) { m_progress.at(0.1 + 0.6 * fraction); },
                        .stop = m_progress.stop};
    const NightAnswer answer = solveNight(night, options, half);
    return surprise(
               night, answer.routes,
               {.seed = m_request.seed, .loss = m_request.orders.unpredictableLoss, .steps = m_request.steps / 6 + 1},
               m_progress)
        .routes;
}

bool Planner::isInReach(size_t pair) const
{
    std::vector<Breach> breaches;
    const RuleCheck check{.plan = m_plan, .context = m_context, .walks = *m_walks, .breaches = breaches};
    check.reach(m_plan.teams[pair]);
    return std::ranges::none_of(breaches, &Breach::blocks);
}

// A leg that was there before is the same leg.
void Planner::keepIds(const Plan *current)
{
    if (!current)
        return;
    for (Team &team : m_plan.teams) {
        const auto before = std::ranges::find(current->teams, team.id, &Team::id);
        if (before == current->teams.end())
            continue;
        for (Leg &leg : team.legs) {
            const auto same = std::ranges::find_if(before->legs, [&leg](const Leg &other) {
                return other.kind == leg.kind && other.point == leg.point && other.arrive == leg.arrive;
            });
            if (!leg.id.isValid() && same != before->legs.end())
                leg.id = same->id;
        }
    }
}

void Planner::finish(const Plan *current)
{
    keepIds(current);
    for (Team &team : m_plan.teams) {
        for (Leg &leg : team.legs) {
            if (!leg.id.isValid())
                leg.id = LegId::make(m_now, m_ids);
        }
    }
    explainTiming(m_plan);
    m_plan.worth = planWorth(m_plan, m_hotspots);
}

} // namespace

Result<Plan> makePlan(const PlanRequest &request, const HotspotSet &hotspots, const RuleContext &context,
                      const QDateTime &now, const Plan *current, const Progress &progress)
{
    return Planner(request, hotspots, context, now, progress).make(current);
}

} // namespace lantern
