#pragma once

#include <QtTypes>

namespace lantern
{

struct Interval
{
    double low = 0;
    double high = 0;
};

// The exact interval for the mean of a Poisson count, from the chi-squared quantiles (Garwood 1936, "Fiducial limits for
// the Poisson distribution", Biometrika 28:437–442). A count of 0 has the low end 0. `level` between 0 and 1.
[[nodiscard]] Interval poissonInterval(qint64 count, double level = 0.95);

// Two counts over two exposures (months, say) held against each other.
struct RateComparison
{
    double ratio = 0;  // of the rates, later over earlier; infinite where the earlier count is 0 and the later is not
    Interval interval; // of the ratio; its high end is infinite where the earlier count is 0
    double p = 1;      // that rates as equal as any would differ as much, either way
};

// The ratio of two Poisson rates. Its interval is the exact conditional one: given the sum, the later count is binomial
// (Clopper & Pearson 1934, Biometrika 26:404–413; Przyborowski & Wilenski 1940, Biometrika 31:313–323). p is the E-test of
// Krishnamoorthy & Thomson 2004, "A more powerful test for comparing two Poisson means", J. Stat. Plan. Inference
// 119:23–35, equations 3.1–3.5; where the two counts together exceed 4,000 the normal approximation it tends to. Exposures
// are positive. Two counts of 0 give the ratio 1, the interval from 0 to infinity and p = 1.
[[nodiscard]] RateComparison compareRates(qint64 later, double laterExposure, qint64 earlier, double earlierExposure,
                                          double level = 0.95);

} // namespace lantern
