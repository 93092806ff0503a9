#pragma once

#include "base/progress.h"
#include "plan/rules.h"
#include "plan/worth.h"
#include "store/hotspot_set.h"
#include "store/plan.h"
#include "streets/street_graph.h"

namespace lantern
{

// Where a new team sets out or finishes, by the name that it is given; an empty name = every new team.
struct PlaceForTeam
{
    QString team;
    bool isFinish = false;
    QString name;
    GridPoint point;
};

struct PlanRequest
{
    Shift shift;
    int uniformTeams = 2;
    int plainTeams = 1;
    quint64 seed = 1;
    int reachMinutes = 4;
    int minVisitMinutes = MinimumVisitMinutes;
    int maxVisitMinutes = MaximumVisitMinutes;
    int breakMinutes = 45;
    std::optional<GridPoint>
        start; // where teams set out and finish; the harm-weighted middle of the densest hotspots if absent
    QString startName;
    int uniformPerTeam = 2;
    PlanOrders orders;
    // How long to look for a better plan: steps of the search, so that the same request gives the same plan on any machine, and seconds
    // that it may take at most (the last step that was begun, and what keeps pairs in reach, come on top); with them the plan hangs on the
    // machine.
    qint64 steps = 800;
    std::optional<double> seconds = {};
    int vehicleTeams = 0; // of the new uniform teams without a pair: how many go by vehicle
    // Better than `current` is looked for: stopped, it gives the best so far. The plan is the less predictable, in hundredths, of `current` and
    // what is found, both worth at least (1 − orders.unpredictableLoss) of the best; of two alike the worthier. Where nobody saw the nights
    // before, no more than half of what is gained is given to be unpredictable.
    bool improves = false;
    // The most that was found for this plan before, 0 = not known: improved again and again, it gives no more than the loss of that in all.
    double worthKnown = 0;
    // Told plans that are worth more than the one before, from the calling thread, while it searches: each of them, or so many seconds after
    // the last one the next that is found.
    std::function<void(const Plan &)> better = {};
    double secondsBetweenBetter = 0;
    std::vector<PlaceForTeam> places = {}; // later ones go before earlier ones, and all before `start`
};

// Crews teams from the officers who are trained, rested and free, and plans their night on the street graph's times for the most worth
// (plan/worth.h) within the rules: shifts' and teams' hours, breaks, visits of the dose, the cap, duties, what is forbidden, a linked
// uniform team in reach of its pair (night/night_search.h). Locked legs of `current` stay as they are, and so do its teams and their
// members; the search begins from its other legs. Where it was planned anew on the night (orders.settledUntil), what began by then stays, and
// who is away; breaks stay at their times. Among plans of nearly the same worth (orders.unpredictableLoss) it takes one that
// someone who saw the last weeks (context.otherPlans) is less likely to foresee. Same input and seed, same plan.
//
// Too few officers is no refusal: the visits are planned all the same, and checkPlan says who is missing. So is a team whose locked legs and
// duties clash: it keeps them and gets nothing else. Refused with the reason: no hotspots within a walk of the start, more pairs than
// uniform teams, hours or minutes that make no sense. Cancelled if `progress` says so (but see `improves`). With `context.walks` the walks are remembered for
// checkPlan.
[[nodiscard]] Result<Plan> makePlan(const PlanRequest &request, const HotspotSet &hotspots, const RuleContext &context,
                                    const QDateTime &now, const Plan *current = nullptr, const Progress &progress = {});

} // namespace lantern
