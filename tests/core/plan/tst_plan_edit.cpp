#include "plan/edit.h"
#include "plan_fixture.h"

using namespace plan_fixture;

namespace
{

const QDateTime Start(QDate(2026, 11, 27), QTime(22, 0), QTimeZone::UTC);

Plan samplePlan()
{
    Plan plan;
    plan.id = key<PlanId>(1);
    plan.shift = shiftOf(QDate(2026, 11, 27), QStringLiteral("22:00-03:00"));
    plan.teams.resize(2);
    plan.teams[0].id = key<TeamId>(1);
    plan.teams[0].name = QStringLiteral("Pair A");
    plan.teams[0].mode = Mode::Plain;
    plan.teams[0].members = {key<OfficerId>(1), key<OfficerId>(2)};
    plan.teams[0].linkedUniform = key<TeamId>(2);
    plan.teams[1].id = key<TeamId>(2);
    plan.teams[1].name = QStringLiteral("Team 1");
    plan.teams[1].members = {key<OfficerId>(3), key<OfficerId>(4)};
    for (quint32 i = 0; i < 3; ++i)
        plan.teams[0].legs.push_back(
            visit(i + 1, hotspot(i + 1, corner(static_cast<int>(i), 0), 1), Start.addSecs(i * 1800), 12));
    return plan;
}

} // namespace

class PlanEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addVisitKeepsTimeOrder();
    void addRefuses_data();
    void addRefuses();
    void addsABreak();
    void removesALeg();
    void movesALeg();
    void movesToAnotherTeam();
    void locksAndMinutes();
    void unknownKeysAreNotFound();
    void officers();
    void teams();
    void links();
    void places();
    void placesOfAPairGoTogether();
    void placesOfTheOthers();
    void placesRefuse_data();
    void placesRefuse();
    void placesAreCheckedByTheRules();
    void approvedBecomesDraft();
    void briefedIsNotEdited_data();
    void briefedIsNotEdited();
};

void PlanEditTest::addVisitKeepsTimeOrder()
{
    const Plan plan = samplePlan();
    const Result<Plan> edited =
        addVisit(plan, key<TeamId>(1), hotspot(9, corner(4, 4), 5), Start.addSecs(900), 14, key<LegId>(9));
    QVERIFY(edited);
    QCOMPARE(plan.teams[0].legs.size(), 3u); // the old one is as it was
    const std::vector<Leg> &legs = edited->teams[0].legs;
    QCOMPARE(legs.size(), 4u);
    QVERIFY(legs[1].id == key<LegId>(9) && legs[1].hotspot == key<HotspotId>(9));
    QCOMPARE(legs[1].placeName, QStringLiteral("Place 9"));
    QCOMPARE(legs[1].reason, QStringLiteral("10 offences"));
    QCOMPARE(legs[1].depart, Start.addSecs(900 + 840));
    QVERIFY(std::ranges::is_sorted(legs, {}, &Leg::arrive));
}

void PlanEditTest::addRefuses_data()
{
    QTest::addColumn<int>("team");
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("leg");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("no such team") << 7 << Start << 12 << 9 << Error::Code::NotFound;
    QTest::newRow("no minutes") << 1 << Start << 0 << 9 << Error::Code::Refused;
    QTest::newRow("too many") << 1 << Start << 241 << 9 << Error::Code::Refused;
    QTest::newRow("no time") << 1 << QDateTime() << 12 << 9 << Error::Code::Refused;
    QTest::newRow("key taken") << 1 << Start << 12 << 1 << Error::Code::Conflict;
    QTest::newRow("no key") << 1 << Start << 12 << 0 << Error::Code::Conflict;
}

void PlanEditTest::addRefuses()
{
    QFETCH(int, team);
    QFETCH(QDateTime, at);
    QFETCH(int, minutes);
    QFETCH(int, leg);
    QFETCH(Error::Code, code);
    const LegId id = leg ? key<LegId>(static_cast<quint32>(leg)) : LegId();
    const Result<Plan> edited =
        addVisit(samplePlan(), key<TeamId>(static_cast<quint32>(team)), hotspot(9, corner(4, 4), 5), at, minutes, id);
    QVERIFY(!edited);
    QCOMPARE(edited.error().code, code);
}

