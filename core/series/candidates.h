#pragma once

#include "base/progress.h"
#include "series/link_evidence.h"

namespace lantern
{

// A possible series: offences that a person should look at together. Patterns of place, time and conduct; nothing is said of
// who, and nothing of what comes next.
struct CandidateSeries
{
    SeriesId id = {};              // made of the offences, so the same group has the same key on every run
    double strength = 0;           // of the mean of the log-odds over all of its pairs
    std::vector<quint64> offences; // fingerprints, by time
    std::vector<SeriesLink> links; // pairs within reach that reach the threshold, strongest first
    bool monthOnly = false;        // some of it is known only to the month
};

struct Candidates
{
    std::vector<CandidateSeries> series; // those with the most evidence first
    qint64 offences = 0;                 // that were looked at
    qint64 pairs = 0;                    // of them within reach
    qint64 links = 0;                    // pairs that reach the threshold
    double strongest = 0;                // of all pairs within reach
    qint64 monthOnly = 0;                // offences that have no day
    qint64 withoutHour = 0;
    qint64 withoutBehaviour = 0;
};

// Groups of offences that LinkEvidence links. Links are taken strongest first (then by fingerprints); the two groups that one
// joins become one where the mean log-odds over all pairs across them reaches the threshold's and the whole has no more than
// `most` offences. So one near pair cannot chain two groups that do not belong together (average linkage, bounded: the
// agglomerative way of Porter 2016, with a merge tried only along a link). Groups under `least` are left out. Ordered by mean
// log-odds times (offences − 1), the evidence that ties the group together.
//
// Log-odds are compared in whole millionths, so that the result is the same on every machine. The cost grows with the offences and
// with the pairs within reach. Refused: options out of range, or so many offences at one place and time that pairs cannot be
// looked at (over two thousand million) or links not kept (over three million): the message says what to narrow. Cancelled.
[[nodiscard]] Result<Candidates> findCandidates(std::span<const LinkableOffence> offences, const LinkOptions &options,
                                                const Progress &progress = {});

// The key of a group: a UUID of version 5 of its fingerprints in rising order.
[[nodiscard]] SeriesId seriesIdOf(std::vector<quint64> fingerprints);

} // namespace lantern
