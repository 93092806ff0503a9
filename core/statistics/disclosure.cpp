#include "statistics/disclosure.h"

#include <algorithm>
#include <cstdlib>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <utility>

namespace lantern
{

namespace
{

// Beyond these another table is not looked for any further, and one figure more is withheld instead.
constexpr size_t MostChanges = 16;
constexpr int MostSteps = 12;
constexpr size_t MostCorners = 8;   // of a rectangle, that are looked at in one sum
constexpr size_t MostLooked = 16;   // parts that are not told, in one sum
constexpr size_t MostTried = 4;     // ways to make one sum hold again
constexpr size_t MostSumsSeen = 24; // where nothing is told in so many sums around, nothing can be worked out

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
        , m_hidden(table.m_sums.size())
        , m_hiddenParts(table.m_sums.size())
        , m_safe(table.m_figures.size())
        , m_isCrossed(table.m_figures.size())
        , m_seen(table.m_figures.size())
        , m_seenSum(table.m_sums.size())
    {
        findCrossed();
        for (size_t i = 0; i < m_disclosed.size(); ++i)
            if (table.m_figures[i].few)
                hide(i, Disclosure::Few);
    }

    // What is safe stays so while more is withheld, so that each figure is made safe once.
    [[nodiscard]] std::vector<Disclosure> disclosed()
    {
        for (size_t i = 0; i < m_disclosed.size(); ++i)
            if (m_disclosed[i] == Disclosure::Few)
                while (!m_safe[i] && !isSafe(i) && withholdOneMore(i)) {
                }
        return std::move(m_disclosed);
    }

private:
    void hide(size_t figure, Disclosure as)
    {
        if (!isHidden(figure))
            for (const size_t sum : m_table.m_figures[figure].sums) {
                ++m_hidden[sum];
                if (m_table.m_sums[sum].total != figure)
                    m_hiddenParts[sum].push_back(figure);
            }
        m_disclosed[figure] = as;
    }

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

    struct Way
    {
        size_t figure = 0;
        int by = 0;
        int opened = 0; // by how much more the sums do not hold
    };

    [[nodiscard]] Way wayOf(size_t figure, int by) const
    {
        Way way{.figure = figure, .by = by, .opened = 0};
        for (const size_t sum : m_table.m_figures[figure].sums) {
            const int excess = m_excess[sum] + (m_table.m_sums[sum].total == figure ? by : -by);
            way.opened += std::abs(excess) - std::abs(m_excess[sum]);
        }
        return way;
    }

    // What makes one sum hold again, first what does so for most others.
    [[nodiscard]] std::vector<Way> waysToClose(size_t open) const
    {
        const int up = m_excess[open] > 0 ? -1 : 1; // of the total
        std::vector<Way> ways;
        ways.reserve(MostTried + 1);
        const auto consider = [&](size_t figure, int by) {
            if (!mayChange(figure, by))
                return;
            const Way way = wayOf(figure, by);
            ways.insert(std::ranges::upper_bound(ways, way.opened, {}, &Way::opened), way);
            if (ways.size() > MostTried)
                ways.pop_back();
        };
        const std::vector<size_t> &parts = m_hiddenParts[open];
        for (const size_t part : std::span(parts).first(std::min(parts.size(), MostLooked)))
            consider(part, -up);
        consider(m_table.m_sums[open].total, up);
        return ways;
    }

    [[nodiscard]] bool balanced()
    {
        if (m_open.empty())
            return true;
        const std::vector<Way> ways = waysToClose(*m_open.begin());
        return std::ranges::any_of(ways, [this](const Way &way) { return balancedWith(way.figure, way.by); });
    }

    // The commonest other table: a figure in two sums, another part of each, and the one in which the other sums of those meet.
    [[nodiscard]] bool hasRectangle(size_t figure)
    {
        const DisclosureTable::Figure &its = m_table.m_figures[figure];
        if (!isCrossed(figure))
            return false;
        for (const int by : {1, -1})
            if (mayChange(figure, by))
                for (const size_t beside : m_table.m_sums[its.sums[0]].parts) {
                    if (beside == figure || !isCrossed(beside) || !mayChange(beside, -by))
                        continue;
                    for (const size_t below : m_table.m_sums[its.sums[1]].parts) {
                        if (below == figure || !isCrossed(below) || !mayChange(below, -by))
                            continue;
                        const auto found =
                            m_crossed.find({m_table.m_figures[below].sums[0], m_table.m_figures[beside].sums[1]});
                        if (found == m_crossed.end() || !mayChange(found->second, by))
                            continue;
                        m_safe[beside] = m_safe[below] = m_safe[found->second] = true;
                        return true;
                    }
                }
        return false;
    }
    // A part of two sums, and the total of none.
    [[nodiscard]] bool isCrossed(size_t figure) const { return m_isCrossed[figure]; }

    void findCrossed()
    {
        for (size_t i = 0; i < m_table.m_figures.size(); ++i) {
            const std::vector<size_t> &sums = m_table.m_figures[i].sums;
            m_isCrossed[i] =
                sums.size() == 2 && m_table.m_sums[sums[0]].total != i && m_table.m_sums[sums[1]].total != i;
            if (m_isCrossed[i])
                m_crossed.emplace(std::pair(sums[0], sums[1]), i);
        }
    }

    [[nodiscard]] bool isSafe(size_t figure)
    {
        if (hasRectangle(figure))
            return true;
        for (const int by : {1, -1}) {
            m_steps = 0;
            const bool found = balancedWith(figure, by);
            for (; !m_changed.empty(); m_changed.pop_back()) {
                m_safe[m_changed.back()] = true; // the other table has another figure there, too
                put(m_changed.back(), -m_change[m_changed.back()]);
            }
            if (found)
                return true;
        }
        return false;
    }

