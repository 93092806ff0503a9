#include "hotspot/analysis.h"

#include "hotspot/naming.h"
#include "hotspot/reason.h"
#include "store/gazetteer.h"
#include "store/offence_repository.h"
#include "store/place_repository.h"

#include <QCoreApplication>

#include <unordered_map>

namespace lantern
{

namespace
{

constexpr double LandmarkMetres = 250;

using Details = std::unordered_map<quint64, CellDetail>;

// The top cells' hours, and the street names that their offences carry.
Result<void> lookAtOffences(const OffenceRepository &repository, const Analysis &analysis, Details &details,
                            std::vector<GazetteerEntry> &names)
{
    if (analysis.source != QLatin1StringView("offences"))
        return {};
    const auto offences = repository.offences(analysis.period);
    const auto placeNames = repository.placeNames();
    if (!offences || !placeNames)
        return std::unexpected(offences ? placeNames.error() : offences.error());
    QSet<std::pair<quint64, int>> seen;
    for (const Occurrence &offence : *offences) {
        const GridPoint point{offence.easting, offence.northing};
        const quint64 key = analysis.grid.cellAt(point).key();
        const auto detail = details.find(key);
        if (detail == details.end())
            continue;
        detail->second.addHour(offence);
        if (offence.placeNameId > 0 && !seen.contains({key, offence.placeNameId})) {
            seen.insert({key, offence.placeNameId});
            if (const QString name = plainPlaceName(placeNames->value(offence.placeNameId)); !name.isEmpty())
                names.push_back({name, QStringLiteral("snap_point"), point});
        }
    }
    return {};
}

Result<void> lookAtReports(const OffenceRepository &repository, const Analysis &analysis, Details &details)
{
    return repository.streetSafe().transform([&](const std::vector<StreetSafeReport> &reports) {
        for (const StreetSafeReport &report : reports)
            if (const auto detail = details.find(analysis.grid.cellAt(report.point).key()); detail != details.end())
                ++detail->second.streetSafe;
    });
}

Hotspot makeHotspot(Store &store, const Analysis &analysis, const CellScore &cell, int rank)
{
    Hotspot hotspot;
    hotspot.id = store.makeId<HotspotId>();
    hotspot.rank = rank;
    hotspot.score = cell.score;
    hotspot.count = cell.count;
    hotspot.vawgShare = static_cast<double>(cell.vawgCount) / cell.count;
    hotspot.centre = analysis.grid.centre(cell.cell);
    hotspot.outline = {analysis.grid.outline(cell.cell)};
    return hotspot;
}

HotspotSet emptySet(Store &store, const Analysis &analysis)
{
    HotspotSet set;
    set.id = store.makeId<HotspotSetId>();
    set.name = analysis.weight == Weight::Harm
                   ? QCoreApplication::translate("Analysis", "Harm, %1 to %2")
                         .arg(analysis.period.first.toString(), analysis.period.last.toString())
                   : QCoreApplication::translate("Analysis", "Count, %1 to %2")
                         .arg(analysis.period.first.toString(), analysis.period.last.toString());
    set.createdAt = store.clock().now();
    set.weight = analysis.weight;
    set.period = analysis.period;
    set.cellWidthMetres = analysis.grid.widthMetres();
    set.source = analysis.source;
    return set;
}

} // namespace

Result<HotspotSet> makeHotspotSet(Store &store, const Analysis &analysis, int top)
{
    const std::span cells =
        std::span(analysis.cells).first(std::min(analysis.cells.size(), static_cast<size_t>(std::max(0, top))));
    Details details;
    for (const CellScore &cell : cells)
        details.try_emplace(cell.cell.key());
    const OffenceRepository offences(store);
    auto gazetteer = PlaceRepository(store).gazetteer();
    if (!gazetteer)
        return std::unexpected(gazetteer.error());
    const Result<void> looked = lookAtOffences(offences, analysis, details, *gazetteer).and_then([&] {
        return lookAtReports(offences, analysis, details);
    });
    if (!looked)
        return std::unexpected(looked.error());
    const PlaceNamer namer(*std::move(gazetteer));
    HotspotSet set = emptySet(store, analysis);
    QSet<QString> taken;
    for (const CellScore &cell : cells) {
        if (cell.score <= 0)
            break;
        Hotspot hotspot = makeHotspot(store, analysis, cell, static_cast<int>(set.hotspots.size()) + 1);
        hotspot.name = namer.name(hotspot.centre, analysis.grid.widthMetres() / 2, taken);
        CellDetail &detail = details[cell.cell.key()];
        detail.landmark = namer.landmark(hotspot.centre, LandmarkMetres);
        hotspot.reason = reasonFor(cell, detail, analysis.period);
        set.hotspots.push_back(std::move(hotspot));
    }
    return set;
}

} // namespace lantern
