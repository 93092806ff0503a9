#include "hotspot/units.h"

#include "hotspot/street_segments.h"
#include "hotspot/unit_areas.h"
#include "hotspot/words.h"
#include "store/place_repository.h"

#include <QLocale>

#include <algorithm>
#include <bit>
#include <limits>
#include <unordered_map>

namespace lantern
{

namespace
{

// Many records stand at one published point, so each place is looked for once.
class PlaceMemory
{
public:
    template<class Find>
    SnappedTo of(const Occurrence &occurrence, Find find)
    {
        const quint64 key = (static_cast<quint64>(std::bit_cast<quint32>(occurrence.easting)) << 32) |
                            std::bit_cast<quint32>(occurrence.northing);
        const auto [at, isNew] = m_found.try_emplace(key);
        if (isNew)
            at->second = find(GridPoint{occurrence.easting, occurrence.northing});
        return at->second;
    }

private:
    std::unordered_map<quint64, SnappedTo> m_found;
};

double quantile(std::vector<float> &sorted, double share)
{
    return sorted.empty()
               ? 0
               : static_cast<double>(sorted[static_cast<size_t>(share * static_cast<double>(sorted.size() - 1))]);
}

// Where `find` puts each of the rows; empty if it was stopped.
template<class Find>
std::vector<qint32> placed(std::span<const Occurrence> rows, PlacementReport &report, PlaceMemory &memory,
                           const Progress &progress, Find find)
{
    constexpr size_t rowsBetweenLooks = 4096;
    std::vector<qint32> units;
    std::vector<float> metres;
    units.reserve(rows.size());
    for (const Occurrence &row : rows) {
        if (units.size() % rowsBetweenLooks == 0 && progress.cancelled())
            return {};
        const SnappedTo snapped = memory.of(row, find);
        units.push_back(snapped.segment);
        (snapped.segment >= 0 ? report.placed : report.outside) += row.count;
        if (snapped.segment >= 0)
            metres.push_back(static_cast<float>(snapped.metres));
        else if (snapped.metres > SnapSearchMetres)
            report.farOff += row.count;
    }
    std::ranges::sort(metres);
    report.medianMetres = quantile(metres, 0.5);
    report.p90Metres = quantile(metres, 0.9);
    report.p99Metres = quantile(metres, 0.99);
    return units;
}

template<class Find>
Result<std::shared_ptr<const UnitPlacement>> placeAll(UnitKind kind, std::vector<Unit> units, const Recorded &recorded,
                                                      const Progress &progress, Find find)
{
    auto placement = std::make_shared<UnitPlacement>();
    placement->kind = kind;
    placement->units = std::move(units);
    PlaceMemory memory;
    placement->offences = placed(recorded.offences, placement->offencesReport, memory, progress, find);
    progress.at(0.8);
    placement->counts = placed(recorded.counts, placement->countsReport, memory, progress, find);
    if (progress.cancelled())
        return failure(Error::Code::Cancelled, HotspotWords::tr("The analysis was stopped."));
    progress.at(1.0);
    return placement;
}

Result<std::shared_ptr<const UnitPlacement>> placeInSegments(Store &store, const Recorded &recorded,
                                                             const Progress &progress)
{
    const auto streets = PlaceRepository(store).streets();
    if (!streets)
        return std::unexpected(streets.error());
    std::vector<Unit> segments = streetSegments(*streets);
    if (segments.empty())
        return failure(
            Error::Code::Refused,
            HotspotWords::tr("There are no streets in this file. Import some first (an OpenStreetMap extract "
                             "or streets as GeoJSON), or choose hexagons."));
    progress.at(0.3);
    const SegmentIndex index(segments);
    return placeAll(UnitKind::Segment, std::move(segments), recorded, progress, [&index](GridPoint point) {
        const auto snapped = index.nearest(point);
        if (!snapped)
            return SnappedTo{.segment = -1, .metres = std::numeric_limits<double>::infinity()};
        return snapped->metres <= SnapMetres ? *snapped : SnappedTo{.segment = -1, .metres = snapped->metres};
    });
}

Result<std::shared_ptr<const UnitPlacement>> placeInAreas(Store &store, const Recorded &recorded, UnitKind kind,
                                                          const Progress &progress)
{
    const auto boundaries =
        PlaceRepository(store).boundaries(kind == UnitKind::Ward ? Boundary::Kind::Ward : Boundary::Kind::Borough);
    if (!boundaries)
        return std::unexpected(boundaries.error());
    Result<std::vector<Unit>> areas = kind == UnitKind::BasicCommandUnit && !boundaries->empty()
                                          ? commandUnits(*boundaries)
                                          : unitsOfAreas(*boundaries);
    if (!areas)
        return std::unexpected(areas.error());
    const std::vector<Unit> kept = *areas;
    progress.at(0.3);
    const UnitAreaIndex index(kept);
    return placeAll(kind, *std::move(areas), recorded, progress,
                    [&index](GridPoint point) { return SnappedTo{.segment = index.find(point), .metres = 0}; });
}

} // namespace

Result<std::shared_ptr<const UnitPlacement>> placeInUnits(Store &store, const Recorded &recorded, UnitKind kind,
                                                          const Progress &progress)
{
    if (kind == UnitKind::Hexagon)
        return failure(Error::Code::Refused, HotspotWords::tr("Hexagons need no placing."));
    return kind == UnitKind::Segment ? placeInSegments(store, recorded, progress)
                                     : placeInAreas(store, recorded, kind, progress);
}

QString placementText(const UnitPlacement &placement, const QString &source)
{
    const PlacementReport &report = placement.report(source);
    const QLocale locale;
    // A few of many thousands are not none.
    const QString share = report.outside > 0 && report.outsideShare() < 0.0005
                              ? QStringLiteral("< 0.1")
                              : locale.toString(100 * report.outsideShare(), 'f', 1);
    if (placement.kind == UnitKind::Segment) {
        QString text =
            HotspotWords::tr("%1 % of the records stand more than %2 m from every street and are in no "
                             "segment; of the others half stand within %3 m, 99 % within %4 m.")
                .arg(share)
                .arg(SnapMetres)
                .arg(locale.toString(report.medianMetres, 'f', 1), locale.toString(report.p99Metres, 'f', 1));
        if (report.farOff == 0)
            return text;
        const double far = static_cast<double>(report.farOff) / static_cast<double>(report.placed + report.outside);
        return text + QLatin1Char(' ') +
               HotspotWords::tr("%1 % have no street within %2 m: the streets of this file may cover only a part.")
                   .arg(locale.toString(100 * far, 'f', 1))
                   .arg(SnapSearchMetres);
    }
    QString text =
        report.outside > 0 ? HotspotWords::tr("%1 % of the records lie in none of the areas.").arg(share) : QString();
    if (placement.kind == UnitKind::BasicCommandUnit)
        text = (text + QLatin1Char(' ') +
                HotspotWords::tr("Which boroughs make a command unit is as the force announced it in 2018; check the "
                                 "letters before you quote them."))
                   .trimmed();
    return text;
}

} // namespace lantern
