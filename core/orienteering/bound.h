#pragma once

#include "orienteering/problem.h"

namespace lantern
{

// A profit that no routes can exceed. Each visit takes its service and half of its cheapest way in and of its cheapest way out; the teams
// have so much time between them; the fractional knapsack of that time holds no less than the best plan (Dantzig 1957, "Discrete-variable
// extremum problems", Operations Research 5:266–288). Loose where travelling or waiting takes most of the time.
[[nodiscard]] qint64 orienteeringBound(const OrienteeringProblem &problem);

} // namespace lantern
