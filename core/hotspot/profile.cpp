#include "hotspot/profile.h"

#include "hotspot/class_weights.h"

namespace lantern
{

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
        if (occurrence.hourOfWeek < 0 || static_cast<size_t>(occurrence.hourOfWeek) >= profile.hours.size()) {
            profile.untimed += occurrence.count;
            continue;
        }
        profile.timed += occurrence.count;
        profile.hours[static_cast<size_t>(occurrence.hourOfWeek)] += occurrence.count;
    }
    return profile;
}

} // namespace lantern
