#include "base/day_text.h"

#include <QLocale>

namespace lantern
{

QString shortDay(const QDate &date)
{
    return date.isValid() ? QLocale().toString(date, QStringLiteral("d MMM yyyy")) : QString();
}

QString shortMonth(Month month)
{
    return month.isValid() ? QLocale().toString(QDate(month.year(), month.month(), 1), QStringLiteral("MMM yyyy"))
                           : QString();
}

QString shortMonths(Period period)
{
    return period.first == period.last
               ? shortMonth(period.first)
               : QStringLiteral("%1 – %2").arg(shortMonth(period.first), shortMonth(period.last));
}

} // namespace lantern
