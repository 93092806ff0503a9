#include "plan/edit_orders.h"

#include "base/clock.h"
#include "plan/edit.h"
#include "plan/timeline.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

struct OrdersEditWords
{
    Q_DECLARE_TR_FUNCTIONS(OrdersEdit)
};

std::unexpected<Error> refused(const QString &why)
{
    return failure(Error::Code::Refused, why);
}

bool has(const Plan &plan, const TeamId &team)
{
    return std::ranges::contains(plan.teams, team, &Team::id);
}

std::unexpected<Error> noSuchTeam()
{
    return failure(Error::Code::NotFound, OrdersEditWords::tr("The plan has no such team."));
}

// Lets `change` have the orders of an editable copy.
template<class Change>
Result<Plan> editOrders(const Plan &plan, Change change)
{
    Result<Plan> edited = openedForEditing(plan);
    if (edited)
        change(edited->orders);
    return edited;
}

template<class Change>
Result<Plan> editTeam(const Plan &plan, const TeamId &team, Change change)
{
    Result<Plan> edited = openedForEditing(plan);
    if (!edited)
        return edited;
    const auto found = std::ranges::find(edited->teams, team, &Team::id);
    if (!team.isValid() || found == edited->teams.end())
        return noSuchTeam();
    change(*found);
    return edited;
}

bool fits(const Duty &duty, const Shift &shift)
{
    return shift.from <= duty.earliest && duty.latest.addSecs(duty.minutes * qint64{60}) <= shift.to;
}

Result<void> checkDuty(const Plan &plan, const Duty &duty)
{
    if (duty.name.trimmed().isEmpty())
        return refused(OrdersEditWords::tr("A duty needs a name."));
    if (!isKnown(duty.point))
        return refused(OrdersEditWords::tr("A duty needs a place."));
    if (duty.minutes < 1 || duty.minutes > LongestDutyMinutes)
        return refused(OrdersEditWords::tr("A duty lasts 1 to %1 minutes.").arg(LongestDutyMinutes));
    if (!duty.earliest.isValid() || !duty.latest.isValid())
        return refused(OrdersEditWords::tr("A duty needs the earliest and the latest time to be there."));
    if (duty.latest < duty.earliest)
        return refused(OrdersEditWords::tr("The latest time to be there is before the earliest."));
    if (!fits(duty, plan.shift))
        return refused(OrdersEditWords::tr("The duty does not fit into the shift."));
    if (duty.team.isValid() && !has(plan, duty.team))
        return noSuchTeam();
    return {};
}

void sortDuties(PlanOrders &orders)
{
    std::ranges::stable_sort(orders.duties, {}, &Duty::earliest);
}

std::unexpected<Error> noSuchDuty()
{
    return failure(Error::Code::NotFound, OrdersEditWords::tr("The plan has no such duty."));
}

// The same time of the London clock, as many days later as the night is.
QDateTime movedTo(const QDateTime &instant, const Shift &from, const Shift &to)
{
    const qint64 days = from.operationalDate.daysTo(to.operationalDate);
    return instant.toTimeZone(londonZone()).addDays(days).toUTC();
}

} // namespace

Result<Plan> setEveryTwoHours(const Plan &plan, const HotspotId &hotspot, bool asked)
{
    if (!hotspot.isValid())
        return refused(OrdersEditWords::tr("Choose a hotspot."));
    return editOrders(plan, [&](PlanOrders &orders) {
        std::erase(orders.everyTwoHours, hotspot);
        if (!asked)
            return;
        orders.everyTwoHours.push_back(hotspot);
        std::erase(orders.forbids, Forbid{.team = {}, .hotspot = hotspot});
    });
}

Result<Plan> setForbidden(const Plan &plan, const TeamId &team, const HotspotId &hotspot, bool forbidden)
{
    if (!hotspot.isValid())
        return refused(OrdersEditWords::tr("Choose a hotspot."));
    if (team.isValid() && !has(plan, team))
        return noSuchTeam();
    return editOrders(plan, [&](PlanOrders &orders) {
        std::erase_if(orders.forbids, [&](const Forbid &forbid) {
            return forbid.hotspot == hotspot && (!team.isValid() || forbid.team == team);
        });
        if (!forbidden)
            return;
        orders.forbids.push_back({.team = team, .hotspot = hotspot});
        if (!team.isValid())
            std::erase(orders.everyTwoHours, hotspot);
    });
}

