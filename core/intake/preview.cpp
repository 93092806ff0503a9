#include "intake/preview.h"

#include "intake/fields.h"
#include "intake/force_columns.h"
#include "intake/reader.h"

namespace lantern
{

namespace
{

void addRows(FilePreview &preview, const FileSample &sample, int most)
{
    auto stream = ByteStream::open(sample.path);
    if (!stream)
        return;
    bool header = true;
    readCsvRows(*stream, sample.delimiter,
                {.row =
                     [&](const CsvRow &row) {
                         if (std::exchange(header, false))
                             return most > 0;
                         QStringList cells;
                         for (const auto &field : row.fields)
                             cells.append(toText(field));
                         preview.rows.push_back(cells);
                         return static_cast<int>(preview.rows.size()) < most;
                     },
                 .bad = [](qint64, int, const QString &) { return true; }});
}

void addFeatures(FilePreview &preview, const GeoJson &collection, int most)
{
    preview.columns = collection.properties().values();
    preview.columns.sort();
    for (qsizetype i = 0; i < collection.features().size() && i < most; ++i) {
        const QJsonObject properties = collection.features()[i][QLatin1StringView("properties")].toObject();
        QStringList cells;
        for (const QString &name : std::as_const(preview.columns))
            cells.append(textOf(properties, {name}));
        preview.rows.push_back(cells);
    }
}

} // namespace

Result<FilePreview> previewFile(const QString &path, const QMap<QString, QString> &columnMapping, int rows)
{
    auto sample = sampleFile(path);
    if (!sample) {
        Error error = sample.error();
        error.file = path;
        return std::unexpected(error);
    }
    ImportContext context;
    context.columnMapping = columnMapping;
    const Reader *reader = readerFor(*sample, context);
    FilePreview preview{.path = path,
                        .kind = reader ? QString::fromLatin1(reader->kind) : QStringLiteral("unrecognised"),
                        .note = reader ? QString() : whyNotRead(*sample, context)};
    if (sample->format == Format::Csv) {
        preview.columns = sample->columns.names();
        addRows(preview, *sample, rows);
        if (!reader || preview.kind == QLatin1StringView("force_offences"))
            preview.suggestedMapping = suggestForceMapping(sample->columns);
    } else if (sample->geoJson) {
        addFeatures(preview, *sample->geoJson, rows);
    }
    return preview;
}

} // namespace lantern
