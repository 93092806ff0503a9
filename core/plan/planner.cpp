#include "plan/planning.h"

#include "night/night_solver.h"
#include "night/surprise.h"
#include "plan/break_orders.h"
#include "plan/crew.h"
#include "plan/keep_reach.h"
#include "plan/leg_reasons.h"
#include "plan/predictability.h"
#include "plan/request_check.h"
#include "plan/rule_checks.h"
#include "plan/timeline.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace lantern
{

Planner::Planner(const PlanRequest &request, const HotspotSet &hotspots, const RuleContext &context,
                 const QDateTime &now, const Plan *current, const Progress &progress)
    : m_request(request)
    , m_hotspots(hotspots)
    , m_context(context)
    , m_now(now)
    , m_current(current)
    , m_progress(progress)
    , m_walks(context.walks ? context.walks : std::make_shared<Walks>(context.graph))
    , m_random(request.seed)
    , m_ids(request.seed ^ 0x9E3779B97F4A7C15ULL)
{
    m_timer.start();
}

Result<Plan> Planner::make()
{
    if (const auto ready = prepare(); !ready)
        return std::unexpected(ready.error());
    const NightRoutes best =
        search({.report = [this](double fraction) { m_progress.at(0.1 + 0.6 * fraction); }, .stop = m_progress.stop});
    const double loss = affordableLoss(best);
    const NightRoutes routes = bend(best, loss);
    if (m_progress.cancelled() && !m_request.improves)
        return stopped();
    m_progress.at(1.0);
    const Plan plan = unlessForNothing(planOf(routes, loss), best);
    return m_request.improves && isForeseenMore(plan, best) ? asItIs() : plan;
}

std::unexpected<Error> Planner::stopped()
{
    return failure(Error::Code::Cancelled, PlannerWords::tr("Planning was stopped."));
}

Result<void> Planner::prepare()
{
    if (const auto sensible = checkRequest(m_request, m_hotspots); !sensible)
        return sensible;
    begin(m_request.start ? SetOut{*m_request.start, m_request.startName} : middleOf(m_hotspots));
    crewTeams(m_plan, m_context, m_request.uniformPerTeam);
    const bool isInReach = m_current && areInReach(*m_current, *m_walks);
    if (m_current && isPartlySettled(m_plan))
        return prepareRest(isInReach);
    for (const auto locked : {PlanNight::Locked::ByItself, PlanNight::Locked::Together}) {
        if (m_stands || (!isInReach && locked == PlanNight::Locked::ByItself))
            continue;
        if (const auto built = buildNight(locked); !built)
            return built;
        m_stands = isInReach && currentRoutes() && checkNight(m_built->night(), *currentRoutes());
    }
    m_progress.at(0.1);
    return {};
}

// What began before the plan was planned anew on the night stays, and who is away.
Result<void> Planner::prepareRest(bool isInReach)
{
    const std::vector<TeamAt> teams = settledTeams(m_plan, {.walks = *m_walks, .drives = m_context.drives.get()});
    if (!RestOfNight::isAnythingLeft(m_plan, teams))
        return failure(Error::Code::Refused, PlannerWords::tr("Nothing of this night is left to be planned."));
    Result<RestOfNight> rest = RestOfNight::build(m_plan, teams, m_hotspots, m_context, m_progress);
    if (!rest)
        return std::unexpected(rest.error());
    m_rest = std::move(*rest);
    m_stands = isInReach && currentRoutes() && checkNight(night(), *currentRoutes());
    m_progress.at(0.1);
    return {};
}

Result<void> Planner::buildNight(PlanNight::Locked locked)
{
    Random random = m_random;
    Result<PlanNight> built =
        PlanNight::build(outTogether(m_plan), m_request, m_hotspots, m_context, random, m_progress, m_current, locked);
    if (!built)
        return std::unexpected(built.error());
    m_built = std::move(*built);
    return {};
}

void Planner::begin(const SetOut &start)
{
    if (m_current)
        m_plan = *m_current;
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
    if (m_current && isPartlySettled(m_plan))
        sendOutNewTeams();
    for (Team &team : m_plan.teams) {
        std::ranges::stable_sort(team.legs, {}, &Leg::arrive);
        if (!m_current || !isPartlySettled(m_plan))
            std::erase_if(team.legs, [](const Leg &leg) { return !leg.locked; });
    }
}

// A team that joins the night is out from when the rest is planned, and has its break like the others: as it is ordered, else in the middle
// of its hours. The rest of a night holds breaks where they are.
void Planner::sendOutNewTeams()
{
    for (Team &team : m_plan.teams) {
        if (std::ranges::contains(m_current->teams, team.id, &Team::id))
            continue;
        const BreakOrder *order = breakOrderOf(m_plan, team);
        team.from = std::max(beginOf(team, m_plan.shift), m_plan.orders.settledUntil);
        const QDateTime ends = endOf(team, m_plan.shift);
        const qint64 minutes = order ? order->minutes : m_request.breakMinutes;
        const bool isDue = team.from.secsTo(ends) > BreakAfterHours * qint64{3600};
        const QDateTime from = order ? std::max(order->from, team.from) : team.from;
        const QDateTime to = order ? std::min(order->to, ends) : ends;
        if (!isDue || minutes == 0 || from.addSecs(minutes * 60) > to)
            continue;
        Leg rest;
        rest.id = LegId::make(m_now, m_ids);
        rest.kind = LegKind::Break;
        rest.placeName = team.startName;
        rest.point = team.start;
        if (order) {
            const BreakPlace place = breakPlacesOf(*order, team).front();
            rest.placeName = place.name;
            rest.point = place.point;
        }
        rest.arrive = from.addSecs((from.secsTo(to) / 60 - minutes) / 2 * 60);
        rest.depart = rest.arrive.addSecs(minutes * 60);
        team.legs.push_back(rest);
    }
}

std::optional<double> Planner::secondsLeft() const
{
    return m_request.seconds.transform(
        [this](double all) { return std::max(0.0, all - static_cast<double>(m_timer.nsecsElapsed()) / 1e9); });
}

NightRoutes Planner::search(const Progress &progress)
{
    NightOptions options{.seed = m_request.seed, .steps = m_request.steps, .seconds = secondsLeft()};
    if (const auto routes = currentRoutes())
        options.from = *routes;
    if (m_request.better)
        options.better = [this, told = QElapsedTimer()](const NightRoutes &routes) mutable {
            if (told.isValid() && static_cast<double>(told.nsecsElapsed()) / 1e9 < m_request.secondsBetweenBetter)
                return;
            m_told = planOf(routes, 0);
            m_request.better(*m_told);
            told.start();
        };
    return solveNight(night(), options, progress).routes;
}

std::optional<NightRoutes> Planner::currentRoutes() const
{
    if (m_rest)
        return m_rest->asItWas().empty() ? std::nullopt : std::optional(m_rest->asItWas());
    // New teams come after those that there are.
    const bool isKept = m_current && m_current->teams.size() <= m_plan.teams.size() &&
                        std::ranges::equal(m_current->teams, std::span(m_plan.teams).first(m_current->teams.size()), {},
                                           &Team::id, &Team::id);
    if (!isKept)
        return std::nullopt;
    NightRoutes routes = m_built->routesOf(*m_current);
    for (size_t team = m_current->teams.size(); team < routes.size(); ++team)
        routes[team] = routeOfStops(night(), night().teams[team]).value_or(NightRoute());
    return routes;
}

// Where nobody saw the nights before, giving worth away buys nothing: half of what is gained on the plan as it was is kept.
double Planner::affordableLoss(const NightRoutes &best) const
{
    const double asked = m_request.orders.unpredictableLoss;
    if (!m_request.improves || !m_stands || predictabilityOf(asItIs(), m_context.otherPlans).nights > 0)
        return asked;
    const double value = valueOf(night(), best);
    const double gain = value - valueOf(night(), *currentRoutes());
    return value == 0 ? 0 : std::min(asked, std::max(0.0, gain / 2 / std::abs(value)));
}

// By what is said of them, in hundredths. The plan as it was counts where it is worth no less than the best with all given that may be; of
// two that are foreseen alike the worthier stays.
bool Planner::isForeseenMore(const Plan &plan, const NightRoutes &best) const
{
    const double value = valueOf(night(), best);
    const double floor = value - m_request.orders.unpredictableLoss * std::abs(value);
    if (!m_stands || valueOf(night(), *currentRoutes()) < floor)
        return false;
    const Plan before = asItIs();
    return std::pair(hundredthsForeseen(before), -before.worth) < std::pair(hundredthsForeseen(plan), -plan.worth);
}

int Planner::hundredthsForeseen(const Plan &plan) const
{
    return static_cast<int>(std::lround(100 * predictabilityOf(plan, m_context.otherPlans).score));
}

// The plan, for which worth was given to be harder to foresee; or the best one, if nobody who saw the nights before foresees more of that.
Plan Planner::unlessForNothing(const Plan &plan, const NightRoutes &best) const
{
    const bool isSeen = predictabilityOf(plan, m_context.otherPlans).nights > 0;
    if (!isSeen || m_progress.cancelled() || secondsLeft().value_or(1) <= 0)
        return plan;
    Plan most = planOf(best, 0);
    const bool isForNothing = most.worth > plan.worth && hundredthsForeseen(most) <= hundredthsForeseen(plan);
    return isForNothing && areInReach(most, *m_walks) ? most : plan;
}

NightRoutes Planner::bend(const NightRoutes &best, double loss) const
{
    return surprise(night(), best,
                    {.seed = m_request.seed, .loss = loss, .steps = m_request.steps / 6 + 1, .seconds = secondsLeft()},
                    m_progress)
        .routes;
}

Plan Planner::planOf(const NightRoutes &routes, double loss) const
{
    Plan plan = m_plan;
    putInto(plan, routes);
    const bool isInReach = keepReach(plan, routes);
    if (!isInReach && m_told && m_progress.cancelled())
        return *m_told; // the best so far
    finish(plan);
    if (!m_stands)
        return plan;
    Plan before = asItIs(); // what mends the reach may cost more than it
    return !isInReach || givesTooMuchAway(plan, before, loss) ? before : plan;
}

Plan Planner::asItIs() const
{
    Plan plan = m_plan;
    putInto(plan, *currentRoutes());
    finish(plan);
    return plan;
}

// Of the most that was known of it, or improving it again and again would give the loss away each time.
bool Planner::givesTooMuchAway(const Plan &plan, const Plan &before, double loss) const
{
    const double known = m_request.improves ? std::max(before.worth, m_request.worthKnown) : before.worth;
    return plan.worth < before.worth && plan.worth < (1 - loss) * known;
}

void Planner::putInto(Plan &plan, const NightRoutes &routes) const
{
    if (m_rest)
        m_rest->putInto(plan, routes);
    else
        m_built->putInto(plan, routes);
}

bool Planner::keepReach(Plan &plan, NightRoutes routes) const
{
    const auto outOfReach = [&](size_t pair) {
        if (m_rest && pair >= m_rest->teams().size())
            return std::vector<int>();
        return minutesOutOfReach(plan, plan.teams[m_rest ? m_rest->teams()[pair] : pair], *m_walks);
    };
    return lantern::keepReach(
        built(), routes, m_request.seed, outOfReach, [&](const NightRoutes &shorter) { putInto(plan, shorter); },
        m_progress);
}

// A leg that was there before is the same leg.
void Planner::keepIds(Plan &plan) const
{
    if (!m_current)
        return;
    for (Team &team : plan.teams) {
        const auto before = std::ranges::find(m_current->teams, team.id, &Team::id);
        if (before == m_current->teams.end())
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

void Planner::finish(Plan &plan) const
{
    std::vector<LegId> told; // legs that stayed have their words already
    for (Team &team : plan.teams)
        for (Leg &leg : team.legs)
            if (leg.id.isValid() && !std::exchange(leg.locked, true))
                told.push_back(leg.id);
    keepIds(plan);
    Random ids = m_ids;
    for (Team &team : plan.teams) {
        for (Leg &leg : team.legs) {
            if (!leg.id.isValid())
                leg.id = LegId::make(m_now, ids);
        }
    }
    explainTiming(plan);
    for (Team &team : plan.teams)
        for (Leg &leg : team.legs)
            leg.locked = leg.locked && !std::ranges::contains(told, leg.id);
    plan.worth = planWorth(plan, m_hotspots);
}

Result<Plan> makePlan(const PlanRequest &request, const HotspotSet &hotspots, const RuleContext &context,
                      const QDateTime &now, const Plan *current, const Progress &progress)
{
    return Planner(request, hotspots, context, now, current, progress).make();
}

} // namespace lantern
