#include "map/map_theme.h"

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

// Two significant figures, rounded down, so that a legend can be read aloud.
double readable(double value)
{
    if (value <= 0)
        return 0;
    const double unit = std::pow(10.0, std::floor(std::log10(value)) - 1);
    return std::floor(value / unit + 1e-9) * unit;
}

} // namespace

std::vector<RampStep> harmRamp(const Analysis &analysis, MapStyle style)
{
    // Shares of the scoring places below each class: the upper classes are few, as harm is. The least harmed hexagons stay
    // uncoloured, so that the map shows through; a ward without colour would look like one without records.
    constexpr std::array<double, 5> OfHexagons{0.30, 0.55, 0.75, 0.88, 0.95};
    constexpr std::array<double, 5> OfUnits{0.0, 0.40, 0.65, 0.82, 0.92};
    const std::array<double, 5> &shares = analysis.placement ? OfUnits : OfHexagons;
    std::vector<double> scores;
    scores.reserve(analysis.cells.size());
    for (const CellScore &cell : analysis.cells)
        if (const double value = analysis.figureOf(cell); value > 0)
            scores.push_back(value);
    if (scores.empty())
        return {};
    std::ranges::sort(scores);
    const MapTheme &theme = mapTheme(style);
    std::vector<RampStep> steps;
    for (size_t i = 0; i < shares.size(); ++i) {
        const auto at = static_cast<size_t>(shares[i] * static_cast<double>(scores.size() - 1));
        const double from = readable(scores[at]);
        // Equal scores would give empty classes: those are left out, the hotter colour stays.
        if (!steps.empty() && from <= steps.back().from)
            steps.back().colour = theme.harm[i];
        else
            steps.push_back({.from = from, .colour = theme.harm[i]});
    }
    return steps;
}

std::vector<RampStep> densityRamp(const HarmSurface &surface, MapStyle style)
{
    std::vector<RampStep> steps;
    if (!(surface.peak > 0))
        return steps;
    const MapTheme &theme = mapTheme(style);
    for (size_t i = 0; i < theme.harm.size(); ++i) {
        const double from = readable(surface.peak / std::exp2(static_cast<double>(theme.harm.size() - i)));
        if (steps.empty() || from > steps.back().from)
            steps.push_back({.from = from, .colour = theme.harm[i]});
    }
    return steps;
}

std::vector<RampStep> significanceRamp(MapStyle style)
{
    const MapTheme &theme = mapTheme(style);
    return {{.from = Significance::HotAt, .colour = theme.harm[1]},
            {.from = 0.01, .colour = theme.harm[2]},
            {.from = 0.001, .colour = theme.harm[4]}};
}

std::vector<RampStep> nearRepeatRamp(const NearRepeat &found, MapStyle style)
{
    const MapTheme &theme = mapTheme(style);
    std::vector<RampStep> steps{{.from = found.options.leastRatio, .colour = theme.harm[1]}};
    for (const auto &[from, colour] : {std::pair(2.0, theme.harm[2]), std::pair(4.0, theme.harm[4])})
        if (from > steps.back().from)
            steps.push_back({.from = from, .colour = colour});
    return steps;
}

QColor changeColour(HotspotClass hotspotClass, MapStyle style)
{
    const MapTheme &theme = mapTheme(style);
    switch (hotspotClass) {
    case HotspotClass::Persistent:
        return theme.harm[4];
    case HotspotClass::Emerging:
        return theme.harm[2];
    case HotspotClass::Former:
        return theme.uniform;
    case HotspotClass::Intermittent:
    case HotspotClass::None:
        break;
    }
    return theme.mutedText;
}

Qt::BrushStyle changeHatch(HotspotClass hotspotClass)
{
    switch (hotspotClass) {
    case HotspotClass::Persistent:
        return Qt::SolidPattern;
    case HotspotClass::Emerging:
        return Qt::BDiagPattern;
    case HotspotClass::Former:
        return Qt::FDiagPattern;
    case HotspotClass::Intermittent:
    case HotspotClass::None:
        break;
    }
    return Qt::Dense6Pattern;
}

// Magenta and blue are told apart by all kinds of colour vision.
QColor gapColour(GapClass gapClass, MapStyle style)
{
    const MapTheme &theme = mapTheme(style);
    return gapClass == GapClass::LittleRecorded   ? theme.streetSafe
           : gapClass == GapClass::LittleReported ? theme.uniform
                                                  : theme.mutedText;
}

} // namespace lantern
