#pragma once

#include "store/hotspot_set.h"
#include "store/offence.h"
#include "store/place.h"
#include "store/vawg_series_repository.h"

#include <variant>
#include <vector>

// What a reader hands to the store's thread: a few thousand rows of one kind, checked and projected.
namespace lantern
{

// classId and placeNameId count from 0 (1 for places; 0 is none) through the names that the file's batches brought so
// far: the reader knows no store, and names are few.
struct OffenceBatch
{
    std::vector<Offence> offences;
    QStringList newClasses;
    QStringList newPlaceNames;
};

struct CountBatch
{
    std::vector<OffenceCount> counts;
    QStringList newClasses;
};

// Names and classes for streets that are there already, each with the line it stood in.
struct StreetAttributes
{
    std::vector<Street> streets;
    std::vector<qint64> lines;
};

// One row of a table of weights.
struct HarmFigure
{
    QStringList titles; // any of them may be the class's name
    double low = 0;
    double weight = 0;
    double high = 0;
};

// A user's table of weights, whole.
struct HarmTableBatch
{
    HarmTable table;
    std::vector<HarmFigure> figures;
};

using Batch = std::variant<OffenceBatch, CountBatch, std::vector<StreetSafeReport>, std::vector<Boundary>,
                           std::vector<Street>, StreetAttributes, std::vector<Place>, std::vector<BaseFeature>,
                           std::vector<GazetteerEntry>, HotspotSet, HarmTableBatch, std::vector<VawgCount>>;

} // namespace lantern
