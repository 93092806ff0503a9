#include "night/follow.h"

#include "night/route_program.h"

#include <algorithm>

namespace lantern
{

namespace
{

bool isFixedAt(const std::vector<NightStop> &stops, int minute)
{
    return std::ranges::any_of(
        stops, [&](const NightStop &stop) { return stop.rest && stop.fixed && stop.earliest == minute; });
}

} // namespace

void restWithLeader(Night &night, int leader, const NightRoute &route)
{
    const int follower = night.follower(leader);
    if (follower < 0)
        return;
    const std::vector<NightStop> &stops = night.teams[static_cast<size_t>(leader)].stops;
    std::vector<NightStop> &followed = night.teams[static_cast<size_t>(follower)].stops;
    for (const auto kind : {&NightStop::rest, &NightStop::together}) {
        std::vector<const NightVisit *> made;
        for (const NightVisit &visit : route)
            if (visit.stop >= 0 && stops[static_cast<size_t>(visit.stop)].*kind && !isFixedAt(followed, visit.arrive))
                made.push_back(&visit);
        auto next = made.begin();
        for (NightStop &stop : followed) {
            if (!(stop.*kind) || stop.fixed || next == made.end())
                continue;
            stop.earliest = stop.latest = (*next)->arrive;
            stop.settleAt((*next)->place);
            ++next;
        }
    }
}

std::optional<NightRoute> routeBeside(const Night &night, const NightRoutes &routes, int follower)
{
    Night own = night;
    const NightTeam &team = own.teams[static_cast<size_t>(follower)];
    const NightRoute &leader = routes[static_cast<size_t>(team.beside)];
    restWithLeader(own, team.beside, leader);
    Ledger ledger(own);
    for (int other = 0; other < static_cast<int>(routes.size()); ++other)
        if (other != follower)
            ledger.add(routes[static_cast<size_t>(other)], other);
    Reach reach(own, team.beside, leader, team.from, team.to);
    RouteProgram program(own);
    return program.best({.team = follower,
                         .start = team.start,
                         .from = team.from,
                         .finish = team.finish,
                         .to = team.to,
                         .firstStop = 0,
                         .lastStop = static_cast<int>(team.stops.size())},
                        ledger, {}, &reach);
}

} // namespace lantern
