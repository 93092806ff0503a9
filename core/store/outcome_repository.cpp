#include "store/outcome_repository.h"

#include "store/audit.h"
#include "store/query.h"
#include "store/values.h"

#include <QCoreApplication>
#include <QHash>

namespace lantern
{

namespace
{

struct ResultRepositoryWords
{
    Q_DECLARE_TR_FUNCTIONS(ResultRepository)
};

const QString TypeCount = QStringLiteral("type");
const QString StopReason = QStringLiteral("stop_reason");

Result<void> insertRow(Store &store, const PatrolResult &result)
{
    const auto saved = run(
        store,
        QStringLiteral("INSERT INTO patrol_result (id, plan_id, team_id, leg_id, corrects, recorded_ms, recorded_by, "
                       "in_ms, out_ms, behaviour, "
                       "prior_link, risk_assessed, intelligence_checked, reference, member_mode, authority_id, nil, "
                       "missed, missed_reason) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {result.id.toString(), result.plan.toString(), result.team.toString(), result.leg.toString(),
         idValue(result.corrects), result.recordedAt.toMSecsSinceEpoch(), textValue(result.recordedBy),
         instantValue(result.actualIn), instantValue(result.actualOut), textValue(result.behaviour), result.priorLink,
         result.riskAssessed, result.intelligenceChecked, textValue(result.reference), textValue(result.memberMode),
         idValue(result.authority), result.nil, result.missed, textValue(result.missedReason)});
    return saved ? Result<void>() : std::unexpected(saved.error());
}

Result<void> insertCounts(Store &store, const PatrolResult &result, const QString &kind,
                          const QMap<QString, int> &counts)
{
    for (const auto &[name, amount] : counts.asKeyValueRange()) {
        const auto saved =
            run(store,
                QStringLiteral("INSERT INTO patrol_result_count (result_id, kind, name, amount) VALUES (?, ?, ?, ?)"),
                {result.id.toString(), kind, name, amount});
        if (!saved)
            return std::unexpected(saved.error());
    }
    return {};
}

// What is corrected must stand: be there, be of the same leg, and not be corrected already.
Result<void> checkCorrected(Store &store, const PatrolResult &result)
{
    if (!result.corrects.isValid())
        return {};
    Result<QSqlQuery> row =
        run(store,
            QStringLiteral("SELECT r.leg_id, EXISTS (SELECT 1 FROM patrol_result c WHERE c.corrects = r.id) "
                           "FROM patrol_result r WHERE r.id = ?"),
            {result.corrects.toString()});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return failure(Error::Code::NotFound,
                       ResultRepositoryWords::tr("The result that this one corrects is not in this file."));
    if (idFrom<LegId>(row->value(0)) != result.leg)
        return failure(Error::Code::Refused,
                       ResultRepositoryWords::tr("A correction belongs to the same leg as what it corrects."));
    if (row->value(1).toBool())
        return failure(Error::Code::Conflict,
                       ResultRepositoryWords::tr("That result has been corrected already. Correct the newer one."));
    return {};
}

PatrolResult resultFrom(const QSqlQuery &row)
{
    PatrolResult result;
    result.id = idFrom<ResultId>(row.value(0));
    result.plan = idFrom<PlanId>(row.value(1));
    result.team = idFrom<TeamId>(row.value(2));
    result.leg = idFrom<LegId>(row.value(3));
    result.corrects = idFrom<ResultId>(row.value(4));
    result.recordedAt = instantFrom(row.value(5));
    result.recordedBy = row.value(6).toString();
    result.actualIn = instantFrom(row.value(7));
    result.actualOut = instantFrom(row.value(8));
    result.behaviour = row.value(9).toString();
    result.priorLink = row.value(10).toBool();
    result.riskAssessed = row.value(11).toBool();
    result.intelligenceChecked = row.value(12).toBool();
    result.reference = row.value(13).toString();
    result.memberMode = row.value(14).toString();
    result.authority = idFrom<AuthorityId>(row.value(15));
    result.nil = row.value(16).toBool();
    result.missed = row.value(17).toBool();
    result.missedReason = row.value(18).toString();
    return result;
}

// `where` names the rows as r.
Result<std::vector<PatrolResult>> select(const Store &store, const QString &where, const QVariantList &values)
{
    Result<QSqlQuery> rows =
        run(store,
            QStringLiteral("SELECT r.id, r.plan_id, r.team_id, r.leg_id, r.corrects, r.recorded_ms, r.recorded_by, "
                           "r.in_ms, r.out_ms, r.behaviour, r.prior_link, r.risk_assessed, r.intelligence_checked, "
                           "r.reference, r.member_mode, r.authority_id, r.nil, r.missed, r.missed_reason "
                           "FROM patrol_result r ") +
                where + QStringLiteral(" ORDER BY r.number"),
            values);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<PatrolResult> results;
    QHash<QString, size_t> positions;
    while (rows->next()) {
        positions.insert(rows->value(0).toString(), results.size());
        results.push_back(resultFrom(*rows));
    }
    Result<QSqlQuery> counts =
        run(store,
            QStringLiteral("SELECT c.result_id, c.kind, c.name, c.amount FROM patrol_result_count c "
                           "JOIN patrol_result r ON r.id = c.result_id ") +
                where,
            values);
    if (!counts)
        return std::unexpected(counts.error());
    while (counts->next()) {
        PatrolResult &result = results[positions.value(counts->value(0).toString())];
        auto &into = counts->value(1).toString() == TypeCount ? result.counts : result.stopReasons;
        into.insert(counts->value(2).toString(), counts->value(3).toInt());
    }
    return results;
}

const QString Standing = QStringLiteral("NOT EXISTS (SELECT 1 FROM patrol_result newer WHERE newer.corrects = r.id)");

} // namespace

ResultRepository::ResultRepository(Store &store)
    : m_store(store)
{
}

Result<void> ResultRepository::append(const PatrolResult &result)
{
    if (!result.id.isValid() || !result.recordedAt.isValid())
        return failure(Error::Code::Refused,
                       ResultRepositoryWords::tr("A result needs a key and the time at which it was recorded."));
    Result<Transaction> transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    const QString action = result.corrects.isValid() ? QStringLiteral("result.correct") : QStringLiteral("result.add");
    const Result<void> saved =
        checkCorrected(m_store, result)
            .and_then([&] { return insertRow(m_store, result); })
            .and_then([&] { return insertCounts(m_store, result, TypeCount, result.counts); })
            .and_then([&] { return insertCounts(m_store, result, StopReason, result.stopReasons); })
            .and_then([&] {
                return appendAudit(m_store, action, result.id.toString(),
                                   QStringLiteral("leg %1").arg(result.leg.toString()));
            });
    return saved ? transaction->commit() : saved;
}

Result<std::vector<PatrolResult>> ResultRepository::standing(const PlanId &plan) const
{
    return select(m_store, QStringLiteral("WHERE r.plan_id = ? AND ") + Standing, {plan.toString()});
}

Result<std::vector<PatrolResult>> ResultRepository::history(const PlanId &plan) const
{
    return select(m_store, QStringLiteral("WHERE r.plan_id = ?"), {plan.toString()});
}

Result<std::vector<PatrolResult>> ResultRepository::all() const
{
    return select(m_store, QStringLiteral("WHERE ") + Standing, {});
}

Result<QMap<QString, int>> ResultRepository::countsBetween(const QDateTime &from, const QDateTime &until) const
{
    Result<QSqlQuery> rows =
        run(m_store,
            QStringLiteral("SELECT c.name, SUM(c.amount) FROM patrol_result r CROSS JOIN patrol_result_count c ON "
                           "c.result_id = r.id AND c.kind = ? WHERE r.in_ms >= ? AND r.in_ms < ? AND ") +
                Standing + QStringLiteral(" GROUP BY c.name"),
            {TypeCount, from.toMSecsSinceEpoch(), until.toMSecsSinceEpoch()});
    if (!rows)
        return std::unexpected(rows.error());
    QMap<QString, int> counts;
    while (rows->next())
        counts.insert(rows->value(0).toString(), rows->value(1).toInt());
    return counts;
}

Result<std::vector<StopsToFinish>> ResultRepository::stopsToFinish(const QDate &since) const
{
    Result<QSqlQuery> rows =
        run(m_store,
            QStringLiteral("SELECT p.id, l.id, p.operational_date, p.name, t.name, l.place_name, r.in_ms, s.amount, "
                           "r.risk_assessed, r.intelligence_checked FROM stop_to_finish f "
                           "CROSS JOIN patrol_result r ON r.id = f.result_id CROSS JOIN patrol_result_count s ON "
                           "s.result_id = r.id AND s.kind = 'type' AND s.name = 'stop' JOIN leg l ON l.id = r.leg_id "
                           "JOIN team t ON t.id = l.team_id JOIN plan p ON p.id = r.plan_id "
                           "WHERE p.operational_date >= ? ORDER BY p.operational_date DESC, r.in_ms, r.number"),
            {textValue(since.isValid() ? since.toString(Qt::ISODate) : QString())});
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<StopsToFinish> list;
    while (rows->next())
        list.push_back({.plan = idFrom<PlanId>(rows->value(0)),
                        .leg = idFrom<LegId>(rows->value(1)),
                        .night = dateFrom(rows->value(2)),
                        .planName = rows->value(3).toString(),
                        .teamName = rows->value(4).toString(),
                        .placeName = rows->value(5).toString(),
                        .in = instantFrom(rows->value(6)),
                        .stops = rows->value(7).toInt(),
                        .riskAssessed = rows->value(8).toBool(),
                        .intelligenceChecked = rows->value(9).toBool()});
    return list;
}

DraftRepository::DraftRepository(Store &store)
    : m_store(store)
{
}

Result<void> DraftRepository::put(const QString &form, const QString &json)
{
    const auto saved =
        run(m_store,
            QStringLiteral("INSERT INTO draft (form, json, saved_ms) VALUES (?, ?, ?) "
                           "ON CONFLICT (form) DO UPDATE SET json = excluded.json, saved_ms = excluded.saved_ms"),
            {textValue(form), textValue(json), m_store.clock().now().toMSecsSinceEpoch()});
    return saved ? Result<void>() : std::unexpected(saved.error());
}

Result<QString> DraftRepository::get(const QString &form) const
{
    Result<QSqlQuery> row = run(m_store, QStringLiteral("SELECT json FROM draft WHERE form = ?"), {textValue(form)});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toString() : QString();
}

Result<void> DraftRepository::drop(const QString &form)
{
    const auto dropped = run(m_store, QStringLiteral("DELETE FROM draft WHERE form = ?"), {textValue(form)});
    return dropped ? Result<void>() : std::unexpected(dropped.error());
}

} // namespace lantern
