// Times of the spatial statistics, one thread, on the public benchmark instances beside the checkout or, where they are
// absent, on random ones of the same sizes. The answers are checked before they are timed.

#include "bench/measure.h"

#include "base/random.h"
#include "intake/number_table.h"
#include "statistics/density.h"
#include "statistics/gi_star.h"
#include "statistics/knox.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <cstdlib>

using namespace lantern;

namespace
{

const RasterFrame London{.west = 503'000, .south = 155'000, .cellMetres = 50, .columns = 1180, .rows = 920};
constexpr int GridColumns = 400;
constexpr int GridRows = 250;

QString instance(const char *name)
{
    return QStringLiteral(LANTERN_SOURCE_DIRECTORY "/../shared/bench/hotspot/") + QLatin1StringView(name);
}

// The columns of an instance, or random ones: places over London, then whole numbers below `below`.
NumberTable load(const char *name, const QStringList &columns, int rows, int below)
{
    if (QFile::exists(instance(name)))
        return readNumbers(instance(name), columns).value();
    std::fprintf(stderr, "%s is not here: random figures of the same size\n", name);
    Random random(1);
    NumberTable table;
    table.columns.resize(static_cast<size_t>(columns.size()));
    for (int row = 0; row < rows; ++row)
        for (size_t column = 0; column < table.columns.size(); ++column)
            table.columns[column].push_back(columns.size() == 1 || column == 2 ? random.between(0, below - 1)
                                            : column == 0                      ? 503'000 + 59'000 * random.unit()
                                                                               : 155'000 + 46'000 * random.unit());
    return table;
}

void check(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "WRONG: %s\n", what);
    std::exit(1);
}

// The largest difference to the exact sum at some thousand cells, as a share of the peak.
double worstError(const std::vector<WeightedPoint> &points, const DensityRaster &density, double bandwidth)
{
    Random random(7);
    const float peak = *std::ranges::max_element(density.perSquareMetre);
    const auto peakCell = std::ranges::max_element(density.perSquareMetre) - density.perSquareMetre.begin();
    double worst = 0;
    for (int probe = 0; probe < 500; ++probe) {
        const auto cell = probe == 0 ? static_cast<size_t>(peakCell) : random.below(density.frame.cells());
        const auto columns = static_cast<size_t>(density.frame.columns);
        const GridPoint at = density.frame.centre(static_cast<int>(cell % columns), static_cast<int>(cell / columns));
        double exact = 0;
        for (const WeightedPoint &point : points) {
            const double distance = distanceMetres(at, point.at);
            exact += point.weight * std::exp(-0.5 * distance * distance / (bandwidth * bandwidth));
        }
        exact /= 2 * M_PI * bandwidth * bandwidth;
        worst = std::max(worst, std::abs(exact - static_cast<double>(density.perSquareMetre[cell])) /
                                    static_cast<double>(peak));
    }
    return worst;
}

void benchDensity()
{
    const NumberTable table = load("points100k.csv.gz", {"x", "y", "w"}, 100'000, 400);
    std::vector<WeightedPoint> points(table.rows());
    for (size_t i = 0; i < points.size(); ++i)
        points[i] = {{table.columns[0][i], table.columns[1][i]}, table.columns[2][i]};
    DensityRaster density = kernelDensity(points, London, {.inside = {}}).value();
    const double error = worstError(points, density, 500);
    std::fprintf(stderr, "density: worst error %.5f %% of the peak\n", 100 * error);
    check(error < 0.001, "density against the exact sum");
    bench::print(
        "density of 100,000 points at 50 m",
        bench::medianMilliseconds(15, [&] { density = kernelDensity(points, London, {.inside = {}}).value(); }), 20);
    bench::print("density, edges corrected",
                 bench::medianMilliseconds(
                     9, [&] { density = kernelDensity(points, London, {.correctEdges = true, .inside = {}}).value(); }),
                 60);
    bench::print(
        "density, quartic 500 m",
        bench::medianMilliseconds(
            5, [&] { density = kernelDensity(points, London, {.kernel = Kernel::Quartic, .inside = {}}).value(); }),
        150);
}

void benchGiStar()
{
    const std::vector<double> values = load("grid100k.csv.gz", {"value"}, GridColumns * GridRows, 4).columns[0];
    std::vector<double> z = giStarOnGrid(values, GridColumns).value();
    if (QFile::exists(instance("reference"))) {
        const std::vector<double> reference =
            readNumbers(instance("reference/gistar_spdep_queen_rowmajor_y_then_x.csv.gz"), {"z"}).value().columns[0];
        double worst = 0;
        for (size_t cell = 0; cell < z.size(); ++cell)
            worst = std::max(worst, std::abs(z[cell] - reference[cell]));
        std::fprintf(stderr, "Gi*: worst difference to the reference %.2g\n", worst);
        check(worst < 1e-9, "Gi* against the reference");
    }
    bench::print("Gi* of 100,000 cells",
                 bench::medianMilliseconds(51, [&] { z = giStarOnGrid(values, GridColumns).value(); }), 1);
    std::vector<double> p;
    bench::print(
        "Gi*, 999 permutations of each cell",
        bench::medianMilliseconds(
            5, [&] { p = giStarPermutationP(values, queenNeighbours(GridColumns, GridRows), 999, 1).value(); }),
        900);
}

void benchKnox()
{
    const NumberTable table = load("knox20k.csv.gz", {"x", "y", "t"}, 20'000, 365);
    std::vector<SpaceTimeEvent> events(table.rows());
    for (size_t i = 0; i < events.size(); ++i)
        events[i] = {{table.columns[0][i], table.columns[1][i]}, table.columns[2][i]};
    const KnoxOptions options{.metres = {100, 200, 300, 400, 500}, .days = {7, 14, 21, 28, 35}};
    KnoxTable found = knox(events, options).value();
    std::fprintf(stderr, "Knox: %lld pairs within 200 m and 14 days\n", static_cast<long long>(found.observed[1][1]));
    if (QFile::exists(instance("knox20k.csv.gz")))
        check(found.observed[1][1] == 10'124, "Knox against the reference");
    bench::print("Knox of 20,000 events, 25 bands, 999 permutations",
                 bench::medianMilliseconds(5, [&] { found = knox(events, options).value(); }), 450);
}

} // namespace

int main()
{
    benchDensity();
    benchGiStar();
    benchKnox();
    return 0;
}
