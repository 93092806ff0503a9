#pragma once

#include "base/id.h"
#include "base/month.h"
#include "geo/shapes.h"
#include "store/hours.h"
#include "store/weight.h"

#include <QDateTime>

#include <array>
#include <optional>
#include <vector>

namespace lantern
{

// What places are: equal hexagons, stretches of street between junctions, or areas.
enum class UnitKind { Hexagon, Segment, Ward, Borough, BasicCommandUnit };
// "hexagon", "segment", "ward", "borough", "bcu".
[[nodiscard]] QString toKey(UnitKind kind);
[[nodiscard]] std::optional<UnitKind> unitKindFromKey(QStringView key);

// What is known of a place beyond its figures, for its reason.
struct ReasonDetail
{
    double nightCount = 0; // offences between 20:00 and 04:00, by their part in it
    int timedCount = 0;    // offences whose hour is known
    int streetSafe = 0;    // reports in the place
    QString landmark = {}; // what it is near, may be empty
    // The offences between 20:00 and 04:00 by the evening on which their night begins, Monday first.
    std::array<double, 7> nights = {};
    friend bool operator==(const ReasonDetail &, const ReasonDetail &) = default;
};

// A place worth a patrol, ranked, with the reason a briefing prints.
struct Hotspot
{
    HotspotId id;
    int rank = 0;     // 1 is the worst
    double score = 0; // harm days, or offences, over the period
    // The score were every offence the least, or the most, that its class may be; absent where nobody worked it out.
    std::optional<double> scoreLow = {};
    std::optional<double> scoreHigh = {};
    double size = 0;      // square metres, or metres of street; 0 where nobody worked it out
    int count = 0;        // offences over the period
    double vawgShare = 0; // 0 to 1 of the count
    QString name;
    QString reason;       // in the words of when it was ranked; reasonOf() says it in those of the reader
    int countBefore = -1; // offences over the period before; -1 where nobody worked it out
    // Absent where the words alone are known: of an outline, and in a file of before.
    std::optional<ReasonDetail> detail = {};
    GridPoint centre;
    MultiPolygon outline;
    bool edited = false; // by hand
    // How much happens in each hour of the week (Monday 00:00 first, London time) against the mean over the set's hours; empty where
    // the hours are not known.
    std::vector<double> hourShares = {};
};

// A ranked list as it was when somebody saved it.
struct HotspotSet
{
    HotspotSetId id;
    QString name;
    QDateTime createdAt; // UTC
    Weight weight = Weight::Harm;
    Period period;
    HourSet hours = AllHours; // what it counts, by its part in these
    UnitKind unit = UnitKind::Hexagon;
    double cellWidthMetres = 150;  // of hexagons
    QString source;                // "offences", "counts" or "outlines" (an analyst's own polygons)
    std::vector<Hotspot> hotspots; // by rank
};

} // namespace lantern