void PlanEditTest::addsABreak()
{
    const Result<Plan> edited =
        addBreak(samplePlan(), key<TeamId>(2), corner(1, 1), QStringLiteral("Station"), Start, 45, key<LegId>(9));
    QVERIFY(edited);
    QCOMPARE(edited->teams[1].legs[0].kind, LegKind::Break);
    QVERIFY(!edited->teams[1].legs[0].hotspot.isValid());
}

void PlanEditTest::removesALeg()
{
    const Result<Plan> edited = removeLeg(samplePlan(), key<LegId>(2));
    QVERIFY(edited);
    QCOMPARE(edited->teams[0].legs.size(), 2u);
    QVERIFY(!std::ranges::contains(edited->teams[0].legs, key<LegId>(2), &Leg::id));
}

void PlanEditTest::movesALeg()
{
    const Result<Plan> edited = moveLeg(samplePlan(), key<LegId>(1), Start.addSecs(7200));
    QVERIFY(edited);
    const Leg &last = edited->teams[0].legs.back();
    QVERIFY(last.id == key<LegId>(1));
    QCOMPARE(last.depart, Start.addSecs(7200 + 720));
    QVERIFY(!moveLeg(samplePlan(), key<LegId>(1), QDateTime()));
}

void PlanEditTest::movesToAnotherTeam()
{
    const Result<Plan> edited = moveLegToTeam(samplePlan(), key<LegId>(2), key<TeamId>(2));
    QVERIFY(edited);
    QCOMPARE(edited->teams[0].legs.size(), 2u);
    QVERIFY(edited->teams[1].legs.at(0).id == key<LegId>(2));
    const Result<Plan> same = moveLegToTeam(samplePlan(), key<LegId>(2), key<TeamId>(1));
    QCOMPARE(same->teams[0].legs.size(), 3u);
    QCOMPARE(moveLegToTeam(samplePlan(), key<LegId>(2), key<TeamId>(8)).error().code, Error::Code::NotFound);
}

void PlanEditTest::locksAndMinutes()
{
    const Result<Plan> locked = setLocked(samplePlan(), key<LegId>(3), true);
    QVERIFY(locked->teams[0].legs[2].locked);
    QVERIFY(!setLocked(*locked, key<LegId>(3), false)->teams[0].legs[2].locked);
    QCOMPARE(setVisitMinutes(*locked, key<LegId>(3), 16)->teams[0].legs[2].depart, Start.addSecs(3600 + 960));
    QVERIFY(!setVisitMinutes(*locked, key<LegId>(3), 0));
}

void PlanEditTest::unknownKeysAreNotFound()
{
    const Plan plan = samplePlan();
    QCOMPARE(removeLeg(plan, key<LegId>(77)).error().code, Error::Code::NotFound);
    QCOMPARE(removeLeg(plan, LegId()).error().code, Error::Code::NotFound);
    QCOMPARE(setLocked(plan, key<LegId>(77), true).error().code, Error::Code::NotFound);
    QCOMPARE(removeTeam(plan, key<TeamId>(77)).error().code, Error::Code::NotFound);
}

void PlanEditTest::officers()
{
    const Plan plan = samplePlan();
    const Result<Plan> swapped = swapOfficers(plan, key<OfficerId>(1), key<OfficerId>(4));
    QVERIFY((swapped->teams[0].members == std::vector{key<OfficerId>(4), key<OfficerId>(2)}));
    QVERIFY((swapped->teams[1].members == std::vector{key<OfficerId>(3), key<OfficerId>(1)}));
    const Result<Plan> replaced = swapOfficers(plan, key<OfficerId>(9), key<OfficerId>(3));
    QVERIFY((replaced->teams[1].members == std::vector{key<OfficerId>(9), key<OfficerId>(4)}));
    QCOMPARE(swapOfficers(plan, key<OfficerId>(8), key<OfficerId>(9)).error().code, Error::Code::NotFound);
    QCOMPARE(swapOfficers(plan, key<OfficerId>(1), key<OfficerId>(1)).error().code, Error::Code::Refused);
    QCOMPARE(addOfficer(plan, key<TeamId>(2), key<OfficerId>(9))->teams[1].members.size(), 3u);
    QVERIFY(!addOfficer(plan, key<TeamId>(2), key<OfficerId>(3)));
    QCOMPARE(removeOfficer(plan, key<TeamId>(2), key<OfficerId>(3))->teams[1].members.size(), 1u);
    QVERIFY(!removeOfficer(plan, key<TeamId>(2), key<OfficerId>(9)));
}

