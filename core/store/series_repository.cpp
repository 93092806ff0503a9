#include "store/series_repository.h"

#include "store/audit.h"
#include "store/behaviour.h"
#include "store/query.h"
#include "store/series_rows.h"
#include "store/values.h"

#include <QCoreApplication>

#include <algorithm>

namespace lantern
{

namespace
{

struct SeriesRepositoryWords
{
    Q_DECLARE_TR_FUNCTIONS(SeriesRepository)
};

Result<void> checkFilter(const OffenceFilter &filter)
{
    if (filter.name.trimmed().isEmpty())
        return failure(Error::Code::Refused, SeriesRepositoryWords::tr("A filter needs a name."));
    for (const QString &key : filter.behaviours)
        if (!behaviourKeys().contains(key))
            return failure(Error::Code::Refused, SeriesRepositoryWords::tr("“%1” is no behaviour. Those known are: %2.")
                                                     .arg(key, behaviourKeys().join(QStringLiteral(", "))));
    if (filter.classes.isEmpty() && filter.behaviours.isEmpty() && !filter.vawg)
        return failure(Error::Code::Refused,
                       SeriesRepositoryWords::tr("A filter needs an offence class or a behaviour to look for."));
    return {};
}

Result<void> checkDecision(const Series &series, const SeriesDecision &decision)
{
    if (decision.reason.trimmed().isEmpty())
        return failure(Error::Code::Refused, SeriesRepositoryWords::tr("A decision on a series needs a reason."));
    if (decision.decidedBy.trimmed().isEmpty())
        return failure(Error::Code::Refused,
                       SeriesRepositoryWords::tr("A decision needs who made it: a role or a shoulder number."));
    if (!series.id.isValid() || !decision.at.isValid())
        return failure(Error::Code::Refused, SeriesRepositoryWords::tr("A decision needs its series and its time."));
    if (series.offences.size() < 2)
        return failure(Error::Code::Refused, SeriesRepositoryWords::tr("A series has at least two offences."));
    if (decision.state != SeriesState::Accepted)
        return {};
    if (!decision.reviewOn.isValid())
        return failure(Error::Code::Refused, SeriesRepositoryWords::tr("An accepted series needs a review date."));
    if (decision.reviewOn < decision.at.toTimeZone(londonZone()).date())
        return failure(Error::Code::Refused, SeriesRepositoryWords::tr("The review date is past. Give a later one."));
    return {};
}

QString actionOf(SeriesState state)
{
    return QStringLiteral("series.") + (state == SeriesState::Candidate ? QStringLiteral("reopened") : toKey(state));
}

} // namespace

SeriesRepository::SeriesRepository(Store &store)
    : m_store(store)
{
}

Result<std::vector<OffenceFilter>> SeriesRepository::filters() const
{
    auto rows = run(m_store, QStringLiteral("SELECT name, classes, behaviours, vawg FROM saved_filter ORDER BY name"));
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<OffenceFilter> filters;
    while (rows->next())
        filters.push_back({.name = rows->value(0).toString(),
                           .classes = rows->value(1).toString().split(u'\n', Qt::SkipEmptyParts),
                           .behaviours = rows->value(2).toString().split(u' ', Qt::SkipEmptyParts),
                           .vawg = rows->value(3).toBool()});
    return filters;
}

Result<void> SeriesRepository::saveFilter(const OffenceFilter &filter)
{
    if (auto checked = checkFilter(filter); !checked)
        return checked;
    auto transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto saved =
        run(m_store,
            QStringLiteral("INSERT INTO saved_filter (name, classes, behaviours, vawg) VALUES (?, ?, ?, ?)"
                           " ON CONFLICT (name) DO UPDATE SET classes = excluded.classes,"
                           " behaviours = excluded.behaviours, vawg = excluded.vawg"),
            {filter.name.trimmed(), textValue(filter.classes.join(u'\n')), textValue(filter.behaviours.join(u' ')),
             int(filter.vawg)});
    if (!saved)
        return std::unexpected(saved.error());
    const auto audited = appendAudit(m_store, QStringLiteral("filter.save"), filter.name.trimmed(), {});
    return audited ? transaction->commit() : audited;
}

Result<void> SeriesRepository::removeFilter(const QString &name)
{
    auto transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto removed = run(m_store, QStringLiteral("DELETE FROM saved_filter WHERE name = ?"), {name.trimmed()});
    if (!removed)
        return std::unexpected(removed.error());
    if (removed->numRowsAffected() == 0)
        return failure(Error::Code::NotFound,
                       SeriesRepositoryWords::tr("No saved filter is called “%1”.").arg(name.trimmed()));
    const auto audited = appendAudit(m_store, QStringLiteral("filter.remove"), name.trimmed(), {});
    return audited ? transaction->commit() : audited;
}

Result<void> SeriesRepository::decide(const Series &series, const SeriesDecision &decision)
{
    if (auto checked = checkDecision(series, decision); !checked)
        return checked;
    auto transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto known = hasSeries(m_store, series.id);
    if (!known)
        return std::unexpected(known.error());
    const Result<void> saved =
        (*known ? Result<void>() : insertSeries(m_store, series))
            .and_then([&] { return insertDecision(m_store, series.id, decision); })
            .and_then([&] {
                return appendAudit(
                    m_store, actionOf(decision.state), series.id.toString(),
                    QStringLiteral("%1 offences, by %2").arg(series.offences.size()).arg(decision.decidedBy.trimmed()));
            });
    return saved ? transaction->commit() : saved;
}

Result<Series> SeriesRepository::load(const SeriesId &id) const
{
    auto all = selectSeries(m_store, QStringLiteral("WHERE id = ?"), {id.toString()});
    if (!all)
        return std::unexpected(all.error());
    if (all->empty())
        return failure(Error::Code::NotFound, SeriesRepositoryWords::tr("There is no such series in this file."));
    return std::move(all->front());
}

Result<std::vector<Series>> SeriesRepository::list() const
{
    auto all = selectSeries(m_store, {}, {});
    if (all)
        std::ranges::stable_sort(*all, std::ranges::greater{},
                                 [](const Series &series) { return series.decisions.back().at; });
    return all;
}

} // namespace lantern