Result<Plan> addDuty(const Plan &plan, const Duty &duty)
{
    if (const auto sensible = checkDuty(plan, duty); !sensible)
        return std::unexpected(sensible.error());
    return editOrders(plan, [&](PlanOrders &orders) {
        orders.duties.push_back(duty);
        sortDuties(orders);
    });
}

Result<Plan> changeDuty(const Plan &plan, size_t index, const Duty &duty)
{
    if (index >= plan.orders.duties.size())
        return noSuchDuty();
    if (const auto sensible = checkDuty(plan, duty); !sensible)
        return std::unexpected(sensible.error());
    return editOrders(plan, [&](PlanOrders &orders) {
        orders.duties[index] = duty;
        sortDuties(orders);
    });
}

Result<Plan> removeDuty(const Plan &plan, size_t index)
{
    if (index >= plan.orders.duties.size())
        return noSuchDuty();
    return editOrders(plan, [&](PlanOrders &orders) {
        orders.duties.erase(orders.duties.begin() + static_cast<std::ptrdiff_t>(index));
    });
}

Result<Plan> setVisitCap(const Plan &plan, int visits)
{
    if (visits < 1 || visits > MostVisitsPerNight)
        return refused(OrdersEditWords::tr("A hotspot has 1 to %1 visits of a night.").arg(MostVisitsPerNight));
    return editOrders(plan, [&](PlanOrders &orders) { orders.visitCap = visits; });
}

Result<Plan> setHalfRecovery(const Plan &plan, int minutes)
{
    if (minutes < 1 || minutes > MostHalfRecoveryMinutes)
        return refused(OrdersEditWords::tr("Worth recovers by half in 1 to %1 minutes.").arg(MostHalfRecoveryMinutes));
    return editOrders(plan, [&](PlanOrders &orders) { orders.halfRecoveryMinutes = minutes; });
}

Result<Plan> setUnpredictableLoss(const Plan &plan, double share)
{
    if (std::isnan(share) || share < 0 || share > MostUnpredictableLoss)
        return refused(OrdersEditWords::tr("Between nothing and half of the worth is given to be unpredictable."));
    return editOrders(plan, [&](PlanOrders &orders) { orders.unpredictableLoss = share; });
}

Result<Plan> setAvoided(const Plan &plan, Street::Trait trait, bool avoided)
{
    if (!AvoidableTraits.testFlag(trait))
        return refused(OrdersEditWords::tr("Ways of this kind cannot be avoided."));
    return editOrders(plan, [&](PlanOrders &orders) { orders.avoid.setFlag(trait, avoided); });
}

Result<Plan> setTravel(const Plan &plan, const TeamId &team, Travel travel)
{
    return editTeam(plan, team, [&](Team &found) { found.travel = travel; });
}

Result<Plan> setOwnHours(const Plan &plan, const TeamId &team, const QDateTime &from, const QDateTime &to)
{
    const QDateTime begin = from.isValid() ? from : plan.shift.from;
    const QDateTime end = to.isValid() ? to : plan.shift.to;
    if (begin >= end)
        return refused(OrdersEditWords::tr("A team's hours end after they begin."));
    if (begin < plan.shift.from || end > plan.shift.to)
        return refused(OrdersEditWords::tr("A team's hours lie inside the shift."));
    return editTeam(plan, team, [&](Team &found) {
        found.from = begin == plan.shift.from ? QDateTime() : begin.toUTC();
        found.to = end == plan.shift.to ? QDateTime() : end.toUTC();
    });
}

PlanOrders ordersForNight(const Plan &plan, const Shift &shift)
{
    PlanOrders orders = plan.orders;
    std::erase_if(orders.forbids, [](const Forbid &forbid) { return forbid.team.isValid(); });
    for (Duty &duty : orders.duties) {
        duty.team = {};
        duty.earliest = movedTo(duty.earliest, plan.shift, shift);
        duty.latest = movedTo(duty.latest, plan.shift, shift);
    }
    std::erase_if(orders.duties, [&](const Duty &duty) { return !fits(duty, shift); });
    orders.breaks = breakOrdersForNight(plan, shift);
    orders.settledUntil = {};
    orders.backAt.clear();
    return orders;
}

} // namespace lantern
