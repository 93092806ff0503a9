#include "plan/plan_board.h"
#include "ui/night_fixture.h"

#include <QSignalSpy>

using namespace lantern;

namespace
{

// A figure of the board by its label: value, why, tone.
QVariantMap figureOf(const PlanBoard &board, const char *label)
{
    for (const QVariant &figure : board.figures())
        if (figure.toMap().value(QStringLiteral("label")).toString() == QString::fromUtf8(label))
            return figure.toMap();
    return {};
}

// A plain-clothes pair that is linked to the first team and goes where it goes.
void addPair(test::OpenNight &night, bool isCrewed)
{
    Team pair = night.plan.teams[0];
    pair.id = night.store->makeId<TeamId>();
    pair.name = QStringLiteral("Pair A");
    pair.mode = Mode::Plain;
    pair.linkedUniform = night.plan.teams[0].id;
    pair.members.clear();
    if (isCrewed)
        pair.members = {night.officers[2].id, night.officers[3].id};
    for (Leg &leg : pair.legs)
        leg.id = night.store->makeId<LegId>();
    night.plan.teams.push_back(pair);
    QVERIFY(PlanRepository(*night.store).save(night.plan));
    Workspace::instance()->notify(Workspace::Plans);
}

QVariant at(QAbstractListModel *model, int row, const char *role)
{
    return model->data(model->index(row), model->roleNames().key(role));
}

// Waits until the rules have been checked.
bool settled(const PlanBoard &board)
{
    return QTest::qWaitFor([&] { return !board.isChecking() && !board.figures().isEmpty(); }, 20000);
}

} // namespace

class TestPlanFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingBetterIsNoFailure();
    void redoOpensTheNewPlanAgain();
    void figuresSayWhatIsKnown();
    void coversMoreThanFullDose();
    void anUncrewedPairIsNotOutOfReach();
    void aPairAndItsUniformTeamAreOneVisit();
    void eachAuthorityHasItsOwnHours();
    void anEditSaysWhatItDid();
    void aDutyIsNoOrdinaryVisit();
};

// All is locked, so that the search can find nothing better.
void TestPlanFigures::nothingBetterIsNoFailure()
{
    test::OpenNight night(1, 8);
    QVERIFY(night.ready);
    PlanBoard board;
    QVERIFY(settled(board));
    board.improve();
    QTRY_VERIFY_WITH_TIMEOUT(!board.isPlanning(), 20000);
    const std::vector<Leg> legs = board.plan().teams[0].legs;
    for (const Leg &leg : legs)
        QVERIFY(board.toggleLock(leg.id.toString()));
    const Plan before = night.stored();
    const QSignalSpy failed(Workspace::instance(), &Workspace::failed);
    const QSignalSpy told(Workspace::instance(), &Workspace::told);
    board.improve();
    QTRY_VERIFY_WITH_TIMEOUT(!board.isPlanning(), 20000);
    QCOMPARE(failed.count(), 0);
    QCOMPARE(told.count(), 1);
    QVERIFY(told.at(0).at(0).toString().contains(QStringLiteral("found nothing better")));
    QCOMPARE(night.stored().worth, before.worth);
    QVERIFY(board.isEditable());
}

void TestPlanFigures::redoOpensTheNewPlanAgain()
{
    const test::OpenNight night(1, 2);
    QVERIFY(night.ready);
    PlanBoard board;
    board.makeNew({{"date", "2026-12-04"},
                   {"from", "21:00"},
                   {"to", "05:00"},
                   {"uniform", 1},
                   {"plain", 0},
                   {"seed", "3"},
                   {"set", night.set.id.toString()}});
    QTRY_VERIFY_WITH_TIMEOUT(!board.isPlanning(), 20000);
    const QString made = board.planId();
    QVERIFY(board.toggleLock(board.plan().teams[0].legs[0].id.toString()));
    Workspace &workspace = *Workspace::instance();
    workspace.undo();
    workspace.undo();
    QCOMPARE(board.planId(), night.plan.id.toString());
    workspace.redo();
    QCOMPARE(board.planId(), made);
    QVERIFY(!board.plan().teams[0].legs[0].locked);
    workspace.redo();
    QVERIFY(board.plan().teams[0].legs[0].locked); // and it is seen
}

void TestPlanFigures::figuresSayWhatIsKnown()
{
    const test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    PlanBoard board;
    QVERIFY(settled(board));
    const QVariantMap seen = figureOf(board, "Predictability");
    QCOMPARE(seen.value("value").toString(), QStringLiteral("not known"));
    QCOMPARE(seen.value("tone").toString(), QString());
    const DoseCount doses = countOf(doseOf(night.plan));
    const auto ofVisited = [&](int count) { return QStringLiteral("%1 of %2").arg(count).arg(doses.hotspots); };
    QCOMPARE(figureOf(board, "Hotspots at target dose").value("value").toString(), ofVisited(doses.atDose));
    QVERIFY(figureOf(board, "Hotspots at target dose").value("why").toString().startsWith(QStringLiteral("4 visits")));
    QCOMPARE(figureOf(board, "Never alone over two hours").value("value").toString(), ofVisited(0));
}

