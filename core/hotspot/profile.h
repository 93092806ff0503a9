#pragma once

#include "hotspot/recorded.h"
#include "store/hotspot_set.h"
#include "store/offence.h"

#include <array>
#include <span>
#include <vector>

namespace lantern
{

// When in the week the offences of a place happened.
struct HourProfile
{
    std::array<double, 168> hours{}; // offences per hour, Monday 00:00 first, London time, by their aoristic weights
    int timed = 0;                   // offences whose hour is known
    int untimed = 0;                 // offences whose hour is not known: of a month, or of a week and more
    // False where hours are "not in this data": most of the offences have none, so a profile would mislead.
    [[nodiscard]] bool isInData() const { return timed > 0 && timed >= untimed; }
};

// The profile of what happened inside the outline in the period. Police-generated classes do not count.
[[nodiscard]] HourProfile hourProfile(const MultiPolygon &outline, std::span<const Occurrence> occurrences,
                                      std::span<const OffenceClass> classes, Period period);

// What happened in a place month by month, and in the same months a year before.
struct MonthProfile
{
    std::vector<int> now;    // offences of each month of the period
    std::vector<int> before; // of the same months before; empty where the records do not reach back
    [[nodiscard]] int total() const;
    [[nodiscard]] int totalBefore() const; // −1 where the records do not reach back
};

// Counts inside the outline of what happened in the hours, by its part in them, to the nearest. Police-generated classes do not
// count.
[[nodiscard]] MonthProfile monthProfile(const MultiPolygon &outline, const Recorded &recorded, Period period,
                                        const QString &source, const HourSet &hours = AllHours);

} // namespace lantern
