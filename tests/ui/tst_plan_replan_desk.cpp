#include "plan/edit.h"
#include "plan/edit_orders.h"
#include "plan/plan_commands.h"
#include "plan/replan_desk.h"
#include "ui/night_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <functional>
#include <memory>

using namespace lantern;

namespace
{

QVariantList gone(const Plan &plan, size_t team, const QString &back = {})
{
    return {QVariantMap{{QStringLiteral("team"), plan.teams[team].id.toString()}, {QStringLiteral("back"), back}}};
}

// As another screen edits it: the board shows the proposal meanwhile, and edits nothing.
void editStored(const Plan &before, const Plan &after)
{
    Workspace *workspace = Workspace::instance();
    workspace->push(new PlanChange(*workspace, before, after, QStringLiteral("Edit")));
}

bool hasAnswer(const ReplanDesk &desk)
{
    return QTest::qWaitFor([&] { return !desk.isBusy(); }, 20000) && desk.hasProposal();
}

} // namespace

class TestReplanDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptIsOneCommand();
    void discardLeavesThePlan();
    void theBoardShowsTheProposal();
    void aProposalLeavesNoChangeBehind();
    void whoIsAwayIsSaidTheNextTime();
    void anEditMakesItVoid();
    void anyEditMakesItVoid_data();
    void anyEditMakesItVoid();
    void anEditMeanwhileMakesItVoid();
    void outlivesItsBoard();
    void saysWhatIsWrong();
    void asksWhoDecidesOnABriefedPlan();
    void beginsNowInsideTheShift();
};

void TestReplanDesk::acceptIsOneCommand()
{
    const test::OpenNight night(3, 4);
    QVERIFY(night.ready);
    PlanBoard board;
    ReplanDesk desk;
    const QAbstractItemModelTester tester(desk.lines());
    desk.setBoard(&board);
    QCOMPARE(desk.teams().size(), 3);
    QVERIFY(desk.obstacle().isEmpty());
    QCOMPARE(desk.propose(QStringLiteral("22:30"), gone(night.plan, 2), {}), QString());
    QVERIFY(desk.isBusy());
    QVERIFY(hasAnswer(desk));
    QVERIFY(desk.lines()->rowCount() > 0);
    QVERIFY(!desk.summary().isEmpty());
    QCOMPARE(night.stored().teams[2].legs.size(), size_t(4)); // nothing is kept yet
    desk.accept();
    QVERIFY(!desk.hasProposal());
    QCOMPARE(night.stored().teams[2].legs.size(), size_t(2)); // 21:10 and 22:00 had begun
    QVERIFY(night.stored().teams[2].to.isValid());
    Workspace::instance()->undo();
    QVERIFY(!Workspace::instance()->canUndo());
    QVERIFY(differenceOf(night.plan, night.stored()).isEmpty());
}

void TestReplanDesk::discardLeavesThePlan()
{
    const test::OpenNight night(2, 3);
    PlanBoard board;
    ReplanDesk desk;
    desk.setBoard(&board);
    QCOMPARE(desk.propose(QStringLiteral("21:30"), gone(night.plan, 0), {}), QString());
    QVERIFY(hasAnswer(desk));
    desk.discard();
    QVERIFY(!desk.hasProposal());
    QCOMPARE(desk.lines()->rowCount(), 0);
    desk.accept(); // there is nothing to accept
    QVERIFY(!Workspace::instance()->canUndo());
}

void TestReplanDesk::theBoardShowsTheProposal()
{
    const test::OpenNight night(3, 4);
    PlanBoard board;
    ReplanDesk desk;
    desk.setBoard(&board);
    QCOMPARE(desk.propose(QStringLiteral("22:30"), gone(night.plan, 2), {}), QString());
    QVERIFY(hasAnswer(desk));
    QCOMPARE(board.plan().teams[2].legs.size(), size_t(2));
    QCOMPARE(board.storedPlan().teams[2].legs.size(), size_t(4));
    QVERIFY(!board.isEditable());
    QVERIFY(!board.nudgeLeg(night.leg(1, 2), 5));
    QVERIFY(!board.approvalObstacle().isEmpty());
    QVERIFY(desk.summary().contains(QStringLiteral("Predictability")));
    Workspace::instance()->notify(Workspace::Plans);
    QCOMPARE(board.plan().teams[2].legs.size(), size_t(2)); // read again, it is still the proposal
    desk.discard();
    QCOMPARE(board.plan().teams[2].legs.size(), size_t(4));
    QVERIFY(board.isEditable());
    QVERIFY(board.nudgeLeg(night.leg(1, 2), 5));
}

