#include "plan/certificate.h"

#include "night/surprise.h"
#include "plan/plan_night.h"
#include "plan/request_check.h"
#include "plan/request_like.h"
#include "plan/rule_checks.h"

#include <algorithm>

namespace lantern
{

namespace
{

struct CertificateWords
{
    Q_DECLARE_TR_FUNCTIONS(Certificate)
};

// Minutes over the dose are worth nothing; without them a long visit is one that the planner might have made.
NightRoutes withoutSurplus(const Night &night, NightRoutes routes)
{
    for (NightRoute &route : routes)
        for (NightVisit &visit : route)
            if (visit.stop < 0 && !visit.beside)
                visit.minutes = std::min(visit.minutes, night.longestVisit);
    return routes;
}

} // namespace

Result<Certificate> certificateOf(const Plan &plan, const HotspotSet &hotspots, const RuleContext &context,
                                  const NightBoundBudget &budget, const Progress &progress)
{
    Plan fixed = plan;
    for (Team &team : fixed.teams)
        std::erase_if(team.legs, [](const Leg &leg) { return !leg.locked; });
    Random random(plan.seed);
    const std::shared_ptr<Walks> walks = context.walks ? context.walks : std::make_shared<Walks>(context.graph);
    if (!areInReach(plan, *walks))
        return failure(Error::Code::Refused,
                       CertificateWords::tr("A uniform team is out of the reach of its pair in this plan, which the "
                                            "planner may not do, so the two cannot be compared."));
    const Result<PlanNight> built = PlanNight::build(outTogether(fixed), requestLike(plan), hotspots, context, random,
                                                     progress, &plan, PlanNight::Locked::ByItself);
    if (!built)
        return std::unexpected(built.error());
    const Night &night = built->night();
    const NightRoutes routes = withoutSurplus(night, built->routesOf(plan));
    if (!checkNight(night, routes))
        return failure(Error::Code::Refused,
                       CertificateWords::tr(
                           "The plan does what the planner may not (no break, a stay under %1 minutes, more visits "
                           "than the cap, a walk with too little time), so the two cannot be compared.")
                           .arg(night.leastVisit));
    Certificate found;
    found.value = valueOf(night, routes);
    found.bound = boundNight(night, found.value, budget, nullptr, progress).value;
    if (progress.cancelled())
        return failure(Error::Code::Cancelled, PlannerWords::tr("Planning was stopped."));
    if (found.value <= 0 || found.bound <= 0)
        return failure(Error::Code::Refused, CertificateWords::tr("Nothing in the plan has a worth to compare."));
    found.share = std::min(1.0, found.value / found.bound);
    return found;
}

} // namespace lantern
