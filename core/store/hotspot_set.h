#pragma once

#include "base/id.h"
#include "base/month.h"
#include "geo/shapes.h"

#include <QDateTime>

#include <array>
#include <vector>

namespace lantern
{

enum class Weight { Harm, Count };

// A place worth a patrol, ranked, with the reason a briefing prints.
struct Hotspot
{
    HotspotId id;
    int rank = 0;         // 1 is the worst
    double score = 0;     // harm days, or offences, over the period
    int count = 0;        // offences over the period
    double vawgShare = 0; // 0 to 1 of the count
    QString name;
    QString reason;
    GridPoint centre;
    MultiPolygon outline;
    bool edited = false; // by hand
};

// A ranked list as it was when somebody saved it.
struct HotspotSet
{
    HotspotSetId id;
    QString name;
    QDateTime createdAt; // UTC
    Weight weight = Weight::Harm;
    Period period;
    double cellWidthMetres = 150;
    QString source;                // "offences", "counts" or "outlines" (an analyst's own polygons)
    std::vector<Hotspot> hotspots; // by rank
};

} // namespace lantern
