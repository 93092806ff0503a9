#include "store/plan_repository.h"

#include "store/audit.h"
#include "store/query.h"
#include "store/values.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace lantern
{

namespace
{

struct HotspotRepositoryWords
{
    Q_DECLARE_TR_FUNCTIONS(HotspotRepository)
};

constexpr std::array UnitKinds{UnitKind::Hexagon, UnitKind::Segment, UnitKind::Ward, UnitKind::Borough,
                               UnitKind::BasicCommandUnit};

QString weightKey(Weight weight)
{
    return weight == Weight::Count ? QStringLiteral("count") : QStringLiteral("harm");
}

QVariant tableValue(Weight weight)
{
    return weight.table > 0 ? QVariant(weight.table) : QVariant(QMetaType::fromType<int>());
}

Weight weightFrom(const QVariant &key, const QVariant &table)
{
    if (!table.isNull())
        return {.table = table.toInt()};
    return key.toString() == QLatin1StringView("count") ? Weight::Count : Weight::Harm;
}

QVariant figureValue(const std::optional<double> &figure)
{
    return figure ? QVariant(*figure) : QVariant(QMetaType::fromType<double>());
}

std::optional<double> figureFrom(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

// Thousandths, so that a set is as it was to the last bit when it is read again.
QString sharesKey(const std::vector<double> &shares)
{
    QStringList parts;
    for (const double share : shares)
        parts.append(QString::number(std::lround(share * 1000)));
    return parts.join(u',');
}

std::vector<double> sharesFrom(const QString &key)
{
    std::vector<double> shares;
    const QStringList parts = key.split(u',', Qt::SkipEmptyParts);
    if (parts.size() != static_cast<qsizetype>(AllHours.size()))
        return {};
    for (const QString &part : parts)
        shares.push_back(part.toInt() / 1000.0);
    return shares;
}

QVariant detailValue(const Hotspot &hotspot)
{
    if (!hotspot.detail)
        return QVariant(QMetaType::fromType<QString>());
    QJsonArray nights;
    for (const double count : hotspot.detail->nights)
        nights.append(count);
    const QJsonObject object{{"before", hotspot.countBefore},        {"night", hotspot.detail->nightCount},
                             {"timed", hotspot.detail->timedCount},  {"streetSafe", hotspot.detail->streetSafe},
                             {"landmark", hotspot.detail->landmark}, {"nights", nights}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::pair<int, std::optional<ReasonDetail>> detailFrom(const QVariant &value)
{
    const QJsonObject object = QJsonDocument::fromJson(value.toString().toUtf8()).object();
    const QJsonArray nights = object["nights"].toArray();
    ReasonDetail detail{.nightCount = object["night"].toDouble(),
                        .timedCount = object["timed"].toInt(),
                        .streetSafe = object["streetSafe"].toInt(),
                        .landmark = object["landmark"].toString()};
    if (nights.size() != std::ssize(detail.nights))
        return {-1, std::nullopt};
    for (qsizetype day = 0; day < nights.size(); ++day)
        detail.nights[static_cast<size_t>(day)] = nights[day].toDouble();
    return {object["before"].toInt(-1), detail};
}

Result<void> saveSetRow(Store &store, const HotspotSet &set)
{
    const auto saved = run(
        store,
        QStringLiteral(
            "INSERT INTO hotspot_set (id, name, created_ms, weight, first_month, last_month, cell_width, source, "
            "harm_table, unit, hours) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = "
            "excluded.name, "
            "created_ms = excluded.created_ms, weight = excluded.weight, first_month = excluded.first_month, "
            "last_month = excluded.last_month, cell_width = excluded.cell_width, source = excluded.source, "
            "harm_table = excluded.harm_table, unit = excluded.unit, hours = excluded.hours"),
        {set.id.toString(), textValue(set.name), set.createdAt.toMSecsSinceEpoch(), weightKey(set.weight),
         set.period.first.index(), set.period.last.index(), set.cellWidthMetres, textValue(set.source),
         tableValue(set.weight), toKey(set.unit), textValue(toKey(set.hours))});
    return saved ? Result<void>() : std::unexpected(saved.error());
}

Result<void> saveHotspots(Store &store, const HotspotSet &set)
{
    if (const auto cleared = run(store, QStringLiteral("DELETE FROM hotspot WHERE set_id = ?"), {set.id.toString()});
        !cleared)
        return std::unexpected(cleared.error());
    int position = 0;
    for (const Hotspot &hotspot : set.hotspots) {
        const auto saved =
            run(store,
                QStringLiteral(
                    "INSERT INTO hotspot (id, set_id, position, rank, score, offence_count, vawg_share, name, reason, "
                    "easting, northing, outline, edited, size, score_low, score_high, hour_shares, reason_detail) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                {hotspot.id.toString(), set.id.toString(), position++, hotspot.rank, hotspot.score, hotspot.count,
                 hotspot.vawgShare, textValue(hotspot.name), textValue(hotspot.reason), hotspot.centre.easting,
                 hotspot.centre.northing, shapeValue(hotspot.outline), hotspot.edited, hotspot.size,
                 figureValue(hotspot.scoreLow), figureValue(hotspot.scoreHigh),
                 textValue(sharesKey(hotspot.hourShares)), detailValue(hotspot)});
        if (!saved)
            return std::unexpected(saved.error());
    }
    return {};
}

Result<Hotspot> hotspotFrom(const QSqlQuery &row)
{
    Result<MultiPolygon> outline = polygonsFrom(row.value(9));
    if (!outline)
        return std::unexpected(outline.error());
    const auto [countBefore, detail] = detailFrom(row.value(15));
    return Hotspot{.id = idFrom<HotspotId>(row.value(0)),
                   .rank = row.value(1).toInt(),
                   .score = row.value(2).toDouble(),
                   .scoreLow = figureFrom(row.value(12)),
                   .scoreHigh = figureFrom(row.value(13)),
                   .size = row.value(11).toDouble(),
                   .count = row.value(3).toInt(),
                   .vawgShare = row.value(4).toDouble(),
                   .name = row.value(5).toString(),
                   .reason = row.value(6).toString(),
                   .countBefore = countBefore,
                   .detail = detail,
                   .centre = {row.value(7).toDouble(), row.value(8).toDouble()},
                   .outline = std::move(*outline),
                   .edited = row.value(10).toBool(),
                   .hourShares = sharesFrom(row.value(14).toString())};
}

} // namespace

QString toKey(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Segment:
        return QStringLiteral("segment");
    case UnitKind::Ward:
        return QStringLiteral("ward");
    case UnitKind::Borough:
        return QStringLiteral("borough");
    case UnitKind::BasicCommandUnit:
        return QStringLiteral("bcu");
    case UnitKind::Hexagon:
        break;
    }
    return QStringLiteral("hexagon");
}

std::optional<UnitKind> unitKindFromKey(QStringView key)
{
    for (const UnitKind kind : UnitKinds)
        if (key == toKey(kind))
            return kind;
    return std::nullopt;
}

HotspotRepository::HotspotRepository(Store &store)
    : m_store(store)
{
}

Result<void> HotspotRepository::save(const HotspotSet &set)
{
    if (!set.id.isValid())
        return failure(Error::Code::Refused, HotspotRepositoryWords::tr("A hotspot set needs a key."));
    Result<Transaction> transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<void> saved =
        saveSetRow(m_store, set).and_then([&] { return saveHotspots(m_store, set); }).and_then([&] {
            return appendAudit(m_store, QStringLiteral("hotspots.save"), set.id.toString(),
                               QStringLiteral("%1 hotspots").arg(set.hotspots.size()));
        });
    return saved ? transaction->commit() : saved;
}

Result<HotspotSet> HotspotRepository::load(const HotspotSetId &id) const
{
    Result<QSqlQuery> row =
        run(m_store,
            QStringLiteral("SELECT name, created_ms, weight, first_month, last_month, cell_width, source, "
                           "harm_table, unit, hours FROM hotspot_set WHERE id = ?"),
            {id.toString()});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return failure(Error::Code::NotFound, HotspotRepositoryWords::tr("There is no such hotspot set in this file."));
    HotspotSet set{.id = id,
                   .name = row->value(0).toString(),
                   .createdAt = instantFrom(row->value(1)),
                   .weight = weightFrom(row->value(2), row->value(7)),
                   .period = {Month::fromIndex(row->value(3).toInt()), Month::fromIndex(row->value(4).toInt())},
                   .hours = hoursFromKey(row->value(9).toString()),
                   .unit = unitKindFromKey(row->value(8).toString()).value_or(UnitKind::Hexagon),
                   .cellWidthMetres = row->value(5).toDouble(),
                   .source = row->value(6).toString(),
                   .hotspots = {}};
    Result<QSqlQuery> hotspots =
        run(m_store,
            QStringLiteral("SELECT id, rank, score, offence_count, vawg_share, name, reason, easting, "
                           "northing, outline, edited, size, score_low, score_high, hour_shares, reason_detail "
                           "FROM hotspot WHERE set_id = ? ORDER BY position"),
            {id.toString()});
    if (!hotspots)
        return std::unexpected(hotspots.error());
    while (hotspots->next()) {
        Result<Hotspot> hotspot = hotspotFrom(*hotspots);
        if (!hotspot)
            return std::unexpected(hotspot.error());
        set.hotspots.push_back(std::move(*hotspot));
    }
    return set;
}

Result<std::vector<HotspotSetSummary>> HotspotRepository::list() const
{
    Result<QSqlQuery> rows =
        run(m_store, QStringLiteral("SELECT s.id, s.name, s.created_ms, s.weight, s.first_month, s.last_month, "
                                    "(SELECT COUNT(*) FROM hotspot h WHERE h.set_id = s.id), s.harm_table "
                                    "FROM hotspot_set s ORDER BY s.created_ms DESC, s.id DESC"));
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<HotspotSetSummary> sets;
    while (rows->next())
        sets.push_back({.id = idFrom<HotspotSetId>(rows->value(0)),
                        .name = rows->value(1).toString(),
                        .createdAt = instantFrom(rows->value(2)),
                        .weight = weightFrom(rows->value(3), rows->value(7)),
                        .period = {Month::fromIndex(rows->value(4).toInt()), Month::fromIndex(rows->value(5).toInt())},
                        .hotspots = rows->value(6).toInt()});
    return sets;
}

Result<void> HotspotRepository::remove(const HotspotSetId &id)
{
    Result<Transaction> transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    Result<QSqlQuery> plans =
        run(m_store, QStringLiteral("SELECT name FROM plan WHERE hotspot_set_id = ? LIMIT 1"), {id.toString()});
    if (!plans)
        return std::unexpected(plans.error());
    if (plans->next())
        return failure(Error::Code::Refused,
                       HotspotRepositoryWords::tr("The plan “%1” uses this hotspot set, so it is kept.")
                           .arg(plans->value(0).toString()));
    const Result<QSqlQuery> removed =
        run(m_store, QStringLiteral("DELETE FROM hotspot_set WHERE id = ?"), {id.toString()});
    if (!removed)
        return std::unexpected(removed.error());
    if (removed->numRowsAffected() == 0)
        return failure(Error::Code::NotFound, HotspotRepositoryWords::tr("There is no such hotspot set in this file."));
    const Result<void> audited = appendAudit(m_store, QStringLiteral("hotspots.remove"), id.toString(), {});
    return audited ? transaction->commit() : audited;
}

} // namespace lantern
