#include "hotspot/analysis.h"
#include "hotspot/hour_shares.h"

#include "base/day_text.h"
#include "geo/hex_table.h"
#include "hotspot/class_weights.h"
#include "hotspot/reason.h"
#include "hotspot/street_segments.h"
#include "hotspot/words.h"

namespace lantern
{

namespace
{

// What else is known of one place: for its reason, and how far its score may lie from what it is.
struct PlaceDetail
{
    ReasonDetail reason;
    qint64 lowMillionths = 0;
    qint64 highMillionths = 0;
};

// Tells which of some cells an occurrence lies in.
class ChosenCells
{
public:
    ChosenCells(const Analysis &analysis, std::span<const CellScore> cells)
        : m_analysis(analysis)
    {
        for (const CellScore &cell : cells)
            m_box.add(analysis.centreOf(cell));
        if (analysis.placement)
            m_units.assign(analysis.placement->units.size(), -1);
        else
            m_indices = HexTable(analysis.grid, m_box);
        for (size_t i = 0; i < cells.size(); ++i)
            (analysis.placement ? m_units[static_cast<size_t>(cells[i].cell.q)] : m_indices.at(cells[i].cell)) =
                static_cast<qint32>(i);
        m_box = m_box.grownBy(analysis.grid.widthMetres());
    }
    // `row` is its place among the source's rows.
    [[nodiscard]] qint32 find(const Occurrence &occurrence, size_t row) const
    {
        if (!m_analysis.placement)
            return find(GridPoint{occurrence.easting, occurrence.northing});
        const qint32 unit = m_analysis.placement->of(m_analysis.source)[row];
        return unit < 0 ? -1 : m_units[static_cast<size_t>(unit)];
    }
    [[nodiscard]] qint32 find(GridPoint point) const
    {
        return m_box.contains(point) ? m_indices.find(m_analysis.grid.cellAt(point)) : -1;
    }

private:
    const Analysis &m_analysis;
    GridBox m_box;
    HexTable m_indices;
    std::vector<qint32> m_units;
};

std::vector<PlaceDetail> detailsOf(const Recorded &recorded, const Analysis &analysis, std::span<const CellScore> cells)
{
    const ChosenCells chosen(analysis, cells);
    std::vector<PlaceDetail> details(cells.size());
    const ClassWeights low(recorded.classes, analysis.weight, WeightBound::Low);
    const ClassWeights high(recorded.classes, analysis.weight, WeightBound::High);
    const std::span<const Occurrence> all = recorded.in(analysis.period, analysis.source);
    const std::vector<Occurrence> &rows =
        analysis.source == QLatin1StringView("counts") ? recorded.counts : recorded.offences;
    for (const Occurrence &occurrence : all) {
        if (!low.of(occurrence).counts)
            continue;
        const qint32 index = chosen.find(occurrence, static_cast<size_t>(&occurrence - rows.data()));
        if (index < 0)
            continue;
        PlaceDetail &detail = details[static_cast<size_t>(index)];
        // A list of some hours says which in its name; a share of all hours beside its counts would mislead.
        if (occurrence.hourOfWeek >= 0 && analysis.hours.all())
            addHour(detail.reason, occurrence);
        const HourPart part = partIn(occurrence, analysis.hours);
        detail.lowMillionths += part.partOf(low.of(occurrence).millionths) * occurrence.count;
        detail.highMillionths += part.partOf(high.of(occurrence).millionths) * occurrence.count;
    }
    for (const GridPoint report : recorded.streetSafe) {
        if (!analysis.placement) {
            if (const qint32 index = chosen.find(report); index >= 0)
                ++details[static_cast<size_t>(index)].reason.streetSafe;
            continue;
        }
        for (size_t i = 0; i < cells.size(); ++i) {
            const Unit &unit = analysis.unitOf(cells[i]);
            if (analysis.unit() == UnitKind::Segment ? distanceMetres(report, unit.line) <= SegmentHalfWidthMetres
                                                     : contains(unit.outline, report))
                ++details[i].reason.streetSafe;
        }
    }
    return details;
}

MultiPolygon outlineOf(const Analysis &analysis, const CellScore &cell)
{
    if (!analysis.placement)
        return {analysis.grid.outline(cell.cell)};
    const Unit &unit = analysis.unitOf(cell);
    return analysis.unit() == UnitKind::Segment ? areaAround(unit.line) : unit.outline;
}

QString nameOf(const Recorded &recorded, const Analysis &analysis, const CellScore &cell, QSet<QString> &taken)
{
    constexpr double besideStreet = 60;
    if (!analysis.placement)
        return recorded.namer->name(analysis.grid.centre(cell.cell), analysis.grid.widthMetres() / 2, taken);
    const Unit &unit = analysis.unitOf(cell);
    if (unit.name.isEmpty() || taken.contains(unit.name))
        return recorded.namer->name(unit.centre, besideStreet, taken);
    taken.insert(unit.name);
    return unit.name;
}

Hotspot makeHotspot(const Analysis &analysis, const CellScore &cell, const PlaceDetail &detail, int rank)
{
    Hotspot hotspot;
    hotspot.rank = rank;
    hotspot.score = cell.score;
    hotspot.scoreLow = static_cast<double>(detail.lowMillionths) / 1e6;
    hotspot.scoreHigh = static_cast<double>(detail.highMillionths) / 1e6;
    hotspot.size = analysis.placement ? analysis.unitOf(cell).size : analysis.grid.areaSquareMetres();
    hotspot.count = cell.count;
    hotspot.vawgShare = static_cast<double>(cell.vawgCount) / cell.count;
    hotspot.centre = analysis.centreOf(cell);
    hotspot.outline = outlineOf(analysis, cell);
    return hotspot;
}

HotspotSet emptySet(const Analysis &analysis)
{
    HotspotSet set;
    const QString first = shortMonth(analysis.period.first);
    const QString last = shortMonth(analysis.period.last);
    set.name = analysis.weight == Weight::Harm    ? HotspotWords::tr("Harm, %1 to %2").arg(first, last)
               : analysis.weight == Weight::Count ? HotspotWords::tr("Count, %1 to %2").arg(first, last)
                                                  : QStringLiteral("%1, %2 – %3").arg(analysis.table.name, first, last);
    if (const QString hours = hoursName(analysis.hours); !hours.isEmpty())
        set.name = HotspotWords::tr("%1, %2").arg(set.name, hours);
    if (analysis.placement)
        set.name = HotspotWords::tr("%1, by %2").arg(set.name, unitName(analysis.unit()));
    if (analysis.rankBy == RankBy::Density)
        set.name = HotspotWords::tr("%1, by density").arg(set.name);
    if (analysis.rankBy == RankBy::Significance)
        set.name = HotspotWords::tr("%1, by Gi*").arg(set.name);
    set.hours = analysis.hours;
    set.unit = analysis.unit();
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
    std::vector<PlaceDetail> details = detailsOf(recorded, analysis, cells);
    HotspotSet set = emptySet(analysis);
    QSet<QString> taken;
    for (const CellScore &cell : cells) {
        if (cell.score <= 0)
            break;
        PlaceDetail &found = details[set.hotspots.size()];
        Hotspot hotspot = makeHotspot(analysis, cell, found, static_cast<int>(set.hotspots.size()) + 1);
        hotspot.name = nameOf(recorded, analysis, cell, taken);
        found.reason.landmark = recorded.namer->landmark(hotspot.centre, LandmarkMetres);
        hotspot.countBefore = cell.countBefore;
        hotspot.detail = found.reason;
        hotspot.reason = reasonOf(hotspot, analysis.period);
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
            HotspotSet set = identified(rankedSet(*recorded, analysis, options.top), store);
            setHourShares(set, *recorded);
            return set;
        });
    });
}

} // namespace lantern
