#include "plan/hotspot_reach.h"
#include "planner_town.h"

using namespace plan_fixture;

class HotspotReachTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void counts();
    void withoutStreetsNothingIsOffThem();
    void saysWhoCannotBeSent();
    void nobodyIsSentWhereNoWayLeads();
    void namesTheStreet();
    void theWayOutIsOneThatHelps_data();
    void theWayOutIsOneThatHelps();

private:
    Town m_town;
    Plan m_plan;
};

// Place 2 lies beside the town, Place 3 an hour and more beyond it on a street of its own.
void HotspotReachTest::init()
{
    m_town = Town();
    m_town.graph = streetGrid(90);
    m_town.hotspots.hotspots[1].centre = {corner(0, 0).easting - 400, corner(0, 0).northing};
    m_town.hotspots.hotspots[2].centre = corner(89, 89);
    m_plan = Plan();
    m_plan.shift = requestOf(1).shift;
    Team team;
    team.id = key<TeamId>(1);
    team.start = team.finish = corner(1, 1);
    m_plan.teams = {team};
}

void HotspotReachTest::counts()
{
    const ReachCount count = countReach(m_plan, m_town.hotspots, &m_town.graph);
    QCOMPARE(count.all, 20);
    QCOMPARE(count.offStreets, 1);
    QCOMPARE(count.tooFar, 1);
    QCOMPARE(count.within(), 18);
    QVERIFY(outOfReachText(count).contains(QStringLiteral("off the streets")));
    QVERIFY(outOfReachText(count).contains(QStringLiteral("too far")));
    QVERIFY(outOfReachText({.all = 20}).isEmpty());
}

void HotspotReachTest::withoutStreetsNothingIsOffThem()
{
    const ReachCount count = countReach(m_plan, m_town.hotspots, nullptr);
    QCOMPARE(count.offStreets, 0);
    QCOMPARE(count.tooFar, 1);
}

// Place 3 is too far for one team, and not for one that starts beside it; Place 2 is off the streets, which bars nobody.
void HotspotReachTest::saysWhoCannotBeSent()
{
    Team near = m_plan.teams[0];
    m_plan.teams[0].name = QStringLiteral("Team 1");
    near.id = key<TeamId>(2);
    near.name = QStringLiteral("Team 2");
    near.start = near.finish = corner(88, 88);
    m_plan.teams.push_back(near);
    const Hotspot &far = m_town.hotspots.hotspots[2];
    const std::vector<HotspotBeyond> beyond = beyondReach(m_plan, m_town.hotspots, &m_town.graph);
    const auto found = std::ranges::find(beyond, far.id, &HotspotBeyond::hotspot);
    QVERIFY(found != beyond.end());
    QCOMPARE(found->teams, std::vector{m_plan.teams[0].id});
    const QString why = beyondReachText(m_plan, m_plan.teams[0].id, far, *found);
    QVERIFY2(why.contains(QStringLiteral("Team 1")) && why.contains(QStringLiteral("Team 2")), qPrintable(why));
    QVERIFY(beyondReachText(m_plan, near.id, far, *found).isEmpty());
    const auto off = std::ranges::find(beyond, m_town.hotspots.hotspots[1].id, &HotspotBeyond::hotspot);
    QVERIFY(off == beyond.end() || !std::ranges::contains(off->teams, m_plan.teams[0].id));
}

void HotspotReachTest::nobodyIsSentWhereNoWayLeads()
{
    const Hotspot &far = m_town.hotspots.hotspots[2];
    const std::vector<HotspotBeyond> beyond = beyondReach(m_plan, m_town.hotspots, &m_town.graph);
    const auto found = std::ranges::find(beyond, far.id, &HotspotBeyond::hotspot);
    QVERIFY(found != beyond.end());
    QVERIFY(beyondReachText(m_plan, m_plan.teams[0].id, far, *found).contains(QStringLiteral("every start")));
    const HotspotBeyond cutOff{.hotspot = far.id, .reach = HotspotReach::CutOff, .teams = {m_plan.teams[0].id}};
    QVERIFY(beyondReachText(m_plan, m_plan.teams[0].id, far, cutOff).contains(QStringLiteral("the orders avoid")));
}

void HotspotReachTest::namesTheStreet()
{
    const GridPoint there{corner(5, 4).easting + 50, corner(5, 4).northing + 18};
    QCOMPARE(streetText(there, &m_town.graph), QStringLiteral("18 m from East 4 Street"));
    QCOMPARE(streetText({there.easting, corner(5, 4).northing}, &m_town.graph), QStringLiteral("on East 4 Street"));
    QVERIFY(streetText(there, nullptr).isEmpty());
    Street lane;
    lane.line = {corner(0, 0), corner(1, 0)};
    const StreetGraph unnamed = StreetGraph::build(std::span(&lane, 1));
    QCOMPARE(streetText({corner(0, 0).easting + 20, corner(0, 0).northing + 7}, &unnamed),
             QStringLiteral("7 m from the nearest street"));
}

void HotspotReachTest::theWayOutIsOneThatHelps_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("says");
    QTest::newRow("within") << 0 << "Add a visit";
    QTest::newRow("off the streets") << 1 << "import its streets";
    QTest::newRow("too far") << 2 << "start a team nearer";
}

void HotspotReachTest::theWayOutIsOneThatHelps()
{
    QFETCH(const int, place);
    QFETCH(const QString, says);
    m_plan.orders.everyTwoHours = {m_town.hotspots.hotspots[static_cast<size_t>(place)].id};
    RuleContext context = m_town.context();
    context.graph = &m_town.graph;
    context.hotspots = &m_town.hotspots;
    const std::vector<Breach> breaches = checkPlan(m_plan, context);
    const auto dose = std::ranges::find(breaches, QStringLiteral("dose"), &Breach::rule);
    QVERIFY(dose != breaches.end());
    QVERIFY2(dose->wayOut.contains(says), qPrintable(dose->wayOut));
}

QTEST_MAIN(HotspotReachTest)
#include "tst_plan_hotspot_reach.moc"
