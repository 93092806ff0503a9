#include "plan/journey.h"
#include "plan_fixture.h"

using namespace plan_fixture;

namespace
{

// One team, visits of a minute count at one place.
Plan planOf(const QDate &date, std::initializer_list<std::pair<int, int>> minuteAndPlace, int minutes = 15)
{
    Plan plan;
    plan.id = key<PlanId>(static_cast<quint32>(date.toJulianDay()));
    plan.status = PlanStatus::Closed;
    plan.shift = shiftOf(date, QStringLiteral("21:00-05:00"));
    plan.teams.resize(1);
    quint32 number = 0;
    for (const auto &[minute, place] : minuteAndPlace)
        plan.teams[0].legs.push_back(visit(++number, hotspot(static_cast<quint32>(place), corner(place, 0), 10),
                                           plan.shift.from.addSecs(minute * 60), minutes));
    return plan;
}

const QDate Night(2026, 11, 27);

} // namespace

class PlanMeasuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worth_data();
    void worth();
    void attendancesJoin();
    void doseAgainstTarget();
    void countsGapsAndNotOnlyVisits();
    void journey();
    void journeyOfAnEmptyTeam();
};

void PlanMeasuresTest::worth_data()
{
    QTest::addColumn<int>("second"); // minute at which a second visit starts, the first being 0 to 15; -1 = none
    QTest::addColumn<int>("minutes");
    QTest::addColumn<double>("worth");
    QTest::newRow("one full dose") << -1 << 15 << 10.0;
    QTest::newRow("more is no more") << -1 << 30 << 10.0;
    QTest::newRow("two thirds of a dose") << -1 << 10 << 10.0 * 10 / 15;
    QTest::newRow("an hour later") << 75 << 15 << 15.0;
    QTest::newRow("two hours later") << 135 << 15 << 17.5;
    QTest::newRow("at once") << 15 << 15 << 10.0;
    QTest::newRow("at the same time") << 0 << 15 << 10.0;
}

void PlanMeasuresTest::worth()
{
    QFETCH(int, second);
    QFETCH(int, minutes);
    QFETCH(double, worth);
    const Plan plan = second < 0 ? planOf(Night, {{0, 1}}, minutes) : planOf(Night, {{0, 1}, {second, 1}}, minutes);
    HotspotSet set;
    set.hotspots.push_back(hotspot(1, corner(1, 0), 10));
    QCOMPARE(planWorth(plan, set), worth);
    set.hotspots[0].id = key<HotspotId>(2); // a plan for other hotspots
    QCOMPARE(planWorth(plan, set), 0.0);
}

void PlanMeasuresTest::attendancesJoin()
{
    QCOMPARE(attendances({}), 0);
    QCOMPARE(attendances({{0, 10}, {10, 20}}), 2);
    QCOMPARE(attendances({{5, 12}, {0, 10}, {11, 20}}), 1);
}

void PlanMeasuresTest::doseAgainstTarget()
{
    const std::vector<HotspotDose> doses = doseOf(planOf(Night, {{60, 1}, {90, 2}, {200, 1}}));
    QCOMPARE(doses.size(), 2u);
    QCOMPARE(doses[0].visits, 2);
    QCOMPARE(doses[0].minutes, 30);
    QCOMPARE(doses[0].targetVisits, 4);
    QCOMPARE(doses[0].longestGapMinutes, 480 - 215);
    QCOMPARE(doses[1].name, QStringLiteral("Place 2"));
}

// Four visits in the first hour are as many as one every two hours makes, and leave it alone for seven hours.
void PlanMeasuresTest::countsGapsAndNotOnlyVisits()
{
    const Plan early = planOf(Night, {{0, 1}, {20, 1}, {40, 1}, {60, 1}});
    QCOMPARE(countOf(doseOf(early)).atDose, 1);
    QCOMPARE(countOf(doseOf(early)).neverLongAlone, 0);
    const Plan spread = planOf(Night, {{120, 1}, {255, 1}, {390, 1}});
    QCOMPARE(countOf(doseOf(spread)).hotspots, 1);
    QCOMPARE(countOf(doseOf(spread)).atDose, 0);
    QCOMPARE(countOf(doseOf(spread)).neverLongAlone, 1);
    Plan late = spread;
    late.teams[0].legs[0].arrive = late.teams[0].legs[0].arrive.addSecs(20);
    QCOMPARE(countOf(doseOf(late)).neverLongAlone, 0);
    Team other = late.teams[0]; // gaps are those of all teams
    other.legs = {spread.teams[0].legs[0]};
    late.teams.push_back(other);
    QCOMPARE(countOf(doseOf(late)).neverLongAlone, 1);
}

void PlanMeasuresTest::journey()
{
    const StreetGraph graph = streetGrid(10);
    Walks walks(&graph);
    Plan plan = planOf(Night, {{60, 1}, {100, 4}});
    Team &team = plan.teams[0];
    team.start = corner(0, 0);
    team.finish = corner(4, 2);
    const Journey found = journeyOf(plan, team, {.walks = walks});
    QCOMPARE(found.steps.size(), 3u);
    QCOMPARE(found.metres, 100.0 + 300.0 + 200.0);
    QVERIFY(found.steps[1].to == team.legs[1].id);
    QCOMPARE(found.steps[1].streets, QStringList(QStringLiteral("East 0 Street")));
    QCOMPARE(found.steps[2].streets, QStringList(QStringLiteral("North 4 Road")));
    QCOMPARE(found.steps[1].arrive, team.legs[1].arrive);
    QCOMPARE(found.steps[1].leave, team.legs[1].arrive.addSecs(-225)); // 300 m at 80 m a minute
    QCOMPARE(found.steps[2].arrive, plan.shift.to);                    // on duty until then
    QCOMPARE(found.steps[2].leave, plan.shift.to.addSecs(-150));
    QVERIFY(!found.steps[2].to.isValid());
    QCOMPARE(lengthMetres(found.line()), 600.0);
}

void PlanMeasuresTest::journeyOfAnEmptyTeam()
{
    Walks walks(nullptr);
    Plan plan;
    plan.shift = shiftOf(Night, QStringLiteral("21:00-05:00"));
    const Journey found = journeyOf(plan, Team(), {.walks = walks});
    QVERIFY(found.steps.empty());
    QVERIFY(found.line().empty());
}

QTEST_GUILESS_MAIN(PlanMeasuresTest)
#include "tst_plan_measures.moc"
