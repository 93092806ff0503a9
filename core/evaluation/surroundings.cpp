#include "evaluation/surroundings.h"

#include <boost/geometry/algorithms/buffer.hpp>
#include <boost/geometry/algorithms/distance.hpp>
#include <boost/geometry/strategies/strategies.hpp>

#include <algorithm>
#include <limits>

namespace lantern
{

namespace bg = boost::geometry;

Surroundings::Surroundings(const MultiPolygon &places, double metres)
{
    if (!(metres > 0) || places.empty())
        return;
    constexpr size_t pointsPerCircle = 36;
    MultiPolygon grown;
    bg::buffer(places, grown, bg::strategy::buffer::distance_symmetric<double>(metres),
               bg::strategy::buffer::side_straight(), bg::strategy::buffer::join_round(pointsPerCircle),
               bg::strategy::buffer::end_round(pointsPerCircle), bg::strategy::buffer::point_circle(pointsPerCircle));
    m_area = std::max(0.0, lantern::areaSquareMetres(grown) - lantern::areaSquareMetres(places));
    m_parts.reserve(grown.size());
    for (const Polygon &part : grown) {
        MultiPolygon one{part};
        const GridBox box = boundsOf(one);
        m_parts.emplace_back(box, std::move(one));
    }
}

bool Surroundings::holds(GridPoint point) const
{
    return std::ranges::any_of(
        m_parts, [&](const auto &part) { return part.first.contains(point) && contains(part.second, point); });
}

double distanceToPlaces(GridPoint point, const MultiPolygon &places)
{
    return places.empty() ? std::numeric_limits<double>::infinity() : bg::distance(point, places);
}

} // namespace lantern
