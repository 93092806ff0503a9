#include "statistics/rates.h"

#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numbers>
#include <numeric>
#include <ranges>
#include <vector>

namespace lantern
{

namespace
{

constexpr double Infinity = std::numeric_limits<double>::infinity();
constexpr qint64 MostForExactTest = 4'000;
constexpr double TailDeviations = 9; // beyond them a Poisson variable's probability is below 1e-15

// The Poisson probabilities round the mean that matter, from `first` on.
struct Probabilities
{
    explicit Probabilities(double mean)
        : first(std::max<qint64>(0, static_cast<qint64>(mean - TailDeviations * std::sqrt(mean) - 1)))
    {
        const auto last = static_cast<qint64>(mean + TailDeviations * std::sqrt(mean) + 30);
        for (qint64 count = first; count <= last; ++count)
            of.push_back(mean > 0 ? std::exp(static_cast<double>(count) * std::log(mean) - mean -
                                             std::lgamma(static_cast<double>(count) + 1))
                                  : (count == 0 ? 1.0 : 0.0));
    }
    // Of all before each, and of each and all after it, the smallest added first; one more than there are probabilities.
    [[nodiscard]] std::vector<double> sumsBelow() const
    {
        std::vector<double> sums(of.size() + 1);
        std::partial_sum(of.begin(), of.end(), sums.begin() + 1);
        return sums;
    }
    [[nodiscard]] std::vector<double> sumsFrom() const
    {
        std::vector<double> sums(of.size() + 1);
        std::partial_sum(of.rbegin(), of.rend(), sums.rbegin() + 1);
        return sums;
    }
    qint64 first;
    std::vector<double> of;
};

// How far apart the two rates lie, in estimated standard deviations.
double pivot(double later, double laterExposure, double earlier, double earlierExposure)
{
    const double variance = later / (laterExposure * laterExposure) + earlier / (earlierExposure * earlierExposure);
    return variance > 0 ? std::abs(later / laterExposure - earlier / earlierExposure) / std::sqrt(variance) : 0.0;
}

// The probability of every pair of counts that lies at least as far apart as the two observed. For a given later count the pivot
// falls up to the earlier count of the same rate and rises after it, so what is nearer is one run of earlier counts, and the
// rest is the two tails of their distribution.
double eTest(qint64 later, double laterExposure, qint64 earlier, double earlierExposure)
{
    const auto first = static_cast<double>(later);
    const auto second = static_cast<double>(earlier);
    const double observed = pivot(first, laterExposure, second, earlierExposure);
    if (later + earlier > MostForExactTest)
        return std::erfc(observed / std::numbers::sqrt2);
    const double rate = (first + second) / (laterExposure + earlierExposure);
    const Probabilities laters(rate * laterExposure);
    const Probabilities earliers(rate * earlierExposure);
    const std::vector<double> below = earliers.sumsBelow();
    const std::vector<double> above = earliers.sumsFrom();
    const auto counts = std::views::iota(0, static_cast<int>(earliers.of.size()));
    double p = 0;
    for (size_t i = 0; i < laters.of.size(); ++i) {
        const double count = static_cast<double>(laters.first) + static_cast<double>(i);
        // The tolerance keeps ties with what was observed, which rounding would part.
        const auto isFar = [&](int at) {
            return pivot(count, laterExposure, static_cast<double>(earliers.first + at), earlierExposure) >=
                   observed * (1 - 1e-12);
        };
        const auto sameRate =
            std::ranges::lower_bound(counts, count / laterExposure * earlierExposure, {},
                                     [&](int at) { return static_cast<double>(earliers.first + at); });
        const auto nearFrom = std::ranges::partition_point(counts.begin(), sameRate, isFar);
        const auto farFrom = std::ranges::partition_point(sameRate, counts.end(), std::not_fn(isFar));
        p += laters.of[i] * (below[static_cast<size_t>(nearFrom - counts.begin())] +
                             above[static_cast<size_t>(farFrom - counts.begin())]);
    }
    return std::min(1.0, p);
}

} // namespace

Interval poissonInterval(qint64 count, double level)
{
    const double tail = (1 - level) / 2;
    const auto quantile = [](double degrees, double below) {
        return boost::math::quantile(boost::math::chi_squared(degrees), below) / 2;
    };
    return {.low = count > 0 ? quantile(2.0 * static_cast<double>(count), tail) : 0.0,
            .high = quantile(2.0 * static_cast<double>(count) + 2, 1 - tail)};
}

RateComparison compareRates(qint64 later, double laterExposure, qint64 earlier, double earlierExposure, double level)
{
    if (later == 0 && earlier == 0)
        return {.ratio = 1, .interval = {0, Infinity}, .p = 1};
    RateComparison comparison;
    const double exposures = earlierExposure / laterExposure;
    comparison.ratio = earlier > 0 ? static_cast<double>(later) / static_cast<double>(earlier) * exposures : Infinity;
    // The later count's share of both, and from it the ratio of the rates.
    using Binomial = boost::math::binomial_distribution<double>;
    const auto both = static_cast<double>(later + earlier);
    const double tail = (1 - level) / 2;
    const double low = later > 0 ? Binomial::find_lower_bound_on_p(both, static_cast<double>(later), tail) : 0.0;
    const double high = earlier > 0 ? Binomial::find_upper_bound_on_p(both, static_cast<double>(later), tail) : 1.0;
    const auto ratioOf = [&](double share) { return share < 1 ? share / (1 - share) * exposures : Infinity; };
    comparison.interval = {ratioOf(low), ratioOf(high)};
    comparison.p = eTest(later, laterExposure, earlier, earlierExposure);
    return comparison;
}

} // namespace lantern
