#pragma once

#include "geo/hexgrid.h"
#include "store/place.h"

#include <QSet>

#include <memory>

namespace lantern
{

// How far away what a place is said to be near may be.
inline constexpr double LandmarkMetres = 250;

// Names cells after what is there. Built once over the whole gazetteer.
class PlaceNamer
{
public:
    explicit PlaceNamer(const std::vector<GazetteerEntry> &entries);
    ~PlaceNamer();
    // "Market Row / Lantern Street": the two streets nearest to the middle within the radius; a station, venue or other name
    // where no street is; a grid reference where nothing is. Never a name in `taken`, to which it is added.
    [[nodiscard]] QString name(GridPoint centre, double radiusMetres, QSet<QString> &taken) const;
    // The nearest station within the distance; the nearest park or venue where there is none; or empty.
    [[nodiscard]] QString landmark(GridPoint centre, double withinMetres) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lantern
