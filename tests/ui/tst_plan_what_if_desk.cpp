#include "plan/what_if_desk.h"
#include "ui/night_fixture.h"

#include <memory>

using namespace lantern;

namespace
{

QString state(const WhatIfDesk &desk, int column)
{
    return desk.columns().at(column).toMap().value(QStringLiteral("state")).toString();
}

bool isSettled(const WhatIfDesk &desk)
{
    return QTest::qWaitFor([&] { return !desk.isBusy(); }, 60000);
}

} // namespace

class TestWhatIfDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesSideBySide();
    void fourAreTheMost();
    void hoursOfOneMoreTeam();
    void opensAsAPlanOfItsOwn();
    void stops();
    void refusesWhatIsNoVariant();
    void outlivesItsBoard();
};

void TestWhatIfDesk::comparesSideBySide()
{
    const test::OpenNight night(1, 3);
    QVERIFY(night.ready);
    PlanBoard board;
    WhatIfDesk desk;
    desk.setBoard(&board);
    desk.begin();
    QVERIFY(desk.add(QStringLiteral("more-team")));
    QVERIFY(desk.add(QStringLiteral("later:120")));
    QVERIFY(isSettled(desk));
    QCOMPARE(desk.columns().size(), 3);
    for (int column = 0; column < 3; ++column) {
        QCOMPARE(state(desk, column), QStringLiteral("done"));
        QCOMPARE(desk.columns().at(column).toMap().value("values").toStringList().size(), desk.labels().size());
    }
    QVERIFY(desk.compared(1)->figures.worth > desk.compared(0)->figures.worth);
    const QVariantList best = desk.columns().at(1).toMap().value("best").toList();
    const auto row = [&desk](const char *label) { return desk.labels().indexOf(QLatin1StringView(label)); };
    const auto written = [&](int column, const char *label) {
        return desk.columns().at(column).toMap().value("values").toStringList().at(row(label));
    };
    QVERIFY(best.at(row("Worth")).toBool());
    QVERIFY(!best.at(row("Officers' hours")).toBool()); // it has the most
    // Against the plan at hand, the same for all: 100 % of the full worth is another amount for each shift.
    const double atHand = planWorth(night.plan, night.set);
    QCOMPARE(written(1, "Worth against the plan"), changeText(desk.compared(1)->figures.worth / atHand - 1));
    QVERIFY(written(1, "Worth against the plan").startsWith(u'+'));
    QCOMPARE(written(0, "Predictability, 0 to 1"), QStringLiteral("not known")); // nobody has seen a night
    QVERIFY(!best.at(row("Predictability, 0 to 1")).toBool());
    QVERIFY(!written(1, "Worth per officer's hour").contains(u'.') ||
            written(1, "Worth per officer's hour").size() <= 4); // three figures
    QCOMPARE(night.stored().teams.size(), size_t(1));            // the plan itself is as it was
    desk.remove(1);
    QCOMPARE(desk.columns().size(), 2);
}

void TestWhatIfDesk::fourAreTheMost()
{
    const test::OpenNight night(1, 2);
    PlanBoard board;
    WhatIfDesk desk;
    desk.setBoard(&board);
    desk.begin();
    QVERIFY(desk.addSet(night.set.id.toString()));
    QVERIFY(desk.addEnd(530'200, 180'000, QStringLiteral("Depot")));
    QVERIFY(desk.add(QStringLiteral("fewer-team")));
    QVERIFY(desk.isFull());
    QVERIFY(!desk.add(QStringLiteral("more-team")));
    QVERIFY(isSettled(desk));
    QCOMPARE(state(desk, 2), QStringLiteral("done"));
    QVERIFY(desk.compared(2)->plan.teams[0].finish == GridPoint({530'200, 180'000}));
    QCOMPARE(state(desk, 3), QStringLiteral("failed")); // a plan needs a team
    QVERIFY(!desk.columns().at(3).toMap().value("why").toString().isEmpty());
}

void TestWhatIfDesk::hoursOfOneMoreTeam()
{
    const test::OpenNight night(1, 2);
    PlanBoard board;
    WhatIfDesk desk;
    desk.setBoard(&board);
    desk.begin();
    QVERIFY(QTest::qWaitFor([&] { return desk.hours().size() == 8; }, 20000));
    const auto share = [&](int hour) { return desk.hours().at(hour).toMap().value("share").toDouble(); };
    double most = 0;
    for (int hour = 0; hour < 8; ++hour)
        most = std::max(most, share(hour));
    QCOMPARE(most, 1.0);
    QVERIFY(share(0) < share(6)); // its visits are early
    QCOMPARE(desk.hours().at(3).toMap().value("text").toString(), QStringLiteral("00:00"));
    QVERIFY(isSettled(desk));
}

void TestWhatIfDesk::opensAsAPlanOfItsOwn()
{
    const test::OpenNight night(2, 3);
    PlanBoard board;
    WhatIfDesk desk;
    desk.setBoard(&board);
    desk.begin();
    QVERIFY(desk.add(QStringLiteral("more-team")));
    QVERIFY(isSettled(desk));
    QVERIFY(!desk.openPlan(7));
    QVERIFY(desk.openPlan(1));
    QVERIFY(board.plan().id != night.plan.id);
    QCOMPARE(board.plan().teams.size(), size_t(3));
    QVERIFY(board.plan().name.contains(QStringLiteral("One more team")));
    QCOMPARE(night.stored().teams.size(), size_t(2));
    Workspace::instance()->undo();
    QVERIFY(!Workspace::instance()->canUndo());
    QCOMPARE(PlanRepository(*night.store).list()->size(), size_t(1));
}

void TestWhatIfDesk::stops()
{
    const test::OpenNight night(3, 4);
    PlanBoard board;
    WhatIfDesk desk;
    desk.setBoard(&board);
    desk.begin();
    QVERIFY(desk.add(QStringLiteral("more-team")));
    desk.stop();
    QCOMPARE(state(desk, 1), QStringLiteral("failed"));
    QVERIFY(isSettled(desk));
    QVERIFY(desk.compared(1) == nullptr);
    QVERIFY(desk.add(QStringLiteral("verona"))); // and goes on
    QVERIFY(isSettled(desk));
    QCOMPARE(state(desk, 2), QStringLiteral("done"));
}

void TestWhatIfDesk::refusesWhatIsNoVariant()
{
    const test::OpenNight night(1, 2);
    PlanBoard board;
    WhatIfDesk desk;
    QVERIFY(!desk.add(QStringLiteral("verona"))); // nothing is open here yet
    desk.setBoard(&board);
    desk.begin();
    QVERIFY(!desk.add(QStringLiteral("later:0")));
    QVERIFY(!desk.addSet(QStringLiteral("nothing")));
    QCOMPARE(desk.columns().size(), 1);
    QVERIFY(isSettled(desk));
}

void TestWhatIfDesk::outlivesItsBoard()
{
    const test::OpenNight night(1, 2);
    auto board = std::make_unique<PlanBoard>();
    WhatIfDesk desk;
    desk.setBoard(board.get());
    desk.begin();
    board.reset();
    QVERIFY(desk.board() == nullptr);
    QVERIFY(isSettled(desk));
    QCOMPARE(state(desk, 0), QStringLiteral("done")); // it is of the plan as it was
    desk.begin();
    QVERIFY(desk.columns().isEmpty());
}

QTEST_MAIN(TestWhatIfDesk)
#include "tst_plan_what_if_desk.moc"
