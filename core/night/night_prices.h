#pragma once

#include "night/night.h"

namespace lantern
{

// What a visit to a hotspot costs the hotspot that counts it and brings the team that makes it, by hotspot and bucket of arrival minutes.
struct NightPrices
{
    static constexpr int BucketMinutes = 5;

    explicit NightPrices(const Night &night)
        : buckets(night.minutes / BucketMinutes + 1)
        , full(night.hotspots.size() * static_cast<size_t>(buckets), 0)
        , any(full.size(), 0)
        , near(full.size(), 0)
    {
    }
    [[nodiscard]] size_t at(int hotspot, int minute) const
    {
        return static_cast<size_t>(hotspot) * static_cast<size_t>(buckets) + asIndex(minute / BucketMinutes);
    }

    int buckets;
    std::vector<double> full; // of a visit of full dose, a shorter one in proportion
    std::vector<double> any;  // and of a visit of whatever length: where nobody may be away for over two hours
    // Of being there at the first minute of the bucket: paid by who stays in another's reach to that other for being near.
    std::vector<double> near;
};

} // namespace lantern
