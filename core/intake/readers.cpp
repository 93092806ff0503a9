#include "intake/source_readers.h"

#include <array>

namespace lantern
{

namespace
{

// The narrower a recogniser, the earlier it stands.
constexpr auto table = std::to_array<Reader>({
    {"police_uk_street", recognisesPoliceUk, readPoliceUk},
    {"hex_counts", recognisesHexCounts, readHexCounts},
    {"vawg_series", recognisesVawgSeries, readVawgSeries},
    {"snap_points", recognisesSnapPoints, readSnapPoints},
    {"streetsafe", recognisesStreetSafe, readStreetSafe},
    {"harm_index", recognisesHarmIndex, readHarmIndex, true},
    {"harm_table", recognisesHarmTable, readHarmTable, true},
    {"street_attributes", recognisesStreetAttributes, readStreetAttributes, true},
    {"places", recognisesBusStops, readBusStops},
    {"places", recognisesNaptan, readNaptan},
    {"places", recognisesPointsOfInterest, readPointsOfInterest},
    {"force_offences", recognisesForce, readForce},
    {"boundaries", recognisesBoundaries, readBoundaries},
    {"streets", recognisesStreetsGeoJson, readStreetsGeoJson},
    {"hotspot_outlines", recognisesOutlines, readOutlines},
    {"basemap", recognisesBaseMap, readBaseMap},
    {"places", recognisesPlacesGeoJson, readPlacesGeoJson},
    {"osm", recognisesOsm, readOsm},
});

} // namespace

std::span<const Reader> readers()
{
    return table;
}

} // namespace lantern
