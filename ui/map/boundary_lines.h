#pragma once

#include "geo/shapes.h"

#include <QSet>

namespace lantern
{

// Takes the outlines of neighbours apart into lines, each shared border once: drawn twice, the dashes of one would fill
// the gaps of the other.
class BoundaryLines
{
public:
    // The parts of a ring that no ring before had.
    [[nodiscard]] std::vector<Line> newParts(const Polygon::ring_type &ring);

private:
    using Corner = std::pair<qint64, qint64>; // decimetres
    QSet<std::pair<Corner, Corner>> m_drawn;
};

} // namespace lantern
