#include "outcome/csv_table.h"

#include "store/open_files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <csv.h>

namespace lantern
{

namespace
{

constexpr qint64 LargestFileBytes = qint64{16} * 1024 * 1024;

struct CsvTableWords
{
    Q_DECLARE_TR_FUNCTIONS(CsvTable)
};

struct RawRow
{
    QStringList fields;
    qint64 line = 0;
};

struct RawTable
{
    std::vector<RawRow> rows;
    RawRow current = {.fields = {}, .line = 1};
    qint64 line = 1;
};

void addField(void *text, size_t length, void *table)
{
    auto *raw = static_cast<RawTable *>(table);
    const QByteArrayView bytes(static_cast<const char *>(text), static_cast<qsizetype>(length));
    raw->line += bytes.count('\n');
    raw->current.fields.append(QString::fromUtf8(bytes).trimmed());
}

void endRow(int, void *table)
{
    auto *raw = static_cast<RawTable *>(table);
    if (!raw->current.fields.join(QString()).isEmpty())
        raw->rows.push_back(raw->current);
    ++raw->line;
    raw->current = {.fields = {}, .line = raw->line};
}

std::unexpected<Error> wrong(const QString &path, qint64 line, qsizetype column, const QString &why)
{
    return std::unexpected(Error{.code = Error::Code::WrongFormat,
                                 .message = why,
                                 .file = QFileInfo(path).fileName(),
                                 .line = line,
                                 .column = static_cast<int>(column)});
}

Result<RawTable> readRaw(const QString &path)
{
    if (isOpenStore(path))
        return wrong(path, 0, 0, openStoreMessage());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? Error::Code::Unreadable : Error::Code::NotFound,
                       CsvTableWords::tr("%1 cannot be read: %2.").arg(QFileInfo(path).fileName(), file.errorString()));
    if (file.size() > LargestFileBytes)
        return wrong(path, 0, 0, CsvTableWords::tr("The file is larger than 16 MiB, so it is no night's results."));
    QByteArray bytes = file.readAll();
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    // Each newline is reported, so that lines can be counted: the two bytes of one would count twice.
    bytes.replace("\r\n", "\n");
    RawTable raw;
    csv_parser parser;
    if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL | CSV_REPALL_NL) != 0)
        return failure(Error::Code::Storage, CsvTableWords::tr("There is no memory left to read the file."));
    const auto size = static_cast<size_t>(bytes.size());
    const bool parsed = csv_parse(&parser, bytes.constData(), size, addField, endRow, &raw) == size &&
                        csv_fini(&parser, addField, endRow, &raw) == 0;
    csv_free(&parser);
    if (!parsed)
        return wrong(path, raw.current.line, raw.current.fields.size() + 1,
                     CsvTableWords::tr("A quotation mark stands where none may, or is not closed."));
    return raw;
}

} // namespace

CsvCell CsvTableRow::cell(const QString &name) const
{
    const int index = m_columns->value(name, -1);
    return {.text = index < 0 ? QString() : m_fields.value(index), .column = index + 1};
}

Result<CsvTable> readCsvTable(const QString &path, const QStringList &known, const QStringList &required)
{
    const Result<RawTable> raw = readRaw(path);
    if (!raw)
        return std::unexpected(raw.error());
    if (raw->rows.empty())
        return wrong(path, 1, 0, CsvTableWords::tr("The file is empty. Its first line names the columns."));
    const RawRow &header = raw->rows.front();
    const auto columns = std::make_shared<QHash<QString, int>>();
    for (int index = 0; index < header.fields.size(); ++index) {
        const QString name = header.fields[index].toLower();
        if (!known.contains(name))
            return wrong(path, header.line, index + 1,
                         CsvTableWords::tr("“%1” is no column of this file.").arg(header.fields[index]));
        if (columns->contains(name))
            return wrong(path, header.line, index + 1, CsvTableWords::tr("The column “%1” comes twice.").arg(name));
        columns->insert(name, index);
    }
    for (const QString &name : required)
        if (!columns->contains(name))
            return wrong(path, header.line, 0, CsvTableWords::tr("The column “%1” is missing.").arg(name));
    std::vector<CsvTableRow> rows;
    for (const RawRow &row : std::span(raw->rows).subspan(1)) {
        if (row.fields.size() > header.fields.size())
            return wrong(path, row.line, header.fields.size() + 1,
                         CsvTableWords::tr("The row has more fields than there are columns."));
        rows.emplace_back(columns, row.fields, row.line);
    }
    return CsvTable(std::move(rows));
}

} // namespace lantern
