#include "store/plan_life.h"

#include "store/deployment_repository.h"
#include "store/plan_snapshot.h"
#include "store/query.h"
#include "store/values.h"

namespace lantern
{

namespace
{

struct Taken
{
    QString by;
    QDateTime at;
};

// An approval, and a change on the night, say themselves who decided and when.
Taken takenBy(const Store &store, const Plan &plan, bool isDecided, const QString &by)
{
    Taken taken{.by = by, .at = store.clock().now()};
    if (taken.by.isEmpty())
        taken.by = isDecided && !plan.approvedBy.isEmpty() ? plan.approvedBy : store.options().actor;
    if (isDecided && plan.approvedAt.isValid())
        taken.at = plan.approvedAt;
    return taken;
}

// One version may be approved, opened and approved again: what differs is kept beside what was.
Result<void> keepVersion(Store &store, const Plan &plan, const Taken &taken)
{
    const QByteArray snapshot = toSnapshot(plan);
    Result<QSqlQuery> last = run(store,
                                 QStringLiteral("SELECT snapshot FROM plan_version WHERE plan_id = ? AND version = ? "
                                                "ORDER BY number DESC LIMIT 1"),
                                 {plan.id.toString(), plan.version});
    if (!last)
        return std::unexpected(last.error());
    if (last->next() && last->value(0).toByteArray() == snapshot)
        return {};
    last->finish();
    const auto kept = run(
        store,
        QStringLiteral("INSERT INTO plan_version (plan_id, version, status, kept_by, kept_ms, "
                       "snapshot) VALUES (?, ?, ?, ?, ?, ?)"),
        {plan.id.toString(), plan.version, toKey(plan.status), textValue(taken.by), instantValue(taken.at), snapshot});
    return kept ? Result<void>() : std::unexpected(kept.error());
}

} // namespace

Result<std::optional<PlanStanding>> planStanding(const Store &store, const PlanId &plan)
{
    Result<QSqlQuery> row =
        run(store, QStringLiteral("SELECT status, version FROM plan WHERE id = ?"), {plan.toString()});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    return PlanStanding{.status = planStatusFromKey(row->value(0).toString()).value_or(PlanStatus::Draft),
                        .version = row->value(1).toInt()};
}

Result<void> keepLife(Store &store, const Plan &plan, const std::optional<PlanStanding> &before, const QString &by)
{
    const PlanStatus was = before ? before->status : PlanStatus::Draft;
    const bool isStep = was != plan.status;
    const bool isNewVersion = before && before->version != plan.version && plan.status != PlanStatus::Draft;
    if (!isStep && !isNewVersion)
        return {};
    const bool isDecided = isNewVersion || !before || plan.status == PlanStatus::Approved;
    const Taken taken = takenBy(store, plan, isDecided, by);
    // A plan that comes in with its night over, from another file, brings no more of its life than who approved it.
    const PlanStatus status = !before && isOver(plan.status) ? PlanStatus::Approved : plan.status;
    const Result<void> kept = DeploymentRepository(store).appendStep(
        plan.id, {.before = was, .status = status, .version = plan.version, .by = taken.by, .at = taken.at});
    const bool isKept = plan.status == PlanStatus::Approved || isGivenOut(plan.status);
    return kept && isKept ? keepVersion(store, plan, taken) : kept;
}

} // namespace lantern
