#include "map/time_filter.h"

#include "store/london_hours.h"

#include <algorithm>

namespace lantern
{

namespace
{

// When a record happened, as far as its source says; the hour of the week is −1 where it does not.
struct RecordTime
{
    Month month;
    int hourOfWeek = -1;
};

class Clocks
{
public:
    [[nodiscard]] RecordTime of(const Occurrence &offence)
    {
        return {.month = Month::fromIndex(offence.month), .hourOfWeek = offence.hourOfWeek};
    }
    [[nodiscard]] RecordTime of(const StreetSafeReport &report)
    {
        return {.month = report.month,
                .hourOfWeek = report.at ? m_london.hourOfWeek(report.at->toSecsSinceEpoch()) : -1};
    }
    [[nodiscard]] RecordTime of(const LinkableOffence &offence)
    {
        const qint64 middle = offence.from + (offence.to - offence.from) / 2;
        const QDateTime local =
            QDateTime::fromSecsSinceEpoch(offence.from + m_london.offset(offence.from), QTimeZone::utc());
        return {.month = Month::of(local.date()), .hourOfWeek = offence.hour < 0 ? -1 : m_london.hourOfWeek(middle)};
    }

private:
    LondonHours m_london;
};

bool takes(const TimeFilter &filter, const RecordTime &time)
{
    if (filter.period && !filter.period->contains(time.month))
        return false;
    return filter.hours.all() || (time.hourOfWeek >= 0 && filter.hours.test(static_cast<size_t>(time.hourOfWeek)));
}

void widen(std::optional<Period> &period, Month month)
{
    period = period ? Period{std::min(period->first, month), std::max(period->last, month)} : Period{month, month};
}

} // namespace

HourSet hoursOf(const QList<int> &days, int fromHour, int untilHour)
{
    constexpr int dayHours = 24;
    HourSet hours;
    const int length = untilHour > fromHour ? untilHour - fromHour : untilHour + dayHours - fromHour;
    for (const int day : days)
        for (int hour = 0; hour < length; ++hour)
            hours.set(static_cast<size_t>(day * dayHours + fromHour + hour) % hours.size());
    return hours;
}

MapScene::Content recordsTaken(const MapScene::Content &content, const TimeFilter &filter)
{
    Clocks clocks;
    MapScene::Content taken;
    const auto take = [&](const auto &from, auto &into) {
        std::ranges::copy_if(from, std::back_inserter(into),
                             [&](const auto &record) { return takes(filter, clocks.of(record)); });
    };
    take(content.offences, taken.offences);
    take(content.behaviour, taken.behaviour);
    take(content.streetSafe, taken.streetSafe);
    return taken;
}

RecordTimes recordTimes(const MapScene::Content &content)
{
    Clocks clocks;
    RecordTimes times;
    const auto look = [&](const auto &records, qint64 &withoutHour, auto count) {
        for (const auto &record : records) {
            const RecordTime time = clocks.of(record);
            widen(times.period, time.month);
            withoutHour += time.hourOfWeek < 0 ? count(record) : 0;
        }
    };
    look(content.offences, times.offencesWithoutHour, [](const Occurrence &offence) { return offence.count; });
    look(content.behaviour, times.behaviourWithoutHour, [](const LinkableOffence &) { return 1; });
    look(content.streetSafe, times.reportsWithoutHour, [](const StreetSafeReport &) { return 1; });
    return times;
}

} // namespace lantern
