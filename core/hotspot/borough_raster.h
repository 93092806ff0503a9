#pragma once

#include "statistics/raster.h"
#include "store/offence.h"
#include "store/place.h"

#include <QtTypes>

#include <optional>
#include <span>

namespace lantern
{

// Which borough each square of 50 m lies in, by its centre: tells it for half a million places at once, to within 25 m of a
// border.
class BoroughRaster
{
public:
    BoroughRaster() = default;
    explicit BoroughRaster(std::span<const Boundary> boroughs);

    // The number of the borough in the order given; none outside all of them.
    [[nodiscard]] std::optional<size_t> boroughAt(GridPoint point) const
    {
        const std::optional<size_t> cell = m_frame.find(point);
        return cell && m_boroughs[*cell] >= 0 ? std::optional(static_cast<size_t>(m_boroughs[*cell])) : std::nullopt;
    }
    // For each borough, whether it holds at least one per cent of the occurrences: a few stray records do not add one.
    [[nodiscard]] std::vector<bool> studied(std::span<const Occurrence> occurrences) const;
    // Of the boroughs that are ticked.
    [[nodiscard]] GridBox boundsOf(const std::vector<bool> &ticked) const;

private:
    RasterFrame m_frame;
    std::vector<qint16> m_boroughs; // −1 outside
    std::vector<GridBox> m_bounds;
};

} // namespace lantern
