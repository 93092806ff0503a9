#pragma once

#include "base/clock.h"
#include "plan/predictability.h"
#include "plan_fixture.h"

// Nights as a watcher may have seen them.
namespace watched_nights
{

using namespace plan_fixture;

inline const QDate Friday(2026, 11, 27);
inline constexpr int ShiftMinutes = 480;

struct Appearance
{
    GridPoint point;
    int minute; // of the wall clock since the shift began
};
using Appearances = std::vector<Appearance>;

// By the wall clock of London, whatever it did in that night.
inline QDateTime wallInstant(const QDate &operationalDate, int minuteOfNight)
{
    const QTime time(minuteOfNight / 60 % 24, minuteOfNight % 60);
    return QDateTime(operationalDate.addDays(minuteOfNight / 1440), time, londonZone()).toUTC();
}

// Three teams take turns, from 21:00 to 05:00.
inline Plan nightOf(const QDate &date, const Appearances &stays)
{
    Plan plan;
    plan.id = key<PlanId>(static_cast<quint32>(date.toJulianDay()));
    plan.status = PlanStatus::Closed;
    plan.shift = shiftOf(date, QStringLiteral("21:00-05:00"));
    plan.teams.resize(3);
    quint32 number = 0;
    for (const Appearance &stay : stays) {
        Team &team = plan.teams[number % 3];
        team.legs.push_back(visit(++number, hotspot(1, stay.point, 1), wallInstant(date, 21 * 60 + stay.minute), 15));
    }
    return plan;
}

inline Predictability guessed(const Plan &tonight, const Plan &past)
{
    return predictabilityOf(tonight, std::span(&past, 1));
}

} // namespace watched_nights
