#pragma once

#include "statistics/disclosure.h"

#include <optional>
#include <set>

namespace lantern
{

// What is told and what is not, and another table that is tried beside the true one: figures that are not told are moved up or down by one
// until every sum holds again.
class DisclosureTrial
{
public:
    // Nothing but what is few is hidden. The table must outlive it.
    explicit DisclosureTrial(const DisclosureTable &table);

    [[nodiscard]] const DisclosureFigure &figure(size_t at) const { return m_table.figures()[at]; }
    [[nodiscard]] const DisclosureSum &sum(size_t at) const { return m_table.sums()[at]; }
    [[nodiscard]] const DisclosureTable &table() const { return m_table; }

    void hide(size_t figure, Disclosure as);
    [[nodiscard]] Disclosure disclosure(size_t figure) const { return m_disclosed[figure]; }
    [[nodiscard]] const std::vector<Disclosure> &disclosed() const { return m_disclosed; }
    [[nodiscard]] bool isHidden(size_t figure) const { return m_disclosed[figure] != Disclosure::Told; }
    // Told, and not nothing, which is always told.
    [[nodiscard]] bool isTellable(size_t figure) const { return !isHidden(figure) && this->figure(figure).amount > 0; }
    // Of a sum's parts and total, how many are hidden.
    [[nodiscard]] int hiddenIn(size_t sum) const { return m_hidden[sum]; }
    // In the order in which they were hidden.
    [[nodiscard]] const std::vector<size_t> &hiddenParts(size_t sum) const { return m_hiddenParts[sum]; }

    // Whether a reader would believe it; a figure is changed once.
    [[nodiscard]] bool mayChange(size_t figure, int by) const;
    // How the others of a sum move when one of its figures does: against it, but a total and a part move together.
    [[nodiscard]] int byInSum(size_t sum, size_t figure, int by, size_t other) const;
    void change(size_t figure, int by);
    void takeBack(); // the last change
    [[nodiscard]] const std::vector<size_t> &changed() const { return m_changed; }
    [[nodiscard]] bool holds() const { return m_open.empty(); }
    // A sum that does not hold, and by how much its total is over its parts.
    [[nodiscard]] size_t firstOpen() const { return *m_open.begin(); }
    [[nodiscard]] int excess(size_t sum) const { return m_excess[sum]; }
    // By how much more the sums would not hold.
    [[nodiscard]] int opens(size_t figure, int by) const;

private:
    void put(size_t figure, int by);

    const DisclosureTable &m_table;
    std::vector<Disclosure> m_disclosed;
    std::vector<int> m_hidden; // by sum
    std::vector<std::vector<size_t>> m_hiddenParts;
    std::vector<int> m_change; // by figure
    std::vector<int> m_excess; // by sum
    std::set<size_t> m_open;
    std::vector<size_t> m_changed;
};

} // namespace lantern
