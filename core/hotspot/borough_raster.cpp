#include "hotspot/borough_raster.h"

#include "geo/scanline.h"

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

constexpr double SquareMetres = 50;
constexpr double MostSquares = 50e6;
constexpr double LeastShare = 0.01;

} // namespace

BoroughRaster::BoroughRaster(std::span<const Boundary> boroughs)
{
    GridBox all;
    for (const Boundary &borough : boroughs) {
        m_bounds.push_back(lantern::boundsOf(borough.outline));
        all.add(m_bounds.back());
    }
    const RasterFrame frame = RasterFrame::covering(all, SquareMetres);
    if (frame.columns <= 0 || static_cast<double>(frame.columns) * frame.rows > MostSquares)
        return;
    m_frame = frame;
    m_boroughs.assign(frame.cells(), -1);
    const auto columnAt = [&](double easting) {
        return static_cast<int>(std::ceil((easting - frame.west) / SquareMetres - 0.5));
    };
    for (size_t borough = 0; borough < boroughs.size(); ++borough) {
        const Scanlines lines(std::span(&boroughs[borough].outline, 1));
        for (int row = 0; row < frame.rows; ++row)
            for (const auto &[west, east] : lines.insideAt(frame.centre(0, row).northing)) {
                const int end = std::min(frame.columns, columnAt(east));
                for (int column = std::max(0, columnAt(west)); column < end; ++column)
                    m_boroughs[frame.index(column, row)] = static_cast<qint16>(borough);
            }
    }
}

std::vector<bool> BoroughRaster::studied(std::span<const Occurrence> occurrences) const
{
    std::vector<qint64> counts(m_bounds.size());
    qint64 all = 0;
    for (const Occurrence &occurrence : occurrences) {
        all += occurrence.count;
        if (const auto borough = boroughAt({occurrence.easting, occurrence.northing}))
            counts[*borough] += occurrence.count;
    }
    std::vector<bool> ticked(counts.size());
    for (size_t borough = 0; borough < counts.size(); ++borough)
        ticked[borough] =
            counts[borough] > 0 && static_cast<double>(counts[borough]) >= LeastShare * static_cast<double>(all);
    return ticked;
}

GridBox BoroughRaster::boundsOf(const std::vector<bool> &ticked) const
{
    GridBox box;
    for (size_t borough = 0; borough < ticked.size(); ++borough)
        if (ticked[borough])
            box.add(m_bounds[borough]);
    return box;
}

} // namespace lantern
