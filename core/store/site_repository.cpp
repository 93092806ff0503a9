#include "store/site_repository.h"

#include "store/audit.h"
#include "store/query.h"
#include "store/values.h"

#include <QCoreApplication>

namespace lantern
{

namespace
{

struct SiteRepositoryWords
{
    Q_DECLARE_TR_FUNCTIONS(SiteRepository)
};

Result<void> saveSiteRow(Store &store, const Site &site)
{
    const auto saved =
        run(store,
            QStringLiteral(
                "INSERT INTO cctv_site (id, name, stop_source_id, easting, northing, radius_metres, state, phase, "
                "live_since, removed_on, reference) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (id) DO UPDATE SET name = excluded.name, stop_source_id = excluded.stop_source_id, "
                "easting = excluded.easting, northing = excluded.northing, radius_metres = "
                "excluded.radius_metres, state = excluded.state, phase = excluded.phase, live_since = "
                "excluded.live_since, removed_on = excluded.removed_on, reference = excluded.reference"),
            {site.id.toString(), textValue(site.name), textValue(site.stopSourceId), site.point.easting,
             site.point.northing, site.radiusMetres, toKey(site.state), site.phase, dateValue(site.liveSince),
             dateValue(site.removedOn), textValue(site.reference)});
    if (!saved)
        return std::unexpected(saved.error());
    for (const char *table : {"footage_request", "safety_survey"})
        if (const auto cleared =
                run(store, QStringLiteral("DELETE FROM %1 WHERE site_id = ?").arg(QLatin1StringView(table)),
                    {site.id.toString()});
            !cleared)
            return std::unexpected(cleared.error());
    return {};
}

Result<void> saveRequests(Store &store, const Site &site)
{
    int position = 0;
    for (const FootageRequest &request : site.requests)
        if (const auto saved = run(
                store,
                QStringLiteral("INSERT INTO footage_request (id, site_id, position, reference, recorded_on, asked_on, "
                               "outcome, answered_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                {request.id.toString(), site.id.toString(), position++, textValue(request.reference),
                 dateValue(request.recordedOn), dateValue(request.askedOn), toKey(request.outcome),
                 dateValue(request.answeredOn)});
            !saved)
            return std::unexpected(saved.error());
    return {};
}

Result<void> saveSurveys(Store &store, const Site &site)
{
    int position = 0;
    for (const SafetySurvey &survey : site.surveys)
        if (const auto saved = run(store,
                                   QStringLiteral("INSERT INTO safety_survey (id, site_id, position, held_on, asked, "
                                                  "safer) VALUES (?, ?, ?, ?, ?, ?)"),
                                   {survey.id.toString(), site.id.toString(), position++, dateValue(survey.heldOn),
                                    survey.asked, survey.safer});
            !saved)
            return std::unexpected(saved.error());
    return {};
}

Result<void> loadRequests(const Store &store, Site &site)
{
    Result<QSqlQuery> rows =
        run(store,
            QStringLiteral("SELECT id, reference, recorded_on, asked_on, outcome, answered_on FROM "
                           "footage_request WHERE site_id = ? ORDER BY position"),
            {site.id.toString()});
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next())
        site.requests.push_back(
            {.id = idFrom<FootageRequestId>(rows->value(0)),
             .reference = rows->value(1).toString(),
             .recordedOn = dateFrom(rows->value(2)),
             .askedOn = dateFrom(rows->value(3)),
             .outcome = footageOutcomeFromKey(rows->value(4).toString()).value_or(FootageOutcome::Awaited),
             .answeredOn = dateFrom(rows->value(5))});
    return {};
}

Result<void> loadSurveys(const Store &store, Site &site)
{
    Result<QSqlQuery> rows =
        run(store,
            QStringLiteral("SELECT id, held_on, asked, safer FROM safety_survey WHERE site_id = ? ORDER BY position"),
            {site.id.toString()});
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next())
        site.surveys.push_back({.id = idFrom<SurveyId>(rows->value(0)),
                                .heldOn = dateFrom(rows->value(1)),
                                .asked = rows->value(2).toInt(),
                                .safer = rows->value(3).toInt()});
    return {};
}

Result<std::vector<Site>> loadSites(const Store &store, const QString &where, const QVariantList &values)
{
    Result<QSqlQuery> rows = run(
        store,
        QStringLiteral("SELECT id, name, stop_source_id, easting, northing, radius_metres, state, phase, live_since, "
                       "removed_on, reference FROM cctv_site ") +
            where,
        values);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Site> sites;
    while (rows->next())
        sites.push_back({.id = idFrom<SiteId>(rows->value(0)),
                         .name = rows->value(1).toString(),
                         .stopSourceId = rows->value(2).toString(),
                         .point = {rows->value(3).toDouble(), rows->value(4).toDouble()},
                         .radiusMetres = rows->value(5).toDouble(),
                         .state = siteStateFromKey(rows->value(6).toString()).value_or(SiteState::Proposed),
                         .phase = rows->value(7).toInt(),
                         .liveSince = dateFrom(rows->value(8)),
                         .removedOn = dateFrom(rows->value(9)),
                         .reference = rows->value(10).toString(),
                         .requests = {},
                         .surveys = {}});
    for (Site &site : sites)
        if (const Result<void> loaded = loadRequests(store, site).and_then([&] { return loadSurveys(store, site); });
            !loaded)
            return std::unexpected(loaded.error());
    return sites;
}

} // namespace

SiteRepository::SiteRepository(Store &store)
    : m_store(store)
{
}

Result<void> SiteRepository::save(const Site &site)
{
    if (!site.id.isValid())
        return failure(Error::Code::Refused, SiteRepositoryWords::tr("A site needs a key."));
    Result<Transaction> transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<void> saved =
        saveSiteRow(m_store, site)
            .and_then([&] { return saveRequests(m_store, site); })
            .and_then([&] { return saveSurveys(m_store, site); })
            .and_then([&] {
                return appendAudit(m_store, QStringLiteral("site.save"), site.id.toString(), toKey(site.state));
            });
    return saved ? transaction->commit() : saved;
}

Result<Site> SiteRepository::load(const SiteId &id) const
{
    Result<std::vector<Site>> sites = loadSites(m_store, QStringLiteral("WHERE id = ?"), {id.toString()});
    if (!sites)
        return std::unexpected(sites.error());
    if (sites->empty())
        return failure(Error::Code::NotFound, SiteRepositoryWords::tr("There is no such site in this file."));
    return std::move(sites->front());
}

Result<std::vector<Site>> SiteRepository::list() const
{
    return loadSites(m_store, QStringLiteral("ORDER BY phase, name, id"), {});
}

Result<void> SiteRepository::remove(const SiteId &id)
{
    Result<Transaction> transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<QSqlQuery> removed =
        run(m_store, QStringLiteral("DELETE FROM cctv_site WHERE id = ?"), {id.toString()});
    if (!removed)
        return std::unexpected(removed.error());
    if (removed->numRowsAffected() == 0)
        return failure(Error::Code::NotFound, SiteRepositoryWords::tr("There is no such site in this file."));
    const Result<void> audited = appendAudit(m_store, QStringLiteral("site.remove"), id.toString(), {});
    return audited ? transaction->commit() : audited;
}

} // namespace lantern
