#pragma once

#include "hotspot/recorded.h"
#include "store/hotspot_set.h"

#include <memory>

namespace lantern
{

// One place that offences are added up in: an area, or a stretch of street between two junctions.
struct Unit
{
    QString key;  // the ONS code, the letters of a command unit, or the segment's number
    QString name; // may be empty for a segment of a street without a name
    GridPoint centre;
    MultiPolygon outline; // of an area; a segment's line with SegmentHalfWidthMetres on either side
    Line line;            // of a segment
    double size = 0;      // square metres; metres of street
};

inline constexpr double SegmentHalfWidthMetres = 12;
// Offences farther than this from every street are in no segment: the published points stand on streets, and a point that is
// farther away belongs to a park, a station or a fault.
inline constexpr double SnapMetres = 50;
// A shorter segment is taken to be this long when harm is put per 100 m, else a crossing of five metres with one offence on it
// leads the list.
inline constexpr double ShortestSegmentMetres = 50;

// How the occurrences of one source fell into the units. Police-generated ones are counted too: they are records with a place.
struct PlacementReport
{
    qint64 placed = 0;
    qint64 outside = 0; // in no area, or farther than SnapMetres from every street
    // Of all records to their nearest street, metres, as far as SnapSearchMetres; 0 for areas.
    double medianMetres = 0;
    double p90Metres = 0;
    double p99Metres = 0;
    [[nodiscard]] double outsideShare() const
    {
        return placed + outside > 0 ? static_cast<double>(outside) / static_cast<double>(placed + outside) : 0;
    }
};

// Which unit each record lies in, worked out once per file and kind of unit, so that every later question is mere addition. Never
// changed once made; threads share it.
struct UnitPlacement
{
    UnitKind kind = UnitKind::Ward;
    std::vector<Unit> units;      // by key
    std::vector<qint32> offences; // the unit of each of Recorded::offences, −1 in none
    std::vector<qint32> counts;
    PlacementReport offencesReport;
    PlacementReport countsReport;

    [[nodiscard]] std::span<const qint32> of(const QString &source) const
    {
        return source == QLatin1StringView("counts") ? counts : offences;
    }
    [[nodiscard]] const PlacementReport &report(const QString &source) const
    {
        return source == QLatin1StringView("counts") ? countsReport : offencesReport;
    }
};

// Places what is recorded into units of a kind other than hexagons, reading their shapes from the file. Refused: the file has
// none of them (it says what to import), or hexagons, which need no placing; Cancelled.
[[nodiscard]] Result<std::shared_ptr<const UnitPlacement>> placeInUnits(Store &store, const Recorded &recorded,
                                                                        UnitKind kind, const Progress &progress = {});

// How many of the records could not be placed and how far off the streets they stand, in one line; empty if all were and there is
// nothing to say.
[[nodiscard]] QString placementText(const UnitPlacement &placement, const QString &source);

} // namespace lantern
