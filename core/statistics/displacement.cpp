#include "statistics/displacement.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

// A difference and its variance, before either is scaled.
struct Moments
{
    double mean = 0;
    double variance = 0;
    friend Moments operator+(Moments one, Moments other)
    {
        return {one.mean + other.mean, one.variance + other.variance};
    }
};

Moments change(const WindowCounts &counts, double before, double area)
{
    const auto later = static_cast<double>(counts.after);
    const auto earlier = static_cast<double>(counts.before);
    return {area * (later - before * earlier), area * area * (later + before * before * earlier)};
}

Moments difference(Moments treated, Moments compared)
{
    return {treated.mean - compared.mean, treated.variance + compared.variance};
}

} // namespace

DisplacementDifference displacementDifference(const DisplacementCounts &counts, const DisplacementWeights &weights,
                                              double dispersion, double level)
{
    const double deviations = boost::math::quantile(boost::math::normal(), 1 - (1 - level) / 2);
    const auto part = [&](Moments moments) {
        const double deviation = std::sqrt(moments.variance * std::max(1.0, dispersion));
        return DisplacementPart{
            .estimate = moments.mean,
            .deviation = deviation,
            .interval = {moments.mean - deviations * deviation, moments.mean + deviations * deviation}};
    };
    const Moments target = difference(change(counts.target, weights.before, 1),
                                      change(counts.comparison, weights.before, weights.comparison));
    const Moments buffer = difference(change(counts.buffer, weights.before, 1),
                                      change(counts.comparisonBuffer, weights.before, weights.comparisonBuffer));
    return {.target = part(target), .buffer = part(buffer), .total = part(target + buffer)};
}

} // namespace lantern
