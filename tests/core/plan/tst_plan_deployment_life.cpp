#include "plan/deployment_life.h"
#include "plan/difference.h"
#include "plan_fixture.h"

using namespace plan_fixture;

namespace
{

Plan planWith(PlanStatus status)
{
    Plan plan;
    plan.shift = shiftOf(QDate(2026, 11, 27), QStringLiteral("21:00-05:00"));
    plan.status = status;
    return plan;
}

const QDateTime Late(QDate(2026, 11, 28), QTime(6, 0), QTimeZone::UTC);

} // namespace

class DeploymentLifeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLawfulStep_data()
    {
        QTest::addColumn<PlanStatus>("from");
        QTest::addColumn<PlanStatus>("to");
        QTest::newRow("briefed") << PlanStatus::Approved << PlanStatus::Briefed;
        QTest::newRow("live") << PlanStatus::Briefed << PlanStatus::Live;
        QTest::newRow("debriefed") << PlanStatus::Live << PlanStatus::Debriefed;
        QTest::newRow("closed") << PlanStatus::Debriefed << PlanStatus::Closed;
    }
    void everyLawfulStep()
    {
        QFETCH(const PlanStatus, from);
        QFETCH(const PlanStatus, to);
        const Result<Plan> stepped =
            takeStep(planWith(from), {.to = to, .by = QStringLiteral("1102"), .at = Late, .debriefed = true});
        QVERIFY2(stepped.has_value(), stepped ? "" : qPrintable(stepped.error().message));
        QCOMPARE(stepped->status, to);
        QCOMPARE(nextStep(from), std::optional(to));
    }
    // Of all pairs of statuses only the four above may be taken here.
    void noOtherStep()
    {
        const std::array all{PlanStatus::Draft, PlanStatus::Approved,  PlanStatus::Briefed,
                             PlanStatus::Live,  PlanStatus::Debriefed, PlanStatus::Closed};
        int lawful = 0;
        for (const PlanStatus from : all)
            for (const PlanStatus to : all) {
                const Result<Plan> stepped =
                    takeStep(planWith(from), {.to = to, .by = QStringLiteral("1102"), .at = Late, .debriefed = true});
                lawful += stepped ? 1 : 0;
                QVERIFY(stepped || !stepped.error().message.isEmpty());
                QVERIFY(!stepped || nextStep(from) == to);
            }
        QCOMPARE(lawful, 4);
    }
    void refusals()
    {
        const Plan briefed = planWith(PlanStatus::Briefed);
        const QDateTime begin = briefed.shift.from;
        const auto live = [&](const QDateTime &at, const QString &by) {
            return takeStep(briefed, {.to = PlanStatus::Live, .by = by, .at = at});
        };
        QVERIFY(live(begin.addSecs(-3600), QStringLiteral("1102")));
        QVERIFY(!live(begin.addSecs(-3601), QStringLiteral("1102")));
        QVERIFY(!live(begin, QStringLiteral("  ")));
        const Plan out = planWith(PlanStatus::Live);
        const auto debriefed = [&](const QDateTime &at, bool isRecorded) {
            return takeStep(
                out, {.to = PlanStatus::Debriefed, .by = QStringLiteral("1102"), .at = at, .debriefed = isRecorded});
        };
        QVERIFY(debriefed(Late, true));
        QVERIFY(!debriefed(Late, false));
        QVERIFY(!debriefed(begin.addSecs(-1), true));
        const Plan heard = planWith(PlanStatus::Debriefed);
        const auto closed = [&](const QDateTime &at) {
            return takeStep(heard, {.to = PlanStatus::Closed, .by = QStringLiteral("1102"), .at = at});
        };
        QVERIFY(closed(heard.shift.to));
        QVERIFY(!closed(heard.shift.to.addSecs(-1))); // officers are out
        QCOMPARE(takeStep(planWith(PlanStatus::Closed), {.to = PlanStatus::Closed, .by = {}, .at = Late}).error().code,
                 Error::Code::Conflict);
    }
    void versionsInWords()
    {
        Plan before = planWith(PlanStatus::Approved);
        Team team;
        team.id = key<TeamId>(2);
        team.name = QStringLiteral("Team 2");
        team.members = {key<OfficerId>(1), key<OfficerId>(2)};
        team.startName = QStringLiteral("Station");
        Leg leg = visit(5, hotspot(5, corner(0, 0), 1), before.shift.from.addSecs(5400), 12);
        leg.placeName = QStringLiteral("Dean Street");
        team.legs = {leg};
        before.teams = {team};
        std::vector<Officer> officers(3);
        for (quint32 number = 1; number <= 3; ++number) {
            officers[number - 1].id = key<OfficerId>(number);
            officers[number - 1].shoulderNumber = QString::number(4470 + number);
        }
        QVERIFY(changesBetween(before, before, officers).isEmpty());
        Plan after = before;
        after.shift = shiftOf(QDate(2026, 11, 27), QStringLiteral("21:00-04:00"));
        after.teams[0].members = {key<OfficerId>(1), key<OfficerId>(3)};
        after.teams[0].start = corner(1, 1);
        after.teams[0].startName = QStringLiteral("Yard");
        after.teams[0].legs[0].placeName = QStringLiteral("Greek Street");
        after.teams[0].legs[0].point = corner(2, 2);
        after.orders.visitCap = 2;
        after.orders.settledUntil = after.shift.from; // a night that is planned again settles what was
        const QStringList expected{QStringLiteral("The shift is 21:00–04:00 instead of 21:00–05:00"),
                                   QStringLiteral("The orders are others"),
                                   QStringLiteral("Team 2 has 4473 instead of 4472"),
                                   QStringLiteral("Team 2 sets out from Yard instead of Station"),
                                   QStringLiteral("Team 2 goes to Greek Street at 22:30 instead of Dean Street at "
                                                  "22:30")};
        QCOMPARE(changesBetween(before, after, officers), expected);
        after.teams[0].members = {key<OfficerId>(1)};
        QVERIFY(changesBetween(before, after, officers).contains(QStringLiteral("Team 2 no longer has 4472")));
        QVERIFY(changesBetween(after, before, officers).contains(QStringLiteral("Team 2 has 4472 more")));
    }
};

QTEST_GUILESS_MAIN(DeploymentLifeTest)
#include "tst_plan_deployment_life.moc"
