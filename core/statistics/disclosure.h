#pragma once

#include <QtGlobal>

#include <cstddef>
#include <vector>

namespace lantern
{

// Counts under this tell of few people.
inline constexpr qint64 LeastCountTold = 5;

// How a figure may leave the house: as it is, as one of few, or not at all because another's could be worked out from it.
enum class Disclosure { Told, Few, Withheld };

struct DisclosureFigure
{
    qint64 amount = 0;
    bool few = false;
    bool counted = true;           // else an amount, of which a reader knows no bounds
    std::vector<size_t> sums = {}; // that it is in
};

struct DisclosureSum
{
    size_t total = 0;
    std::vector<size_t> parts;
};

// The figures that are published together, and which of them are the sum of which others. What is under 5, and not nothing, is few; of the
// rest as few as it takes are withheld, the smallest parts first, then the total, until no few figure can be worked out from what is told:
// primary and complementary cell suppression as in the Handbook on Statistical Disclosure Control (Hundepool et al., ESSnet, chapters
// 4 and 5). Held against a reader who knows that a few figure is from 1 to 4, a withheld count 5 or more, and nothing is nothing. Where even
// then only one table is left, as of four parts with a total of 4, the total is withheld although it is few. The search is bounded: in a
// large table a few figure around which nothing is told any more is left as few, without another table having been found.
class DisclosureTable
{
public:
    // Of both: the figure's place in disclosed().
    size_t addCount(qint64 count);
    // An amount, as of minutes, that would tell what it is of: few where that is.
    size_t addAmount(qint64 amount, bool isOfFew);
    // The total is the sum of its parts, to which figures that are not published add nothing that a reader does not know.
    void addSum(size_t total, std::vector<size_t> parts);
    // The same, but only where the counts do add up: a total that may also be something else tells nothing for sure.
    void addSumWhereEqual(size_t total, std::vector<size_t> parts);

    [[nodiscard]] std::vector<Disclosure> disclosed() const;

    [[nodiscard]] const std::vector<DisclosureFigure> &figures() const { return m_figures; }
    [[nodiscard]] const std::vector<DisclosureSum> &sums() const { return m_sums; }

private:
    std::vector<DisclosureFigure> m_figures;
    std::vector<DisclosureSum> m_sums;
};

} // namespace lantern
