#include "store/tasking_repository.h"

#include "store/audit.h"
#include "store/query.h"
#include "store/values.h"

#include <QCoreApplication>

namespace lantern
{

namespace
{

struct TaskingRepositoryWords
{
    Q_DECLARE_TR_FUNCTIONS(TaskingRepository)
};

constexpr auto TaskingColumns =
    "t.id, t.hotspot_id, t.place_name, t.easting, t.northing, t.decision, t.owner, t.review, "
    "t.state, t.recorded_ms, t.recorded_by";

Tasking taskingFrom(const QSqlQuery &row)
{
    return {.id = idFrom<TaskingId>(row.value(0)),
            .hotspot = idFrom<HotspotId>(row.value(1)),
            .placeName = row.value(2).toString(),
            .point = {row.value(3).toDouble(), row.value(4).toDouble()},
            .decision = row.value(5).toString(),
            .owner = row.value(6).toString(),
            .review = dateFrom(row.value(7)),
            .state = taskingStateFromKey(row.value(8).toString()).value_or(TaskingState::Open),
            .recordedAt = instantFrom(row.value(9)),
            .recordedBy = row.value(10).toString()};
}

Result<std::vector<Tasking>> taskingsFrom(Result<QSqlQuery> rows)
{
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Tasking> taskings;
    while (rows->next())
        taskings.push_back(taskingFrom(*rows));
    return taskings;
}

Result<void> checkTasking(const Tasking &tasking)
{
    const auto refused = [](const QString &why) { return failure(Error::Code::Refused, why); };
    if (!tasking.id.isValid())
        return refused(TaskingRepositoryWords::tr("A decision needs a key."));
    if (tasking.state == TaskingState::Withdrawn)
        return {};
    if (tasking.decision.trimmed().isEmpty())
        return refused(TaskingRepositoryWords::tr("Say what is to be done."));
    if (tasking.owner.trimmed().isEmpty())
        return refused(TaskingRepositoryWords::tr("Say who owns it: a rank, a role or a shoulder number."));
    if (!tasking.review.isValid())
        return refused(TaskingRepositoryWords::tr("Give the date on which it is reviewed."));
    return {};
}

} // namespace

TaskingRepository::TaskingRepository(Store &store)
    : m_store(store)
{
}

Result<void> TaskingRepository::append(const Tasking &tasking)
{
    if (Result<void> checked = checkTasking(tasking); !checked)
        return checked;
    Result<Transaction> transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    const QDateTime at = tasking.recordedAt.isValid() ? tasking.recordedAt : m_store.clock().now();
    const QString by = tasking.recordedBy.isEmpty() ? m_store.options().actor : tasking.recordedBy;
    const auto added = run(
        m_store,
        QStringLiteral("INSERT INTO tasking (id, hotspot_id, place_name, easting, northing, decision, owner, review, "
                       "state, recorded_ms, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {tasking.id.toString(), idValue(tasking.hotspot), textValue(tasking.placeName), tasking.point.easting,
         tasking.point.northing, textValue(tasking.decision.trimmed()), textValue(tasking.owner.trimmed()),
         dateValue(tasking.review), toKey(tasking.state), at.toMSecsSinceEpoch(), textValue(by)});
    if (!added)
        return std::unexpected(added.error());
    const Result<void> audited =
        appendAudit(m_store, QStringLiteral("tasking.%1").arg(toKey(tasking.state)), tasking.id.toString(), {});
    return audited ? transaction->commit() : audited;
}

Result<std::vector<Tasking>> TaskingRepository::standing() const
{
    return taskingsFrom(
        run(m_store, QStringLiteral("SELECT %1 FROM tasking t WHERE t.number = (SELECT MAX(n.number) FROM "
                                    "tasking n WHERE n.id = t.id) AND t.state <> 'withdrawn' "
                                    "ORDER BY t.id")
                         .arg(QLatin1StringView(TaskingColumns))));
}

Result<std::vector<Tasking>> TaskingRepository::overdue(const QDate &today) const
{
    return taskingsFrom(
        run(m_store,
            QStringLiteral("SELECT %1 FROM tasking t WHERE t.state IN ('open', 'in_progress') AND t.review < ? "
                           "AND t.number = (SELECT MAX(n.number) FROM tasking n WHERE n.id = t.id) ORDER BY t.id")
                .arg(QLatin1StringView(TaskingColumns)),
            {dateValue(today)}));
}

Result<std::vector<Tasking>> TaskingRepository::history(const TaskingId &id) const
{
    return taskingsFrom(run(m_store,
                            QStringLiteral("SELECT %1 FROM tasking t WHERE t.id = ? ORDER BY t.number")
                                .arg(QLatin1StringView(TaskingColumns)),
                            {id.toString()}));
}

} // namespace lantern
