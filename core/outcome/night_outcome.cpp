#include "outcome/night_outcome.h"

#include <algorithm>

namespace lantern
{

namespace
{

struct Visit
{
    const Leg *leg = nullptr;
    qint64 members = 0;
};

void addVisitTo(PlaceOutcome &place, const Visit &visit, const PatrolResult *result)
{
    ++place.planned;
    place.plannedMinutes += visit.leg->arrive.secsTo(visit.leg->depart) / 60;
    if (result == nullptr)
        return;
    if (result->missed) {
        ++place.missed;
        place.missedReasons.append(result->missedReason);
        return;
    }
    ++place.made;
    place.nil += result->nil ? 1 : 0;
    place.priorLinks += result->priorLink ? 1 : 0;
    if (result->actualIn.isValid() && result->actualOut.isValid()) {
        const qint64 minutes = result->actualIn.secsTo(result->actualOut) / 60;
        place.minutes += minutes;
        place.personMinutes += minutes * visit.members;
    }
    for (const auto &[type, count] : result->counts.asKeyValueRange())
        place.counts[type] += count;
    for (const auto &[reason, count] : result->stopReasons.asKeyValueRange())
        place.stopReasons[reason] += count;
}

} // namespace

NightOutcome outcomeOf(const Plan &plan, std::span<const PatrolResult> results)
{
    std::vector<Visit> visits;
    for (const Team &team : plan.teams)
        for (const Leg &leg : team.legs)
            if (leg.kind == LegKind::Visit)
                visits.push_back({.leg = &leg, .members = static_cast<qint64>(team.members.size())});
    std::ranges::stable_sort(visits, {}, [](const Visit &visit) { return visit.leg->arrive; });
    NightOutcome night;
    for (const Visit &visit : visits) {
        const Leg *leg = visit.leg;
        const auto result = std::ranges::find(results, leg->id, &PatrolResult::leg);
        const PatrolResult *known = result == results.end() ? nullptr : &*result;
        auto place = std::ranges::find_if(night.places, [&](const PlaceOutcome &one) {
            return one.hotspot == leg->hotspot && (leg->hotspot.isValid() || one.name == leg->placeName);
        });
        if (place == night.places.end())
            place = night.places.insert(place, {.hotspot = leg->hotspot,
                                                .name = leg->placeName,
                                                .missedReasons = {},
                                                .counts = {},
                                                .stopReasons = {}});
        addVisitTo(*place, visit, known);
        addVisitTo(night.all, visit, known);
    }
    return night;
}

} // namespace lantern
