#pragma once

#include "statistics/rates.h"

#include <QtTypes>

#include <optional>
#include <span>

namespace lantern
{

// One month of two areas.
struct PairedMonth
{
    qint64 treated = 0;
    qint64 compared = 0;
    bool after = false; // the treatment is on
};

struct RateRatio
{
    double ratio = 1;       // of the treated area's rate, after over before, to the compared area's
    double deviation = 0;   // standard error of its logarithm, widened where the months are uneven
    Interval interval;      // of the ratio
    double dispersion = 1;  // Pearson's chi-squared over its degrees of freedom; 1 is what chance makes
    double dispersionP = 1; // that chance makes as much or more
    int degreesOfFreedom = 0;
    bool widened = false; // dispersionP < 0.05: the interval is the quasi-Poisson one
};

// Which months say how uneven they are. Areas that were picked for having moved alike before say nothing of it with those months.
enum class DispersionFrom { AllMonths, MonthsAfter };

// Poisson regression log E[count] = area + month + β · (treated and after), with an effect for every month, so that seasons and lengths of
// months fall out. Given the months' totals it is a binomial regression (McCullagh & Nelder 1989, "Generalized linear models",
// 2nd ed., section 6.4), whose greatest likelihood is closed: exp β is the odds ratio of the four sums, and the variance of β is
// the sum of their reciprocals. Where Pearson's chi-squared of the fitted months is beyond its 95 % point, that variance is multiplied by
// the dispersion (Wedderburn 1974, "Quasi-likelihood functions, generalized linear models, and the Gauss–Newton method",
// Biometrika 61:439–447). Nothing where one of the four sums is 0, which leaves the ratio without an end. `level` between 0 and 1.
[[nodiscard]] std::optional<RateRatio> monthlyRateRatio(std::span<const PairedMonth> months,
                                                        DispersionFrom from = DispersionFrom::AllMonths,
                                                        double level = 0.95);

// How differently two areas moved from month to month, whatever their levels: Pearson's chi-squared for homogeneity of the two rows
// over its degrees of freedom (months with a count, less one). About 1 where both follow one course and chance makes the rest, and
// that whether the counts are many or few: a choice by it is no choice by level. Infinite where a row is empty.
[[nodiscard]] double trendDistance(std::span<const qint64> one, std::span<const qint64> other);

// Pearson's correlation of two rows of months; 0 where one does not move.
[[nodiscard]] double trendCorrelation(std::span<const qint64> one, std::span<const qint64> other);

} // namespace lantern
