#pragma once

#include "base/result.h"
#include "statistics/rates.h"

#include <QtTypes>

#include <span>

namespace lantern
{

// Two counts of one place: of all `first + second`, so many were of the first kind.
struct TwoCounts
{
    qint64 first = 0;
    qint64 second = 0;
};

// What is believed of a place's share of the first kind before its own counts are seen: Beta(first, second).
struct SharePrior
{
    double first = 1;
    double second = 1;
    [[nodiscard]] double odds() const { return first / second; }
};

// The prior of many places out of their own counts (parametric empirical Bayes). The number of the first kind among n of a
// place is beta-binomial (Skellam 1948, "A probability distribution derived from the binomial distribution by regarding the
// probability of success as variable between the sets of trials", J. R. Stat. Soc. B 10:257–261):
//   P(y | n) = C(n, y) B(a + y, b + n − y) / B(a, b),  a = mM, b = (1 − m)M.
// The mean m is kept at the share of all counts together, as Marshall's global estimator keeps it (1991, "Mapping disease and
// mortality rates using empirical Bayes estimators", Applied Statistics 40:283–294), so that a place without counts is like
// the whole; the precision M is that of greatest likelihood between 0.1 and 10⁶ (there the places differ by no more than
// chance makes them). Places without counts say nothing. Refused: counts below 0, none of one kind.
[[nodiscard]] Result<SharePrior> fitShares(std::span<const TwoCounts> places);

struct OddsRatio
{
    double ratio = 1;  // the median
    Interval interval; // as much above as below it
};

// How much higher the odds of the first kind are at a place than the prior's mean odds a / b: from its posterior
// Beta(a + y, b + x), whose quantiles q give q / (1 − q) over a / b. All figures lie between 0 and 10⁶; counts of 0 are as
// good as any. `level` between 0 and 1.
[[nodiscard]] OddsRatio oddsAgainst(const SharePrior &prior, const TwoCounts &place, double level = 0.95);

} // namespace lantern
