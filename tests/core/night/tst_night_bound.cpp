#include "core/night/every_plan.h"
#include "core/night/random_night.h"
#include "night/night_bound.h"
#include "night/night_search.h"

#include <QTest>

using namespace lantern;

class NightBoundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNeverBelowTheBest_data();
    void isNeverBelowTheBest();
    void isNeverBelowTheBestAtAnyPrices();
    void isNeverBelowTheSearch_data();
    void isNeverBelowTheSearch();
    void growsWithoutARule_data();
    void growsWithoutARule();
    void falls();
    void isTheSameAgain();
    void countsWhatStopsBring();
    void ofNoTeams();
    void ofNoHotspots();
    void ofNoTime();
    void stopsWhenAsked();
};

void NightBoundTest::isNeverBelowTheBest_data()
{
    QTest::addColumn<int>("teams");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("leastVisit");
    QTest::addColumn<int>("longestVisit");
    QTest::addColumn<bool>("hasStop");
    QTest::addColumn<bool>("hasChoice");
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 6; ++seed) {
        QTest::addRow("one team, %d", seed) << 1 << 50 << 10 << 12 << false << false << seed;
        QTest::addRow("a stop, %d", seed) << 1 << 60 << 10 << 12 << true << false << seed;
        QTest::addRow("a stop anywhere, %d", seed) << 1 << 50 << 10 << 12 << true << true << seed;
        QTest::addRow("two teams, %d", seed) << 2 << 30 << 10 << 11 << false << false << seed;
        QTest::addRow("two hours, %d", seed) << 1 << 150 << 44 << 45 << false << false << seed;
        QTest::addRow("short visits, %d", seed) << 1 << 18 << 3 << 4 << false << false << seed;
    }
}

void NightBoundTest::isNeverBelowTheBest()
{
    QFETCH(int, teams);
    QFETCH(int, minutes);
    QFETCH(int, leastVisit);
    QFETCH(int, longestVisit);
    QFETCH(bool, hasStop);
    QFETCH(bool, hasChoice);
    QFETCH(int, seed);
    const Night night = test::tinyNight({.teams = teams,
                                         .minutes = minutes,
                                         .leastVisit = leastVisit,
                                         .longestVisit = longestVisit,
                                         .hasStop = hasStop,
                                         .hasChoice = hasChoice},
                                        static_cast<quint64>(seed));
    const double most = test::EveryPlan(night).most();
    QVERIFY(most > -1e9);
    const double bound = boundNight(night, most, {.iterations = 300}).value;
    QVERIFY2(bound >= most, qPrintable(QStringLiteral("%1 < %2").arg(bound).arg(most)));
    QVERIFY2(bound <= most + 0.6 * std::abs(most) + 30, qPrintable(QStringLiteral("%1 for %2").arg(bound).arg(most)));
}

void NightBoundTest::isNeverBelowTheBestAtAnyPrices()
{
    Random random(5);
    for (quint64 seed = 1; seed <= 4; ++seed) {
        const Night night = test::tinyNight({.teams = 1, .minutes = 45, .hasStop = seed % 2 == 0}, seed);
        const double most = test::EveryPlan(night).most();
        for (int tried = 0; tried < 50; ++tried) {
            NightPrices prices(night);
            for (size_t i = 0; i < prices.full.size(); ++i) {
                prices.full[i] = 100 * random.unit();
                prices.any[i] =
                    night.hotspots[i / static_cast<size_t>(prices.buckets)].everyTwoHours ? 20 * random.unit() : 0;
            }
            QVERIFY(boundNight(night, most, {.iterations = 0}, &prices).value >= most);
        }
    }
}

void NightBoundTest::isNeverBelowTheSearch_data()
{
    QTest::addColumn<int>("hotspots");
    QTest::addColumn<int>("pairs");
    QTest::addColumn<int>("others");
    QTest::addColumn<bool>("hasChoices");
    for (const int hotspots : {5, 15, 30}) {
        QTest::addRow("%d, alone", hotspots) << hotspots << 0 << 4 << false;
        QTest::addRow("%d, in pairs", hotspots) << hotspots << 2 << 1 << false;
        QTest::addRow("%d, breaks anywhere", hotspots) << hotspots << 1 << 2 << true;
    }
}

void NightBoundTest::isNeverBelowTheSearch()
{
    QFETCH(int, hotspots);
    QFETCH(int, pairs);
    QFETCH(int, others);
    QFETCH(bool, hasChoices);
    const Night night =
        randomNight({.hotspots = hotspots, .pairs = pairs, .others = others, .minutes = 240, .hasChoices = hasChoices},
                    static_cast<quint64>(hotspots));
    NightSearch search(night, 1);
    search.run(300);
    const double bound = boundNight(night, search.bestValue(), {.iterations = 100}).value;
    QVERIFY2(bound >= search.bestValue(), qPrintable(QStringLiteral("%1 < %2").arg(bound).arg(search.bestValue())));
}

