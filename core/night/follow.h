#pragma once

#include "night/night.h"

#include <optional>

namespace lantern
{

// Sets the breaks among a follower's stops to where its leader has its own in the route: the leader is not out meanwhile.
void restWithLeader(Night &night, int leader, const NightRoute &route);

// The best route of a team that stays in reach of its leader, the others' routes being as they are. None if its stops cannot be kept.
[[nodiscard]] std::optional<NightRoute> routeBeside(const Night &night, const NightRoutes &routes, int follower);

} // namespace lantern
