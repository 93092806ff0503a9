#include "store/london_hours.h"

#include "base/clock.h"

namespace lantern
{

qint16 LondonHours::hourOfWeek(qint64 utcSeconds)
{
    constexpr qint64 secondsPerHour = 3600;
    constexpr qint64 hoursPerWeek = 168;
    constexpr qint64 hoursFromMonday = 72; // 1 January 1970 was a Thursday
    const auto floorHour = [](qint64 seconds) {
        return seconds >= 0 ? seconds / secondsPerHour : (seconds - secondsPerHour + 1) / secondsPerHour;
    };
    const qint64 utcHour = floorHour(utcSeconds);
    auto offset = m_offsets.constFind(utcHour);
    if (offset == m_offsets.cend()) {
        const QDateTime instant = QDateTime::fromSecsSinceEpoch(utcHour * secondsPerHour, QTimeZone::UTC);
        offset = m_offsets.insert(utcHour, londonZone().offsetFromUtc(instant));
    }
    const qint64 hour = (floorHour(utcSeconds + *offset) + hoursFromMonday) % hoursPerWeek;
    return static_cast<qint16>(hour < 0 ? hour + hoursPerWeek : hour);
}

} // namespace lantern
