#include "orienteering/solver.h"

#include "orienteering/search.h"
#include "orienteering/words.h"

#include <QElapsedTimer>
#include <QtConcurrent>

#include <algorithm>

namespace lantern
{

namespace
{

constexpr qint64 StepsBetweenLooks = 256;      // at the clock
constexpr qint64 StepsBetweenExchanges = 8192; // of the chains

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

// The chains, run one beside the other between exchanges, so that their number of threads cannot show.
class Chains
{
public:
    Chains(const OrienteeringProblem &problem, const OrienteeringOptions &options, const QElapsedTimer &timer)
        : m_options(options)
        , m_timer(timer)
    {
        for (int chain = 0; chain < options.chains; ++chain)
            m_chains.emplace_back(problem, options.seed * 0x9E3779B97F4A7C15 + static_cast<quint64>(chain),
                                  options.from);
    }
    [[nodiscard]] const Search &best() const { return *std::ranges::max_element(m_chains, {}, &Search::bestProfit); }
    [[nodiscard]] bool isOver(const Progress &progress) const
    {
        return progress.cancelled() || best().isComplete() || m_done >= m_options.steps.value_or(m_done + 1) ||
               isLate();
    }
    void run(const Progress &progress)
    {
        const qint64 block = m_chains.size() == 1 ? StepsBetweenLooks : StepsBetweenExchanges;
        const qint64 steps = std::min(block, m_options.steps.value_or(m_done + block) - m_done);
        const auto one = [&](Search &search) {
            for (qint64 done = 0; done < steps && !progress.cancelled() && !isLate(); done += StepsBetweenLooks)
                search.run(std::min(StepsBetweenLooks, steps - done));
        };
        if (m_chains.size() == 1)
            one(m_chains.front());
        else
            QtConcurrent::blockingMap(m_chains, one);
        m_done += steps;
        if (m_chains.size() > 1) {
            const OrienteeringRoutes routes = best().best();
            for (Search &search : m_chains)
                search.offer(routes);
        }
    }
    [[nodiscard]] qint64 done() const { return m_done * static_cast<qint64>(m_chains.size()); }
    [[nodiscard]] double fraction() const
    {
        const double bySteps =
            m_options.steps ? static_cast<double>(m_done) / static_cast<double>(*m_options.steps) : 0;
        return std::min(1.0, std::max(bySteps, m_options.seconds ? elapsed() / *m_options.seconds : 0));
    }
    [[nodiscard]] double elapsed() const { return static_cast<double>(m_timer.nsecsElapsed()) / 1e9; }

private:
    [[nodiscard]] bool isLate() const { return m_options.seconds && elapsed() >= *m_options.seconds; }

    const OrienteeringOptions &m_options;
    const QElapsedTimer &m_timer;
    std::vector<Search> m_chains;
    qint64 m_done = 0; // steps of each
};

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
    Chains chains(problem, options, timer);
    qint64 told = -1;
    for (;;) {
        const Search &best = chains.best();
        if (options.better && best.bestProfit() > told)
            options.better(best.best(), told = best.bestProfit());
        if (chains.isOver(progress))
            break;
        chains.run(progress);
        progress.at(chains.fraction());
    }
    answer.routes = chains.best().best();
    answer.profit = chains.best().bestProfit();
    answer.isOptimal = chains.best().isComplete();
    answer.steps = chains.done();
    answer.seconds = chains.elapsed();
    return answer;
}

} // namespace lantern
