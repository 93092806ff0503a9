#pragma once

#include "night/night.h"
#include "plan/rules.h"
#include "store/hotspot_set.h"

namespace lantern
{

// A plan as the optimiser's night (night/night.h) in which every leg is a stop at its time, so that some can be lifted out and the best be
// put in their place. Stop i of a team is its leg i.
class StandingNight
{
public:
    // The hotspots must outlive it. Refused if none is within a walk of any start; Cancelled if `progress` says so.
    [[nodiscard]] static Result<StandingNight> build(const Plan &plan, const HotspotSet &hotspots,
                                                     const RuleContext &context, const Progress &progress = {});

    // The plan with its legs by time.
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] const Night &night() const { return m_night; }
    [[nodiscard]] const Hotspot &hotspot(int index) const { return *m_hotspots[static_cast<size_t>(index)]; }
    // Its number in the night; −1 if the night does not know it.
    [[nodiscard]] int hotspotOf(const HotspotId &id) const;
    // The pair that a uniform team is linked to, or the other way round; −1 none.
    [[nodiscard]] int partnerOf(int team) const;
    // Whether the leg of a uniform team is at its pair's place and time: worth nothing of its own.
    [[nodiscard]] bool isBeside(int team, const Leg &leg) const;

private:
    Plan m_plan;
    Night m_night;
    std::vector<const Hotspot *> m_hotspots;
};

// A standing night from which legs were lifted out, and what is put in their place.
class LiftedNight
{
public:
    // `lifted` by team: the numbers of its legs. The standing night must outlive it.
    LiftedNight(const StandingNight &standing, const std::vector<std::vector<size_t>> &lifted);

    [[nodiscard]] Night &night() { return m_night; }
    // A stop more, before the team's stop `position`, and the leg that it stands for.
    void insert(int team, size_t position, const NightStop &stop, const Leg &leg);
    // Plans the team's stretch anew from its stop before `firstStop` to its stop `lastStop`, with those between: the best against what the
    // others do, within reach of the team that it must follow. False if its stops leave no route.
    [[nodiscard]] bool replan(int team, size_t firstStop, size_t lastStop);
    // What each team does now. Visits beside a pair are left out: they are worth nothing of their own.
    [[nodiscard]] std::vector<std::vector<Leg>> legs() const;

private:
    const StandingNight *m_standing;
    Night m_night;
    NightRoutes m_routes;
    std::vector<std::vector<Leg>> m_kept; // by team and stop
};

} // namespace lantern
