#include "store/week_offences.h"

#include "base/clock.h"
#include "base/day_text.h"
#include "store/query.h"
#include "store/values.h"

#include <algorithm>

namespace lantern
{

namespace
{

// Of both queries: fingerprint, month, from, to, easting, northing, count, police-generated, reference, class, place.
RecordedOffence offenceFrom(const QSqlQuery &row)
{
    RecordedOffence offence{
        .month = Month::fromIndex(row.value(1).toInt()),
        .day = {},
        .point = {fromDecimetres(row.value(4).toLongLong()), fromDecimetres(row.value(5).toLongLong())},
        .count = row.value(6).toInt(),
        .policeGenerated = row.value(7).toBool()};
    if (!row.value(2).isNull()) {
        const qint64 from = row.value(2).toLongLong();
        const qint64 to = row.value(3).isNull() ? from : std::max(from, row.value(3).toLongLong());
        offence.day = QDateTime::fromSecsSinceEpoch(from + (to - from) / 2, londonZone()).date();
    }
    const QString reference = row.value(8).toString();
    const QString offenceClass = row.value(9).toString();
    QStringList detail{reference.isEmpty() ? QString() : offenceClass, row.value(10).toString(),
                       offence.day.isValid() ? shortDay(offence.day) : shortMonth(offence.month)};
    detail.removeAll(QString());
    offence.record = {.kind = RecordKind::Offence,
                      .id = row.value(0).toString(),
                      .title = reference.isEmpty() ? offenceClass : reference,
                      .detail = detail.join(QStringLiteral(" · ")),
                      .point = offence.point};
    return offence;
}

Result<void> readInto(const Store &store, const QString &sql, Period months, std::vector<RecordedOffence> &offences)
{
    Result<QSqlQuery> rows = run(store, sql, {months.first.index(), months.last.index()});
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next())
        offences.push_back(offenceFrom(*rows));
    return {};
}

} // namespace

Result<std::vector<RecordedOffence>> recordedOffences(const Store &store, Period months)
{
    std::vector<RecordedOffence> offences;
    const Result<void> read =
        readInto(store,
                 QStringLiteral("SELECT o.fingerprint, o.month, o.from_time, o.to_time, o.easting, o.northing, 1, "
                                "o.proactive = 1 OR c.proactive = 1, o.reference, c.name, n.name "
                                "FROM offence o JOIN offence_class c ON c.id = o.class AND c.vawg = 1 "
                                "LEFT JOIN place_name n ON n.id = o.place_name WHERE o.month BETWEEN ? AND ? "
                                "ORDER BY o.month, o.from_time, o.fingerprint"),
                 months, offences)
            .and_then([&] {
                return readInto(
                    store,
                    QStringLiteral("SELECT o.fingerprint, o.month, NULL, NULL, o.easting, o.northing, o.count, "
                                   "c.proactive, '', c.name, '' FROM offence_count o JOIN offence_class c "
                                   "ON c.id = o.class AND c.vawg = 1 WHERE o.month BETWEEN ? AND ? "
                                   "ORDER BY o.month, o.fingerprint"),
                    months, offences);
            });
    return read ? Result<std::vector<RecordedOffence>>(std::move(offences)) : std::unexpected(read.error());
}

Result<Month> lastOffenceMonth(const Store &store)
{
    Result<QSqlQuery> rows = run(store, QStringLiteral("SELECT MAX(COALESCE((SELECT MAX(month) FROM offence), 0), "
                                                       "COALESCE((SELECT MAX(month) FROM offence_count), 0))"));
    if (!rows)
        return std::unexpected(rows.error());
    return rows->next() ? Month::fromIndex(rows->value(0).toInt()) : Month();
}

} // namespace lantern
