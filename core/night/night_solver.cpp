#include "night/night_solver.h"

#include "base/chains.h"
#include "night/night_search.h"

#include <limits>

namespace lantern
{

NightAnswer solveNight(const Night &night, const NightOptions &options, const Progress &progress)
{
    QElapsedTimer timer;
    timer.start();
    std::deque<NightSearch> searches;
    for (int chain = 0; chain < options.chains; ++chain)
        searches.emplace_back(night, options.seed * 0x9E3779B97F4A7C15 + static_cast<quint64>(chain), options.from);
    Chains chains(
        searches,
        {.steps = options.steps, .seconds = options.seconds, .stepsBetweenLooks = 4, .stepsBetweenExchanges = 96},
        timer);
    double told = std::numeric_limits<double>::lowest();
    for (;;) {
        const NightSearch &best = chains.best();
        if (options.better && best.bestValue() > told) {
            told = best.bestValue();
            options.better(best.best());
        }
        if (night.teams.empty() || night.hotspots.empty() || chains.isOver(progress))
            break;
        chains.run(progress);
        progress.at(chains.fraction());
    }
    return {.routes = chains.best().best(),
            .value = chains.best().bestValue(),
            .steps = chains.done(),
            .seconds = chains.elapsed(),
            .stranded = chains.best().stranded()};
}

} // namespace lantern
