#pragma once

#include "hotspot/significance.h"
#include "hotspot/surface.h"

#include <QHash>

#include <memory>

namespace lantern
{

// What is asked of the records.
struct HotspotsAsked
{
    AnalysisOptions analysis;
    SurfaceOptions surface;
    UnitKind unit = UnitKind::Hexagon;
};

// What the map shows of an answer beyond its hexagons. Each may be absent.
struct HotspotLayers
{
    std::shared_ptr<const HarmSurface> surface; // none where the months hold nothing that has a weight
    std::shared_ptr<const Significance> significance;
};

// What the Hotspots screen shows. The records stay, so that the next question costs no reading.
struct HotspotAnswer
{
    std::shared_ptr<const Recorded> recorded;
    Analysis analysis;
    HotspotLayers layers;          // what the ranking needed of them; the others take longer and follow
    HotspotSet set;                // without ids
    QHash<quint64, int> otherRank; // by cell: its rank by the weight it is held against
    QString refusal;               // why there is no list for what was asked; empty if there is one
    bool hasHours = false;         // some offence has one
    [[nodiscard]] bool hasOffences() const { return recorded && !recorded->isEmpty(); }
};

// Answers on a worker thread, the places first; reads the file only where `recorded` is empty. A file without offences gives an answer without
// places. A refusal of analyse() stands in the answer; other errors as it and readRecorded() have them.
[[nodiscard]] Result<HotspotAnswer> answerHotspots(const StoreOptions &store, std::shared_ptr<const Recorded> recorded,
                                                   const HotspotsAsked &asked, const Progress &progress);

// Works out what goes with such an answer beside what is `known`, on a worker thread. What is refused or stopped is left out.
[[nodiscard]] HotspotLayers layersOf(const Recorded &recorded, const HotspotsAsked &asked, HotspotLayers known,
                                     const Progress &progress);

// By cell: its rank of what happened at night, and by day. Empty where the hours are not in the data, or places are no hexagons.
struct NightAndDay
{
    QHash<quint64, int> night;
    QHash<quint64, int> day;
};

// Works them out on a worker thread; what is stopped is left out.
[[nodiscard]] NightAndDay rankNightAndDay(const Recorded &recorded, const HotspotsAsked &asked,
                                          const Progress &progress);

} // namespace lantern
