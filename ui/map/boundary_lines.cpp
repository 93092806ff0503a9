#include "map/boundary_lines.h"

#include <algorithm>
#include <cmath>

namespace lantern
{

std::vector<Line> BoundaryLines::newParts(const Polygon::ring_type &ring)
{
    constexpr double perMetre = 10;
    const auto corner = [](GridPoint point) {
        return Corner(std::llround(point.easting * perMetre), std::llround(point.northing * perMetre));
    };
    std::vector<Line> parts;
    bool open = false;
    for (size_t i = 1; i < ring.size(); ++i) {
        const auto edge = std::minmax({corner(ring[i - 1]), corner(ring[i])});
        const bool isNew = !m_drawn.contains(edge);
        m_drawn.insert(edge);
        if (isNew && !open)
            parts.push_back({ring[i - 1]});
        if (isNew)
            parts.back().push_back(ring[i]);
        open = isNew;
    }
    return parts;
}

} // namespace lantern