// What the last edit did is shown beside the figures, and a proposal that is not accepted is none.
void TestReplanDesk::aProposalLeavesNoChangeBehind()
{
    const test::OpenNight night(3, 4);
    PlanBoard board;
    const auto settled = [&] { return QTest::qWaitFor([&] { return !board.isChecking(); }, 20000); };
    const auto changes = [&] {
        QStringList all;
        for (const QVariant &figure : board.liveFigures())
            all.append(figure.toMap().value(QStringLiteral("change")).toString());
        return all.join(QString());
    };
    QVERIFY(settled());
    ReplanDesk desk;
    desk.setBoard(&board);
    QCOMPARE(desk.propose(QStringLiteral("22:30"), gone(night.plan, 2), {}), QString());
    QVERIFY(hasAnswer(desk));
    QVERIFY(settled());
    QVERIFY(!changes().isEmpty());
    desk.discard();
    QVERIFY(settled());
    QVERIFY2(changes().isEmpty(), qPrintable(changes()));
}

void TestReplanDesk::whoIsAwayIsSaidTheNextTime()
{
    const test::OpenNight night(3, 4);
    PlanBoard board;
    ReplanDesk desk;
    desk.setBoard(&board);
    const auto ended = [&](int team) {
        return desk.teams()[team].toMap().value(QStringLiteral("endedMinute")).toInt();
    };
    QCOMPARE(ended(2), -1);
    QCOMPARE(desk.propose(QStringLiteral("22:30"), gone(night.plan, 2), {}), QString());
    QVERIFY(hasAnswer(desk));
    desk.accept();
    QVERIFY(ended(2) >= 0);
    QVERIFY(ended(2) <= 90);
    QCOMPARE(ended(0), -1);
    QAbstractListModel *rows = board.teams();
    QCOMPARE(rows->data(rows->index(2, 0), rows->roleNames().key("to")).toInt(), ended(2));
}

void TestReplanDesk::anEditMakesItVoid()
{
    const test::OpenNight night(2, 3);
    PlanBoard board;
    ReplanDesk desk;
    desk.setBoard(&board);
    QCOMPARE(desk.propose(QStringLiteral("21:30"), gone(night.plan, 0), {}), QString());
    QVERIFY(hasAnswer(desk));
    const Plan before = night.stored();
    editStored(before, *moveLeg(before, before.teams[1].legs[2].id, before.teams[1].legs[2].arrive.addSecs(300)));
    QVERIFY(!desk.hasProposal());
}

void TestReplanDesk::anyEditMakesItVoid_data()
{
    using Edit = std::function<Result<Plan>(const Plan &)>;
    QTest::addColumn<Edit>("edit");
    QTest::newRow("duty") << Edit([](const Plan &plan) {
        return addDuty(plan, {.name = QStringLiteral("Post"),
                              .point = {530'000, 180'000},
                              .earliest = plan.shift.from.addSecs(3600),
                              .latest = plan.shift.from.addSecs(5400)});
    });
    QTest::newRow("forbidden") << Edit(
        [](const Plan &plan) { return setForbidden(plan, {}, plan.teams[1].legs[2].hotspot, true); });
    QTest::newRow("travel") << Edit(
        [](const Plan &plan) { return setTravel(plan, plan.teams[0].id, Travel::Vehicle); });
    QTest::newRow("loss") << Edit([](const Plan &plan) { return setUnpredictableLoss(plan, 0.1); });
    const auto changed = [](void (*change)(Plan &)) {
        return Edit([change](Plan plan) -> Result<Plan> {
            change(plan);
            return plan;
        });
    };
    QTest::newRow("lock") << changed([](Plan &plan) { plan.teams[1].legs[2].locked = true; });
    QTest::newRow("crew") << changed([](Plan &plan) { plan.teams[1].members.pop_back(); });
    QTest::newRow("finish") << changed([](Plan &plan) { plan.teams[1].finish = {530'200, 180'000}; });
    QTest::newRow("own hours") << changed([](Plan &plan) { plan.teams[1].to = plan.shift.to.addSecs(-3600); });
}

