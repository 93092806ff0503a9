#include "plan/request_like.h"

#include "plan/break_orders.h"
#include "plan/timeline.h"

#include <algorithm>

namespace lantern
{

PlanRequest requestLike(const Plan &plan)
{
    PlanRequest request;
    request.shift = plan.shift;
    request.seed = plan.seed;
    request.reachMinutes = plan.reachMinutes;
    request.orders = plan.orders;
    request.plainTeams = static_cast<int>(std::ranges::count(plan.teams, Mode::Plain, &Team::mode));
    request.uniformTeams = static_cast<int>(std::ranges::count(plan.teams, Mode::Uniform, &Team::mode));
    std::optional<int> longestBreak;
    for (const Team &team : plan.teams) {
        if (team.mode == Mode::Uniform)
            request.uniformPerTeam = std::max(request.uniformPerTeam, static_cast<int>(team.members.size()));
        const bool isOrdered = breakOrderOf(plan, team) != nullptr;
        for (const Leg &leg : team.legs)
            if (leg.kind == LegKind::Break && !isOrdered)
                longestBreak = std::max(longestBreak.value_or(0), static_cast<int>(leg.arrive.secsTo(leg.depart) / 60));
    }
    request.breakMinutes = longestBreak.value_or(request.breakMinutes);
    if (!plan.teams.empty() && isKnown(plan.teams.front().start)) {
        request.start = plan.teams.front().start;
        request.startName = plan.teams.front().startName;
    }
    return request;
}

} // namespace lantern
