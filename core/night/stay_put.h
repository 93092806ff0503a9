#pragma once

#include "night/night.h"

namespace lantern
{

// Where routes were made anew from earlier ones, puts back what was moved for next to nothing, so that only what matters is otherwise: a
// team's whole night, a stretch between two visits that are as they were, a single visit at its place to its time. A visit that is as it was counts
// `reward` more. The routes given are returned where they, or what they were made from, do not keep the night's rules. A team that stays in another's reach
// is in reach in what is put back, too.
[[nodiscard]] NightRoutes stayPut(const Night &night, const NightRoutes &routes, const NightRoutes &was, double reward);

} // namespace lantern
