#include "store/london_hours.h"

#include "base/clock.h"

namespace lantern
{

namespace
{

constexpr qint64 SecondsPerMinute = 60;
constexpr qint64 SecondsPerHour = 3600;
constexpr int MinutesPerHour = 60;

qint64 floorBy(qint64 seconds, qint64 step)
{
    return seconds >= 0 ? seconds / step : (seconds - step + 1) / step;
}

} // namespace

int LondonHours::offset(qint64 utcSeconds)
{
    const qint64 utcHour = floorBy(utcSeconds, SecondsPerHour);
    auto offset = m_offsets.constFind(utcHour);
    if (offset == m_offsets.cend()) {
        const QDateTime instant = QDateTime::fromSecsSinceEpoch(utcHour * SecondsPerHour, QTimeZone::UTC);
        offset = m_offsets.insert(utcHour, londonZone().offsetFromUtc(instant));
    }
    return *offset;
}

qint16 LondonHours::minuteOfWeek(qint64 utcSeconds)
{
    constexpr qint64 minutesPerWeek = qint64{7} * 24 * MinutesPerHour;
    constexpr qint64 minutesFromMonday = qint64{3} * 24 * MinutesPerHour; // 1 January 1970 was a Thursday
    const qint64 minute =
        (floorBy(utcSeconds + offset(utcSeconds), SecondsPerMinute) + minutesFromMonday) % minutesPerWeek;
    return static_cast<qint16>(minute < 0 ? minute + minutesPerWeek : minute);
}

qint16 LondonHours::hourOfWeek(qint64 utcSeconds)
{
    return static_cast<qint16>(minuteOfWeek(utcSeconds) / MinutesPerHour);
}

} // namespace lantern
