#include "store/series_rows.h"

#include "store/query.h"
#include "store/values.h"

#include <QHash>

namespace lantern
{

namespace
{

QVariant partOrNull(const std::optional<double> &part)
{
    return part ? QVariant(*part) : QVariant();
}

std::optional<double> partFrom(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

Result<void> insertLinks(Store &store, const Series &series)
{
    const auto sql =
        QStringLiteral("INSERT INTO series_link (series_id, first, second, strength, metres, days, distance_part,"
                       " days_part, hour_part, class_part, behaviour_part, crowding_part)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    return insertRows(store, sql, std::span<const SeriesLink>(series.links),
                      [&](QSqlQuery &query, const SeriesLink &link) {
                          query.bindValue(0, series.id.toString());
                          query.bindValue(1, static_cast<qint64>(link.first));
                          query.bindValue(2, static_cast<qint64>(link.second));
                          query.bindValue(3, link.strength);
                          query.bindValue(4, link.metres);
                          query.bindValue(5, link.days);
                          query.bindValue(6, link.distancePart);
                          query.bindValue(7, link.daysPart);
                          query.bindValue(8, partOrNull(link.hourPart));
                          query.bindValue(9, link.classPart);
                          query.bindValue(10, partOrNull(link.behaviourPart));
                          query.bindValue(11, link.crowdingPart);
                      })
        .transform([](qint64) {});
}

SeriesLink linkFrom(const QSqlQuery &row)
{
    return {.first = static_cast<quint64>(row.value(1).toLongLong()),
            .second = static_cast<quint64>(row.value(2).toLongLong()),
            .strength = row.value(3).toDouble(),
            .metres = row.value(4).toDouble(),
            .days = row.value(5).toDouble(),
            .crowdingPart = row.value(11).toDouble(),
            .distancePart = row.value(6).toDouble(),
            .daysPart = row.value(7).toDouble(),
            .hourPart = partFrom(row.value(8)),
            .classPart = row.value(9).toDouble(),
            .behaviourPart = partFrom(row.value(10))};
}

// Hands each row of a statement, whose first column is a series' key, to the series it belongs to.
template<class Take>
Result<void> addRows(const Store &store, const QString &sql, QHash<QString, Series *> &series, Take take)
{
    auto rows = run(store, sql);
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next())
        if (Series *of = series.value(rows->value(0).toString()))
            take(*of, *rows);
    return {};
}

Result<void> complete(const Store &store, std::vector<Series> &all)
{
    QHash<QString, Series *> byKey;
    for (Series &series : all)
        byKey.insert(series.id.toString(), &series);
    return addRows(store,
                   QStringLiteral("SELECT series_id, fingerprint FROM series_offence ORDER BY series_id, position"),
                   byKey,
                   [](Series &series, const QSqlQuery &row) {
                       series.offences.push_back(static_cast<quint64>(row.value(1).toLongLong()));
                   })
        .and_then([&] {
            return addRows(
                store,
                QStringLiteral("SELECT series_id, first, second, strength, metres, days, distance_part, days_part,"
                               " hour_part, class_part, behaviour_part, crowding_part FROM series_link"
                               " ORDER BY series_id, strength DESC, first, second"),
                byKey, [](Series &series, const QSqlQuery &row) { series.links.push_back(linkFrom(row)); });
        })
        .and_then([&] {
            return addRows(
                store,
                QStringLiteral("SELECT series_id, state, reason, decided_by, decided_ms, owner, review_on"
                               " FROM series_decision ORDER BY number"),
                byKey, [](Series &series, const QSqlQuery &row) {
                    series.decisions.push_back(
                        {.state = seriesStateFromKey(row.value(1).toString()).value_or(SeriesState::Candidate),
                         .reason = row.value(2).toString(),
                         .decidedBy = row.value(3).toString(),
                         .at = instantFrom(row.value(4)),
                         .owner = row.value(5).toString(),
                         .reviewOn = dateFrom(row.value(6))});
                });
        });
}

} // namespace

Result<bool> hasSeries(const Store &store, const SeriesId &id)
{
    auto row = run(store, QStringLiteral("SELECT 1 FROM series WHERE id = ?"), {id.toString()});
    if (!row)
        return std::unexpected(row.error());
    return row->next();
}

Result<void> insertSeries(Store &store, const Series &series)
{
    const auto saved =
        run(store,
            QStringLiteral("INSERT INTO series (id, title, filter, metres, days, threshold, strength, made_ms)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
            {series.id.toString(), textValue(series.title), textValue(series.filter), series.metres, series.days,
             series.threshold, series.strength, series.madeAt.toMSecsSinceEpoch()});
    if (!saved)
        return std::unexpected(saved.error());
    int position = 0;
    return insertRows(store,
                      QStringLiteral("INSERT INTO series_offence (series_id, position, fingerprint) VALUES (?, ?, ?)"),
                      std::span<const quint64>(series.offences),
                      [&](QSqlQuery &query, quint64 fingerprint) {
                          query.bindValue(0, series.id.toString());
                          query.bindValue(1, position++);
                          query.bindValue(2, static_cast<qint64>(fingerprint));
                      })
        .and_then([&](qint64) { return insertLinks(store, series); });
}

Result<void> insertDecision(const Store &store, const SeriesId &id, const SeriesDecision &decision)
{
    const auto saved =
        run(store,
            QStringLiteral("INSERT INTO series_decision (series_id, state, reason, decided_by, decided_ms,"
                           " owner, review_on) VALUES (?, ?, ?, ?, ?, ?, ?)"),
            {id.toString(), toKey(decision.state), textValue(decision.reason.trimmed()),
             textValue(decision.decidedBy.trimmed()), decision.at.toMSecsSinceEpoch(),
             textValue(decision.owner.trimmed()), dateValue(decision.reviewOn)});
    return saved ? Result<void>() : std::unexpected(saved.error());
}

Result<std::vector<Series>> selectSeries(const Store &store, const QString &where, const QVariantList &values)
{
    auto rows =
        run(store,
            QStringLiteral("SELECT id, title, filter, metres, days, threshold, strength, made_ms FROM series ") +
                where + QStringLiteral(" ORDER BY id"),
            values);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Series> all;
    while (rows->next()) {
        Series &series = all.emplace_back();
        series.id = idFrom<SeriesId>(rows->value(0));
        series.title = rows->value(1).toString();
        series.filter = rows->value(2).toString();
        series.metres = rows->value(3).toDouble();
        series.days = rows->value(4).toDouble();
        series.threshold = rows->value(5).toDouble();
        series.strength = rows->value(6).toDouble();
        series.madeAt = instantFrom(rows->value(7));
    }
    if (auto done = complete(store, all); !done)
        return std::unexpected(done.error());
    return all;
}

} // namespace lantern
