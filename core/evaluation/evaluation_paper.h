#pragma once

#include "brief/report.h"
#include "evaluation/evaluation.h"

namespace lantern
{

// Counts of a row of months as they may leave the house: "<5" under 5; where that hides one alone, or so few that the sum gives them away,
// the next larger ones are hidden too ("…").
[[nodiscard]] QStringList publishedMonths(std::span<const qint64> counts);

// The months of the four areas as they may leave the house; each window by itself, because its sum is given.
struct PublishedAreas
{
    QStringList target;
    QStringList comparison;
    QStringList buffer;
    QStringList comparisonBuffer;
};
[[nodiscard]] PublishedAreas publishedAreas(const Evaluation &evaluation);

// Window, month, target, comparison, buffer, comparison_buffer; then the sums, the estimates and the sentence in rows of their own.
// Counts under 5 as "<5"; estimates only where none of their counts is. An exercise says so in the first column's name. RFC 4180.
[[nodiscard]] QByteArray evaluationCsv(const Evaluation &evaluation, bool exercise);

// The same on paper, with charts; counts under 5 are not drawn.
[[nodiscard]] Report evaluationReport(const Store &store, const Evaluation &evaluation);

} // namespace lantern
