#pragma once

#include "store/walk.h"

#include <QDateTime>

namespace lantern
{

// How high the middle of the sun stands over London at an instant: degrees above the horizon, within 0.02 between 1950 and 2050, without
// refraction. Source: "Low precision formulas for the Sun", The Astronomical Almanac, section C.
[[nodiscard]] double sunElevationOverLondon(const QDateTime &instant);

// The light outdoors: daylight while any of the sun is up, dusk (of the morning, too) while it is under 6 degrees down (civil twilight),
// else dark. Whether the street is lit is for those who were there to say.
[[nodiscard]] Light lightOver(const QDateTime &instant);

} // namespace lantern
