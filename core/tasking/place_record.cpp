#include "tasking/place_record.h"

#include "store/place_repository.h"

namespace lantern
{

double PlaceRecord::minutesPerVisit() const
{
    return patrols.delivered > 0 ? static_cast<double>(patrols.minutes) / patrols.delivered : 0;
}

Result<PlaceRecord> placeRecord(Store &store, const PlaceOfPatrols &place, const QDateTime &now, int weeks)
{
    const std::span places(&place, 1);
    const auto patrols = patrolsAt(store, places, now.addDays(qint64{-7} * weeks), now);
    const auto concerns = openConcernsAt(store, places);
    const auto there = PlaceRepository(store).placesIn(place.zone.box());
    if (!patrols || !concerns)
        return std::unexpected(!patrols ? patrols.error() : concerns.error());
    if (!there)
        return std::unexpected(there.error());
    PlaceRecord record{.patrols = patrols->front(), .concerns = concerns->front()};
    for (const Place &one : *there) {
        if (!place.zone.holds(one.point))
            continue;
        switch (one.kind) {
        case Place::Kind::BusStop:
        case Place::Kind::Station:
            ++record.stops;
            break;
        case Place::Kind::Pub:
        case Place::Kind::Bar:
        case Place::Kind::Nightclub:
        case Place::Kind::Venue:
            record.venues.append(one.name);
            break;
        case Place::Kind::Shop:
        case Place::Kind::Gym:
        case Place::Kind::CarPark:
        case Place::Kind::Other:
            break;
        }
    }
    record.venues.removeAll(QString());
    record.venues.sort();
    return record;
}

} // namespace lantern
