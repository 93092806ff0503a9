#include "store/offence_classes.h"

#include "store/query.h"

#include <QCoreApplication>
#include <QFile>

#include <csv.h>

#include <functional>

namespace lantern
{

namespace
{

constexpr qsizetype columnCount = 5; // of both files

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

// Runs the statement once for each row below the header of a table among the resources.
Result<void> seed(const QSqlDatabase &database, const QString &path, const QString &sql,
                  const std::function<void(QSqlQuery &, const QStringList &)> &bind)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Storage, file.errorString());
    auto statement = prepare(database, sql);
    if (!statement)
        return std::unexpected(statement.error());
    const QList<QStringList> rows = readRows(file.readAll());
    for (const QStringList &row : rows.mid(1)) {
        if (row.size() != columnCount)
            return failure(Error::Code::WrongFormat,
                           QCoreApplication::translate("Store", "A row of the harm table has not five columns."));
        bind(*statement, row);
        if (auto done = execute(*statement); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> seedOffenceClasses(const QSqlDatabase &database)
{
    return seed(database, QStringLiteral(":/lantern/harm/classes.csv"),
                QStringLiteral("INSERT OR IGNORE INTO offence_class"
                               " (name, harm_days, vawg, proactive, source_note) VALUES (?, ?, ?, ?, ?)"),
                [](QSqlQuery &query, const QStringList &row) {
                    query.bindValue(0, row[0]);
                    query.bindValue(1, row[1].toDouble());
                    query.bindValue(2, row[2].toInt());
                    query.bindValue(3, row[3].toInt());
                    query.bindValue(4, row[4]);
                });
}

Result<void> seedHarmRanges(const QSqlDatabase &database)
{
    return seed(database, QStringLiteral(":/lantern/harm/categories.csv"),
                QStringLiteral("UPDATE offence_class SET harm_low = ?, harm_high = ?"
                               " WHERE name = ? AND source_note <> 'Set by the user'"),
                [](QSqlQuery &query, const QStringList &row) {
                    query.bindValue(0, row[1].toDouble());
                    query.bindValue(1, row[2].toDouble());
                    query.bindValue(2, row[0]);
                });
}

} // namespace lantern
