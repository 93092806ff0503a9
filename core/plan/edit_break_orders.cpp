#include "base/clock.h"
#include "plan/edit.h"
#include "plan/edit_orders.h"
#include "plan/rules.h"
#include "plan/timeline.h"

#include <QCoreApplication>

#include <algorithm>

namespace lantern
{

namespace
{

struct BreakEditWords
{
    Q_DECLARE_TR_FUNCTIONS(OrdersEdit)
};

std::unexpected<Error> refusedBreak(const QString &why)
{
    return failure(Error::Code::Refused, why);
}

std::unexpected<Error> noSuchBreak()
{
    return failure(Error::Code::NotFound, BreakEditWords::tr("The plan has no such order for breaks."));
}

bool isInside(const BreakOrder &order, const Shift &shift)
{
    return shift.from <= order.from && order.to <= shift.to;
}

Result<void> checkWindow(const BreakOrder &order, const Shift &shift)
{
    if (order.minutes < BreakMinutesAtLeast || order.minutes > LongestBreakMinutes)
        return refusedBreak(
            BreakEditWords::tr("A break lasts %1 to %2 minutes.").arg(BreakMinutesAtLeast).arg(LongestBreakMinutes));
    if (!order.from.isValid() || !order.to.isValid())
        return refusedBreak(BreakEditWords::tr("A break needs the times between which it is."));
    if (order.from.secsTo(order.to) < order.minutes * qint64{60})
        return refusedBreak(
            BreakEditWords::tr("The break does not fit between its times: it has to be over by the second."));
    if (!isInside(order, shift))
        return refusedBreak(BreakEditWords::tr("The break does not fit into the shift."));
    return {};
}

Result<void> checkBreak(const Plan &plan, const BreakOrder &order)
{
    if (const auto fits = checkWindow(order, plan.shift); !fits)
        return fits;
    for (const BreakPlace &place : order.places)
        if (!isKnown(place.point) || place.name.trimmed().isEmpty())
            return refusedBreak(BreakEditWords::tr("A place for breaks needs a name and a point."));
    if (order.places.size() > MostBreakPlaces)
        return refusedBreak(BreakEditWords::tr("A break has at most %1 places.").arg(MostBreakPlaces));
    if (order.team.isValid() && !std::ranges::contains(plan.teams, order.team, &Team::id))
        return failure(Error::Code::NotFound, BreakEditWords::tr("The plan has no such team."));
    return {};
}

// The order in the place of the one at the index, or behind all.
Result<Plan> putBreak(const Plan &plan, size_t index, const BreakOrder &order)
{
    if (const auto sensible = checkBreak(plan, order); !sensible)
        return std::unexpected(sensible.error());
    for (size_t i = 0; i < plan.orders.breaks.size(); ++i)
        if (i != index && plan.orders.breaks[i].team == order.team)
            return failure(Error::Code::Conflict,
                           order.team.isValid()
                               ? BreakEditWords::tr("There is an order for that team's break already: change it.")
                               : BreakEditWords::tr("There is an order for the breaks of all already: change it."));
    Result<Plan> edited = openedForEditing(plan);
    if (!edited)
        return edited;
    if (index < plan.orders.breaks.size())
        edited->orders.breaks[index] = order;
    else
        edited->orders.breaks.push_back(order);
    return edited;
}

} // namespace

Result<Plan> addBreakOrder(const Plan &plan, const BreakOrder &order)
{
    return putBreak(plan, plan.orders.breaks.size(), order);
}

Result<Plan> changeBreakOrder(const Plan &plan, size_t index, const BreakOrder &order)
{
    return index < plan.orders.breaks.size() ? putBreak(plan, index, order) : noSuchBreak();
}

Result<Plan> removeBreakOrder(const Plan &plan, size_t index)
{
    if (index >= plan.orders.breaks.size())
        return noSuchBreak();
    Result<Plan> edited = openedForEditing(plan);
    if (edited)
        edited->orders.breaks.erase(edited->orders.breaks.begin() + static_cast<std::ptrdiff_t>(index));
    return edited;
}

std::vector<BreakOrder> breakOrdersForNight(const Plan &plan, const Shift &shift)
{
    std::vector<BreakOrder> orders = plan.orders.breaks;
    const qint64 days = plan.shift.operationalDate.daysTo(shift.operationalDate);
    const auto moved = [days](const QDateTime &instant) {
        return instant.toTimeZone(londonZone()).addDays(days).toUTC();
    };
    for (BreakOrder &order : orders) {
        order.from = moved(order.from);
        order.to = moved(order.to);
    }
    std::erase_if(orders, [&](const BreakOrder &order) { return order.team.isValid() || !checkWindow(order, shift); });
    return orders;
}

} // namespace lantern
