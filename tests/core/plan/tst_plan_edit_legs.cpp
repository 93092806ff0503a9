#include "plan/edit.h"
#include "plan_fixture.h"

using namespace plan_fixture;

namespace
{

const QDateTime Start(QDate(2026, 11, 27), QTime(22, 0), QTimeZone::UTC);

// Three visits of twelve minutes, half an hour apart, and a team without any.
Plan samplePlan()
{
    Plan plan;
    plan.id = key<PlanId>(1);
    plan.shift = shiftOf(QDate(2026, 11, 27), QStringLiteral("22:00-03:00"));
    plan.teams.resize(2);
    plan.teams[0].id = key<TeamId>(1);
    plan.teams[1].id = key<TeamId>(2);
    for (quint32 i = 0; i < 3; ++i)
        plan.teams[0].legs.push_back(
            visit(i + 1, hotspot(i + 1, corner(static_cast<int>(i), 0), 1), Start.addSecs(i * 1800), 12));
    return plan;
}

} // namespace

class PlanEditLegsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void swapsInOneTeam();
    void swapsBetweenTeams();
    void swapRefuses();
    void splitsAStay();
    void splitRefuses();
};

// The earlier time keeps its beginning, the later its end: stays of unlike length do not run into one another.
void PlanEditLegsTest::swapsInOneTeam()
{
    const Plan plan = *setVisitMinutes(samplePlan(), key<LegId>(1), 40); // until it touches what follows
    const Plan apart = *moveLeg(plan, key<LegId>(2), Start.addSecs(2400));
    const Result<Plan> swapped = swapLegs(apart, key<LegId>(2), key<LegId>(1));
    QVERIFY(swapped);
    const std::vector<Leg> &legs = swapped->teams[0].legs;
    QCOMPARE(legs[0].id, key<LegId>(2));
    QCOMPARE(legs[0].arrive, Start);
    QCOMPARE(legs[0].depart, Start.addSecs(720));
    QCOMPARE(legs[1].id, key<LegId>(1));
    QCOMPARE(legs[1].arrive, Start.addSecs(720));
    QCOMPARE(legs[1].depart, Start.addSecs(3120));
    QCOMPARE(legs[1].placeName, QStringLiteral("Place 1"));
    QVERIFY(legs[2].id == apart.teams[0].legs[2].id);
}

void PlanEditLegsTest::swapsBetweenTeams()
{
    const Hotspot other = hotspot(9, corner(4, 4), 1);
    const Plan plan = *addVisit(samplePlan(), key<TeamId>(2), other, Start.addSecs(600), 20, key<LegId>(9));
    const Result<Plan> swapped = swapLegs(plan, key<LegId>(3), key<LegId>(9));
    QVERIFY(swapped);
    QCOMPARE(swapped->teams[1].legs.size(), 1u);
    QCOMPARE(swapped->teams[1].legs[0].id, key<LegId>(3));
    QCOMPARE(swapped->teams[1].legs[0].arrive, Start.addSecs(600));
    QCOMPARE(swapped->teams[1].legs[0].depart, Start.addSecs(600 + 720));
    QCOMPARE(swapped->teams[0].legs[2].id, key<LegId>(9));
    QCOMPARE(swapped->teams[0].legs[2].arrive, Start.addSecs(3600));
    QCOMPARE(swapped->teams[0].legs[2].depart, Start.addSecs(3600 + 1200));
    const Result<Plan> back = swapLegs(*swapped, key<LegId>(9), key<LegId>(3));
    QCOMPARE(back->teams[1].legs[0].id, key<LegId>(9));
    QCOMPARE(back->teams[1].legs[0].arrive, Start.addSecs(600));
}

void PlanEditLegsTest::swapRefuses()
{
    QCOMPARE(swapLegs(samplePlan(), key<LegId>(1), key<LegId>(1)).error().code, Error::Code::Refused);
    QCOMPARE(swapLegs(samplePlan(), key<LegId>(1), key<LegId>(77)).error().code, Error::Code::NotFound);
}

void PlanEditLegsTest::splitsAStay()
{
    Plan plan = *setLocked(*setVisitMinutes(samplePlan(), key<LegId>(2), 15), key<LegId>(2), true);
    const Result<Plan> split = splitLeg(plan, key<LegId>(2), key<LegId>(50));
    QVERIFY(split);
    const std::vector<Leg> &legs = split->teams[0].legs;
    QCOMPARE(legs.size(), 4u);
    QCOMPARE(legs[1].id, key<LegId>(2));
    QCOMPARE(legs[1].arrive.secsTo(legs[1].depart), 8 * 60);
    QCOMPARE(legs[2].id, key<LegId>(50));
    QCOMPARE(legs[2].arrive, legs[1].depart);
    QCOMPARE(legs[2].depart, plan.teams[0].legs[1].depart);
    QVERIFY(legs[2].hotspot == legs[1].hotspot);
    QVERIFY(legs[2].locked);
}

void PlanEditLegsTest::splitRefuses()
{
    const Plan plan = *setVisitMinutes(samplePlan(), key<LegId>(1), 1);
    QCOMPARE(splitLeg(plan, key<LegId>(1), key<LegId>(50)).error().code, Error::Code::Refused);
    QCOMPARE(splitLeg(plan, key<LegId>(2), key<LegId>(3)).error().code, Error::Code::Conflict);
    QCOMPARE(splitLeg(plan, key<LegId>(77), key<LegId>(50)).error().code, Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(PlanEditLegsTest)
#include "tst_plan_edit_legs.moc"
