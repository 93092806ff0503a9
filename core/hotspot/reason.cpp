#include "hotspot/reason.h"

#include <QCoreApplication>

#include <cmath>

namespace lantern
{

namespace
{

constexpr int LeastForPercent = 20;

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("Reason", text, nullptr, n);
}

int percent(double part, double whole)
{
    return static_cast<int>(std::lround(100 * part / whole));
}

QString changeText(const CellScore &cell)
{
    if (cell.countBefore < 0)
        return {};
    if (cell.countBefore < LeastForPercent)
        return tr("%1 the year before").arg(cell.countBefore);
    const int change = percent(cell.count - cell.countBefore, cell.countBefore);
    if (change == 0)
        return tr("as many as the year before");
    return tr("%1 % on the year before")
        .arg(change > 0 ? QStringLiteral("+%1").arg(change) : QStringLiteral("−%1").arg(-change));
}

QString periodText(Period period)
{
    if (period.months() == 12)
        return tr("12 months to %1").arg(period.last.toString());
    return period.first == period.last ? period.first.toString()
                                       : tr("%1 to %2").arg(period.first.toString(), period.last.toString());
}

} // namespace

void CellDetail::addHour(const Occurrence &offence)
{
    if (offence.hourOfWeek < 0)
        return;
    const int hour = offence.hourOfWeek % 24;
    timedCount += offence.count;
    nightCount += hour >= 20 || hour < 4 ? offence.count : 0;
}

QString reasonFor(const CellScore &cell, const CellDetail &detail, Period period)
{
    QStringList parts;
    QString first = tr("%n offence(s)", cell.count);
    if (cell.count >= LeastForPercent)
        first += tr(", %1 % violent or sexual").arg(percent(cell.vawgCount, cell.count));
    else if (cell.vawgCount > 0)
        first += tr(", %n of them violent or sexual", cell.vawgCount);
    parts.append(first + QStringLiteral(", ") + periodText(period));
    if (const QString change = changeText(cell); !change.isEmpty())
        parts.append(change);
    if (detail.timedCount >= LeastForPercent && 2 * detail.timedCount > cell.count)
        parts.append(tr("%1 % between 20:00 and 04:00").arg(percent(detail.nightCount, detail.timedCount)));
    if (detail.streetSafe > 0)
        parts.append(tr("%n StreetSafe report(s)", detail.streetSafe));
    if (!detail.landmark.isEmpty())
        parts.append(tr("near %1").arg(detail.landmark));
    return parts.join(QStringLiteral("; "));
}

} // namespace lantern
