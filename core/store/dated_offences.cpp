#include "store/dated_offences.h"

#include "base/clock.h"
#include "store/query.h"
#include "store/values.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace lantern
{

namespace
{

constexpr double SecondsPerDay = 86'400.0;

// The day in London of many instants, fast: the zone is asked once for each hour that occurs.
class LondonDays
{
public:
    [[nodiscard]] qint64 dayOf(qint64 utcSeconds)
    {
        constexpr qint64 secondsPerHour = 3600;
        const qint64 hour = utcSeconds / secondsPerHour;
        const auto known = m_days.constFind(hour);
        if (known != m_days.cend())
            return *known;
        const qint64 day = QDateTime::fromSecsSinceEpoch(utcSeconds, londonZone()).date().toJulianDay();
        m_days.insert(hour, day);
        return day;
    }

private:
    QHash<qint64, qint64> m_days; // hours since 1970 UTC → Julian day; midnight in London is a whole hour UTC
};

auto placeInTime(const DatedOffence &offence)
{
    return std::tuple(offence.day, offence.point.easting, offence.point.northing);
}

} // namespace

Result<DatedOffences> datedOffences(const Store &store, Period period, std::span<const int> classes)
{
    auto rows = run(store,
                    QStringLiteral("SELECT class, easting, northing, from_time, to_time FROM offence"
                                   " WHERE month BETWEEN ? AND ? AND proactive = 0"
                                   " AND class NOT IN (SELECT id FROM offence_class WHERE proactive = 1)"),
                    {period.first.index(), period.last.index()});
    if (!rows)
        return std::unexpected(rows.error());
    DatedOffences dated;
    LondonDays days;
    while (rows->next()) {
        if (std::ranges::find(classes, rows->value(0).toInt()) == classes.end())
            continue;
        if (rows->value(3).isNull()) {
            ++dated.undated;
            continue;
        }
        const qint64 from = rows->value(3).toLongLong();
        const qint64 to = rows->value(4).isNull() ? from : std::max(from, rows->value(4).toLongLong());
        dated.offences.push_back(
            {.point = {fromDecimetres(rows->value(1).toLongLong()), fromDecimetres(rows->value(2).toLongLong())},
             .day = days.dayOf(from + (to - from) / 2),
             .windowDays = static_cast<double>(to - from) / SecondsPerDay});
    }
    std::ranges::sort(dated.offences, {}, placeInTime);
    return dated;
}

} // namespace lantern
