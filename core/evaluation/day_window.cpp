#include "evaluation/day_window.h"

#include "tasking/figures.h"

#include <QStringList>

#include <algorithm>

namespace lantern
{

namespace
{

QDate firstOf(Month month)
{
    return {month.year(), month.month(), 1};
}

QDate lastOf(Month month)
{
    return firstOf(month.plus(1)).addDays(-1);
}

std::optional<DayWindow> spanOf(const QString &text)
{
    if (const auto month = Month::fromString(text))
        return DayWindow::ofMonths({*month, *month});
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? std::optional(DayWindow{day, day}) : std::nullopt;
}

void addMonths(std::vector<PhaseMonth> &months, Phase phase, const DayWindow &window)
{
    if (!window.isValid())
        return;
    for (Month month = Month::of(window.first); month <= Month::of(window.last); month = month.plus(1))
        months.push_back(
            {.phase = phase, .days = {std::max(window.first, firstOf(month)), std::min(window.last, lastOf(month))}});
}

} // namespace

DayWindow DayWindow::ofMonths(Period period)
{
    return {firstOf(period.first), lastOf(period.last)};
}

bool DayWindow::isWholeMonths() const
{
    return isValid() && *this == ofMonths(months());
}

QString DayWindow::toString() const
{
    return isWholeMonths() ? QStringLiteral("%1:%2").arg(months().first.toString(), months().last.toString())
                           : QStringLiteral("%1:%2").arg(first.toString(Qt::ISODate), last.toString(Qt::ISODate));
}

std::optional<DayWindow> dayWindowFromText(const QString &text)
{
    const QStringList parts = text.split(u':');
    const auto from = spanOf(parts.value(0));
    const auto to = spanOf(parts.constLast());
    if (parts.size() > 2 || !from || !to || to->last < from->first)
        return std::nullopt;
    return DayWindow{from->first, to->last};
}

QString windowText(const DayWindow &window)
{
    return window.isWholeMonths() ? shortMonths(window.months())
                                  : QStringLiteral("%1 – %2").arg(shortDay(window.first), shortDay(window.last));
}

std::vector<PhaseMonth> phaseMonths(const DayWindow &before, const DayWindow &after)
{
    std::vector<PhaseMonth> months;
    addMonths(months, Phase::Before, before);
    addMonths(months, Phase::Between, {before.last.addDays(1), after.first.addDays(-1)});
    addMonths(months, Phase::After, after);
    return months;
}

} // namespace lantern
