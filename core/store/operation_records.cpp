#include "store/operation_records.h"

#include "base/day_text.h"
#include "store/query.h"

namespace lantern
{

Result<std::vector<FoundRecord>> operationRecords(const Store &store, const OperationRecordsAsked &asked)
{
    const QString operation = asked.operation ? toKey(*asked.operation) : QStringLiteral("");
    const QString month = asked.month.isValid() ? asked.month.toString() : QStringLiteral("");
    Result<QSqlQuery> rows =
        run(store,
            QStringLiteral("SELECT l.easting, l.northing, r.id, p.id, l.id, l.place_name, "
                           "p.name || ' · ' || t.name, p.operational_date "
                           "FROM plan p JOIN patrol_result r ON r.plan_id = p.id JOIN leg l ON l.id = r.leg_id "
                           "JOIN team t ON t.id = l.team_id WHERE l.kind = 'visit' AND (? = '' OR t.operation = ?) "
                           "AND (? = '' OR substr(p.operational_date, 1, 7) = ?) "
                           "AND NOT EXISTS (SELECT 1 FROM patrol_result newer WHERE newer.corrects = r.id) "
                           "ORDER BY p.operational_date DESC, p.id, l.arrive_ms, l.id"),
            {operation, operation, month, month});
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<FoundRecord> found;
    while (static_cast<int>(found.size()) < asked.most && rows->next())
        if (!asked.isThere || asked.isThere({rows->value(0).toDouble(), rows->value(1).toDouble()}))
            found.push_back(
                {.kind = RecordKind::Result,
                 .id = rows->value(2).toString(),
                 .parent = rows->value(3).toString(),
                 .part = rows->value(4).toString(),
                 .title = rows->value(5).toString(),
                 .detail = QStringLiteral("%1 · %2").arg(
                     shortDay(QDate::fromString(rows->value(7).toString(), Qt::ISODate)), rows->value(6).toString())});
    return found;
}

} // namespace lantern
