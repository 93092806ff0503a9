#pragma once

#include "store/store.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <span>

// How repositories speak to the database; nothing outside core/store includes this.
namespace lantern
{

// What SQLite's result code means to the user: locked is a Conflict, a broken rule of the schema is Refused, damage or a
// wrong key is Unreadable, a full or read-only disk is Storage.
[[nodiscard]] Error storageError(const QSqlError &error);

// The statement, prepared, forward-only.
[[nodiscard]] Result<QSqlQuery> prepare(const QSqlDatabase &database, const QString &sql);
[[nodiscard]] Result<QSqlQuery> prepare(const Store &store, const QString &sql);
[[nodiscard]] Result<void> execute(QSqlQuery &query);
// Prepares, binds by position and executes. Bind whole numbers as int or qint64 (the driver stores quint64 as text).
[[nodiscard]] Result<QSqlQuery> run(const QSqlDatabase &database, const QString &sql, const QVariantList &values = {});
[[nodiscard]] Result<QSqlQuery> run(const Store &store, const QString &sql, const QVariantList &values = {});

// One transaction, one prepared INSERT: `bind` binds each row. Gives how many were new.
template<class Row, class Bind>
[[nodiscard]] Result<qint64> insertRows(Store &store, const QString &sql, std::span<const Row> rows, Bind bind)
{
    auto transaction = Transaction::begin(store);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto query = prepare(store, sql);
    if (!query)
        return std::unexpected(query.error());
    qint64 added = 0;
    for (const Row &row : rows) {
        bind(*query, row);
        if (auto done = execute(*query); !done)
            return std::unexpected(done.error());
        added += query->numRowsAffected();
    }
    if (auto done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return added;
}

} // namespace lantern
