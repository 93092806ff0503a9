#include "geo/scanline.h"

#include <algorithm>

namespace lantern
{

Scanlines::Scanlines(std::span<const MultiPolygon> shapes)
{
    for (const MultiPolygon &shape : shapes) {
        m_bounds.add(boundsOf(shape));
        for (const Polygon &polygon : shape) {
            addRing(polygon.outer());
            std::ranges::for_each(polygon.inners(), [this](const auto &ring) { addRing(ring); });
        }
    }
    std::ranges::sort(m_edges, {}, [](const Edge &edge) { return edge.low.northing; });
}

void Scanlines::addRing(const Polygon::ring_type &ring)
{
    for (size_t i = 0; i + 1 < ring.size(); ++i) {
        if (ring[i].northing == ring[i + 1].northing)
            continue; // a level edge crosses nothing
        const bool rises = ring[i].northing < ring[i + 1].northing;
        m_edges.push_back(rises ? Edge{ring[i], ring[i + 1]} : Edge{ring[i + 1], ring[i]});
        m_tallest = std::max(m_tallest, m_edges.back().high.northing - m_edges.back().low.northing);
    }
}

std::vector<std::pair<double, double>> Scanlines::insideAt(double northing) const
{
    // An edge holds its lower end and not its upper one, so that a corner counts once.
    const auto low = [](const Edge &edge) { return edge.low.northing; };
    const auto begin = std::ranges::lower_bound(m_edges, northing - m_tallest, {}, low);
    const auto end = std::ranges::upper_bound(m_edges, northing, {}, low);
    std::vector<double> crossings;
    for (auto edge = begin; edge < end; ++edge) {
        if (edge->high.northing <= northing)
            continue;
        const double share = (northing - edge->low.northing) / (edge->high.northing - edge->low.northing);
        crossings.push_back(std::lerp(edge->low.easting, edge->high.easting, share));
    }
    std::ranges::sort(crossings);
    std::vector<std::pair<double, double>> inside;
    for (size_t i = 0; i + 1 < crossings.size(); i += 2)
        inside.emplace_back(crossings[i], crossings[i + 1]);
    return inside;
}

} // namespace lantern
