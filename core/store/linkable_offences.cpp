#include "store/series_repository.h"

#include "store/behaviour.h"
#include "store/london_hours.h"
#include "store/query.h"
#include "store/values.h"

#include <QCoreApplication>

#include <algorithm>

namespace lantern
{

namespace
{

// An offence that can have happened at any time of a longer span says nothing about the hour of the day.
constexpr qint64 LongestSpanWithHour = 6LL * 3600;

const QString LinkableColumns =
    QStringLiteral("SELECT o.fingerprint, o.easting, o.northing, o.month, o.from_time, o.to_time, o.class, o.behaviour"
                   " FROM offence o WHERE o.month BETWEEN ? AND ? AND o.proactive = 0"
                   " AND o.class NOT IN (SELECT id FROM offence_class WHERE proactive = 1) AND ");

// Months as seconds; each month is asked for once.
class MonthSpans
{
public:
    std::pair<qint64, qint64> of(Month month)
    {
        auto known = m_spans.constFind(month.index());
        if (known == m_spans.constEnd())
            known = m_spans.insert(month.index(), {startOf(month), startOf(month.plus(1))});
        return *known;
    }

private:
    static qint64 startOf(Month month)
    {
        return QDateTime(QDate(month.year(), month.month(), 1), QTime(0, 0), londonZone()).toSecsSinceEpoch();
    }
    QHash<int, std::pair<qint64, qint64>> m_spans;
};

Result<std::vector<LinkableOffence>> linkable(const Store &store, const QString &condition, const QVariantList &values)
{
    auto rows = run(store, LinkableColumns + condition, values);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<LinkableOffence> offences;
    LondonHours hours;
    MonthSpans months;
    while (rows->next()) {
        LinkableOffence &offence = offences.emplace_back();
        offence.fingerprint = static_cast<quint64>(rows->value(0).toLongLong());
        offence.point = {fromDecimetres(rows->value(1).toLongLong()), fromDecimetres(rows->value(2).toLongLong())};
        offence.classId = rows->value(6).toInt();
        if (const QString keys = rows->value(7).toString(); !keys.isEmpty())
            offence.behaviour = behaviourBits(QStringView(keys));
        const QVariant from = rows->value(4);
        offence.monthOnly = from.isNull();
        if (offence.monthOnly) {
            std::tie(offence.from, offence.to) = months.of(Month::fromIndex(rows->value(3).toInt()));
            continue;
        }
        const QVariant to = rows->value(5);
        offence.from = from.toLongLong();
        offence.to = to.isNull() ? offence.from : to.toLongLong();
        if (offence.to - offence.from <= LongestSpanWithHour)
            offence.hour = static_cast<qint16>(hours.hourOfWeek(offence.from + (offence.to - offence.from) / 2) % 24);
    }
    std::ranges::sort(offences, {}, [](const LinkableOffence &offence) {
        return std::tuple(offence.from, offence.to, offence.fingerprint);
    });
    return offences;
}

OffenceCard cardFrom(const QSqlQuery &row)
{
    OffenceCard card{.fingerprint = static_cast<quint64>(row.value(0).toLongLong()),
                     .offenceClass = row.value(1).toString(),
                     .reference = row.value(2).toString(),
                     .placeName = row.value(3).toString(),
                     .behaviours = row.value(4).toString().split(u' ', Qt::SkipEmptyParts),
                     .point = {fromDecimetres(row.value(5).toLongLong()), fromDecimetres(row.value(6).toLongLong())},
                     .month = Month::fromIndex(row.value(7).toInt())};
    if (!row.value(8).isNull())
        card.from = QDateTime::fromSecsSinceEpoch(row.value(8).toLongLong(), QTimeZone::UTC);
    if (!row.value(9).isNull())
        card.to = QDateTime::fromSecsSinceEpoch(row.value(9).toLongLong(), QTimeZone::UTC);
    return card;
}

} // namespace

Result<std::vector<LinkableOffence>> SeriesRepository::offences(Period period, const OffenceFilter &filter) const
{
    QVariantList values{period.first.index(), period.last.index()};
    QStringList conditions{QStringLiteral("0")};
    if (filter.vawg)
        conditions.append(QStringLiteral("o.class IN (SELECT id FROM offence_class WHERE vawg = 1)"));
    for (const QString &name : filter.classes) {
        conditions.append(QStringLiteral("o.class = (SELECT id FROM offence_class WHERE name = ?)"));
        values.append(name);
    }
    for (const QString &key : filter.behaviours) {
        conditions.append(QStringLiteral("(o.behaviour <> '' AND instr(' ' || o.behaviour || ' ', ?) > 0)"));
        values.append(u' ' + key + u' ');
    }
    return linkable(m_store, u'(' + conditions.join(QStringLiteral(" OR ")) + u')', values);
}

Result<std::vector<LinkableOffence>> SeriesRepository::withBehaviour(Period period) const
{
    return linkable(m_store, QStringLiteral("o.behaviour <> ''"), {period.first.index(), period.last.index()});
}

Result<std::vector<OffenceCard>> SeriesRepository::cards(std::span<const quint64> fingerprints) const
{
    auto query =
        prepare(m_store, QStringLiteral("SELECT o.fingerprint, c.name, o.reference, p.name, o.behaviour, o.easting,"
                                        " o.northing, o.month, o.from_time, o.to_time FROM offence o"
                                        " JOIN offence_class c ON c.id = o.class"
                                        " LEFT JOIN place_name p ON p.id = o.place_name"
                                        " WHERE o.fingerprint = ?"));
    if (!query)
        return std::unexpected(query.error());
    std::vector<OffenceCard> cards;
    for (const quint64 fingerprint : fingerprints) {
        query->bindValue(0, static_cast<qint64>(fingerprint));
        if (auto done = execute(*query); !done)
            return std::unexpected(done.error());
        if (!query->next())
            return failure(
                Error::Code::NotFound,
                QCoreApplication::translate("SeriesRepository", "An offence of the series is not in this file."));
        cards.push_back(cardFrom(*query));
    }
    return cards;
}

} // namespace lantern
