#include "statistics/beta_binomial.h"
#include "statistics/density.h"
#include "statistics/gi_star.h"
#include "statistics/knox.h"
#include "statistics/rates.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace lantern;

namespace
{

constexpr double None = std::numeric_limits<double>::quiet_NaN();
constexpr double Endless = std::numeric_limits<double>::infinity();

bool allFinite(const auto &figures)
{
    return std::ranges::all_of(figures, [](auto figure) { return std::isfinite(figure); });
}

} // namespace

// What comes out of bad files. Each method gives finite figures or a reason, whatever it is asked about.
class BadInputTest : public QObject
{
    Q_OBJECT

    // A frame of 4 by 3 km in London.
    const RasterFrame m_frame{.west = 528'000, .south = 179'000, .cellMetres = 100, .columns = 40, .rows = 30};
    static void places_data();

private Q_SLOTS:
    void density_data() { places_data(); }
    void density();
    void bandwidth_data() { places_data(); }
    void bandwidth();
    void knoxTest_data() { places_data(); }
    void knoxTest();
    void grids_data();
    void grids();
    void weights_data();
    void weights();
    void framesThatAreNone_data();
    void framesThatAreNone();
    void instants_data();
    void instants();
    void countsAtTheEdges();
};

// Places that turn up in files, whether they are good as they are, and whether they lie in the frame.
void BadInputTest::places_data()
{
    QTest::addColumn<std::vector<GridPoint>>("places");
    QTest::addColumn<bool>("good");
    QTest::addColumn<bool>("inside");
    const std::vector<GridPoint> some{{529'000, 180'000}, {529'100, 180'050}, {531'000, 181'000}, {530'000, 179'500}};
    const auto each = [&](auto change) {
        std::vector<GridPoint> changed;
        for (const GridPoint &place : some)
            changed.push_back(change(place));
        return changed;
    };
    const auto with = [&](GridPoint odd) {
        std::vector<GridPoint> more = some;
        more.push_back(odd);
        return more;
    };
    QTest::newRow("good") << some << true << true;
    QTest::newRow("none") << std::vector<GridPoint>() << true << false;
    QTest::newRow("one") << std::vector<GridPoint>{some[0]} << true << true;
    QTest::newRow("one at 0, 0") << with({0, 0}) << true << true;
    QTest::newRow("all at 0, 0") << each([](GridPoint) { return GridPoint{0, 0}; }) << true << false;
    QTest::newRow("swapped") << each([](GridPoint p) { return GridPoint{p.northing, p.easting}; }) << true << false;
    QTest::newRow("degrees") << each([](GridPoint p) { return GridPoint{-0.12 + p.easting * 1e-7, 51.5}; }) << true
                             << false;
    QTest::newRow("outside the area") << each([](GridPoint p) { return GridPoint{p.easting + 1e6, p.northing}; })
                                      << true << false;
    QTest::newRow("all at one point") << std::vector<GridPoint>(500, some[0]) << true << true;
    QTest::newRow("a million at one snap point") << std::vector<GridPoint>(1'000'000, some[0]) << true << true;
    QTest::newRow("far beyond") << with({1e300, -1e300}) << false << true;
    QTest::newRow("no number") << with({None, 180'000}) << false << true;
    QTest::newRow("endless") << with({529'000, Endless}) << false << true;
}

void BadInputTest::density()
{
    QFETCH(std::vector<GridPoint>, places);
    QFETCH(bool, good);
    QFETCH(bool, inside);
    std::vector<WeightedPoint> points;
    for (const GridPoint &place : places)
        points.push_back({place, 10});
    for (const Kernel kernel : {Kernel::Gaussian, Kernel::Quartic})
        for (const bool corrected : {false, true}) {
            const auto density = kernelDensity(
                points, m_frame, {.kernel = kernel, .bandwidthMetres = 400, .correctEdges = corrected, .inside = {}});
            QCOMPARE(density.has_value(), good);
            if (!good) {
                QVERIFY(!density.error().message.isEmpty());
                continue;
            }
            QVERIFY(allFinite(density->perSquareMetre));
            QCOMPARE(std::ranges::max(density->perSquareMetre) > 0, inside);
        }
}

void BadInputTest::bandwidth()
{
    QFETCH(std::vector<GridPoint>, places);
    QFETCH(bool, good);
    std::vector<WeightedPoint> points;
    for (const GridPoint &place : places)
        points.push_back({place, 10});
    const auto chosen = bandwidthByLikelihood(points, Kernel::Gaussian, 50, 2000);
    if (!good)
        QVERIFY(!chosen);
    QVERIFY(chosen ? *chosen >= 50 && *chosen <= 2000 : !chosen.error().message.isEmpty());
}

void BadInputTest::knoxTest()
{
    QFETCH(std::vector<GridPoint>, places);
    QFETCH(bool, good);
    std::vector<SpaceTimeEvent> events;
    for (size_t i = 0; i < places.size(); ++i)
        events.push_back({places[i], static_cast<double>(i % 30)});
    const auto table = knox(events, {.metres = {100, 500}, .days = {7, 28}, .permutations = 19});
    // Over 100 million pairs are refused, too.
    QVERIFY(table || !table.error().message.isEmpty());
    if ((!good && !std::isfinite(places.back().easting + places.back().northing)) || places.size() < 2)
        QVERIFY(!table);
    if (!table)
        return;
    for (size_t band = 0; band < 2; ++band)
        QVERIFY(allFinite(table->expected[band]) && allFinite(table->p[band]) && table->p[band][0] > 0 &&
                table->p[band][0] <= 1);
}

void BadInputTest::grids_data()
{
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<int>("columns");
    QTest::addColumn<bool>("good");
    QTest::newRow("empty") << std::vector<double>() << 4 << false;
    QTest::newRow("one cell") << std::vector<double>{3} << 1 << true;
    QTest::newRow("all nothing") << std::vector<double>(16, 0.0) << 4 << true;
    QTest::newRow("all the same") << std::vector<double>(16, 7.3) << 4 << true;
    QTest::newRow("all in one cell") << std::vector<double>{0, 0, 0, 0, 1'000'000, 0, 0, 0, 0} << 3 << true;
    QTest::newRow("huge") << std::vector<double>{1e150, 0, 0, 0, 0, 0, 0, 0, 0} << 3 << true;
    QTest::newRow("NaN") << std::vector<double>{1, None, 2, 3} << 2 << false;
    QTest::newRow("endless") << std::vector<double>{1, Endless, 2, 3} << 2 << false;
    QTest::newRow("rows of another length") << std::vector<double>{1, 2, 3, 4, 5} << 2 << false;
    QTest::newRow("no columns") << std::vector<double>{1, 2, 3, 4} << 0 << false;
    QTest::newRow("fewer columns than none") << std::vector<double>{1, 2, 3, 4} << -2 << false;
}

void BadInputTest::grids()
{
    QFETCH(std::vector<double>, values);
    QFETCH(int, columns);
    QFETCH(bool, good);
    const auto z = giStarOnGrid(values, columns);
    QVERIFY(z ? allFinite(*z) : !z.error().message.isEmpty());
    if (!good && !values.empty())
        QVERIFY(!z);
    if (good)
        QVERIFY(z);
    if (!z || values.empty())
        return;
    const auto p =
        giStarPermutationP(values, queenNeighbours(columns, static_cast<int>(values.size()) / columns), 19, 1);
    QVERIFY(p ? allFinite(*p) : !p.error().message.isEmpty());
    std::vector<double> both;
    for (const double one : *z)
        both.push_back(twoSidedP(one));
    const auto rates = falseDiscoveryRates(both);
    QVERIFY(std::ranges::all_of(rates, [](double rate) { return rate >= 0 && rate <= 1; }));
}

void BadInputTest::weights_data()
{
    QTest::addColumn<double>("weight");
    QTest::addColumn<bool>("good");
    QTest::newRow("nothing") << 0.0 << true;
    QTest::newRow("NaN") << None << false;
    QTest::newRow("endless") << Endless << false;
    QTest::newRow("a life sentence") << 5475.0 << true;
}

void BadInputTest::weights()
{
    QFETCH(double, weight);
    QFETCH(bool, good);
    const std::vector<WeightedPoint> points{{{529'000, 180'000}, weight}, {{529'500, 180'500}, weight}};
    const auto density = kernelDensity(points, m_frame, {.inside = {}});
    QCOMPARE(density.has_value(), good);
    QVERIFY(density ? allFinite(density->perSquareMetre) : !density.error().message.isEmpty());
    const auto chosen = bandwidthByLikelihood(points, Kernel::Quartic, 50, 2000);
    QVERIFY(chosen ? std::isfinite(*chosen) : !chosen.error().message.isEmpty());
}

void BadInputTest::framesThatAreNone_data()
{
    QTest::addColumn<RasterFrame>("frame");
    const RasterFrame good = m_frame;
    const auto changed = [&](auto change) {
        RasterFrame frame = good;
        change(frame);
        return frame;
    };
    QTest::newRow("no columns") << changed([](RasterFrame &frame) { frame.columns = 0; });
    QTest::newRow("fewer rows than none") << changed([](RasterFrame &frame) { frame.rows = -3; });
    QTest::newRow("more cells than memory") << changed([](RasterFrame &frame) { frame.columns = 2'000'000'000; });
    QTest::newRow("cells of no width") << changed([](RasterFrame &frame) { frame.cellMetres = 0; });
    QTest::newRow("cells that are no number") << changed([](RasterFrame &frame) { frame.cellMetres = None; });
    QTest::newRow("an edge that is no number") << changed([](RasterFrame &frame) { frame.west = None; });
}

void BadInputTest::framesThatAreNone()
{
    QFETCH(RasterFrame, frame);
    const std::vector<WeightedPoint> points{{{529'000, 180'000}, 1}};
    for (const Kernel kernel : {Kernel::Gaussian, Kernel::Quartic}) {
        const auto density = kernelDensity(points, frame, {.kernel = kernel, .inside = {}});
        QVERIFY(!density);
        QVERIFY(!density.error().message.isEmpty());
    }
}

void BadInputTest::instants_data()
{
    QTest::addColumn<double>("odd");
    QTest::addColumn<bool>("good");
    QTest::newRow("NaN") << None << false;
    QTest::newRow("endless") << Endless << false;
    QTest::newRow("a thousand years before") << -365'000.0 << true;
    QTest::newRow("part of a day") << 3.25 << true;
}

void BadInputTest::instants()
{
    QFETCH(double, odd);
    QFETCH(bool, good);
    std::vector<SpaceTimeEvent> events(40, {{530'000, 180'000}, 3});
    events.back().day = odd;
    const auto table = knox(events, {.metres = {100}, .days = {7}, .permutations = 19});
    QCOMPARE(table.has_value(), good);
    QVERIFY(table ? std::isfinite(table->expected[0][0]) : !table.error().message.isEmpty());
}

void BadInputTest::countsAtTheEdges()
{
    for (const qint64 count : {0LL, 1LL, 5LL, 1'000'000LL, 4'000'000'000LL}) {
        const Interval interval = poissonInterval(count);
        QVERIFY(std::isfinite(interval.low) && std::isfinite(interval.high));
        QVERIFY(interval.low <= static_cast<double>(count) && static_cast<double>(count) <= interval.high);
        for (const qint64 other : {0LL, 1LL, 1'000'000LL}) {
            const RateComparison rates = compareRates(count, 12, other, 12);
            QVERIFY(!std::isnan(rates.ratio) && !std::isnan(rates.interval.low) && !std::isnan(rates.interval.high));
            QVERIFY(rates.p >= 0 && rates.p <= 1);
        }
    }
    const auto prior = fitShares(std::vector<TwoCounts>{{1'000'000, 0}, {0, 1'000'000}});
    QVERIFY(prior && std::isfinite(prior->first) && std::isfinite(oddsAgainst(*prior, {1'000'000, 0}).ratio));
}

QTEST_APPLESS_MAIN(BadInputTest)
#include "tst_statistics_bad_input.moc"