// Every place every hour.
void TestPlanFigures::coversMoreThanFullDose()
{
    test::OpenNight night(8, 8);
    QVERIFY(night.ready);
    for (size_t team = 0; team < night.plan.teams.size(); ++team)
        for (size_t stop = 0; stop < 8; ++stop) {
            Leg &leg = night.plan.teams[team].legs[stop];
            leg.hotspot = night.set.hotspots[team].id;
            leg.placeName = night.set.hotspots[team].name;
            leg.point = night.set.hotspots[team].centre;
            leg.depart = leg.arrive.addSecs(15LL * 60);
        }
    QVERIFY(PlanRepository(*night.store).save(night.plan));
    PlanBoard board;
    QVERIFY(settled(board));
    const double share = planWorth(night.plan, night.set) / fullWorth(night.plan, night.set);
    QVERIFY(share > 1.05);
    QCOMPARE(board.coveredShare(), share);
    QVERIFY(board.coveredText().startsWith(QString::number(qRound(100 * share))));
}

void TestPlanFigures::anUncrewedPairIsNotOutOfReach()
{
    test::OpenNight night(1, 3);
    QVERIFY(night.ready);
    PlanBoard board;
    addPair(night, false);
    QTRY_COMPARE_WITH_TIMEOUT(board.teams()->rowCount(), 2, 20000);
    QVERIFY(settled(board));
    const QVariantMap reach = figureOf(board, "Plain pair ↔ uniform");
    QVERIFY2(reach.value("value").toString().contains(QStringLiteral("min all night")),
             qPrintable(reach.value("value").toString()));
    QVERIFY(reach.value("tone").toString() != QStringLiteral("alert"));
    QVERIFY(reach.value("why").toString().contains(QStringLiteral("two officers")));
    QVERIFY(board.linkTeam(1, {}));
    QVERIFY(settled(board));
    QCOMPARE(figureOf(board, "Plain pair ↔ uniform").value("value").toString(), QStringLiteral("no uniform team"));
}

void TestPlanFigures::aPairAndItsUniformTeamAreOneVisit()
{
    test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    night.plan.teams.pop_back();
    PlanBoard board;
    addPair(night, true);
    QTRY_COMPARE_WITH_TIMEOUT(board.teams()->rowCount(), 2, 20000);
    QVERIFY(settled(board));
    QCOMPARE(at(board.legs(), 0, "kind").toString(), QStringLiteral("visit"));
    for (int place = 0; place < 3; ++place)
        QCOMPARE(at(board.places(), place, "visits").toInt(), 1);
    QCOMPARE(predictabilityOf(board.plan(), {}).visits, countOf(doseOf(board.plan())).visits);
}

// Together they would read as one span that neither has.
void TestPlanFigures::eachAuthorityHasItsOwnHours()
{
    test::OpenNight night(1, 4);
    Authority late = night.authority;
    late.id = night.store->makeId<AuthorityId>();
    late.reference = QStringLiteral("S34/0118");
    late.from = night.plan.shift.from.addSecs(7200);
    late.to = late.from.addSecs(7200);
    QVERIFY(PlanRepository(*night.store).saveAuthority(late));
    Workspace::instance()->notify(Workspace::Plans);
    const PlanBoard board;
    QVERIFY(settled(board));
    const QVariantMap figure = figureOf(board, "s.34 authority");
    QCOMPARE(figure.value(QStringLiteral("value")).toString(), QStringLiteral("2 authorities cover 4"));
    const QStringList lines = figure.value(QStringLiteral("why")).toString().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].contains(QStringLiteral("S34/0117: 20:00–06:00, covers 4")), qPrintable(lines[0]));
    QVERIFY2(lines[1].contains(QStringLiteral("S34/0118: 23:00–01:00, covers 1")), qPrintable(lines[1]));
}

void TestPlanFigures::anEditSaysWhatItDid()
{
    test::OpenNight night(1, 4);
    PlanBoard board;
    QVERIFY(settled(board));
    const auto harm = [&] { return board.liveFigures().front().toMap(); };
    QCOMPARE(harm().value(QStringLiteral("change")).toString(), QString());
    QVERIFY(board.removeLeg(night.leg(0, 0)));
    QTRY_VERIFY_WITH_TIMEOUT(harm().value(QStringLiteral("change")).toString().startsWith(u'−'), 20000);
    QCOMPARE(harm().value(QStringLiteral("tone")).toString(), QStringLiteral("alert"));
    Workspace::instance()->undo();
    QTRY_VERIFY_WITH_TIMEOUT(harm().value(QStringLiteral("change")).toString().startsWith(u'+'), 20000);
    QCOMPARE(harm().value(QStringLiteral("tone")).toString(), QStringLiteral("good"));
}

void TestPlanFigures::aDutyIsNoOrdinaryVisit()
{
    test::OpenNight night(1, 2);
    Leg &leg = night.plan.teams[0].legs[1];
    night.plan.orders.duties = {{.name = QStringLiteral("Shelter check"),
                                 .point = leg.point,
                                 .earliest = leg.arrive.addSecs(-600),
                                 .latest = leg.arrive.addSecs(600),
                                 .minutes = 10}};
    QVERIFY(PlanRepository(*night.store).save(night.plan));
    Workspace::instance()->notify(Workspace::Plans);
    PlanBoard board;
    QCOMPARE(at(board.legs(), 0, "duty").toBool(), false);
    QCOMPARE(at(board.legs(), 1, "duty").toBool(), true);
    board.setSelectedLeg(leg.id.toString());
    QCOMPARE(board.leg().value(QStringLiteral("kind")).toString(), QStringLiteral("duty"));
    QVERIFY(board.leg().value(QStringLiteral("title")).toString().contains(QStringLiteral("Shelter check")));
    QVERIFY(board.leg().value(QStringLiteral("why")).toString().contains(QStringLiteral("21:50 and 22:10")));
}

QTEST_MAIN(TestPlanFigures)
#include "tst_plan_figures.moc"