void NightBoundTest::growsWithoutARule_data()
{
    QTest::addColumn<QString>("rule");
    for (const char *rule : {"stop", "bar", "cap", "hours"})
        QTest::addRow("%s", rule) << QString::fromLatin1(rule);
}

// At the same prices, so that it holds to the last bit.
void NightBoundTest::growsWithoutARule()
{
    QFETCH(QString, rule);
    Night night = randomNight({.hotspots = 12, .pairs = 0, .others = 2, .minutes = 240}, 3);
    for (NightHotspot &hotspot : night.hotspots)
        hotspot.visitCap = 1;
    for (NightTeam &team : night.teams) {
        team.barred.assign(night.hotspots.size(), 0);
        team.barred[0] = team.barred[1] = 1;
        team.to = 200;
    }
    NightPrices prices(night);
    std::ranges::fill(prices.full, 200.0);
    std::ranges::fill(prices.full.begin(), prices.full.begin() + 2 * prices.buckets,
                      500.0); // who is barred loses by it
    const NightPrices same = prices;
    const double before = boundNight(night, 0, {.iterations = 0}, &prices).value;
    for (NightTeam &team : night.teams) {
        if (rule == QLatin1String("stop"))
            team.stops.clear();
        if (rule == QLatin1String("bar"))
            team.barred.clear();
        if (rule == QLatin1String("hours"))
            team.to = 240;
    }
    for (NightHotspot &hotspot : night.hotspots)
        hotspot.visitCap = rule == QLatin1String("cap") ? 4 : 1;
    prices = same;
    QVERIFY(boundNight(night, 0, {.iterations = 0}, &prices).value > before);
}

void NightBoundTest::falls()
{
    const Night night = randomNight({.hotspots = 15, .pairs = 0, .others = 3, .minutes = 240}, 2);
    NightSearch search(night, 1);
    search.run(300);
    const double few = boundNight(night, search.bestValue(), {.iterations = 1}).value;
    NightPrices prices(night);
    const double many = boundNight(night, search.bestValue(), {.iterations = 200}, &prices).value;
    QVERIFY(many < few);
    QVERIFY2(many < 1.25 * search.bestValue(),
             qPrintable(QStringLiteral("%1 for %2").arg(many).arg(search.bestValue())));
    QCOMPARE(boundNight(night, search.bestValue(), {.iterations = 0}, &prices).value, many);
}

void NightBoundTest::isTheSameAgain()
{
    const Night night = randomNight({.hotspots = 10, .pairs = 1, .others = 2, .minutes = 240}, 2);
    const double first = boundNight(night, 1000, {.iterations = 30}).value;
    QCOMPARE(boundNight(night, 1000, {.iterations = 30}).value, first);
}

// A stop at a hotspot is worth what it is worth, whoever else comes.
void NightBoundTest::countsWhatStopsBring()
{
    Night night = test::tinyNight({.teams = 1, .minutes = 60}, 1);
    night.hotspots[1].everyTwoHours = false;
    night.teams[0].stops = {{.place = 0, .earliest = 25, .latest = 25, .minutes = 20, .hotspot = 0}};
    for (NightHotspot &hotspot : night.hotspots)
        hotspot.visitCap = 0;
    NightSearch search(night, 1);
    const double bound = boundNight(night, search.bestValue(), {.iterations = 50}).value;
    QVERIFY(search.bestValue() > 10);
    QVERIFY(bound >= search.bestValue());
    QVERIFY(bound <= search.bestValue() + 60 * night.walkPrice); // it may stay away
}

void NightBoundTest::ofNoTeams()
{
    Night night = randomNight({.hotspots = 3, .pairs = 0, .others = 0, .minutes = 240}, 2);
    QCOMPARE(boundNight(night, 0).value, 0.0);
}

void NightBoundTest::ofNoHotspots()
{
    const Night night = randomNight({.hotspots = 0, .pairs = 0, .others = 2, .minutes = 240}, 2);
    NightSearch search(night, 1);
    QVERIFY(search.stranded().empty());
    const double bound = boundNight(night, search.bestValue()).value;
    QVERIFY(bound >= search.bestValue());
    QVERIFY(bound <= search.bestValue() + 1e-3);
}

void NightBoundTest::ofNoTime()
{
    Night night;
    night.places = 2;
    night.hotspots = {NightHotspot{.worth = {100}}};
    night.travel = {{0, 3, 3, 0}};
    night.metres = {0, 240, 240, 0};
    night.teams = {NightTeam{.start = 1, .finish = 1, .from = 0, .to = 0}};
    QCOMPARE(boundNight(night, 0).value, 0.0);
}

void NightBoundTest::stopsWhenAsked()
{
    const Night night = randomNight({.hotspots = 5, .pairs = 0, .others = 1, .minutes = 240}, 2);
    std::stop_source source;
    source.request_stop();
    const NightBound bound = boundNight(night, 0, {}, nullptr, {.stop = source.get_token()});
    QCOMPARE(bound.iterations, 0);
    QVERIFY(bound.value > 0);
}

QTEST_APPLESS_MAIN(NightBoundTest)
#include "tst_night_bound.moc"
