#include "brief/pack_scene.h"
#include "plan/plan_insight.h"
#include "store/place_repository.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lantern;

namespace
{

constexpr GridPoint West{530'000, 180'000};
constexpr GridPoint East{532'400, 180'000};

// A one-way street to the east, and the way back round three sides of a square.
std::vector<Street> oneWayTown()
{
    Street high;
    high.sourceId = QStringLiteral("1");
    high.streetClass = Street::Class::Primary;
    high.traits = Street::Trait::OneWay;
    high.line = {West, East};
    Street ring = high;
    ring.sourceId = QStringLiteral("2");
    ring.traits = {};
    ring.line = {East, {East.easting, 182'400}, {West.easting, 182'400}, West};
    return {high, ring};
}

// From the east end to the west end.
Plan planBy(Travel travel)
{
    const auto leg = [](GridPoint point, const QDateTime &arrive) {
        Leg made;
        made.point = point;
        made.arrive = arrive;
        made.depart = arrive.addSecs(900);
        return made;
    };
    Plan plan;
    plan.shift = makeShift(QDate(2026, 11, 27), QStringLiteral("21:00-05:00")).value();
    plan.teams.resize(1);
    plan.teams[0].id = TeamId(QUuid(1, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
    plan.teams[0].travel = travel;
    plan.teams[0].legs = {leg(East, plan.shift.from.addSecs(3600)), leg(West, plan.shift.from.addSecs(6000))};
    return plan;
}

} // namespace

class PlanWaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onScreen_data();
    void onScreen();
    void onPaper_data() { onScreen_data(); }
    void onPaper();
    void avoidsTheSame();

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Store> m_store;
};

void PlanWaysTest::initTestCase()
{
    auto made = Store::create({.path = m_folder.filePath(QStringLiteral("town.lantern"))}, m_clock);
    QVERIFY(made);
    m_store = std::move(*made);
    QVERIFY(PlaceRepository(*m_store).addStreets(oneWayTown()));
}

void PlanWaysTest::onScreen_data()
{
    QTest::addColumn<Travel>("travel");
    QTest::addColumn<double>("metres");
    QTest::newRow("on foot, along the one-way street") << Travel::Foot << 2400.0;
    QTest::newRow("by vehicle, round it") << Travel::Vehicle << 7200.0;
}

void PlanWaysTest::onScreen()
{
    QFETCH(Travel, travel);
    QFETCH(double, metres);
    PlanGround ground;
    ground.streets = std::make_shared<StreetsOnDemand>(m_store->options());
    const PlanInsight insight = insightOf(planBy(travel), ground);
    QCOMPARE(insight.routes.size(), 1u);
    QVERIFY(std::abs(lengthMetres(insight.routes.front()) - metres) < 1);
    // The 25 minutes between the legs are enough for the drive, and too few for the walk.
    QCOMPARE(std::ranges::contains(insight.breaches, QStringLiteral("overlap"), &Breach::rule), travel == Travel::Foot);
}

void PlanWaysTest::onPaper()
{
    QFETCH(Travel, travel);
    QFETCH(double, metres);
    Pack pack;
    pack.plan = planBy(travel);
    const auto scene = makePackScene(*m_store, pack);
    QVERIFY(scene);
    QCOMPARE((*scene)->content().routes.size(), 1u);
    QVERIFY(std::abs(lengthMetres((*scene)->content().routes.front()) - metres) < 1);
}

// The screen, the planner's context and the paper keep off the same ways.
void PlanWaysTest::avoidsTheSame()
{
    QTemporaryDir folder;
    const auto made = Store::create({.path = folder.filePath(QStringLiteral("town.lantern"))}, m_clock);
    QVERIFY(made);
    std::vector<Street> streets = oneWayTown();
    streets[0].traits |= Street::Trait::Unlit;
    QVERIFY(PlaceRepository(**made).addStreets(streets));
    PlanGround ground;
    ground.streets = std::make_shared<StreetsOnDemand>((*made)->options());
    Pack pack;
    for (const bool avoids : {false, true, false}) {
        pack.plan = planBy(Travel::Foot);
        pack.plan.orders.avoid.setFlag(Street::Trait::Unlit, avoids);
        const double metres = avoids ? 7200 : 2400;
        const PlanInsight insight = insightOf(pack.plan, ground);
        QVERIFY(std::abs(lengthMetres(insight.routes.front()) - metres) < 1);
        QCOMPARE(ground.context(pack.plan.orders).walks->between(East, West)->metres, metres);
        const auto scene = makePackScene(**made, pack);
        QVERIFY(scene);
        QVERIFY(std::abs(lengthMetres((*scene)->content().routes.front()) - metres) < 1);
    }
}

QTEST_MAIN(PlanWaysTest)
#include "tst_plan_ways.moc"
