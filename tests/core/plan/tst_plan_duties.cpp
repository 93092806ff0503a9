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

} // namespace

class DutiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breakMakesRoom_data();
    void breakMakesRoom();
    void anybodysDutyMakesRoomForAnOwnOne();
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

QTEST_GUILESS_MAIN(DutiesTest)
#include "tst_plan_duties.moc"
