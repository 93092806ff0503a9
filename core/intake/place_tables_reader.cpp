#include "intake/source_readers.h"

#include "intake/csv_cells.h"
#include "intake/place_kinds.h"
#include "intake/point_columns.h"
#include "intake/words.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lantern
{

namespace
{

constexpr size_t placeRowBatchRows = 5'000;

// Goes through a table of places: the row's name, id and point are read here, its kind by the caller (none: left out).
void readPlaces(const FileSample &sample, FileReading &reading, int name, int id,
                const std::function<std::optional<Place::Kind>(const CsvRow &)> &kindOf)
{
    const PointColumns point = PointColumns::of(sample.columns);
    std::vector<Place> places;
    readTable(sample, reading, [&](const CsvRow &row) {
        if (cellOf(row, id).empty()) {
            reading.refuse(row.line, id + 1, IntakeWords::tr("no identifier"));
            return true;
        }
        const auto kind = kindOf(row);
        if (!kind) {
            reading.leaveOut();
        } else if (const auto at = pointOf(row, point, reading)) {
            places.push_back({.kind = *kind, .name = textOf(row, name), .sourceId = textOf(row, id), .point = *at});
        }
        return places.size() < placeRowBatchRows || reading.handOver(std::exchange(places, {}));
    });
    reading.handOverRest(std::move(places));
}

void noteLeftOut(FileReading &reading, const QString &what)
{
    if (reading.summary().leftOut > 0)
        reading.addNote(what.arg(reading.summary().leftOut));
}

} // namespace

bool recognisesBusStops(const FileSample &sample, const ImportContext &)
{
    return sample.format == Format::Csv &&
           sample.columns.hasAll({u"Stop_Code_LBSL", u"Stop_Name", u"Virtual_Bus_Stop"}) &&
           PointColumns::of(sample.columns).isComplete();
}

void readBusStops(const FileSample &sample, FileReading &reading)
{
    const Columns &columns = sample.columns;
    const int isVirtual = columns.find(u"Virtual_Bus_Stop");
    readPlaces(sample, reading, columns.find(u"Stop_Name"), columns.find(u"Stop_Code_LBSL"),
               [&](const CsvRow &row) -> std::optional<Place::Kind> {
                   if (cellOf(row, isVirtual) != "0")
                       return std::nullopt;
                   return Place::Kind::BusStop;
               });
    noteLeftOut(reading, IntakeWords::tr("%1 virtual stops left out: no stop stands there"));
}

bool recognisesNaptan(const FileSample &sample, const ImportContext &)
{
    return sample.format == Format::Csv && sample.columns.hasAll({u"ATCOCode", u"CommonName", u"StopType"}) &&
           PointColumns::of(sample.columns).isComplete();
}

void readNaptan(const FileSample &sample, FileReading &reading)
{
    const Columns &columns = sample.columns;
    const int type = columns.find(u"StopType");
    const int status = columns.find(u"Status");
    readPlaces(sample, reading, columns.find(u"CommonName"), columns.find(u"ATCOCode"), [&](const CsvRow &row) {
        return cellOf(row, status) == "inactive" ? std::nullopt : placeKindFromStopType(cellOf(row, type));
    });
    noteLeftOut(reading, IntakeWords::tr(
                             "%1 platforms, entrances and closed stops left out: the station or stop stands for them"));
}

bool recognisesPointsOfInterest(const FileSample &sample, const ImportContext &)
{
    return sample.format == Format::Csv && sample.columns.hasAll({u"id", u"category", u"name", u"tags"}) &&
           PointColumns::of(sample.columns).isComplete();
}

void readPointsOfInterest(const FileSample &sample, FileReading &reading)
{
    const Columns &columns = sample.columns;
    const int tags = columns.find(u"tags");
    const int category = columns.find(u"category");
    readPlaces(sample, reading, columns.find(u"name"), columns.find(u"id"), [&](const CsvRow &row) {
        const std::string_view cell = cellOf(row, tags);
        const QJsonObject object =
            QJsonDocument::fromJson(QByteArray(cell.data(), static_cast<qsizetype>(cell.size()))).object();
        const auto kind = placeKindFromTags([&](QStringView key) { return object[key].toString(); });
        return std::optional(kind.value_or(placeKindFromCategory(textOf(row, category))));
    });
}

} // namespace lantern
