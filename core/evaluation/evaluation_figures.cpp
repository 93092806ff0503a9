#include "evaluation/evaluation.h"

#include <algorithm>
#include <array>
#include <cmath>

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

// By more than chance makes it (5 %). A smaller difference is too small to matter.
bool levelsDiffer(const WindowCounts &treated, const WindowCounts &compared, double timeWeight, double areaWeight)
{
    constexpr double deviations = 1.96;
    const auto own = timeWeight * static_cast<double>(treated.before);
    const auto other = timeWeight * areaWeight * static_cast<double>(compared.before);
    return std::abs(own - other) > deviations * std::sqrt(timeWeight * own + timeWeight * areaWeight * other);
}

// Where all areas are at one level the published difference says it all; else what is claimed has to hold by the share, too.
void claim(EvaluationFigures &figures, double dispersion)
{
    const DisplacementCounts &counts = figures.counts;
    const DisplacementWeights &weights = figures.weights;
    figures.claim = figures.displacement->total.interval;
    figures.bufferClaim = figures.displacement->buffer.interval;
    figures.levelsDiffer =
        levelsDiffer(counts.target, counts.comparison, weights.before, weights.comparison) ||
        levelsDiffer(counts.buffer, counts.comparisonBuffer, weights.before, weights.comparisonBuffer);
    if (!figures.levelsDiffer)
        return;
    const DisplacementDifference byShare = proportionalDifference(counts, weights, dispersion);
    figures.claim = hullOf(figures.claim, byShare.total.interval);
    figures.bufferClaim = hullOf(figures.bufferClaim, byShare.buffer.interval);
}

Verdict verdictOf(const EvaluationFigures &figures)
{
    if (!figures.displacement)
        return Verdict::NoComparison;
    if (figures.counts.sum() < LeastOffences || figures.counts.target.sum() < LeastAtTarget)
        return Verdict::TooFew;
    const Interval &interval = figures.claim;
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
    // The areas were picked by the months before, so that those look more even than they are.
    figures.ratio = monthlyRateRatio(paired, DispersionFrom::MonthsAfter);
    figures.trendDistance = trendDistance(target, comparison);
    const double dispersion = figures.ratio && figures.ratio->widened ? figures.ratio->dispersion : 1;
    figures.displacement = displacementDifference(figures.counts, weights, dispersion);
    claim(figures, dispersion);
    figures.publishedDeviation = displacementDifference(figures.counts, weights).total.deviation;
    figures.verdict = verdictOf(figures);
    return figures;
}

} // namespace lantern
