#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "geo/coordinates.h"

#include <QtTypes>

#include <span>
#include <vector>

namespace lantern
{

// An offence reduced to where and when.
struct SpaceTimeEvent
{
    GridPoint at;
    double day = 0; // days from any fixed start; parts of a day are allowed
};

struct KnoxOptions
{
    std::vector<double> metres; // upper edges of the distance bands, rising
    std::vector<double> days;   // upper edges of the time bands, rising
    int permutations = 999;
    quint64 seed = 1;
};

// One figure per distance band (first index) and time band. All are cumulative: pairs from nothing up to both edges.
struct KnoxTable
{
    std::vector<std::vector<qint64>> observed; // pairs that close
    std::vector<std::vector<double>> expected; // their mean over the permutations
    std::vector<std::vector<double>> p;        // (1 + permutations with at least as many) / (1 + permutations)
};

// The Knox test for space–time interaction, by Monte Carlo: the times are dealt anew to the places (Knox 1964, "The
// detection of space-time interactions", Applied Statistics 13:25–29; Besag & Diggle 1977, "Simple Monte Carlo tests for
// spatial pattern", 26:327–333).
//
// Band edges: both are inclusive and every band begins at nothing, because that is how the finding is put into words
// ("within 200 m and 14 days of an earlier offence") and because snapped places and whole days put many pairs exactly on
// an edge. A half-open band (lo, hi] is the difference of two of these. Implementations differ here, so compare edges
// before figures.
//
// Refused: fewer than two events, no band, edges that are negative or do not rise, a value that is not finite, more than
// 100 million near pairs; Cancelled. The same for the same seed.
[[nodiscard]] Result<KnoxTable> knox(std::span<const SpaceTimeEvent> events, const KnoxOptions &options,
                                     const Progress &progress = {});

} // namespace lantern
