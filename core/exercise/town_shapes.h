#pragma once

#include "exercise/town.h"

#include <array>
#include <cmath>
#include <numbers>

// The shapes that the town is drawn from, in metres from its south-west corner; no other room includes this.
namespace lantern::ground
{
inline constexpr double Pi = std::numbers::pi;

[[nodiscard]] inline GridPoint at(double x, double y)
{
    return {TownOrigin.easting + x, TownOrigin.northing + y};
}

// Everything is drawn in metres from the south-west corner and moved onto the grid last.
struct River
{
    double phase;
    [[nodiscard]] double middle(double x) const
    {
        return 1010 + 260 * std::sin(2 * Pi * x / 3600 + phase) + 60 * std::sin(2 * Pi * x / 1270 + 2 * phase);
    }
    [[nodiscard]] double halfWidth(double x) const { return 92 + 16 * std::sin(2 * Pi * x / 1900 + phase); }
    [[nodiscard]] bool contains(double x, double y, double margin = 0) const
    {
        return std::abs(y - middle(x)) < halfWidth(x) + margin;
    }
};

struct Park
{
    double x, y, radiusX, radiusY;
    const char *name;
    [[nodiscard]] double edge(double angle) const
    {
        return 1 + 0.08 * std::sin(3 * angle + x) + 0.05 * std::cos(5 * angle + y);
    }
    [[nodiscard]] bool contains(double px, double py, double scale = 1) const
    {
        const double dx = (px - x) / radiusX;
        const double dy = (py - y) / radiusY;
        return std::hypot(dx, dy) < scale * edge(std::atan2(dy, dx));
    }
    [[nodiscard]] Line ring(double scale) const
    {
        Line line;
        for (int i = 0; i <= 48; ++i) {
            const double angle = 2 * Pi * i / 48;
            line.push_back(at(x + radiusX * scale * edge(angle) * std::cos(angle),
                              y + radiusY * scale * edge(angle) * std::sin(angle)));
        }
        return line;
    }
};

inline constexpr std::array<Park, 3> Parks{Park{520, 2230, 290, 215, "Heron Park"},
                                           Park{3330, 2080, 210, 250, "Foundry Fields"},
                                           Park{1960, 270, 330, 150, "South Meadow"}};

// Where the roads to the bridges run, from south to north: x for a given y.
inline constexpr std::array<double, 5> BridgeX{420, 1180, 1840, 2560, 3420};
inline constexpr std::array<const char *, 5> BridgeNames{"Weir Bridge", "Ferry Bridge", "Market Bridge",
                                                         "Chandlers Bridge", "Harbour Bridge"};

// Carries both ends on, so that a road that stops at another crosses it; what sticks out is cut off as a stub.
[[nodiscard]] Line carriedOn(Line line, double metres);

} // namespace lantern::ground
