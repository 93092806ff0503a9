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

Moments shareOff(const WindowCounts &treated, const WindowCounts &compared)
{
    const double factor = static_cast<double>(compared.after) / static_cast<double>(compared.before);
    const auto earlier = static_cast<double>(treated.before);
    const double expected = earlier * factor;
    const double reciprocals = 1 / static_cast<double>(compared.after) + 1 / static_cast<double>(compared.before);
    return {.mean = static_cast<double>(treated.after) - expected,
            .variance =
                static_cast<double>(treated.after) + earlier * factor * factor + expected * expected * reciprocals};
}

// Both parts with their sum, each with the normal interval.
class Parts
{
public:
    Parts(double dispersion, double level)
        : m_dispersion(std::max(1.0, dispersion))
        , m_deviations(boost::math::quantile(boost::math::normal(), 1 - (1 - level) / 2))
    {
    }
    [[nodiscard]] DisplacementDifference of(Moments target, Moments buffer) const
    {
        return {.target = part(target), .buffer = part(buffer), .total = part(target + buffer)};
    }

private:
    [[nodiscard]] DisplacementPart part(Moments moments) const
    {
        const double deviation = std::sqrt(moments.variance * m_dispersion);
        return {.estimate = moments.mean,
                .deviation = deviation,
                .interval = {moments.mean - m_deviations * deviation, moments.mean + m_deviations * deviation}};
    }

    double m_dispersion;
    double m_deviations;
};

Moments targetDifference(const DisplacementCounts &counts, const DisplacementWeights &weights)
{
    return difference(change(counts.target, weights.before, 1),
                      change(counts.comparison, weights.before, weights.comparison));
}

Moments bufferDifference(const DisplacementCounts &counts, const DisplacementWeights &weights)
{
    return difference(change(counts.buffer, weights.before, 1),
                      change(counts.comparisonBuffer, weights.before, weights.comparisonBuffer));
}

} // namespace

DisplacementDifference displacementDifference(const DisplacementCounts &counts, const DisplacementWeights &weights,
                                              double dispersion, double level)
{
    return Parts(dispersion, level).of(targetDifference(counts, weights), bufferDifference(counts, weights));
}

DisplacementDifference proportionalDifference(const DisplacementCounts &counts, const DisplacementWeights &weights,
                                              double dispersion, double level)
{
    const auto isFilled = [](const WindowCounts &compared) { return compared.before > 0 && compared.after > 0; };
    return Parts(dispersion, level)
        .of(isFilled(counts.comparison) ? shareOff(counts.target, counts.comparison)
                                        : targetDifference(counts, weights),
            isFilled(counts.comparisonBuffer) ? shareOff(counts.buffer, counts.comparisonBuffer)
                                              : bufferDifference(counts, weights));
}

Interval hullOf(const Interval &one, const Interval &other)
{
    return {.low = std::min(one.low, other.low), .high = std::max(one.high, other.high)};
}

} // namespace lantern
