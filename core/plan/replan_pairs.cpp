#include "plan/replan_pairs.h"

#include "plan/replan_breaks.h"
#include "plan/rule_checks.h"
#include "plan/timeline.h"
#include "plan/words.h"

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

bool isUnderWay(const Plan &plan, const Team &team, size_t next, const QDateTime &instant, const Ways &ways)
{
    if (next >= team.legs.size())
        return false;
    const Leg &leg = team.legs[next];
    const GridPoint from = next > 0 ? team.legs[next - 1].point : team.start;
    return leg.arrive.addSecs(-secondsUnderWay(travelOf(plan, team), from, leg.point, ways)) < instant;
}

// The uniform teams that no other pair needs, by when they can be with the pair.
std::vector<size_t> freeUniforms(const Plan &plan, const std::vector<TeamAt> &teams, size_t pair, const Ways &ways)
{
    std::vector<std::pair<qint64, size_t>> free;
    for (size_t i = 0; i < plan.teams.size(); ++i) {
        const Team &team = plan.teams[i];
        // Who is about by vehicle cannot keep to a pair on foot.
        bool isNeeded = team.mode != Mode::Uniform || team.travel == Travel::Vehicle || teams[i].isAway();
        for (size_t other = 0; other < plan.teams.size(); ++other)
            isNeeded = isNeeded || (plan.teams[other].mode == Mode::Plain && teams[other].isOut && other != pair &&
                                    plan.teams[other].linkedUniform == team.id);
        if (isNeeded)
            continue;
        // On foot, as it goes from then on.
        free.emplace_back(teams[i].free.toSecsSinceEpoch() +
                              secondsUnderWay(Travel::Foot, teams[i].place, teams[pair].place, ways),
                          i);
    }
    std::ranges::sort(free);
    std::vector<size_t> numbers;
    numbers.reserve(free.size());
    for (const auto &[there, number] : free)
        numbers.push_back(number);
    return numbers;
}

void judgeReachFrom(Plan &plan, const TeamId &pair, const QDateTime &instant)
{
    std::erase_if(plan.orders.reachFrom, [&](const ReachFrom &other) { return other.pair == pair; });
    plan.orders.reachFrom.push_back({.pair = pair, .from = instant});
}

// Its pair is not out while it has its break.
QDateTime afterBreak(const Team &uniform, const TeamAt &at, bool pairHasBreak)
{
    if (!pairHasBreak && at.kept < uniform.legs.size() && uniform.legs[at.kept].kind == LegKind::Break &&
        uniform.legs[at.kept].arrive <= at.free)
        return uniform.legs[at.kept].depart;
    return at.free;
}

// What it has begun by then it does.
void stayUntil(const Plan &plan, const Team &team, TeamAt &at, const QDateTime &instant, const Ways &ways)
{
    while (isUnderWay(plan, team, at.kept, instant, ways)) {
        at.place = team.legs[at.kept].point;
        at.free = std::max(at.free, team.legs[at.kept].depart);
        ++at.kept;
    }
    at.free = std::max(at.free, instant);
}

} // namespace

std::vector<TeamAt> whereTeamsAre(const Plan &plan, const ReplanRequest &request, const Ways &ways)
{
    std::vector<TeamAt> teams;
    for (const Team &team : plan.teams) {
        const auto away = std::ranges::find(request.away, team.id, &Away::team);
        const bool isHere = away == request.away.end();
        const auto begun = std::ranges::find_if(team.legs, [&](const Leg &leg) { return leg.arrive > request.at; });
        TeamAt at{.kept = static_cast<size_t>(begun - team.legs.begin()), .place = team.start, .free = request.at};
        if (isHere && isUnderWay(plan, team, at.kept, request.at, ways))
            ++at.kept;
        at.free = std::max(at.free, team.from.isValid() ? team.from : plan.shift.from);
        if (isHere && at.kept > 0) {
            at.place = team.legs[at.kept - 1].point;
            at.free = std::max(at.free, team.legs[at.kept - 1].depart);
        }
        if (!isHere) {
            at.back = away->back < endOf(team, plan.shift) ? away->back : QDateTime(); // later is not this night
            at.isOut = at.back.isValid();
            at.free = at.isOut ? std::max(at.free, away->back) : at.free;
        }
        if (at.isOut && !isHere && at.kept > 0) { // what it had begun counts as done to its end
            const Leg &last = team.legs[at.kept - 1];
            const qint64 way = secondsUnderWay(travelOf(plan, team), last.point, team.start, ways);
            at.free = std::max(at.free, wholeMinute(last.depart.addSecs(way)));
        }
        teams.push_back(at);
    }
    return teams;
}

bool isPartlySettled(const Plan &plan)
{
    const QDateTime &until = plan.orders.settledUntil;
    return until.isValid() && plan.shift.from < until && until < plan.shift.to;
}

