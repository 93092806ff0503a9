#include "hotspot/surface.h"

#include "hotspot/class_weights.h"
#include "hotspot/words.h"

#include <algorithm>

namespace lantern
{

namespace
{

constexpr double NarrowestMetres = 100; // published points are snapped: a narrower kernel would show the snapping
constexpr double WidestMetres = 3'000;

// 1 for each cell whose centre lies in a studied borough.
std::vector<quint8> maskOf(const RasterFrame &frame, const BoroughRaster &boroughs, const std::vector<bool> &studied)
{
    std::vector<quint8> inside(frame.cells());
    for (int row = 0; row < frame.rows; ++row)
        for (int column = 0; column < frame.columns; ++column)
            if (const auto borough = boroughs.boroughAt(frame.centre(column, row)); borough && studied[*borough])
                inside[frame.index(column, row)] = 1;
    return inside;
}

} // namespace

std::vector<WeightedPoint> weightedPoints(std::span<const Occurrence> occurrences,
                                          std::span<const OffenceClass> classes, Weight weight, const HourSet &hours)
{
    const ClassWeights weights(classes, weight);
    std::vector<WeightedPoint> points;
    points.reserve(occurrences.size());
    for (const Occurrence &occurrence : occurrences)
        if (const ClassWeight of = weights.of(occurrence); of.counts && of.millionths > 0)
            if (const HourPart part = partIn(occurrence, hours); !part.isNone())
                points.push_back({{occurrence.easting, occurrence.northing},
                                  static_cast<double>(of.millionths) / 1e6 * occurrence.count * part.share()});
    return points;
}

Result<HarmSurface> harmSurface(const Recorded &recorded, const AnalysisOptions &options, const SurfaceOptions &surface,
                                const Progress &progress)
{
    const AnalysisOptions asked = completed(recorded, options);
    const Period period = asked.period.value_or(Period{});
    const std::span<const Occurrence> occurrences = recorded.in(period, asked.source);
    std::vector<WeightedPoint> points = weightedPoints(occurrences, recorded.classes, options.weight, options.hours);
    if (points.empty())
        return failure(Error::Code::Refused, HotspotWords::tr("There are no offences in these months."));
    const std::vector<bool> studied = recorded.boroughs.studied(occurrences);
    GridBox box = recorded.boroughs.boundsOf(studied);
    const bool hasArea = !box.isEmpty();
    if (!hasArea)
        for (const WeightedPoint &point : points)
            box.add(point.at);
    const RasterFrame frame = RasterFrame::covering(box, surface.cellMetres);
    if (static_cast<double>(frame.columns) * frame.rows > 50e6)
        return failure(Error::Code::Refused,
                       HotspotWords::tr("The cells are too small for the area: use larger ones."));
    const std::vector<quint8> inside = hasArea ? maskOf(frame, recorded.boroughs, studied) : std::vector<quint8>();
    HarmSurface result{.frame = frame,
                       .perSquareKilometreYear = {},
                       .bandwidthMetres = surface.bandwidthMetres,
                       .byLikelihood = !(surface.bandwidthMetres > 0),
                       .kernel = surface.kernel,
                       .weight = options.weight};
    if (!(surface.bandwidthMetres > 0)) {
        const auto chosen = bandwidthByLikelihood(points, surface.kernel, NarrowestMetres, WidestMetres, progress);
        if (!chosen)
            return std::unexpected(chosen.error());
        result.bandwidthMetres = *chosen;
    }
    auto density = kernelDensity(std::move(points), frame,
                                 {.kernel = surface.kernel,
                                  .bandwidthMetres = result.bandwidthMetres,
                                  .correctEdges = !inside.empty(),
                                  .inside = inside},
                                 progress);
    if (!density)
        return std::unexpected(density.error());
    result.perSquareKilometreYear = std::move(density->perSquareMetre);
    const auto perYear = static_cast<float>(1e6 * 12 / period.months());
    for (float &value : result.perSquareKilometreYear)
        value *= perYear;
    result.peak = static_cast<double>(*std::ranges::max_element(result.perSquareKilometreYear));
    return result;
}

void rankByDensity(Analysis &analysis, const HarmSurface &surface)
{
    analysis.rankBy = RankBy::Density;
    for (CellScore &cell : analysis.cells) {
        const std::optional<size_t> at = surface.frame.find(analysis.centreOf(cell));
        cell.method = at ? static_cast<double>(surface.perSquareKilometreYear[*at]) : 0;
    }
    orderCells(analysis);
}

} // namespace lantern
