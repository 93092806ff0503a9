#include "hotspot/analysis.h"

#include "hotspot/class_weights.h"
#include "hotspot/reason.h"
#include "hotspot/words.h"

#include <unordered_map>

namespace lantern
{

namespace
{

constexpr double LandmarkMetres = 250;

using Details = std::unordered_map<quint64, CellDetail>;

// What else is known of the top cells: the hours of their offences and the reports made there.
void lookInto(const Recorded &recorded, const Analysis &analysis, Details &details)
{
    const ClassWeights weights(recorded.classes, Weight::Count);
    for (const Occurrence &occurrence : recorded.in(analysis.period, analysis.source))
        if (occurrence.hourOfWeek >= 0 && weights.of(occurrence).counts)
            if (const auto detail = details.find(analysis.grid.cellAt({occurrence.easting, occurrence.northing}).key());
                detail != details.end())
                detail->second.addHour(occurrence);
    for (const GridPoint report : recorded.streetSafe)
        if (const auto detail = details.find(analysis.grid.cellAt(report).key()); detail != details.end())
            ++detail->second.streetSafe;
}

Hotspot makeHotspot(const Analysis &analysis, const CellScore &cell, int rank)
{
    Hotspot hotspot;
    hotspot.rank = rank;
    hotspot.score = cell.score;
    hotspot.count = cell.count;
    hotspot.vawgShare = static_cast<double>(cell.vawgCount) / cell.count;
    hotspot.centre = analysis.grid.centre(cell.cell);
    hotspot.outline = {analysis.grid.outline(cell.cell)};
    return hotspot;
}

HotspotSet emptySet(const Analysis &analysis)
{
    HotspotSet set;
    set.name =
        analysis.weight == Weight::Harm
            ? HotspotWords::tr("Harm, %1 to %2").arg(analysis.period.first.toString(), analysis.period.last.toString())
            : HotspotWords::tr("Count, %1 to %2")
                  .arg(analysis.period.first.toString(), analysis.period.last.toString());
    set.weight = analysis.weight;
    set.period = analysis.period;
    set.cellWidthMetres = analysis.grid.widthMetres();
    set.source = analysis.source;
    return set;
}

} // namespace

HotspotSet rankedSet(const Recorded &recorded, const Analysis &analysis, int top)
{
    const std::span cells =
        std::span(analysis.cells).first(std::min(analysis.cells.size(), static_cast<size_t>(std::max(0, top))));
    Details details;
    for (const CellScore &cell : cells)
        details.try_emplace(cell.cell.key());
    lookInto(recorded, analysis, details);
    HotspotSet set = emptySet(analysis);
    QSet<QString> taken;
    for (const CellScore &cell : cells) {
        if (cell.score <= 0)
            break;
        Hotspot hotspot = makeHotspot(analysis, cell, static_cast<int>(set.hotspots.size()) + 1);
        hotspot.name = recorded.namer->name(hotspot.centre, analysis.grid.widthMetres() / 2, taken);
        CellDetail &detail = details[cell.cell.key()];
        detail.landmark = recorded.namer->landmark(hotspot.centre, LandmarkMetres);
        hotspot.reason = reasonFor(cell, detail, analysis.period);
        set.hotspots.push_back(std::move(hotspot));
    }
    return set;
}

HotspotSet identified(HotspotSet set, Store &store)
{
    set.id = store.makeId<HotspotSetId>();
    set.createdAt = store.clock().now();
    for (Hotspot &hotspot : set.hotspots)
        hotspot.id = store.makeId<HotspotId>();
    return set;
}

Result<HotspotSet> rankHotspots(Store &store, const AnalysisOptions &options)
{
    return readRecorded(store).and_then([&](const std::shared_ptr<const Recorded> &recorded) {
        return analyse(*recorded, options).transform([&](const Analysis &analysis) {
            return identified(rankedSet(*recorded, analysis, options.top), store);
        });
    });
}

} // namespace lantern
