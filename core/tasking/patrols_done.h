#pragma once

#include "geo/hexgrid.h"
#include "geo/shapes.h"
#include "store/hotspot_set.h"
#include "store/patrol_result.h"

#include <QMap>

#include <optional>

namespace lantern
{

class Store;

// Where something counts towards a place: in its hexagon where it is one of a grid, as it was ranked; else inside its outline; where it
// has none, within `radiusMetres` of its centre.
class Zone
{
public:
    Zone(GridPoint centre, MultiPolygon outline, double radiusMetres);
    Zone(const HexGrid &grid, HexCell cell);
    [[nodiscard]] bool holds(GridPoint point) const;
    [[nodiscard]] double distanceTo(GridPoint point) const; // of its centre
    [[nodiscard]] GridBox box() const { return m_box; }     // holds all that the zone holds

private:
    GridPoint m_centre;
    MultiPolygon m_outline;
    double m_radius;
    GridBox m_box;
    std::optional<std::pair<HexGrid, HexCell>> m_cell;
};

// The zone of a hotspot: its hexagon as it was ranked, unless somebody drew it otherwise, so that its borders' records count once and as in
// its reason.
[[nodiscard]] Zone zoneOf(const HotspotSet &set, const Hotspot &hotspot);

// What patrols did at one place.
struct PatrolsDone
{
    int planned = 0;   // visits of plans that are no drafts, from the first instant to the last
    int delivered = 0; // of them, those recorded as made
    int missed = 0;    // of them, those recorded as missed
    int nil = 0;       // delivered with an explicit nil result
    qint64 minutes = 0;
    QMap<QString, int> counts; // by result type
    [[nodiscard]] int results() const;
};

struct PlaceOfPatrols
{
    HotspotId hotspot; // a leg that names it counts, wherever it stands
    Zone zone;
};

// What was planned and done at each of the places between two instants, in their order. A visit belongs to the place that its leg names,
// else to the first whose zone holds its point.
[[nodiscard]] Result<std::vector<PatrolsDone>> patrolsAt(Store &store, std::span<const PlaceOfPatrols> places,
                                                         const QDateTime &from, const QDateTime &to);

struct OpenConcerns
{
    int count = 0;
    QDateTime oldest; // when the walk was that raised the oldest; invalid where there is none
};

// Concerns of Walk and Talks in each place (or within 100 m of its centre) that no action answers yet: none was taken, or one is open or in
// progress.
[[nodiscard]] Result<std::vector<OpenConcerns>> openConcernsAt(Store &store, std::span<const PlaceOfPatrols> places);

} // namespace lantern
