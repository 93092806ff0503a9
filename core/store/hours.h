#pragma once

#include <QString>

#include <bitset>

namespace lantern
{

// Hours of the week, Monday 00:00 first, London time.
using HourSet = std::bitset<168>;
inline const HourSet AllHours = HourSet().set();

// 168 of 0 and 1, Monday 00:00 first; empty for all hours.
[[nodiscard]] inline QString toKey(const HourSet &hours)
{
    QString key;
    if (!hours.all())
        for (size_t hour = 0; hour < hours.size(); ++hour)
            key.append(hours.test(hour) ? u'1' : u'0');
    return key;
}

// All hours for what is no such text.
[[nodiscard]] inline HourSet hoursFromKey(const QString &key)
{
    HourSet hours;
    if (static_cast<size_t>(key.size()) != hours.size())
        return AllHours;
    for (size_t hour = 0; hour < hours.size(); ++hour)
        hours.set(hour, key[static_cast<qsizetype>(hour)] == u'1');
    return hours;
}

} // namespace lantern
