#include "base/clock.h"

namespace lantern
{

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

FixedClock::FixedClock(QDateTime instant)
    : m_instant(std::move(instant))
{
}

QDateTime FixedClock::now() const
{
    return m_instant;
}

void FixedClock::advance(std::chrono::milliseconds by)
{
    m_instant = m_instant.addMSecs(by.count());
}

const QTimeZone &londonZone()
{
    static const QTimeZone zone("Europe/London");
    return zone;
}

bool comesTwice(const QDateTime &instant)
{
    if (!instant.isValid())
        return false;
    const QDateTime local = instant.toTimeZone(londonZone());
    const auto of = [&local](QDateTime::TransitionResolution which) {
        return QDateTime(local.date(), local.time(), londonZone(), which);
    };
    return of(QDateTime::TransitionResolution::PreferBefore) != of(QDateTime::TransitionResolution::PreferAfter);
}

} // namespace lantern
