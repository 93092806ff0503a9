#include "plan/predictability.h"
#include "plan_fixture.h"

using namespace plan_fixture;

namespace
{

const QDateTime Now(QDate(2026, 11, 26), QTime(15, 0), QTimeZone::UTC);

struct Town
{
    StreetGraph graph = streetGrid(12);
    HotspotSet hotspots;
    std::vector<Officer> officers;

    explicit Town(quint64 seed = 1)
    {
        Random random(seed);
        hotspots.id = key<HotspotSetId>(1);
        for (quint32 i = 1; i <= 20; ++i)
            hotspots.hotspots.push_back(hotspot(i, corner(random.between(1, 11), random.between(1, 11)), 1000.0 / i));
        for (quint32 i = 1; i <= 12; ++i)
            officers.push_back(officer(i));
        for (quint32 i = 21; i <= 26; ++i)
            officers.push_back(spotter(i));
    }
    [[nodiscard]] RuleContext context() const
    {
        return {.officers = officers, .authorities = {}, .otherPlans = {}, .graph = &graph};
    }
};

PlanRequest requestOf(quint64 seed, const QString &hours = QStringLiteral("21:00-05:00"))
{
    PlanRequest request;
    request.shift = shiftOf(QDate(2026, 11, 27), hours);
    request.uniformTeams = 3;
    request.plainTeams = 1;
    request.seed = seed;
    return request;
}

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
    void refusals_data();
    void refusals();
    void tooFewOfficersLeaveTeamsShort_data();
    void tooFewOfficersLeaveTeamsShort();
    void tiredOfficersAreNotCrewed();
    void draftsElsewhereBindNobody();
    void worthIsOfThePlan();
    void farHotspotsAreRefused();
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

void PlannerTest::refusals_data()
{
    QTest::addColumn<int>("uniform");
    QTest::addColumn<int>("plain");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no teams") << 0 << 0 << QStringLiteral("at least one team");
    QTest::newRow("more pairs than uniform teams") << 1 << 2 << QStringLiteral("as many linked uniform teams");
}

void PlannerTest::refusals()
{
    QFETCH(int, uniform);
    QFETCH(int, plain);
    QFETCH(QString, reason);
    const Town town;
    PlanRequest request = requestOf(1);
    request.uniformTeams = uniform;
    request.plainTeams = plain;
    const Result<Plan> plan = makePlan(request, town.hotspots, town.context(), Now);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, Error::Code::Refused);
    QVERIFY2(plan.error().message.contains(reason), qPrintable(plan.error().message));
}

void PlannerTest::tooFewOfficersLeaveTeamsShort_data()
{
    QTest::addColumn<int>("officers");
    QTest::addColumn<int>("spotters");
    QTest::addColumn<QStringList>("rules"); // that block, each once
    QTest::newRow("nobody") << 0 << 0 << QStringList{QStringLiteral("crew"), QStringLiteral("pairing")};
    QTest::newRow("one spotter") << 10 << 1 << QStringList{QStringLiteral("pairing")};
    QTest::newRow("one in uniform too few") << 3 << 2 << QStringList{QStringLiteral("crew")};
    QTest::newRow("spare spotters in uniform") << 2 << 4 << QStringList{};
}

void PlannerTest::tooFewOfficersLeaveTeamsShort()
{
    QFETCH(int, officers);
    QFETCH(int, spotters);
    QFETCH(QStringList, rules);
    Town town;
    town.officers.clear();
    for (int i = 0; i < officers; ++i)
        town.officers.push_back(officer(static_cast<quint32>(i + 1)));
    for (int i = 0; i < spotters; ++i)
        town.officers.push_back(spotter(static_cast<quint32>(i + 51)));
    PlanRequest request = requestOf(1);
    request.uniformTeams = 2;
    request.plainTeams = 1;
    const Plan plan = makePlan(request, town.hotspots, town.context(), Now).value();
    QVERIFY(std::ranges::none_of(plan.teams, [](const Team &team) { return team.legs.empty(); }));
    QStringList blocking;
    for (const Breach &breach : checkPlan(plan, town.context()))
        if (breach.blocks && !blocking.contains(breach.rule))
            blocking.append(breach.rule);
    blocking.sort();
    QCOMPARE(blocking, rules);
    QCOMPARE(approve(plan, town.context(), QStringLiteral("inspector"), Now).has_value(), rules.isEmpty());
}

void PlannerTest::tiredOfficersAreNotCrewed()
{
    Town town;
    Plan other;
    other.id = key<PlanId>(99);
    other.status = PlanStatus::Approved;
    other.shift = shiftOf(QDate(2026, 11, 27), QStringLiteral("06:00-14:00")); // seven hours before
    other.teams.resize(1);
    other.teams[0].members = {key<OfficerId>(1), key<OfficerId>(21)};
    RuleContext context = town.context();
    context.otherPlans = std::span(&other, 1);
    const Plan plan = makePlan(requestOf(1), town.hotspots, context, Now).value();
    for (const Team &team : plan.teams) {
        QVERIFY(!std::ranges::contains(team.members, key<OfficerId>(1)));
        QVERIFY(!std::ranges::contains(team.members, key<OfficerId>(21)));
    }
}

void PlannerTest::draftsElsewhereBindNobody()
{
    const Town town;
    const Plan draft = makePlan(requestOf(1), town.hotspots, town.context(), Now).value();
    RuleContext context = town.context();
    context.otherPlans = std::span(&draft, 1);
    const QDateTime later = Now.addSecs(60);
    const Result<Plan> plan = makePlan(requestOf(1), town.hotspots, context, later);
    QVERIFY(plan);
    QVERIFY(plan->id != draft.id);
    QVERIFY(rulesOf(checkPlan(*plan, context)).isEmpty());
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

void PlannerTest::farHotspotsAreRefused()
{
    const Town town;
    PlanRequest request = requestOf(1);
    request.start = GridPoint{560000, 180000};
    const Result<Plan> plan = makePlan(request, town.hotspots, town.context(), Now);
    QVERIFY(!plan);
    QVERIFY(plan.error().message.contains(QStringLiteral("45")));
    QVERIFY(!makePlan(requestOf(1), HotspotSet(), town.context(), Now));
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
