#include "store/audit.h"

#include "store/query.h"
#include "store/values.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

namespace lantern
{

namespace
{

const QString auditColumns = QStringLiteral("number, at, actor, action, subject, detail, hash");

void addNumber(QCryptographicHash &hash, qint64 value)
{
    const qint64 bigEndian = qToBigEndian(value);
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian));
}

// The length goes first, so that no two different rows give the same bytes.
void addText(QCryptographicHash &hash, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    addNumber(hash, bytes.size());
    hash.addData(bytes);
}

QByteArray hashOf(const QByteArray &previous, const AuditEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    addNumber(hash, entry.number);
    addNumber(hash, entry.at.toMSecsSinceEpoch());
    addText(hash, entry.actor);
    addText(hash, entry.action);
    addText(hash, entry.subject);
    addText(hash, entry.detail);
    return hash.result();
}

AuditEntry entryOf(const QSqlQuery &query)
{
    return {.number = query.value(0).toLongLong(),
            .at = QDateTime::fromMSecsSinceEpoch(query.value(1).toLongLong(), QTimeZone::UTC),
            .actor = query.value(2).toString(),
            .action = query.value(3).toString(),
            .subject = query.value(4).toString(),
            .detail = query.value(5).toString()};
}

Result<qint64> lastNumberGiven(const Store &store)
{
    auto query = run(store, QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = 'audit'"));
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

Result<void> verifyChain(const Store &store, Verification &verification)
{
    auto rows = run(store, QStringLiteral("SELECT %1 FROM audit ORDER BY number").arg(auditColumns));
    if (!rows)
        return std::unexpected(rows.error());
    const auto last = lastNumberGiven(store);
    if (!last)
        return std::unexpected(last.error());
    verification.auditChain = true;
    QByteArray previous;
    while (rows->next()) {
        const AuditEntry entry = entryOf(*rows);
        ++verification.auditRows;
        const QByteArray stored = rows->value(6).toByteArray();
        if (entry.number != verification.auditRows || hashOf(previous, entry) != stored) {
            verification.auditChain = false;
            verification.problems.append(
                QCoreApplication::translate("Audit", "The audit was changed at or before row %1.").arg(entry.number));
            return {};
        }
        previous = stored;
    }
    if (*last != verification.auditRows) {
        verification.auditChain = false;
        verification.problems.append(
            QCoreApplication::translate("Audit", "The audit lost rows after row %1.").arg(verification.auditRows));
    }
    return {};
}

Result<bool> verifyIntegrity(const Store &store, QStringList &problems)
{
    auto rows = run(store, QStringLiteral("PRAGMA integrity_check"));
    if (!rows)
        return std::unexpected(rows.error());
    bool ok = false;
    while (rows->next()) {
        const QString text = rows->value(0).toString();
        if (text == QStringLiteral("ok"))
            ok = true;
        else
            problems.append(text);
    }
    return ok;
}

Result<bool> verifyForeignKeys(const Store &store, QStringList &problems)
{
    auto rows = run(store, QStringLiteral("PRAGMA foreign_key_check"));
    if (!rows)
        return std::unexpected(rows.error());
    bool ok = true;
    while (rows->next()) {
        ok = false;
        problems.append(QCoreApplication::translate("Audit", "A row of %1 points to a row of %2 that is not there.")
                            .arg(rows->value(0).toString(), rows->value(2).toString()));
    }
    return ok;
}

} // namespace

Result<void> appendAudit(Store &store, const QString &action, const QString &subject, const QString &detail)
{
    auto transaction = Transaction::begin(store);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto last = run(store, QStringLiteral("SELECT hash FROM audit ORDER BY number DESC LIMIT 1"));
    if (!last)
        return std::unexpected(last.error());
    const QByteArray previous = last->next() ? last->value(0).toByteArray() : QByteArray();
    const auto number = lastNumberGiven(store);
    if (!number)
        return std::unexpected(number.error());
    const AuditEntry entry{.number = *number + 1,
                           .at = store.clock().now(),
                           .actor = store.options().actor,
                           .action = action,
                           .subject = subject,
                           .detail = detail};
    auto added = run(store, QStringLiteral("INSERT INTO audit (%1) VALUES (?, ?, ?, ?, ?, ?, ?)").arg(auditColumns),
                     {entry.number, entry.at.toMSecsSinceEpoch(), textValue(entry.actor), textValue(entry.action),
                      textValue(entry.subject), textValue(entry.detail), hashOf(previous, entry)});
    if (!added)
        return std::unexpected(added.error());
    return transaction->commit();
}

Result<std::vector<AuditEntry>> auditEntries(Store &store, int newest)
{
    auto rows =
        run(store, QStringLiteral("SELECT %1 FROM audit ORDER BY number DESC LIMIT ?").arg(auditColumns), {newest});
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<AuditEntry> entries;
    while (rows->next())
        entries.push_back(entryOf(*rows));
    return entries;
}

Result<Verification> verify(Store &store)
{
    Verification verification;
    const auto integrity = verifyIntegrity(store, verification.problems);
    if (!integrity)
        return std::unexpected(integrity.error());
    verification.integrity = *integrity;
    const auto foreignKeys = verifyForeignKeys(store, verification.problems);
    if (!foreignKeys)
        return std::unexpected(foreignKeys.error());
    verification.foreignKeys = *foreignKeys;
    if (auto chain = verifyChain(store, verification); !chain)
        return std::unexpected(chain.error());
    return verification;
}

} // namespace lantern
