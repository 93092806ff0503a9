#include "store/venue_repository.h"

#include "store/audit.h"
#include "store/keys.h"
#include "store/query.h"
#include "store/values.h"

#include <QCoreApplication>
#include <QHash>

namespace lantern
{

namespace
{

struct VenueRepositoryWords
{
    Q_DECLARE_TR_FUNCTIONS(VenueRepository)
};

constexpr KeyTable<VenueVisitKind, 3> VisitKindKeys{{{VenueVisitKind::Routine, "routine"},
                                                     {VenueVisitKind::Spiking, "spiking"},
                                                     {VenueVisitKind::AngelaTest, "angela_test"}}};

Result<void> saveVenueRow(Store &store, const Venue &venue)
{
    const auto saved =
        run(store,
            QStringLiteral("INSERT INTO venue (id, name, type, licence, easting, northing, place_id, postcode) VALUES "
                           "(?, ?, ?, ?, ?, ?, ?, ?) "
                           "ON CONFLICT (id) DO UPDATE SET name = excluded.name, type = excluded.type, licence = "
                           "excluded.licence, easting = excluded.easting, northing = excluded.northing, place_id = "
                           "excluded.place_id, postcode = excluded.postcode"),
            {venue.id.toString(), textValue(venue.name.trimmed()), toKey(venue.type),
             textValue(venue.licence.trimmed()), venue.point.easting, venue.point.northing,
             venue.place > 0 ? QVariant(venue.place) : QVariant(), textValue(venue.postcode)});
    if (!saved && saved.error().code == Error::Code::Refused)
        return failure(Error::Code::Conflict,
                       VenueRepositoryWords::tr("Another venue has the licence %1 already: look for it in the list.")
                           .arg(venue.licence));
    if (!saved)
        return std::unexpected(saved.error());
    const auto cleared =
        run(store, QStringLiteral("DELETE FROM venue_in_scheme WHERE venue_id = ?"), {venue.id.toString()});
    return cleared ? Result<void>() : std::unexpected(cleared.error());
}

Result<void> saveSchemes(Store &store, const Venue &venue)
{
    for (const QString &scheme : venue.schemes) {
        const auto saved =
            run(store,
                QStringLiteral("INSERT INTO venue_in_scheme (venue_id, scheme) SELECT ?, name FROM venue_scheme "
                               "WHERE name = ?"),
                {venue.id.toString(), textValue(scheme)});
        if (!saved)
            return std::unexpected(saved.error());
        if (saved->numRowsAffected() != 1)
            return failure(
                Error::Code::Refused,
                VenueRepositoryWords::tr("“%1” is not in the list of schemes: add it there first.").arg(scheme));
    }
    return {};
}

Result<void> saveVenue(Store &store, const Venue &venue)
{
    if (!venue.id.isValid() || venue.name.trimmed().isEmpty())
        return failure(Error::Code::Refused, VenueRepositoryWords::tr("A venue needs a key and a name."));
    return saveVenueRow(store, venue).and_then([&] { return saveSchemes(store, venue); });
}

// Newest first.
Result<std::vector<VenueVisit>> visitsOf(const Store &store, const QString &where, const QVariantList &values)
{
    Result<QSqlQuery> rows = run(store,
                                 QStringLiteral("SELECT id, venue_id, kind, on_date, score, officer FROM venue_visit "
                                                "%1 ORDER BY on_date DESC, id DESC")
                                     .arg(where),
                                 values);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<VenueVisit> visits;
    while (rows->next())
        visits.push_back({.id = idFrom<VenueVisitId>(rows->value(0)),
                          .venue = idFrom<VenueId>(rows->value(1)),
                          .kind = venueVisitKindFromKey(rows->value(2).toString()).value_or(VenueVisitKind::Routine),
                          .on = dateFrom(rows->value(3)),
                          .score = rows->value(4).isNull() ? std::nullopt : std::optional(rows->value(4).toInt()),
                          .officer = rows->value(5).toString()});
    return visits;
}

} // namespace

QString toKey(VenueVisitKind kind)
{
    return keyOf(VisitKindKeys, kind);
}

std::optional<VenueVisitKind> venueVisitKindFromKey(QStringView key)
{
    return valueOf(VisitKindKeys, key);
}

VenueRepository::VenueRepository(Store &store)
    : m_store(store)
{
}

Result<void> VenueRepository::save(const Venue &venue)
{
    return saveAll(std::span(&venue, 1));
}

Result<void> VenueRepository::saveAll(std::span<const Venue> venues)
{
    Result<Transaction> transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const Venue &venue : venues)
        if (const Result<void> saved = saveVenue(m_store, venue); !saved)
            return saved;
    const Result<void> audited =
        appendAudit(m_store, QStringLiteral("venue.save"), venues.size() == 1 ? venues[0].id.toString() : QString(),
                    QStringLiteral("%1 venues").arg(venues.size()));
    return audited ? transaction->commit() : audited;
}

