#include "base/clock_text.h"

#include "base/clock.h"

namespace lantern
{

namespace
{

bool isClockChangeNight(const QDateTime &local)
{
    const QTime noon(12, 0);
    const QDate evening = local.time() < noon ? local.date().addDays(-1) : local.date();
    const auto offsetAtNoon = [&noon](QDate day) { return QDateTime(day, noon, londonZone()).offsetFromUtc(); };
    return offsetAtNoon(evening) != offsetAtNoon(evening.addDays(1));
}

} // namespace

QString clockText(const QDateTime &instant)
{
    const QDateTime local = instant.toTimeZone(londonZone());
    QString clock = local.toString(QStringLiteral("HH:mm"));
    if (!isClockChangeNight(local))
        return clock;
    return clock + (local.isDaylightTime() ? QStringLiteral(" BST") : QStringLiteral(" GMT"));
}

QString briefClockText(const QDateTime &instant)
{
    if (!instant.isValid())
        return {};
    return comesTwice(instant) ? clockText(instant)
                               : instant.toTimeZone(londonZone()).toString(QStringLiteral("HH:mm"));
}

} // namespace lantern
