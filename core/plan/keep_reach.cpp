#include "plan/keep_reach.h"

#include "night/follow.h"

namespace lantern
{

namespace
{

constexpr int ReachAttempts = 4;

} // namespace

void keepReach(const PlanNight &built, NightRoutes &routes, const std::function<bool(size_t pair)> &isInReach,
               const std::function<void(const NightRoutes &)> &put)
{
    for (int follower = 0; follower < static_cast<int>(built.night().teams.size()); ++follower) {
        const int pair = built.night().teams[static_cast<size_t>(follower)].beside;
        if (pair < 0 || routes[static_cast<size_t>(pair)].empty())
            continue;
        Night night = built.night();
        for (int attempt = 1; attempt <= ReachAttempts && !isInReach(static_cast<size_t>(pair)); ++attempt) {
            night.reachMetres = built.night().reachMetres * (1 - static_cast<double>(attempt) / ReachAttempts);
            const std::optional<NightRoute> route = routeBeside(night, routes, follower);
            if (!route)
                break;
            routes[static_cast<size_t>(follower)] = *route;
            put(routes);
        }
    }
}

} // namespace lantern
