#include "store/training_repository.h"

#include "store/audit.h"
#include "store/query.h"
#include "store/values.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace lantern
{

namespace
{

struct TrainingRepositoryWords
{
    Q_DECLARE_TR_FUNCTIONS(TrainingRepository)
};

constexpr int MostMonths = 120;

Result<void> checkSession(const TrainingSession &session)
{
    if (!session.id.isValid() || !session.on.isValid() || session.venues.empty())
        return failure(Error::Code::Refused,
                       TrainingRepositoryWords::tr("A training session needs a key, a date and a venue."));
    QSet<VenueId> seen;
    for (const Attendance &attendance : session.venues) {
        if (seen.contains(attendance.venue))
            return failure(Error::Code::Refused,
                           TrainingRepositoryWords::tr("A venue is in the session twice: give its people once."));
        seen.insert(attendance.venue);
        if (attendance.people < 1)
            return failure(Error::Code::Refused,
                           TrainingRepositoryWords::tr("At least one person of each venue is trained."));
        if (attendance.trainedBefore < 0 || attendance.trainedBefore > attendance.people)
            return failure(Error::Code::Refused,
                           TrainingRepositoryWords::tr("No more people can have been trained before than came."));
    }
    return {};
}

Result<void> saveSessionRow(Store &store, const TrainingSession &session)
{
    const auto saved =
        run(store,
            QStringLiteral("INSERT INTO training_session (id, kind, on_date, held_by) SELECT ?, name, "
                           "?, ? FROM training_kind WHERE name = ? ON CONFLICT (id) DO UPDATE SET "
                           "kind = excluded.kind, on_date = excluded.on_date, held_by = "
                           "excluded.held_by"),
            {session.id.toString(), dateValue(session.on), textValue(session.heldBy), textValue(session.kind)});
    if (!saved)
        return std::unexpected(saved.error());
    if (saved->numRowsAffected() != 1)
        return failure(Error::Code::Refused,
                       TrainingRepositoryWords::tr("“%1” is not in the list of kinds of training: add it there first.")
                           .arg(session.kind));
    const auto cleared =
        run(store, QStringLiteral("DELETE FROM training_attendance WHERE session_id = ?"), {session.id.toString()});
    if (!cleared)
        return std::unexpected(cleared.error());
    for (const Attendance &attendance : session.venues) {
        const auto added =
            run(store,
                QStringLiteral("INSERT INTO training_attendance (session_id, venue_id, people, "
                               "trained_before) VALUES (?, ?, ?, ?)"),
                {session.id.toString(), attendance.venue.toString(), attendance.people, attendance.trainedBefore});
        if (!added)
            return std::unexpected(added.error());
    }
    return {};
}

Result<void> saveOfficerSessionRow(Store &store, const OfficerSession &session)
{
    const auto saved =
        run(store,
            QStringLiteral("INSERT INTO officer_session (id, skill, on_date, until, held_by) VALUES (?, ?, ?, ?, ?) ON "
                           "CONFLICT (id) DO UPDATE SET skill = excluded.skill, on_date = excluded.on_date, until = "
                           "excluded.until, held_by = excluded.held_by"),
            {session.id.toString(), textValue(session.skill.trimmed()), dateValue(session.on), dateValue(session.until),
             textValue(session.heldBy)});
    if (!saved)
        return std::unexpected(saved.error());
    const auto cleared =
        run(store, QStringLiteral("DELETE FROM officer_session_member WHERE session_id = ?"), {session.id.toString()});
    if (!cleared)
        return std::unexpected(cleared.error());
    for (const OfficerId &officer : session.officers) {
        const auto added =
            run(store, QStringLiteral("INSERT INTO officer_session_member (session_id, officer_id) VALUES (?, ?)"),
                {session.id.toString(), officer.toString()});
        if (!added)
            return std::unexpected(added.error());
    }
    return {};
}

// One row of a table by its key; `subject` is what the audit says.
Result<void> removeById(Store &store, const QString &table, const QString &id)
{
    Result<Transaction> transaction = Transaction::begin(store);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto removed = run(store, QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table), {id});
    if (!removed)
        return std::unexpected(removed.error());
    if (removed->numRowsAffected() == 0)
        return failure(Error::Code::NotFound,
                       TrainingRepositoryWords::tr("There is no such training session in this file."));
    const Result<void> audited = appendAudit(store, table + QStringLiteral(".remove"), id, {});
    return audited ? transaction->commit() : audited;
}

} // namespace

TrainingRepository::TrainingRepository(Store &store)
    : m_store(store)
{
}

Result<std::vector<TrainingKind>> TrainingRepository::kinds() const
{
    Result<QSqlQuery> rows =
        run(m_store, QStringLiteral("SELECT name, months FROM training_kind ORDER BY position, name"));
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<TrainingKind> kinds;
    while (rows->next())
        kinds.push_back({.name = rows->value(0).toString(), .months = rows->value(1).toInt()});
    return kinds;
}

