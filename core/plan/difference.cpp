#include "plan/difference.h"

#include "plan/rule_checks.h"

#include <algorithm>

namespace lantern
{

namespace
{

struct DifferenceWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanDifference)
};

constexpr qint64 InsteadSeconds = 3600;

const Team *teamIn(const Plan &plan, const TeamId &id)
{
    const auto found = std::ranges::find(plan.teams, id, &Team::id);
    return found == plan.teams.end() ? nullptr : &*found;
}

struct Found
{
    const Team *team = nullptr;
    const Leg *leg = nullptr;
};

Found legIn(const Plan &plan, const LegId &id)
{
    for (const Team &team : plan.teams)
        if (const auto leg = std::ranges::find(team.legs, id, &Leg::id); leg != team.legs.end())
            return {.team = &team, .leg = &*leg};
    return {};
}

bool isSame(const Found &one, const Found &other)
{
    return one.team->id == other.team->id && one.leg->kind == other.leg->kind && one.leg->point == other.leg->point &&
           one.leg->arrive == other.leg->arrive && one.leg->depart == other.leg->depart;
}

QString nameOf(const Plan &plan, const TeamId &id)
{
    const Team *team = teamIn(plan, id);
    return team ? team->name : DifferenceWords::tr("no team");
}

QString numbersOf(const std::vector<OfficerId> &members, const std::vector<OfficerId> &others,
                  std::span<const Officer> officers)
{
    QStringList numbers;
    for (const OfficerId &member : members)
        if (!std::ranges::contains(others, member))
            if (const auto officer = std::ranges::find(officers, member, &Officer::id); officer != officers.end())
                numbers.append(officer->shoulderNumber);
    return numbers.join(QStringLiteral(", "));
}

void compareCrew(const Team &was, const Team &is, std::span<const Officer> officers, QStringList &words)
{
    const QString joined = numbersOf(is.members, was.members, officers);
    const QString left = numbersOf(was.members, is.members, officers);
    if (!joined.isEmpty() && !left.isEmpty())
        words.append(DifferenceWords::tr("%1 has %2 instead of %3").arg(is.name, joined, left));
    else if (!joined.isEmpty())
        words.append(DifferenceWords::tr("%1 has %2 more").arg(is.name, joined));
    else if (!left.isEmpty())
        words.append(DifferenceWords::tr("%1 no longer has %2").arg(is.name, left));
    else
        words.append(DifferenceWords::tr("%1 has other officers").arg(is.name));
}

void comparePlaces(const Team &was, const Team &is, QStringList &words)
{
    if (was.start != is.start)
        words.append(
            DifferenceWords::tr("%1 sets out from %2 instead of %3").arg(is.name, is.startName, was.startName));
    if (was.finish != is.finish)
        words.append(
            DifferenceWords::tr("%1 finishes at %2 instead of %3").arg(is.name, is.finishName, was.finishName));
    if (was.travel != is.travel)
        words.append(is.travel == Travel::Vehicle ? DifferenceWords::tr("%1 drives").arg(is.name)
                                                  : DifferenceWords::tr("%1 goes on foot").arg(is.name));
}

void compareTeam(const Plan &before, const Plan &after, const Team &was, const Team &is,
                 std::span<const Officer> officers, QStringList &words)
{
    if (was.linkedUniform != is.linkedUniform)
        words.append(DifferenceWords::tr("%1 has %2 in reach instead of %3")
                         .arg(is.name, nameOf(after, is.linkedUniform), nameOf(before, was.linkedUniform)));
    if (was.to != is.to && is.to.isValid())
        words.append(DifferenceWords::tr("%1 ends at %2").arg(is.name, clockTime(is.to)));
    else if (was.to != is.to)
        words.append(DifferenceWords::tr("%1 stays to the end of the shift").arg(is.name));
    if (was.from != is.from)
        words.append(DifferenceWords::tr("%1 begins at %2")
                         .arg(is.name, clockTime(is.from.isValid() ? is.from : after.shift.from)));
    if (was.members != is.members)
        compareCrew(was, is, officers, words);
    comparePlaces(was, is, words);
    if (was.name != is.name)
        words.append(DifferenceWords::tr("%1 is now called %2").arg(was.name, is.name));
}

QStringList compareTeams(const Plan &before, const Plan &after, std::span<const Officer> officers)
{
    QStringList words;
    for (const Team &was : before.teams) {
        if (const Team *is = teamIn(after, was.id))
            compareTeam(before, after, was, *is, officers, words);
        else
            words.append(DifferenceWords::tr("%1 is taken out of the plan").arg(was.name));
    }
    for (const Team &is : after.teams)
        if (!teamIn(before, is.id))
            words.append(DifferenceWords::tr("%1 is new").arg(is.name));
    return words;
}

QDateTime timeOf(const LegChange &change)
{
    return change.kind == LegChangeKind::Dropped ? change.before.arrive : change.after.arrive;
}

