#pragma once

#include "map/map_painter.h"

#include <QByteArray>

#include <array>

namespace lantern
{

// How a class of street is drawn, at zooms of 512-pixel tiles.
struct StreetLook
{
    std::vector<std::pair<double, double>> widths = {}; // zoom, pixels; ascending; not shown below the first
    double casingFrom = 99;                             // zoom
    bool isMain = false;                                // in the main streets' colour
    bool isFoot = false;                                // a line in the footways' colour, without casing
    QList<qreal> dash = {};                             // in widths; empty: a full line

    [[nodiscard]] bool showsAt(double zoom) const { return !widths.empty() && zoom >= widths.front().first; }
    // Pixels, by equal ratios between the zooms given.
    [[nodiscard]] double widthAt(double zoom) const;
};

inline constexpr size_t StreetClassCount = static_cast<size_t>(Street::Class::Path) + 1;

// Every colour of a map, in one place. The harm ramp runs from low to high, and from light to dark (dark to light on the dark
// map), so that it reads without colour vision and on a black-and-white printer.
struct MapTheme
{
    QColor land, street, mainStreet, casing, mainCasing, footway, water, green, rail, building, buildingEdge, boundary;
    QColor text, mutedText, waterText, greenText, halo;
    QColor uniform, plain, walk, alert, accent;
    QColor offence, streetSafe, venue, stop;
    QColor disc, onDisc, routeCasing;
    std::array<QColor, 5> harm;
    double hexagonOpacity = 0.5;
    double boroughLineOpacity = 0.8;
    double wardLineOpacity = 0.5;
    double offenceOpacity = 0.75;
    double offenceClusterOpacity = 0.5;
    std::array<StreetLook, StreetClassCount> streets; // by Street::Class

    [[nodiscard]] const StreetLook &look(Street::Class streetClass) const
    {
        return streets[static_cast<size_t>(streetClass)];
    }
};

struct MapThemes
{
    MapTheme light, dark, print;
};

// A theme as in resources/map/theme.json. What the file leaves out stays as in `rest`, or is missing where there is none. WrongFormat:
// no JSON (with line and column), a key that is not known or not there, a value that is no colour, width or share (with its key).
[[nodiscard]] Result<MapThemes> readMapThemes(const QByteArray &json, const QString &file,
                                              const MapThemes *rest = nullptr);

// The program's own, from its resources.
[[nodiscard]] const MapThemes &builtInMapThemes();
// What maps are drawn with from now on. Paintings that have begun end as they began.
void useMapThemes(const MapThemes &themes);

[[nodiscard]] const MapTheme &mapTheme(MapStyle style);

// The colour, let through by so much: 0 nothing to 1 all of it.
[[nodiscard]] QColor withOpacity(QColor colour, double opacity);

// How far two colours are told apart: 1 not at all to 21 black on white (WCAG 2.2, "contrast ratio").
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace lantern