std::vector<TeamAt> settledTeams(const Plan &plan, const Ways &ways)
{
    ReplanRequest request{.at = plan.orders.settledUntil};
    for (const BackAt &back : plan.orders.backAt)
        request.away.push_back({.team = back.team, .back = back.at});
    std::vector<TeamAt> teams = whereTeamsAre(plan, request, ways);
    for (size_t i = 0; i < teams.size(); ++i) {
        const Team &pair = plan.teams[i];
        const auto linked = std::ranges::find(plan.teams, pair.linkedUniform, &Team::id);
        if (pair.mode != Mode::Plain || linked == plan.teams.end())
            continue;
        TeamAt &uniform = teams[static_cast<size_t>(linked - plan.teams.begin())];
        const auto from = std::ranges::find(plan.orders.reachFrom, pair.id, &ReachFrom::pair);
        const bool isWaiting = from != plan.orders.reachFrom.end() && from->from > request.at;
        if (isWaiting)
            teams[i].free = std::max(teams[i].free, from->from);
        teams[i].isPaired = uniform.isPaired = !isWaiting && !teams[i].isAway() && !uniform.isAway();
    }
    return teams;
}

void dropLater(const Plan &plan, Team &team, TeamAt &at, const QDateTime &instant, const Ways &ways, QStringList &notes)
{
    std::vector<Leg> legs(team.legs.begin(), team.legs.begin() + static_cast<std::ptrdiff_t>(at.kept));
    std::optional<Leg> missedBreak;
    for (const Leg &leg : laterLegs(team, at)) {
        const qint64 way = secondsUnderWay(travelOf(plan, team), at.place, leg.point, ways);
        if (at.isOut && leg.arrive >= at.free.addSecs(way)) {
            legs.push_back(leg);
        } else if (leg.kind == LegKind::Break && at.isOut) {
            missedBreak = leg;
        } else if (leg.locked) {
            notes.append(ReplanWords::tr("%1 is away: its locked visit to %2 at %3 is lost.")
                             .arg(team.name, leg.placeName, clockTime(leg.arrive)));
        }
    }
    team.legs = std::move(legs);
    if (missedBreak)
        catchUpOnBreak(plan, team, at, *missedBreak, ways);
    if (at.isOut)
        return;
    team.to = at.kept > 0 ? std::max(instant, team.legs.back().depart) : instant;
    if (at.kept > 0) { // nobody waits for it at its finish place
        team.finish = team.legs.back().point;
        team.finishName = team.legs.back().placeName;
    }
}

namespace
{

// One pair whose uniform team is away.
struct PairAlone
{
    Plan &plan;
    std::vector<TeamAt> &teams;
    size_t number;
    size_t uniform;
    const Ways &ways;
    QStringList &notes;

