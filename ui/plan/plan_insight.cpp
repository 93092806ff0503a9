#include "plan/plan_insight.h"

#include "plan/journey.h"
#include "plan/request_like.h"
#include "plan/travel.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace lantern
{

namespace
{

constexpr qint64 ImprovingSteps = 2400;      // three times what a new plan is given
constexpr double SecondsBetweenShown = 0.25; // better plans: what the eye follows, and a plan is made and checked in

struct PlanInsightWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanInsight)
};

void addAuthority(PlanInsight &insight, const Plan &plan, const std::vector<Authority> &authorities)
{
    std::set<HotspotId> covered;
    for (const Authority &authority : authorities) {
        if (!runsDuring(authority, plan.shift))
            continue;
        std::set<HotspotId> own;
        for (const Team &team : plan.teams)
            for (const Leg &leg : team.legs)
                if (leg.hotspot.isValid() && covers(authority, leg.point, leg.arrive, leg.depart))
                    own.insert(leg.hotspot);
        insight.authorities.push_back({.reference = authority.reference,
                                       .from = authority.from,
                                       .to = authority.to,
                                       .hotspots = static_cast<int>(own.size())});
        covered.merge(own);
    }
    insight.authorityCovers = static_cast<int>(covered.size());
}

std::ptrdiff_t blockingCount(const std::vector<Breach> &breaches)
{
    return std::ranges::count_if(breaches, &Breach::blocks);
}

struct Rank
{
    std::ptrdiff_t blocking = 0;
    std::ptrdiff_t missed = 0;
    double worth = 0;
    int foreseen = 0; // in hundredths, as it is said

    [[nodiscard]] auto broken() const { return std::pair(blocking, missed); }
    // Of the most worth that is known the share `loss` may be given for visits that are harder to foresee.
    [[nodiscard]] bool isBetterThan(const Rank &other, double loss, double known) const
    {
        const double floor = (1 - loss) * std::max(known, other.worth);
        return broken() != other.broken() ? broken() < other.broken()
                                          : worth > other.worth || (foreseen < other.foreseen && worth >= floor);
    }
};

Rank rankOf(const Plan &plan, const PlanGround &ground, const RuleContext &context)
{
    const std::vector<Breach> breaches = checkPlan(plan, context);
    const auto missed = std::ranges::count_if(
        breaches, [](const Breach &breach) { return !breach.blocks && breach.rule == QLatin1StringView("dose"); });
    return {.blocking = blockingCount(breaches),
            .missed = missed,
            .worth = planWorth(plan, ground.hotspots),
            .foreseen = qRound(100 * predictabilityOf(plan, ground.otherPlans).score)};
}

} // namespace

RuleContext PlanGround::context(const PlanOrders &orders) const
{
    const StreetsOnDemand::Ground ways =
        streets ? streets->on(walkingRules(orders))
                : StreetsOnDemand::Ground{.walks = std::make_shared<Walks>(nullptr), .drives = nullptr};
    return {.officers = officers,
            .authorities = authorities,
            .otherPlans = otherPlans,
            .graph = ways.walks->graph(),
            .walks = ways.walks,
            .hotspots = &hotspots,
            .drives = ways.drives};
}

bool runsDuring(const Authority &authority, const Shift &shift)
{
    return authority.kind == QLatin1StringView("s34") && authority.to > shift.from && authority.from < shift.to;
}

PlanInsight insightOf(const Plan &plan, const PlanGround &ground)
{
    const RuleContext context = ground.context(plan.orders);
    PlanInsight insight;
    insight.breaches = checkPlan(plan, context);
    insight.predictability = predictabilityOf(plan, ground.otherPlans);
    insight.worth = planWorth(plan, ground.hotspots);
    insight.fullWorth = lantern::fullWorth(plan, ground.hotspots);
    insight.doses = countOf(doseOf(plan));
    insight.reach = countReach(plan, ground.hotspots, context);
    insight.beyond = beyondReach(plan, ground.hotspots, context);
    insight.streetsDropped = context.graph != nullptr ? context.graph->droppedShare() : 0;
    addAuthority(insight, plan, ground.authorities);
    for (const Team &team : plan.teams)
        insight.routes.push_back(
            journeyOf(plan, team, {.walks = *context.walks, .drives = context.drives.get()}).line());
    return insight;
}

Result<Plan> improvePlan(const Plan &plan, const PlanGround &ground, const QDateTime &now, const Progress &progress,
                         const std::function<void(const Plan &)> &better)
{
    const RuleContext context = ground.context(plan.orders);
    const Rank before = rankOf(plan, ground, context);
    const double loss = plan.orders.unpredictableLoss;
    PlanRequest request = requestLike(plan);
    request.seed = plan.seed + 1;
    request.worthKnown = plan.worth;
    request.steps = ImprovingSteps;
    request.improves = true;
    request.secondsBetweenBetter = SecondsBetweenShown;
    if (better)
        request.better = [&](const Plan &found) {
            if (rankOf(found, ground, context).isBetterThan(before, loss, plan.worth))
                better(found);
        };
    Result<Plan> made = makePlan(request, ground.hotspots, context, now, &plan, progress);
    if (!made)
        return made;
    const Rank after = rankOf(*made, ground, context);
    if (!after.isBetterThan(before, loss, plan.worth))
        return progress.cancelled()
                   ? failure(Error::Code::Cancelled, PlanInsightWords::tr("Stopped before a better plan was found."))
                   : failure(Error::Code::NotFound,
                             PlanInsightWords::tr("The search found nothing better: the plan stays as it is."));
    if (after.broken() == before.broken()) // what was worth more with other breaches is no measure
        made->worth = std::max(made->worth, plan.worth);
    if (plan.status == PlanStatus::Approved)
        made->version = plan.version + 1;
    return made;
}

} // namespace lantern
