#include "plan/edit_orders.h"
#include "plan/request_like.h"
#include "plan/timeline.h"
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

const Leg &breakOf(const Team &team)
{
    const auto leg = std::ranges::find(team.legs, LegKind::Break, &Leg::kind);
    if (leg == team.legs.end())
        qFatal("no break");
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
    void aDutyComesBeforeTheBreakWherePairsBegin();
    void theBreakOfOneMakesRoomForADutyOfBoth();
    void aLockedPairsUniformTeamRestsWhenItDid();
    void aPairStaysOutOfWhatItsUniformTeamHasLocked();
    void whatIsLockedBesideAPairIsNoVisitMore();
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

// The pair sets out after the minutes about which it had its break: that comes first, unless a duty has to.
void DutiesTest::aDutyComesBeforeTheBreakWherePairsBegin()
{
    const Town town;
    Plan plan = makePlan(requestOf(1), town.hotspots, town.context(), Now).value();
    const Leg rest = breakOf(plan.teams[0]);
    plan = setOwnHours(plan, plan.teams[0].id, plan.shift.from.addSecs(6000), plan.shift.to).value();
    for (Team &team : plan.teams) // as if it had been early
        for (Leg &leg : team.legs)
            if (leg.kind == LegKind::Break) {
                leg.arrive = leg.arrive.addSecs(rest.arrive.secsTo(plan.shift.from.addSecs(1800)));
                leg.depart = leg.depart.addSecs(rest.arrive.secsTo(plan.shift.from.addSecs(1800)));
            }
    Duty duty = post(plan.shift, 105, 10);
    duty.point = plan.teams[0].start;
    duty.latest = duty.latest.addSecs(900);
    duty.team = plan.teams[1].id;
    plan.orders.duties = {duty};
    const Plan made = planLike(town, plan);
    QVERIFY(std::ranges::contains(made.teams[0].legs, LegKind::Break, &Leg::kind));
}

// The pair is too short for a break, and back just before its uniform team would have had its own.
void DutiesTest::theBreakOfOneMakesRoomForADutyOfBoth()
{
    const Town town;
    Plan plan = makePlan(requestOf(1), town.hotspots, town.context(), Now).value();
    const QDateTime rest = breakOf(plan.teams[1]).arrive;
    plan = setOwnHours(plan, plan.teams[0].id, rest.addSecs(-3600), rest.addSecs(2400)).value();
    Duty duty = post(plan.shift, static_cast<int>(plan.shift.from.secsTo(rest) / 60) + 5, 12);
    duty.latest = duty.latest.addSecs(2400);
    duty.point = plan.teams[0].start;
    duty.team = plan.teams[0].id;
    plan.orders.duties = {duty};
    const Plan made = planLike(town, plan);
    QVERIFY(
        areAlike(legAt(made.teams[0], duty.point), *std::ranges::find(made.teams[1].legs, duty.name, &Leg::placeName)));
}

void DutiesTest::aLockedPairsUniformTeamRestsWhenItDid()
{
    const Town town;
    Plan plan = makePlan(requestOf(1), town.hotspots, town.context(), Now).value();
    plan = setOwnHours(plan, plan.teams[0].id, plan.shift.from.addSecs(10800), plan.shift.from.addSecs(17000)).value();
    plan = planLike(town, plan);
    QVERIFY(!std::ranges::contains(plan.teams[0].legs, LegKind::Break, &Leg::kind));
    for (Leg &leg : plan.teams[0].legs)
        leg.locked = true;
    for (quint64 seed = 1; seed <= 6; ++seed) {
        plan.seed = seed;
        const Plan made = planLike(town, plan);
        QVERIFY2(visitsOf(made.teams[1]) > 3, qPrintable(QString::number(seed)));
    }
}

void DutiesTest::aPairStaysOutOfWhatItsUniformTeamHasLocked()
{
    const Town town;
    const Plan plan = makePlan(requestOf(1), town.hotspots, town.context(), Now).value();
    const QDateTime from = plan.shift.from.addSecs(3600);
    int apart = 0;
    for (size_t i = 0; i < plan.teams[1].legs.size(); ++i) {
        const Leg &leg = plan.teams[1].legs[i];
        if (!leg.hotspot.isValid() || leg.arrive < from.addSecs(900) ||
            std::ranges::contains(plan.teams[0].legs, leg.hotspot, &Leg::hotspot))
            continue;
        ++apart;
        Plan barred = setForbidden(plan, plan.teams[0].id, leg.hotspot, true).value();
        barred = setOwnHours(barred, plan.teams[0].id, from, plan.shift.to).value(); // it cannot stay as it is
        barred.teams[1].legs[i].locked = true;
        const Plan made = planLike(town, barred);
        QVERIFY(!std::ranges::contains(made.teams[0].legs, leg.hotspot, &Leg::hotspot));
        QVERIFY(std::ranges::contains(made.teams[1].legs, leg.id, &Leg::id));
    }
    QVERIFY(apart > 0);
}

// So a plan at the cap stays one from which a better one is looked for.
void DutiesTest::whatIsLockedBesideAPairIsNoVisitMore()
{
    const Town town;
    int beside = 0;
    for (const quint64 seed : {1, 2, 3}) {
        PlanRequest request = requestOf(seed);
        request.orders.visitCap = 2;
        request.orders.unpredictableLoss = 0;
        Plan plan = makePlan(request, town.hotspots, town.context(), Now).value();
        for (Leg &leg : plan.teams[1].legs) {
            leg.locked = isBesideItsPair(plan, plan.teams[1], leg);
            beside += leg.locked ? 1 : 0;
        }
        request = requestLike(plan);
        request.improves = true;
        request.steps = 1;
        const Plan made = makePlan(request, town.hotspots, town.context(), Now, &plan).value();
        QVERIFY(made.worth >= plan.worth * (1 - 1e-9));
    }
    QVERIFY(beside > 2);
}

QTEST_GUILESS_MAIN(DutiesTest)
#include "tst_plan_duties.moc"
