#include "core/night/random_night.h"
#include "night/night_search.h"

#include <QTest>

using namespace lantern;

class NightSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAccepted_data();
    void isAccepted();
    void staysInReach();
    void restsTogetherWhereItIsNearest();
    void isTheSameForTheSameSeed();
    void isNeverWorseForMoreSteps();
    void saysWhoIsStranded();
    void staysNearWhatItMayNotGoTo_data();
    void staysNearWhatItMayNotGoTo();
    void isNeverWorseThanWhatItBeginsWith();
    void beginsAnewWhereAPlanBreaksTheRules();
    void takesOverWhatIsWorthMore();
};

namespace
{

Night nightOf(int hotspots, quint64 seed)
{
    NightSize size;
    size.hotspots = hotspots;
    size.pairs = 1;
    size.others = 3;
    return randomNight(size, seed);
}

double waysOf(const Night &night, const NightRoutes &routes)
{
    int minutes = 0;
    for (size_t i = 0; i < routes.size(); ++i) {
        const NightTeam &team = night.teams[i];
        int place = team.start;
        for (const NightVisit &visit : routes[i]) {
            minutes += night.travelTime(team.travel, place, visit.place);
            place = visit.place;
        }
        minutes += night.travelTime(team.travel, place, team.finish);
    }
    return night.walkPrice * minutes;
}

} // namespace

void NightSearchTest::isAccepted_data()
{
    QTest::addColumn<int>("hotspots");
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 4; ++seed)
        QTest::addRow("%d", seed) << 10 * seed << seed;
}

void NightSearchTest::isAccepted()
{
    QFETCH(int, hotspots);
    QFETCH(int, seed);
    const Night night = nightOf(hotspots, static_cast<quint64>(seed));
    NightSearch search(night, static_cast<quint64>(seed));
    search.run(200);
    const Result<double> worth = checkNight(night, search.best());
    QVERIFY2(worth, worth ? "" : qPrintable(worth.error().message));
    QVERIFY(std::abs(*worth - waysOf(night, search.best()) - search.bestValue()) < 1e-6);
    QVERIFY(search.stranded().empty());
    for (size_t team = 0; team < night.teams.size(); ++team)
        for (int stop = 0; stop < static_cast<int>(night.teams[team].stops.size()); ++stop)
            QCOMPARE(std::ranges::count(search.best()[team], stop, &NightVisit::stop), 1);
}

void NightSearchTest::staysInReach()
{
    const Night night = nightOf(30, 2);
    NightSearch search(night, 1);
    search.run(300);
    int visits = 0;
    for (size_t team = 0; team < night.teams.size(); ++team) {
        const int leader = night.teams[team].beside;
        if (leader < 0)
            continue;
        Reach reach(night, leader, search.best()[static_cast<size_t>(leader)], 0, night.minutes);
        for (const NightVisit &visit : search.best()[team]) {
            QVERIFY(reach.isStanding(visit.place, visit.arrive, visit.depart()));
            visits += visit.stop < 0 && !visit.beside ? 1 : 0;
        }
    }
    QVERIFY(visits > 0);
}

void NightSearchTest::restsTogetherWhereItIsNearest()
{
    const Night choice = randomNight({.hotspots = 30, .pairs = 2, .others = 3, .minutes = 480, .hasChoices = true}, 2);
    Night fixed = choice;
    for (NightTeam &team : fixed.teams)
        for (NightStop &stop : team.stops)
            stop.others.clear();
    NightSearch search(choice, 1);
    search.run(600);
    QVERIFY(checkNight(choice, search.best()));
    const auto restOf = [&](size_t team) {
        const auto found = std::ranges::find_if(search.best()[team], [&](const NightVisit &visit) {
            return visit.stop >= 0 && choice.teams[team].stops[static_cast<size_t>(visit.stop)].rest;
        });
        return *found;
    };
    int elsewhere = 0;
    for (size_t team = 0; team < choice.teams.size(); ++team) {
        elsewhere += fixed.teams[team].stops.back().mayBeAt(restOf(team).place) ? 0 : 1;
        const int leader = choice.teams[team].beside;
        if (leader < 0)
            continue;
        QCOMPARE(restOf(team).place, restOf(static_cast<size_t>(leader)).place);
        QCOMPARE(restOf(team).arrive, restOf(static_cast<size_t>(leader)).arrive);
    }
    QVERIFY(elsewhere > 0);
    NightSearch same(fixed, 1);
    same.run(600);
    QVERIFY(search.bestValue() > same.bestValue());
}

