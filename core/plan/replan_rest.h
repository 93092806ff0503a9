#pragma once

#include "plan/plan_night.h"
#include "plan/replan_pairs.h"

namespace lantern
{

// What is left of a night as the optimiser sees it: each team from where it is, what was done counting as done.
class RestOfNight
{
public:
    // `plan`'s teams have the legs that they kept and, after them, those that they would do if nothing was planned anew.
    [[nodiscard]] static Result<RestOfNight> build(const Plan &plan, const std::vector<TeamAt> &teams,
                                                   const HotspotSet &hotspots, const RuleContext &context,
                                                   const Progress &progress);

    // Whether any team has something left to do.
    [[nodiscard]] static bool isAnythingLeft(const Plan &plan, const std::vector<TeamAt> &teams);
    [[nodiscard]] const PlanNight &built() const { return m_built; }
    // The legs of `plan` as routes, to begin the search with.
    [[nodiscard]] const NightRoutes &asItWas() const { return m_was; }
    // Of the plan's teams, by number in the night.
    [[nodiscard]] const std::vector<size_t> &teams() const { return m_teams; }
    // Puts the routes behind the legs that each team kept. A team without a route keeps what it had.
    void putInto(Plan &plan, const NightRoutes &routes) const;

private:
    explicit RestOfNight(PlanNight built)
        : m_built(std::move(built))
    {
    }
    void setOff(const Plan &plan);
    void beginWith(size_t team, int place, int arrive, int depart);
    [[nodiscard]] NightRoute madeVisits(const Plan &plan) const;
    void addPast(const Plan &plan);
    void fitWarmStart();

    std::vector<TeamAt> m_at;
    std::vector<size_t> m_teams;
    Plan m_rest; // only what is left, breaks held as if they were locked
    PlanNight m_built;
    NightRoutes m_was;
    std::vector<std::vector<Leg>> m_legsAsTheyWere; // by team, those that it kept among them
    std::vector<int> m_begun;                       // by team: stops that stand for legs which it kept
};

} // namespace lantern
