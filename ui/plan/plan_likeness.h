#pragma once

#include "store/plan.h"

#include <algorithm>

namespace lantern
{

// Whether two plans are of the same key and do the same at the same times, whoever does it and whatever is asked.
[[nodiscard]] inline bool haveSameLegs(const Plan &one, const Plan &other)
{
    const auto sameLeg = [](const Leg &a, const Leg &b) {
        return a.kind == b.kind && a.point == b.point && a.arrive == b.arrive && a.depart == b.depart &&
               a.locked == b.locked;
    };
    return one.id == other.id && std::ranges::equal(one.teams, other.teams, [&](const Team &a, const Team &b) {
               return a.id == b.id && std::ranges::equal(a.legs, b.legs, sameLeg);
           });
}

// Whether the planner is asked for the same of both: orders (however much is given to be unpredictable), shift, reach, and how, from
// where to where and when each team goes.
[[nodiscard]] inline bool haveSameOrders(const Plan &one, const Plan &other)
{
    PlanOrders orders = one.orders;
    orders.unpredictableLoss = other.orders.unpredictableLoss;
    const auto sameTeam = [](const Team &a, const Team &b) {
        return a.id == b.id && a.mode == b.mode && a.linkedUniform == b.linkedUniform && a.travel == b.travel &&
               a.from == b.from && a.to == b.to && a.start == b.start && a.finish == b.finish;
    };
    return orders == other.orders && one.shift == other.shift && one.reachMinutes == other.reachMinutes &&
           one.hotspotSet == other.hotspotSet && std::ranges::equal(one.teams, other.teams, sameTeam);
}

// Whether the teams are called, crewed and told the same.
[[nodiscard]] inline bool haveSameCrews(const Plan &one, const Plan &other)
{
    return std::ranges::equal(one.teams, other.teams, [](const Team &a, const Team &b) {
        return a.id == b.id && a.name == b.name && a.members == b.members && a.operation == b.operation &&
               a.startName == b.startName && a.finishName == b.finishName;
    });
}

// Whether nothing has been edited or decided between the two: what is made of the one may take the place of the other.
[[nodiscard]] inline bool isUnchanged(const Plan &one, const Plan &other)
{
    return one.id == other.id && one.name == other.name && one.version == other.version && one.status == other.status &&
           haveSameLegs(one, other) && haveSameOrders(one, other) &&
           one.orders.unpredictableLoss == other.orders.unpredictableLoss && haveSameCrews(one, other);
}

} // namespace lantern
