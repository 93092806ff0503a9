#include "store/walk_request_repository.h"

#include "store/audit.h"
#include "store/query.h"
#include "store/values.h"

#include <QCoreApplication>

namespace lantern
{

namespace
{

struct WalkRequestRepositoryWords
{
    Q_DECLARE_TR_FUNCTIONS(WalkRequestRepository)
};

Result<void> saveWalkRequestRow(Store &store, const WalkRequest &request)
{
    const auto saved =
        run(store,
            QStringLiteral("INSERT INTO walk_request (id, reference, asked_on, area, easting, northing, booked_ms, "
                           "officer, withdrawn_on, withdrawn_why) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                           "ON CONFLICT (id) DO UPDATE SET reference = excluded.reference, asked_on = "
                           "excluded.asked_on, area = excluded.area, easting = excluded.easting, northing = "
                           "excluded.northing, booked_ms = excluded.booked_ms, officer = excluded.officer, "
                           "withdrawn_on = excluded.withdrawn_on, withdrawn_why = excluded.withdrawn_why"),
            {request.id.toString(), textValue(request.reference), dateValue(request.askedOn), textValue(request.area),
             request.point.easting, request.point.northing, instantValue(request.bookedFor), textValue(request.officer),
             dateValue(request.withdrawnOn), textValue(request.withdrawnWhy)});
    if (!saved && saved.error().code == Error::Code::Refused)
        return failure(Error::Code::Conflict,
                       WalkRequestRepositoryWords::tr("Another request has the reference %1 already. Open that one.")
                           .arg(request.reference));
    return saved ? Result<void>() : std::unexpected(saved.error());
}

Result<std::vector<WalkRequest>> requestsOf(const Store &store, const QString &where, const QVariantList &values)
{
    Result<QSqlQuery> rows = run(store,
                                 QStringLiteral("SELECT id, reference, asked_on, area, easting, northing, booked_ms, "
                                                "officer, withdrawn_on, withdrawn_why FROM walk_request %1 "
                                                "ORDER BY asked_on DESC, reference")
                                     .arg(where),
                                 values);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<WalkRequest> requests;
    while (rows->next())
        requests.push_back({.id = idFrom<WalkRequestId>(rows->value(0)),
                            .reference = rows->value(1).toString(),
                            .askedOn = dateFrom(rows->value(2)),
                            .area = rows->value(3).toString(),
                            .point = {rows->value(4).toDouble(), rows->value(5).toDouble()},
                            .bookedFor = instantFrom(rows->value(6)),
                            .officer = rows->value(7).toString(),
                            .withdrawnOn = dateFrom(rows->value(8)),
                            .withdrawnWhy = rows->value(9).toString()});
    return requests;
}

} // namespace

WalkRequestRepository::WalkRequestRepository(Store &store)
    : m_store(store)
{
}

Result<void> WalkRequestRepository::save(const WalkRequest &request)
{
    if (!request.id.isValid() || request.reference.trimmed().isEmpty() || !request.askedOn.isValid())
        return failure(Error::Code::Refused, WalkRequestRepositoryWords::tr(
                                                 "A request needs a key, a reference and the day on which it came."));
    Result<Transaction> transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<void> saved = saveWalkRequestRow(m_store, request).and_then([&] {
        return appendAudit(m_store, QStringLiteral("walk_request.save"), request.id.toString(),
                           request.bookedFor.isValid() ? QStringLiteral("booked") : QStringLiteral("asked"));
    });
    return saved ? transaction->commit() : saved;
}

Result<std::vector<WalkRequest>> WalkRequestRepository::list() const
{
    return requestsOf(m_store, {}, {});
}

Result<std::vector<WalkRequest>> WalkRequestRepository::load(std::span<const WalkRequestId> ids) const
{
    return requestsOf(m_store, QStringLiteral("WHERE id IN (SELECT value FROM json_each(?))"), {idList(ids)});
}

Result<std::vector<WalkRequestId>> WalkRequestRepository::ids() const
{
    Result<QSqlQuery> rows =
        run(m_store, QStringLiteral("SELECT id FROM walk_request ORDER BY asked_on DESC, reference"));
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<WalkRequestId> ids;
    while (rows->next())
        ids.push_back(idFrom<WalkRequestId>(rows->value(0)));
    return ids;
}

Result<void> WalkRequestRepository::remove(const WalkRequestId &id)
{
    Result<Transaction> transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto removed = run(m_store, QStringLiteral("DELETE FROM walk_request WHERE id = ?"), {id.toString()});
    if (!removed)
        return std::unexpected(removed.error());
    if (removed->numRowsAffected() == 0)
        return failure(Error::Code::NotFound, WalkRequestRepositoryWords::tr("There is no such request in this file."));
    const Result<void> audited = appendAudit(m_store, QStringLiteral("walk_request.remove"), id.toString(), {});
    return audited ? transaction->commit() : audited;
}

} // namespace lantern
