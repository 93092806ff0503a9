#pragma once

#include "geo/shapes.h"

#include <span>
#include <utility>
#include <vector>

namespace lantern
{

// Which stretches of an east–west line lie inside polygons: what tells thousands of cell centres apart at the price of a few
// crossings a row. Inside is even-odd, so that holes are outside; polygons do not overlap each other.
class Scanlines
{
public:
    explicit Scanlines(std::span<const MultiPolygon> shapes);
    [[nodiscard]] const GridBox &bounds() const { return m_bounds; }
    // From west to east, {west, east} metres each, half-open: a point on the western end is inside.
    [[nodiscard]] std::vector<std::pair<double, double>> insideAt(double northing) const;

private:
    struct Edge
    {
        GridPoint low;
        GridPoint high;
    };
    void addRing(const Polygon::ring_type &ring);
    std::vector<Edge> m_edges; // by the northing of the lower end
    double m_tallest = 0;      // of the edges, metres
    GridBox m_bounds;
};

} // namespace lantern
