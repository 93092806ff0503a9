#pragma once

#include "base/progress.h"

#include <QElapsedTimer>
#include <QtConcurrent>

#include <algorithm>
#include <atomic>
#include <deque>
#include <optional>

namespace lantern
{

// How long to search: it ends at whichever comes first. With steps alone the answer is the same on any machine.
struct SearchBudget
{
    std::optional<qint64> steps = {};   // of each chain
    std::optional<double> seconds = {}; // of wall time
    qint64 stepsBetweenLooks = 256;     // at the clock
    qint64 stepsBetweenExchanges = 8192;
};

// Searches that run side by side and tell each other their best, at fixed numbers of steps, so that the number of threads cannot show.
// A search has run(steps), best(), bestValue() and offer(best).
template<class Search>
class Chains
{
public:
    // The time counts from when `timer` was started.
    Chains(std::deque<Search> &searches, const SearchBudget &budget, const QElapsedTimer &timer)
        : m_searches(searches)
        , m_budget(budget)
        , m_timer(timer)
    {
    }
    [[nodiscard]] const Search &best() const { return *std::ranges::max_element(m_searches, {}, &Search::bestValue); }
    [[nodiscard]] bool isOver(const Progress &progress) const
    {
        return progress.cancelled() || m_done >= m_budget.steps.value_or(m_done + 1) || isLate();
    }
    // Up to the next exchange.
    void run(const Progress &progress)
    {
        const bool isAlone = m_searches.size() == 1;
        const qint64 block = isAlone ? m_budget.stepsBetweenLooks : m_budget.stepsBetweenExchanges;
        const qint64 steps = std::min(block, m_budget.steps.value_or(m_done + block) - m_done);
        const auto one = [&](Search &search) {
            for (qint64 done = 0; done < steps && !progress.cancelled() && !isLate();
                 done += m_budget.stepsBetweenLooks) {
                const qint64 some = std::min(m_budget.stepsBetweenLooks, steps - done);
                search.run(some);
                m_run += some;
            }
        };
        if (isAlone)
            one(m_searches.front());
        else
            QtConcurrent::blockingMap(m_searches, one);
        m_done += steps;
        if (isAlone)
            return;
        const auto found = best().best();
        for (Search &search : m_searches)
            search.offer(found);
    }
    // Steps of all together; what was left out because it was late or stopped is not among them.
    [[nodiscard]] qint64 done() const { return m_run; }
    [[nodiscard]] double fraction() const
    {
        const double bySteps = m_budget.steps ? static_cast<double>(m_done) / static_cast<double>(*m_budget.steps) : 0;
        return std::min(1.0, std::max(bySteps, m_budget.seconds ? elapsed() / *m_budget.seconds : 0));
    }
    [[nodiscard]] double elapsed() const { return static_cast<double>(m_timer.nsecsElapsed()) / 1e9; } // seconds

private:
    [[nodiscard]] bool isLate() const { return m_budget.seconds && elapsed() >= *m_budget.seconds; }

    std::deque<Search> &m_searches;
    SearchBudget m_budget;
    const QElapsedTimer &m_timer;
    qint64 m_done = 0; // steps that were due of each
    std::atomic<qint64> m_run = 0;
};

} // namespace lantern
