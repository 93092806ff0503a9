#include "streets/travel.h"

#include <cmath>

namespace lantern
{

namespace
{

// Between the horizontal 0.4 to 0.5 m/s measured on long stairs and the double of that on short ones (Kretz, Grünebohm,
// Kessel, Klüpfel, Meyer-König and Schreckenberg, Upstairs walking speed distributions on a long stairway, 2008), against
// 1.33 m/s on the level.
constexpr double StepsSlowness = 2.0;

double kilometresPerHour(Street::Class streetClass)
{
    switch (streetClass) {
    case Street::Class::Motorway:
        return 80;
    case Street::Class::Trunk:
        return 36;
    case Street::Class::Primary:
        return 30;
    case Street::Class::Secondary:
        return 28;
    case Street::Class::Tertiary:
        return 26;
    case Street::Class::Residential:
    case Street::Class::Unknown:
        return 22;
    case Street::Class::Service:
        return 12;
    case Street::Class::Pedestrian:
    case Street::Class::Footway:
    case Street::Class::Steps:
    case Street::Class::Cycleway:
    case Street::Class::Path:
        break;
    }
    return 0;
}

} // namespace

double millisecondsPerMetre(Street::Class streetClass, TravelBy by)
{
    if (by == TravelBy::Vehicle) {
        constexpr double MillisecondsPerHour = 3'600'000.0;
        const double speed = kilometresPerHour(streetClass);
        return speed > 0 ? MillisecondsPerHour / (1000 * speed) : 0;
    }
    if (streetClass == Street::Class::Motorway)
        return 0;
    return streetClass == Street::Class::Steps ? StepsSlowness * MillisecondsPerWalkedMetre
                                               : MillisecondsPerWalkedMetre;
}

Milliseconds travelTime(double metres, double millisecondsPerMetre)
{
    constexpr double Rounding = 1e-6; // what adding up a line's lengths may have added
    return static_cast<Milliseconds>(std::ceil(std::max(0.0, metres * millisecondsPerMetre - Rounding)));
}

} // namespace lantern
