#include "exercise/town_shapes.h"

#include <algorithm>

namespace lantern::ground
{

Line carriedOn(Line line, double metres)
{
    const auto beyond = [metres](GridPoint end, GridPoint before) {
        const double share = 1 + metres / std::max(0.1, distanceMetres(end, before));
        return GridPoint{before.easting + (end.easting - before.easting) * share,
                         before.northing + (end.northing - before.northing) * share};
    };
    line.front() = beyond(line.front(), line[1]);
    line.back() = beyond(line.back(), line[line.size() - 2]);
    return line;
}

} // namespace lantern::ground
