#include "statistics/raster.h"

#include <cmath>

namespace lantern
{

RasterFrame RasterFrame::covering(const GridBox &box, double cellMetres)
{
    if (box.isEmpty() || !(cellMetres > 0))
        return {};
    const double west = std::floor(box.west / cellMetres);
    const double south = std::floor(box.south / cellMetres);
    return {.west = west * cellMetres,
            .south = south * cellMetres,
            .cellMetres = cellMetres,
            .columns = static_cast<int>(std::floor(box.east / cellMetres) - west) + 1,
            .rows = static_cast<int>(std::floor(box.north / cellMetres) - south) + 1};
}

} // namespace lantern
