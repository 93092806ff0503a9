#include "plan/break_orders.h"

#include "plan/rule_checks.h"

#include <algorithm>

namespace lantern
{

namespace
{

const BreakOrder *orderFor(const Plan &plan, const TeamId &team)
{
    const auto found = std::ranges::find(plan.orders.breaks, team, &BreakOrder::team);
    return found == plan.orders.breaks.end() ? nullptr : &*found;
}

// The plain pair of a uniform team, or the uniform team of a pair; null = neither.
const Team *partnerOf(const Plan &plan, const Team &team)
{
    const auto found = std::ranges::find_if(plan.teams, [&team](const Team &other) {
        return team.mode == Mode::Plain
                   ? team.linkedUniform.isValid() && other.id == team.linkedUniform
                   : other.mode == Mode::Plain && other.linkedUniform.isValid() && other.linkedUniform == team.id;
    });
    return found == plan.teams.end() ? nullptr : &*found;
}

bool isLong(const Plan &plan, const Team &team)
{
    const QDateTime from = team.from.isValid() ? std::max(team.from, plan.shift.from) : plan.shift.from;
    return from.secsTo(std::min(endOf(team, plan.shift), plan.shift.to)) > BreakAfterHours * qint64{3600};
}

} // namespace

const BreakOrder *breakOrderOf(const Plan &plan, const Team &team)
{
    if (plan.orders.breaks.empty())
        return nullptr;
    const Team *partner = partnerOf(plan, team);
    const Team *first = partner && team.mode != Mode::Plain ? partner : &team;
    const Team *second = first == &team ? partner : &team;
    for (const Team *own : {first, second})
        if (const BreakOrder *order = own ? orderFor(plan, own->id) : nullptr)
            return order;
    return isLong(plan, team) ? orderFor(plan, {}) : nullptr;
}

std::vector<BreakPlace> breakPlacesOf(const BreakOrder &order, const Team &team)
{
    return order.places.empty() ? std::vector{BreakPlace{.name = team.startName, .point = team.start}} : order.places;
}

bool keeps(const Leg &leg, const Team &team, const BreakOrder &order)
{
    return leg.kind == LegKind::Break && order.from <= leg.arrive && leg.depart <= order.to &&
           leg.arrive.secsTo(leg.depart) >= order.minutes * qint64{60} &&
           std::ranges::contains(breakPlacesOf(order, team), leg.point, &BreakPlace::point);
}

QString namesOf(const std::vector<BreakPlace> &places)
{
    QStringList names;
    for (const BreakPlace &place : places)
        names.append(place.name);
    return names.join(RulesWords::tr(" or "));
}

} // namespace lantern
