#include "intake/reader.h"

#include "intake/fields.h"

#include <QCoreApplication>

namespace lantern
{

const Reader *readerFor(const FileSample &sample, const ImportContext &context)
{
    for (const Reader &reader : readers()) {
        if (reader.recognises(sample, context))
            return &reader;
    }
    return nullptr;
}

void readTable(const FileSample &sample, FileReading &reading, const std::function<bool(const CsvRow &)> &handler)
{
    auto stream = ByteStream::open(sample.path);
    if (!stream) {
        reading.addNote(stream.error().message);
        return;
    }
    const auto columns = static_cast<size_t>(sample.columns.count());
    bool header = true;
    const auto row = [&](const CsvRow &csv) {
        if (std::exchange(header, false))
            return true;
        reading.countRead();
        if (csv.fields.size() == columns)
            return handler(csv) && !reading.isStopped();
        const int column =
            static_cast<int>(std::min(csv.fields.size(), columns)) + (csv.fields.size() > columns ? 1 : 0);
        reading.refuse(csv.line, column,
                       QCoreApplication::translate("Intake", "%1 fields where the header has %2")
                           .arg(csv.fields.size())
                           .arg(columns));
        return !reading.isStopped();
    };
    const auto bad = [&](qint64 line, int column, const QString &reason) {
        reading.countRead();
        reading.refuse(line, column, reason);
        return !reading.isStopped();
    };
    readCsvRows(*stream, sample.delimiter, {.row = row, .bad = bad});
}

void readFeatures(const FileSample &sample, FileReading &reading,
                  const std::function<QString(const QJsonObject &, Shape &&, const QString &)> &handler)
{
    const GeoJson &collection = *sample.geoJson;
    const auto refuse = [&](qsizetype index, const QString &reason) {
        reading.refuse(collection.lineOf(index), 0,
                       QCoreApplication::translate("Intake", "feature %1: %2").arg(index + 1).arg(reason));
    };
    for (qsizetype i = 0; i < collection.features().size() && !reading.isStopped(); ++i) {
        reading.countRead();
        const QJsonObject feature = collection.features()[i].toObject();
        auto shape = shapeOf(feature, collection.isOnGrid());
        if (!shape) {
            refuse(i, shape.error().message);
            continue;
        }
        const QJsonObject properties = feature[QLatin1StringView("properties")].toObject();
        const QString reason = handler(properties, *std::move(shape), textOf(feature, {u"id"}));
        if (!reason.isEmpty())
            refuse(i, reason);
    }
}

} // namespace lantern
