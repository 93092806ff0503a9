#include "plan/plan_night.h"
#include "plan/predictability.h"
#include "planner_town.h"

using namespace plan_fixture;

namespace
{

std::vector<QString> timesOf(const Plan &plan)
{
    std::vector<QString> times;
    for (const Team &team : plan.teams) {
        for (const Leg &leg : team.legs)
            times.push_back(team.name + leg.id.toString() + leg.hotspot.toString() + leg.arrive.toString(Qt::ISODate) +
                            leg.depart.toString(Qt::ISODate) + leg.reason);
    }
    return times;
}

int visitsOf(const Team &team)
{
    return static_cast<int>(std::ranges::count(team.legs, LegKind::Visit, &Leg::kind));
}

} // namespace

class PlannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesAllRules_data();
    void passesAllRules();
    void teamsAndOperations();
    void visitsHaveTheDose();
    void sameSeedSamePlan();
    void seedsDiffer();
    void lockedLegsStay();
    void lockedUniformLegBringsThePair();
    void keepsTheTeamsOfBefore();
    void breaksAreStaggered();
    void shortShiftHasNoBreak();
    void clockChangeNights_data();
    void clockChangeNights();
    void whatIsAskedForIsNotCutOff();
    void expectedByTheWallClock_data();
    void expectedByTheWallClock();
    void worthIsOfThePlan();
    void cancels();
    void withoutStreets();
};

void PlannerTest::passesAllRules_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<int>("plain");
    for (quint64 seed = 1; seed <= 20; ++seed) {
        QTest::addRow("seed %llu", seed) << seed << 1;
        QTest::addRow("seed %llu, two pairs", seed) << seed << 2;
    }
}

void PlannerTest::passesAllRules()
{
    QFETCH(quint64, seed);
    QFETCH(int, plain);
    const Town town(seed);
    PlanRequest request = requestOf(seed);
    request.plainTeams = plain;
    const Result<Plan> plan = makePlan(request, town.hotspots, town.context(), Now);
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
    const std::vector<Breach> breaches = checkPlan(*plan, town.context());
    QVERIFY2(rulesOf(breaches).isEmpty(), qPrintable(textOf(breaches)));
    QVERIFY2(rulesOf(breaches, false) == QStringList(QStringLiteral("authority")),
             qPrintable(textOf(breaches))); // there is none
    for (const Team &team : plan->teams)
        QVERIFY2(visitsOf(team) >= 8, qPrintable(QStringLiteral("%1: %2").arg(team.name).arg(visitsOf(team))));
    QVERIFY(approve(*plan, town.context(), QStringLiteral("PS 77"), Now));
}

void PlannerTest::teamsAndOperations()
{
    const Town town;
    const Plan plan = makePlan(requestOf(1), town.hotspots, town.context(), Now).value();
    QCOMPARE(plan.teams.size(), 4u);
    QCOMPARE(plan.teams[0].name, QStringLiteral("Pair A"));
    QCOMPARE(plan.teams[1].name, QStringLiteral("Team 1"));
    QCOMPARE(plan.teams[3].name, QStringLiteral("Team 3"));
    QVERIFY(plan.teams[0].linkedUniform == plan.teams[1].id);
    QCOMPARE(plan.teams[0].operation, Operation::Vigilant);
    QCOMPARE(plan.teams[1].operation, Operation::Vigilant);
    QCOMPARE(plan.teams[2].operation, Operation::Verona);
    QCOMPARE(plan.seed, 1u);
    QVERIFY(plan.hotspotSet == town.hotspots.id);
    for (const Team &team : plan.teams) {
        for (const Leg &leg : team.legs) {
            QVERIFY(leg.id.isValid());
            QVERIFY(!leg.reason.isEmpty());
        }
    }
}

void PlannerTest::visitsHaveTheDose()
{
    const Town town;
    const Plan plan = makePlan(requestOf(4), town.hotspots, town.context(), Now).value();
    for (const Team &team : plan.teams) {
        for (const Leg &leg : team.legs) {
            const qint64 minutes = leg.arrive.secsTo(leg.depart) / 60;
            QVERIFY(leg.kind == LegKind::Break ? minutes == 45 : minutes >= 10 && minutes <= 16);
        }
    }
    for (const HotspotDose &dose : doseOf(plan))
        QVERIFY(dose.visits <= VisitCapPerNight);
}

void PlannerTest::sameSeedSamePlan()
{
    const Town town;
    const Plan one = makePlan(requestOf(7), town.hotspots, town.context(), Now).value();
    const Plan two = makePlan(requestOf(7), town.hotspots, town.context(), Now).value();
    QCOMPARE(timesOf(one), timesOf(two));
    QVERIFY(one.id == two.id);
}

