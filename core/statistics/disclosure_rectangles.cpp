#include "statistics/disclosure_rectangles.h"

#include <algorithm>

namespace lantern
{

namespace
{

constexpr size_t LinesCrossed = 2; // the first sums of a figure; one that is in another besides is also across
constexpr size_t MostCorners = 16; // that are looked at in one line

std::pair<size_t, size_t> inOrder(size_t one, size_t other)
{
    return std::minmax({one, other});
}

} // namespace

DisclosureRectangles::DisclosureRectangles(DisclosureTrial &trial)
    : m_trial(trial)
{
    for (size_t i = 0; i < trial.table().figures().size(); ++i)
        if (isCrossed(i))
            m_crossed.emplace(inOrder(trial.figure(i).sums[0], trial.figure(i).sums[1]), i);
}

bool DisclosureRectangles::change(size_t figure)
{
    if (!isCrossed(figure))
        return false;
    for (const int by : {1, -1})
        for (const Corner &corner : cornersOf(figure, by))
            if (changeFrom(corner))
                return true;
    return false;
}

bool DisclosureRectangles::isCrossed(size_t figure) const
{
    const size_t sums = m_trial.figure(figure).sums.size();
    return sums == LinesCrossed || sums == LinesCrossed + 1;
}

std::optional<size_t> DisclosureRectangles::across(size_t figure) const
{
    const std::vector<size_t> &sums = m_trial.figure(figure).sums;
    return sums.size() > LinesCrossed ? std::optional(sums[LinesCrossed]) : std::nullopt;
}

std::optional<size_t> DisclosureRectangles::otherLine(size_t figure, size_t line) const
{
    const std::vector<size_t> &sums = m_trial.figure(figure).sums;
    return !isCrossed(figure) ? std::nullopt
           : sums[0] == line  ? std::optional(sums[1])
           : sums[1] == line  ? std::optional(sums[0])
                              : std::nullopt;
}

std::optional<DisclosureRectangles::Line> DisclosureRectangles::otherLine(const Corner &corner, const Line &line) const
{
    const std::optional<size_t> other = otherLine(corner.figure, line.sum);
    if (!other || !corner.against)
        return other.transform([](size_t sum) { return Line{sum}; });
    const std::optional<size_t> against = otherLine(*corner.against, *line.against);
    return against.transform([&other](size_t sum) { return Line{*other, sum}; });
}

// The figure by itself, or with each of those that may move against it.
std::vector<DisclosureRectangles::Corner> DisclosureRectangles::cornersOf(size_t figure, int by) const
{
    const std::optional<size_t> sum = across(figure);
    if (!sum)
        return {{.figure = figure, .by = by}};
    std::vector<Corner> corners;
    const auto consider = [&](size_t other) {
        if (other != figure && m_trial.isHidden(other) && across(other) == sum)
            corners.push_back({.figure = figure, .by = by, .against = other});
    };
    for (const size_t part : m_trial.hiddenParts(*sum))
        consider(part);
    consider(m_trial.sum(*sum).total);
    return corners;
}

// Another figure of the line, with what stands at its place in the line of the second.
std::optional<DisclosureRectangles::Corner> DisclosureRectangles::cornerIn(const Line &line, const Corner &corner,
                                                                           size_t figure) const
{
    Corner found{.figure = figure, .by = m_trial.byInSum(line.sum, corner.figure, corner.by, figure)};
    if (figure == corner.figure || !isCrossed(figure) || across(figure).has_value() != corner.against.has_value())
        return std::nullopt;
    if (!corner.against)
        return found;
    const DisclosureSum &sum = m_trial.sum(*across(figure));
    const auto stands = [&](size_t other) {
        return other != figure && across(other) == across(figure) && otherLine(other, *line.against).has_value();
    };
    if (stands(sum.total))
        found.against = sum.total;
    else if (const auto part = std::ranges::find_if(sum.parts, stands); part != sum.parts.end())
        found.against = *part;
    return found.against ? std::optional(found) : std::nullopt;
}

bool DisclosureRectangles::mayChange(const Corner &corner) const
{
    return m_trial.mayChange(corner.figure, corner.by) &&
           (!corner.against || m_trial.mayChange(*corner.against, m_trial.byInSum(*across(corner.figure), corner.figure,
                                                                                  corner.by, *corner.against)));
}

std::vector<DisclosureRectangles::Corner> DisclosureRectangles::cornersIn(const Line &line, const Corner &corner) const
{
    std::vector<Corner> corners;
    const auto consider = [&](size_t figure) {
        if (corners.size() < MostCorners && m_trial.isHidden(figure))
            if (const auto found = cornerIn(line, corner, figure); found && mayChange(*found))
                corners.push_back(*found);
    };
    for (const size_t part : m_trial.hiddenParts(line.sum))
        consider(part);
    consider(m_trial.sum(line.sum).total);
    return corners;
}

bool DisclosureRectangles::changeFrom(const Corner &corner)
{
    if (!mayChange(corner))
        return false;
    const std::vector<size_t> &sums = m_trial.figure(corner.figure).sums;
    const auto lineAt = [&](size_t at) {
        return corner.against ? Line{sums[at], m_trial.figure(*corner.against).sums[at]} : Line{sums[at]};
    };
    const Line first = lineAt(0);
    const Line second = lineAt(1);
    const std::vector<Corner> belows = cornersIn(second, corner);
    for (const Corner &beside : cornersIn(first, corner))
        if (const std::optional<Line> column = otherLine(beside, first))
            for (const Corner &below : belows) {
                const std::optional<Line> row = otherLine(below, second);
                const auto found = row ? m_crossed.find(inOrder(column->sum, row->sum)) : m_crossed.end();
                if (found == m_crossed.end())
                    continue;
                if (const auto last = cornerIn(*column, beside, found->second);
                    last && changeAll({corner, beside, *last, below}))
                    return true;
            }
    return false;
}

// Only where every sum holds after it.
bool DisclosureRectangles::changeAll(std::initializer_list<Corner> corners)
{
    const bool areChanged = std::ranges::all_of(corners, [this](const Corner &corner) {
        if (!mayChange(corner))
            return false;
        m_trial.change(corner.figure, corner.by);
        if (corner.against)
            m_trial.change(*corner.against,
                           m_trial.byInSum(*across(corner.figure), corner.figure, corner.by, *corner.against));
        return true;
    });
    if (areChanged && m_trial.holds())
        return true;
    while (!m_trial.changed().empty())
        m_trial.takeBack();
    return false;
}

} // namespace lantern
