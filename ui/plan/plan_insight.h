#pragma once

#include "base/progress.h"
#include "plan/hotspot_reach.h"
#include "plan/planner.h"
#include "plan/predictability.h"
#include "plan/streets_on_demand.h"
#include "plan/worth.h"

namespace lantern
{

// What a plan is looked at with. Copied to a worker; the walks are shared, so that a check at every edit is fast.
struct PlanGround
{
    HotspotSet hotspots;
    std::vector<Officer> officers;
    std::vector<Authority> authorities;
    std::vector<Plan> otherPlans;             // of the weeks around
    std::shared_ptr<StreetsOnDemand> streets; // straight lines without
    // Refers to this ground, with the streets but for what the orders avoid; reads them if nobody has yet.
    [[nodiscard]] RuleContext context(const PlanOrders &orders) const;
};

// A section 34 authority that runs at some time of the shift.
[[nodiscard]] bool runsDuring(const Authority &authority, const Shift &shift);

// All figures that the screen shows of a plan.
struct PlanInsight
{
    std::vector<Breach> breaches;
    Predictability predictability;
    double worth = 0;
    double fullWorth = 0; // every hotspot of the set visited for 15 minutes every two hours of the shift
    DoseCount doses;
    ReachCount reach;
    std::vector<HotspotBeyond> beyond; // hotspots that some team cannot be sent to
    double streetsDropped = 0;         // the share of the streets that are not joined to the rest: no way leads there
    struct AuthorityCover
    {
        QString reference;
        QDateTime from; // UTC
        QDateTime to;
        int hotspots = 0; // with a visit in its area and hours
    };
    std::vector<AuthorityCover> authorities; // under section 34, that run at some time of the night
    int authorityCovers = 0;                 // hotspots with a visit in the area and hours of any of them
    std::vector<Line> routes;                // one per team
};
[[nodiscard]] PlanInsight insightOf(const Plan &plan, const PlanGround &ground);

// Looks for a better plan from the plan as it is, keeping what is locked: fewer blocking breaches, then fewer that warn of doses missed
// (orders of every two hours among them), then more harm covered or visits that are harder to
// foresee, within the loss that its orders allow. `better` is told of them on the way, a few each second, from the worker.
// Stopped, it gives the best so far. NotFound, or Cancelled, where that is not better than the plan as it is.
[[nodiscard]] Result<Plan> improvePlan(const Plan &plan, const PlanGround &ground, const QDateTime &now,
                                       const Progress &progress, const std::function<void(const Plan &)> &better = {});

} // namespace lantern
