#include "plan/explain.h"
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
    void allJudgeAlike_data();
    void allJudgeAlike();
    void aVehicleGetsFarther();
    void theWayOutIsOneThatHelps_data();
    void theWayOutIsOneThatHelps();

private:
    [[nodiscard]] RuleContext context() const;

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

RuleContext HotspotReachTest::context() const
{
    return {.officers = {}, .authorities = {}, .otherPlans = {}, .graph = &m_town.graph};
}

void HotspotReachTest::counts()
{
    const ReachCount count = countReach(m_plan, m_town.hotspots, context());
    QCOMPARE(count.all, 20);
    QCOMPARE(count.offStreets, 1);
    QCOMPARE(count.tooFar, 1);
    QCOMPARE(count.within(), 19);
    QVERIFY(outOfReachText(count).contains(QStringLiteral("off the streets")));
    QVERIFY(outOfReachText(count).contains(QStringLiteral("too far")));
    QVERIFY(outOfReachText({.all = 20}).isEmpty());
}

void HotspotReachTest::withoutStreetsNothingIsOffThem()
{
    const ReachCount count = countReach(m_plan, m_town.hotspots, {.officers = {}, .authorities = {}, .otherPlans = {}});
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
    const std::vector<HotspotBeyond> beyond = beyondReach(m_plan, m_town.hotspots, context());
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
    const std::vector<HotspotBeyond> beyond = beyondReach(m_plan, m_town.hotspots, context());
    const auto found = std::ranges::find(beyond, far.id, &HotspotBeyond::hotspot);
    QVERIFY(found != beyond.end());
    QVERIFY(beyondReachText(m_plan, m_plan.teams[0].id, far, *found).contains(QStringLiteral("every start")));
    const HotspotBeyond cutOff{.hotspot = far.id, .teams = {m_plan.teams[0].id}, .cutOff = {m_plan.teams[0].id}};
    QVERIFY(beyondReachText(m_plan, m_plan.teams[0].id, far, cutOff).contains(QStringLiteral("the orders avoid")));
}

void HotspotReachTest::namesTheStreet()
{
    const GridPoint there{corner(5, 4).easting + 50, corner(5, 4).northing + 18};
    QCOMPARE(streetText(there, &m_town.graph), QStringLiteral("18 m from East 4 Street"));
    QCOMPARE(streetText({there.easting, corner(5, 4).northing}, &m_town.graph), QStringLiteral("on East 4 Street"));
    QCOMPARE(streetText({corner(5, 0).easting, corner(5, 0).northing - 14108}, &m_town.graph),
             QStringLiteral("14.1 km from the nearest street that is imported"));
    QVERIFY(streetText(there, nullptr).isEmpty());
    Street lane;
    lane.line = {corner(0, 0), corner(1, 0)};
    const StreetGraph unnamed = StreetGraph::build(std::span(&lane, 1));
    QCOMPARE(streetText({corner(0, 0).easting + 20, corner(0, 0).northing + 7}, &unnamed),
             QStringLiteral("7 m from the nearest street"));
}

// How far west of the last street Place 2 lies.
void HotspotReachTest::allJudgeAlike_data()
{
    QTest::addColumn<double>("metres");
    QTest::addColumn<HotspotReach>("reach");
    QTest::newRow("on the street") << 0.0 << HotspotReach::Within;
    QTest::newRow("nearly off it") << SnapLimitMetres << HotspotReach::Within;
    QTest::newRow("just off it") << SnapLimitMetres + 1 << HotspotReach::OffStreets;
    QTest::newRow("far off it") << 2000.0 << HotspotReach::OffStreets;
    QTest::newRow("too far") << 3000.0 << HotspotReach::TooFar;
}

// The planner goes there, the rules let it be, the explanation knows of a way and nobody is kept from it; or none of these.
void HotspotReachTest::allJudgeAlike()
{
    QFETCH(const double, metres);
    QFETCH(const HotspotReach, reach);
    Hotspot &place = m_town.hotspots.hotspots[1];
    place.centre = {corner(0, 0).easting - metres, corner(0, 0).northing};
    place.score = 1e5;
    PlanRequest request = requestOf(1);
    request.plainTeams = 0;
    request.start = corner(1, 1);
    RuleContext known = m_town.context();
    const Plan plan = makePlan(request, m_town.hotspots, known, Now).value();
    QCOMPARE(reachOf(plan, place, known), reach);
    const auto visits = std::ranges::count_if(
        plan.teams, [&](const Team &team) { return std::ranges::contains(team.legs, place.id, &Leg::hotspot); });
    QCOMPARE(visits > 0, isWithin(reach));
    QCOMPARE(rulesOf(checkPlan(plan, known)), QStringList());
    Plan without = plan;
    for (Team &team : without.teams)
        std::erase_if(team.legs, [&](const Leg &leg) { return leg.hotspot == place.id; });
    const AbsenceExplanation told =
        PlanExplainer::make(without, m_town.hotspots, known).value()->absence(place.id).value();
    QCOMPARE(told.ways.empty(), !isWithin(reach));
    QCOMPARE(told.words.contains(QStringLiteral("straight lines")), reach == HotspotReach::OffStreets);
    QCOMPARE(told.kind == AbsenceExplanation::Kind::TooFar, reach == HotspotReach::TooFar);
    const std::vector<HotspotBeyond> beyond = beyondReach(plan, m_town.hotspots, known);
    QCOMPARE(std::ranges::contains(beyond, place.id, &HotspotBeyond::hotspot), !isWithin(reach));
}

// An hour's walk and more is a quarter of an hour by vehicle.
void HotspotReachTest::aVehicleGetsFarther()
{
    Hotspot &far = m_town.hotspots.hotspots[2];
    far.centre = corner(35, 15);
    PlanRequest request = requestOf(1);
    request.plainTeams = 0;
    request.uniformTeams = 1;
    request.start = corner(1, 1);
    const auto isVisited = [&](const Plan &plan) {
        return std::ranges::contains(plan.teams[0].legs, far.id, &Leg::hotspot);
    };
    const Plan onFoot = makePlan(request, m_town.hotspots, m_town.context(), Now).value();
    QVERIFY(!isVisited(onFoot));
    QCOMPARE(reachOf(onFoot, far, context()), HotspotReach::TooFar);
    request.vehicleTeams = 1;
    far.score = 1e5;
    const Plan driven = makePlan(request, m_town.hotspots, m_town.context(), Now).value();
    QCOMPARE(driven.teams[0].travel, Travel::Vehicle);
    QVERIFY(isVisited(driven));
    QCOMPARE(reachOf(driven, far, context()), HotspotReach::Within);
    QCOMPARE(rulesOf(checkPlan(driven, m_town.context())), QStringList());
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
