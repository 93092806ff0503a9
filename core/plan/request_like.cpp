#include "plan/request_like.h"

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
    request.uniformTeams = static_cast<int>(plan.teams.size()) - request.plainTeams;
    for (const Team &team : plan.teams) {
        if (team.mode != Mode::Plain)
            request.uniformPerTeam = std::max(request.uniformPerTeam, static_cast<int>(team.members.size()));
        for (const Leg &leg : team.legs)
            if (leg.kind == LegKind::Break)
                request.breakMinutes = static_cast<int>(leg.arrive.secsTo(leg.depart) / 60);
    }
    if (!plan.teams.empty() && isKnown(plan.teams.front().start)) {
        request.start = plan.teams.front().start;
        request.startName = plan.teams.front().startName;
    }
    return request;
}

} // namespace lantern