    // Whether it could be another by so much if it were withheld.
    [[nodiscard]] bool couldChange(size_t figure, int by) const
    {
        if (isHidden(figure))
            return mayChange(figure, by);
        const DisclosureTable::Figure &its = m_table.m_figures[figure];
        return its.amount > 0 && its.amount + by >= (its.counted ? LeastCountTold : 0);
    }
    // What is withheld with it, the least first: how many figures, then how much.
    [[nodiscard]] std::pair<int, qint64> priceOf(size_t figure) const
    {
        return isHidden(figure) ? std::pair<int, qint64>(0, 0)
                                : std::pair<int, qint64>(1, m_table.m_figures[figure].amount);
    }
    [[nodiscard]] std::vector<size_t> cornersIn(size_t sum, size_t figure, int by) const
    {
        std::vector<size_t> corners;
        for (const size_t part : m_table.m_sums[sum].parts)
            if (part != figure && isCrossed(part) && couldChange(part, by))
                corners.push_back(part);
        std::ranges::stable_sort(corners, {}, [this](size_t part) { return priceOf(part); });
        corners.resize(std::min(corners.size(), MostCorners));
        return corners;
    }
    // Withholds the cheapest rectangle that makes it safe; false where there is none.
    bool withholdRectangle(size_t figure)
    {
        if (!isCrossed(figure))
            return false;
        const DisclosureTable::Figure &its = m_table.m_figures[figure];
        std::vector<size_t> best;
        std::pair<int, qint64> least;
        for (const int by : {1, -1}) {
            if (!mayChange(figure, by))
                continue;
            const std::vector<size_t> belows = cornersIn(its.sums[1], figure, -by);
            for (const size_t beside : cornersIn(its.sums[0], figure, -by))
                for (const size_t below : belows) {
                    const auto found =
                        m_crossed.find({m_table.m_figures[below].sums[0], m_table.m_figures[beside].sums[1]});
                    if (found == m_crossed.end() || !couldChange(found->second, by))
                        continue;
                    std::pair<int, qint64> price;
                    for (const size_t corner : {beside, below, found->second}) {
                        price.first += priceOf(corner).first;
                        price.second += priceOf(corner).second;
                    }
                    if (best.empty() || price < least) {
                        best = {beside, below, found->second};
                        least = price;
                    }
                }
        }
        for (const size_t corner : best)
            if (!isHidden(corner))
                hide(corner, Disclosure::Withheld);
        return !best.empty() && least.first > 0;
    }

    // Of the parts that are still told, first those that are in most other sums with something hidden, for together they make another
    // table; of these the smallest. Else the total; nothing is always told.
    [[nodiscard]] std::optional<size_t> toWithhold(size_t at) const
    {
        const DisclosureTable::Sum &sum = m_table.m_sums[at];
        std::optional<size_t> found;
        std::pair<qsizetype, qint64> best;
        for (const size_t part : sum.parts) {
            if (!isTellable(part))
                continue;
            const DisclosureTable::Figure &its = m_table.m_figures[part];
            const auto joined = std::ranges::count_if(its.sums, [&](size_t other) { return m_hidden[other] > 0; });
            if (const std::pair rank(-joined, its.amount); !found || rank < best) {
                found = part;
                best = rank;
            }
        }
        return found ? found : isTellable(sum.total) ? std::optional(sum.total) : std::nullopt;
    }
    [[nodiscard]] bool isTellable(size_t figure) const
    {
        return !isHidden(figure) && m_table.m_figures[figure].amount > 0;
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
        const auto goOn = [&] { return !best || fewest > 1; };
        const auto isFar = [&] { return sumsSeen >= MostSumsSeen; };
        for (; !next.empty() && goOn() && !isFar(); next.pop_front())
            for (const size_t at : m_table.m_figures[next.front()].sums) {
                const DisclosureTable::Sum &sum = m_table.m_sums[at];
                if (std::exchange(m_seenSum[at], m_round) == m_round)
                    continue;
                ++sumsSeen;
                if (!best || m_hidden[at] < fewest)
                    if (const std::optional<size_t> candidate = toWithhold(at)) {
                        best = candidate;
                        fewest = m_hidden[at];
                    }
                if (!fewTotal && m_disclosed[sum.total] == Disclosure::Few)
                    fewTotal = sum.total;
                for (const size_t part : sum.parts)
                    if (isHidden(part) && std::exchange(m_seen[part], m_round) != m_round)
                        next.push_back(part);
                if (isHidden(sum.total) && std::exchange(m_seen[sum.total], m_round) != m_round)
                    next.push_back(sum.total);
            }
        if (const std::optional<size_t> withheld = best ? best : fewTotal)
            hide(*withheld, Disclosure::Withheld);
        return best || fewTotal;
    }

    const DisclosureTable &m_table;
    std::vector<Disclosure> m_disclosed;
    std::vector<int> m_change;                             // of each figure, in the table that is tried
    std::vector<int> m_excess;                             // of each sum's total over its parts, there
    std::set<size_t> m_open;                               // sums that do not hold there
    std::vector<int> m_hidden;                             // in each sum, how many are not told
    std::vector<std::vector<size_t>> m_hiddenParts;        // of each sum, in the order in which they were hidden
    std::vector<bool> m_safe;                              // of each figure
    std::vector<bool> m_isCrossed;                         // of each figure
    std::map<std::pair<size_t, size_t>, size_t> m_crossed; // figures by the two sums that they are parts of
    std::vector<int> m_seen; // of each figure and sum, the last round in which it was come by
    std::vector<int> m_seenSum;
    int m_round = 0;
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
