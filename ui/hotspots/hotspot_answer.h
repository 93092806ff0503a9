#pragma once

#include "hotspot/significance.h"
#include "hotspot/surface.h"

#include <QHash>

#include <memory>

namespace lantern
{

// What the Hotspots screen asks for.
struct HotspotQuestion
{
    AnalysisOptions options;
    int months = 12; // the newest so many, 0 for all; a period in the options goes before it
};

// What it shows. The records stay, so that the next question costs no reading.
struct HotspotAnswer
{
    std::shared_ptr<const Recorded> recorded;
    Analysis analysis;
    HotspotSet set; // without ids
    HarmSurface surface;
    Significance significance;
    QHash<quint64, int> otherRank; // by cell: its rank were the weight the other one
    [[nodiscard]] bool hasOffences() const { return recorded && !recorded->isEmpty(); }
};

// Answers on a worker thread; reads the file only where `recorded` is empty. A file without offences gives an answer without
// places. Errors as readRecorded() and analyse() have them.
[[nodiscard]] Result<HotspotAnswer> answerHotspots(const StoreOptions &store, std::shared_ptr<const Recorded> recorded,
                                                   const HotspotQuestion &question, const Progress &progress);

} // namespace lantern
