#include "statistics/density.h"

#include "statistics/convolution.h"
#include "statistics/odd_points.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lantern
{

namespace
{

constexpr double MostCells = 50e6;
constexpr double GaussianReach = 4;             // bandwidths
constexpr double FewestCellsOfBandwidth = 2;    // below it a Gaussian is summed point by point
constexpr double CellsOfBandwidthToDouble = 10; // from there on, cells twice as wide are worked on and halved again
constexpr double VarianceOfSharing = 1.0 / 6;   // cell², of a weight shared linearly between two cell centres

struct DensityWords
{
    Q_DECLARE_TR_FUNCTIONS(Density)
};

double reachMetres(const DensityOptions &options)
{
    return options.kernel == Kernel::Gaussian ? GaussianReach * options.bandwidthMetres : options.bandwidthMetres;
}

bool isSeparable(const RasterFrame &frame, const DensityOptions &options)
{
    return options.kernel == Kernel::Gaussian && options.bandwidthMetres >= FewestCellsOfBandwidth * frame.cellMetres;
}

// taps[k] is the kernel at k cells, per metre; its variance leaves room for what sharing weights linearly adds.
std::vector<float> gaussianTaps(double bandwidthMetres, double cellMetres)
{
    const double cells = bandwidthMetres / cellMetres;
    const double variance = cells * cells - VarianceOfSharing;
    std::vector<float> taps(static_cast<size_t>(std::ceil(GaussianReach * cells)) + 1);
    for (size_t k = 0; k < taps.size(); ++k)
        taps[k] = static_cast<float>(std::exp(-0.5 * static_cast<double>(k * k) / variance) /
                                     (std::sqrt(2 * std::numbers::pi * variance) * cellMetres));
    return taps;
}

// A place among the cell centres, in cells: the centre south-west of it and how far it lies from there to the next.
struct BetweenCentres
{
    BetweenCentres(const RasterFrame &frame, GridPoint at)
        : x((at.easting - frame.west) / frame.cellMetres - 0.5)
        , y((at.northing - frame.south) / frame.cellMetres - 0.5)
        , column(static_cast<int>(std::floor(x)))
        , row(static_cast<int>(std::floor(y)))
    {
    }
    double x;
    double y;
    int column;
    int row;
    [[nodiscard]] bool isWithin(const RasterFrame &frame, int margin) const
    {
        return column >= -margin && row >= -margin && column + 1 < frame.columns + margin &&
               row + 1 < frame.rows + margin;
    }
};

PaddedPlane shared(std::span<const WeightedPoint> points, const RasterFrame &frame, int margin)
{
    PaddedPlane plane(frame.columns, frame.rows, margin);
    for (const WeightedPoint &point : points) {
        const BetweenCentres at(frame, point.at);
        if (!at.isWithin(frame, margin))
            continue;
        const auto east = static_cast<float>(at.x - at.column);
        const auto north = static_cast<float>(at.y - at.row);
        const auto weight = static_cast<float>(point.weight);
        float *corner = plane.values.data() + plane.place(at.column, at.row);
        float *above = corner + plane.stride;
        corner[0] += weight * (1 - east) * (1 - north);
        corner[1] += weight * east * (1 - north);
        above[0] += weight * (1 - east) * north;
        above[1] += weight * east * north;
    }
    return plane;
}

// The kernel along one row of cells: `across` metres north or south of the point, from `west` metres on.
void addRow(float *cells, int count, double west, double across, double cellMetres, double weight,
            const DensityOptions &options)
{
    const double h = options.bandwidthMetres;
    if (options.kernel == Kernel::Quartic) {
        const auto factor = static_cast<float>(3 * weight / (std::numbers::pi * h * h));
        const auto start = static_cast<float>(west / h);
        const auto step = static_cast<float>(cellMetres / h);
        const auto base = static_cast<float>(1 - across * across / (h * h));
        for (int i = 0; i < count; ++i) {
            const float along = start + step * static_cast<float>(i);
            const float rest = std::max(0.0F, base - along * along);
            cells[i] += factor * rest * rest;
        }
        return;
    }
    const double factor = weight * std::exp(-0.5 * across * across / (h * h)) / (2 * std::numbers::pi * h * h);
    for (int i = 0; i < count; ++i) {
        const double along = west + i * cellMetres;
        cells[i] += static_cast<float>(factor * std::exp(-0.5 * along * along / (h * h)));
    }
}

void addPoint(std::vector<float> &values, const RasterFrame &frame, const WeightedPoint &point,
              const DensityOptions &options)
{
    const double reach = reachMetres(options);
    const double cell = frame.cellMetres;
    const double y = point.at.northing - frame.south - 0.5 * cell; // of the point, from the first row's centre
    const double x = point.at.easting - frame.west - 0.5 * cell;
    const int first = std::max(0, static_cast<int>(std::ceil((y - reach) / cell)));
    const int last = std::min(frame.rows - 1, static_cast<int>(std::floor((y + reach) / cell)));
    for (int row = first; row <= last; ++row) {
        const double across = row * cell - y;
        const double half = std::sqrt(std::max(0.0, reach * reach - across * across));
        const int west = std::max(0, static_cast<int>(std::ceil((x - half) / cell)));
        const int east = std::min(frame.columns - 1, static_cast<int>(std::floor((x + half) / cell)));
        if (west <= east)
            addRow(values.data() + frame.index(west, row), east - west + 1, west * cell - x, across, cell, point.weight,
                   options);
    }
}

std::vector<float> summedDirectly(std::span<const WeightedPoint> points, const RasterFrame &frame,
                                  const DensityOptions &options, const Progress &progress)
{
    std::vector<float> values(frame.cells());
    const double reach = reachMetres(options);
    const GridBox near = GridBox{frame.west, frame.south, frame.west + frame.columns * frame.cellMetres,
                                 frame.south + frame.rows * frame.cellMetres}
                             .grownBy(reach);
    for (size_t i = 0; i < points.size(); ++i) {
        if (i % 1024 == 0 && progress.cancelled())
            break;
        if (near.contains(points[i].at))
            addPoint(values, frame, points[i], options);
    }
    return values;
}

// On cells twice as wide, again and again, where the kernel is so wide that a cubic between them is as good.
std::vector<float> summedByConvolution(std::span<const WeightedPoint> points, const RasterFrame &frame,
                                       double bandwidth)
{
    if (bandwidth >= CellsOfBandwidthToDouble * frame.cellMetres) {
        const RasterFrame coarse{.west = frame.west - 4 * frame.cellMetres,
                                 .south = frame.south - 4 * frame.cellMetres,
                                 .cellMetres = 2 * frame.cellMetres,
                                 .columns = (frame.columns + 1) / 2 + 4,
                                 .rows = (frame.rows + 1) / 2 + 4};
        return doubled(summedByConvolution(points, coarse, bandwidth), frame.columns, frame.rows);
    }
    const std::vector<float> taps = gaussianTaps(bandwidth, frame.cellMetres);
    return convolved(shared(points, frame, static_cast<int>(taps.size())), taps);
}

std::vector<float> summed(std::span<const WeightedPoint> points, const RasterFrame &frame,
                          const DensityOptions &options, const Progress &progress)
{
    if (!isSeparable(frame, options))
        return summedDirectly(points, frame, options, progress);
    return summedByConvolution(points, frame, options.bandwidthMetres);
}

// The share of the kernel's mass that lies inside the area, were a point at each cell's centre.
std::vector<float> massInside(const RasterFrame &frame, const DensityOptions &options, const Progress &progress)
{
    const double cellArea = frame.cellMetres * frame.cellMetres;
    const auto isInside = [&](size_t cell) { return options.inside.empty() || options.inside[cell] != 0; };
    std::vector<float> mass;
    if (isSeparable(frame, options)) {
        const std::vector<float> taps = gaussianTaps(options.bandwidthMetres, frame.cellMetres);
        PaddedPlane plane(frame.columns, frame.rows, static_cast<int>(taps.size()));
        for (int row = 0; row < frame.rows; ++row)
            for (int column = 0; column < frame.columns; ++column)
                plane.at(column, row) = isInside(frame.index(column, row)) ? static_cast<float>(cellArea) : 0.0F;
        mass = convolved(plane, taps);
    } else {
        std::vector<WeightedPoint> centres;
        for (int row = 0; row < frame.rows; ++row)
            for (int column = 0; column < frame.columns; ++column)
                if (isInside(frame.index(column, row)))
                    centres.push_back({frame.centre(column, row), cellArea});
        mass = summedDirectly(centres, frame, options, progress);
    }
    return mass;
}

// Linear between the four nearest cell centres; the nearest of them beyond the outermost ones.
double interpolated(const std::vector<float> &values, const RasterFrame &frame, GridPoint point)
{
    const BetweenCentres at(frame, point);
    const auto value = [&](int column, int row) {
        return static_cast<double>(
            values[frame.index(std::clamp(column, 0, frame.columns - 1), std::clamp(row, 0, frame.rows - 1))]);
    };
    const double south = std::lerp(value(at.column, at.row), value(at.column + 1, at.row), at.x - at.column);
    const double north = std::lerp(value(at.column, at.row + 1), value(at.column + 1, at.row + 1), at.x - at.column);
    return std::lerp(south, north, at.y - at.row);
}

void correctEdges(std::vector<WeightedPoint> &points, const RasterFrame &frame, const DensityOptions &options,
                  const Progress &progress)
{
    const std::vector<float> mass = massInside(frame, options, progress);
    for (WeightedPoint &point : points) {
        const std::optional<size_t> cell = frame.find(point.at);
        const bool counts = cell && (options.inside.empty() || options.inside[*cell] != 0);
        const double share = counts ? interpolated(mass, frame, point.at) : 0;
        point.weight = share > 0 ? point.weight / std::min(1.0, share) : 0;
    }
    std::erase_if(points, [](const WeightedPoint &point) { return point.weight == 0; });
}

Result<void> checkQuestion(std::span<const WeightedPoint> points, const RasterFrame &frame,
                           const DensityOptions &options)
{
    const auto refused = [](const QString &why) { return failure(Error::Code::Refused, why); };
    if (!(options.bandwidthMetres > 0) || !std::isfinite(options.bandwidthMetres))
        return refused(DensityWords::tr("The bandwidth must be more than 0 metres."));
    if (!(frame.cellMetres > 0) || frame.columns <= 0 || frame.rows <= 0 || !std::isfinite(frame.west) ||
        !std::isfinite(frame.south))
        return refused(DensityWords::tr("The area has no cells: give an area and a cell size above 0 metres."));
    if (static_cast<double>(frame.columns) * frame.rows > MostCells || reachMetres(options) / frame.cellMetres > 10'000)
        return refused(DensityWords::tr("The cells are too small for the area: use larger ones."));
    if (!options.inside.empty() && options.inside.size() != frame.cells())
        return refused(DensityWords::tr("The area's cells are not those of the raster."));
    if (const auto odd = firstOddPoint(points))
        return refused(
            DensityWords::tr("Point %1 is not a place with a weight: a number is missing, or beyond 100,000 km.")
                .arg(*odd));
    return {};
}

} // namespace

Result<DensityRaster> kernelDensity(std::vector<WeightedPoint> points, const RasterFrame &frame,
                                    const DensityOptions &options, const Progress &progress)
{
    if (const Result<void> checked = checkQuestion(points, frame, options); !checked)
        return std::unexpected(checked.error());
    DensityRaster raster{.frame = frame, .perSquareMetre = {}};
    if (options.correctEdges) {
        correctEdges(points, frame, options, progress);
        progress.at(0.6);
    }
    raster.perSquareMetre = summed(points, frame, options, progress);
    if (progress.cancelled())
        return failure(Error::Code::Cancelled, DensityWords::tr("The density was stopped."));
    if (!options.inside.empty())
        for (size_t cell = 0; cell < options.inside.size(); ++cell)
            if (options.inside[cell] == 0)
                raster.perSquareMetre[cell] = 0;
    progress.at(1.0);
    return raster;
}

} // namespace lantern
