#include "store/offence_repository.h"

#include "store/query.h"
#include "store/values.h"

#include <map>

// What imports add: offences, counts and reports.
namespace lantern
{

namespace
{

QVariant secondsOrNull(const std::optional<QDateTime> &instant)
{
    return instant ? QVariant(instant->toSecsSinceEpoch()) : QVariant();
}

// As OffenceRepository reads them again.
QVariant keysValue(const QStringList &keys)
{
    return textValue(keys.join(u' '));
}

// What is added of a month: offences, and those of them with a time.
struct Held
{
    qint64 offences = 0;
    qint64 timed = 0;
};
using HeldByMonth = std::map<int, Held>;

void bindOffence(QSqlQuery &query, const Offence &offence)
{
    query.bindValue(0, static_cast<qint64>(offence.fingerprint));
    query.bindValue(1, offence.classId);
    query.bindValue(2, offence.month.index());
    query.bindValue(3, secondsOrNull(offence.from));
    query.bindValue(4, secondsOrNull(offence.to));
    query.bindValue(5, toDecimetres(offence.point.easting));
    query.bindValue(6, toDecimetres(offence.point.northing));
    query.bindValue(7, offence.placeNameId == 0 ? QVariant() : QVariant(offence.placeNameId));
    query.bindValue(8, offence.reference.isEmpty() ? QVariant() : QVariant(offence.reference));
    query.bindValue(9, int(offence.proactive));
    query.bindValue(10, keysValue(offence.behaviour));
}

// Gives 1 where the offence is new, or is known and its behaviour is not; else 0.
Result<qint64> addOffence(QSqlQuery &insert, QSqlQuery &enrich, const Offence &offence, HeldByMonth &held)
{
    bindOffence(insert, offence);
    if (auto done = execute(insert); !done)
        return std::unexpected(done.error());
    if (insert.numRowsAffected() > 0) {
        Held &month = held[offence.month.index()];
        ++month.offences;
        month.timed += offence.from ? 1 : 0;
        return 1;
    }
    if (offence.behaviour.isEmpty())
        return 0;
    enrich.bindValue(0, keysValue(offence.behaviour));
    enrich.bindValue(1, static_cast<qint64>(offence.fingerprint));
    if (auto done = execute(enrich); !done)
        return std::unexpected(done.error());
    return enrich.numRowsAffected();
}

Result<void> addToHeld(const Store &store, const HeldByMonth &held)
{
    for (const auto &[month, more] : held)
        if (auto kept = run(store,
                            QStringLiteral("INSERT INTO offence_held (month, offences, timed) VALUES (?, ?, ?)"
                                           " ON CONFLICT (month) DO UPDATE SET offences = offences + excluded.offences,"
                                           " timed = timed + excluded.timed"),
                            {month, more.offences, more.timed});
            !kept)
            return std::unexpected(kept.error());
    return {};
}

} // namespace

Result<qint64> OffenceRepository::addOffences(std::span<const Offence> offences)
{
    auto transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto insert = prepare(
        m_store, QStringLiteral("INSERT INTO offence (fingerprint, class, month, from_time, to_time, easting,"
                                " northing, place_name, reference, proactive, behaviour)"
                                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (fingerprint) DO NOTHING"));
    auto enrich = prepare(m_store, QStringLiteral("UPDATE offence SET behaviour = ? WHERE fingerprint = ? AND"
                                                  " behaviour = ''"));
    if (!insert || !enrich)
        return std::unexpected(insert ? enrich.error() : insert.error());
    qint64 added = 0;
    HeldByMonth held;
    for (const Offence &offence : offences) {
        const Result<qint64> changed = addOffence(*insert, *enrich, offence, held);
        if (!changed)
            return std::unexpected(changed.error());
        added += *changed;
    }
    if (auto kept = addToHeld(m_store, held).and_then([&] { return transaction->commit(); }); !kept)
        return std::unexpected(kept.error());
    return added;
}

Result<qint64> OffenceRepository::addCounts(std::span<const OffenceCount> counts)
{
    const auto sql = QStringLiteral("INSERT INTO offence_count (fingerprint, class, month, easting, northing, count)"
                                    " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (fingerprint) DO NOTHING");
    return insertRows(m_store, sql, counts, [](QSqlQuery &query, const OffenceCount &count) {
        query.bindValue(0, static_cast<qint64>(count.fingerprint));
        query.bindValue(1, count.classId);
        query.bindValue(2, count.month.index());
        query.bindValue(3, toDecimetres(count.point.easting));
        query.bindValue(4, toDecimetres(count.point.northing));
        query.bindValue(5, count.count);
    });
}

Result<qint64> OffenceRepository::addStreetSafe(std::span<const StreetSafeReport> reports)
{
    const auto sql = QStringLiteral("INSERT INTO streetsafe (fingerprint, month, at, easting, northing, environment,"
                                    " behaviour, not_reported) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                                    " ON CONFLICT (fingerprint) DO NOTHING");
    return insertRows(m_store, sql, reports, [](QSqlQuery &query, const StreetSafeReport &report) {
        query.bindValue(0, static_cast<qint64>(report.fingerprint));
        query.bindValue(1, report.month.index());
        query.bindValue(2, secondsOrNull(report.at));
        query.bindValue(3, toDecimetres(report.point.easting));
        query.bindValue(4, toDecimetres(report.point.northing));
        query.bindValue(5, keysValue(report.environment));
        query.bindValue(6, keysValue(report.behaviour));
        query.bindValue(7, textValue(report.notReported));
    });
}

} // namespace lantern
