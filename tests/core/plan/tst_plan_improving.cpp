#include "plan/edit.h"
#include "plan/plan_night.h"
#include "plan/request_like.h"
#include "planner_town.h"

using namespace plan_fixture;

namespace
{

// A plan that leaves room: two visits a team.
Plan thinPlan(const Town &town)
{
    Plan plan = makePlan(requestOf(3), town.hotspots, town.context(), Now).value();
    for (Team &team : plan.teams)
        std::erase_if(team.legs, [&](const Leg &leg) {
            return leg.kind == LegKind::Visit && leg.arrive > plan.shift.from.addSecs(3600);
        });
    plan.worth = planWorth(plan, town.hotspots);
    return plan;
}

PlanRequest improving(const Plan &plan, quint64 seed)
{
    PlanRequest request = requestLike(plan);
    request.seed = seed;
    request.steps = 200;
    request.improves = true;
    return request;
}

} // namespace

class ImprovingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestLikeThePlan();
    void theLongestBreakIsAsked();
    void lockedOutsideTheShift_data();
    void lockedOutsideTheShift();
    void tellsEachBetterPlan();
    void tellingChangesNothing();
    void tellsNoMoreThanAsked();
    void neverWorseThanBefore_data();
    void neverWorseThanBefore();
    void stoppedItGivesTheBestSoFar();
    void stoppedAtOnceItGivesThePlanBack();
    void vehiclesAreOfTeamsWithoutAPair();
    void mendsATeamThatSetsOutElsewhere();
};

void ImprovingTest::aRequestLikeThePlan()
{
    const Town town;
    PlanRequest asked = requestOf(3);
    asked.plainTeams = 2;
    asked.orders.visitCap = 3;
    asked.orders.everyTwoHours = {town.hotspots.hotspots[0].id};
    const Plan plan = makePlan(asked, town.hotspots, town.context(), Now).value();
    const PlanRequest request = requestLike(plan);
    QVERIFY(request.orders == asked.orders);
    QVERIFY(request.shift == asked.shift);
    QCOMPARE(request.seed, asked.seed);
    QCOMPARE(request.uniformTeams, 3);
    QCOMPARE(request.plainTeams, 2);
    QCOMPARE(request.breakMinutes, 45);
}

void ImprovingTest::mendsATeamThatSetsOutElsewhere()
{
    const Town town;
    const Plan made = makePlan(requestOf(3), town.hotspots, town.context(), Now).value();
    const auto alone = std::ranges::find(made.teams, Operation::Verona, &Team::operation);
    QVERIFY(alone != made.teams.end());
    const GridPoint middle = corner(6, 6);
    const TeamPlace yard{.name = QStringLiteral("Yard"), .point = {middle.easting - 1500, middle.northing}};
    const Result<Plan> moved = setStart(made, alone->id, yard);
    QVERIFY(moved);
    const auto isLate = [&](const Plan &plan) {
        return std::ranges::any_of(checkPlan(plan, town.context()), [&](const Breach &breach) {
            return breach.rule == QStringLiteral("shift") && breach.team == alone->id;
        });
    };
    QVERIFY(isLate(*moved));
    const Result<Plan> mended = makePlan(improving(*moved, 4), town.hotspots, town.context(), Now, &*moved);
    QVERIFY(mended);
    QVERIFY(!isLate(*mended));
    const auto team = std::ranges::find(mended->teams, alone->id, &Team::id);
    QCOMPARE(team->startName, yard.name);
    QCOMPARE(team->start, yard.point);
    QVERIFY(!team->legs.empty());
}

void ImprovingTest::theLongestBreakIsAsked()
{
    const Town town;
    Plan plan = makePlan(requestOf(3), town.hotspots, town.context(), Now).value();
    const auto rest = std::ranges::find(plan.teams.back().legs, LegKind::Break, &Leg::kind);
    rest->depart = rest->arrive.addSecs(20 * 60); // the others have 45 minutes
    QCOMPARE(requestLike(plan).breakMinutes, 45);
}

void ImprovingTest::lockedOutsideTheShift_data()
{
    QTest::addColumn<int>("arrive");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("isVisit");
    QTest::newRow("within") << 20 << 15 << true;
    QTest::newRow("to the last minute") << 105 << 15 << true;
    QTest::newRow("before the beginning") << -5 << 15 << false;
    QTest::newRow("over the end") << 110 << 15 << false;
    QTest::newRow("after the end") << 125 << 15 << false;
    QTest::newRow("of no minutes") << 20 << 0 << false;
    QTest::newRow("longer than the shift") << 0 << 240 << false;
}

void ImprovingTest::lockedOutsideTheShift()
{
    QFETCH(int, arrive);
    QFETCH(int, minutes);
    QFETCH(bool, isVisit);
    const Town town;
    PlanRequest asked = requestOf(3, QStringLiteral("21:00-23:00"));
    Plan plan = makePlan(asked, town.hotspots, town.context(), Now).value();
    Leg leg = visit(900, town.hotspots.hotspots[0], plan.shift.from.addSecs(arrive * 60), minutes);
    leg.locked = true;
    plan.teams[3].legs = {leg};
    Random random(1);
    const Result<PlanNight> built = PlanNight::build(plan, asked, town.hotspots, town.context(), random);
    QVERIFY(built);
    QCOMPARE(built->night().teams[3].stops.size(), size_t(1));
    QCOMPARE(built->night().teams[3].stops[0].hotspot, isVisit ? built->hotspotOf(leg.hotspot) : -1);
    const Plan improved = makePlan(improving(plan, 4), town.hotspots, town.context(), Now, &plan).value();
    QVERIFY(std::ranges::contains(improved.teams[3].legs, leg.id, &Leg::id));
}