    void leaveBreakTo(size_t other) const;
    void join(size_t other, const QDateTime &instant) const;
    void wait() const;
    void standDown(const QDateTime &instant) const;

private:
    [[nodiscard]] Team &pair() const { return plan.teams[number]; }
    [[nodiscard]] bool isInReach(size_t other, const QDateTime &instant) const;
    void waitFor(size_t other, const QDateTime &ready) const
    {
        const qint64 way = secondsUnderWay(Travel::Foot, teams[other].place, teams[number].place, ways);
        waitUntil(plan, pair(), teams[number], plan.teams[other], teams[other], ready.addSecs(way), ways);
        shareBreaks(plan, plan.teams[other], teams[other], laterLegs(pair(), teams[number]), ways);
    }
};

// A break of the other team for which the pair cannot be there, and that it has had itself: the pair comes after it.
void PairAlone::leaveBreakTo(size_t other) const
{
    TeamAt &at = teams[other];
    if (std::ranges::contains(laterLegs(pair(), teams[number]), LegKind::Break, &Leg::kind))
        return;
    const std::vector<Leg> &legs = plan.teams[other].legs;
    const auto rest = std::find_if(legs.begin() + static_cast<std::ptrdiff_t>(at.kept), legs.end(),
                                   [](const Leg &leg) { return leg.kind == LegKind::Break; });
    if (rest == legs.end())
        return;
    const qint64 way = secondsUnderWay(Travel::Foot, teams[number].place, rest->point, ways);
    if (rest->arrive >= wholeMinute(teams[number].free.addSecs(way)))
        return;
    at.kept = static_cast<size_t>(rest - legs.begin()) + 1;
    at.place = rest->point;
    at.free = rest->depart;
}

// By what both were doing until then.
bool PairAlone::isInReach(size_t other, const QDateTime &instant) const
{
    const qint64 second = instant.toSecsSinceEpoch();
    const GridPoint there = Timeline(plan.teams[other], plan.shift, ways.walks).at(second);
    const GridPoint here = Timeline(pair(), plan.shift, ways.walks).at(second);
    return std::isfinite(ways.walks.minutesWithin(there, here, plan.reachMinutes));
}

void PairAlone::join(size_t other, const QDateTime &instant) const
{
    const bool isMissed = !teams[number].isAway() && !isInReach(other, instant);
    leaveBreakTo(other);
    pair().linkedUniform = plan.teams[other].id;
    // What is done counts for the operation that it was done in, and a team has one for the night.
    const bool isNew = teams[other].kept == 0;
    if (isNew)
        plan.teams[other].operation = Operation::Vigilant;
    waitFor(other, teams[other].free);
    const QString words =
        isMissed ? ReplanWords::tr("%1 is away: %2 stays in reach of %3 instead, from %4; until then nobody is.")
                 : ReplanWords::tr("%1 is away: %2 stays in reach of %3 instead, from %4.");
    notes.append(
        words.arg(plan.teams[uniform].name, plan.teams[other].name, pair().name, clockTime(teams[number].free)));
    if (!isNew && plan.teams[other].operation != Operation::Vigilant)
        notes.append(ReplanWords::tr("What %1 does goes on counting for %2, as it did before.")
                         .arg(plan.teams[other].name, operationText(plan.teams[other].operation)));
}

void PairAlone::wait() const
{
    const bool hasBreak = std::ranges::contains(laterLegs(pair(), teams[number]), LegKind::Break, &Leg::kind);
    waitFor(uniform, afterBreak(plan.teams[uniform], teams[uniform], hasBreak));
    notes.append(ReplanWords::tr("%1 waits for %2 until %3: no other uniform team is free.")
                     .arg(pair().name, plan.teams[uniform].name, clockTime(teams[number].free)));
}

void PairAlone::standDown(const QDateTime &instant) const
{
    notes.append(ReplanWords::tr("%1 is stood down: %2 is away and no other uniform team is free.")
                     .arg(pair().name, plan.teams[uniform].name));
    teams[number].isOut = false;
    if (teams[number].kept > 0 && pair().legs[teams[number].kept - 1].arrive > instant)
        --teams[number].kept; // it is under way there: without anybody in reach it does not go on
    dropLater(plan, pair(), teams[number], instant, ways, notes);
}

// The uniform team of a pair that leaves stays in its reach until the pair has finished what it is at.
void finishWithPairs(const Plan &plan, std::vector<TeamAt> &teams, const Ways &ways)
{
    for (size_t pair = 0; pair < plan.teams.size(); ++pair) {
        const Team &team = plan.teams[pair];
        const auto uniform =
            static_cast<size_t>(std::ranges::find(plan.teams, team.linkedUniform, &Team::id) - plan.teams.begin());
        if (team.mode == Mode::Plain && uniform < plan.teams.size() && teams[pair].isAway() &&
            !teams[uniform].isAway() && teams[pair].kept > 0)
            stayUntil(plan, plan.teams[uniform], teams[uniform], team.legs[teams[pair].kept - 1].depart, ways);
    }
}

} // namespace

PairsSettled settlePairs(Plan &plan, std::vector<TeamAt> &teams, const QDateTime &instant, const Ways &ways,
                         size_t choice, QStringList &notes)
{
    PairsSettled settled;
    finishWithPairs(plan, teams, ways);
    for (size_t i = 0; i < plan.teams.size(); ++i) {
        const Team &pair = plan.teams[i];
        const auto linked = std::ranges::find(plan.teams, pair.linkedUniform, &Team::id);
        if (pair.mode != Mode::Plain || !teams[i].isOut || linked == plan.teams.end())
            continue;
        const auto uniform = static_cast<size_t>(linked - plan.teams.begin());
        const PairAlone alone{
            .plan = plan, .teams = teams, .number = i, .uniform = uniform, .ways = ways, .notes = notes};
        if (!teams[uniform].isAway()) {
            teams[i].isPaired = teams[uniform].isPaired = !teams[i].isAway();
            if (teams[i].isAway())
                shareBreaks(plan, plan.teams[uniform], teams[uniform], laterLegs(plan.teams[i], teams[i]), ways);
        } else {
            settled.isChanged = true;
            const std::vector<size_t> free = freeUniforms(plan, teams, i, ways);
            settled.choices = std::max(settled.choices, free.size());
            if (!free.empty())
                alone.join(free[std::min(choice, free.size() - 1)], instant);
            else if (teams[uniform].isOut)
                alone.wait();
            else
                alone.standDown(instant);
        }
        // Where the pair stood while nobody was with it, or it was away itself, is not asked.
        if (teams[i].isOut && !teams[i].isPaired)
            judgeReachFrom(plan, pair.id, teams[i].free);
    }
    return settled;
}

} // namespace lantern
