#include "store/deployment_repository.h"

#include "store/audit.h"
#include "store/plan_snapshot.h"
#include "store/query.h"
#include "store/values.h"

#include <QCoreApplication>

namespace lantern
{

namespace
{

struct DeploymentWords
{
    Q_DECLARE_TR_FUNCTIONS(DeploymentRepository)
};

PlanStatus statusFrom(const QVariant &value)
{
    return planStatusFromKey(value.toString()).value_or(PlanStatus::Draft);
}

} // namespace

DeploymentRepository::DeploymentRepository(Store &store)
    : m_store(store)
{
}

Result<std::vector<PlanStep>> DeploymentRepository::steps(const PlanId &plan) const
{
    Result<QSqlQuery> rows = run(m_store,
                                 QStringLiteral("SELECT status_before, status, version, taken_by, taken_ms "
                                                "FROM plan_step WHERE plan_id = ? ORDER BY number"),
                                 {plan.toString()});
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<PlanStep> steps;
    while (rows->next())
        steps.push_back({.before = statusFrom(rows->value(0)),
                         .status = statusFrom(rows->value(1)),
                         .version = rows->value(2).toInt(),
                         .by = rows->value(3).toString(),
                         .at = instantFrom(rows->value(4))});
    return steps;
}

Result<void> DeploymentRepository::appendStep(const PlanId &plan, const PlanStep &step)
{
    const auto kept = run(m_store,
                          QStringLiteral("INSERT INTO plan_step (plan_id, status_before, status, version, taken_by, "
                                         "taken_ms) VALUES (?, ?, ?, ?, ?, ?)"),
                          {plan.toString(), toKey(step.before), toKey(step.status), step.version, textValue(step.by),
                           step.at.toMSecsSinceEpoch()});
    if (!kept)
        return std::unexpected(kept.error());
    return appendAudit(m_store, QStringLiteral("plan.step"), plan.toString(),
                       QStringLiteral("%1 to %2, version %3, by %4")
                           .arg(toKey(step.before), toKey(step.status))
                           .arg(step.version)
                           .arg(step.by));
}

Result<std::vector<PlanVersion>> DeploymentRepository::versions(const PlanId &plan) const
{
    Result<QSqlQuery> rows =
        run(m_store,
            QStringLiteral("SELECT v.version, v.status, v.kept_by, v.kept_ms FROM plan_version v WHERE v.plan_id = ? "
                           "AND v.number = (SELECT MAX(n.number) FROM plan_version n WHERE n.plan_id = v.plan_id AND "
                           "n.version = v.version) ORDER BY v.version"),
            {plan.toString()});
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<PlanVersion> versions;
    while (rows->next())
        versions.push_back({.version = rows->value(0).toInt(),
                            .status = statusFrom(rows->value(1)),
                            .by = rows->value(2).toString(),
                            .at = instantFrom(rows->value(3))});
    return versions;
}

Result<Plan> DeploymentRepository::version(const PlanId &plan, int version) const
{
    Result<QSqlQuery> row = run(m_store,
                                QStringLiteral("SELECT snapshot, status, kept_by, kept_ms FROM plan_version "
                                               "WHERE plan_id = ? AND version = ? ORDER BY number DESC LIMIT 1"),
                                {plan.toString(), version});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return failure(
            Error::Code::NotFound,
            DeploymentWords::tr("Version %1 of this plan was never approved, so that it was not kept.").arg(version));
    Result<Plan> kept = planFromSnapshot(row->value(0).toByteArray());
    if (!kept)
        return kept;
    kept->status = statusFrom(row->value(1));
    kept->approvedBy = row->value(2).toString();
    kept->approvedAt = instantFrom(row->value(3));
    return kept;
}

Result<void> DeploymentRepository::appendDebrief(const Debrief &debrief)
{
    Result<Transaction> transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto kept = run(m_store,
                          QStringLiteral("INSERT INTO debrief (plan_id, worked, did_not_work, intelligence_reference, "
                                         "welfare, recorded_by, recorded_ms) VALUES (?, ?, ?, ?, ?, ?, ?)"),
                          {debrief.plan.toString(), textValue(debrief.worked), textValue(debrief.didNotWork),
                           textValue(debrief.intelligenceReference), textValue(debrief.welfare),
                           textValue(debrief.recordedBy), debrief.recordedAt.toMSecsSinceEpoch()});
    if (!kept)
        return std::unexpected(kept.error());
    const Result<void> audited =
        appendAudit(m_store, QStringLiteral("plan.debrief"), debrief.plan.toString(), debrief.recordedBy);
    return audited ? transaction->commit() : audited;
}

Result<std::optional<Debrief>> DeploymentRepository::debrief(const PlanId &plan) const
{
    Result<QSqlQuery> row = run(m_store,
                                QStringLiteral("SELECT worked, did_not_work, intelligence_reference, welfare, "
                                               "recorded_by, recorded_ms FROM debrief WHERE plan_id = ? "
                                               "ORDER BY number DESC LIMIT 1"),
                                {plan.toString()});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    return Debrief{.plan = plan,
                   .worked = row->value(0).toString(),
                   .didNotWork = row->value(1).toString(),
                   .intelligenceReference = row->value(2).toString(),
                   .welfare = row->value(3).toString(),
                   .recordedBy = row->value(4).toString(),
                   .recordedAt = instantFrom(row->value(5))};
}

} // namespace lantern
