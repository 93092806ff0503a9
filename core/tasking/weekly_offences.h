#pragma once

#include "store/week_entries.h"
#include "store/week_offences.h"

namespace lantern
{

// What a sheet says of recorded offences: those known by day in the week and the week before, and, because many sources give months
// only, those of the last month that the file has by then beside the month before it.
class WeeklyOffences
{
public:
    [[nodiscard]] static Result<WeeklyOffences> read(const Store &store, const QDate &monday);

    // offences, police_generated: of the week that begins on the day.
    [[nodiscard]] std::vector<WeekEntry> ofWeek(const QDate &monday) const;
    // offences_month, police_generated_month.
    [[nodiscard]] std::vector<WeekEntry> ofMonth(Month month) const;
    // Invalid where the file has no offence by then.
    [[nodiscard]] Month month() const { return m_month; }
    // Whether the offences reach to the week, and a source says on which day.
    [[nodiscard]] bool isKnownByDay() const { return m_knownByDay; }
    // How old the offences are, or that they have no days, in words; empty where they say all of the week.
    [[nodiscard]] QString ageText() const;

private:
    QDate m_monday;
    Month m_last; // with any offence
    Month m_month;
    bool m_knownByDay = false;
    std::vector<RecordedOffence> m_offences;
};

} // namespace lantern
