#include "store/offence_classes.h"

#include "store/query.h"

#include <QCoreApplication>
#include <QFile>

#include <csv.h>

namespace lantern
{

namespace
{

constexpr qsizetype columnCount = 5; // name, harm_days, vawg, proactive, source_note

struct Table
{
    QList<QStringList> rows{{}};
};

void addField(void *text, size_t length, void *table)
{
    static_cast<Table *>(table)->rows.last().append(
        QString::fromUtf8(static_cast<const char *>(text), static_cast<qsizetype>(length)));
}

void endRow(int, void *table)
{
    static_cast<Table *>(table)->rows.append(QStringList());
}

QList<QStringList> readRows(const QByteArray &bytes)
{
    Table table;
    csv_parser parser;
    csv_init(&parser, CSV_APPEND_NULL);
    csv_parse(&parser, bytes.constData(), static_cast<size_t>(bytes.size()), addField, endRow, &table);
    csv_fini(&parser, addField, endRow, &table);
    csv_free(&parser);
    table.rows.removeIf([](const QStringList &row) { return row.isEmpty(); });
    return table.rows;
}

} // namespace

Result<void> seedOffenceClasses(const QSqlDatabase &database)
{
    QFile file(QStringLiteral(":/lantern/harm/classes.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Storage, file.errorString());
    auto insert =
        prepare(database, QStringLiteral("INSERT OR IGNORE INTO offence_class"
                                         " (name, harm_days, vawg, proactive, source_note) VALUES (?, ?, ?, ?, ?)"));
    if (!insert)
        return std::unexpected(insert.error());
    const QList<QStringList> rows = readRows(file.readAll());
    for (const QStringList &row : rows.mid(1)) {
        if (row.size() != columnCount)
            return failure(Error::Code::WrongFormat,
                           QCoreApplication::translate("Store", "A row of the harm table has not five columns."));
        insert->bindValue(0, row[0]);
        insert->bindValue(1, row[1].toDouble());
        insert->bindValue(2, row[2].toInt());
        insert->bindValue(3, row[3].toInt());
        insert->bindValue(4, row[4]);
        if (auto done = execute(*insert); !done)
            return done;
    }
    return {};
}

} // namespace lantern
