#include "hotspot/recorded.h"

#include "hotspot/class_weights.h"
#include "hotspot/words.h"
#include "store/gazetteer.h"
#include "store/harm_table_repository.h"
#include "store/offence_repository.h"
#include "store/place_repository.h"

#include <algorithm>

namespace lantern
{

namespace
{

constexpr Period Always{.first = Month(1, 1), .last = Month(9999, 12)};

Period periodOfRows(std::span<const Occurrence> rows)
{
    return rows.empty() ? Period{} : Period{Month::fromIndex(rows.front().month), Month::fromIndex(rows.back().month)};
}

void sortByMonth(std::vector<Occurrence> &rows)
{
    std::ranges::stable_sort(rows, {}, &Occurrence::month);
}

// Each street name once for each place that offences are snapped to.
void addNames(std::span<const Occurrence> offences, const QHash<int, QString> &placeNames,
              std::vector<GazetteerEntry> &entries)
{
    struct Snapped
    {
        qint32 name;
        float easting;
        float northing;
        auto operator<=>(const Snapped &) const = default;
    };
    std::vector<Snapped> snapped;
    for (const Occurrence &offence : offences)
        if (offence.placeNameId > 0)
            snapped.push_back({offence.placeNameId, offence.easting, offence.northing});
    std::ranges::sort(snapped);
    const auto repeated = std::ranges::unique(snapped);
    snapped.erase(repeated.begin(), repeated.end());
    entries.reserve(entries.size() + snapped.size());
    QHash<int, QString> plain;
    for (const Snapped &at : snapped) {
        const auto known = plain.constFind(at.name);
        const QString name =
            known != plain.constEnd() ? *known : *plain.insert(at.name, plainPlaceName(placeNames.value(at.name)));
        if (!name.isEmpty())
            entries.push_back({name, QStringLiteral("snap_point"), {at.easting, at.northing}});
    }
}

} // namespace

QString Recorded::newerSource() const
{
    const Period single = periodOfRows(offences);
    const Period counted = periodOfRows(counts);
    return counted.last.isValid() && counted.last > single.last ? QStringLiteral("counts") : QStringLiteral("offences");
}

Period Recorded::periodOf(const QString &source) const
{
    return periodOfRows(source == QLatin1StringView("counts") ? counts : offences);
}

HarmTable Recorded::tableOf(Weight weight) const
{
    const auto found = std::ranges::find(tables, weight.table, &HarmTable::id);
    if (found != tables.end())
        return *found;
    return {.id = weight.table, .unit = weight == Weight::Count ? HarmUnit::Offences : HarmUnit::Days};
}

double Recorded::unweighedShare(Period period, const QString &source, Weight weight) const
{
    const ClassWeights weights(classes, weight);
    qint64 counted = 0;
    qint64 unweighed = 0;
    for (const Occurrence &occurrence : in(period, source)) {
        const ClassWeight of = weights.of(occurrence);
        counted += of.counts ? occurrence.count : 0;
        unweighed += of.counts && of.millionths == 0 ? occurrence.count : 0;
    }
    return counted > 0 ? static_cast<double>(unweighed) / static_cast<double>(counted) : 0;
}

std::span<const Occurrence> Recorded::in(Period period, const QString &source) const
{
    const std::span<const Occurrence> rows = source == QLatin1StringView("counts") ? counts : offences;
    const auto begin = std::ranges::lower_bound(rows, period.first.index(), {}, &Occurrence::month);
    const auto end = std::ranges::upper_bound(rows, period.last.index(), {}, &Occurrence::month);
    return begin < end ? std::span(begin, end) : std::span<const Occurrence>();
}

Result<std::shared_ptr<Recorded>> readOccurrences(Store &store, const Progress &progress)
{
    const OffenceRepository repository(store);
    auto recorded = std::make_shared<Recorded>();
    auto offences = repository.offences(Always);
    progress.at(0.5);
    if (progress.cancelled())
        return failure(Error::Code::Cancelled, HotspotWords::tr("The analysis was stopped."));
    auto counts = repository.counts(Always);
    auto classes = repository.classes();
    auto tables = HarmTableRepository(store).list();
    if (!tables)
        return std::unexpected(tables.error());
    if (!offences || !counts || !classes)
        return std::unexpected(!offences ? offences.error() : !counts ? counts.error() : classes.error());
    recorded->offences = *std::move(offences);
    recorded->counts = *std::move(counts);
    recorded->classes = *std::move(classes);
    recorded->tables = *std::move(tables);
    sortByMonth(recorded->offences);
    sortByMonth(recorded->counts);
    progress.at(0.7);
    return recorded;
}

Result<std::shared_ptr<const Recorded>> readRecorded(Store &store, const Progress &progress)
{
    auto occurrences = readOccurrences(store, progress);
    if (!occurrences)
        return std::unexpected(occurrences.error());
    std::shared_ptr<Recorded> recorded = *std::move(occurrences);
    const auto reports = OffenceRepository(store).streetSafe();
    const auto names = OffenceRepository(store).placeNames();
    const auto boroughs = PlaceRepository(store).boundaries(Boundary::Kind::Borough);
    auto gazetteer = PlaceRepository(store).gazetteer();
    if (!reports || !names)
        return std::unexpected(!reports ? reports.error() : names.error());
    if (!boroughs || !gazetteer)
        return std::unexpected(!boroughs ? boroughs.error() : gazetteer.error());
    std::ranges::transform(*reports, std::back_inserter(recorded->streetSafe), &StreetSafeReport::point);
    recorded->boroughs = BoroughRaster(*boroughs);
    addNames(recorded->offences, *names, *gazetteer);
    recorded->namer = std::make_shared<const PlaceNamer>(*gazetteer);
    if (progress.cancelled())
        return failure(Error::Code::Cancelled, HotspotWords::tr("The analysis was stopped."));
    progress.at(1.0);
    return recorded;
}

} // namespace lantern
