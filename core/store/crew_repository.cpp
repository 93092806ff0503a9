// The part of PlanRepository that keeps officers and authorities.

#include "store/plan_repository.h"

#include "store/audit.h"
#include "store/query.h"
#include "store/values.h"

#include <QCoreApplication>
#include <QHash>

namespace lantern
{

namespace
{

struct CrewRepositoryWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanRepository)
};

Result<void> saveOfficerRow(Store &store, const Officer &officer)
{
    const QString id = officer.id.toString();
    const auto saved =
        run(store,
            QStringLiteral(
                "INSERT INTO officer (id, shoulder_number, rank) VALUES (?, ?, ?) "
                "ON CONFLICT (id) DO UPDATE SET shoulder_number = excluded.shoulder_number, rank = excluded.rank"),
            {id, textValue(officer.shoulderNumber), textValue(officer.rank)});
    if (!saved && saved.error().code == Error::Code::Refused)
        return failure(
            Error::Code::Conflict,
            CrewRepositoryWords::tr("Another officer has the shoulder number %1 already.").arg(officer.shoulderNumber));
    if (!saved)
        return std::unexpected(saved.error());
    if (const auto cleared = run(store, QStringLiteral("DELETE FROM officer_skill WHERE officer_id = ?"), {id});
        !cleared)
        return std::unexpected(cleared.error());
    int position = 0;
    for (const Officer::Skill &skill : officer.skills) {
        const auto added = run(
            store, QStringLiteral("INSERT INTO officer_skill (officer_id, position, name, until) VALUES (?, ?, ?, ?)"),
            {id, position++, textValue(skill.name), dateValue(skill.until)});
        if (!added)
            return std::unexpected(added.error());
    }
    return {};
}

// What a recorded dispersal rests on does not change afterwards.
Result<void> saveAuthorityRow(Store &store, const Authority &authority)
{
    const auto saved =
        run(store,
            QStringLiteral(
                "INSERT INTO authority (id, kind, reference, granted_by_rank, granted_by, grounds, regards_rights, "
                "from_ms, to_ms, area, rights_considered) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, "
                "reference = excluded.reference, granted_by_rank = excluded.granted_by_rank, granted_by = "
                "excluded.granted_by, "
                "grounds = excluded.grounds, regards_rights = excluded.regards_rights, from_ms = excluded.from_ms, "
                "to_ms = excluded.to_ms, area = excluded.area, rights_considered = excluded.rights_considered "
                "WHERE NOT EXISTS (SELECT 1 FROM patrol_result r WHERE r.authority_id = authority.id)"),
            {authority.id.toString(), textValue(authority.kind), textValue(authority.reference),
             textValue(authority.grantedByRank), textValue(authority.grantedBy), textValue(authority.grounds),
             authority.regardsRights, authority.from.toMSecsSinceEpoch(), authority.to.toMSecsSinceEpoch(),
             shapeValue(authority.area), textValue(authority.rightsConsidered)});
    if (!saved)
        return std::unexpected(saved.error());
    if (saved->numRowsAffected() != 1)
        return failure(Error::Code::Refused,
                       CrewRepositoryWords::tr(
                           "A recorded dispersal rests on this authority, so it is not changed. Enter a new one."));
    return {};
}

Result<std::vector<Authority>> authoritiesOf(const Store &store, const QString &where, const QVariantList &values)
{
    Result<QSqlQuery> rows = run(
        store,
        QStringLiteral(
            "SELECT id, kind, reference, granted_by_rank, granted_by, grounds, regards_rights, from_ms, to_ms, area, "
            "rights_considered FROM authority %1 ORDER BY from_ms, id")
            .arg(where),
        values);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Authority> authorities;
    while (rows->next()) {
        Result<MultiPolygon> area = polygonsFrom(rows->value(9));
        if (!area)
            return std::unexpected(area.error());
        authorities.push_back({.id = idFrom<AuthorityId>(rows->value(0)),
                               .kind = rows->value(1).toString(),
                               .reference = rows->value(2).toString(),
                               .grantedByRank = rows->value(3).toString(),
                               .grantedBy = rows->value(4).toString(),
                               .grounds = rows->value(5).toString(),
                               .regardsRights = rows->value(6).toBool(),
                               .from = instantFrom(rows->value(7)),
                               .to = instantFrom(rows->value(8)),
                               .area = std::move(*area),
                               .rightsConsidered = rows->value(10).toString()});
    }
    return authorities;
}

} // namespace

