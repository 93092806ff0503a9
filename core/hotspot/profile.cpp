#include "hotspot/profile.h"

#include "hotspot/aoristic.h"
#include "hotspot/class_weights.h"

#include <algorithm>
#include <numeric>

namespace lantern
{

namespace
{

std::vector<int> countsByMonth(const MultiPolygon &outline, const Recorded &recorded, Period period,
                               const QString &source, const HourSet &hours)
{
    std::vector<qint64> millionths(static_cast<size_t>(period.months()));
    const ClassWeights weights(recorded.classes, Weight::Count);
    const GridBox bounds = boundsOf(outline);
    for (const Occurrence &occurrence : recorded.in(period, source)) {
        const GridPoint point{occurrence.easting, occurrence.northing};
        if (bounds.contains(point) && weights.of(occurrence).counts && contains(outline, point))
            millionths[static_cast<size_t>(occurrence.month - period.first.index())] +=
                partIn(occurrence, hours).partOf(WholeOffence) * occurrence.count;
    }
    std::vector<int> counts(millionths.size());
    std::ranges::transform(millionths, counts.begin(), wholeOffences);
    return counts;
}

} // namespace

int MonthProfile::total() const
{
    return std::accumulate(now.begin(), now.end(), 0);
}

int MonthProfile::totalBefore() const
{
    return before.empty() ? -1 : std::accumulate(before.begin(), before.end(), 0);
}

MonthProfile monthProfile(const MultiPolygon &outline, const Recorded &recorded, Period period, const QString &source,
                          const HourSet &hours)
{
    MonthProfile profile{.now = countsByMonth(outline, recorded, period, source, hours), .before = {}};
    if (recorded.periodOf(source).first <= period.before().first)
        profile.before = countsByMonth(outline, recorded, period.before(), source, hours);
    return profile;
}

HourProfile hourProfile(const MultiPolygon &outline, std::span<const Occurrence> occurrences,
                        std::span<const OffenceClass> classes, Period period)
{
    HourProfile profile;
    const ClassWeights weights(classes, Weight::Count);
    const GridBox bounds = boundsOf(outline);
    for (const Occurrence &occurrence : occurrences) {
        const GridPoint point{occurrence.easting, occurrence.northing};
        if (!bounds.contains(point) || !period.contains(Month::fromIndex(occurrence.month)) ||
            !weights.of(occurrence).counts || !contains(outline, point))
            continue;
        if (occurrence.hourOfWeek < 0) {
            profile.untimed += occurrence.count;
            continue;
        }
        profile.timed += occurrence.count;
        const double minutes = occurrence.fromMinute < 0 ? 1 : std::max(1, static_cast<int>(occurrence.minutes));
        eachHour(occurrence, [&](size_t hour, int in) { profile.hours[hour] += occurrence.count * in / minutes; });
    }
    return profile;
}

} // namespace lantern
