#include "plan/crew.h"
#include "plan/request_check.h"
#include "planner_town.h"

using namespace plan_fixture;

class PlannerCrewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data();
    void refusals();
    void theLimitsThemselvesAreAllowed();
    void tooFewOfficersLeaveTeamsShort_data();
    void tooFewOfficersLeaveTeamsShort();
    void tiredOfficersAreNotCrewed();
    void draftsElsewhereBindNobody();
    void farHotspotsAreRefused();
    void allHotspotsForbidden();
    void nightsGoRound();
};

void PlannerCrewsTest::refusals_data()
{
    QTest::addColumn<int>("uniform");
    QTest::addColumn<int>("plain");
    QTest::addColumn<QString>("hours");
    QTest::addColumn<QString>("reason");
    const QString night = QStringLiteral("21:00-05:00");
    QTest::newRow("no teams") << 0 << 0 << night << QStringLiteral("at least one team");
    QTest::newRow("more pairs than uniform teams") << 1 << 2 << night << QStringLiteral("as many linked uniform teams");
    QTest::newRow("more teams than a force has") << 65 << 0 << night << QStringLiteral("at most 64 uniform teams");
    QTest::newRow("more pairs than a force has") << 64 << 33 << night << QStringLiteral("32 plain-clothes pairs");
    QTest::newRow("the same time twice") << 2 << 0 << QStringLiteral("21:00-21:00") << QStringLiteral("24 h 0 min");
    QTest::newRow("a minute over the longest") << 2 << 0 << QStringLiteral("21:00-13:01") << QStringLiteral("16 hours");
}

void PlannerCrewsTest::refusals()
{
    QFETCH(int, uniform);
    QFETCH(int, plain);
    QFETCH(QString, hours);
    QFETCH(QString, reason);
    const Town town;
    PlanRequest request = requestOf(1, hours);
    request.uniformTeams = uniform;
    request.plainTeams = plain;
    const Result<Plan> plan = makePlan(request, town.hotspots, town.context(), Now);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, Error::Code::Refused);
    QVERIFY2(plan.error().message.contains(reason), qPrintable(plan.error().message));
}

void PlannerCrewsTest::theLimitsThemselvesAreAllowed()
{
    const Town town;
    PlanRequest request = requestOf(1, QStringLiteral("21:00-13:00"));
    request.uniformTeams = MostUniformTeams;
    request.plainTeams = MostPlainTeams;
    QVERIFY(checkRequest(request, town.hotspots));
}

void PlannerCrewsTest::tooFewOfficersLeaveTeamsShort_data()
{
    QTest::addColumn<int>("officers");
    QTest::addColumn<int>("spotters");
    QTest::addColumn<QStringList>("rules"); // that block, each once
    QTest::newRow("nobody") << 0 << 0 << QStringList{QStringLiteral("crew"), QStringLiteral("pairing")};
    QTest::newRow("one spotter") << 10 << 1 << QStringList{QStringLiteral("pairing")};
    QTest::newRow("one in uniform too few") << 3 << 2 << QStringList{QStringLiteral("crew")};
    QTest::newRow("spare spotters in uniform") << 2 << 4 << QStringList{};
}

void PlannerCrewsTest::tooFewOfficersLeaveTeamsShort()
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

void PlannerCrewsTest::tiredOfficersAreNotCrewed()
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

void PlannerCrewsTest::draftsElsewhereBindNobody()
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

void PlannerCrewsTest::farHotspotsAreRefused()
{
    const Town town;
    PlanRequest request = requestOf(1);
    request.start = GridPoint{560000, 180000};
    const Result<Plan> plan = makePlan(request, town.hotspots, town.context(), Now);
    QVERIFY(!plan);
    QVERIFY(plan.error().message.contains(QStringLiteral("45")));
    QVERIFY(!makePlan(requestOf(1), HotspotSet(), town.context(), Now));
}

void PlannerCrewsTest::allHotspotsForbidden()
{
    const Town town;
    PlanRequest request = requestOf(1);
    for (const Hotspot &each : town.hotspots.hotspots)
        request.orders.forbids.push_back({.team = {}, .hotspot = each.id});
    const Result<Plan> plan = makePlan(request, town.hotspots, town.context(), Now);
    QVERIFY(!plan);
    QVERIFY2(plan.error().message.contains(QStringLiteral("forbidden")), qPrintable(plan.error().message));
}

void PlannerCrewsTest::nightsGoRound()
{
    std::vector<Plan> others;
    const auto add = [&others](quint32 member, int daysBefore, PlanStatus status) {
        Plan other;
        other.id = key<PlanId>(100 + static_cast<quint32>(others.size()));
        other.status = status;
        other.shift = shiftOf(QDate(2026, 11, 27).addDays(-daysBefore), QStringLiteral("21:00-05:00"));
        other.teams.resize(1);
        other.teams[0].members = {key<OfficerId>(member)};
        others.push_back(other);
    };
    for (int plan = 0; plan < 3; ++plan)
        add(1, 10, PlanStatus::Closed); // three plans of one night
    add(2, 10, PlanStatus::Briefed);
    add(2, 11, PlanStatus::Approved);
    for (int day = 10; day < 14; ++day)
        add(3, day, PlanStatus::Draft); // nobody was out
    const std::vector<Officer> officers{officer(1), officer(2), officer(3)};
    Plan plan;
    plan.id = key<PlanId>(1);
    plan.shift = shiftOf(QDate(2026, 11, 27), QStringLiteral("21:00-05:00"));
    plan.teams.resize(1);
    crewTeams(plan, {.officers = officers, .authorities = {}, .otherPlans = others}, 2);
    QVERIFY(plan.teams[0].members == std::vector({key<OfficerId>(3), key<OfficerId>(1)}));
}

QTEST_GUILESS_MAIN(PlannerCrewsTest)
#include "tst_plan_planner_crews.moc"