Result<void> PlanRepository::saveOfficer(const Officer &officer)
{
    if (!officer.id.isValid() || officer.shoulderNumber.trimmed().isEmpty())
        return failure(Error::Code::Refused, CrewRepositoryWords::tr("An officer needs a key and a shoulder number."));
    Result<Transaction> transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<void> saved = saveOfficerRow(m_store, officer).and_then([&] {
        return appendAudit(m_store, QStringLiteral("officer.save"), officer.id.toString(),
                           QStringLiteral("%1 skills").arg(officer.skills.size()));
    });
    return saved ? transaction->commit() : saved;
}

Result<std::vector<Officer>> PlanRepository::officers() const
{
    Result<QSqlQuery> skillRows =
        run(m_store, QStringLiteral("SELECT officer_id, name, until FROM officer_skill ORDER BY officer_id, position"));
    if (!skillRows)
        return std::unexpected(skillRows.error());
    QHash<QString, std::vector<Officer::Skill>> skills;
    while (skillRows->next())
        skills[skillRows->value(0).toString()].push_back(
            {.name = skillRows->value(1).toString(), .until = dateFrom(skillRows->value(2))});
    Result<QSqlQuery> rows =
        run(m_store, QStringLiteral("SELECT id, shoulder_number, rank FROM officer ORDER BY shoulder_number"));
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Officer> officers;
    while (rows->next())
        officers.push_back({.id = idFrom<OfficerId>(rows->value(0)),
                            .shoulderNumber = rows->value(1).toString(),
                            .rank = rows->value(2).toString(),
                            .skills = skills.value(rows->value(0).toString())});
    return officers;
}

Result<void> PlanRepository::saveAuthority(const Authority &authority)
{
    if (!authority.id.isValid() || !authority.from.isValid() || !authority.to.isValid())
        return failure(Error::Code::Refused, CrewRepositoryWords::tr("An authority needs a key, a start and an end."));
    Result<Transaction> transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<void> saved = saveAuthorityRow(m_store, authority).and_then([&] {
        return appendAudit(m_store, QStringLiteral("authority.save"), authority.id.toString(), authority.kind);
    });
    return saved ? transaction->commit() : saved;
}

Result<void> PlanRepository::removeAuthority(const AuthorityId &id)
{
    Result<Transaction> transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    Result<QSqlQuery> rests =
        run(m_store, QStringLiteral("SELECT 1 FROM patrol_result WHERE authority_id = ?"), {id.toString()});
    if (!rests)
        return std::unexpected(rests.error());
    if (rests->next())
        return failure(
            Error::Code::Refused,
            CrewRepositoryWords::tr("A recorded dispersal rests on this authority, so it is not taken back."));
    const auto removed = run(m_store, QStringLiteral("DELETE FROM authority WHERE id = ?"), {id.toString()});
    if (!removed)
        return std::unexpected(removed.error());
    if (removed->numRowsAffected() != 1)
        return failure(Error::Code::NotFound, CrewRepositoryWords::tr("There is no such authority."));
    const Result<void> noted =
        appendAudit(m_store, QStringLiteral("authority.remove"), id.toString(), QStringLiteral("taken back"));
    return noted ? transaction->commit() : noted;
}

Result<std::vector<Authority>> PlanRepository::authorities() const
{
    return authoritiesOf(m_store, {}, {});
}

Result<std::vector<Authority>> PlanRepository::authoritiesEndingAfter(const QDateTime &instant) const
{
    return authoritiesOf(m_store, QStringLiteral("WHERE to_ms > ?"), {instant.toMSecsSinceEpoch()});
}

} // namespace lantern
