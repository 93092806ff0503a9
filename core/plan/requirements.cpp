#include "plan/requirements.h"

#include "plan/break_orders.h"
#include "plan/plan_night.h"
#include "plan/timeline.h"

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

using Kind = Requirement::Kind;
constexpr int MostTries = 20'000; // of orders and assignments: beyond that nothing is claimed

} // namespace

// The first stop is made at the earliest, then whichever may be next; those at fixed times among each other in that order.
struct Requirements::Walker
{
    std::vector<Stop> fixed; // by time
    std::vector<Stop> loose;
    std::optional<GridPoint> finish;
    qint64 to;
    Travel travel;
    const Ways &ways;
    int tries = 0;

    [[nodiscard]] qint64 way(const std::optional<GridPoint> &from, const GridPoint &there) const
    {
        if (!from || *from == there)
            return 0;
        return static_cast<qint64>(std::floor(ways.minutes(travel, *from, there) * 60));
    }
    [[nodiscard]] bool goOn(const std::optional<GridPoint> &place, qint64 now, size_t nextFixed, quint64 done)
    {
        if (++tries > MostTries)
            return true;
        if (nextFixed == fixed.size() && done == (quint64{1} << loose.size()) - 1)
            return now + (finish ? way(place, *finish) : 0) <= to;
        for (size_t i = 0; i < loose.size(); ++i)
            if (!(done >> i & 1) && make(loose[i], place, now, nextFixed, done | quint64{1} << i))
                return true;
        return nextFixed < fixed.size() && make(fixed[nextFixed], place, now, nextFixed + 1, done);
    }
    [[nodiscard]] bool make(const Stop &stop, const std::optional<GridPoint> &place, qint64 now, size_t nextFixed,
                            quint64 done)
    {
        const auto makeAt = [&](const std::optional<GridPoint> &there, qint64 secondsThere) {
            const qint64 arrive = std::max(stop.earliest, now + secondsThere);
            return arrive <= stop.latest && stop.seconds > 0 && arrive + stop.seconds <= to &&
                   goOn(there, arrive + stop.seconds, nextFixed, done);
        };
        if (stop.anywhere)
            return makeAt(place, 0);
        return makeAt(stop.point, way(place, stop.point)) ||
               std::ranges::any_of(stop.others,
                                   [&](const GridPoint &other) { return makeAt(other, way(place, other)); });
    }
};

Requirements::Requirements(const Plan &plan, const RuleContext &context, Walks &walks)
    : m_plan(plan)
    , m_context(context)
    , m_ways{.walks = walks, .drives = context.drives.get()}
{
    add(Kind::SomeTeam);
    for (int index = 0; index < static_cast<int>(plan.teams.size()); ++index)
        addTeam(index);
    addOrders();
}

void Requirements::add(Kind kind, int team, int number)
{
    m_all.push_back({.kind = kind, .team = team, .number = number});
}

void Requirements::addTeam(int index)
{
    const Team &own = team(index);
    bool hasBreak = false;
    for (int i = 0; i < static_cast<int>(own.legs.size()); ++i) {
        const Leg &leg = own.legs[static_cast<size_t>(i)];
        if (!leg.locked)
            continue;
        add(Kind::LockedLeg, index, i);
        hasBreak = hasBreak ||
                   (leg.kind == LegKind::Break && leg.arrive.secsTo(leg.depart) >= BreakMinutesAtLeast * qint64{60});
    }
    if (own.from.isValid() || own.to.isValid())
        add(Kind::OwnHours, index);
    const Hours hours = hoursOf(Chosen(m_all.size(), 1), index);
    if (!hasBreak && hours.to - hours.from > BreakAfterHours * qint64{3600})
        add(Kind::Break, index);
    const bool hasLockedBreak =
        std::ranges::any_of(own.legs, [](const Leg &leg) { return leg.locked && leg.kind == LegKind::Break; });
    if (const BreakOrder *order = breakOrderOf(m_plan, own); order && !hasLockedBreak)
        add(Kind::BreakOrder, index, static_cast<int>(order - m_plan.orders.breaks.data()));
    if (isKnown(own.start))
        add(Kind::Start, index);
    if (isKnown(own.finish))
        add(Kind::Finish, index);
    if (own.mode == Mode::Plain)
        add(Kind::Pair, index);
}

