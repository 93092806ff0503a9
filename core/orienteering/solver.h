#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "orienteering/problem.h"

#include <functional>
#include <optional>

namespace lantern
{

struct OrienteeringOptions
{
    quint64 seed = 1;
    // The search ends at whichever comes first. With steps alone the answer is the same on any machine and any number of threads.
    std::optional<qint64> steps = {};   // of each chain
    std::optional<double> seconds = {}; // of wall time, from the call
    int chains = 1;                     // searches that tell each other their best; part of what the answer depends on
    OrienteeringRoutes from = {};       // the plan to begin with, as far as it keeps to the windows
    // Told each better plan and its profit, from the calling thread.
    std::function<void(const OrienteeringRoutes &, qint64)> better = {};
};

struct OrienteeringAnswer
{
    OrienteeringRoutes routes; // one a team
    qint64 profit = 0;
    double seconds = 0;
    qint64 steps = 0;       // of all chains
    bool isOptimal = false; // every node that a team can reach is visited
};

// Searches for the routes of greatest profit. The longer it is let run with the same seed and chains, the better or as good. Stopped by
// `progress` it gives the best so far. Refused: figures that do not belong together (lengths, a window that closes before it opens, a
// profit below 0, a team's place that is no node), neither steps nor seconds, or none of either.
[[nodiscard]] Result<OrienteeringAnswer> solveOrienteering(const OrienteeringProblem &problem,
                                                           const OrienteeringOptions &options,
                                                           const Progress &progress = {});

} // namespace lantern
