#include "night/night.h"
#include "plan/street_reach.h"
#include "planner_town.h"

#include <boost/geometry/algorithms/line_interpolate.hpp>

#include <thread>

using namespace plan_fixture;

class StreetReachTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asTheRuleJudges();
    void offTheNetworkByStraightLines();
    void sameFromManyThreads();
    void moreStepsAreNeverWorse_data();
    void moreStepsAreNeverWorse();
};

namespace
{

constexpr double ReachMetres = 4 * WalkingMetresPerMinute;

// Crooked streets, so that between two places one way is the shortest.
StreetGraph crookedTown(std::vector<GridPoint> &places)
{
    constexpr int cells = 14;
    Random random(11);
    std::vector<GridPoint> corners;
    for (int i = 0; i <= cells; ++i)
        for (int j = 0; j <= cells; ++j)
            corners.push_back({530000 + 90.0 * i + random.normal(0, 14), 180000 + 90.0 * j + random.normal(0, 14)});
    std::vector<Street> streets;
    const auto addStreet = [&](int a, int b) {
        if (random.unit() > 0.12)
            streets.push_back({.line = {corners[asIndex(a)], corners[asIndex(b)]}});
    };
    for (int i = 0; i <= cells; ++i)
        for (int j = 0; j < cells; ++j) {
            addStreet(i * (cells + 1) + j, i * (cells + 1) + j + 1);
            addStreet(j * (cells + 1) + i, (j + 1) * (cells + 1) + i);
        }
    for (int i = 0; i < 25; ++i) {
        const GridPoint corner = corners[random.below(corners.size())];
        places.push_back({corner.easting + random.normal(0, 15), corner.northing + random.normal(0, 15)});
    }
    return StreetGraph::build(streets);
}

double lengthOf(const WaySpot &spot, const std::vector<GridPoint> &points, Walks &walks)
{
    return spot.from == spot.to ? 0 : walks.between(points[asIndex(spot.from)], points[asIndex(spot.to)])->metres;
}

WaySpot anySpot(Random &random, int places, const std::vector<GridPoint> &points, Walks &walks)
{
    const int from = random.between(0, places - 1);
    const int to = random.between(0, places - 1);
    const double length = lengthOf({.from = from, .to = to}, points, walks);
    return {.from = from, .to = to, .ahead = static_cast<float>(40 * std::floor(random.unit() * length / 40))};
}

GridPoint pointOf(const WaySpot &spot, const std::vector<GridPoint> &points, Walks &walks)
{
    if (spot.from == spot.to)
        return points[asIndex(spot.to)];
    const auto way = walks.between(points[asIndex(spot.from)], points[asIndex(spot.to)]);
    GridPoint point;
    boost::geometry::line_interpolate(
        way->line, lengthMetres(way->line) * (1 - static_cast<double>(spot.ahead) / way->metres), point);
    return point;
}

} // namespace

void StreetReachTest::asTheRuleJudges()
{
    std::vector<GridPoint> points;
    const StreetGraph graph = crookedTown(points);
    Walks walks(&graph);
    const StreetReach reach(&graph, points, ReachMetres);
    Random random(3);
    int inReach = 0;
    int near = 0;
    for (int i = 0; i < 20'000; ++i) {
        const WaySpot mine = anySpot(random, static_cast<int>(points.size()), points, walks);
        const WaySpot theirs = anySpot(random, static_cast<int>(points.size()), points, walks);
        const GridPoint here = pointOf(mine, points, walks);
        const GridPoint there = pointOf(theirs, points, walks);
        const double metres = walks.minutesWithin(here, there, 2 * ReachMetres / WalkingMetresPerMinute) * 80;
        // A point half way between two nodes may be taken by either.
        const bool isLong = lengthOf(mine, points, walks) > 1550 || lengthOf(theirs, points, walks) > 1550;
        if (isLong || std::abs(metres - ReachMetres) < 110) {
            ++near;
            continue;
        }
        const bool isIn = reach.isInReach(mine, theirs);
        inReach += isIn ? 1 : 0;
        QVERIFY2(isIn == (metres < ReachMetres), qPrintable(QStringLiteral("%1 m, %2>%3 %4, %5>%6 %7")
                                                                .arg(metres)
                                                                .arg(mine.from)
                                                                .arg(mine.to)
                                                                .arg(static_cast<double>(mine.ahead))
                                                                .arg(theirs.from)
                                                                .arg(theirs.to)
                                                                .arg(static_cast<double>(theirs.ahead))));
    }
    QVERIFY2(inReach > 500 && near < 6000, qPrintable(QStringLiteral("%1 %2").arg(inReach).arg(near)));
}

void StreetReachTest::offTheNetworkByStraightLines()
{
    const std::vector<GridPoint> points{{0, 0}, {1000, 0}, {0, 100}, {1000, 100}};
    const StreetReach reach(nullptr, points, ReachMetres);
    const auto beside = [&](float mine, float theirs) {
        return reach.isInReach({.from = 0, .to = 1, .ahead = mine}, {.from = 2, .to = 3, .ahead = theirs});
    };
    QVERIFY(beside(400, 400));  // 100 m apart, so 130 to walk
    QVERIFY(beside(400, 640));  // 185 m along the way and 100 across: 273
    QVERIFY(!beside(400, 760)); // 277 and 100: 383
    QVERIFY(!reach.isInReach({.from = 0, .to = 0}, {.from = 1, .to = 1}));
}

void StreetReachTest::sameFromManyThreads()
{
    std::vector<GridPoint> points;
    const StreetGraph graph = crookedTown(points);
    Walks walks(&graph);
    std::vector<std::pair<WaySpot, WaySpot>> asked;
    Random random(5);
    for (int i = 0; i < 3000; ++i)
        asked.emplace_back(anySpot(random, static_cast<int>(points.size()), points, walks),
                           anySpot(random, static_cast<int>(points.size()), points, walks));
    const StreetReach shared(&graph, points, ReachMetres);
    std::vector<std::vector<char>> answers(4);
    {
        std::vector<std::jthread> threads;
        for (std::vector<char> &own : answers)
            threads.emplace_back([&] {
                for (const auto &[mine, theirs] : asked)
                    own.push_back(shared.isInReach(mine, theirs) ? 1 : 0);
            });
    }
    for (const std::vector<char> &own : answers)
        QCOMPARE(own, answers.front());
}

void StreetReachTest::moreStepsAreNeverWorse_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1, 2, 3})
        QTest::addRow("seed %llu", seed) << seed;
}

// What the search takes for in reach is so on the streets: a longer search is not undone by what has to be mended afterwards.
void StreetReachTest::moreStepsAreNeverWorse()
{
    QFETCH(quint64, seed);
    const Town town(seed);
    double before = 0;
    for (const qint64 steps : {50, 200, 800}) {
        PlanRequest request = requestOf(seed);
        request.orders.unpredictableLoss = 0;
        request.steps = steps;
        const double worth = planWorth(makePlan(request, town.hotspots, town.context(), Now).value(), town.hotspots);
        QVERIFY2(worth >= before * (1 - 1e-9),
                 qPrintable(QStringLiteral("%1 steps: %2 after %3").arg(steps).arg(worth).arg(before)));
        before = worth;
    }
}

QTEST_GUILESS_MAIN(StreetReachTest)
#include "tst_plan_street_reach.moc"
