#pragma once

#include "store/query.h"

#include <QByteArrayView>

#include <span>

// How rows of many go in; nothing outside core/store includes this.
namespace lantern
{

// Coordinates are stored as whole decimetres: eight bytes a point, finer than any source.
[[nodiscard]] inline qint64 toDecimetres(double metres)
{
    return qRound64(metres * 10.0);
}

[[nodiscard]] inline double fromDecimetres(qint64 decimetres)
{
    return static_cast<double>(decimetres) / 10.0;
}

// The first 64 bits of the SHA-256 of the parts, each ended by a zero byte: what makes a row the same row.
[[nodiscard]] qint64 identityOf(std::initializer_list<QByteArrayView> parts);

// Text for a column that takes no NULL.
[[nodiscard]] inline QString present(const QString &text)
{
    return text.isNull() ? QLatin1String("") : text;
}

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
