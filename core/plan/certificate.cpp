#include "plan/certificate.h"

#include "night/surprise.h"
#include "plan/plan_night.h"
#include "plan/replan_rest.h"
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

struct NightOfPlan
{
    Night night;
    NightRoutes routes;
};

// What was done before the plan was planned anew on the night is in the bound as it was.
Result<NightOfPlan> leftOf(Plan plan, const HotspotSet &hotspots, const RuleContext &context, Walks &walks,
                           const Progress &progress)
{
    for (Team &team : plan.teams)
        std::ranges::stable_sort(team.legs, {}, &Leg::arrive);
    const std::vector<TeamAt> teams = settledTeams(plan, {.walks = walks, .drives = context.drives.get()});
    if (!RestOfNight::isAnythingLeft(plan, teams))
        return failure(Error::Code::Refused, CertificateWords::tr("Nothing of this night is left to be planned."));
    const Result<RestOfNight> rest = RestOfNight::build(plan, teams, hotspots, context, progress);
    if (!rest)
        return std::unexpected(rest.error());
    return NightOfPlan{.night = rest->built().night(), .routes = rest->asItWas()};
}

Result<NightOfPlan> nightOf(const Plan &plan, const HotspotSet &hotspots, const RuleContext &context, Walks &walks,
                            const Progress &progress)
{
    if (isPartlySettled(plan))
        return leftOf(plan, hotspots, context, walks, progress);
    Plan fixed = plan;
    for (Team &team : fixed.teams)
        std::erase_if(team.legs, [](const Leg &leg) { return !leg.locked; });
    Random random(plan.seed);
    const Result<PlanNight> built = PlanNight::build(outTogether(fixed), requestLike(plan), hotspots, context, random,
                                                     progress, &plan, PlanNight::Locked::ByItself);
    if (!built)
        return std::unexpected(built.error());
    return NightOfPlan{.night = built->night(), .routes = built->routesOf(plan)};
}

} // namespace

Result<Certificate> certificateOf(const Plan &plan, const HotspotSet &hotspots, const RuleContext &context,
                                  const NightBoundBudget &budget, const Progress &progress)
{
    const std::shared_ptr<Walks> walks = context.walks ? context.walks : std::make_shared<Walks>(context.graph);
    if (!areInReach(plan, *walks))
        return failure(Error::Code::Refused,
                       CertificateWords::tr("A uniform team is out of the reach of its pair in this plan, which the "
                                            "planner may not do, so the two cannot be compared."));
    const Result<NightOfPlan> found = nightOf(plan, hotspots, context, *walks, progress);
    if (!found)
        return std::unexpected(found.error());
    const Night &night = found->night;
    const NightRoutes routes = withoutSurplus(night, found->routes);
    if (!checkNight(night, routes))
        return failure(Error::Code::Refused,
                       CertificateWords::tr(
                           "The plan does what the planner may not (no break, a stay under %1 minutes, more visits "
                           "than the cap, a walk with too little time), so the two cannot be compared.")
                           .arg(night.leastVisit));
    Certificate certificate;
    certificate.value = valueOf(night, routes);
    certificate.bound = boundNight(night, certificate.value, budget, nullptr, progress).value;
    if (progress.cancelled())
        return failure(Error::Code::Cancelled, PlannerWords::tr("Planning was stopped."));
    if (certificate.value <= 0 || certificate.bound <= 0)
        return failure(Error::Code::Refused, CertificateWords::tr("Nothing in the plan has a worth to compare."));
    certificate.share = std::min(1.0, certificate.value / certificate.bound);
    return certificate;
}

} // namespace lantern