void PlannerTest::seedsDiffer()
{
    const Town town;
    Plan one = makePlan(requestOf(1), town.hotspots, town.context(), Now).value();
    Plan two = makePlan(requestOf(2), town.hotspots, town.context(), Now).value();
    QVERIFY(timesOf(one) != timesOf(two));
    QVERIFY(one.id != two.id);
    // A week apart, most visits could not have been foreseen to the half hour.
    two.status = PlanStatus::Approved;
    two.shift = shiftOf(QDate(2026, 11, 20), QStringLiteral("21:00-05:00"));
    for (Team &team : two.teams) {
        for (Leg &leg : team.legs) {
            leg.arrive = leg.arrive.addDays(-7);
            leg.depart = leg.depart.addDays(-7);
        }
    }
    const Predictability guess = predictabilityOf(one, std::span(&two, 1));
    QCOMPARE(guess.nights, 1);
    QVERIFY(guess.score < 0.6);
}

void PlannerTest::lockedLegsStay()
{
    const Town town;
    Plan before = makePlan(requestOf(1), town.hotspots, town.context(), Now).value();
    std::vector<Leg> locked;
    for (Team &team : before.teams) {
        if (team.mode == Mode::Plain || team.name == u"Team 1")
            continue;
        for (size_t i = 1; i < team.legs.size(); i += 4) {
            team.legs[i].locked = true;
            locked.push_back(team.legs[i]);
        }
    }
    before.teams[0].legs[2].locked = true;
    locked.push_back(before.teams[0].legs[2]);
    QVERIFY(locked.size() > 5);
    for (const quint64 seed : {2, 3, 4, 5}) {
        const Plan after = makePlan(requestOf(seed), town.hotspots, town.context(), Now, &before).value();
        QVERIFY(after.id == before.id);
        for (const Leg &leg : locked) {
            const bool kept = std::ranges::any_of(after.teams, [&leg](const Team &team) {
                const auto found = std::ranges::find(team.legs, leg.id, &Leg::id);
                return found != team.legs.end() && found->arrive == leg.arrive && found->depart == leg.depart &&
                       found->hotspot == leg.hotspot && found->locked && found->reason == leg.reason;
            });
            QVERIFY(kept);
        }
        const std::vector<Breach> breaches = checkPlan(after, town.context());
        QVERIFY2(rulesOf(breaches).isEmpty(), qPrintable(textOf(breaches)));
        QVERIFY(timesOf(after) != timesOf(before));
    }
}

void PlannerTest::lockedUniformLegBringsThePair()
{
    const Town town;
    Plan before = makePlan(requestOf(1), town.hotspots, town.context(), Now).value();
    Leg &locked = before.teams[1].legs[3];
    locked.locked = true;
    const Plan after = makePlan(requestOf(9), town.hotspots, town.context(), Now, &before).value();
    QVERIFY(std::ranges::contains(after.teams[1].legs, locked.id, &Leg::id));
    const std::vector<Breach> breaches = checkPlan(after, town.context());
    QVERIFY2(rulesOf(breaches).isEmpty(), qPrintable(textOf(breaches)));
}

void PlannerTest::keepsTheTeamsOfBefore()
{
    const Town town;
    Plan before = makePlan(requestOf(1), town.hotspots, town.context(), Now).value();
    before.teams[2].name = QStringLiteral("Soho");
    before.teams[2].members = {key<OfficerId>(11), key<OfficerId>(12)};
    PlanRequest request = requestOf(2);
    request.uniformTeams = 4;
    const Plan after = makePlan(request, town.hotspots, town.context(), Now, &before).value();
    QCOMPARE(after.teams.size(), 5u);
    QCOMPARE(after.teams[2].name, QStringLiteral("Soho"));
    QVERIFY(after.teams[2].members == before.teams[2].members);
    request.uniformTeams = 2;
    QCOMPARE(makePlan(request, town.hotspots, town.context(), Now, &before)->teams.size(), 3u);
}

void PlannerTest::breaksAreStaggered()
{
    const Town town;
    const Plan plan = makePlan(requestOf(3), town.hotspots, town.context(), Now).value();
    std::vector<QDateTime> starts;
    for (const Team &team : plan.teams) {
        const auto rest = std::ranges::find(team.legs, LegKind::Break, &Leg::kind);
        QVERIFY(rest != team.legs.end());
        starts.push_back(rest->arrive);
        QVERIFY(rest->arrive >= plan.shift.from.addSecs(2 * 3600) && rest->depart <= plan.shift.to.addSecs(-2 * 3600));
    }
    QCOMPARE(starts[0], starts[1]); // the pair and its uniform team together
    QVERIFY(starts[1] != starts[2] && starts[2] != starts[3] && starts[1] != starts[3]);
}

void PlannerTest::shortShiftHasNoBreak()
{
    const Town town;
    const Plan plan = makePlan(requestOf(1, QStringLiteral("21:00-03:00")), town.hotspots, town.context(), Now).value();
    for (const Team &team : plan.teams)
        QVERIFY(!std::ranges::contains(team.legs, LegKind::Break, &Leg::kind));
    QVERIFY(rulesOf(checkPlan(plan, town.context())).isEmpty());
}