QString movedText(const LegChange &change)
{
    const QString arrive = clockTime(change.after.arrive);
    const QString arrived = clockTime(change.before.arrive);
    if (change.before.point != change.after.point)
        return DifferenceWords::tr("%1 goes to %2 at %3 instead of %4 at %5")
            .arg(change.teamAfter, change.after.placeName, arrive, change.before.placeName, arrived);
    if (change.teamBefore != change.teamAfter)
        return DifferenceWords::tr("%1 goes to %2 at %3 instead of %4 at %5")
            .arg(change.teamAfter, change.after.placeName, arrive, change.teamBefore, arrived);
    if (change.before.arrive != change.after.arrive)
        return DifferenceWords::tr("%1 goes to %2 at %3 instead of %4")
            .arg(change.teamAfter, change.after.placeName, arrive, arrived);
    return DifferenceWords::tr("%1 stays at %2 (%3) until %4 instead of %5")
        .arg(change.teamAfter, change.after.placeName, arrive, clockTime(change.after.depart),
             clockTime(change.before.depart));
}

QString textOf(const LegChange &change)
{
    switch (change.kind) {
    case LegChangeKind::Added:
        return DifferenceWords::tr("%1 goes to %2 at %3, which is new")
            .arg(change.teamAfter, change.after.placeName, clockTime(change.after.arrive));
    case LegChangeKind::Dropped:
        return DifferenceWords::tr("%1 no longer goes to %2 at %3")
            .arg(change.teamBefore, change.before.placeName, clockTime(change.before.arrive));
    case LegChangeKind::Moved:
        break;
    }
    return movedText(change);
}

// The dropped visit of the same team that is nearest in time, within the hour.
std::vector<LegChange>::iterator droppedFor(const LegChange &added, std::vector<LegChange> &changes)
{
    auto nearest = changes.end();
    qint64 least = InsteadSeconds + 1;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (change->kind != LegChangeKind::Dropped || change->teamBefore != added.teamAfter)
            continue;
        const qint64 apart = std::abs(change->before.arrive.secsTo(added.after.arrive));
        if (apart < least) {
            least = apart;
            nearest = change;
        }
    }
    return nearest;
}

} // namespace

int PlanDifference::count(LegChangeKind kind) const
{
    return static_cast<int>(std::ranges::count(legs, kind, &LegChange::kind));
}

PlanDifference differenceOf(const Plan &before, const Plan &after, std::span<const Officer> officers)
{
    PlanDifference difference;
    for (const Team &team : after.teams) {
        for (const Leg &leg : team.legs) {
            const Found was = legIn(before, leg.id);
            const Found is{.team = &team, .leg = &leg};
            if (!was.leg)
                difference.legs.push_back({.kind = LegChangeKind::Added,
                                           .before = {},
                                           .teamBefore = {},
                                           .after = leg,
                                           .teamAfter = team.name});
            else if (isSame(was, is))
                ++difference.kept;
            else
                difference.legs.push_back({.kind = LegChangeKind::Moved,
                                           .before = *was.leg,
                                           .teamBefore = was.team->name,
                                           .after = leg,
                                           .teamAfter = team.name});
        }
    }
    for (const Team &team : before.teams)
        for (const Leg &leg : team.legs)
            if (!legIn(after, leg.id).leg)
                difference.legs.push_back({.kind = LegChangeKind::Dropped,
                                           .before = leg,
                                           .teamBefore = team.name,
                                           .after = {},
                                           .teamAfter = {}});
    std::ranges::stable_sort(difference.legs, {}, timeOf);
    difference.teams = compareTeams(before, after, officers);
    return difference;
}

std::vector<ChangeLine> linesOf(const PlanDifference &difference)
{
    std::vector<ChangeLine> lines;
    for (const QString &text : difference.teams)
        lines.push_back({.kind = LegChangeKind::Moved, .isOfTeam = true, .at = {}, .text = text});
    std::vector<LegChange> changes = difference.legs;
    for (size_t i = 0; i < changes.size(); ++i) {
        if (changes[i].kind != LegChangeKind::Added)
            continue;
        const auto dropped = droppedFor(changes[i], changes);
        if (dropped == changes.end())
            continue;
        changes[i].kind = LegChangeKind::Moved;
        changes[i].before = dropped->before;
        changes[i].teamBefore = dropped->teamBefore;
        const bool isEarlier = dropped - changes.begin() < static_cast<std::ptrdiff_t>(i);
        changes.erase(dropped);
        i -= isEarlier ? 1 : 0;
    }
    for (const LegChange &change : changes)
        lines.push_back({.kind = change.kind, .isOfTeam = false, .at = timeOf(change), .text = textOf(change)});
    return lines;
}

QStringList changesBetween(const Plan &before, const Plan &after, std::span<const Officer> officers)
{
    QStringList changes;
    if (before.shift != after.shift)
        changes.append(DifferenceWords::tr("The shift is %1–%2 instead of %3–%4")
                           .arg(clockTime(after.shift.from), clockTime(after.shift.to), clockTime(before.shift.from),
                                clockTime(before.shift.to)));
    // When a night was planned again is no order of anybody's.
    PlanOrders orders = after.orders;
    orders.settledUntil = before.orders.settledUntil;
    orders.reachFrom = before.orders.reachFrom;
    orders.backAt = before.orders.backAt;
    if (orders != before.orders)
        changes.append(DifferenceWords::tr("The orders are others"));
    for (const ChangeLine &line : linesOf(differenceOf(before, after, officers)))
        changes.append(line.text);
    return changes;
}

} // namespace lantern
