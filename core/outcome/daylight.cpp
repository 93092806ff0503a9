#include "outcome/daylight.h"

#include <QTimeZone>

#include <cmath>
#include <numbers>

namespace lantern
{

namespace
{

constexpr double Degree = std::numbers::pi / 180;
constexpr double LondonLatitude = 51.5074;
constexpr double LondonLongitude = -0.1278;
constexpr double UpperLimb = -0.833; // refraction at the horizon and half of the sun's width
constexpr double CivilTwilight = -6;

} // namespace

double sunElevationOverLondon(const QDateTime &instant)
{
    static const QDateTime noonOf2000(QDate(2000, 1, 1), QTime(12, 0), QTimeZone::UTC);
    const double days = static_cast<double>(noonOf2000.msecsTo(instant)) / 86'400'000.0;
    const double anomaly = (357.528 + 0.9856003 * days) * Degree;
    const double longitude =
        (280.460 + 0.9856474 * days + 1.915 * std::sin(anomaly) + 0.020 * std::sin(2 * anomaly)) * Degree;
    const double tilt = (23.439 - 0.0000004 * days) * Degree;
    const double rightAscension = std::atan2(std::cos(tilt) * std::sin(longitude), std::cos(longitude));
    const double declination = std::asin(std::sin(tilt) * std::sin(longitude));
    const double sidereal = (280.46061837 + 360.98564736629 * days + LondonLongitude) * Degree;
    const double latitude = LondonLatitude * Degree;
    return std::asin(std::sin(latitude) * std::sin(declination) +
                     std::cos(latitude) * std::cos(declination) * std::cos(sidereal - rightAscension)) /
           Degree;
}

Light lightOver(const QDateTime &instant)
{
    const double elevation = sunElevationOverLondon(instant);
    if (elevation >= UpperLimb)
        return Light::Daylight;
    return elevation >= CivilTwilight ? Light::Dusk : Light::Dark;
}

} // namespace lantern
