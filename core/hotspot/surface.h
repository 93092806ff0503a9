#pragma once

#include "hotspot/analysis.h"
#include "statistics/density.h"

namespace lantern
{

// Where harm (or offences) is dense: a smooth surface over the studied boroughs.
struct HarmSurface
{
    RasterFrame frame;
    std::vector<float> perSquareKilometreYear; // harm days, or offences, per km² and year; 0 outside the area
    double bandwidthMetres = 0;
    bool byLikelihood = false; // the bandwidth was chosen by it
    Kernel kernel = Kernel::Gaussian;
    Weight weight = Weight::Harm;
    double peak = 0;
};

struct SurfaceOptions
{
    Kernel kernel = Kernel::Gaussian;
    double bandwidthMetres = 300; // 0 to have it chosen by likelihood
    double cellMetres = 50;
};

// Occurrences as points that carry their weight; those without any and police-generated classes are left out.
[[nodiscard]] std::vector<WeightedPoint> weightedPoints(std::span<const Occurrence> occurrences,
                                                        std::span<const OffenceClass> classes, Weight weight,
                                                        const HourSet &hours = AllHours);

// Edge-corrected kernel density of what the options ask for. Refused: a period
// without offences, an area of over 50 million cells; Cancelled.
[[nodiscard]] Result<HarmSurface> harmSurface(const Recorded &recorded, const AnalysisOptions &options,
                                              const SurfaceOptions &surface, const Progress &progress = {});

// Ranks hexagons by the surface at their centres; what lies beyond it has 0.
void rankByDensity(Analysis &analysis, const HarmSurface &surface);

} // namespace lantern