Result<std::vector<Venue>> VenueRepository::list() const
{
    Result<QSqlQuery> memberships = run(
        m_store, QStringLiteral("SELECT m.venue_id, m.scheme FROM venue_in_scheme m JOIN venue_scheme s ON s.name = "
                                "m.scheme ORDER BY m.venue_id, s.position"));
    if (!memberships)
        return std::unexpected(memberships.error());
    QHash<QString, QStringList> schemes;
    while (memberships->next())
        schemes[memberships->value(0).toString()].append(memberships->value(1).toString());
    Result<QSqlQuery> rows =
        run(m_store, QStringLiteral("SELECT id, name, type, licence, easting, northing, "
                                    "place_id, postcode FROM venue ORDER BY name COLLATE NOCASE, id"));
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Venue> venues;
    while (rows->next())
        venues.push_back({.id = idFrom<VenueId>(rows->value(0)),
                          .name = rows->value(1).toString(),
                          .type = placeKindFromKey(rows->value(2).toString()),
                          .licence = rows->value(3).toString(),
                          .point = {rows->value(4).toDouble(), rows->value(5).toDouble()},
                          .place = rows->value(6).toLongLong(),
                          .schemes = schemes.value(rows->value(0).toString()),
                          .postcode = rows->value(7).toString()});
    return venues;
}

Result<void> VenueRepository::remove(const VenueId &id)
{
    Result<Transaction> transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<QSqlQuery> removed = run(m_store, QStringLiteral("DELETE FROM venue WHERE id = ?"), {id.toString()});
    if (!removed && removed.error().code == Error::Code::Refused)
        return failure(Error::Code::Refused,
                       VenueRepositoryWords::tr("The venue was at a training session, so it stays in the register."));
    if (!removed)
        return std::unexpected(removed.error());
    if (removed->numRowsAffected() == 0)
        return failure(Error::Code::NotFound, VenueRepositoryWords::tr("There is no such venue in this file."));
    const Result<void> audited = appendAudit(m_store, QStringLiteral("venue.remove"), id.toString(), {});
    return audited ? transaction->commit() : audited;
}

Result<QStringList> VenueRepository::schemes() const
{
    Result<QSqlQuery> rows = run(m_store, QStringLiteral("SELECT name FROM venue_scheme ORDER BY position, name"));
    if (!rows)
        return std::unexpected(rows.error());
    QStringList names;
    while (rows->next())
        names.append(rows->value(0).toString());
    return names;
}

Result<void> VenueRepository::addScheme(const QString &name)
{
    if (name.trimmed().isEmpty())
        return failure(Error::Code::Refused, VenueRepositoryWords::tr("A scheme needs a name."));
    const auto added = run(m_store,
                           QStringLiteral("INSERT INTO venue_scheme (name, position) SELECT ?, "
                                          "coalesce(max(position), 0) + 1 FROM venue_scheme"),
                           {name.trimmed()});
    if (!added && added.error().code == Error::Code::Refused)
        return failure(Error::Code::Conflict, VenueRepositoryWords::tr("“%1” is in the list already.").arg(name));
    return added ? appendAudit(m_store, QStringLiteral("scheme.add"), name, {}) : std::unexpected(added.error());
}

Result<void> VenueRepository::removeScheme(const QString &name)
{
    const auto removed = run(m_store, QStringLiteral("DELETE FROM venue_scheme WHERE name = ?"), {textValue(name)});
    if (!removed && removed.error().code == Error::Code::Refused)
        return failure(
            Error::Code::Refused,
            VenueRepositoryWords::tr("Venues are in “%1”: take them out of it before it leaves the list.").arg(name));
    if (!removed)
        return std::unexpected(removed.error());
    if (removed->numRowsAffected() == 0)
        return failure(Error::Code::NotFound, VenueRepositoryWords::tr("“%1” is not in the list.").arg(name));
    return appendAudit(m_store, QStringLiteral("scheme.remove"), name, {});
}

Result<void> VenueRepository::saveVisit(const VenueVisit &visit)
{
    if (!visit.id.isValid() || !visit.venue.isValid() || !visit.on.isValid())
        return failure(Error::Code::Refused, VenueRepositoryWords::tr("A visit needs a key, a venue and a date."));
    if (visit.score && (*visit.score < 0 || *visit.score > 10))
        return failure(Error::Code::Refused, VenueRepositoryWords::tr("A score is 0 to 10."));
    Result<Transaction> transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto saved = run(m_store,
                           QStringLiteral("INSERT INTO venue_visit (id, venue_id, kind, on_date, score, officer) "
                                          "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET kind = "
                                          "excluded.kind, on_date = excluded.on_date, score = excluded.score, "
                                          "officer = excluded.officer"),
                           {visit.id.toString(), visit.venue.toString(), toKey(visit.kind), dateValue(visit.on),
                            visit.score ? QVariant(*visit.score) : QVariant(), textValue(visit.officer)});
    if (!saved)
        return std::unexpected(saved.error());
    const Result<void> audited =
        appendAudit(m_store, QStringLiteral("venue.visit"), visit.venue.toString(), toKey(visit.kind));
    return audited ? transaction->commit() : audited;
}

Result<void> VenueRepository::removeVisit(const VenueVisitId &id)
{
    Result<Transaction> transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto removed = run(m_store, QStringLiteral("DELETE FROM venue_visit WHERE id = ?"), {id.toString()});
    if (!removed)
        return std::unexpected(removed.error());
    if (removed->numRowsAffected() == 0)
        return failure(Error::Code::NotFound, VenueRepositoryWords::tr("There is no such visit in this file."));
    const Result<void> audited = appendAudit(m_store, QStringLiteral("venue.visit.remove"), id.toString(), {});
    return audited ? transaction->commit() : audited;
}

Result<std::vector<VenueVisit>> VenueRepository::visits() const
{
    return visitsOf(m_store, {}, {});
}

Result<std::vector<VenueVisit>> VenueRepository::visitsTo(const VenueId &venue) const
{
    return visitsOf(m_store, QStringLiteral("WHERE venue_id = ?"), {venue.toString()});
}

} // namespace lantern
