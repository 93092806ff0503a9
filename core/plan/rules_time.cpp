#include "plan/plan_night.h"
#include "plan/rule_checks.h"
#include "plan/timeline.h"
#include "plan/words.h"
#include "plan/worth.h"

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

// Seconds under way that a gap lacks; a second of rounding is none.
qint64 secondsShort(const TeamWay &way, const QDateTime &leave, const QDateTime &arrive)
{
    const auto needed = static_cast<qint64>(std::floor(way.minutes * 60));
    return needed - leave.secsTo(arrive);
}

int wholeMinutes(qint64 seconds)
{
    return static_cast<int>(std::ceil(static_cast<double>(seconds) / 60.0));
}

} // namespace

void RuleCheck::times(const Team &team) const
{
    for (size_t i = 0; i < team.legs.size(); ++i) {
        const Leg &leg = team.legs[i];
        if (leg.arrive >= leg.depart) {
            add(QStringLiteral("overlap"),
                RulesWords::tr("%1 leaves %2 before it arrives.").arg(team.name, leg.placeName),
                RulesWords::tr("Give the visit its minutes."), true, &team, &leg);
        }
        if (leg.arrive < plan.shift.from || leg.depart > plan.shift.to) {
            add(QStringLiteral("shift"),
                RulesWords::tr("%1 is at %2 from %3 to %4, outside the shift (%5 to %6).")
                    .arg(team.name, leg.placeName, clockTime(leg.arrive), clockTime(leg.depart),
                         clockTime(plan.shift.from), clockTime(plan.shift.to)),
                RulesWords::tr("Move the visit or change the shift."), true, &team, &leg);
        }
        if (i > 0 && leg.arrive < team.legs[i - 1].depart) {
            add(QStringLiteral("overlap"),
                RulesWords::tr("%1 is due at %2 at %3 and leaves %4 only at %5.")
                    .arg(team.name, leg.placeName, clockTime(leg.arrive), team.legs[i - 1].placeName,
                         clockTime(team.legs[i - 1].depart)),
                RulesWords::tr("Move one of the two."), true, &team, &leg);
        }
    }
}

// Where what the orders avoid leaves no way there.
void RuleCheck::cutOff(const Team &team) const
{
    const Travel travel = travelOf(plan, team);
    GridPoint at = isKnown(team.start) ? team.start : team.legs.front().point;
    for (const Leg &leg : team.legs) {
        if (!isWay(ways().between(travel, at, leg.point)))
            add(QStringLiteral("cut_off"),
                RulesWords::tr("%1 cannot get to %2: what the orders avoid (%3) leaves no way there.")
                    .arg(team.name, leg.placeName, avoidedText(plan.orders.avoid)),
                RulesWords::tr("Take the visit out, or allow those ways."), true, &team, &leg);
        at = leg.point;
    }
    if (isKnown(team.finish) && !isWay(ways().between(travel, at, team.finish)))
        add(QStringLiteral("cut_off"),
            RulesWords::tr("%1 cannot get back to where it finishes: what the orders avoid (%2) leaves no way there.")
                .arg(team.name, avoidedText(plan.orders.avoid)),
            RulesWords::tr("Choose another place to finish, or allow those ways."), true, &team, &team.legs.back());
}

