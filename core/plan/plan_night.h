#pragma once

#include "night/night.h"
#include "plan/planner.h"

#include <map>

namespace lantern
{

// A plan's night as the optimiser sees it (night/night.h), and its routes as legs again.
class PlanNight
{
public:
    // Whether a pair goes along to the hotspots that its uniform team has locked. It need not where the search begins with routes on which
    // they are in reach.
    enum class Locked { Together, ByItself };

    // Of the plan's teams, its locked legs and its orders, and of the breaks that its hours ask for: where and when they are ordered,
    // else at the teams' starts about when they are in `current`, if there, else staggered by `random`.
    // A locked visit that is not within the shift is a stop at no hotspot. Refused if no hotspot is within a walk of any start, or all that
    // are so are forbidden or cut off by what is avoided. Cancelled if `progress` says so.
    [[nodiscard]] static Result<PlanNight> build(const Plan &plan, const PlanRequest &request,
                                                 const HotspotSet &hotspots, const RuleContext &context, Random &random,
                                                 const Progress &progress = {}, const Plan *current = nullptr,
                                                 Locked locked = Locked::Together);

    [[nodiscard]] const Night &night() const { return m_night; }
    [[nodiscard]] Night &night() { return m_night; }
    // The hotspots that it may use, by their number in the night.
    [[nodiscard]] const std::vector<const Hotspot *> &hotspots() const { return m_hotspots; }
    // Its number in the night; −1 if the night does not know it.
    [[nodiscard]] int hotspotOf(const HotspotId &id) const;
    // The plan's legs as routes, as far as the night knows their places.
    [[nodiscard]] NightRoutes routesOf(const Plan &plan) const;
    // Puts the routes in the place of the plan's unlocked legs; legs that are new have no id. Teams without a route keep their locked legs.
    void putInto(Plan &plan, const NightRoutes &routes) const;

private:
    PlanNight() = default;
    [[nodiscard]] Result<void> chooseHotspots(const HotspotSet &hotspots, const PlanRequest &request,
                                              const RuleContext &context);
    [[nodiscard]] bool hasWayOut(const RuleContext &context) const;
    [[nodiscard]] bool mayGo(const Team &team, size_t hotspot) const;
    void addHotspots(std::span<const Plan> seen);
    [[nodiscard]] Result<void> measure(const RuleContext &context, const Progress &progress);
    void addTeams(const PlanRequest &request, Random &random, const Plan *current);
    [[nodiscard]] std::optional<int> breakOf(size_t team, const Plan *current) const;
    void addLocked(size_t team);
    void addBreak(size_t team, const PlanRequest &request, int preferred);
    struct StopOfLeg
    {
        NightStop stop;
        Leg leg = {}; // that it becomes
    };
    [[nodiscard]] std::optional<StopOfLeg> takeBreak(size_t team);
    void settleBreaks();
    void addOrderedBreaks();
    [[nodiscard]] NightStop breakStop(size_t team, const BreakOrder &order);
    [[nodiscard]] std::optional<int> placeOfStop(size_t team, size_t stop, const Leg &leg) const;
    [[nodiscard]] Leg legOfStop(size_t team, const NightVisit &visit) const;
    void addDuties(const RuleContext &context, const Plan *current);
    // Where among a team's stops one more takes fewest minutes, and how many.
    struct Fit
    {
        size_t position = 0;
        int minutes = 0;
    };
    // All that can be kept at the positions from the first to the last, those of fewest minutes first.
    [[nodiscard]] std::vector<Fit> fits(size_t team, const NightStop &stop, size_t first = 0,
                                        size_t last = std::numeric_limits<size_t>::max()) const;
    [[nodiscard]] std::optional<Fit> bestFit(size_t team, const NightStop &stop) const;
    // Whether the team's stops can be kept together with those of the one that it is linked to: duties and breaks at the same time.
    [[nodiscard]] bool areKept(size_t team) const;
    void agreeOnTimes();
    [[nodiscard]] std::vector<size_t> placeDuties(const std::vector<size_t> &order, const RuleContext &context,
                                                  const Plan *current);
    [[nodiscard]] bool insertAsIn(const Plan &current, std::span<const size_t> teams, const Duty &duty,
                                  const StopOfLeg &what);
    [[nodiscard]] bool insertWhereCheapest(std::span<const size_t> teams, const StopOfLeg &what);
    [[nodiscard]] bool insertWithBreakMoved(std::span<const size_t> teams, const StopOfLeg &what);
    [[nodiscard]] bool insertWithBreak(size_t team, size_t position, const StopOfLeg &what,
                                       const std::optional<StopOfLeg> &own, const std::optional<StopOfLeg> &partners);
    [[nodiscard]] bool insertBeside(size_t team, size_t position, const StopOfLeg &what);
    [[nodiscard]] std::optional<size_t> partnerOf(size_t team) const;
    using Stops = std::vector<std::pair<std::vector<NightStop>, std::vector<Leg>>>; // by team, with what they become
    [[nodiscard]] Stops stops() const;
    void setStops(const Stops &all);
    [[nodiscard]] bool mayDo(const Duty &duty, const Team &team, const RuleContext &context) const;
    [[nodiscard]] bool isDone(const Duty &duty) const;
    [[nodiscard]] bool isBeside(const Plan &plan, size_t team, const Leg &leg) const;
    void addStop(size_t team, const NightStop &stop, const Leg &leg);
    void insertStop(size_t team, size_t position, const NightStop &stop, const Leg &leg);
    [[nodiscard]] int place(GridPoint point);
    [[nodiscard]] int minuteOf(const QDateTime &instant, bool roundUp) const;

    Plan m_plan;
    Night m_night;
    Locked m_locked = Locked::Together;
    std::vector<const Hotspot *> m_hotspots;
    std::vector<char> m_byVehicleOnly; // by hotspot: it is cut off on foot
    std::vector<GridPoint> m_places;
    std::vector<std::vector<Leg>> m_stopLegs;                   // by team and stop: the leg that it becomes
    std::map<std::pair<size_t, int>, BreakPlace> m_breakPlaces; // by team and place: of ordered breaks
};

// The plan with each pair's hours inside those of its uniform team, but for what it has locked: it is not out without it.
[[nodiscard]] Plan outTogether(Plan plan);

// Whether a leg is what a duty asks for.
[[nodiscard]] bool fulfils(const Leg &leg, const Team &team, const Duty &duty);

// Only the team's stops, in their order and each as early as it can be; none if they cannot be kept.
[[nodiscard]] std::optional<NightRoute> routeOfStops(const Night &night, const NightTeam &team);

// How many minutes more than nothing the team's stops take, in their order; none if they cannot be kept.
[[nodiscard]] std::optional<int> minutesForStops(const Night &night, const NightTeam &team);

} // namespace lantern
