#include "plan/life_desk.h"
#include "store/plan_repository.h"
#include "ui/night_fixture.h"

#include <algorithm>

using namespace lantern;

class TestLifeDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheNextStepAndBack();
    void draftIsApprovedFirst();
    void comparesVersions();
    void isNotClosedSilentlyWithoutResults();
};

void TestLifeDesk::takesTheNextStepAndBack()
{
    test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    night.plan.status = PlanStatus::Approved;
    night.plan.approvedBy = QStringLiteral("1102");
    QVERIFY(PlanRepository(*Workspace::instance()->store()).save(night.plan));
    PlanBoard board;
    LifeDesk desk;
    desk.setBoard(&board);
    QCOMPARE(desk.nextText(), QStringLiteral("It is briefed"));
    QVERIFY(!desk.takeNext(QStringLiteral("  ")).isEmpty());
    QCOMPARE(desk.takeNext(QStringLiteral("4480")), QString());
    QCOMPARE(night.stored().status, PlanStatus::Briefed);
    QCOMPARE(desk.steps().size(), 2);
    QVERIFY2(desk.steps().last().contains(QStringLiteral("briefed by 4480")), qPrintable(desk.steps().last()));
    QVERIFY(desk.stages().at(2).toMap().value(QStringLiteral("reached")).toBool());
    QVERIFY(!desk.stages().at(3).toMap().value(QStringLiteral("reached")).toBool());
    Workspace::instance()->undo();
    QCOMPARE(night.stored().status, PlanStatus::Approved);
    QCOMPARE(desk.steps().size(), 3); // what was taken back stays in the history
}

void TestLifeDesk::draftIsApprovedFirst()
{
    const test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    PlanBoard board;
    LifeDesk desk;
    desk.setBoard(&board);
    QVERIFY(desk.nextText().isEmpty());
    QVERIFY(!desk.hint().isEmpty());
    QVERIFY(!desk.takeNext(QStringLiteral("1102")).isEmpty());
    QCOMPARE(night.stored().status, PlanStatus::Draft);
}

void TestLifeDesk::comparesVersions()
{
    test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    PlanRepository plans(*Workspace::instance()->store());
    night.plan.status = PlanStatus::Approved;
    QVERIFY(plans.save(night.plan));
    night.plan.status = PlanStatus::Briefed;
    QVERIFY(plans.save(night.plan));
    Plan again = night.plan;
    ++again.version;
    again.teams[0].legs[0].arrive = again.teams[0].legs[0].arrive.addSecs(300);
    again.teams[0].legs[0].depart = again.teams[0].legs[0].depart.addSecs(300);
    QVERIFY(plans.save(again));
    PlanBoard board;
    LifeDesk desk;
    desk.setBoard(&board);
    QCOMPARE(desk.versions().size(), 2);
    QCOMPARE(desk.from(), 0);
    QCOMPARE(desk.to(), 1);
    QCOMPARE(desk.changes().size(), 1);
    QVERIFY2(desk.changes().first().contains(again.teams[0].name), qPrintable(desk.changes().first()));
    desk.compare(1, 1);
    QVERIFY(desk.changes().isEmpty());
    desk.compare(0, 7);
    QCOMPARE(desk.from(), -1);
}

void TestLifeDesk::isNotClosedSilentlyWithoutResults()
{
    test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    night.plan.status = PlanStatus::Debriefed;
    QVERIFY(PlanRepository(*Workspace::instance()->store()).save(night.plan));
    QVERIFY(night.openAt(night.plan.shift.to));
    PlanBoard board;
    LifeDesk desk;
    desk.setBoard(&board);
    int visits = 0;
    for (const Team &team : night.plan.teams)
        visits +=
            static_cast<int>(std::ranges::count_if(team.legs, [](const Leg &leg) { return leg.hotspot.isValid(); }));
    QVERIFY(visits > 0);
    QCOMPARE(desk.unrecorded(), visits);
    const QString why = desk.takeNext(QStringLiteral("4480"));
    QVERIFY2(why.contains(QString::number(visits)), qPrintable(why));
    QCOMPARE(night.stored().status, PlanStatus::Debriefed);
    QCOMPARE(desk.takeNext(QStringLiteral("4480"), true), QString());
    QCOMPARE(night.stored().status, PlanStatus::Closed);
}

QTEST_MAIN(TestLifeDesk)
#include "tst_life_desk.moc"
