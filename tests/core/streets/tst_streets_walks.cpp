#include "base/random.h"
#include "streets/walks.h"

#include <QTest>

#include <cmath>

using namespace lantern;

namespace
{

// A grid of streets, `cells` × `cells` blocks of 100 m.
StreetGraph gridOfStreets(int cells)
{
    std::vector<Street> streets;
    for (int i = 0; i <= cells; ++i) {
        for (int j = 0; j < cells; ++j) {
            for (const bool across : {true, false}) {
                Street street;
                const double a = 100.0 * i;
                const double b = 100.0 * j;
                street.line = across ? Line{{b, a}, {b + 100, a}} : Line{{a, b}, {a, b + 100}};
                streets.push_back(std::move(street));
            }
        }
    }
    return StreetGraph::build(streets);
}

} // namespace

class WalksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matrixOnTheGrid();
    void sameAnswerOnAnyThreads();
    void offTheNetworkIsStraight_data();
    void offTheNetworkIsStraight();
    void cancelledStillAnswers();
    void reportsProgress();
    void walkAgreesWithMatrix();
    void withinALimit();
    void limitsMayGrow();
};

void WalksTest::matrixOnTheGrid()
{
    const StreetGraph graph = gridOfStreets(5);
    const std::array points{GridPoint{0, 0}, GridPoint{300, 400}, GridPoint{310, 400}};
    const TravelTimes times(graph, points);
    QCOMPARE(times.minutes(0, 0), 0.0);
    QCOMPARE(times.minutes(0, 1), 700.0 / 80);
    QCOMPARE(times.minutes(1, 0), 700.0 / 80);
    QCOMPARE(static_cast<float>(times.minutes(0, 2)), 710.0F / 80); // the way to the junction counts
    QCOMPARE(static_cast<float>(times.minutes(1, 2)), 10.0F / 80); // the same junction: straight there, not by a detour
}

void WalksTest::sameAnswerOnAnyThreads()
{
    const StreetGraph graph = gridOfStreets(12);
    Random random(3);
    std::vector<GridPoint> points;
    for (int i = 0; i < 40; ++i)
        points.push_back({random.unit() * 1200, random.unit() * 1200});
    const TravelTimes one(graph, points, {}, 1);
    for (const unsigned threads : {2U, 3U, 8U, 64U}) {
        const TravelTimes several(graph, points, {}, threads);
        for (int i = 0; i < 40; ++i) {
            for (int j = 0; j < 40; ++j)
                QCOMPARE(several.minutes(i, j), one.minutes(i, j));
        }
    }
}

void WalksTest::offTheNetworkIsStraight_data()
{
    QTest::addColumn<double>("away");
    QTest::addColumn<double>("minutes");
    // From (0, 0) to a point west of it.
    QTest::newRow("beside the street") << 100.0 << 100.0 / 80;
    QTest::newRow("at the limit") << 250.0 << 250.0 / 80;
    QTest::newRow("past the limit") << 250.1 << 250.1 * 1.3 / 80;
    QTest::newRow("far") << 5000.0 << 5000.0 * 1.3 / 80;
}

void WalksTest::offTheNetworkIsStraight()
{
    QFETCH(double, away);
    QFETCH(double, minutes);
    const StreetGraph graph = gridOfStreets(3);
    const std::array points{GridPoint{0, 0}, GridPoint{-away, 0}};
    QCOMPARE(static_cast<float>(TravelTimes(graph, points).minutes(0, 1)), static_cast<float>(minutes));
    QCOMPARE(static_cast<float>(TravelTimes(graph, points).minutes(1, 0)), static_cast<float>(minutes));
    QCOMPARE(Walks(&graph).between(points[0], points[1])->minutes(), minutes);
    const StreetGraph none;
    QCOMPARE(static_cast<float>(TravelTimes(none, points).minutes(0, 1)), static_cast<float>(away * 1.3 / 80));
}

void WalksTest::cancelledStillAnswers()
{
    const StreetGraph graph = gridOfStreets(3);
    const std::array points{GridPoint{0, 0}, GridPoint{300, 300}};
    std::stop_source stop;
    stop.request_stop();
    const TravelTimes times(graph, points, Progress{.stop = stop.get_token()});
    QVERIFY(times.minutes(0, 1) > 0);
}

void WalksTest::reportsProgress()
{
    const StreetGraph graph = gridOfStreets(3);
    const std::array points{GridPoint{0, 0}, GridPoint{300, 300}, GridPoint{100, 0}};
    double last = 0;
    int calls = 0;
    const TravelTimes times(graph, points, Progress{.report = [&](double fraction) {
                                last = std::max(last, fraction);
                                ++calls;
                            }});
    QCOMPARE(calls, 3);
    QCOMPARE(last, 1.0);
}

void WalksTest::walkAgreesWithMatrix()
{
    const StreetGraph graph = gridOfStreets(8);
    Walks walks(&graph);
    Random random(5);
    std::vector<GridPoint> points;
    for (int i = 0; i < 15; ++i)
        points.push_back({random.unit() * 1000 - 100, random.unit() * 1000 - 100});
    const TravelTimes times(graph, points);
    for (size_t i = 0; i < points.size(); ++i) {
        for (size_t j = 0; j < points.size(); ++j) {
            const auto walk = walks.between(points[i], points[j]);
            QVERIFY(std::abs(walk->minutes() - times.minutes(static_cast<int>(i), static_cast<int>(j))) < 1e-3);
            QVERIFY(walk->line.front() == points[i] && walk->line.back() == points[j]);
            QVERIFY(walks.between(points[i], points[j]) == walk); // remembered
        }
    }
}

void WalksTest::withinALimit()
{
    const StreetGraph graph = gridOfStreets(8);
    Walks walks(&graph);
    QCOMPARE(walks.minutesWithin({0, 0}, {300, 0}, 4), 3.75);
    QVERIFY(std::isinf(walks.minutesWithin({0, 0}, {200, 200}, 4))); // 5 minutes by street, 3.5 straight
    QCOMPARE(walks.minutesWithin({0, 0}, {200, 100}, 4), 3.75);
    QCOMPARE(walks.minutesWithin({7, 7}, {7, 7}, 4), 0.0);
}

void WalksTest::limitsMayGrow()
{
    const StreetGraph graph = gridOfStreets(8);
    Walks walks(&graph);
    QVERIFY(std::isinf(walks.minutesWithin({0, 0}, {300, 100}, 4)));
    QCOMPARE(walks.minutesWithin({0, 0}, {300, 100}, 5), 5.0);
    QVERIFY(std::isinf(walks.minutesWithin({0, 0}, {300, 100}, 4)));
}

QTEST_GUILESS_MAIN(WalksTest)
#include "tst_streets_walks.moc"
