#include "core/statistics/fixture.h"
#include "statistics/knox.h"
#include "statistics/near_pairs.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace lantern;

class KnoxTest : public QObject
{
    Q_OBJECT

    const KnoxOptions m_options{.metres = {50, 100, 200, 400}, .days = {3, 7, 14}, .permutations = 999, .seed = 1};
    [[nodiscard]] static std::vector<SpaceTimeEvent> events(const QString &time);

private Q_SLOTS:
    void equalsBruteForce_data();
    void equalsBruteForce();
    void edgesAreInclusive();
    void isReproducible();
    void placedNearRepeatsAreFound();
    void allAtOnePoint();
    void tooManyPairsAreRefused();
    void badEventsAreRefused();
};

std::vector<SpaceTimeEvent> KnoxTest::events(const QString &time)
{
    const auto columns = fixture("knox_events.csv", {"x", "y", time});
    std::vector<SpaceTimeEvent> events;
    for (size_t i = 0; i < columns[0].size(); ++i)
        events.push_back({{columns[0][i], columns[1][i]}, columns[2][i]});
    return events;
}

void KnoxTest::equalsBruteForce_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<int>("from"); // row of the fixture
    QTest::newRow("whole days") << "t" << 0;
    QTest::newRow("parts of days") << "instant" << 12;
}

void KnoxTest::equalsBruteForce()
{
    QFETCH(QString, time);
    QFETCH(int, from);
    const auto expected = fixture("knox.csv", {"metres", "days", "observed", "expected"});
    const auto table = knox(events(time), m_options);
    QVERIFY(table);
    for (size_t band = 0; band < 4; ++band)
        for (size_t edge = 0; edge < 3; ++edge) {
            const size_t row = static_cast<size_t>(from) + band * 3 + edge;
            QCOMPARE(expected[0][row], m_options.metres[band]);
            QCOMPARE(static_cast<double>(table->observed[band][edge]), expected[2][row]);
            // The mean of 999 permutations lies near the exact expectation.
            const double spread = 5 * std::sqrt(2 * expected[3][row] / 999) + 0.05;
            QVERIFY2(std::abs(table->expected[band][edge] - expected[3][row]) < spread,
                     qPrintable(QString::number(table->expected[band][edge])));
        }
}

void KnoxTest::edgesAreInclusive()
{
    const std::vector<SpaceTimeEvent> three{{{0, 0}, 0}, {{60, 80}, 7}, {{60, 180}, 14.5}};
    const KnoxOptions options{.metres = {99.9, 100}, .days = {6.9, 7, 7.5}, .permutations = 0};
    const auto table = knox(three, options);
    QVERIFY(table);
    QCOMPARE(table->observed, (std::vector<std::vector<qint64>>{{0, 0, 0}, {0, 1, 2}}));
}

void KnoxTest::isReproducible()
{
    const auto all = events("t");
    const auto first = knox(all, m_options);
    const auto again = knox(all, m_options);
    KnoxOptions other = m_options;
    other.seed = 2;
    QVERIFY(first && again);
    QCOMPARE(again->expected, first->expected);
    QCOMPARE(again->p, first->p);
    QVERIFY(knox(all, other)->expected != first->expected);
}

void KnoxTest::placedNearRepeatsAreFound()
{
    const auto table = knox(events("t"), m_options);
    QVERIFY(table);
    QCOMPARE(table->p[1][1], 1.0 / 1000);
    // Without them: each event's time dealt to the next but seventh.
    auto dealt = events("t");
    for (size_t i = 0; i < dealt.size(); ++i)
        dealt[i].day = events("t")[(i * 7 + 13) % dealt.size()].day;
    QVERIFY(knox(dealt, m_options)->p[1][1] > 0.01);
}

void KnoxTest::allAtOnePoint()
{
    std::vector<SpaceTimeEvent> same(300, {{530'000, 180'000}, 4});
    const auto table = knox(same, m_options);
    QVERIFY(table);
    QCOMPARE(table->observed[0][0], qint64{300 * 299 / 2});
    QCOMPARE(table->p[0][0], 1.0);
}

void KnoxTest::tooManyPairsAreRefused()
{
    const std::vector<SpaceTimeEvent> million(1'000'000, {{530'000, 180'000}, 4});
    const auto table = knox(million, m_options);
    QVERIFY(!table);
    QCOMPARE(table.error().code, Error::Code::Refused);
    const std::vector<GridPoint> row{{0, 0}, {10, 0}, {20, 0}, {30, 0}};
    const std::vector<double> edges{10};
    QVERIFY(!nearPairs(row, edges, 2));
    QCOMPARE(nearPairs(row, edges, 3)->bands[0].size(), size_t{3});
}

void KnoxTest::badEventsAreRefused()
{
    const auto all = events("t");
    QVERIFY(!knox(std::span(all).first(1), m_options));
    KnoxOptions falling = m_options;
    falling.metres = {200, 100};
    QVERIFY(!knox(all, falling));
    falling.metres.clear();
    QVERIFY(!knox(all, falling));
    auto broken = all;
    broken[4].day = std::numeric_limits<double>::infinity();
    const auto refused = knox(broken, m_options);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QLatin1Char('5')));
}

QTEST_APPLESS_MAIN(KnoxTest)
#include "tst_statistics_knox.moc"
