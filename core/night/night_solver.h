#pragma once

#include "base/progress.h"
#include "night/night.h"

#include <functional>
#include <optional>

namespace lantern
{

struct NightOptions
{
    quint64 seed = 1;
    // The search ends at whichever comes first. With steps alone the answer is the same on any machine and any number of threads.
    std::optional<qint64> steps = {};   // of each chain
    std::optional<double> seconds = {}; // of wall time, from the call
    int chains = 2;                     // searches that tell each other their best; part of what the answer depends on
    NightRoutes from = {};              // the routes to begin with; those that break a rule are not used
    // Told each better plan, from the calling thread.
    std::function<void(const NightRoutes &)> better = {};
};

struct NightAnswer
{
    NightRoutes routes; // one a team
    double value = 0;   // the worth less what the ways cost
    qint64 steps = 0;   // of all chains
    double seconds = 0;
    std::vector<int> stranded; // teams whose stops cannot be kept, or not in reach: they have no route
};

// Searches for the routes of greatest worth. The more steps with the same seed and chains, the better or as good. Stopped by `progress` it
// gives the best so far.
[[nodiscard]] NightAnswer solveNight(const Night &night, const NightOptions &options, const Progress &progress = {});

} // namespace lantern