void ImprovingTest::tellsEachBetterPlan()
{
    const Town town;
    const Plan before = thinPlan(town);
    PlanRequest request = improving(before, 4);
    std::vector<Plan> told;
    request.better = [&](const Plan &plan) { told.push_back(plan); };
    QVERIFY(makePlan(request, town.hotspots, town.context(), Now, &before));
    QVERIFY(told.size() >= 2);
    QVERIFY(told.back().worth > before.worth);
    for (const Plan &plan : told) {
        QVERIFY(plan.id == before.id);
        QVERIFY2(rulesOf(checkPlan(plan, town.context())).isEmpty(),
                 qPrintable(textOf(checkPlan(plan, town.context()))));
        for (const Team &team : plan.teams)
            for (const Leg &leg : team.legs)
                QVERIFY(leg.id.isValid());
    }
}

void ImprovingTest::tellingChangesNothing()
{
    const Town town;
    const Plan before = thinPlan(town);
    const auto arrivals = [&](const PlanRequest &request) {
        std::vector<std::pair<QString, QDateTime>> found;
        const Plan made = makePlan(request, town.hotspots, town.context(), Now, &before).value();
        for (const Team &team : made.teams)
            for (const Leg &leg : team.legs)
                found.emplace_back(leg.id.toString(), leg.arrive);
        return found;
    };
    PlanRequest request = improving(before, 4);
    const auto silent = arrivals(request);
    request.better = [](const Plan &) {};
    QVERIFY(arrivals(request) == silent);
}

void ImprovingTest::tellsNoMoreThanAsked()
{
    const Town town;
    const Plan before = thinPlan(town);
    PlanRequest request = improving(before, 4);
    request.secondsBetweenBetter = 1e9;
    int told = 0;
    request.better = [&](const Plan &) { ++told; };
    QVERIFY(makePlan(request, town.hotspots, town.context(), Now, &before));
    QCOMPARE(told, 1);
}

void ImprovingTest::neverWorseThanBefore_data()
{
    QTest::addColumn<double>("loss");
    for (const double loss : {0.0, 0.02, 0.5})
        QTest::addRow("loss %.2f", loss) << loss;
}

void ImprovingTest::neverWorseThanBefore()
{
    QFETCH(double, loss);
    const Town town;
    PlanRequest first = requestOf(3);
    first.orders.unpredictableLoss = 0;
    Plan plan = makePlan(first, town.hotspots, town.context(), Now).value();
    plan.orders.unpredictableLoss = loss;
    const Plan improved = makePlan(improving(plan, 9), town.hotspots, town.context(), Now, &plan).value();
    QVERIFY2(improved.worth >= plan.worth * 0.998, // what its ways cost is not in the worth
             qPrintable(QStringLiteral("%1 after %2").arg(improved.worth).arg(plan.worth)));
}

void ImprovingTest::stoppedItGivesTheBestSoFar()
{
    const Town town;
    const Plan before = thinPlan(town);
    PlanRequest request = improving(before, 4);
    std::stop_source stop;
    double told = 0;
    request.better = [&](const Plan &plan) {
        told = plan.worth;
        if (told > before.worth)
            stop.request_stop();
    };
    const Progress progress{.report = {}, .stop = stop.get_token()};
    const Result<Plan> made = makePlan(request, town.hotspots, town.context(), Now, &before, progress);
    QVERIFY(made);
    QCOMPARE(made->worth, told);
    request.improves = false;
    QCOMPARE(makePlan(request, town.hotspots, town.context(), Now, &before, progress).error().code,
             Error::Code::Cancelled);
}

void ImprovingTest::stoppedAtOnceItGivesThePlanBack()
{
    const Town town;
    const Plan before = makePlan(requestOf(3), town.hotspots, town.context(), Now).value();
    std::stop_source stop;
    PlanRequest request = improving(before, before.seed);
    request.better = [&](const Plan &) { stop.request_stop(); };
    const Plan made =
        makePlan(request, town.hotspots, town.context(), Now, &before, {.report = {}, .stop = stop.get_token()})
            .value();
    QVERIFY(made.worth >= before.worth);
}

void ImprovingTest::vehiclesAreOfTeamsWithoutAPair()
{
    const Town town;
    PlanRequest request = requestOf(3);
    request.vehicleTeams = 1;
    const Plan plan = makePlan(request, town.hotspots, town.context(), Now).value();
    QCOMPARE(std::ranges::count(plan.teams, Travel::Vehicle, &Team::travel), 1);
    QCOMPARE(plan.teams[2].travel, Travel::Vehicle);
    request.vehicleTeams = 3; // one of the three is linked to the pair
    QCOMPARE(makePlan(request, town.hotspots, town.context(), Now).error().code, Error::Code::Refused);
}

QTEST_MAIN(ImprovingTest)
#include "tst_plan_improving.moc"
