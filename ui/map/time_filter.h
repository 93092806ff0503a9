#pragma once

#include "map/map_painter.h"
#include "store/hours.h"

namespace lantern
{

// Which offences, which behaviour and which StreetSafe reports the map shows, by when they happened, London time.
struct TimeFilter
{
    std::optional<Period> period = {}; // any month without it
    HourSet hours = AllHours;          // with some hours left out, what has no hour is left out, too

    [[nodiscard]] bool takesAll() const { return !period && hours.all(); }
    friend bool operator==(const TimeFilter &, const TimeFilter &) = default;
};

// The hours from one to another (0 to 24) of some days of the week (0 is Monday). Where the second is not later than the first they
// run into the next day: Friday from 22 to 4 ends on Saturday morning; from 0 to 0 is the whole day.
[[nodiscard]] HourSet hoursOf(const QList<int> &days, int fromHour, int untilHour);

// The records (offences, behaviour, StreetSafe reports) of a content that a filter takes, and nothing else of it.
[[nodiscard]] MapScene::Content recordsTaken(const MapScene::Content &content, const TimeFilter &filter);

// What is known of the times of the records.
struct RecordTimes
{
    std::optional<Period> period = {}; // from the first to the last month; absent where there are no records
    qint64 offencesWithoutHour = 0;
    qint64 behaviourWithoutHour = 0;
    qint64 reportsWithoutHour = 0;
};
[[nodiscard]] RecordTimes recordTimes(const MapScene::Content &content);

} // namespace lantern
