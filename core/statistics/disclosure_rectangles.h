#pragma once

#include "statistics/disclosure_trial.h"

#include <map>
#include <utility>

namespace lantern
{

// The commonest other table. A figure stands in two lines, such as a borough's months and a month's boroughs; with another of each line, and
// the one in which the other lines of those meet, it makes a rectangle whose corners move up and down by turns, so that every line holds.
// Where a third sum goes across the lines, as visits planned are those made and missed, a second figure of it moves at each corner.
class DisclosureRectangles
{
public:
    // The trial must outlive it.
    explicit DisclosureRectangles(DisclosureTrial &trial);
    // Whether there is one with the figure; it is then among the changes of the trial. Else nothing is changed.
    [[nodiscard]] bool change(size_t figure);

private:
    struct Corner
    {
        size_t figure = 0;
        int by = 0;
        std::optional<size_t> against = {}; // the second figure, of the sum across
    };
    // The corner's line and the second figure's, which run side by side.
    struct Line
    {
        size_t sum = 0;
        std::optional<size_t> against = {};
    };
    [[nodiscard]] bool isCrossed(size_t figure) const;
    [[nodiscard]] std::optional<size_t> across(size_t figure) const;
    [[nodiscard]] std::optional<size_t> otherLine(size_t figure, size_t line) const;
    [[nodiscard]] std::optional<Line> otherLine(const Corner &corner, const Line &line) const;
    [[nodiscard]] std::vector<Corner> cornersOf(size_t figure, int by) const;
    [[nodiscard]] std::optional<Corner> cornerIn(const Line &line, const Corner &corner, size_t figure) const;
    [[nodiscard]] std::vector<Corner> cornersIn(const Line &line, const Corner &corner) const;
    [[nodiscard]] bool mayChange(const Corner &corner) const;
    [[nodiscard]] bool changeFrom(const Corner &corner);
    [[nodiscard]] bool changeAll(std::initializer_list<Corner> corners);

    DisclosureTrial &m_trial;
    std::map<std::pair<size_t, size_t>, size_t>
        m_crossed; // figures by the two lines that they are in, the lesser first
};

} // namespace lantern
