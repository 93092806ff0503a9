#include "base/shift.h"

#include "base/clock.h"

#include <QCoreApplication>

namespace lantern
{

Result<Shift> makeShift(QDate operationalDate, QTime from, QTime to)
{
    if (!operationalDate.isValid() || !from.isValid() || !to.isValid())
        return failure(Error::Code::WrongFormat,
                       QCoreApplication::translate("Shift", "A shift needs a date and two times of day."));
    const QDate endDate = to <= from ? operationalDate.addDays(1) : operationalDate;
    using Resolution = QDateTime::TransitionResolution;
    QDateTime start(operationalDate, from, londonZone(), Resolution::PreferBefore);
    if (start.time() != from) // skipped by the clock: PreferBefore would move it back
        start = QDateTime(operationalDate, from, londonZone(), Resolution::PreferAfter);
    const QDateTime end(endDate, to, londonZone(), Resolution::PreferAfter);
    return Shift{.operationalDate = operationalDate, .from = start.toUTC(), .to = end.toUTC()};
}

Result<Shift> makeShift(QDate operationalDate, const QString &hours)
{
    const QStringList parts = hours.split(u'-');
    if (parts.size() != 2)
        return failure(Error::Code::WrongFormat,
                       QCoreApplication::translate("Shift", "Hours are written HH:MM-HH:MM, not “%1”.").arg(hours));
    const QTime from = QTime::fromString(parts[0].trimmed(), QStringLiteral("HH:mm"));
    const QTime to = QTime::fromString(parts[1].trimmed(), QStringLiteral("HH:mm"));
    if (!from.isValid() || !to.isValid())
        return failure(Error::Code::WrongFormat,
                       QCoreApplication::translate("Shift", "Hours are written HH:MM-HH:MM, not “%1”.").arg(hours));
    return makeShift(operationalDate, from, to);
}

} // namespace lantern