void RuleCheck::walking(const Team &team) const
{
    if (team.legs.empty())
        return;
    cutOff(team);
    const Travel travel = travelOf(plan, team);
    const Leg &first = team.legs.front();
    if (isKnown(team.start)) {
        const TeamWay way = ways().between(travel, team.start, first.point);
        const QDateTime begins = beginOf(team, plan.shift);
        const qint64 missing = secondsShort(way, begins, first.arrive);
        if (isWay(way) && missing > 0 && first.arrive >= begins)
            add(QStringLiteral("shift"),
                (way.drive ? RulesWords::tr("%1 cannot be at %2 by %3: the drive from the start takes %4 min longer.")
                           : RulesWords::tr("%1 cannot be at %2 by %3: the walk from the start takes %4 min longer."))
                    .arg(team.name, first.placeName, clockTime(first.arrive))
                    .arg(wholeMinutes(missing)),
                RulesWords::tr("Arrive at %1 or later.")
                    .arg(clockTime(first.arrive.addSecs(wholeMinutes(missing) * qint64{60}))),
                false, &team, &first);
    }
    for (size_t i = 1; i < team.legs.size(); ++i) {
        const Leg &from = team.legs[i - 1];
        const Leg &to = team.legs[i];
        if (to.arrive < from.depart)
            continue; // said already
        const TeamWay way = ways().between(travel, from.point, to.point);
        const qint64 missing = secondsShort(way, from.depart, to.arrive);
        if (missing <= 0 || !isWay(way))
            continue;
        add(QStringLiteral("overlap"),
            (way.drive ? RulesWords::tr("%1 has %2 min from %3 to %4; the drive takes %5, parking included.")
                       : RulesWords::tr("%1 has %2 min from %3 to %4; the walk takes %5."))
                .arg(team.name)
                .arg(from.depart.secsTo(to.arrive) / 60)
                .arg(from.placeName, to.placeName)
                .arg(wholeMinutes(from.depart.secsTo(to.arrive) + missing)),
            RulesWords::tr("Arrive at %1 or later.")
                .arg(clockTime(to.arrive.addSecs(wholeMinutes(missing) * qint64{60}))),
            true, &team, &to);
    }
    const Leg &last = team.legs.back();
    const QDateTime ends = std::min(endOf(team, plan.shift), plan.shift.to);
    if (!isKnown(team.finish) || last.depart > ends)
        return;
    const TeamWay back = ways().between(travel, last.point, team.finish);
    const qint64 missing = secondsShort(back, last.depart, ends);
    if (isWay(back) && missing > 0)
        add(QStringLiteral("shift"),
            (ends < plan.shift.to ? RulesWords::tr("%1 leaves %2 at %3 and is back %4 min after its hours end.")
                                  : RulesWords::tr("%1 leaves %2 at %3 and is back %4 min after the shift's end."))
                .arg(team.name, last.placeName, clockTime(last.depart))
                .arg(wholeMinutes(missing)),
            RulesWords::tr("Leave earlier."), false, &team, &last);
}

void RuleCheck::refreshment(const Team &team) const
{
    const QDateTime ends = std::min(endOf(team, plan.shift), plan.shift.to);
    if (beginOf(team, plan.shift).secsTo(ends) <= BreakAfterHours * qint64{3600})
        return;
    const bool rested = std::ranges::any_of(team.legs, [](const Leg &leg) {
        return leg.kind == LegKind::Break && leg.arrive.secsTo(leg.depart) >= BreakMinutesAtLeast * qint64{60};
    });
    if (!rested)
        add(QStringLiteral("break"),
            RulesWords::tr("%1 works over %2 h without a break of %3 min.")
                .arg(team.name)
                .arg(BreakAfterHours)
                .arg(BreakMinutesAtLeast),
            RulesWords::tr("Add a refreshment break."), false, &team);
}

void RuleCheck::doseOfVisits(const Team &team) const
{
    for (const Leg &leg : team.legs) {
        const double minutes = static_cast<double>(leg.arrive.secsTo(leg.depart)) / 60.0;
        const bool isDuty = std::ranges::any_of(plan.orders.duties, [&](const Duty &duty) {
            return duty.point == leg.point && (!leg.hotspot.isValid() || fulfils(leg, team, duty));
        });
        if (leg.kind != LegKind::Visit || minutes <= 0 || isDuty)
            continue;
        if (minutes < MinimumVisitMinutes || minutes > MaximumVisitMinutes)
            add(QStringLiteral("dose"),
                RulesWords::tr("%1 stays %2 min at %3; visits of %4 to %5 min do most.")
                    .arg(team.name)
                    .arg(std::lround(minutes))
                    .arg(leg.placeName)
                    .arg(MinimumVisitMinutes)
                    .arg(MaximumVisitMinutes),
                RulesWords::tr("Change its minutes."), false, &team, &leg);
    }
}

void RuleCheck::doseOfPlaces() const
{
    for (const HotspotDose &dose : doseOf(plan)) {
        if (dose.visits > plan.orders.visitCap)
            add(QStringLiteral("dose"),
                RulesWords::tr("%1 is visited %2 times; more than %3 in a night adds little.")
                    .arg(dose.name)
                    .arg(dose.visits)
                    .arg(plan.orders.visitCap),
                RulesWords::tr("Give a visit to another hotspot."), false);
    }
}

} // namespace lantern
