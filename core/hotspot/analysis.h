#pragma once

#include "geo/hexgrid.h"
#include "hotspot/recorded.h"
#include "store/hotspot_set.h"
#include "store/place.h"

#include <QHash>

#include <bitset>

namespace lantern
{

// Hours of the week, Monday 00:00 first, London time.
using HourSet = std::bitset<168>;
inline const HourSet AllHours = HourSet().set();
// 20:00 to 04:00 every night.
[[nodiscard]] HourSet nightHours();
// Whether it happened in one of the hours; where not all are asked for, an unknown hour is in none.
[[nodiscard]] inline bool isInHours(const Occurrence &occurrence, const HourSet &hours)
{
    return hours.all() ||
           (occurrence.hourOfWeek >= 0 && hours.test(static_cast<size_t>(occurrence.hourOfWeek) % hours.size()));
}

struct AnalysisOptions
{
    Weight weight = Weight::Harm;
    std::optional<Period> period; // the newest months in the file if absent
    int months = 12;              // so many; 0 for all
    double cellWidthMetres = 150;
    int top = 20;
    QString source;           // "offences", "counts"; empty = whichever is newer
    HourSet hours = AllHours; // only offences in these; those whose hour is not known then count nowhere
};

// One hexagon and what happened in it.
struct CellScore
{
    HexCell cell;
    double score = 0; // harm days or offences, by the weight asked for
    double harmDays = 0;
    int count = 0;
    int vawgCount = 0;
    int countBefore = -1; // in the same months before (Period::before()); -1 if the file does not reach back
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
    HourSet hours = AllHours;
    qint64 untimedCount = 0; // left out because their hour is not known, where only some hours were asked for
};

// Adds up weight per hexagon; police-generated classes never count. Pure: the occurrences and classes come in. Under
// 1 s for 1.14 million crimes; the same answer on any number of threads.
[[nodiscard]] Analysis scoreCells(std::span<const Occurrence> occurrences, std::span<const Occurrence> before,
                                  std::span<const OffenceClass> classes, const AnalysisOptions &options, Period period);

// The rank of each cell by either weight, by cell key; cells that score nothing by it have none. Equal ones go by place.
[[nodiscard]] QHash<quint64, int> ranksBy(const Analysis &analysis, Weight weight);

// The options with their source and period filled in where they were left open; the period stays open where the source has
// nothing.
[[nodiscard]] AnalysisOptions completed(const Recorded &recorded, AnalysisOptions options);

// Scores what the options ask for. NotFound: nothing is recorded; Refused: hours are asked for and the source has months
// only, or the period lies outside what is recorded; Cancelled.
[[nodiscard]] Result<Analysis> analyse(const Recorded &recorded, const AnalysisOptions &options,
                                       const Progress &progress = {});

// The top cells as a ranked, named set with a reason each. It has no ids and no time of making yet: see identified().
[[nodiscard]] HotspotSet rankedSet(const Recorded &recorded, const Analysis &analysis, int top);

// What to know of the months before believing the ranking: how many hold under half as many records as the fullest of them, so
// that a source seems to cover a part only. Empty if none does.
[[nodiscard]] QString cautionOf(const Recorded &recorded, const Analysis &analysis);

// Gives a set and its hotspots new ids, and the store's time as that of its making.
[[nodiscard]] HotspotSet identified(HotspotSet set, Store &store);

// The same from a file that is read for it; the set is not saved.
[[nodiscard]] Result<Analysis> analyse(Store &store, const AnalysisOptions &options, const Progress &progress = {});
[[nodiscard]] Result<HotspotSet> rankHotspots(Store &store, const AnalysisOptions &options);

// GeoJSON (RFC 7946) of a set: polygons in WGS84 with rank, score, count, name, reason; counts under 5 as "<5", without the
// score and the reason that would give them away. An exercise says so.
[[nodiscard]] QByteArray toGeoJson(const HotspotSet &set, bool exercise = false);

} // namespace lantern
