#pragma once

#include "base/progress.h"
#include "hotspot/borough_raster.h"
#include "hotspot/naming.h"
#include "store/offence.h"
#include "store/store.h"
#include "store/weight.h"

#include <memory>
#include <span>

namespace lantern
{

// What a file records, read once and kept: analyses are made from it in memory, so that a change of the question costs no
// reading. Never changed once it is made, so threads share it. About 40 bytes an offence.
struct Recorded
{
    std::vector<Occurrence> offences; // by month; police-generated ones are left out
    std::vector<Occurrence> counts;   // by month
    std::vector<OffenceClass> classes;
    std::vector<GridPoint> streetSafe; // where reports were made
    std::vector<HarmTable> tables;     // by which offences can be weighed; the built-in ones first
    BoroughRaster boroughs;
    std::shared_ptr<const PlaceNamer> namer;

    [[nodiscard]] bool isEmpty() const { return offences.empty() && counts.empty(); }
    // "offences" or "counts", whichever reaches further; "offences" where both end in the same month.
    [[nodiscard]] QString newerSource() const;
    // All months of a source; invalid months if it has none.
    [[nodiscard]] Period periodOf(const QString &source) const;
    // The table of a weight; the built-in days where there is no such table any more.
    [[nodiscard]] HarmTable tableOf(Weight weight) const;
    // The share of the offences counted in a period whose class the weight's table does not name, 0 to 1.
    [[nodiscard]] double unweighedShare(Period period, const QString &source, Weight weight) const;
    // The occurrences of a source in a period.
    [[nodiscard]] std::span<const Occurrence> in(Period period, const QString &source) const;
};

// Reads the offences, counts and classes alone: enough to score cells, not to name places or to know boroughs. Storage errors;
// Cancelled.
[[nodiscard]] Result<std::shared_ptr<Recorded>> readOccurrences(Store &store, const Progress &progress = {});

// The same with the reports, the boroughs and everything that places are named after.
[[nodiscard]] Result<std::shared_ptr<const Recorded>> readRecorded(Store &store, const Progress &progress = {});

} // namespace lantern
