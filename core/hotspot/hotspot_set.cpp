#include "hotspot/analysis.h"

#include "geo/hex_table.h"
#include "hotspot/class_weights.h"
#include "hotspot/reason.h"
#include "hotspot/words.h"

namespace lantern
{

namespace
{

// What else is known of some cells: the hours of their offences and the reports made there, in the cells' order.
std::vector<CellDetail> detailsOf(const Recorded &recorded, const Analysis &analysis, std::span<const CellScore> cells)
{
    GridBox box;
    for (const CellScore &cell : cells)
        box.add(analysis.grid.centre(cell.cell));
    HexTable indices(analysis.grid, box);
    for (size_t i = 0; i < cells.size(); ++i)
        indices.at(cells[i].cell) = static_cast<qint32>(i);
    std::vector<CellDetail> details(cells.size());
    const GridBox near = box.grownBy(analysis.grid.widthMetres());
    const auto indexAt = [&](GridPoint point) {
        return near.contains(point) ? indices.find(analysis.grid.cellAt(point)) : -1;
    };
    const ClassWeights weights(recorded.classes, Weight::Count);
    for (const Occurrence &occurrence : recorded.in(analysis.period, analysis.source))
        if (occurrence.hourOfWeek >= 0 && weights.of(occurrence).counts)
            if (const qint32 index = indexAt({occurrence.easting, occurrence.northing}); index >= 0)
                details[static_cast<size_t>(index)].addHour(occurrence);
    for (const GridPoint report : recorded.streetSafe)
        if (const qint32 index = indexAt(report); index >= 0)
            ++details[static_cast<size_t>(index)].streetSafe;
    return details;
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
    std::vector<CellDetail> details = detailsOf(recorded, analysis, cells);
    HotspotSet set = emptySet(analysis);
    QSet<QString> taken;
    for (const CellScore &cell : cells) {
        if (cell.score <= 0)
            break;
        Hotspot hotspot = makeHotspot(analysis, cell, static_cast<int>(set.hotspots.size()) + 1);
        hotspot.name = recorded.namer->name(hotspot.centre, analysis.grid.widthMetres() / 2, taken);
        CellDetail &detail = details[set.hotspots.size()];
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
