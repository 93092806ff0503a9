#include "hotspot/hour_shares.h"

#include "hotspot/profile.h"

#include <boost/geometry/index/rtree.hpp>
#include <boost/geometry/strategies/strategies.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lantern
{

namespace
{

using OutlineBounds = boost::geometry::model::box<GridPoint>;
using Hours = std::array<double, 168>;

// The occurrences of the set's period inside each hotspot's bounds.
std::vector<std::vector<Occurrence>> occurrencesAt(const HotspotSet &set, const Recorded &recorded)
{
    std::vector<std::pair<OutlineBounds, size_t>> boxes;
    for (size_t i = 0; i < set.hotspots.size(); ++i) {
        if (set.hotspots[i].outline.empty())
            continue;
        OutlineBounds box;
        boost::geometry::envelope(set.hotspots[i].outline, box);
        boxes.emplace_back(box, i);
    }
    const boost::geometry::index::rtree<std::pair<OutlineBounds, size_t>, boost::geometry::index::rstar<8>> tree(boxes);
    std::vector<std::vector<Occurrence>> found(set.hotspots.size());
    for (const Occurrence &occurrence : recorded.in(set.period, QStringLiteral("offences"))) {
        const GridPoint point{occurrence.easting, occurrence.northing};
        for (auto box = tree.qbegin(boost::geometry::index::intersects(point)); box != tree.qend(); ++box)
            found[box->second].push_back(occurrence);
    }
    return found;
}

double meanOver(const Hours &hours, const HourSet &which)
{
    double sum = 0;
    for (size_t hour = 0; hour < hours.size(); ++hour)
        sum += which.test(hour) ? hours[hour] : 0;
    return sum / static_cast<double>(std::max<size_t>(1, which.count()));
}

} // namespace

void setHourShares(HotspotSet &set, const Recorded &recorded)
{
    std::vector<HourProfile> profiles;
    HourProfile all;
    const std::vector<std::vector<Occurrence>> occurrences = occurrencesAt(set, recorded);
    for (size_t i = 0; i < set.hotspots.size(); ++i) {
        set.hotspots[i].hourShares.clear();
        profiles.push_back(hourProfile(set.hotspots[i].outline, occurrences[i], recorded.classes, set.period));
        all.timed += profiles.back().timed;
        all.untimed += profiles.back().untimed;
        for (size_t hour = 0; hour < all.hours.size(); ++hour)
            all.hours[hour] += profiles.back().hours[hour];
    }
    if (!all.isInData())
        return;
    const double total = std::accumulate(all.hours.begin(), all.hours.end(), 0.0);
    for (size_t i = 0; i < set.hotspots.size(); ++i) {
        Hours hours = profiles[i].hours;
        for (size_t hour = 0; hour < hours.size(); ++hour)
            hours[hour] += SharedOffences * all.hours[hour] / total;
        const double mean = meanOver(hours, set.hours);
        for (const double count : hours)
            set.hotspots[i].hourShares.push_back(mean > 0 ? std::round(1000 * count / mean) / 1000 : 1);
    }
}

} // namespace lantern
