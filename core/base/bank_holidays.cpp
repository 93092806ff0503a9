#include "base/bank_holidays.h"

#include <algorithm>
#include <array>

namespace lantern
{

namespace
{

struct Moved
{
    QDate from; // invalid: a day more
    QDate to;
};

const std::array<Moved, 10> &proclaimed()
{
    static const std::array<Moved, 10> days{Moved{{2002, 5, 27}, {2002, 6, 4}}, // Golden Jubilee
                                            Moved{{}, {2002, 6, 3}},
                                            Moved{{}, {2011, 4, 29}},           // royal wedding
                                            Moved{{2012, 5, 28}, {2012, 6, 4}}, // Diamond Jubilee
                                            Moved{{}, {2012, 6, 5}},
                                            Moved{{2020, 5, 4}, {2020, 5, 8}},  // 75 years of VE Day
                                            Moved{{2022, 5, 30}, {2022, 6, 2}}, // Platinum Jubilee
                                            Moved{{}, {2022, 6, 3}},
                                            Moved{{}, {2022, 9, 19}}, // state funeral
                                            Moved{{}, {2023, 5, 8}}}; // coronation
    return days;
}

bool isWeekend(const QDate &day)
{
    return day.dayOfWeek() > Qt::Friday;
}

QDate mondayFrom(const QDate &day)
{
    return day.addDays((8 - day.dayOfWeek()) % 7);
}

QDate mondayUpTo(const QDate &day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

QDate easterSunday(int year)
{
    const int moon = year % 19;
    const int century = year / 100;
    const int ofCentury = year % 100;
    const int leapCenturies = century / 4;
    const int correction = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * moon + century - leapCenturies - correction + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    const int late = (moon + 11 * epact + 22 * weekday) / 451;
    const int day = epact + weekday - 7 * late + 114;
    return {year, day / 31, day % 31 + 1};
}

std::vector<QDate> bankHolidays(int year)
{
    const QDate easter = easterSunday(year);
    std::vector<QDate> days{easter.addDays(-2), easter.addDays(1), mondayFrom({year, 5, 1}), mondayUpTo({year, 5, 31}),
                            mondayUpTo({year, 8, 31})};
    for (const Moved &moved : proclaimed()) {
        std::erase(days, moved.from);
        if (moved.to.year() == year)
            days.push_back(moved.to);
    }
    const std::array dated{QDate(year, 1, 1), QDate(year, 12, 25), QDate(year, 12, 26)};
    for (const QDate &day : dated)
        if (!isWeekend(day))
            days.push_back(day);
    for (QDate day : dated)
        if (isWeekend(day)) {
            while (isWeekend(day) || std::ranges::contains(days, day))
                day = day.addDays(1);
            days.push_back(day);
        }
    std::ranges::sort(days);
    return days;
}

bool isWorkingDay(const QDate &day)
{
    return !isWeekend(day) && !std::ranges::contains(bankHolidays(day.year()), day);
}

} // namespace lantern
