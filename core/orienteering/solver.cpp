#include "orienteering/solver.h"

#include "base/chains.h"
#include "orienteering/search.h"
#include "orienteering/words.h"

#include <algorithm>

namespace lantern
{

namespace
{

Result<void> checkProblem(const OrienteeringProblem &problem)
{
    const size_t nodes = problem.service.size();
    const auto isTeamPlace = [&](int node) { return node >= 0 && node < problem.nodes(); };
    if (nodes == 0 || problem.profit.size() != nodes || problem.opens.size() != nodes ||
        problem.closes.size() != nodes || problem.travel.size() != nodes * nodes ||
        !std::ranges::all_of(problem.teams, [&](const OrienteeringTeam &team) {
            return isTeamPlace(team.start) && isTeamPlace(team.finish);
        }))
        return failure(Error::Code::Refused,
                       OrienteeringWords::tr("The figures of the problem do not belong together."));
    const auto isBelow = [](int figure) { return figure < 0; };
    if (std::ranges::any_of(problem.service, isBelow) || std::ranges::any_of(problem.profit, isBelow) ||
        std::ranges::any_of(problem.travel, isBelow))
        return failure(Error::Code::Refused, OrienteeringWords::tr("A time or a profit of the problem is below 0."));
    return {};
}

Result<void> checkOptions(const OrienteeringOptions &options)
{
    if (!options.steps && !options.seconds)
        return failure(Error::Code::Refused, OrienteeringWords::tr("Say how long to search: steps or seconds."));
    if (options.steps.value_or(1) < 1 || !(options.seconds.value_or(1) > 0) || options.chains < 1)
        return failure(Error::Code::Refused, OrienteeringWords::tr("Steps, seconds and chains are above 0."));
    return {};
}

} // namespace

Result<OrienteeringAnswer> solveOrienteering(const OrienteeringProblem &problem, const OrienteeringOptions &options,
                                             const Progress &progress)
{
    QElapsedTimer timer;
    timer.start();
    if (auto checked = checkProblem(problem).and_then([&] { return checkOptions(options); }); !checked)
        return std::unexpected(checked.error());
    OrienteeringAnswer answer;
    if (problem.teams.empty()) {
        answer.isOptimal = true;
        return answer;
    }
    std::deque<Search> searches;
    for (int chain = 0; chain < options.chains; ++chain)
        searches.emplace_back(problem, options.seed * 0x9E3779B97F4A7C15 + static_cast<quint64>(chain), options.from);
    Chains chains(searches, {.steps = options.steps, .seconds = options.seconds}, timer);
    qint64 told = -1;
    for (;;) {
        const Search &best = chains.best();
        if (options.better && best.bestValue() > told)
            options.better(best.best(), told = best.bestValue());
        if (best.isComplete() || chains.isOver(progress))
            break;
        chains.run(progress);
        progress.at(chains.fraction());
    }
    answer.routes = chains.best().best();
    answer.profit = chains.best().bestValue();
    answer.isOptimal = chains.best().isComplete();
    answer.steps = chains.done();
    answer.seconds = chains.elapsed();
    return answer;
}

} // namespace lantern