void PlanEditTest::teams()
{
    Team team;
    team.id = key<TeamId>(3);
    team.name = QStringLiteral("Team 2");
    QCOMPARE(addTeam(samplePlan(), team)->teams.size(), 3u);
    team.name = QStringLiteral("Team 1");
    QCOMPARE(addTeam(samplePlan(), team).error().code, Error::Code::Conflict);
    team.name = QStringLiteral(" ");
    QCOMPARE(addTeam(samplePlan(), team).error().code, Error::Code::Refused);
    const Result<Plan> without = removeTeam(samplePlan(), key<TeamId>(2));
    QCOMPARE(without->teams.size(), 1u);
    QVERIFY(!without->teams[0].linkedUniform.isValid());
}

void PlanEditTest::links()
{
    QVERIFY(!setLinked(samplePlan(), key<TeamId>(1), TeamId())->teams[0].linkedUniform.isValid());
    QVERIFY(setLinked(samplePlan(), key<TeamId>(1), key<TeamId>(2))->teams[0].linkedUniform == key<TeamId>(2));
    QCOMPARE(setLinked(samplePlan(), key<TeamId>(1), key<TeamId>(1)).error().code, Error::Code::Refused);
    QCOMPARE(setLinked(samplePlan(), key<TeamId>(2), key<TeamId>(1)).error().code, Error::Code::Refused);
}

namespace
{

const TeamPlace Park{.name = QStringLiteral("Heron Park"), .point = corner(3, 3)};
const TeamPlace Yard{.name = QStringLiteral("Yard"), .point = corner(1, 1)};

// Three teams that set out from the yard: a pair, its uniform team and another.
Plan yardPlan()
{
    Plan plan = samplePlan();
    Team third;
    third.id = key<TeamId>(3);
    third.name = QStringLiteral("Team 2");
    plan.teams.push_back(third);
    for (Team &team : plan.teams) {
        team.start = team.finish = Yard.point;
        team.startName = team.finishName = Yard.name;
    }
    return plan;
}

} // namespace

void PlanEditTest::places()
{
    const Result<Plan> started =
        setStart(yardPlan(), key<TeamId>(3), {.name = QStringLiteral(" Heron Park "), .point = Park.point});
    QVERIFY(started);
    QCOMPARE(started->teams[2].startName, Park.name);
    QCOMPARE(started->teams[2].start, Park.point);
    QCOMPARE(started->teams[2].finishName, Yard.name);
    QCOMPARE(started->teams[0].startName, Yard.name);
    const Result<Plan> finished = setFinish(*started, key<TeamId>(3), Park);
    QVERIFY(finished);
    QCOMPARE(finished->teams[2].finish, Park.point);
}

void PlanEditTest::placesOfAPairGoTogether()
{
    const Result<Plan> together = setStart(yardPlan(), key<TeamId>(1), Park);
    QVERIFY(together);
    QCOMPARE(together->teams[0].start, Park.point);
    QCOMPARE(together->teams[1].start, Park.point);
    QCOMPARE(together->teams[2].start, Yard.point);
    Plan apart = yardPlan();
    apart.teams[1].start = corner(7, 7);
    const Result<Plan> alone = setStart(apart, key<TeamId>(1), Park);
    QVERIFY(alone);
    QCOMPARE(alone->teams[1].start, corner(7, 7)); // it set out from elsewhere already
}

