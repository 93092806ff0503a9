#include "evaluation/evaluation.h"

#include <algorithm>
#include <array>

namespace lantern
{

namespace
{

constexpr qint64 LeastOffences = 20;
constexpr qint64 LeastAtTarget = 5;
constexpr std::array<QLatin1StringView, 5> VerdictKeys{QLatin1StringView("no_comparison"), QLatin1StringView("too_few"),
                                                       QLatin1StringView("fewer"), QLatin1StringView("more"),
                                                       QLatin1StringView("not_clear")};

void add(WindowCounts &counts, Phase phase, qint64 count)
{
    if (phase == Phase::Before)
        counts.before += count;
    else if (phase == Phase::After)
        counts.after += count;
}

DisplacementCounts countsOf(std::span<const EvaluationMonth> months)
{
    DisplacementCounts counts;
    for (const EvaluationMonth &month : months) {
        add(counts.target, month.when.phase, month.target);
        add(counts.comparison, month.when.phase, month.comparison);
        add(counts.buffer, month.when.phase, month.buffer);
        add(counts.comparisonBuffer, month.when.phase, month.comparisonBuffer);
    }
    return counts;
}

Verdict verdictOf(const EvaluationFigures &figures)
{
    if (!figures.displacement)
        return Verdict::NoComparison;
    if (figures.counts.sum() < LeastOffences || figures.counts.target.sum() < LeastAtTarget)
        return Verdict::TooFew;
    const Interval &interval = figures.displacement->total.interval;
    return interval.high < 0 ? Verdict::Fewer : interval.low > 0 ? Verdict::More : Verdict::NotClear;
}

} // namespace

QString toKey(Verdict verdict)
{
    return VerdictKeys[static_cast<size_t>(verdict)];
}

int Evaluation::compared() const
{
    return static_cast<int>(std::ranges::count_if(areas, &ComparisonArea::chosen));
}

EvaluationFigures evaluationFigures(std::span<const EvaluationMonth> months, const DisplacementWeights &weights,
                                    bool compared)
{
    EvaluationFigures figures{.counts = countsOf(months), .weights = weights};
    if (!compared)
        return figures;
    std::vector<PairedMonth> paired;
    std::vector<qint64> target;
    std::vector<qint64> comparison;
    for (const EvaluationMonth &month : months) {
        if (month.when.phase != Phase::Between)
            paired.push_back(
                {.treated = month.target, .compared = month.comparison, .after = month.when.phase == Phase::After});
        if (month.when.phase == Phase::Before) {
            target.push_back(month.target);
            comparison.push_back(month.comparison);
        }
    }
    figures.ratio = monthlyRateRatio(paired);
    figures.trendDistance = trendDistance(target, comparison);
    const bool uneven = figures.ratio && figures.ratio->widened;
    figures.displacement = displacementDifference(figures.counts, weights, uneven ? figures.ratio->dispersion : 1);
    figures.publishedDeviation = displacementDifference(figures.counts, weights).total.deviation;
    figures.verdict = verdictOf(figures);
    return figures;
}

} // namespace lantern