void Requirements::addOrders()
{
    for (int i = 0; i < static_cast<int>(m_plan.orders.duties.size()); ++i) {
        const bool isLocked = std::ranges::any_of(m_plan.teams, [&](const Team &team) {
            return std::ranges::any_of(team.legs,
                                       [&](const Leg &leg) { return leg.locked && fulfils(leg, team, duty(i)); });
        });
        if (isLocked)
            continue; // it is among what is locked
        add(Kind::Duty, -1, i);
        if (duty(i).team.isValid())
            add(Kind::DutyTeam, -1, i);
        if (!duty(i).skill.isEmpty())
            add(Kind::DutySkill, -1, i);
    }
    for (int i = 0; i < static_cast<int>(m_plan.orders.everyTwoHours.size()); ++i) {
        add(Kind::EveryTwoHours, -1, i);
        m_leastWays.push_back(leastWay(m_plan.orders.everyTwoHours[static_cast<size_t>(i)]));
        m_askedPoints.push_back(pointOf(m_plan.orders.everyTwoHours[static_cast<size_t>(i)]));
    }
    for (int i = 0; i < static_cast<int>(m_plan.orders.forbids.size()); ++i)
        if (std::ranges::contains(m_plan.orders.everyTwoHours, m_plan.orders.forbids[static_cast<size_t>(i)].hotspot))
            add(Kind::Barred, -1, i);
    if (!m_plan.orders.everyTwoHours.empty())
        add(Kind::VisitCap);
}

bool Requirements::has(const Chosen &chosen, Kind kind, int team, int number) const
{
    const auto found = std::ranges::find(m_all, Requirement{.kind = kind, .team = team, .number = number});
    return found != m_all.end() && chosen[static_cast<size_t>(found - m_all.begin())];
}

Requirements::Hours Requirements::hoursOf(const Chosen &chosen, int index) const
{
    Hours hours{.from = 0, .to = secondOf(m_plan.shift.to)};
    if (!has(chosen, Kind::OwnHours, index))
        return hours;
    if (team(index).from.isValid())
        hours.from = std::max(hours.from, secondOf(team(index).from));
    if (team(index).to.isValid())
        hours.to = std::min(hours.to, secondOf(team(index).to));
    return hours;
}

const BreakOrder *Requirements::breakOf(const Chosen &chosen, int index) const
{
    const BreakOrder *order = breakOrderOf(m_plan, team(index));
    const bool isAsked =
        order && has(chosen, Kind::BreakOrder, index, static_cast<int>(order - m_plan.orders.breaks.data()));
    return isAsked ? order : nullptr;
}

// A break as it is ordered is one of the length that the hours ask for, too.
std::optional<Requirements::Stop> Requirements::restOf(const Chosen &chosen, int index) const
{
    const Hours hours = hoursOf(chosen, index);
    if (const BreakOrder *order = breakOf(chosen, index)) {
        const std::vector<BreakPlace> places = breakPlacesOf(*order, team(index));
        Stop rest{.point = places.front().point,
                  .anywhere = !isKnown(places.front().point),
                  .earliest = secondOf(order->from),
                  .latest = secondOf(order->to) - order->minutes * qint64{60},
                  .seconds = order->minutes * qint64{60}};
        for (size_t other = 1; other < places.size(); ++other)
            rest.others.push_back(places[other].point);
        return rest;
    }
    if (!has(chosen, Kind::Break, index))
        return std::nullopt;
    return Stop{.point = {},
                .anywhere = true,
                .earliest = hours.from,
                .latest = hours.to,
                .seconds = BreakMinutesAtLeast * qint64{60}};
}

bool Requirements::isTeamKept(const Chosen &chosen, int index, const std::vector<int> &duties) const
{
    const Team &own = team(index);
    const Hours hours = hoursOf(chosen, index);
    Walker walker{
        .fixed = {}, .loose = {}, .finish = {}, .to = hours.to, .travel = travelOf(m_plan, own), .ways = m_ways};
    for (int i = 0; i < static_cast<int>(own.legs.size()); ++i) {
        const Leg &leg = own.legs[static_cast<size_t>(i)];
        if (has(chosen, Kind::LockedLeg, index, i))
            walker.fixed.push_back({.point = leg.point,
                                    .earliest = secondOf(leg.arrive),
                                    .latest = secondOf(leg.arrive),
                                    .seconds = leg.arrive.secsTo(leg.depart)});
    }
    std::ranges::stable_sort(walker.fixed, {}, &Stop::earliest);
    for (const int i : duties)
        walker.loose.push_back({.point = duty(i).point,
                                .earliest = secondOf(duty(i).earliest),
                                .latest = secondOf(duty(i).latest),
                                .seconds = duty(i).minutes * qint64{60}});
    if (std::optional<Stop> rest = restOf(chosen, index))
        walker.loose.push_back(std::move(*rest));
    if (has(chosen, Kind::Finish, index))
        walker.finish = own.finish;
    const bool isAtStart = has(chosen, Kind::Start, index);
    return walker.goOn(isAtStart ? std::optional(own.start) : std::nullopt, hours.from, 0, 0);
}

