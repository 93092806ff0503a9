#pragma once

#include "plan/rules.h"
#include "plan/travel.h"

#include <functional>

namespace lantern
{

// Something that a plan must keep, and that can be taken away by itself.
struct Requirement
{
    enum class Kind {
        LockedLeg,
        Break,      // of BreakMinutesAtLeast, anywhere; of a team on duty for more than BreakAfterHours
        BreakOrder, // its break as it is ordered
        OwnHours,
        Start,    // at its start place at first
        Finish,   // back at its finish place by the end
        Duty,     // somebody does it
        DutyTeam, // the one that is named for it
        DutySkill,
        EveryTwoHours, // at a hotspot
        VisitCap,
        Barred, // one of the orders' forbids
        Pair,   // a plain pair has a uniform team of its own
        SomeTeam,
    };
    Kind kind = Kind::LockedLeg;
    int team = -1; // index into the plan's teams; −1 = none's
    int number =
        -1; // of the leg, duty, break order, forbid or hotspot: index into the team's legs or the orders' lists
    friend bool operator==(const Requirement &, const Requirement &) = default;
};

// What a plan must keep, and whether a choice of it can be kept together. It never says that something cannot be kept which can: times under
// way are those of the rules, to the second, stops may be made in any order, and where there is too much to try it says
// that it can. Of hotspots that are asked for every two hours it counts minutes, visits having at least MinimumVisitMinutes and the
// way from the nearest other place.
class Requirements
{
public:
    // They must outlive it.
    Requirements(const Plan &plan, const RuleContext &context, Walks &walks);

    [[nodiscard]] const std::vector<Requirement> &all() const { return m_all; }
    using Chosen = std::vector<char>; // by requirement
    struct Question
    {
        std::vector<size_t> about;                  // the requirements that bear on it
        std::function<bool(const Chosen &)> isKept; // fewer requirements are never harder to keep
    };
    // What is to be kept is kept if each of these is.
    [[nodiscard]] std::vector<Question> questions() const;

private:
    struct Stop
    {
        GridPoint point;
        std::vector<GridPoint> others = {}; // or there
        bool anywhere = false;
        qint64 earliest = 0; // seconds from the shift's start
        qint64 latest = 0;
        qint64 seconds = 0;
    };
    struct Hours
    {
        qint64 from = 0;
        qint64 to = 0;
    };
    struct Walker; // one team's stops, tried in every order
    void add(Requirement::Kind kind, int team = -1, int number = -1);
    void addTeam(int team);
    void addOrders();
    [[nodiscard]] const Team &team(int index) const { return m_plan.teams[static_cast<size_t>(index)]; }
    [[nodiscard]] const Duty &duty(int index) const { return m_plan.orders.duties[static_cast<size_t>(index)]; }
    [[nodiscard]] bool has(const Chosen &chosen, Requirement::Kind kind, int team, int number = -1) const;
    [[nodiscard]] qint64 secondOf(const QDateTime &instant) const { return m_plan.shift.from.secsTo(instant); }
    [[nodiscard]] Hours hoursOf(const Chosen &chosen, int team) const;
    [[nodiscard]] bool isTeamKept(const Chosen &chosen, int team, const std::vector<int> &duties) const;
    [[nodiscard]] const BreakOrder *breakOf(const Chosen &chosen, int team) const;
    [[nodiscard]] std::optional<Stop> restOf(const Chosen &chosen, int team) const;
    [[nodiscard]] bool mayDo(const Chosen &chosen, int duty, int team) const;
    [[nodiscard]] bool areDutiesKept(const Chosen &chosen) const;
    [[nodiscard]] bool assign(const Chosen &chosen, std::vector<std::vector<int>> &duties, size_t next,
                              const std::vector<int> &order, int &tries) const;
    [[nodiscard]] std::vector<int> teamsFor(const Chosen &chosen, int hotspot) const;
    [[nodiscard]] bool isSeenOften(const Chosen &chosen, const std::vector<int> &teams) const;
    [[nodiscard]] double minutesFor(const Chosen &chosen, int hotspot) const;
    [[nodiscard]] double minutesOf(const Chosen &chosen, const std::vector<int> &teams) const;
    [[nodiscard]] bool areHotspotsKept(const Chosen &chosen) const;
    [[nodiscard]] Travel quickestTravel() const;
    [[nodiscard]] double leastWay(const HotspotId &hotspot) const;
    [[nodiscard]] std::optional<GridPoint> pointOf(const HotspotId &hotspot) const;
    [[nodiscard]] bool areRoundsMade(const Chosen &chosen, const std::vector<int> &hotspots,
                                     const std::vector<int> &teams) const;
    [[nodiscard]] double leastRounds(const std::vector<int> &hotspots, size_t rounds) const;

    const Plan &m_plan;
    const RuleContext &m_context;
    Ways m_ways;
    std::vector<Requirement> m_all;
    std::vector<double> m_leastWays; // by hotspot that is asked for: minutes
    std::vector<std::optional<GridPoint>> m_askedPoints;
};

} // namespace lantern
