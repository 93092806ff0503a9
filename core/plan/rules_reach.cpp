#include "plan/rule_checks.h"
#include "plan/timeline.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace lantern
{

namespace
{

// The spans in which the pair is out with the uniform team that it has now: all but its breaks.
std::vector<std::pair<qint64, qint64>> deployedSpans(const Team &pair, const PlanOrders &orders)
{
    const auto linked = std::ranges::find(orders.reachFrom, pair.id, &ReachFrom::pair);
    const auto first = std::ranges::find_if(
        pair.legs, [&](const Leg &leg) { return linked == orders.reachFrom.end() || leg.arrive >= linked->from; });
    std::vector<std::pair<qint64, qint64>> spans;
    if (first == pair.legs.end())
        return spans;
    qint64 from = first->arrive.toSecsSinceEpoch();
    for (const Leg &leg : std::span(first, pair.legs.end())) {
        if (leg.kind != LegKind::Break)
            continue;
        spans.emplace_back(from, leg.arrive.toSecsSinceEpoch());
        from = leg.depart.toSecsSinceEpoch();
    }
    spans.emplace_back(from, pair.legs.back().depart.toSecsSinceEpoch());
    std::erase_if(spans, [](const auto &span) { return span.first >= span.second; });
    return spans;
}

} // namespace

std::vector<std::pair<OutOfReach, size_t>> momentsOutOfReach(const Plan &plan, const Team &pair, Walks &walks)
{
    std::vector<std::pair<OutOfReach, size_t>> moments;
    const auto linked = std::ranges::find(plan.teams, pair.linkedUniform, &Team::id);
    if (pair.mode != Mode::Plain || pair.legs.empty() || linked == plan.teams.end())
        return moments;
    const Timeline ofPair(pair, plan.shift, walks);
    const Timeline ofUniform(*linked, plan.shift, walks);
    for (const auto &[from, to] : deployedSpans(pair, plan.orders)) {
        qint64 second = from;
        while (const auto moment = firstOutOfReach(ofPair, ofUniform, second, to, plan.reachMinutes, walks)) {
            const auto leg = static_cast<size_t>(std::max(0, ofPair.legAt(moment->second)));
            moments.emplace_back(*moment, leg);
            if (leg + 1 >= pair.legs.size())
                break;
            second = std::max(moment->second + 1, pair.legs[leg + 1].arrive.toSecsSinceEpoch());
            if (second > to)
                break;
        }
    }
    return moments;
}

std::vector<int> minutesOutOfReach(const Plan &plan, const Team &pair, Walks &walks)
{
    std::vector<int> minutes;
    for (const auto &[moment, leg] : momentsOutOfReach(plan, pair, walks))
        minutes.push_back(static_cast<int>((moment.second - plan.shift.from.toSecsSinceEpoch()) / 60));
    return minutes;
}

bool areInReach(const Plan &plan, Walks &walks)
{
    return std::ranges::all_of(plan.teams,
                               [&](const Team &team) { return momentsOutOfReach(plan, team, walks).empty(); });
}

void RuleCheck::reach(const Team &team) const
{
    const auto linked = std::ranges::find(plan.teams, team.linkedUniform, &Team::id);
    if (team.mode != Mode::Plain || team.legs.empty() || linked == plan.teams.end())
        return;
    const QString rule = QStringLiteral("reach");
    for (const auto &[moment, number] : momentsOutOfReach(plan, team, walks)) {
        const Leg &leg = team.legs[number];
        const QString minutes = QString::number(std::ceil(walks.between(moment.uniform, moment.pair)->minutes()));
        add(rule,
            RulesWords::tr("%1 is %2 min from %3 at %4 (%5); %6 min is the limit.")
                .arg(linked->name, minutes, team.name,
                     clockTime(QDateTime::fromSecsSinceEpoch(moment.second, QTimeZone::UTC)), leg.placeName)
                .arg(plan.reachMinutes),
            RulesWords::tr("Give %1 a visit nearby at that time, or move the pair's.").arg(linked->name), true, &team,
            &leg);
    }
    for (const Leg &leg : linked->legs) {
        const auto breakFrom = leg.arrive.toSecsSinceEpoch();
        const auto breakTo = leg.depart.toSecsSinceEpoch();
        const bool pairIsOut =
            leg.kind == LegKind::Break && std::ranges::any_of(deployedSpans(team, plan.orders), [&](const auto &span) {
                return span.first < breakTo && breakFrom < span.second;
            });
        if (pairIsOut)
            add(rule,
                RulesWords::tr("%1 is on its break from %2 while %3 is out.")
                    .arg(linked->name, clockTime(leg.arrive), team.name),
                RulesWords::tr("Give both their break at the same time."), false, &team, &leg);
    }
}

} // namespace lantern