void TestReplanDesk::anyEditMakesItVoid()
{
    QFETCH(std::function<Result<Plan>(const Plan &)>, edit);
    const test::OpenNight night(2, 3);
    PlanBoard board;
    ReplanDesk desk;
    desk.setBoard(&board);
    QCOMPARE(desk.propose(QStringLiteral("21:30"), gone(night.plan, 0), {}), QString());
    QVERIFY(hasAnswer(desk));
    Workspace::instance()->notify(Workspace::Plans); // read again it is the same plan
    QVERIFY(desk.hasProposal());
    const QSignalSpy said(Workspace::instance(), &Workspace::failed);
    editStored(night.stored(), *edit(night.stored()));
    QVERIFY(!desk.hasProposal());
    QCOMPARE(said.size(), 1);
    QVERIFY(said[0][0].toString().contains(QStringLiteral("changed meanwhile")));
    const QString edited = Workspace::instance()->undoText();
    desk.accept();
    QCOMPARE(Workspace::instance()->undoText(), edited);
}

void TestReplanDesk::anEditMeanwhileMakesItVoid()
{
    const test::OpenNight night(2, 3);
    PlanBoard board;
    ReplanDesk desk;
    desk.setBoard(&board);
    QCOMPARE(desk.propose(QStringLiteral("21:30"), gone(night.plan, 0), {}), QString());
    const QSignalSpy said(Workspace::instance(), &Workspace::failed);
    QVERIFY(board.change(setVisitCap(board.plan(), 6), QStringLiteral("Edit")));
    QVERIFY(!hasAnswer(desk));
    QVERIFY(!desk.isBusy());
    QCOMPARE(said.size(), 1);
}

void TestReplanDesk::outlivesItsBoard()
{
    const test::OpenNight night(2, 3);
    auto board = std::make_unique<PlanBoard>();
    ReplanDesk desk;
    desk.setBoard(board.get());
    QCOMPARE(desk.propose(QStringLiteral("21:30"), gone(night.plan, 0), {}), QString());
    board.reset(); // while it works
    QVERIFY(!hasAnswer(desk));
    QVERIFY(!desk.isBusy());
    board = std::make_unique<PlanBoard>();
    desk.setBoard(board.get());
    QCOMPARE(desk.propose(QStringLiteral("21:30"), gone(night.plan, 0), {}), QString());
    QVERIFY(hasAnswer(desk));
    board.reset();
    QVERIFY(!desk.hasProposal());
    QCOMPARE(desk.summary(), QString());
    QVERIFY(!desk.obstacle().isEmpty());
}

void TestReplanDesk::saysWhatIsWrong()
{
    const test::OpenNight night(1, 2);
    PlanBoard board;
    ReplanDesk desk;
    QVERIFY(!desk.propose(QStringLiteral("22:30"), {}, {}).isEmpty()); // no board
    desk.setBoard(&board);
    QVERIFY(!desk.propose(QStringLiteral("12:00"), {}, {}).isEmpty());
    QVERIFY(!desk.propose(QStringLiteral("05:00"), {}, {}).isEmpty());
    QVERIFY(!desk.propose(QStringLiteral("22:30"), gone(night.plan, 0, QStringLiteral("22:00")), {}).isEmpty());
    QVERIFY(!desk.isBusy());
}

void TestReplanDesk::asksWhoDecidesOnABriefedPlan()
{
    test::OpenNight night(2, 3);
    night.plan.status = PlanStatus::Briefed;
    night.plan.version = 2;
    QVERIFY(PlanRepository(*night.store).save(night.plan));
    Workspace::instance()->notify(Workspace::Plans);
    PlanBoard board;
    ReplanDesk desk;
    desk.setBoard(&board);
    QVERIFY(desk.isDecisionNeeded());
    QVERIFY(!desk.propose(QStringLiteral("21:30"), gone(night.plan, 0), QStringLiteral(" ")).isEmpty());
    QCOMPARE(desk.propose(QStringLiteral("21:30"), gone(night.plan, 0), QStringLiteral("PS 77")), QString());
    QVERIFY(hasAnswer(desk));
    desk.accept();
    QCOMPARE(night.stored().status, PlanStatus::Briefed);
    QCOMPARE(night.stored().version, 3);
    QCOMPARE(night.stored().approvedBy, QStringLiteral("PS 77"));
}

void TestReplanDesk::beginsNowInsideTheShift()
{
    const test::OpenNight night(1, 2);
    PlanBoard board;
    ReplanDesk desk;
    desk.setBoard(&board);
    QCOMPARE(desk.likelyTime(), QStringLiteral("21:00")); // it is the day before
    Workspace::instance()->setClock(std::make_shared<FixedClock>(night.plan.shift.from.addSecs(130LL * 60)));
    QCOMPARE(desk.likelyTime(), QStringLiteral("23:10"));
}

QTEST_MAIN(TestReplanDesk)
#include "tst_plan_replan_desk.moc"
