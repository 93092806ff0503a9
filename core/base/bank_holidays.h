#pragma once

#include <QDate>

#include <vector>

namespace lantern
{

// Easter Sunday of the Gregorian calendar (the Meeus/Jones/Butcher rule).
[[nodiscard]] QDate easterSunday(int year);

// The bank holidays of England and Wales in a year, by date: New Year's Day, Good Friday, Easter Monday, the first and the last Monday of May,
// the last of August, Christmas Day and Boxing Day, with the next free weekday where one falls on a weekend (Banking and Financial
// Dealings Act 1971 and the yearly proclamations, as listed on GOV.UK, "UK bank holidays"), and the days that were moved or added by
// proclamation from 2002 to 2023. From 1978; one that is proclaimed after 2023 is not known here.
[[nodiscard]] std::vector<QDate> bankHolidays(int year);

// Monday to Friday, and no bank holiday.
[[nodiscard]] bool isWorkingDay(const QDate &day);

} // namespace lantern
