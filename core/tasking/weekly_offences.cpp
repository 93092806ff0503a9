#include "tasking/weekly_offences.h"

#include "tasking/figures.h"
#include "tasking/words.h"

#include <algorithm>

namespace lantern
{

namespace
{

constexpr int DaysToSunday = 6;
constexpr int DaysBefore = 7;

WeekEntry entryOf(const RecordedOffence &offence, const QString &ending)
{
    return {.measure =
                (offence.policeGenerated ? QStringLiteral("police_generated") : QStringLiteral("offences")) + ending,
            .amount = static_cast<double>(offence.count),
            .point = offence.point,
            .record = offence.record};
}

} // namespace

Result<WeeklyOffences> WeeklyOffences::read(const Store &store, const QDate &monday)
{
    WeeklyOffences found;
    found.m_monday = monday;
    const Result<Month> last = lastOffenceMonth(store);
    if (!last)
        return std::unexpected(last.error());
    found.m_last = *last;
    const Month ofSunday = Month::of(monday.addDays(DaysToSunday));
    found.m_month = std::min(*last, ofSunday);
    if (!found.m_month.isValid())
        return found;
    // An offence that began in one month may have its middle in the next.
    const Period weeks{Month::of(monday.addDays(-DaysBefore)).plus(-1), ofSunday};
    const Period months{found.m_month.plus(-1), found.m_month};
    // Where the data is old, the weeks have none, and what lies between is not read.
    const Period asked = *last < weeks.first ? months : Period{std::min(weeks.first, months.first), ofSunday};
    auto offences = recordedOffences(store, asked);
    if (!offences)
        return std::unexpected(offences.error());
    found.m_offences = *std::move(offences);
    found.m_knownByDay =
        *last >= Month::of(monday) &&
        std::ranges::any_of(found.m_offences, [](const RecordedOffence &offence) { return offence.day.isValid(); });
    return found;
}

std::vector<WeekEntry> WeeklyOffences::ofWeek(const QDate &monday) const
{
    std::vector<WeekEntry> entries;
    for (const RecordedOffence &offence : m_offences)
        if (offence.day >= monday && offence.day <= monday.addDays(DaysToSunday))
            entries.push_back(entryOf(offence, {}));
    return entries;
}

std::vector<WeekEntry> WeeklyOffences::ofMonth(Month month) const
{
    std::vector<WeekEntry> entries;
    for (const RecordedOffence &offence : m_offences)
        if (offence.month == month)
            entries.push_back(entryOf(offence, QStringLiteral("_month")));
    return entries;
}

QString WeeklyOffences::ageText() const
{
    const Month ofSunday = Month::of(m_monday.addDays(DaysToSunday));
    if (!m_last.isValid())
        return TaskingWords::tr("No offence is imported: recorded offences are not known.");
    if (m_last >= ofSunday)
        return m_knownByDay ? QString() : TaskingWords::tr("The source of the offences gives months, not days.");
    return TaskingWords::tr("The recorded offences reach to %1, %n month(s) before this week: import newer ones.",
                            nullptr, ofSunday.index() - m_last.index())
        .arg(shortMonth(m_last));
}

} // namespace lantern
