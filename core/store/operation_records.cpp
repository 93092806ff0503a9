#include "store/operation_records.h"

#include "base/day_text.h"
#include "store/query.h"

#include <QHash>

namespace lantern
{

namespace
{

// Which results r count in a figure, with what is bound to it.
struct Counted
{
    QString condition;
    QString amount = QStringLiteral("0"); // of the result, where it counts more than itself
    QVariantList values = {};
};

Counted countedIn(const QString &figure)
{
    static const QHash<QString, QString> flags{
        {QString(), QStringLiteral("1")},
        {QStringLiteral("visits_made"), QStringLiteral("r.missed = 0")},
        {QStringLiteral("visits_missed"), QStringLiteral("r.missed = 1")},
        {QStringLiteral("nil"), QStringLiteral("r.nil = 1")},
        {QStringLiteral("prior_links"), QStringLiteral("r.prior_link = 1")},
        {QStringLiteral("to_finish"),
         QStringLiteral("EXISTS (SELECT 1 FROM stop_to_finish f WHERE f.result_id = r.id)")}};
    if (const auto flag = flags.constFind(figure); flag != flags.constEnd())
        return {.condition = *flag};
    const bool isReason = figure.startsWith(QLatin1StringView("stop:"));
    return {.condition = QStringLiteral("amount > 0"),
            .amount = QStringLiteral("COALESCE((SELECT c.amount FROM patrol_result_count c WHERE c.result_id = r.id "
                                     "AND c.kind = ? AND c.name = ?), 0)"),
            .values = {isReason ? QStringLiteral("reason") : QStringLiteral("type"),
                       isReason ? figure.section(u':', 1) : figure}};
}

} // namespace

Result<std::vector<FoundRecord>> operationRecords(const Store &store, const OperationRecordsAsked &asked)
{
    const QString operation = asked.operation ? toKey(*asked.operation) : QStringLiteral("");
    const QString month = asked.month.isValid() ? asked.month.toString() : QStringLiteral("");
    const Counted counted = countedIn(asked.figure);
    Result<QSqlQuery> rows =
        run(store,
            QStringLiteral("SELECT l.easting, l.northing, r.id, p.id, l.id, l.place_name, "
                           "p.name || ' · ' || t.name, p.operational_date, %1 AS amount "
                           "FROM plan p JOIN patrol_result r ON r.plan_id = p.id JOIN leg l ON l.id = r.leg_id "
                           "JOIN team t ON t.id = l.team_id WHERE l.kind = 'visit' AND (? = '' OR t.operation = ?) "
                           "AND (? = '' OR substr(p.operational_date, 1, 7) = ?) AND %2 "
                           "AND NOT EXISTS (SELECT 1 FROM patrol_result newer WHERE newer.corrects = r.id) "
                           "ORDER BY p.operational_date DESC, p.id, l.arrive_ms, l.id")
                .arg(counted.amount, counted.condition),
            counted.values + QVariantList{operation, operation, month, month});
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
                 .title = rows->value(8).toInt() > 0
                              ? QStringLiteral("%1: %2").arg(rows->value(5).toString(), rows->value(8).toString())
                              : rows->value(5).toString(),
                 .detail = QStringLiteral("%1 · %2").arg(
                     shortDay(QDate::fromString(rows->value(7).toString(), Qt::ISODate)), rows->value(6).toString())});
    return found;
}

} // namespace lantern
