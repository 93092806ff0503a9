#include "statistics/disclosure.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <set>

namespace lantern
{

namespace
{

// Beyond these another table is not looked for any further, and one figure more is withheld instead.
constexpr size_t MostChanges = 24;
constexpr int MostSteps = 4000;

} // namespace

// A few figure is safe when there is another table that reads the same and in which that figure is another: figures that are not told are
// moved up or down by one until every sum holds again.
class DisclosureSearch
{
public:
    explicit DisclosureSearch(const DisclosureTable &table)
        : m_table(table)
        , m_disclosed(table.m_figures.size(), Disclosure::Told)
        , m_change(table.m_figures.size())
        , m_excess(table.m_sums.size())
    {
        for (size_t i = 0; i < m_disclosed.size(); ++i)
            if (table.m_figures[i].few)
                m_disclosed[i] = Disclosure::Few;
    }

    // What is safe stays so while more is withheld, so that each figure is made safe once.
    [[nodiscard]] std::vector<Disclosure> disclosed()
    {
        for (size_t i = 0; i < m_disclosed.size(); ++i)
            if (m_disclosed[i] == Disclosure::Few)
                while (!isSafe(i) && withholdOneMore(i)) {
                }
        return std::move(m_disclosed);
    }

private:
    [[nodiscard]] bool isHidden(size_t figure) const { return m_disclosed[figure] != Disclosure::Told; }

    [[nodiscard]] bool mayChange(size_t figure, int by) const
    {
        if (!isHidden(figure) || m_change[figure] != 0)
            return false;
        const DisclosureTable::Figure &its = m_table.m_figures[figure];
        const qint64 changed = its.amount + by;
        if (!its.counted)
            return changed >= 0;
        return m_disclosed[figure] == Disclosure::Few ? changed > 0 && changed < LeastCountTold
                                                      : changed >= (its.few ? 1 : LeastCountTold);
    }

    void put(size_t figure, int by)
    {
        m_change[figure] += by;
        for (const size_t sum : m_table.m_figures[figure].sums) {
            m_excess[sum] += m_table.m_sums[sum].total == figure ? by : -by;
            if (m_excess[sum] == 0)
                m_open.erase(sum);
            else
                m_open.insert(sum);
        }
    }

    [[nodiscard]] bool balancedWith(size_t figure, int by)
    {
        if (!mayChange(figure, by) || m_changed.size() >= MostChanges || m_steps++ >= MostSteps)
            return false;
        put(figure, by);
        m_changed.push_back(figure);
        if (balanced())
            return true;
        m_changed.pop_back();
        put(figure, -by);
        return false;
    }

    [[nodiscard]] bool balanced()
    {
        if (m_open.empty())
            return true;
        const size_t open = *m_open.begin();
        const int up = m_excess[open] > 0 ? -1 : 1; // of the total
        const DisclosureTable::Sum &sum = m_table.m_sums[open];
        return std::ranges::any_of(sum.parts, [&](size_t part) { return balancedWith(part, -up); }) ||
               balancedWith(sum.total, up);
    }

    [[nodiscard]] bool isSafe(size_t figure)
    {
        for (const int by : {1, -1}) {
            m_steps = 0;
            const bool found = balancedWith(figure, by);
            for (; !m_changed.empty(); m_changed.pop_back())
                put(m_changed.back(), -m_change[m_changed.back()]);
            if (found)
                return true;
        }
        return false;
    }

    // The smallest part that is still told, else the total; nothing is always told.
    [[nodiscard]] std::optional<size_t> toWithhold(const DisclosureTable::Sum &sum) const
    {
        std::optional<size_t> smallest;
        for (const size_t part : sum.parts)
            if (isTellable(part) && (!smallest || m_table.m_figures[part].amount < m_table.m_figures[*smallest].amount))
                smallest = part;
        return smallest ? smallest : isTellable(sum.total) ? std::optional(sum.total) : std::nullopt;
    }
    [[nodiscard]] bool isTellable(size_t figure) const
    {
        return !isHidden(figure) && m_table.m_figures[figure].amount > 0;
    }
    [[nodiscard]] qsizetype hiddenIn(const DisclosureTable::Sum &sum) const
    {
        return std::ranges::count_if(sum.parts, [this](size_t part) { return isHidden(part); }) +
               (isHidden(sum.total) ? 1 : 0);
    }

    // Of the sums that lead to the figure over what is not told, in the one with the fewest such, the nearest of those.
    bool withholdOneMore(size_t figure)
    {
        std::deque<size_t> next{figure};
        std::set<size_t> seen{figure};
        std::set<size_t> seenSums;
        std::optional<size_t> best;
        std::optional<size_t>
            fewTotal; // four parts of at least one are one each where their total is told to be under 5
        qsizetype fewest = 0;
        for (; !next.empty() && (!best || fewest > 1); next.pop_front())
            for (const size_t at : m_table.m_figures[next.front()].sums) {
                const DisclosureTable::Sum &sum = m_table.m_sums[at];
                if (!seenSums.insert(at).second)
                    continue;
                const std::optional<size_t> candidate = toWithhold(sum);
                if (const qsizetype hidden = hiddenIn(sum); candidate && (!best || hidden < fewest)) {
                    best = candidate;
                    fewest = hidden;
                }
                if (!fewTotal && m_disclosed[sum.total] == Disclosure::Few)
                    fewTotal = sum.total;
                for (const size_t part : sum.parts)
                    if (isHidden(part) && seen.insert(part).second)
                        next.push_back(part);
                if (isHidden(sum.total) && seen.insert(sum.total).second)
                    next.push_back(sum.total);
            }
        if (const std::optional<size_t> withheld = best ? best : fewTotal)
            m_disclosed[*withheld] = Disclosure::Withheld;
        return best || fewTotal;
    }

    const DisclosureTable &m_table;
    std::vector<Disclosure> m_disclosed;
    std::vector<int> m_change;     // of each figure, in the table that is tried
    std::vector<int> m_excess;     // of each sum's total over its parts, there
    std::set<size_t> m_open;       // sums that do not hold there
    std::vector<size_t> m_changed; // figures that are another there
    int m_steps = 0;
};

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