void NightSearchTest::isTheSameForTheSameSeed()
{
    const Night night = nightOf(20, 3);
    NightSearch once(night, 5);
    once.run(150);
    NightSearch again(night, 5);
    again.run(50);
    again.run(100);
    QCOMPARE(again.best(), once.best());
    QCOMPARE(again.bestValue(), once.bestValue());
    NightSearch other(night, 6);
    other.run(150);
    QVERIFY(other.best() != once.best());
}

void NightSearchTest::isNeverWorseForMoreSteps()
{
    const Night night = nightOf(20, 4);
    NightSearch search(night, 1);
    const double first = search.bestValue();
    double before = first;
    for (int i = 0; i < 20; ++i) {
        search.run(20);
        QVERIFY(search.bestValue() >= before);
        before = search.bestValue();
    }
    QVERIFY(before > first);
}

void NightSearchTest::saysWhoIsStranded()
{
    Night night = nightOf(10, 5);
    const int alone = static_cast<int>(night.teams.size()) - 1;
    NightStop &stop = night.teams.back().stops.back();
    stop.earliest = stop.latest = night.minutes - 1; // and 45 minutes
    NightSearch search(night, 1);
    search.run(50);
    QCOMPARE(search.stranded(), std::vector{alone});
    QVERIFY(search.best().back().empty());
    QVERIFY(!search.best().front().empty());
}

void NightSearchTest::staysNearWhatItMayNotGoTo_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 40; ++seed)
        QTest::addRow("%d", seed) << seed;
}

// The team in its reach has to be somewhere at a time that the leader is barred from.
void NightSearchTest::staysNearWhatItMayNotGoTo()
{
    QFETCH(int, seed);
    Night night = randomNight({.hotspots = 30, .pairs = 1, .others = 1}, static_cast<quint64>(seed));
    const auto neighbours = [&](int place) {
        int near = 0;
        for (int other = 0; other < 30; ++other)
            near += other != place && night.metresBetween(other, place) < 240 ? 1 : 0;
        return near;
    };
    const auto isOut = [&](int place) { return neighbours(place) >= 2 && night.metresBetween(30, place) > 400; };
    int locked = 0;
    while (locked < 29 && !isOut(locked))
        ++locked;
    QVERIFY(isOut(locked));
    night.teams[0].barred.assign(night.hotspots.size(), 0);
    night.teams[0].barred[asIndex(locked)] = 1;
    night.teams[1].stops.push_back(
        {.place = locked, .earliest = 400, .latest = 400, .minutes = 12, .hotspot = locked, .fixed = true});
    NightSearch search(night, 1);
    search.run(60);
    QVERIFY(search.stranded().empty());
    const Result<double> worth = checkNight(night, search.best());
    QVERIFY2(worth, worth ? "" : qPrintable(worth.error().message));
    QVERIFY(search.best()[0].size() > 5);
    Reach reach(night, 0, search.best()[0], 0, night.minutes);
    for (const NightVisit &visit : search.best()[1])
        QVERIFY(reach.isStanding(visit.place, visit.arrive, visit.depart()));
}

void NightSearchTest::isNeverWorseThanWhatItBeginsWith()
{
    const Night night = nightOf(20, 6);
    NightSearch first(night, 1);
    first.run(200);
    NightSearch second(night, 2, first.best());
    QCOMPARE(second.best(), first.best());
    QCOMPARE(second.bestValue(), first.bestValue());
    second.run(100);
    QVERIFY(second.bestValue() >= first.bestValue());
    QVERIFY(checkNight(night, second.best()));
}

void NightSearchTest::beginsAnewWhereAPlanBreaksTheRules()
{
    const Night night = nightOf(20, 7);
    NightSearch first(night, 1);
    NightRoutes broken = first.best();
    broken.front().clear(); // its break is gone
    NightSearch second(night, 1, broken);
    QCOMPARE(second.best(), first.best());
}

void NightSearchTest::takesOverWhatIsWorthMore()
{
    const Night night = nightOf(20, 8);
    NightSearch worse(night, 1);
    NightSearch better(night, 2);
    better.run(200);
    QVERIFY(better.bestValue() > worse.bestValue());
    const NightRoutes own = better.best();
    better.offer(worse.best());
    QCOMPARE(better.best(), own);
    worse.offer(own);
    QCOMPARE(worse.best(), own);
    QCOMPARE(worse.bestValue(), better.bestValue());
    worse.run(50);
    QVERIFY(checkNight(night, worse.best()));
}

QTEST_APPLESS_MAIN(NightSearchTest)
#include "tst_night_search.moc"
