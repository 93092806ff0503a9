#include "statistics/disclosure.h"

#include "statistics/disclosure_rectangles.h"

#include <algorithm>
#include <deque>
#include <numeric>
#include <span>

namespace lantern
{

namespace
{

// Beyond these another table is not looked for any further, and one figure more is withheld instead.
constexpr size_t MostChanges = 16;
constexpr int MostSteps = 12;
constexpr size_t MostLooked = 16;   // parts that are not told, in one sum
constexpr size_t MostTried = 4;     // ways to make one sum hold again
constexpr size_t MostSumsSeen = 24; // where nothing is told in so many sums around, nothing can be worked out

// A few figure is safe when there is another table that reads the same and in which that figure is another.
class DisclosureSearch
{
public:
    explicit DisclosureSearch(const DisclosureTable &table)
        : m_trial(table)
        , m_rectangles(m_trial)
        , m_safe(table.figures().size())
        , m_seen(table.figures().size())
        , m_seenSum(table.sums().size())
    {
    }

    // What is safe stays so while more is withheld, so that each figure is made safe once.
    [[nodiscard]] std::vector<Disclosure> disclosed()
    {
        hideWhatOneSumTells();
        for (size_t i = 0; i < m_safe.size(); ++i)
            if (m_trial.disclosure(i) == Disclosure::Few)
                while (!m_safe[i] && !isSafe(i) && withholdOneMore(i)) {
                }
        return m_trial.disclosed();
    }

private:
    // What is hidden alone in a sum is what its others leave. The sums with the fewest parts first, for there the choice is the least.
    void hideWhatOneSumTells()
    {
        const std::vector<DisclosureSum> &all = m_trial.table().sums();
        std::vector<size_t> sums(all.size());
        std::iota(sums.begin(), sums.end(), size_t(0));
        std::ranges::stable_sort(sums, {}, [&all](size_t sum) { return all[sum].parts.size(); });
        for (const size_t sum : sums)
            if (m_trial.hiddenIn(sum) == 1)
                if (const std::optional<size_t> withheld = toWithhold(sum))
                    m_trial.hide(*withheld, Disclosure::Withheld);
    }

    [[nodiscard]] bool isSafe(size_t figure)
    {
        const auto isBalancedWith = [this, figure](int by) {
            m_steps = 0;
            return balancedWith(figure, by);
        };
        const bool isSafe = m_rectangles.change(figure) || isBalancedWith(1) || isBalancedWith(-1);
        for (; !m_trial.changed().empty(); m_trial.takeBack())
            m_safe[m_trial.changed().back()] = true; // the other table has another figure there, too
        return isSafe;
    }

    [[nodiscard]] bool balancedWith(size_t figure, int by)
    {
        if (!m_trial.mayChange(figure, by) || m_trial.changed().size() >= MostChanges || m_steps++ >= MostSteps)
            return false;
        m_trial.change(figure, by);
        if (balanced())
            return true;
        m_trial.takeBack();
        return false;
    }
    [[nodiscard]] bool balanced()
    {
        if (m_trial.holds())
            return true;
        const std::vector<Way> ways = waysToClose(m_trial.firstOpen());
        return std::ranges::any_of(ways, [this](const Way &way) { return balancedWith(way.figure, way.by); });
    }

    struct Way
    {
        size_t figure = 0;
        int by = 0;
        int opened = 0; // by how much more the sums do not hold
    };
    // What makes one sum hold again, first what does so for most others.
    [[nodiscard]] std::vector<Way> waysToClose(size_t open) const
    {
        const int up = m_trial.excess(open) > 0 ? -1 : 1; // of the total
        std::vector<Way> ways;
        ways.reserve(MostTried + 1);
        const auto consider = [&](size_t figure, int by) {
            if (!m_trial.mayChange(figure, by))
                return;
            const Way way{.figure = figure, .by = by, .opened = m_trial.opens(figure, by)};
            ways.insert(std::ranges::upper_bound(ways, way.opened, {}, &Way::opened), way);
            if (ways.size() > MostTried)
                ways.pop_back();
        };
        const std::vector<size_t> &parts = m_trial.hiddenParts(open);
        for (const size_t part : std::span(parts).first(std::min(parts.size(), MostLooked)))
            consider(part, -up);
        consider(m_trial.sum(open).total, up);
        return ways;
    }

