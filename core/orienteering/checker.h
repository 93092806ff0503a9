#pragma once

#include "base/result.h"
#include "orienteering/problem.h"

namespace lantern
{

// Walks the routes step by step and gives their profit. It shares nothing with the search but the problem.
// Refused: with the team and the node of the first rule that is broken (a node that is none, twice, a start or finish; a window that
// is closed; a return too late; more routes than teams).
[[nodiscard]] Result<qint64> checkRoutes(const OrienteeringProblem &problem, const OrienteeringRoutes &routes);

} // namespace lantern
