#include "statistics/shares.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>

namespace lantern
{

Interval shareInterval(qint64 first, qint64 total, double level)
{
    if (total <= 0)
        return {.low = 0, .high = 1};
    const double z = boost::math::quantile(boost::math::normal(), 0.5 + level / 2);
    const auto n = static_cast<double>(total);
    const double share = static_cast<double>(first) / n;
    const double middle = share + z * z / (2 * n);
    const double half = z * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    const double scale = 1 + z * z / n;
    return {.low = std::max(0.0, (middle - half) / scale), .high = std::min(1.0, (middle + half) / scale)};
}

} // namespace lantern
