#include "map/geoservices/place_index.h"

#include <boost/geometry/algorithms/comparable_distance.hpp>
#include <boost/geometry/index/rtree.hpp>
#include <boost/geometry/strategies/strategies.hpp>

namespace lantern
{

namespace
{

using NameEntry = std::pair<GridPoint, quint32>;

} // namespace

struct PlaceIndex::Tree
{
    boost::geometry::index::rtree<NameEntry, boost::geometry::index::rstar<16>> points;
};

PlaceIndex::PlaceIndex(std::vector<GazetteerEntry> names)
    : m_names(std::move(names))
{
    std::vector<NameEntry> entries;
    entries.reserve(m_names.size());
    for (size_t i = 0; i < m_names.size(); ++i)
        entries.emplace_back(m_names[i].point, static_cast<quint32>(i));
    m_tree = std::make_shared<const Tree>(Tree{.points{entries}});
}

std::vector<GazetteerEntry> PlaceIndex::nearest(GridPoint point, double withinMetres, size_t limit,
                                                const Takes &takes) const
{
    std::vector<GazetteerEntry> found;
    const auto &points = m_tree->points;
    const auto byDistance = boost::geometry::index::nearest(point, static_cast<unsigned>(points.size()));
    for (auto entry = points.qbegin(byDistance); entry != points.qend() && found.size() < limit; ++entry) {
        if (distanceMetres(point, entry->first) > withinMetres)
            break;
        if (takes(m_names[entry->second]))
            found.push_back(m_names[entry->second]);
    }
    return found;
}

} // namespace lantern