Result<void> TrainingRepository::saveKind(const TrainingKind &kind)
{
    if (kind.name.trimmed().isEmpty() || kind.months < 0 || kind.months > MostMonths)
        return failure(Error::Code::Refused,
                       TrainingRepositoryWords::tr(
                           "A kind of training needs a name, and counts for 0 (without end) to 120 months."));
    const auto saved =
        run(m_store,
            QStringLiteral("INSERT INTO training_kind (name, months, position) VALUES (?, ?, (SELECT "
                           "coalesce(max(position), 0) + 1 FROM training_kind)) ON CONFLICT (name) DO UPDATE SET "
                           "months = excluded.months"),
            {kind.name.trimmed(), kind.months});
    return saved ? appendAudit(m_store, QStringLiteral("training_kind.save"), kind.name.trimmed(),
                               QStringLiteral("%1 months").arg(kind.months))
                 : std::unexpected(saved.error());
}

Result<void> TrainingRepository::removeKind(const QString &name)
{
    const auto removed = run(m_store, QStringLiteral("DELETE FROM training_kind WHERE name = ?"), {textValue(name)});
    if (!removed && removed.error().code == Error::Code::Refused)
        return failure(Error::Code::Refused,
                       TrainingRepositoryWords::tr("There were sessions of “%1”, so it stays in the list.").arg(name));
    if (!removed)
        return std::unexpected(removed.error());
    if (removed->numRowsAffected() == 0)
        return failure(Error::Code::NotFound, TrainingRepositoryWords::tr("“%1” is not in the list.").arg(name));
    return appendAudit(m_store, QStringLiteral("training_kind.remove"), name, {});
}

Result<void> TrainingRepository::save(const TrainingSession &session)
{
    if (const Result<void> checked = checkSession(session); !checked)
        return checked;
    Result<Transaction> transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<void> saved = saveSessionRow(m_store, session).and_then([&] {
        return appendAudit(m_store, QStringLiteral("training_session.save"), session.id.toString(),
                           QStringLiteral("%1 venues").arg(session.venues.size()));
    });
    return saved ? transaction->commit() : saved;
}

Result<std::vector<TrainingSession>> TrainingRepository::sessions() const
{
    Result<QSqlQuery> venueRows =
        run(m_store, QStringLiteral("SELECT session_id, venue_id, people, trained_before FROM "
                                    "training_attendance ORDER BY session_id, venue_id"));
    if (!venueRows)
        return std::unexpected(venueRows.error());
    QHash<QString, std::vector<Attendance>> venues;
    while (venueRows->next())
        venues[venueRows->value(0).toString()].push_back({.venue = idFrom<VenueId>(venueRows->value(1)),
                                                          .people = venueRows->value(2).toInt(),
                                                          .trainedBefore = venueRows->value(3).toInt()});
    Result<QSqlQuery> rows =
        run(m_store, QStringLiteral("SELECT id, kind, on_date, held_by FROM training_session ORDER "
                                    "BY on_date DESC, id DESC"));
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<TrainingSession> sessions;
    while (rows->next())
        sessions.push_back({.id = idFrom<TrainingSessionId>(rows->value(0)),
                            .kind = rows->value(1).toString(),
                            .on = dateFrom(rows->value(2)),
                            .heldBy = rows->value(3).toString(),
                            .venues = venues.value(rows->value(0).toString())});
    return sessions;
}

Result<void> TrainingRepository::remove(const TrainingSessionId &id)
{
    return removeById(m_store, QStringLiteral("training_session"), id.toString());
}

Result<void> TrainingRepository::save(const OfficerSession &session)
{
    if (!session.id.isValid() || session.skill.trimmed().isEmpty() || !session.on.isValid() || session.officers.empty())
        return failure(Error::Code::Refused,
                       TrainingRepositoryWords::tr("A session needs a key, a skill, a date and at least one officer."));
    if (session.until.isValid() && session.until < session.on)
        return failure(Error::Code::Refused,
                       TrainingRepositoryWords::tr("The skill would have lapsed before it was trained."));
    Result<Transaction> transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<void> saved = saveOfficerSessionRow(m_store, session).and_then([&] {
        return appendAudit(m_store, QStringLiteral("officer_session.save"), session.id.toString(),
                           QStringLiteral("%1 officers").arg(session.officers.size()));
    });
    return saved ? transaction->commit() : saved;
}

Result<std::vector<OfficerSession>> TrainingRepository::officerSessions() const
{
    Result<QSqlQuery> memberRows =
        run(m_store, QStringLiteral("SELECT session_id, officer_id FROM "
                                    "officer_session_member ORDER BY session_id, officer_id"));
    if (!memberRows)
        return std::unexpected(memberRows.error());
    QHash<QString, std::vector<OfficerId>> members;
    while (memberRows->next())
        members[memberRows->value(0).toString()].push_back(idFrom<OfficerId>(memberRows->value(1)));
    Result<QSqlQuery> rows = run(m_store, QStringLiteral("SELECT id, skill, on_date, until, held_by FROM "
                                                         "officer_session ORDER BY on_date DESC, id DESC"));
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<OfficerSession> sessions;
    while (rows->next())
        sessions.push_back({.id = idFrom<OfficerSessionId>(rows->value(0)),
                            .skill = rows->value(1).toString(),
                            .on = dateFrom(rows->value(2)),
                            .until = dateFrom(rows->value(3)),
                            .heldBy = rows->value(4).toString(),
                            .officers = members.value(rows->value(0).toString())});
    return sessions;
}

Result<void> TrainingRepository::remove(const OfficerSessionId &id)
{
    return removeById(m_store, QStringLiteral("officer_session"), id.toString());
}

} // namespace lantern