    // Of the parts that are still told, first those that are in most other sums with something hidden, for together they make another
    // table; of these the smallest. Else the total; nothing is always told.
    [[nodiscard]] std::optional<size_t> toWithhold(size_t at) const
    {
        const DisclosureSum &sum = m_trial.sum(at);
        std::optional<size_t> found;
        std::pair<qsizetype, qint64> best;
        for (const size_t part : sum.parts) {
            if (!m_trial.isTellable(part))
                continue;
            const DisclosureFigure &its = m_trial.figure(part);
            const auto joined =
                std::ranges::count_if(its.sums, [this](size_t other) { return m_trial.hiddenIn(other) > 0; });
            if (const std::pair rank(-joined, its.amount); !found || rank < best) {
                found = part;
                best = rank;
            }
        }
        return found ? found : m_trial.isTellable(sum.total) ? std::optional(sum.total) : std::nullopt;
    }

    // Of the sums that lead to the figure over what is not told, in the one with the fewest such, the nearest of those.
    bool withholdOneMore(size_t figure)
    {
        ++m_round;
        std::deque<size_t> next{figure};
        m_seen[figure] = m_round;
        std::optional<size_t> best;
        std::optional<size_t> fewTotal; // four parts of one each stand there where their total is told to be under 5
        int fewest = 0;
        size_t sumsSeen = 0;
        const auto goOn = [&] { return (!best || fewest > 1) && sumsSeen < MostSumsSeen; };
        const auto follow = [&](size_t hidden) {
            if (std::exchange(m_seen[hidden], m_round) != m_round)
                next.push_back(hidden);
        };
        for (; !next.empty() && goOn(); next.pop_front())
            for (const size_t at : m_trial.figure(next.front()).sums) {
                const size_t total = m_trial.sum(at).total;
                if (std::exchange(m_seenSum[at], m_round) == m_round)
                    continue;
                ++sumsSeen;
                if (const auto candidate = best && m_trial.hiddenIn(at) >= fewest ? std::nullopt : toWithhold(at)) {
                    best = candidate;
                    fewest = m_trial.hiddenIn(at);
                }
                if (!fewTotal && m_trial.disclosure(total) == Disclosure::Few)
                    fewTotal = total;
                std::ranges::for_each(m_trial.hiddenParts(at), follow);
                if (m_trial.isHidden(total))
                    follow(total);
            }
        if (const std::optional<size_t> withheld = best ? best : fewTotal)
            m_trial.hide(*withheld, Disclosure::Withheld);
        return best || fewTotal;
    }

    DisclosureTrial m_trial;
    DisclosureRectangles m_rectangles;
    std::vector<bool> m_safe; // by figure
    std::vector<int> m_seen;  // of each figure and sum, the last round in which it was come by
    std::vector<int> m_seenSum;
    int m_round = 0;
    int m_steps = 0;
};

} // namespace

size_t DisclosureTable::addCount(qint64 count)
{
    m_figures.push_back({.amount = count, .few = count > 0 && count < LeastCountTold, .counted = true});
    return m_figures.size() - 1;
}

size_t DisclosureTable::addAmount(qint64 amount, bool isOfFew)
{
    m_figures.push_back({.amount = amount, .few = amount > 0 && isOfFew, .counted = false});
    return m_figures.size() - 1;
}

void DisclosureTable::addSum(size_t total, std::vector<size_t> parts)
{
    if (parts.empty())
        return;
    m_figures[total].sums.push_back(m_sums.size());
    for (const size_t part : parts)
        m_figures[part].sums.push_back(m_sums.size());
    m_sums.push_back({.total = total, .parts = std::move(parts)});
}

void DisclosureTable::addSumWhereEqual(size_t total, std::vector<size_t> parts)
{
    qint64 sum = 0;
    for (const size_t part : parts)
        sum += m_figures[part].amount;
    if (sum == m_figures[total].amount)
        addSum(total, std::move(parts));
}

std::vector<Disclosure> DisclosureTable::disclosed() const
{
    return DisclosureSearch(*this).disclosed();
}

} // namespace lantern
