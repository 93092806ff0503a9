#pragma once

#include "base/progress.h"
#include "geo/hexgrid.h"
#include "store/hotspot_set.h"
#include "store/offence.h"
#include "store/place.h"
#include "store/store.h"

namespace lantern
{

struct AnalysisOptions
{
    Weight weight = Weight::Harm;
    std::optional<Period> period; // the newest 12 months in the file if absent
    double cellWidthMetres = 150;
    int top = 20;
    QString source; // "offences", "counts"; empty = whichever is newer
};

// One hexagon and what happened in it.
struct CellScore
{
    HexCell cell;
    double score = 0;
    int count = 0;
    int vawgCount = 0;
    int countBefore =
        -1; // in the months before, as many as the period has (Period::before()); -1 if the file does not reach back
};

struct Analysis
{
    HexGrid grid;
    Period period;
    Weight weight = Weight::Harm;
    QString source;
    std::vector<CellScore> cells; // by score, highest first, then by cell key
    double totalScore = 0;
    qint64 totalCount = 0;
};

// Adds up weight per hexagon; police-generated classes never count. Pure: the occurrences and classes come in. Under
// 1 s for 1.14 million crimes; the same answer on any number of threads.
[[nodiscard]] Analysis scoreCells(std::span<const Occurrence> occurrences, std::span<const Occurrence> before,
                                  std::span<const OffenceClass> classes, const AnalysisOptions &options, Period period);

// Loads what the options ask for and scores it.
[[nodiscard]] Result<Analysis> analyse(Store &store, const AnalysisOptions &options, const Progress &progress = {});

// The top cells as a ranked, named set with a reason each; not saved.
[[nodiscard]] Result<HotspotSet> makeHotspotSet(Store &store, const Analysis &analysis, int top);

// GeoJSON (RFC 7946) of a set: polygons in WGS84 with rank, score, count, name, reason; counts under 5 as "<5", without the
// score and the reason that would give them away. An exercise says so.
[[nodiscard]] QByteArray toGeoJson(const HotspotSet &set, bool exercise = false);

} // namespace lantern
