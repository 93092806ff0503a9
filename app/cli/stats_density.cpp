#include "cli/stats.h"
#include "cli/words.h"

#include "base/file_writing.h"
#include "intake/number_table.h"
#include "statistics/density.h"

#include <algorithm>
#include <cmath>

namespace lantern::cli
{

namespace
{

// The exit code if the options are wrong.
std::optional<int> readDensity(const Arguments &arguments, DensityOptions &options, RasterFrame &frame)
{
    const QString kernel = arguments.value(QStringLiteral("kernel"));
    if (kernel != QLatin1StringView("gaussian") && kernel != QLatin1StringView("quartic"))
        return arguments.usage(CommandLineWords::tr("--kernel is gaussian or quartic."));
    options.kernel = kernel == QLatin1StringView("gaussian") ? Kernel::Gaussian : Kernel::Quartic;
    const QString edge = arguments.value(QStringLiteral("edge"));
    if (edge != QLatin1StringView("none") && edge != QLatin1StringView("diggle"))
        return arguments.usage(CommandLineWords::tr("--edge is none or diggle."));
    options.correctEdges = edge == QLatin1StringView("diggle");
    const auto cell = arguments.positive(QStringLiteral("cell"));
    if (!cell)
        return Usage;
    options.bandwidthMetres = 0;
    if (arguments.value(QStringLiteral("bandwidth")) != QLatin1StringView("likelihood")) {
        const auto bandwidth = arguments.positive(QStringLiteral("bandwidth"));
        if (!bandwidth)
            return Usage;
        options.bandwidthMetres = *bandwidth;
    }
    const auto extent = readList(arguments.value(QStringLiteral("extent")));
    if (!extent || extent->size() != 4 || (*extent)[2] <= (*extent)[0] || (*extent)[3] <= (*extent)[1])
        return arguments.usage(CommandLineWords::tr("--extent takes WEST,SOUTH,EAST,NORTH in metres."));
    const double columns = std::ceil(((*extent)[2] - (*extent)[0]) / *cell - 1e-9);
    const double rows = std::ceil(((*extent)[3] - (*extent)[1]) / *cell - 1e-9);
    if (columns * rows > 50e6)
        return arguments.usage(CommandLineWords::tr("--cell is too small for the extent: over 50 million cells."));
    frame = {.west = (*extent)[0],
             .south = (*extent)[1],
             .cellMetres = *cell,
             .columns = static_cast<int>(columns),
             .rows = static_cast<int>(rows)};
    return std::nullopt;
}

std::vector<WeightedPoint> toPoints(const NumberTable &table)
{
    std::vector<WeightedPoint> points(table.rows());
    for (size_t i = 0; i < points.size(); ++i)
        points[i] = {{table.columns[0][i], table.columns[1][i]}, table.columns[2][i]};
    return points;
}

qint64 countOutside(const std::vector<WeightedPoint> &points, const RasterFrame &frame)
{
    const GridBox box{frame.west, frame.south, frame.west + frame.columns * frame.cellMetres,
                      frame.south + frame.rows * frame.cellMetres};
    return std::ranges::count_if(points, [&](const WeightedPoint &point) { return !box.contains(point.at); });
}

// The density, with the bandwidth chosen first where none is given.
Result<DensityRaster> workOut(const std::vector<WeightedPoint> &points, const RasterFrame &frame,
                              DensityOptions &options)
{
    constexpr double widestMetres = 5'000;
    if (!(options.bandwidthMetres > 0)) {
        const auto bandwidth = bandwidthByLikelihood(points, options.kernel, 2 * frame.cellMetres, widestMetres);
        if (!bandwidth)
            return std::unexpected(bandwidth.error());
        options.bandwidthMetres = *bandwidth;
    }
    return kernelDensity(points, frame, options);
}

} // namespace

int runDensity(const Arguments &arguments, const Console &console)
{
    DensityOptions options;
    RasterFrame frame;
    if (const auto over = readDensity(arguments, options, frame))
        return *over;
    const auto table =
        readNumbers(arguments.positional().at(1), {QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("w")});
    if (!table)
        return console.refuse(table.error());
    const std::vector<WeightedPoint> points = toPoints(*table);
    warnOfOddPlaces(console, table->columns[0], table->columns[1]);
    const qint64 outside = countOutside(points, frame);
    if (outside > 0)
        console.warn(CommandLineWords::tr("%n point(s) lie outside the extent.", nullptr, static_cast<int>(outside)));
    const Stopwatch watch;
    const Result<DensityRaster> density = workOut(points, frame, options);
    const double seconds = watch.seconds();
    if (!density)
        return console.refuse(density.error());
    const QString out = arguments.value(QStringLiteral("out"));
    const std::vector<float> &values = density->perSquareMetre;
    QByteArray lines;
    for (const float value : values)
        lines += QByteArray::number(static_cast<double>(value), 'g', 8) + '\n';
    if (const auto written = writeFile(out, lines); !written)
        return console.refuse(written.error());
    console.line(CommandLineWords::tr("%1: %2 × %3 cells from the south-west corner, row by row, in weight per m²")
                     .arg(out)
                     .arg(frame.columns)
                     .arg(frame.rows));
    console.json({{"seconds", seconds},
                  {"points", static_cast<qint64>(points.size())},
                  {"outside", outside},
                  {"columns", frame.columns},
                  {"rows", frame.rows},
                  {"cell", frame.cellMetres},
                  {"west", frame.west},
                  {"south", frame.south},
                  {"bandwidth", options.bandwidthMetres},
                  {"peak", static_cast<double>(*std::ranges::max_element(values))},
                  {"out", out}});
    return Done;
}

} // namespace lantern::cli
