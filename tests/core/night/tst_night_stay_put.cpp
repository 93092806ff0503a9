#include "core/night/random_night.h"
#include "night/night_search.h"
#include "night/stay_put.h"

#include <QTest>

using namespace lantern;

class NightStayPutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsMovedForNothingGoesBack();
    void whatIsGainedStays();
    void twoTeamsThatChangedPlacesChangeBack();
    void keepsTheRules_data();
    void keepsTheRules();
    void brokenRoutesAreLeftAlone();

private:
    [[nodiscard]] size_t sameAs(const NightRoutes &routes) const
    {
        size_t same = 0;
        for (size_t team = 0; team < routes.size(); ++team)
            same += static_cast<size_t>(std::ranges::count_if(
                routes[team], [&](const NightVisit &visit) { return std::ranges::contains(m_was[team], visit); }));
        return same;
    }
    Night m_night;
    NightRoutes m_was;
    double m_reward = 0;
};

void NightStayPutTest::init()
{
    m_night = randomNight({.hotspots = 25, .pairs = 1, .others = 3}, 3);
    NightSearch search(m_night, 1);
    search.run(150);
    m_was = search.best();
    size_t visits = 0;
    for (const NightRoute &route : m_was)
        visits += route.size();
    m_reward = 0.02 * search.bestValue() / static_cast<double>(visits);
}

// Everybody who can goes a minute later to each visit.
void NightStayPutTest::whatIsMovedForNothingGoesBack()
{
    NightRoutes moved = m_was;
    size_t count = 0;
    for (size_t team = 2; team < moved.size(); ++team) {
        for (size_t i = 0; i < moved[team].size(); ++i) {
            NightRoutes later = moved;
            ++later[team][i].arrive;
            --later[team][i].minutes;
            if (later[team][i].stop < 0 && checkNight(m_night, later)) {
                moved = later;
                ++count;
            }
        }
    }
    QVERIFY(count > 3);
    QVERIFY(stayPut(m_night, moved, m_was, m_reward) == m_was);
}

// A visit that is left out is worth more than its being so.
void NightStayPutTest::whatIsGainedStays()
{
    NightRoutes poorer = m_was;
    const auto visit = std::ranges::find(poorer[2], -1, &NightVisit::stop);
    QVERIFY(visit != poorer[2].end());
    poorer[2].erase(visit);
    QVERIFY(stayPut(m_night, m_was, poorer, m_reward) == m_was);
}

void NightStayPutTest::twoTeamsThatChangedPlacesChangeBack()
{
    for (NightTeam &team : m_night.teams)
        team.stops.clear();
    m_night.teams[3].travel = m_night.teams[2].travel;
    NightSearch search(m_night, 1);
    search.run(60);
    m_was = search.best();
    NightRoutes changed = m_was;
    std::swap(changed[2], changed[3]);
    QVERIFY(checkNight(m_night, changed));
    QVERIFY(stayPut(m_night, changed, m_was, m_reward) == m_was);
}

void NightStayPutTest::keepsTheRules_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void NightStayPutTest::keepsTheRules()
{
    QFETCH(int, seed);
    m_night = randomNight({.hotspots = 25, .pairs = 1, .others = 3}, static_cast<quint64>(seed));
    NightSearch before(m_night, 1);
    before.run(60);
    m_was = before.best();
    NightSearch search(m_night, 2, m_was);
    search.run(60);
    const NightRoutes put = stayPut(m_night, search.best(), m_was, m_reward);
    const Result<double> worth = checkNight(m_night, put);
    QVERIFY2(worth, worth ? "" : qPrintable(worth.error().message));
    QVERIFY(sameAs(put) >= sameAs(search.best()));
    // No more is given than what the visits that stayed count.
    const double given = *checkNight(m_night, search.best()) - *worth;
    const double ways = m_night.walkPrice * 4 * m_night.minutes;
    QVERIFY(given <= m_reward * static_cast<double>(sameAs(put) - sameAs(search.best())) + ways);
    const int leader = m_night.teams[1].beside;
    QCOMPARE(leader, 0);
    Reach reach(m_night, leader, put[0], 0, m_night.minutes);
    for (const NightVisit &visit : put[1])
        QVERIFY(reach.isStanding(visit.place, visit.arrive, visit.depart()));
}

void NightStayPutTest::brokenRoutesAreLeftAlone()
{
    NightRoutes broken = m_was;
    broken[2].clear(); // its break is gone
    QVERIFY(stayPut(m_night, broken, m_was, m_reward) == broken);
    QVERIFY(stayPut(m_night, m_was, broken, m_reward) == m_was);
    QVERIFY(stayPut(m_night, m_was, {}, m_reward) == m_was);
}

QTEST_GUILESS_MAIN(NightStayPutTest)
#include "tst_night_stay_put.moc"
