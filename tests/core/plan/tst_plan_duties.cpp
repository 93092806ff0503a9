#include "plan/edit_orders.h"
#include "plan/request_like.h"
#include "planner_town.h"

using namespace plan_fixture;

namespace
{

Duty post(const Shift &shift, int minute, int minutes)
{
    return {.name = QStringLiteral("The Fen at %1").arg(minute),
            .point = corner(6, 6),
            .earliest = shift.from.addSecs(minute * qint64{60}),
            .latest = shift.from.addSecs(minute * qint64{60}),
            .minutes = minutes};
}

PlanRequest uniformRequest(int teams)
{
    PlanRequest request = requestOf(1);
    request.uniformTeams = teams;
    request.plainTeams = 0;
    return request;
}

// Planned again with its orders and locks; without a blocking breach.
Plan planLike(const Town &town, const Plan &plan)
{
    PlanRequest request = requestLike(plan);
    request.steps = 40;
    Plan made = makePlan(request, town.hotspots, town.context(), Now, &plan).value();
    const std::vector<Breach> breaches = checkPlan(made, town.context());
    if (!rulesOf(breaches).isEmpty())
        qFatal() << textOf(breaches);
    return made;
}

int visitsOf(const Team &team)
{
    return static_cast<int>(std::ranges::count(team.legs, LegKind::Visit, &Leg::kind));
}

const Leg &legAt(const Team &team, GridPoint point)
{
    const auto leg = std::ranges::find(team.legs, point, &Leg::point);
    if (leg == team.legs.end())
        qFatal("no leg there");
    return *leg;
}

bool areAlike(const Leg &one, const Leg &other)
{
    return one.arrive == other.arrive && one.depart == other.depart;
}

} // namespace

class DutiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breakMakesRoom_data();
    void breakMakesRoom();
    void anybodysDutyMakesRoomForAnOwnOne();
    void pairAndUniformTeamDoItTogether_data();
    void pairAndUniformTeamDoItTogether();
    void uniformTeamStaysOutOfWhatIsForbidden();
    void pairIsOutInItsUniformTeamsHours();
    void lockedApartTheyStay();
    void aShortPairRestsWithItsUniformTeam();
};

void DutiesTest::breakMakesRoom_data()
{
    QTest::addColumn<int>("minute");
    for (int minute = 60; minute <= 360; minute += 30)
        QTest::addRow("minute %d", minute) << minute;
}

void DutiesTest::breakMakesRoom()
{
    QFETCH(int, minute);
    const Town town;
    PlanRequest request = uniformRequest(1);
    request.orders.duties = {post(request.shift, minute, 60)};
    const Plan plan = makePlan(request, town.hotspots, town.context(), Now).value();
    const std::vector<Breach> breaches = checkPlan(plan, town.context());
    QVERIFY2(rulesOf(breaches).isEmpty(), qPrintable(textOf(breaches)));
    QVERIFY(!rulesOf(breaches, false).contains(QStringLiteral("break")));
}

void DutiesTest::anybodysDutyMakesRoomForAnOwnOne()
{
    const Town town;
    Plan plan = makePlan(uniformRequest(2), town.hotspots, town.context(), Now).value();
    const Duty anybodys = post(plan.shift, 90, 30);
    for (const Team &team : std::vector<Team>(plan.teams)) {
        Duty own = post(plan.shift, 100, 30);
        own.team = team.id;
        plan.orders.duties = {anybodys, own};
        const Plan made = makePlan(requestLike(plan), town.hotspots, town.context(), Now, &plan).value();
        const std::vector<Breach> breaches = checkPlan(made, town.context());
        QVERIFY2(rulesOf(breaches).isEmpty(), qPrintable(textOf(breaches)));
    }
}

void DutiesTest::pairAndUniformTeamDoItTogether_data()
{
    QTest::addColumn<int>("team");
    QTest::newRow("the pair's") << 0;
    QTest::newRow("its uniform team's") << 1;
}

void DutiesTest::pairAndUniformTeamDoItTogether()
{
    QFETCH(int, team);
    const Town town;
    Plan plan = makePlan(requestOf(1), town.hotspots, town.context(), Now).value();
    for (const int minute : {60, 200, 400}) {
        Duty duty = post(plan.shift, minute, 20);
        duty.point = {corner(6, 6).easting + 33, corner(6, 6).northing}; // no hotspot
        duty.latest = duty.latest.addSecs(1200);
        duty.team = plan.teams[static_cast<size_t>(team)].id;
        plan.orders.duties = {duty};
        const Plan made = planLike(town, plan);
        for (const size_t each : {0u, 1u})
            QVERIFY(visitsOf(made.teams[each]) > 5);
        QVERIFY(areAlike(legAt(made.teams[0], duty.point), legAt(made.teams[1], duty.point)));
    }
}

void DutiesTest::uniformTeamStaysOutOfWhatIsForbidden()
{
    const Town town;
    Plan plan = makePlan(requestOf(1), town.hotspots, town.context(), Now).value();
    for (const Leg &leg : std::vector<Leg>(plan.teams[0].legs))
        if (leg.hotspot.isValid() && leg.arrive.time().minute() % 2 == 0)
            plan = setForbidden(plan, plan.teams[1].id, leg.hotspot, true).value();
    QVERIFY(plan.orders.forbids.size() > 2);
    const Plan made = planLike(town, plan);
    QVERIFY(visitsOf(made.teams[0]) > 5);
}

void DutiesTest::pairIsOutInItsUniformTeamsHours()
{
    const Town town;
    Plan plan = makePlan(requestOf(1), town.hotspots, town.context(), Now).value();
    const QDateTime from = plan.shift.from.addSecs(7200);
    const QDateTime to = plan.shift.to.addSecs(-3600);
    plan = setOwnHours(plan, plan.teams[1].id, from, to).value();
    const Plan made = planLike(town, plan);
    QVERIFY(visitsOf(made.teams[0]) > 3);
    QVERIFY(made.teams[0].legs.front().arrive >= from && made.teams[0].legs.back().depart <= to);
}

// Six hours need no break, but its uniform team's eight do: they have it together.
void DutiesTest::aShortPairRestsWithItsUniformTeam()
{
    const Town town;
    for (const quint64 seed : {1, 2, 3}) {
        Plan plan = makePlan(requestOf(seed), town.hotspots, town.context(), Now).value();
        plan = setOwnHours(plan, plan.teams[0].id, plan.shift.from.addSecs(7200), plan.shift.to).value();
        const Plan made = planLike(town, plan);
        for (const size_t team : {0u, 1u}) {
            QVERIFY2(visitsOf(made.teams[team]) > 5, qPrintable(QString::number(seed)));
            QVERIFY(std::ranges::contains(made.teams[team].legs, LegKind::Break, &Leg::kind));
        }
    }
}

void DutiesTest::lockedApartTheyStay()
{
    const Town town;
    Plan plan = makePlan(requestOf(1), town.hotspots, town.context(), Now).value();
    int apart = 0;
    for (Leg &leg : plan.teams[0].legs) {
        for (Leg &other : plan.teams[1].legs) {
            if (leg.point == other.point || other.depart <= leg.arrive || leg.depart <= other.arrive)
                continue;
            leg.locked = other.locked = true;
            ++apart;
        }
    }
    QVERIFY(apart > 1);
    const Plan made = planLike(town, plan);
    QVERIFY(visitsOf(made.teams[0]) >= visitsOf(plan.teams[0]) - 1);
}

QTEST_GUILESS_MAIN(DutiesTest)
#include "tst_plan_duties.moc"
