#include "plan/break_orders.h"
#include "plan/hotspot_reach.h"
#include "plan/plan_night.h"
#include "plan/rule_checks.h"
#include "store/hotspot_set.h"

#include <algorithm>

namespace lantern
{

namespace
{

// The longest time without anybody at a hotspot, in minutes, and when it began.
struct Wait
{
    qint64 minutes = 0;
    QDateTime from;
};

QString askedName(const HotspotId &hotspot, const HotspotSet *set)
{
    if (set != nullptr)
        if (const auto found = std::ranges::find(set->hotspots, hotspot, &Hotspot::id); found != set->hotspots.end())
            return found->name;
    return RulesWords::tr("A hotspot that was asked for");
}

// What does not help is not offered: nobody gets to a hotspot that is out of reach.
QString wayToKeepDose(const Plan &plan, const HotspotId &asked, const RuleContext &context)
{
    if (context.hotspots != nullptr) {
        const auto found = std::ranges::find(context.hotspots->hotspots, asked, &Hotspot::id);
        const HotspotReach reach =
            found == context.hotspots->hotspots.end() ? HotspotReach::Within : reachOf(plan, *found, context);
        if (reach == HotspotReach::OffStreets)
            return RulesWords::tr(
                "Add a visit in between, or a team. It lies off the streets that are imported, so that ways there are "
                "straight lines: import its streets to know better.");
        if (reach == HotspotReach::CutOff)
            return RulesWords::tr("What the orders avoid leaves no way there: allow those ways, or do not ask for it.");
        if (reach == HotspotReach::TooFar)
            return RulesWords::tr("It is too far from every start: start a team nearer, or do not ask for it.");
    }
    return RulesWords::tr("Add a visit in between, or a team.");
}

Wait longestWait(const Plan &plan, const HotspotId &hotspot, QString &name)
{
    std::vector<const Leg *> legs;
    for (const Team &team : plan.teams)
        for (const Leg &leg : team.legs)
            if (leg.kind == LegKind::Visit && leg.hotspot == hotspot)
                legs.push_back(&leg);
    std::ranges::sort(legs, {}, [](const Leg *leg) { return leg->arrive; });
    Wait wait;
    QDateTime left = plan.shift.from;
    const auto see = [&](const QDateTime &next) {
        if (left.secsTo(next) / 60 > wait.minutes)
            wait = {.minutes = left.secsTo(next) / 60, .from = left};
    };
    for (const Leg *leg : legs) {
        name = leg->placeName;
        see(leg->arrive);
        left = std::max(left, leg->depart);
    }
    see(plan.shift.to);
    return wait;
}

} // namespace

void RuleCheck::duties() const
{
    for (const Duty &duty : plan.orders.duties) {
        const bool isDone = std::ranges::any_of(plan.teams, [&](const Team &team) {
            return std::ranges::any_of(team.legs, [&](const Leg &leg) { return fulfils(leg, team, duty); });
        });
        if (!isDone)
            add(QStringLiteral("duty"),
                RulesWords::tr("Nobody is at %1 for %2 min between %3 and %4, as was ordered.")
                    .arg(duty.name)
                    .arg(duty.minutes)
                    .arg(clockTime(duty.earliest), clockTime(duty.latest)),
                RulesWords::tr("Free a team for it, widen its hours or take the duty out."), true);
    }
}

void RuleCheck::orderedBreak(const Team &team) const
{
    const BreakOrder *order = breakOrderOf(plan, team);
    if (!order || std::ranges::any_of(team.legs, [&](const Leg &leg) { return keeps(leg, team, *order); }))
        return;
    const QString asked = RulesWords::tr("%1 min between %2 and %3 at %4")
                              .arg(order->minutes)
                              .arg(clockTime(order->from), clockTime(order->to), namesOf(breakPlacesOf(*order, team)));
    const auto rest = std::ranges::find(team.legs, LegKind::Break, &Leg::kind);
    if (rest == team.legs.end()) {
        add(QStringLiteral("break"), RulesWords::tr("%1 has no break; the order is %2.").arg(team.name, asked),
            RulesWords::tr("Plan anew, free the team for it or change the order."), true, &team);
        return;
    }
    add(QStringLiteral("break"),
        RulesWords::tr("%1 has its break at %2 from %3 to %4; the order is %5.")
            .arg(team.name, rest->placeName, clockTime(rest->arrive), clockTime(rest->depart), asked),
        rest->locked ? RulesWords::tr("Unlock the break and plan anew, or change the order.")
                     : RulesWords::tr("Move the break, plan anew or change the order."),
        true, &team, &*rest);
}

void RuleCheck::forbids(const Team &team) const
{
    for (const Leg &leg : team.legs) {
        const bool isForbidden = std::ranges::any_of(plan.orders.forbids, [&](const Forbid &forbid) {
            return forbid.hotspot == leg.hotspot && (!forbid.team.isValid() || forbid.team == team.id);
        });
        if (leg.kind == LegKind::Visit && leg.hotspot.isValid() && isForbidden)
            add(QStringLiteral("forbidden"),
                RulesWords::tr("%1 is not to go to %2 tonight.").arg(team.name, leg.placeName),
                RulesWords::tr("Take the visit out, or allow it."), true, &team, &leg);
    }
}

void RuleCheck::everyTwoHours() const
{
    for (const HotspotId &hotspot : plan.orders.everyTwoHours) {
        QString name = askedName(hotspot, context.hotspots);
        const Wait wait = longestWait(plan, hotspot, name);
        if (wait.minutes > RevisitWithinMinutes)
            add(QStringLiteral("dose"),
                RulesWords::tr("%1: nobody for %2 from %3; at least every two hours was asked for.")
                    .arg(name, hoursText(wait.minutes * 60), clockTime(wait.from)),
                wayToKeepDose(plan, hotspot, context), false);
    }
}

void RuleCheck::ownHours(const Team &team) const
{
    for (const Leg &leg : team.legs) {
        const bool isEarly = team.from.isValid() && leg.arrive < team.from;
        const bool isLate = team.to.isValid() && leg.depart > team.to;
        if (isEarly || isLate)
            add(QStringLiteral("shift"),
                RulesWords::tr("%1 is at %2 from %3 to %4, outside its own hours.")
                    .arg(team.name, leg.placeName, clockTime(leg.arrive), clockTime(leg.depart)),
                RulesWords::tr("Move the visit or change the team's hours."), true, &team, &leg);
    }
}

} // namespace lantern
