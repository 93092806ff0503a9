#include "plan/another_night.h"

namespace lantern
{

namespace
{

// Moves instants from one night's London clock to another's.
struct NightMove
{
    qint64 days;
    [[nodiscard]] QDateTime operator()(const QDateTime &instant) const
    {
        return instant.isValid() ? instant.toTimeZone(londonZone()).addDays(days).toUTC() : QDateTime();
    }
};

PlanOrders movedOrders(const PlanOrders &before, const Shift &shift, const NightMove &moved)
{
    PlanOrders orders = before;
    orders.reachFrom.clear();
    for (Duty &duty : orders.duties) {
        duty.earliest = moved(duty.earliest);
        duty.latest = moved(duty.latest);
    }
    std::erase_if(orders.duties, [&](const Duty &duty) {
        return duty.earliest < shift.from || duty.latest.addSecs(duty.minutes * qint64{60}) > shift.to;
    });
    for (BreakOrder &order : orders.breaks) {
        order.from = moved(order.from);
        order.to = moved(order.to);
    }
    std::erase_if(orders.breaks,
                  [&](const BreakOrder &order) { return order.from < shift.from || order.to > shift.to; });
    return orders;
}

} // namespace

Plan onAnotherNight(const Plan &plan, const Shift &shift)
{
    const NightMove moved{plan.shift.operationalDate.daysTo(shift.operationalDate)};
    Plan copy = plan;
    copy.shift = shift;
    copy.status = PlanStatus::Draft;
    copy.version = 1;
    copy.approvedBy.clear();
    copy.approvedAt = {};
    copy.orders = movedOrders(plan.orders, shift, moved);
    for (Team &team : copy.teams) {
        team.from = moved(team.from);
        team.to = moved(team.to);
        for (Leg &leg : team.legs) {
            const qint64 stays = leg.arrive.secsTo(leg.depart);
            leg.arrive = moved(leg.arrive);
            leg.depart = leg.arrive.addSecs(stays); // also where the clock changes meanwhile
        }
        std::erase_if(team.legs, [&](const Leg &leg) { return leg.arrive < shift.from || leg.depart > shift.to; });
    }
    return copy;
}

Result<Shift> shiftOnDate(const Shift &shift, const QDate &operationalDate)
{
    return makeShift(operationalDate, shift.from.toTimeZone(londonZone()).time(),
                     shift.to.toTimeZone(londonZone()).time());
}

} // namespace lantern
