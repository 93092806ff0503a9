#include "store/track_repository.h"

#include "store/audit.h"
#include "store/query.h"
#include "store/values.h"

#include <QCoreApplication>
#include <QDataStream>

namespace lantern
{

namespace
{

struct TrackRepositoryWords
{
    Q_DECLARE_TR_FUNCTIONS(TrackRepository)
};

constexpr qsizetype FixBytes = 16;

QByteArray packed(const std::vector<TrackFix> &fixes)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const TrackFix &fix : fixes)
        stream << qint64{fix.at.toMSecsSinceEpoch()} << static_cast<qint32>(toDecimetres(fix.point.easting))
               << static_cast<qint32>(toDecimetres(fix.point.northing));
    return bytes;
}

std::vector<TrackFix> unpacked(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    std::vector<TrackFix> fixes;
    fixes.reserve(static_cast<size_t>(bytes.size() / FixBytes));
    while (!stream.atEnd()) {
        qint64 at = 0;
        qint32 easting = 0;
        qint32 northing = 0;
        stream >> at >> easting >> northing;
        fixes.push_back({.at = QDateTime::fromMSecsSinceEpoch(at, QTimeZone::UTC),
                         .point = {fromDecimetres(easting), fromDecimetres(northing)}});
    }
    return fixes;
}

} // namespace

TrackRepository::TrackRepository(Store &store)
    : m_store(store)
{
}

Result<void> TrackRepository::add(const Track &track)
{
    Result<Transaction> transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    const QByteArray fixes = packed(track.fixes);
    const qint64 identity = identityOf({fixes});
    Result<QSqlQuery> same = run(m_store, QStringLiteral("SELECT 1 FROM track WHERE plan_id = ? AND identity = ?"),
                                 {track.plan.toString(), identity});
    if (!same)
        return std::unexpected(same.error());
    if (same->next())
        return failure(Error::Code::Conflict,
                       TrackRepositoryWords::tr("This track is in the file already: it counts once."));
    same->finish();
    const auto kept = run(m_store,
                          QStringLiteral("INSERT INTO track (id, plan_id, team_id, identity, imported_by, imported_ms, "
                                         "fixes) VALUES (?, ?, ?, ?, ?, ?, ?)"),
                          {track.id.toString(), track.plan.toString(), track.team.toString(), identity,
                           textValue(track.importedBy), track.importedAt.toMSecsSinceEpoch(), qCompress(fixes)});
    if (!kept)
        return std::unexpected(kept.error());
    const Result<void> audited =
        appendAudit(m_store, QStringLiteral("track.add"), track.id.toString(),
                    QStringLiteral("plan %1, %2 fixes").arg(track.plan.toString()).arg(track.fixes.size()));
    return audited ? transaction->commit() : audited;
}

Result<void> TrackRepository::remove(const TrackId &id)
{
    Result<Transaction> transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto gone = run(m_store, QStringLiteral("DELETE FROM track WHERE id = ?"), {id.toString()});
    if (!gone)
        return std::unexpected(gone.error());
    if (gone->numRowsAffected() == 0)
        return failure(Error::Code::NotFound, TrackRepositoryWords::tr("There is no such track in this file."));
    const Result<void> audited = appendAudit(m_store, QStringLiteral("track.remove"), id.toString(), {});
    return audited ? transaction->commit() : audited;
}

Result<std::vector<Track>> TrackRepository::tracks(const PlanId &plan) const
{
    Result<QSqlQuery> rows = run(m_store,
                                 QStringLiteral("SELECT id, team_id, imported_by, imported_ms, fixes FROM track "
                                                "WHERE plan_id = ? ORDER BY rowid"),
                                 {plan.toString()});
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Track> tracks;
    while (rows->next())
        tracks.push_back({.id = idFrom<TrackId>(rows->value(0)),
                          .plan = plan,
                          .team = idFrom<TeamId>(rows->value(1)),
                          .importedBy = rows->value(2).toString(),
                          .importedAt = instantFrom(rows->value(3)),
                          .fixes = unpacked(qUncompress(rows->value(4).toByteArray()))});
    return tracks;
}

} // namespace lantern