bool Requirements::mayDo(const Chosen &chosen, int index, int teamIndex) const
{
    const Duty &asked = duty(index);
    const Team &own = team(teamIndex);
    const bool isNamed = has(chosen, Kind::DutyTeam, -1, index);
    if (isNamed && asked.team != own.id)
        return false;
    if (std::ranges::any_of(own.legs, [&](const Leg &leg) { return fulfils(leg, own, asked); }))
        return true; // it does it as the plan is
    // A pair and its uniform team stay together: they get a duty only by name.
    const bool isLinked =
        own.linkedUniform.isValid() || std::ranges::contains(m_plan.teams, own.id, &Team::linkedUniform);
    if (isLinked && asked.team != own.id)
        return false;
    return !has(chosen, Kind::DutySkill, -1, index) || std::ranges::any_of(own.members, [&](const OfficerId &member) {
        const auto officer = std::ranges::find(m_context.officers, member, &Officer::id);
        return officer != m_context.officers.end() && officer->has(asked.skill, m_plan.shift.operationalDate);
    });
}

bool Requirements::areDutiesKept(const Chosen &chosen) const
{
    std::vector<int> order;
    for (const Requirement &requirement : m_all)
        if (requirement.kind == Kind::Duty && has(chosen, Kind::Duty, -1, requirement.number))
            order.push_back(requirement.number);
    std::vector<std::vector<int>> duties(m_plan.teams.size());
    int tries = 0;
    return assign(chosen, duties, 0, order, tries);
}

// The duties are given to one team after the other, until all are done or nobody is left to try.
bool Requirements::assign(const Chosen &chosen, std::vector<std::vector<int>> &duties, size_t next,
                          const std::vector<int> &order, int &tries) const
{
    if (next == order.size() || ++tries > MostTries)
        return true;
    for (size_t index = 0; index < duties.size(); ++index) {
        const int teamIndex = static_cast<int>(index);
        if (!mayDo(chosen, order[next], teamIndex))
            continue;
        duties[index].push_back(order[next]);
        if (isTeamKept(chosen, teamIndex, duties[index]) && assign(chosen, duties, next + 1, order, tries))
            return true;
        duties[index].pop_back();
    }
    return false;
}

std::vector<Requirements::Question> Requirements::questions() const
{
    const auto about = [this](auto &&bears) {
        std::vector<size_t> found;
        for (size_t i = 0; i < m_all.size(); ++i)
            if (bears(m_all[i]))
                found.push_back(i);
        return found;
    };
    const auto isOneOf = [](const Requirement &what, std::initializer_list<Kind> kinds) {
        return std::ranges::contains(kinds, what.kind);
    };
    const auto isOfTeams = [=](const Requirement &what) {
        return isOneOf(what,
                       {Kind::LockedLeg, Kind::Break, Kind::BreakOrder, Kind::OwnHours, Kind::Start, Kind::Finish});
    };
    std::vector<Question> asked{
        {.about = about([=](const Requirement &what) { return isOneOf(what, {Kind::SomeTeam}); }),
         .isKept = [this](const Chosen &chosen) { return !has(chosen, Kind::SomeTeam, -1) || !m_plan.teams.empty(); }},
        {.about = about([=](const Requirement &what) { return isOneOf(what, {Kind::Pair}); }),
         .isKept = [this](const Chosen &chosen) {
             std::ptrdiff_t pairs = 0;
             for (int i = 0; i < static_cast<int>(m_plan.teams.size()); ++i)
                 pairs += has(chosen, Kind::Pair, i) ? 1 : 0;
             return pairs <= std::ranges::count(m_plan.teams, Mode::Uniform, &Team::mode);
         }}};
    for (int index = 0; index < static_cast<int>(m_plan.teams.size()); ++index)
        asked.push_back({.about = about([=](const Requirement &what) { return isOfTeams(what) && what.team == index; }),
                         .isKept = [this, index](const Chosen &chosen) { return isTeamKept(chosen, index, {}); }});
    if (std::ranges::contains(m_all, Kind::Duty, &Requirement::kind))
        asked.push_back({.about = about([=](const Requirement &what) {
                             return isOfTeams(what) || isOneOf(what, {Kind::Duty, Kind::DutyTeam, Kind::DutySkill});
                         }),
                         .isKept = [this](const Chosen &chosen) { return areDutiesKept(chosen); }});
    if (!m_plan.orders.everyTwoHours.empty())
        asked.push_back({.about = about([=](const Requirement &what) {
                             return isOneOf(what, {Kind::EveryTwoHours, Kind::VisitCap, Kind::Barred, Kind::OwnHours,
                                                   Kind::Break, Kind::BreakOrder});
                         }),
                         .isKept = [this](const Chosen &chosen) { return areHotspotsKept(chosen); }});
    return asked;
}

} // namespace lantern
