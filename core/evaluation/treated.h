#pragma once

#include "store/plan.h"
#include "store/store.h"
#include "tasking/patrols_done.h"

namespace lantern
{

// A place where something was done.
struct TreatedPlace
{
    QString name;
    MultiPolygon outline;
    Zone zone; // what counts towards it
};

// What is evaluated: the places, and what is known of how they were chosen.
struct Treated
{
    QString name;
    std::vector<TreatedPlace> places;
    double cellWidthMetres = 0; // where they are hexagons of one grid
    Period chosenBy = {};       // months by which they were ranked; invalid where they were not
    QDate began = {};           // of an operation: the night of its first shift
    [[nodiscard]] MultiPolygon outlines() const;
    [[nodiscard]] bool holds(GridPoint point) const;
};

// The hotspots of a saved set, or those of some ranks. NotFound: no such set, no such rank.
[[nodiscard]] Result<Treated> treatedHotspots(Store &store, const HotspotSetId &set, std::span<const int> ranks = {});

// All within so many metres of a point.
[[nodiscard]] Treated treatedSite(const QString &name, GridPoint point, double radiusMetres);

// The same of a place in words: a grid reference, easting and northing, latitude and longitude, or a name of the file. NotFound: nothing is
// called so; Refused: several places far apart are, or the radius is not above 0.
[[nodiscard]] Result<Treated> treatedSite(Store &store, const QString &place, double radiusMetres);

// Where the teams of an operation were by now: the places of their visits in all plans that are no drafts, those recorded as missed
// left out. A visit to no hotspot makes a place of 75 m round its point. NotFound: no such visit.
[[nodiscard]] Result<Treated> treatedOperation(Store &store, Operation operation);

// Where patrols of any operation were between two days, both included: no comparison is made with such a place.
[[nodiscard]] Result<std::vector<GridPoint>> patrolledPoints(Store &store, const QDate &from, const QDate &to);

} // namespace lantern
