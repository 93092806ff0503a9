#include "intake/source_readers.h"

#include "intake/csv_cells.h"
#include "intake/point_columns.h"
#include "store/gazetteer.h"

#include <QCoreApplication>

namespace lantern
{

namespace
{

constexpr size_t snapPointBatchRows = 10'000;

} // namespace

bool recognisesSnapPoints(const FileSample &sample, const ImportContext &)
{
    return sample.format == Format::Csv &&
           sample.columns.hasAll({u"location", u"lsoa_code", u"first_month", u"last_month"}) &&
           PointColumns::of(sample.columns).isComplete();
}

void readSnapPoints(const FileSample &sample, FileReading &reading)
{
    const int location = sample.columns.find(u"location");
    const PointColumns point = PointColumns::of(sample.columns);
    std::vector<GazetteerEntry> entries;
    readTable(sample, reading, [&](const CsvRow &row) {
        QString name = textOf(row, location);
        if (name.startsWith(QLatin1StringView("On or near ")))
            name.remove(0, QStringView(u"On or near ").size());
        name = withSmallPossessive(name);
        if (name.isEmpty()) {
            reading.refuse(row.line, location + 1, QCoreApplication::translate("Intake", "no name"));
            return true;
        }
        if (const auto at = pointOf(row, point, reading)) {
            const QString kind = isKindOfPlace(name) ? QStringLiteral("snap_venue") : QStringLiteral("snap_point");
            entries.push_back({.name = name, .kind = kind, .point = *at});
        }
        return entries.size() < snapPointBatchRows || reading.handOver(std::exchange(entries, {}));
    });
    reading.handOverRest(std::move(entries));
}

} // namespace lantern