void PlannerTest::clockChangeNights_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<qint64>("hours");
    QTest::newRow("back") << QDate(2025, 10, 25) << qint64{9};
    QTest::newRow("forward") << QDate(2026, 3, 28) << qint64{7};
}

void PlannerTest::clockChangeNights()
{
    QFETCH(QDate, date);
    QFETCH(qint64, hours);
    const Town town;
    PlanRequest request = requestOf(1);
    request.shift = shiftOf(date, QStringLiteral("21:00-05:00"));
    const Plan plan = makePlan(request, town.hotspots, town.context(), Now).value();
    QCOMPARE(plan.shift.minutes(), hours * 60);
    const std::vector<Breach> breaches = checkPlan(plan, town.context());
    QVERIFY2(rulesOf(breaches).isEmpty(), qPrintable(textOf(breaches)));
    // The last hour of the shift is used.
    QVERIFY(std::ranges::any_of(
        plan.teams, [&plan](const Team &team) { return team.legs.back().depart > plan.shift.to.addSecs(-7200); }));
}

void PlannerTest::whatIsAskedForIsNotCutOff()
{
    Town town;
    for (quint32 i = 0; i < 450; ++i)
        town.hotspots.hotspots.push_back(hotspot(100 + i, corner(1 + static_cast<int>(i % 11), 5), 2000.0));
    const HotspotId least = town.hotspots.hotspots[19].id;
    Plan plan;
    plan.shift = requestOf(1).shift;
    plan.teams.resize(1);
    plan.teams[0].start = plan.teams[0].finish = corner(5, 5);
    RuleContext context = town.context();
    context.graph = nullptr;
    for (const bool isAsked : {false, true}) {
        if (isAsked)
            plan.orders.everyTwoHours = {least};
        Random random(1);
        const PlanNight built = PlanNight::build(plan, requestOf(1), town.hotspots, context, random).value();
        QVERIFY(built.hotspots().size() < town.hotspots.hotspots.size());
        QCOMPARE(built.hotspotOf(least) >= 0, isAsked);
    }
}

void PlannerTest::expectedByTheWallClock_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("minute"); // of the night at which it is four o'clock
    QTest::newRow("as ever") << QDate(2025, 10, 11) << 420;
    QTest::newRow("back") << QDate(2025, 10, 25) << 480;
    QTest::newRow("forward") << QDate(2026, 3, 28) << 360;
}

void PlannerTest::expectedByTheWallClock()
{
    QFETCH(QDate, date);
    QFETCH(int, minute);
    const Town town;
    Plan seen;
    seen.id = key<PlanId>(50);
    seen.status = PlanStatus::Closed;
    seen.shift = shiftOf(date.addDays(-7), QStringLiteral("21:00-05:00"));
    seen.teams.resize(1);
    seen.teams[0].legs = {visit(1, town.hotspots.hotspots[0], seen.shift.from.addSecs(420 * 60), 15)};
    Plan plan;
    plan.shift = shiftOf(date, QStringLiteral("21:00-05:00"));
    plan.teams.resize(1);
    plan.teams[0].start = plan.teams[0].finish = corner(5, 5);
    RuleContext context = town.context();
    context.otherPlans = std::span(&seen, 1);
    Random random(1);
    const PlanNight built = PlanNight::build(plan, requestOf(1), town.hotspots, context, random).value();
    const NightHotspot &there = built.night().hotspots[asIndex(built.hotspotOf(town.hotspots.hotspots[0].id))];
    const float most = *std::ranges::max_element(there.expected);
    QVERIFY(most > 0);
    for (int each = 0; each < static_cast<int>(there.expected.size()); ++each)
        if (there.expected[asIndex(each)] == most)
            QVERIFY2(std::abs(each - minute) <= 15, qPrintable(QString::number(each)));
}

void PlannerTest::worthIsOfThePlan()
{
    const Town town;
    const Plan plan = makePlan(requestOf(1), town.hotspots, town.context(), Now).value();
    QCOMPARE(plan.worth, planWorth(plan, town.hotspots));
    PlanRequest fewer = requestOf(1);
    fewer.uniformTeams = 1;
    QVERIFY(makePlan(fewer, town.hotspots, town.context(), Now)->worth < plan.worth);
    QVERIFY(plan.worth > 0);
}

void PlannerTest::cancels()
{
    const Town town;
    std::stop_source stop;
    stop.request_stop();
    const Result<Plan> plan =
        makePlan(requestOf(1), town.hotspots, town.context(), Now, nullptr, Progress{.stop = stop.get_token()});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, Error::Code::Cancelled);
}

void PlannerTest::withoutStreets()
{
    const Town town;
    RuleContext context = town.context();
    context.graph = nullptr;
    const Plan plan = makePlan(requestOf(1), town.hotspots, context, Now).value();
    const std::vector<Breach> breaches = checkPlan(plan, context);
    QVERIFY2(rulesOf(breaches).isEmpty(), qPrintable(textOf(breaches)));
}

QTEST_GUILESS_MAIN(PlannerTest)
#include "tst_plan_planner.moc"
