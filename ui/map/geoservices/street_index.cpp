#include "map/geoservices/street_index.h"

#include <boost/geometry/algorithms/distance.hpp>
#include <boost/geometry/geometries/box.hpp>
#include <boost/geometry/index/rtree.hpp>
#include <boost/geometry/strategies/strategies.hpp>

#include <algorithm>

namespace lantern
{

namespace
{

using StreetBox = boost::geometry::model::box<GridPoint>;
using StreetEntry = std::pair<StreetBox, quint32>;

// The point of a line that is nearest to another point.
GridPoint nearestOf(const Line &line, GridPoint point)
{
    GridPoint best = line.front();
    for (size_t i = 1; i < line.size(); ++i) {
        const double east = line[i].easting - line[i - 1].easting;
        const double north = line[i].northing - line[i - 1].northing;
        const double square = east * east + north * north;
        const double along =
            (point.easting - line[i - 1].easting) * east + (point.northing - line[i - 1].northing) * north;
        const double share = square > 0 ? std::clamp(along / square, 0.0, 1.0) : 0.0;
        const GridPoint foot{line[i - 1].easting + share * east, line[i - 1].northing + share * north};
        if (distanceMetres(foot, point) < distanceMetres(best, point))
            best = foot;
    }
    return best;
}

} // namespace

struct StreetIndex::Tree
{
    boost::geometry::index::rtree<StreetEntry, boost::geometry::index::rstar<16>> boxes;
};

StreetIndex::StreetIndex(std::vector<Street> streets)
    : m_streets(std::move(streets))
{
    std::vector<StreetEntry> entries;
    entries.reserve(m_streets.size());
    for (size_t i = 0; i < m_streets.size(); ++i) {
        const GridBox box = boundsOf(m_streets[i].line);
        if (!box.isEmpty())
            entries.emplace_back(StreetBox{{box.west, box.south}, {box.east, box.north}}, static_cast<quint32>(i));
    }
    m_tree = std::make_shared<const Tree>(Tree{.boxes{entries}});
}

// Boxes come by their distance: once one is farther than the best street, no other can be nearer.
template<class Takes>
StreetIndex::Nearest StreetIndex::nearest(GridPoint point, double withinMetres, Takes takes) const
{
    Nearest best{.street = nullptr, .point = point, .metres = withinMetres};
    const auto &boxes = m_tree->boxes;
    const auto byDistance = boost::geometry::index::nearest(point, static_cast<unsigned>(boxes.size()));
    for (auto entry = boxes.qbegin(byDistance); entry != boxes.qend(); ++entry) {
        if (boost::geometry::distance(point, entry->first) > best.metres)
            break;
        const Street &street = m_streets[entry->second];
        if (!takes(street))
            continue;
        const GridPoint foot = nearestOf(street.line, point);
        const double metres = distanceMetres(foot, point);
        const bool first = best.street == nullptr || street.id < best.street->id;
        if (metres < best.metres || (metres == best.metres && first))
            best = {.street = &street, .point = foot, .metres = metres};
    }
    return best;
}

StreetIndex::Nearest StreetIndex::nearestNamed(GridPoint point, double withinMetres) const
{
    return nearest(point, withinMetres, [](const Street &street) { return !street.name.isEmpty(); });
}

QString StreetIndex::nameAlong(GridPoint from, GridPoint to) const
{
    constexpr double onStreetMetres = 0.05; // stored in decimetres, joined within a millimetre
    const GridPoint middle{(from.easting + to.easting) / 2, (from.northing + to.northing) / 2};
    const auto runsAlong = [&](const Street &street) {
        return distanceMetres(nearestOf(street.line, from), from) <= onStreetMetres &&
               distanceMetres(nearestOf(street.line, to), to) <= onStreetMetres;
    };
    const Nearest found = nearest(middle, onStreetMetres, runsAlong);
    return found.street == nullptr ? QString() : found.street->name;
}

} // namespace lantern
