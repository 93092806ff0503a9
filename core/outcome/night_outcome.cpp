#include "outcome/night_outcome.h"

#include <algorithm>

namespace lantern
{

namespace
{

void addVisitTo(PlaceOutcome &place, const PatrolResult *result)
{
    ++place.planned;
    if (result == nullptr)
        return;
    if (result->missed) {
        ++place.missed;
        return;
    }
    ++place.made;
    place.nil += result->nil ? 1 : 0;
    if (result->actualIn.isValid() && result->actualOut.isValid())
        place.minutes += result->actualIn.secsTo(result->actualOut) / 60;
    for (const auto &[type, count] : result->counts.asKeyValueRange())
        place.counts[type] += count;
}

} // namespace

NightOutcome outcomeOf(const Plan &plan, std::span<const PatrolResult> results)
{
    std::vector<const Leg *> visits;
    for (const Team &team : plan.teams)
        for (const Leg &leg : team.legs)
            if (leg.kind == LegKind::Visit)
                visits.push_back(&leg);
    std::ranges::stable_sort(visits, {}, [](const Leg *leg) { return leg->arrive; });
    NightOutcome night;
    for (const Leg *leg : visits) {
        const auto result = std::ranges::find(results, leg->id, &PatrolResult::leg);
        const PatrolResult *known = result == results.end() ? nullptr : &*result;
        auto place = std::ranges::find_if(night.places, [&](const PlaceOutcome &one) {
            return one.hotspot == leg->hotspot && (leg->hotspot.isValid() || one.name == leg->placeName);
        });
        if (place == night.places.end())
            place = night.places.insert(place, {.hotspot = leg->hotspot, .name = leg->placeName, .counts = {}});
        addVisitTo(*place, known);
        addVisitTo(night.all, known);
    }
    return night;
}

} // namespace lantern
