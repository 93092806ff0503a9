#pragma once

#include "plan/plan_night.h"
#include "plan/plan_teams.h"
#include "plan/planner.h"
#include "plan/replan_rest.h"

#include <QElapsedTimer>

namespace lantern
{

// The steps by which a plan is made, for whoever makes one (planner.h) or several of the same night (trade_off.h). What it is given
// outlives it.
class Planner
{
public:
    Planner(const PlanRequest &request, const HotspotSet &hotspots, const RuleContext &context, const QDateTime &now,
            const Plan *current, const Progress &progress);

    [[nodiscard]] Result<Plan> make();

    // The steps of `make`. First the teams and their night; the others are called only once this was done.
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] const Night &night() const { return built().night(); }
    // The routes of greatest worth that the request's steps find.
    [[nodiscard]] NightRoutes search(const Progress &progress);
    // Routes of nearly the same worth that are harder to foresee: at most the share `loss` is given. Thread-safe.
    [[nodiscard]] NightRoutes bend(const NightRoutes &best, double loss) const;
    // As a plan; the plan as it was where that keeps all that is asked and this is worth less than (1 − loss) of it. Thread-safe.
    [[nodiscard]] Plan planOf(const NightRoutes &routes, double loss) const;
    [[nodiscard]] static std::unexpected<Error> stopped();

private:
    [[nodiscard]] std::optional<double> secondsLeft() const;
    [[nodiscard]] const PlanNight &built() const { return m_rest ? m_rest->built() : *m_built; }
    [[nodiscard]] Result<void> prepareRest(bool isInReach);
    void putInto(Plan &plan, const NightRoutes &routes) const;
    void begin(const SetOut &start);
    void sendOutNewTeams();
    [[nodiscard]] std::optional<NightRoutes> currentRoutes() const;
    [[nodiscard]] double affordableLoss(const NightRoutes &best) const;
    [[nodiscard]] bool isForeseenMore(const Plan &plan, const NightRoutes &best) const;
    [[nodiscard]] int hundredthsForeseen(const Plan &plan) const;
    [[nodiscard]] Plan unlessForNothing(const Plan &plan, const NightRoutes &best) const;
    [[nodiscard]] Plan asItIs() const;
    [[nodiscard]] Result<void> buildNight(PlanNight::Locked locked);
    [[nodiscard]] bool givesTooMuchAway(const Plan &plan, const Plan &before, double loss) const;
    [[nodiscard]] bool keepReach(Plan &plan, NightRoutes routes) const;
    void keepIds(Plan &plan) const;
    void finish(Plan &plan) const;

    const PlanRequest &m_request;
    const HotspotSet &m_hotspots;
    const RuleContext &m_context;
    const QDateTime &m_now;
    const Plan *m_current;
    const Progress &m_progress;
    std::shared_ptr<Walks> m_walks;
    Random m_random;
    Random m_ids;
    Plan m_plan; // without its unlocked legs, but for a plan that is partly settled
    std::optional<PlanNight> m_built;
    std::optional<RestOfNight> m_rest; // in its place for a plan that is partly settled
    std::optional<Plan> m_told;        // the last of the better plans
    QElapsedTimer m_timer;
    bool m_stands = false; // the plan as it was keeps all that is asked
};

} // namespace lantern
