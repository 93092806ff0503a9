#include "statistics/rate_ratio.h"

#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace lantern
{

namespace
{

constexpr double UnevenP = 0.05;

// The sums of one window.
struct WindowSums
{
    double treated = 0;
    double compared = 0;
    [[nodiscard]] double share() const { return treated / (treated + compared); }
};

std::array<WindowSums, 2> sumsOf(std::span<const PairedMonth> months)
{
    std::array<WindowSums, 2> sums;
    for (const PairedMonth &month : months) {
        WindowSums &window = sums[month.after ? 1 : 0];
        window.treated += static_cast<double>(month.treated);
        window.compared += static_cast<double>(month.compared);
    }
    return sums;
}

// Both areas of a month against what the fit gives them: of a total n with share p, (y − np)² / (np (1 − p)).
double pearson(std::span<const PairedMonth> months, const std::array<WindowSums, 2> &sums, DispersionFrom from,
               int &filled)
{
    double chiSquared = 0;
    for (const PairedMonth &month : months) {
        const auto total = static_cast<double>(month.treated + month.compared);
        if (total == 0 || (from == DispersionFrom::MonthsAfter && !month.after))
            continue;
        ++filled;
        const double share = sums[month.after ? 1 : 0].share();
        const double off = static_cast<double>(month.treated) - total * share;
        chiSquared += off * off / (total * share * (1 - share));
    }
    return chiSquared;
}

double sumOf(std::span<const qint64> row)
{
    return static_cast<double>(std::accumulate(row.begin(), row.end(), qint64{0}));
}

} // namespace

std::optional<RateRatio> monthlyRateRatio(std::span<const PairedMonth> months, DispersionFrom from, double level)
{
    const std::array<WindowSums, 2> sums = sumsOf(months);
    const auto &[before, after] = sums;
    if (std::min({before.treated, before.compared, after.treated, after.compared}) <= 0)
        return std::nullopt;
    RateRatio fit;
    fit.ratio = (after.treated / after.compared) / (before.treated / before.compared);
    double variance = 1 / before.treated + 1 / before.compared + 1 / after.treated + 1 / after.compared;
    int filled = 0;
    const double chiSquared = pearson(months, sums, from, filled);
    fit.degreesOfFreedom = filled - (from == DispersionFrom::AllMonths ? 2 : 1);
    if (fit.degreesOfFreedom > 0) {
        fit.dispersion = chiSquared / fit.degreesOfFreedom;
        fit.dispersionP =
            boost::math::cdf(boost::math::complement(boost::math::chi_squared(fit.degreesOfFreedom), chiSquared));
        fit.widened = fit.dispersionP < UnevenP;
        variance *= fit.widened ? fit.dispersion : 1;
    }
    fit.deviation = std::sqrt(variance);
    const double deviations = boost::math::quantile(boost::math::normal(), 1 - (1 - level) / 2);
    const double factor = std::exp(deviations * fit.deviation);
    fit.interval = {fit.ratio / factor, fit.ratio * factor};
    return fit;
}

double trendDistance(std::span<const qint64> one, std::span<const qint64> other)
{
    const double first = sumOf(one);
    const double second = sumOf(other);
    if (first <= 0 || second <= 0)
        return std::numeric_limits<double>::infinity();
    double chiSquared = 0;
    int filled = 0;
    for (size_t month = 0; month < std::min(one.size(), other.size()); ++month) {
        const auto total = static_cast<double>(one[month] + other[month]);
        if (total == 0)
            continue;
        ++filled;
        const double expected = total * first / (first + second);
        const double off = static_cast<double>(one[month]) - expected;
        chiSquared += off * off * (1 / expected + 1 / (total - expected));
    }
    return filled > 1 ? chiSquared / (filled - 1) : 0;
}

double trendCorrelation(std::span<const qint64> one, std::span<const qint64> other)
{
    const size_t months = std::min(one.size(), other.size());
    if (months < 2)
        return 0;
    const double firstMean = sumOf(one.first(months)) / static_cast<double>(months);
    const double secondMean = sumOf(other.first(months)) / static_cast<double>(months);
    double both = 0;
    double first = 0;
    double second = 0;
    for (size_t month = 0; month < months; ++month) {
        const double x = static_cast<double>(one[month]) - firstMean;
        const double y = static_cast<double>(other[month]) - secondMean;
        both += x * y;
        first += x * x;
        second += y * y;
    }
    return first > 0 && second > 0 ? both / std::sqrt(first * second) : 0;
}

} // namespace lantern
