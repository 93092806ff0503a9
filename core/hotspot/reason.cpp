#include "hotspot/reason.h"

#include "base/day_text.h"
#include "statistics/rates.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>

namespace lantern
{

namespace
{

constexpr int LeastForPercent = 20;
constexpr double ClearChange = 0.05;
constexpr size_t NightBegins = 20;
constexpr size_t NightEnds = 4;

struct ReasonWords
{
    Q_DECLARE_TR_FUNCTIONS(Reason)
};

int percent(double part, double whole)
{
    return static_cast<int>(std::lround(100 * part / whole));
}

// What the period before is called; Period::before() is the same months, a year or more earlier.
QString beforeText(Period period)
{
    if (period.months() == 12)
        return ReasonWords::tr("the year before");
    if (period.months() < 12)
        return ReasonWords::tr("the same months of the year before");
    return ReasonWords::tr("the %1 months before").arg((period.months() + 11) / 12 * 12);
}

QString signedPercent(double ratio)
{
    const int change = static_cast<int>(std::lround(100 * (ratio - 1)));
    return change < 0 ? QStringLiteral("−%1").arg(-change) : QStringLiteral("+%1").arg(change);
}

// A change is only called one where chance hardly explains it, and never without its interval.
QString changeText(const CellScore &cell, Period period)
{
    if (cell.countBefore < 0)
        return {};
    const QString before = beforeText(period);
    const RateComparison change = compareRates(cell.count, 1, cell.countBefore, 1);
    if (cell.countBefore < LeastForPercent || change.p >= ClearChange)
        return change.p < ClearChange ? ReasonWords::tr("%1 in %2: a clear change").arg(cell.countBefore).arg(before)
                                      : ReasonWords::tr("%1 in %2: no clear change").arg(cell.countBefore).arg(before);
    return ReasonWords::tr("%1 % on %2 (%3 to %4 %)")
        .arg(signedPercent(change.ratio), before, signedPercent(change.interval.low),
             signedPercent(change.interval.high));
}

// The one or two nights that hold more than half of what happens at night; empty if it takes more of them.
QString busiestNights(const ReasonDetail &detail)
{
    std::array<int, 7> days{0, 1, 2, 3, 4, 5, 6};
    std::ranges::stable_sort(days, std::greater(), [&](int day) { return detail.nights[static_cast<size_t>(day)]; });
    const auto atNight = [&](int place) {
        return detail.nights[static_cast<size_t>(days[static_cast<size_t>(place)])];
    };
    const auto dayName = [](int day) { return QLocale().dayName(day + 1, QLocale::ShortFormat); };
    if (detail.nightCount < LeastForPercent || 2 * (atNight(0) + atNight(1)) <= detail.nightCount)
        return {};
    if (2 * atNight(0) > detail.nightCount)
        return dayName(days[0]);
    return ReasonWords::tr("%1 and %2").arg(dayName(std::min(days[0], days[1])), dayName(std::max(days[0], days[1])));
}

QString hoursText(const ReasonDetail &detail)
{
    const QString share =
        ReasonWords::tr("%1 % between 20:00 and 04:00").arg(percent(detail.nightCount, detail.timedCount));
    const QString nights = busiestNights(detail);
    return nights.isEmpty() ? share : ReasonWords::tr("%1, most on %2").arg(share, nights);
}

QString periodText(Period period)
{
    if (period.months() == 12)
        return ReasonWords::tr("12 months to %1").arg(shortMonth(period.last));
    return period.first == period.last
               ? shortMonth(period.first)
               : ReasonWords::tr("%1 to %2").arg(shortMonth(period.first), shortMonth(period.last));
}

} // namespace

void addHour(ReasonDetail &detail, const Occurrence &offence)
{
    if (offence.hourOfWeek < 0)
        return;
    detail.timedCount += offence.count;
    const double minutes = offence.fromMinute < 0 ? 1 : std::max(1, static_cast<int>(offence.minutes));
    eachHour(offence, [&](size_t hourOfWeek, int in) {
        const size_t hour = hourOfWeek % 24;
        if (hour >= NightEnds && hour < NightBegins)
            return;
        const double part = offence.count * in / minutes;
        detail.nightCount += part;
        // The hours after midnight belong to the night that began the evening before.
        detail.nights[(hourOfWeek / 24 + (hour < NightEnds ? 6 : 0)) % 7] += part;
    });
}

QString reasonFor(const CellScore &cell, const ReasonDetail &detail, Period period)
{
    QStringList parts;
    QString first = ReasonWords::tr("%n offence(s)", nullptr, cell.count);
    if (cell.count >= LeastForPercent)
        first += ReasonWords::tr(", %1 % violent or sexual").arg(percent(cell.vawgCount, cell.count));
    else if (cell.vawgCount > 0)
        first += ReasonWords::tr(", %n of them violent or sexual", nullptr, cell.vawgCount);
    parts.append(first + QStringLiteral(", ") + periodText(period));
    if (const QString change = changeText(cell, period); !change.isEmpty())
        parts.append(change);
    if (detail.timedCount >= LeastForPercent && 2 * detail.timedCount > cell.count)
        parts.append(hoursText(detail));
    if (detail.streetSafe > 0)
        parts.append(ReasonWords::tr("%n StreetSafe report(s)", nullptr, detail.streetSafe));
    if (!detail.landmark.isEmpty())
        parts.append(ReasonWords::tr("near %1").arg(detail.landmark));
    return parts.join(QStringLiteral("; "));
}

QString reasonOf(const Hotspot &hotspot, Period period)
{
    if (!hotspot.detail)
        return hotspot.reason;
    const CellScore cell{.cell = {},
                         .count = hotspot.count,
                         .vawgCount = static_cast<int>(std::lround(hotspot.vawgShare * hotspot.count)),
                         .countBefore = hotspot.countBefore};
    return reasonFor(cell, *hotspot.detail, period);
}

} // namespace lantern
