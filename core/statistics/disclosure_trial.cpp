#include "statistics/disclosure_trial.h"

#include <cstdlib>

namespace lantern
{

DisclosureTrial::DisclosureTrial(const DisclosureTable &table)
    : m_table(table)
    , m_disclosed(table.figures().size(), Disclosure::Told)
    , m_hidden(table.sums().size())
    , m_hiddenParts(table.sums().size())
    , m_change(table.figures().size())
    , m_excess(table.sums().size())
{
    for (size_t i = 0; i < m_disclosed.size(); ++i)
        if (figure(i).few)
            hide(i, Disclosure::Few);
}

void DisclosureTrial::hide(size_t figure, Disclosure as)
{
    if (!isHidden(figure))
        for (const size_t sum : this->figure(figure).sums) {
            ++m_hidden[sum];
            if (this->sum(sum).total != figure)
                m_hiddenParts[sum].push_back(figure);
        }
    m_disclosed[figure] = as;
}

bool DisclosureTrial::mayChange(size_t figure, int by) const
{
    if (!isHidden(figure) || m_change[figure] != 0)
        return false;
    const DisclosureFigure &its = this->figure(figure);
    const qint64 changed = its.amount + by;
    if (!its.counted)
        return changed >= 0;
    return m_disclosed[figure] == Disclosure::Few ? changed > 0 && changed < LeastCountTold
                                                  : changed >= (its.few ? 1 : LeastCountTold);
}

int DisclosureTrial::byInSum(size_t sum, size_t figure, int by, size_t other) const
{
    const size_t total = this->sum(sum).total;
    return figure == total || other == total ? by : -by;
}

void DisclosureTrial::put(size_t figure, int by)
{
    m_change[figure] += by;
    for (const size_t sum : this->figure(figure).sums) {
        m_excess[sum] += this->sum(sum).total == figure ? by : -by;
        if (m_excess[sum] == 0)
            m_open.erase(sum);
        else
            m_open.insert(sum);
    }
}

void DisclosureTrial::change(size_t figure, int by)
{
    put(figure, by);
    m_changed.push_back(figure);
}

void DisclosureTrial::takeBack()
{
    put(m_changed.back(), -m_change[m_changed.back()]);
    m_changed.pop_back();
}

int DisclosureTrial::opens(size_t figure, int by) const
{
    int opened = 0;
    for (const size_t sum : this->figure(figure).sums) {
        const int changed = m_excess[sum] + (this->sum(sum).total == figure ? by : -by);
        opened += std::abs(changed) - std::abs(m_excess[sum]);
    }
    return opened;
}

} // namespace lantern
