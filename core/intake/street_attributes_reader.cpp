#include "intake/source_readers.h"

#include "intake/csv_cells.h"

#include <QCoreApplication>

namespace lantern
{

namespace
{

constexpr size_t attributeBatchRows = 5'000;

} // namespace

bool recognisesStreetAttributes(const FileSample &sample, const ImportContext &)
{
    return sample.format == Format::Csv && sample.columns.hasAll({u"osm_id", u"highway", u"name"}) &&
           !sample.columns.has(u"latitude") && !sample.columns.has(u"easting");
}

void readStreetAttributes(const FileSample &sample, FileReading &reading)
{
    const int id = sample.columns.find(u"osm_id");
    const int streetClass = sample.columns.find(u"highway");
    const int name = sample.columns.find(u"name");
    StreetAttributes attributes;
    readTable(sample, reading, [&](const CsvRow &row) {
        if (cellOf(row, id).empty()) {
            reading.refuse(row.line, id + 1, QCoreApplication::translate("Intake", "no identifier"));
            return true;
        }
        attributes.streets.push_back({.sourceId = textOf(row, id),
                                      .name = textOf(row, name),
                                      .streetClass = streetClassFromKey(textOf(row, streetClass))});
        attributes.lines.push_back(row.line);
        return attributes.streets.size() < attributeBatchRows || reading.handOver(std::exchange(attributes, {}));
    });
    reading.addNote(
        QCoreApplication::translate("Intake", "completes streets by id; rows without name and class are left out"));
    if (!reading.isStopped() && !attributes.streets.empty())
        reading.handOverLast(std::move(attributes));
}

} // namespace lantern
