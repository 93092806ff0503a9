#include "night/reach.h"
#include "night/surprise.h"
#include "random_night.h"

#include <QTest>

#include <set>

using namespace lantern;

class NightSurpriseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsLinkedTeamsInTheSlack();
    void keepsTheAllowedLoss();
    void givesNothingWhereNothingMayBeLost();
    void triesNothingWithoutTime();
};

namespace
{

// A pair and its uniform team with one visit each to make in four hours, at any time as good as at another.
Night slackNight()
{
    Night night = randomNight({.hotspots = 1, .pairs = 1, .others = 0, .minutes = 240, .hasStops = false}, 1);
    std::ranges::fill(night.hotspots.front().worth, 100.0F);
    night.hotspots.front().visitCap = 1;
    night.hotspots.front().everyTwoHours = false;
    return night;
}

} // namespace

void NightSurpriseTest::drawsLinkedTeamsInTheSlack()
{
    const Night night = slackNight();
    const NightRoutes routes = solveNight(night, {.seed = 1, .steps = 50}).routes;
    QCOMPARE(routes[0].size() + routes[1].size(), 2u); // one visits, the other is there too
    std::set<int> arrivals;
    for (const quint64 seed : {1, 2, 3, 4, 5, 6}) {
        const Surprise drawn = surprise(night, routes, {.seed = seed, .loss = 0.02, .steps = 0});
        const auto checked = checkNight(night, drawn.routes);
        QVERIFY2(checked.has_value(), checked ? "" : qPrintable(checked.error().message));
        Reach reach(night, 0, drawn.routes[0], 0, night.minutes);
        for (const NightVisit &visit : drawn.routes[1])
            QVERIFY(reach.isStanding(visit.place, visit.arrive, visit.depart()));
        arrivals.insert(drawn.routes[0].front().arrive);
    }
    QVERIFY(arrivals.size() >= 4);
}

void NightSurpriseTest::keepsTheAllowedLoss()
{
    const Night night = randomNight({.hotspots = 20, .pairs = 1, .others = 2, .minutes = 240}, 3);
    const NightRoutes routes = solveNight(night, {.seed = 1, .steps = 200}).routes;
    const double best = valueOf(night, routes);
    for (const double loss : {0.0, 0.01, 0.05}) {
        const Surprise found = surprise(night, routes, {.seed = 2, .loss = loss, .steps = 60});
        QVERIFY(checkNight(night, found.routes).has_value());
        QCOMPARE(found.value, valueOf(night, found.routes));
        QVERIFY(found.value >= best - loss * std::abs(best));
    }
}

void NightSurpriseTest::givesNothingWhereNothingMayBeLost()
{
    const Night night = slackNight();
    const NightRoutes routes = solveNight(night, {.seed = 1, .steps = 50}).routes;
    QCOMPARE(surprise(night, routes, {.seed = 4, .loss = 0}).routes, routes);
}

void NightSurpriseTest::triesNothingWithoutTime()
{
    const Night night = randomNight({.hotspots = 20, .pairs = 1, .others = 2, .minutes = 240}, 3);
    const NightRoutes routes = solveNight(night, {.seed = 1, .steps = 200}).routes;
    SurpriseOptions options{.seed = 2, .loss = 0.3, .steps = 60};
    QVERIFY(surprise(night, routes, options).strength > 0);
    options.seconds = 0;
    const Surprise late = surprise(night, routes, options);
    QCOMPARE(late.strength, 0.0);
    QVERIFY(checkNight(night, late.routes).has_value());
}

QTEST_APPLESS_MAIN(NightSurpriseTest)
#include "tst_night_surprise.moc"
