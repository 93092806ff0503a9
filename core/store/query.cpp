#include "store/query.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace lantern
{

namespace
{

Error::Code codeOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) { // the low byte is the primary result code
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Code::Conflict;
    case SQLITE_CONSTRAINT:
        return Error::Code::Refused;
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Error::Code::Unreadable;
    case SQLITE_INTERRUPT:
        return Error::Code::Cancelled;
    default:
        return Error::Code::Storage;
    }
}

QString messageOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return QCoreApplication::translate("Store",
                                           "Another program is writing to the file. Try again when it is done.");
    case SQLITE_FULL:
        return QCoreApplication::translate("Store", "The disk is full. Nothing was saved; make room and try again.");
    case SQLITE_READONLY:
        return QCoreApplication::translate("Store", "The file or its folder is read-only. Nothing was saved.");
    case SQLITE_CORRUPT:
        return QCoreApplication::translate("Store", "The file is damaged. Open a backup of it.");
    case SQLITE_NOTADB:
        return QCoreApplication::translate("Store", "The file cannot be read: the key is wrong, or it is damaged.");
    case SQLITE_CANTOPEN:
        return QCoreApplication::translate("Store", "The file cannot be opened. Look at its folder and permissions.");
    case SQLITE_CONSTRAINT:
        return QCoreApplication::translate("Store", "The record breaks a rule of the file.");
    default:
        return QCoreApplication::translate("Store", "The database failed.");
    }
}

} // namespace

Error storageError(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    return Error{.code = codeOf(code),
                 .message = QStringLiteral("%1 (%2)").arg(messageOf(code), error.databaseText().trimmed())};
}

Result<QSqlQuery> prepare(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return std::unexpected(storageError(query.lastError()));
    return query;
}

Result<QSqlQuery> prepare(const Store &store, const QString &sql)
{
    return prepare(store.database(), sql);
}

Result<void> execute(QSqlQuery &query)
{
    if (!query.exec())
        return std::unexpected(storageError(query.lastError()));
    return {};
}

Result<QSqlQuery> run(const QSqlDatabase &database, const QString &sql, const QVariantList &values)
{
    auto query = prepare(database, sql);
    if (!query)
        return query;
    for (const QVariant &value : values)
        query->addBindValue(value);
    if (auto done = execute(*query); !done)
        return std::unexpected(done.error());
    return query;
}

Result<QSqlQuery> run(const Store &store, const QString &sql, const QVariantList &values)
{
    return run(store.database(), sql, values);
}

} // namespace lantern
