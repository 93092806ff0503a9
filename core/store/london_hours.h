#pragma once

#include <QHash>

namespace lantern
{

// Hours of the week in London for many instants, fast: the zone is asked once for each hour that occurs. British clock
// changes fall on a whole hour UTC, so within one hour there is one offset.
class LondonHours
{
public:
    // Monday 00:00 = 0 … 167.
    [[nodiscard]] qint16 hourOfWeek(qint64 utcSeconds);
    // Monday 00:00 = 0 … 10,079.
    [[nodiscard]] qint16 minuteOfWeek(qint64 utcSeconds);
    // Seconds ahead of UTC.
    [[nodiscard]] int offset(qint64 utcSeconds);

private:
    QHash<qint64, int> m_offsets; // hours since 1970 UTC → seconds ahead of UTC
};

} // namespace lantern