void PlanEditTest::placesOfTheOthers()
{
    Plan plan = yardPlan();
    QCOMPARE(startOfOthers(plan, key<TeamId>(1)), std::optional(Yard)); // of the third: its uniform team moves along
    plan = *setStart(plan, key<TeamId>(3), Park);
    QCOMPARE(startOfOthers(plan, key<TeamId>(3)), std::optional(Yard));
    QCOMPARE(startOfOthers(plan, key<TeamId>(1)), std::optional(Park));
    QCOMPARE(finishOfOthers(plan, key<TeamId>(3)), std::optional(Yard));
    plan.teams.resize(2);
    QVERIFY(!startOfOthers(plan, key<TeamId>(1)));
    QVERIFY(!startOfOthers(plan, key<TeamId>(9)));
}

void PlanEditTest::placesRefuse_data()
{
    QTest::addColumn<int>("team");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QPointF>("point");
    QTest::addColumn<Error::Code>("code");
    const QPointF known(Park.point.easting, Park.point.northing);
    QTest::newRow("no such team") << 7 << "Park" << known << Error::Code::NotFound;
    QTest::newRow("no name") << 3 << " " << known << Error::Code::Refused;
    QTest::newRow("no point") << 3 << "Park" << QPointF() << Error::Code::Refused;
    QTest::newRow("in the sea") << 3 << "Park" << QPointF(-5000, 200000) << Error::Code::Refused;
    QTest::newRow("no number") << 3 << "Park" << QPointF(qQNaN(), 180000) << Error::Code::Refused;
}

void PlanEditTest::placesRefuse()
{
    QFETCH(int, team);
    QFETCH(QString, name);
    QFETCH(QPointF, point);
    QFETCH(Error::Code, code);
    const TeamPlace place{.name = name, .point = {point.x(), point.y()}};
    for (const auto &edit : {setStart, setFinish}) {
        const Result<Plan> edited = edit(yardPlan(), key<TeamId>(static_cast<quint32>(team)), place);
        QVERIFY(!edited);
        QCOMPARE(edited.error().code, code);
    }
}

// From so far away the first visit cannot be reached, nor the end from the last: both are said, and Improve is left to mend it.
void PlanEditTest::placesAreCheckedByTheRules()
{
    const StreetGraph graph = streetGrid(10);
    const TeamPlace far{.name = QStringLiteral("Far off"), .point = {527000, 180000}};
    const auto late = [&](const Plan &plan) {
        const std::vector<Breach> breaches =
            checkPlan(plan, {.officers = {}, .authorities = {}, .otherPlans = {}, .graph = &graph});
        return std::ranges::count_if(breaches, [](const Breach &breach) { return breach.rule == u"shift"; });
    };
    Plan plan = yardPlan();
    plan.teams[0].legs.erase(plan.teams[0].legs.begin());
    QCOMPARE(late(plan), 0);
    plan.teams[0].legs.back().depart = plan.shift.to.addSecs(-900);
    plan = *setStart(plan, key<TeamId>(1), far);
    QCOMPARE(late(plan), 1);
    plan = *setFinish(plan, key<TeamId>(1), far);
    QCOMPARE(late(plan), 2);
}

void PlanEditTest::approvedBecomesDraft()
{
    Plan plan = samplePlan();
    plan.status = PlanStatus::Approved;
    plan.approvedBy = QStringLiteral("Inspector 12");
    plan.version = 3;
    const Result<Plan> edited = removeLeg(plan, key<LegId>(1));
    QCOMPARE(edited->status, PlanStatus::Draft);
    QCOMPARE(edited->version, 4);
    QVERIFY(edited->approvedBy.isEmpty());
}

void PlanEditTest::briefedIsNotEdited_data()
{
    QTest::addColumn<PlanStatus>("status");
    QTest::newRow("briefed") << PlanStatus::Briefed;
    QTest::newRow("closed") << PlanStatus::Closed;
}

void PlanEditTest::briefedIsNotEdited()
{
    QFETCH(PlanStatus, status);
    Plan plan = samplePlan();
    plan.status = status;
    QCOMPARE(removeLeg(plan, key<LegId>(1)).error().code, Error::Code::Conflict);
    QCOMPARE(setLinked(plan, key<TeamId>(1), {}).error().code, Error::Code::Conflict);
    QCOMPARE(swapOfficers(plan, key<OfficerId>(1), key<OfficerId>(3)).error().code, Error::Code::Conflict);
}

QTEST_GUILESS_MAIN(PlanEditTest)
#include "tst_plan_edit.moc"
