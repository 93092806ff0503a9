#pragma once

#include "statistics/rates.h"

namespace lantern
{

// What was counted in one area before and after something was done there, or elsewhere.
struct WindowCounts
{
    qint64 before = 0;
    qint64 after = 0;
    [[nodiscard]] qint64 sum() const { return before + after; }
};

// The four areas of a comparison over two windows; an area that is not looked at counts nothing.
struct DisplacementCounts
{
    WindowCounts target;           // T
    WindowCounts comparison;       // Ct
    WindowCounts buffer;           // D: around the target, where offences may have moved to
    WindowCounts comparisonBuffer; // Cd: around the comparison areas
    [[nodiscard]] qint64 sum() const { return target.sum() + comparison.sum() + buffer.sum() + comparisonBuffer.sum(); }
};

// What one counted offence stands for. All 1 where windows and areas are equally large, which is the test as it is published.
struct DisplacementWeights
{
    double before = 1;           // length of the after window over that of the before window
    double comparison = 1;       // size of the target over that of the comparison areas
    double comparisonBuffer = 1; // size of the buffer over that of the comparison areas' buffer
};

// An estimate in offences of the after window; under 0 is fewer than was to be expected.
struct DisplacementPart
{
    double estimate = 0;
    double deviation = 0; // its standard error
    Interval interval;
};

struct DisplacementDifference
{
    DisplacementPart target; // ΔT − ΔCt
    DisplacementPart buffer; // ΔD − ΔCd
    DisplacementPart total;  // their sum: the weighted displacement difference
};

// The weighted displacement difference of Wheeler & Ratcliffe 2018, "A simple weighted displacement difference test to evaluate
// place based crime interventions", Crime Science 7:11, s40163-018-0085-5: WDD = (ΔT − ΔCt) + (ΔD − ΔCd), with the square root of
// the sum of the eight counts as its standard error. Where a count has a weight w, it adds w times itself to the estimate and w²
// times itself to the variance. `dispersion`, at least 1, is by how much counts vary more than Poisson counts do: the
// variance is multiplied by it. The interval is the normal one, `level` between 0 and 1.
[[nodiscard]] DisplacementDifference displacementDifference(const DisplacementCounts &counts,
                                                            const DisplacementWeights &weights = {},
                                                            double dispersion = 1, double level = 0.95);

// The same four areas under the other reading of "would have changed alike": by the same share, not by as many offences. What was
// to be expected is T₀ Ct₁ / Ct₀ and D₀ Cd₁ / Cd₀; the variance by the delta method, for the counts are Poisson: that of T₁, and
// the expected number squared times the sum of the reciprocals of the other three. To first order it is the difference
// above where areas are at one level; where they are not, a common rise or fall drives the two apart. A part whose comparison
// is empty in a window is as above, and only that takes the weights.
[[nodiscard]] DisplacementDifference proportionalDifference(const DisplacementCounts &counts,
                                                            const DisplacementWeights &weights = {},
                                                            double dispersion = 1, double level = 0.95);

// From the lower of the low ends to the higher of the high ones.
[[nodiscard]] Interval hullOf(const Interval &one, const Interval &other);

} // namespace lantern
