#pragma once

#include "store/hours.h"
#include "store/offence.h"

#include <algorithm>
#include <cmath>

namespace lantern
{

// Aoristic weights: an offence that happened somewhere between two instants counts in each hour of the week by the part of that
// time which falls into it, so that all its parts make one offence (Ratcliffe 2002, "Aoristic signatures and the spatio-temporal
// analysis of high volume crime patterns", Journal of Quantitative Criminology 18:23–43). Time is real time in London: in the
// night in which the clocks go forward the hour from 1 to 2 gets nothing, in the night in which they go back it may get two.
// An instant counts whole in its hour; a week or more is an unknown hour and counts in none.

// Calls `add(hour of the week, minutes)` for each stretch of the time in one hour; an instant is one minute long.
template<class Add>
void eachHour(const Occurrence &occurrence, const Add &add)
{
    constexpr int minutesPerWeek = 7 * 24 * 60;
    constexpr int sundayOne = 6 * 24 * 60 + 60;
    constexpr int sundayTwo = sundayOne + 60;
    if (occurrence.hourOfWeek < 0)
        return;
    if (occurrence.fromMinute < 0 || occurrence.minutes == 0) {
        add(static_cast<size_t>(occurrence.hourOfWeek) % AllHours.size(), 1);
        return;
    }
    int wall = occurrence.fromMinute;
    int left = occurrence.minutes;
    ClockChange change = static_cast<ClockChange>(occurrence.clocks);
    while (left > 0) {
        const int stretch = std::min(left, 60 - wall % 60);
        add(static_cast<size_t>(wall / 60), stretch);
        left -= stretch;
        wall += stretch;
        if (change == ClockChange::Forward && wall == sundayOne)
            wall = sundayTwo;
        else if (change == ClockChange::Back && wall == sundayTwo) {
            wall = sundayOne;
            change = ClockChange::None;
        }
        wall %= minutesPerWeek;
    }
}

// Offences are added up in whole millionths, which make the same sum in any order.
inline constexpr qint64 WholeOffence = 1'000'000;
[[nodiscard]] inline int wholeOffences(qint64 millionths)
{
    return static_cast<int>((millionths + WholeOffence / 2) / WholeOffence);
}

// A part of an offence: so many of so many minutes.
struct HourPart
{
    int in = 0;
    int of = 1;
    [[nodiscard]] bool isNone() const { return in == 0; }
    [[nodiscard]] double share() const { return static_cast<double>(in) / of; }
    // The part of a whole number, to the nearest: the same for the same offence in any order of adding up.
    [[nodiscard]] qint64 partOf(qint64 whole) const
    {
        return in == of ? whole : static_cast<qint64>(std::llround(static_cast<double>(whole) * in / of));
    }
};

// The part of an offence that falls into the hours; where not all are asked for, an unknown hour has none.
[[nodiscard]] inline HourPart partIn(const Occurrence &occurrence, const HourSet &hours)
{
    if (hours.all())
        return {.in = 1, .of = 1};
    HourPart part{.in = 0, .of = 0};
    eachHour(occurrence, [&](size_t hour, int minutes) {
        part.of += minutes;
        part.in += hours.test(hour) ? minutes : 0;
    });
    return part.of > 0 ? part : HourPart();
}

} // namespace lantern
