#include "plan/replan_breaks.h"

#include "plan/rule_checks.h"
#include "plan/timeline.h"

#include <algorithm>
#include <cmath>

namespace lantern
{

qint64 secondsUnderWay(Travel travel, GridPoint from, GridPoint to, const Ways &ways)
{
    if (from == to || !isKnown(from))
        return 0;
    return static_cast<qint64>(std::ceil(ways.minutes(travel, from, to) * 60));
}

QDateTime wholeMinute(const QDateTime &instant)
{
    return QDateTime::fromSecsSinceEpoch((instant.toSecsSinceEpoch() + 59) / 60 * 60, QTimeZone::UTC);
}

std::span<Leg> laterLegs(Team &team, const TeamAt &at)
{
    return std::span(team.legs).subspan(at.kept);
}

namespace
{

void sortLater(Team &team, const TeamAt &at)
{
    std::ranges::stable_sort(laterLegs(team, at), {}, &Leg::arrive);
}

// Teams that are to have a break together.
struct Resting
{
    const Plan &plan;
    std::vector<std::pair<const Team *, const TeamAt *>> teams;
    const Ways &ways;

    // The first from `begin` on at which it leaves them the time for all that they have locked; none if their hours do not.
    [[nodiscard]] std::optional<QDateTime> timeFor(const Leg &rest, QDateTime begin) const
    {
        for (const auto &[team, at] : teams)
            begin = std::max(begin, wholeMinute(at->free.addSecs(way(*team, at->place, rest.point))));
        const qint64 seconds = rest.arrive.secsTo(rest.depart);
        while (const std::optional<QDateTime> later = afterClash(rest, begin, seconds))
            begin = *later;
        const bool isInHours = std::ranges::all_of(teams, [&](const auto &each) {
            const Team &team = *each.first;
            return begin.addSecs(seconds + way(team, rest.point, team.finish)) <= endOf(team, plan.shift);
        });
        return isInHours ? std::optional(begin) : std::nullopt;
    }

private:
    [[nodiscard]] qint64 way(const Team &team, GridPoint from, GridPoint to) const
    {
        return isKnown(to) ? secondsUnderWay(travelOf(plan, team), from, to, ways) : 0;
    }
    // When what is locked and clashes with a break that begins then is over.
    [[nodiscard]] std::optional<QDateTime> afterClash(const Leg &rest, const QDateTime &begin, qint64 seconds) const
    {
        for (const auto &[team, at] : teams) {
            for (const Leg &leg : std::span(team->legs).subspan(at->kept)) {
                const qint64 there = way(*team, rest.point, leg.point);
                if (leg.locked && begin.addSecs(seconds + there) > leg.arrive && begin < leg.depart.addSecs(there))
                    return wholeMinute(leg.depart.addSecs(there));
            }
        }
        return std::nullopt;
    }
};

// Takes out what is neither locked nor a break and cannot be made any more between what is.
void dropWhatIsTooLate(const Plan &plan, Team &team, const TeamAt &at, const Ways &ways)
{
    const auto isHeld = [](const Leg &leg) { return leg.locked || leg.kind == LegKind::Break; };
    const auto underWay = [&](GridPoint from, GridPoint to) {
        return isKnown(to) ? secondsUnderWay(travelOf(plan, team), from, to, ways) : 0;
    };
    std::vector<Leg> kept(team.legs.begin(), team.legs.begin() + static_cast<std::ptrdiff_t>(at.kept));
    GridPoint place = at.place;
    QDateTime free = at.free;
    for (auto leg = team.legs.begin() + static_cast<std::ptrdiff_t>(at.kept); leg != team.legs.end(); ++leg) {
        const auto next = std::find_if(leg + 1, team.legs.end(), isHeld);
        const bool isThere = free.addSecs(underWay(place, leg->point)) <= leg->arrive;
        const bool isOn = next == team.legs.end()
                              ? leg->depart.addSecs(underWay(leg->point, team.finish)) <= endOf(team, plan.shift)
                              : leg->depart.addSecs(underWay(leg->point, next->point)) <= next->arrive;
        if (!isHeld(*leg) && !(isThere && isOn))
            continue;
        place = leg->point;
        free = leg->depart;
        kept.push_back(*leg);
    }
    team.legs = std::move(kept);
}

} // namespace

void shareBreaks(const Plan &plan, Team &uniform, const TeamAt &at, std::span<const Leg> pairLegs, const Ways &ways)
{
    const auto isBreak = [](const Leg &leg) { return leg.kind == LegKind::Break; };
    const Resting resting{.plan = plan, .teams = {{&uniform, &at}}, .ways = ways};
    auto next = std::ranges::find_if(pairLegs, isBreak);
    for (Leg &leg : laterLegs(uniform, at)) {
        if (!isBreak(leg) || leg.locked || next == pairLegs.end())
            continue;
        if (resting.timeFor(*next, next->arrive) == next->arrive) {
            leg.arrive = next->arrive;
            leg.depart = next->depart;
            leg.point = next->point;
            leg.placeName = next->placeName;
        }
        next = std::find_if(next + 1, pairLegs.end(), isBreak);
    }
    sortLater(uniform, at);
    dropWhatIsTooLate(plan, uniform, at, ways);
}

void waitUntil(const Plan &plan, Team &pair, TeamAt &at, Team &uniform, const TeamAt &beside, const QDateTime &there,
               const Ways &ways)
{
    at.free = wholeMinute(std::max(at.free, there)); // as the night counts
    const Resting alone{.plan = plan, .teams = {{&pair, &at}}, .ways = ways};
    Resting both = alone;
    if (std::ranges::any_of(laterLegs(uniform, beside),
                            [](const Leg &leg) { return leg.kind == LegKind::Break && !leg.locked; }))
        both.teams.emplace_back(&uniform, &beside);
    std::vector<Leg> legs(pair.legs.begin(), pair.legs.begin() + static_cast<std::ptrdiff_t>(at.kept));
    for (Leg leg : laterLegs(pair, at)) {
        if (leg.kind == LegKind::Break && !leg.locked) {
            const std::optional<QDateTime> together = both.timeFor(leg, leg.arrive);
            const std::optional<QDateTime> time = together ? together : alone.timeFor(leg, leg.arrive);
            if (!time)
                continue;
            leg.depart = time->addSecs(leg.arrive.secsTo(leg.depart));
            leg.arrive = *time;
        }
        legs.push_back(leg);
    }
    pair.legs = std::move(legs);
    sortLater(pair, at);
    dropWhatIsTooLate(plan, pair, at, ways);
}

void catchUpOnBreak(const Plan &plan, Team &team, const TeamAt &at, Leg rest, const Ways &ways)
{
    rest.point = team.start;
    rest.placeName = team.startName;
    const Resting resting{.plan = plan, .teams = {{&team, &at}}, .ways = ways};
    const std::optional<QDateTime> time = resting.timeFor(rest, at.free);
    if (!time)
        return;
    rest.depart = time->addSecs(rest.arrive.secsTo(rest.depart));
    rest.arrive = *time;
    team.legs.push_back(rest);
    sortLater(team, at);
    dropWhatIsTooLate(plan, team, at, ways);
}

} // namespace lantern
