#pragma once

#include "hotspot/units.h"

#include <memory>
#include <optional>

namespace lantern
{

// Beyond this no street is looked for: what stands farther off counts as this far in the distribution of distances.
inline constexpr double SnapSearchMetres = 500;

// Streets cut at their junctions: a segment runs from one vertex where ways meet or end to the next. Motorways are left out, as nobody
// walks them; everything else that is in the file is a street, alleys and footpaths too. The street graph of core/streets cuts
// long ways further, drops what is not connected and stands to the right of this room, so the cutting is done here.
[[nodiscard]] std::vector<Unit> streetSegments(std::span<const Street> streets);

// The area within SegmentHalfWidthMetres of a line.
[[nodiscard]] MultiPolygon areaAround(const Line &line);

struct SnappedTo
{
    qint32 segment = -1;
    double metres = 0;
};

// Finds the nearest segment of a point; of several equally near ones the first.
class SegmentIndex
{
public:
    explicit SegmentIndex(std::span<const Unit> segments);
    ~SegmentIndex();
    // None within SnapSearchMetres; not a number is near nothing.
    [[nodiscard]] std::optional<SnappedTo> nearest(GridPoint point) const;

private:
    struct Tree;
    std::unique_ptr<const Tree> m_tree;
};

} // namespace lantern
