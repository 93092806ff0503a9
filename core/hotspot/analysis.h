#pragma once

#include "geo/hexgrid.h"
#include "hotspot/aoristic.h"
#include "hotspot/recorded.h"
#include "hotspot/units.h"
#include "store/hotspot_set.h"
#include "store/place.h"

#include <QHash>

namespace lantern
{

// 20:00 to 04:00 every night.
[[nodiscard]] HourSet nightHours();

// What puts one place before another.
enum class RankBy {
    Total,        // all that happened in it
    PerSize,      // that per its size (km², or 100 m of street), which is fairer where places differ in size
    Density,      // of hexagons: the harm surface at its centre
    Significance, // of hexagons: the z of Gi*
};

struct AnalysisOptions
{
    Weight weight = Weight::Harm;
    std::optional<Period> period; // the newest months in the file if absent
    int months = 12;              // so many; 0 for all
    double cellWidthMetres = 150;
    int top = 20;
    QString source;                                      // "offences", "counts"; empty = whichever is newer
    std::optional<Weight> against = {};                  // a second weight, for the rank by it
    std::shared_ptr<const UnitPlacement> placement = {}; // hexagons if null
    RankBy rankBy = RankBy::Total;                       // see analyse()
    HourSet hours = AllHours; // only what happened in these, by its part in them; an unknown hour then counts nowhere
};

// One place and what happened in it.
struct CellScore
{
    HexCell cell;       // of a unit that is no hexagon: q is its number in UnitPlacement::units, r is 0
    double score = 0;   // by the weight asked for
    double against = 0; // by the second weight, if there is one
    double perSize = 0; // score per km², or per 100 m of street
    double method = 0;  // where it is ranked by one: density per km² and year, or z
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
    HarmTable table; // of the weight
    std::optional<HarmTable> againstTable;
    double unweighedShare = 0;                      // of the offences: their class is not in the table
    std::shared_ptr<const UnitPlacement> placement; // null for hexagons
    RankBy rankBy = RankBy::Total;
    QString source;
    std::vector<CellScore> cells; // by value, highest first, then by cell key
    double totalScore = 0;
    qint64 totalCount = 0;
    HourSet hours = AllHours;
    qint64 timedCount = 0;   // offences of the period whose hour is known, where only some hours were asked for
    qint64 untimedCount = 0; // left out because their hour is not known, where only some hours were asked for

    [[nodiscard]] UnitKind unit() const { return placement ? placement->kind : UnitKind::Hexagon; }
    // The unit of a cell; only where they are no hexagons.
    [[nodiscard]] const Unit &unitOf(const CellScore &cell) const
    {
        return placement->units[static_cast<size_t>(cell.cell.q)];
    }
    [[nodiscard]] GridPoint centreOf(const CellScore &cell) const
    {
        return placement ? unitOf(cell).centre : grid.centre(cell.cell);
    }
    // What a cell holds: its score, or that per its size.
    [[nodiscard]] double figureOf(const CellScore &cell) const
    {
        return rankBy == RankBy::PerSize ? cell.perSize : cell.score;
    }
    // What the cells are ordered by.
    [[nodiscard]] double valueOf(const CellScore &cell) const
    {
        return rankBy == RankBy::Density || rankBy == RankBy::Significance ? cell.method : figureOf(cell);
    }
    // The cell that holds the point, or null; a segment within SnapMetres.
    [[nodiscard]] const CellScore *cellAt(GridPoint point) const;
};

// "Harm days", "Offences", "Score" of a table, and what they are per: "hexagon", "ward", "km²", "100 m of street".
[[nodiscard]] QString figureName(const HarmTable &table);
[[nodiscard]] QString perText(const Analysis &analysis);
// "hexagon", "street segment", "ward", …
[[nodiscard]] QString unitName(UnitKind unit);

// Adds up weight per hexagon; police-generated classes never count. Pure: the occurrences and classes come in. Under
// 1 s for 1.14 million crimes; the same answer on any number of threads.
[[nodiscard]] Analysis scoreCells(std::span<const Occurrence> occurrences, std::span<const Occurrence> before,
                                  std::span<const OffenceClass> classes, const AnalysisOptions &options, Period period);

// The same for units that are no hexagons: `first` is the place of occurrences[0] among the source's rows, firstBefore that of
// before[0]. Costs an addition an offence.
[[nodiscard]] Analysis scoreUnits(std::span<const Occurrence> occurrences, size_t first,
                                  std::span<const Occurrence> before, size_t firstBefore,
                                  std::span<const OffenceClass> classes, const AnalysisOptions &options, Period period);

// The rank of each cell by the analysis' weight, the one it is held against, the built-in days or the count, by cell key; cells that
// score nothing by it have none. Equal ones go by place.
[[nodiscard]] QHash<quint64, int> ranksBy(const Analysis &analysis, Weight weight);

// The options with their source and period filled in where they were left open; the period stays open where the source has
// nothing.
[[nodiscard]] AnalysisOptions completed(const Recorded &recorded, AnalysisOptions options);

// Puts the cells in the order of valueOf(), those that score nothing last and equal ones by key.
void orderCells(Analysis &analysis);

// Scores what the options ask for; what is to be ranked by density or significance is ranked by total until rankByDensity() or
// rankBySignificance() is called. NotFound: nothing is recorded; Refused: hours are asked for and the source has months
// only, or the period lies outside what is recorded; Cancelled.
[[nodiscard]] Result<Analysis> analyse(const Recorded &recorded, const AnalysisOptions &options,
                                       const Progress &progress = {});

// The top cells as a ranked, named set with a reason each. It has no ids and no time of making yet: see identified().
[[nodiscard]] HotspotSet rankedSet(const Recorded &recorded, const Analysis &analysis, int top);

// The hours that a command line names: "all", "night" (20:00 to 04:00), "day", or evenings as "fri 20-04, sat 20-02": English days
// of three letters, from an hour up to another, past midnight where that is not later. None: it is no such text, or names none.
[[nodiscard]] std::optional<HourSet> hoursFromText(const QString &text);

// "night", "day", "Fri 20–04, Sat 20–04", "37 chosen hours"; empty for all hours.
[[nodiscard]] QString hoursName(const HourSet &hours);

// What to know before believing the ranking: how many months hold under half as many records as the fullest of them, so that a
// source seems to cover a part only; how many offences are left out because their hour is not known; what the table does not
// weigh, and what lies in no place. Empty if there is nothing.
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
