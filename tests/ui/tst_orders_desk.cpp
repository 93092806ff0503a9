#include "geo/grid_reference.h"
#include "plan/breaks_desk.h"
#include "plan/edit_orders.h"
#include "plan/orders_desk.h"
#include "plan/trade_off_desk.h"
#include "store/place_repository.h"
#include "ui/night_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace lantern;

class TestOrdersDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksHotspots();
    void forbidsOneTeam();
    void keepsDuties();
    void refusesDuties_data();
    void refusesDuties();
    void numbersUndoTogether();
    void avoidsWays();
    void saysWhatIsKnownOfHours();
    void teamsTravelAndHours();
    void ordersGoWithANewPlan();
    void improvingKeepsTheOrders();
    void showsBetterPlansAndKeepsOne();
    void stoppedItKeepsTheBestSoFar();
    void anotherEditEndsTheSearch();
    void tradesWorthForSurprise();
    void tradingKeepsTheCrews();
    void nothingToTradeWithoutNights();
    void ordersBreaks();
    void closedOrdersSayIt();
    void modelsHoldTogether();
};

namespace
{

struct Desk
{
    PlanBoard board;
    OrdersDesk orders;
    Desk() { orders.setBoard(&board); }
};

QVariantMap typedDuty()
{
    return {{"name", "The Fen"}, {"easting", 530'120.0}, {"northing", 180'000.0}, {"from", "23:30"},
            {"to", "23:45"},     {"minutes", 15},        {"teamRow", -1},         {"skill", ""}};
}

// The night before, and as many weeks before, that everybody saw.
void addSeenNights(const test::OpenNight &night, int weeks)
{
    for (int week = 1; week <= weeks; ++week) {
        Plan past = night.plan;
        past.id = night.store->makeId<PlanId>();
        past.status = PlanStatus::Closed;
        const qint64 days = -7 * week;
        past.shift = {.operationalDate = past.shift.operationalDate.addDays(days),
                      .from = past.shift.from.addDays(days),
                      .to = past.shift.to.addDays(days)};
        for (Team &team : past.teams) {
            team.id = night.store->makeId<TeamId>();
            for (Leg &leg : team.legs) {
                leg.id = night.store->makeId<LegId>();
                leg.arrive = leg.arrive.addDays(days);
                leg.depart = leg.depart.addDays(days);
            }
        }
        QVERIFY(PlanRepository(*night.store).save(past));
    }
    Workspace::instance()->notify(Workspace::Plans);
}

} // namespace

void TestOrdersDesk::marksHotspots()
{
    const test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    Desk desk;
    const HotspotId first = night.set.hotspots[0].id;
    QVERIFY(desk.orders.toggleEveryTwoHours(first.toString()));
    QVERIFY(night.stored().orders.everyTwoHours == std::vector{first});
    QVERIFY(desk.orders.marks(0).value("asked").toBool());
    QVERIFY(desk.orders.marks(99).isEmpty());
    auto *rows = qobject_cast<RowModel *>(desk.orders.hotspots());
    QVERIFY(rows->value(0, "asked").toBool());
    QVERIFY(desk.orders.toggleNotTonight(first.toString()));
    QVERIFY(!rows->value(0, "asked").toBool());
    QVERIFY(rows->value(0, "forbidden").toBool());
    auto *places = qobject_cast<RowModel *>(desk.board.places());
    QVERIFY(places->value(0, "forbidden").toBool());
    QCOMPARE(desk.orders.count(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(desk.board.blockingCount() > 0, 20000); // a visit of the plan is there
    Workspace::instance()->undo();
    Workspace::instance()->undo();
    QVERIFY(night.stored().orders == PlanOrders());
    QVERIFY(!desk.orders.toggleEveryTwoHours(QStringLiteral("nothing")));
}

void TestOrdersDesk::forbidsOneTeam()
{
    const test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    Desk desk;
    desk.orders.setTeamRow(1);
    const HotspotId first = night.set.hotspots[0].id;
    QVERIFY(desk.orders.toggleForbidden(first.toString()));
    QVERIFY(night.stored().orders.forbids == (std::vector<Forbid>{{night.plan.teams[1].id, first}}));
    auto *rows = qobject_cast<RowModel *>(desk.orders.hotspots());
    QVERIFY(rows->value(0, "forbidden").toBool());
    QCOMPARE(rows->value(0, "barred").toString(), QStringLiteral("Not: Team 2"));
    desk.orders.setTeamRow(-1);
    QVERIFY(!rows->value(0, "forbidden").toBool());
}

void TestOrdersDesk::keepsDuties()
{
    const test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    Desk desk;
    QVariantMap typed = typedDuty();
    typed.insert("teamRow", 1);
    QCOMPARE(desk.orders.saveDuty(-1, typed), QString());
    const Duty duty = night.stored().orders.duties.at(0);
    QCOMPARE(duty.earliest, QDateTime(QDate(2026, 11, 27), QTime(23, 30), QTimeZone::UTC));
    QCOMPARE(duty.minutes, 15);
    QVERIFY(duty.team == night.plan.teams[1].id);
    QCOMPARE(desk.orders.duty(0).value("to").toString(), QStringLiteral("23:45"));
    QCOMPARE(desk.orders.duty(0).value("teamRow").toInt(), 1);
    const auto detail = [&desk] {
        QAbstractListModel *duties = desk.orders.duties();
        return duties->data(duties->index(0), duties->roleNames().key("detail")).toString();
    };
    QVERIFY2(detail().contains(gridReference(duty.point)), qPrintable(detail()));
    const GazetteerEntry station{
        .name = QStringLiteral("Fen Station"), .kind = QStringLiteral("station"), .point = duty.point};
    QVERIFY(PlaceRepository(*night.store).addGazetteer(std::span(&station, 1)));
    typed.insert("from", "00:30");
    typed.insert("to", "01:00");
    QCOMPARE(desk.orders.saveDuty(0, typed), QString());
    QCOMPARE(night.stored().orders.duties.at(0).latest, QDateTime(QDate(2026, 11, 28), QTime(1, 0), QTimeZone::UTC));
    QCOMPARE(night.stored().orders.duties.size(), 1u);
    QVERIFY2(detail().contains(QStringLiteral("Fen Station")), qPrintable(detail()));
    QVERIFY(desk.orders.removeDuty(0));
    QVERIFY(night.stored().orders.duties.empty());
    QVERIFY(desk.orders.duty(0).isEmpty());
}

void TestOrdersDesk::refusesDuties_data()
{
    QTest::addColumn<QVariantMap>("change");
    QTest::newRow("no name") << QVariantMap{{"name", " "}};
    QTest::newRow("no place") << QVariantMap{{"easting", 0.0}, {"northing", 0.0}};
    QTest::newRow("outside the shift") << QVariantMap{{"from", "12:00"}};
    QTest::newRow("latest before earliest") << QVariantMap{{"to", "23:00"}};
    QTest::newRow("no minutes") << QVariantMap{{"minutes", 0}};
    QTest::newRow("too many minutes") << QVariantMap{{"minutes", 241}};
    QTest::newRow("no time") << QVariantMap{{"from", ""}};
}

void TestOrdersDesk::refusesDuties()
{
    QFETCH(QVariantMap, change);
    const test::OpenNight night(1, 1);
    QVERIFY(night.ready);
    Desk desk;
    QVariantMap typed = typedDuty();
    typed.insert(change);
    QVERIFY(!desk.orders.saveDuty(-1, typed).isEmpty());
    QVERIFY(night.stored().orders.duties.empty());
}

void TestOrdersDesk::numbersUndoTogether()
{
    const test::OpenNight night(1, 2);
    QVERIFY(night.ready);
    Desk desk;
    for (const int visits : {5, 6, 7})
        QVERIFY(desk.orders.setVisitCap(visits));
    QCOMPARE(night.stored().orders.visitCap, 7);
    QVERIFY(desk.orders.recoveryText().contains(QStringLiteral("75 %"))); // two hours at 60 minutes
    QVERIFY(desk.orders.setHalfRecovery(120));
    QVERIFY(desk.orders.recoveryText().contains(QStringLiteral("50 %")));
    QVERIFY(!desk.orders.setHalfRecovery(0));
    QCOMPARE(desk.orders.unpredictablePercent(), 2);
    for (const int percent : {3, 4, 5})
        QVERIFY(desk.orders.setUnpredictablePercent(percent));
    QCOMPARE(night.stored().orders.unpredictableLoss, 0.05);
    QVERIFY(!desk.orders.setUnpredictablePercent(desk.orders.mostUnpredictablePercent() + 1));
    Workspace::instance()->undo();
    QCOMPARE(desk.orders.unpredictablePercent(), 2);
    Workspace::instance()->undo();
    Workspace::instance()->undo();
    QCOMPARE(night.stored().orders.visitCap, 4);
    QVERIFY(!Workspace::instance()->canUndo());
}

void TestOrdersDesk::avoidsWays()
{
    const test::OpenNight night(1, 2);
    QVERIFY(night.ready);
    Desk desk;
    const QSignalSpy changed(&desk.orders, &OrdersDesk::ordersChanged);
    QVERIFY(desk.orders.setAvoided("unlit", true));
    QVERIFY(desk.orders.setAvoided("subway", true));
    QCOMPARE(desk.orders.avoided(), QStringList({"subway", "unlit"}));
    QCOMPARE(night.stored().orders.avoid, Street::Trait::Subway | Street::Trait::Unlit);
    QVERIFY(changed.count() >= 2);
    QVERIFY(!desk.orders.setAvoided("one-way", true));
    QVERIFY(desk.orders.setAvoided("unlit", false));
    QCOMPARE(Workspace::instance()->undoText(), QStringLiteral("Allow unlit ways"));
    Workspace::instance()->undo();
    QCOMPARE(desk.orders.avoided(), QStringList({"subway", "unlit"}));
    Workspace::instance()->undo();
    Workspace::instance()->undo();
    QVERIFY(night.stored().orders == PlanOrders());
    QVERIFY(!Workspace::instance()->canUndo());
}

void TestOrdersDesk::saysWhatIsKnownOfHours()
{
    test::OpenNight night(1, 2);
    QVERIFY(night.ready);
    const Desk flat;
    QVERIFY(flat.orders.hoursText().contains(QStringLiteral("every hour counts alike")));
    night.set.id = night.store->makeId<HotspotSetId>();
    for (Hotspot &hotspot : night.set.hotspots) {
        hotspot.id = night.store->makeId<HotspotId>();
        hotspot.hourShares.assign(168, 1.0);
    }
    night.plan.hotspotSet = night.set.id;
    QVERIFY(HotspotRepository(*night.store).save(night.set));
    QVERIFY(PlanRepository(*night.store).save(night.plan));
    const Desk known;
    QVERIFY(!known.orders.hoursText().contains(QStringLiteral("alike")));
}

void TestOrdersDesk::teamsTravelAndHours()
{
    const test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    Desk desk;
    desk.board.setSelectedTeam(1);
    QVERIFY(desk.orders.setVehicle(1, true));
    QCOMPARE(night.stored().teams[1].travel, Travel::Vehicle);
    QVERIFY(desk.board.team().value("vehicle").toBool());
    QCOMPARE(desk.orders.setOwnHours(1, QStringLiteral("22:00"), {}), QString());
    QCOMPARE(desk.board.team().value("ownFrom").toString(), QStringLiteral("22:00"));
    QVERIFY(desk.board.team().value("ownTo").toString().isEmpty());
    QVERIFY(!desk.orders.setOwnHours(1, QStringLiteral("12:00"), {}).isEmpty());
    QVERIFY(!desk.orders.setOwnHours(1, QStringLiteral("03:00"), QStringLiteral("02:00")).isEmpty());
    QCOMPARE(desk.orders.setOwnHours(1, {}, {}), QString());
    QVERIFY(!night.stored().teams[1].from.isValid());
}

void TestOrdersDesk::ordersGoWithANewPlan()
{
    const test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    Desk desk;
    QCOMPARE(desk.orders.saveDuty(-1, typedDuty()), QString());
    QVERIFY(desk.orders.toggleNotTonight(night.set.hotspots[0].id.toString()));
    const QVariantMap request{{"date", "2026-12-04"}, {"from", "21:00"},   {"to", "05:00"},
                              {"uniform", 2},         {"plain", 0},        {"set", night.set.id.toString()},
                              {"seed", "3"},          {"keepOrders", true}};
    desk.board.makeNew(request);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.board.isPlanning(), 20000);
    const Plan &made = desk.board.plan();
    QVERIFY(made.id != night.plan.id);
    QCOMPARE(made.orders.duties.at(0).earliest, QDateTime(QDate(2026, 12, 4), QTime(23, 30), QTimeZone::UTC));
    QCOMPARE(made.orders.forbids.size(), 1u);
    const auto isDuty = [](const Leg &leg) { return leg.placeName == QStringLiteral("The Fen"); };
    QVERIFY(std::ranges::any_of(made.teams, [&](const Team &team) { return std::ranges::any_of(team.legs, isDuty); }));
    for (const Team &team : made.teams)
        QVERIFY(!std::ranges::contains(team.legs, night.set.hotspots[0].id, &Leg::hotspot));
}

void TestOrdersDesk::improvingKeepsTheOrders()
{
    const test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    Desk desk;
    QVERIFY(desk.orders.toggleNotTonight(night.set.hotspots[0].id.toString()));
    QVERIFY(desk.orders.setVisitCap(2));
    const PlanOrders asked = desk.board.plan().orders;
    desk.board.improve();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.board.isPlanning(), 20000);
    const Plan improved = night.stored();
    QVERIFY(improved.orders == asked);
    QVERIFY(improved.worth > night.plan.worth);
    for (const Team &team : improved.teams)
        QVERIFY(!std::ranges::contains(team.legs, night.set.hotspots[0].id, &Leg::hotspot));
}

void TestOrdersDesk::showsBetterPlansAndKeepsOne()
{
    const test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    PlanBoard board;
    std::vector<double> shown;
    connect(&board, &PlanBoard::planChanged, this, [&] {
        if (board.isPlanning() && board.plan().worth > 0)
            shown.push_back(board.plan().worth);
    });
    board.improve();
    QVERIFY(!board.isEditable());
    QVERIFY(!board.toggleLock(night.leg(0, 0))); // nothing else edits it meanwhile
    QTRY_VERIFY_WITH_TIMEOUT(!board.isPlanning(), 20000);
    QVERIFY(!shown.empty());
    QVERIFY(std::ranges::is_sorted(shown));
    QVERIFY(board.isEditable());
    QCOMPARE(night.stored().worth, board.plan().worth);
    Workspace::instance()->undo();
    QVERIFY(!Workspace::instance()->canUndo()); // it was one edit
    QCOMPARE(night.stored().teams[0].legs.size(), size_t(3));
}

void TestOrdersDesk::stoppedItKeepsTheBestSoFar()
{
    const test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    PlanBoard board;
    connect(&board, &PlanBoard::planChanged, this, [&] {
        if (board.isPlanning() && board.plan().worth > 0)
            board.stopPlanning();
    });
    board.improve();
    QTRY_VERIFY_WITH_TIMEOUT(!board.isPlanning(), 20000);
    QVERIFY(night.stored().worth > 0);
    QCOMPARE(night.stored().worth, board.plan().worth);
    QVERIFY(Workspace::instance()->canUndo());
}

void TestOrdersDesk::anotherEditEndsTheSearch()
{
    const test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    PlanBoard board;
    QVERIFY(board.toggleLock(night.leg(0, 0)));
    board.improve();
    Workspace::instance()->undo();
    QTRY_VERIFY_WITH_TIMEOUT(!board.isPlanning(), 20000);
    QCoreApplication::processEvents();
    QCOMPARE(night.stored().teams[0].legs.size(), size_t(3)); // as the undoing left it
    QVERIFY(!night.stored().teams[0].legs[0].locked);
    QCOMPARE(board.legs()->rowCount(), 6);
    QVERIFY(board.isEditable());
}

void TestOrdersDesk::tradesWorthForSurprise()
{
    const test::OpenNight night(2, 8);
    QVERIFY(night.ready);
    addSeenNights(night, 4);
    PlanBoard board;
    TradeOffDesk desk;
    desk.setBoard(&board);
    desk.start();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.isRunning(), 60000);
    QVERIFY(!desk.points().isEmpty());
    QCOMPARE(desk.points().at(0).toMap().value("share").toDouble(), 1.0);
    QVERIFY(!desk.points().at(0).toMap().value("detail").toString().contains(QStringLiteral("0.0 %")));
    const double presently = desk.present().value("predictability").toDouble();
    QVERIFY2(presently > 0.5, qPrintable(QString::number(presently))); // it is what was done four times
    const int last = static_cast<int>(desk.points().size()) - 1;
    const double loss = 0.5;
    QVERIFY(desk.pick(last));
    const Plan picked = night.stored();
    QVERIFY(std::ranges::contains(TradeOffLosses, picked.orders.unpredictableLoss));
    QVERIFY(picked.orders.unpredictableLoss < loss);
    QVERIFY(desk.points().at(last).toMap().value("chosen").toBool());
    Workspace::instance()->undo();
    QCOMPARE(night.stored().orders.unpredictableLoss, PlanOrders().unpredictableLoss);
    QVERIFY(!Workspace::instance()->canUndo());
    QVERIFY(!desk.points().isEmpty()); // the curve is of this plan again
    QVERIFY(board.nudgeLeg(night.leg(0, 0), 1));
    QVERIFY(desk.points().isEmpty());
    QVERIFY(!desk.pick(0));
}

void TestOrdersDesk::tradingKeepsTheCrews()
{
    const test::OpenNight night(2, 8);
    QVERIFY(night.ready);
    addSeenNights(night, 4);
    PlanBoard board;
    TradeOffDesk desk;
    desk.setBoard(&board);
    desk.start();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.isRunning(), 60000);
    Plan renamed = board.plan();
    renamed.teams[0].name = QStringLiteral("Team Soho");
    renamed.teams[0].members.pop_back();
    QVERIFY(board.change(renamed, QStringLiteral("Crew")));
    QVERIFY(!desk.points().isEmpty()); // whoever does it, the points are the same
    QVERIFY(desk.pick(0));
    const Plan picked = night.stored();
    QCOMPARE(picked.teams[0].name, QStringLiteral("Team Soho"));
    QVERIFY(picked.teams[0].members == renamed.teams[0].members);
    QVERIFY(desk.points().at(0).toMap().value("chosen").toBool());
    QVERIFY(board.change(setTravel(board.plan(), picked.teams[1].id, Travel::Vehicle), QStringLiteral("Travel")));
    QVERIFY(desk.points().isEmpty());
    QVERIFY(!desk.pick(0));
}

void TestOrdersDesk::nothingToTradeWithoutNights()
{
    const test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    PlanBoard board;
    TradeOffDesk desk;
    desk.setBoard(&board);
    QVERIFY(desk.obstacle().contains(QStringLiteral("28 days")));
    desk.start();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.isRunning(), 60000);
    QVERIFY(desk.obstacle().contains(QStringLiteral("28 days")));
    desk.start();
    desk.stop();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.isRunning(), 60000);
    QVERIFY(desk.points().isEmpty());
}

void TestOrdersDesk::closedOrdersSayIt()
{
    test::OpenNight night(1, 2);
    QVERIFY(night.ready);
    Desk desk;
    QVERIFY(desk.orders.closedText().isEmpty());
    night.plan.status = PlanStatus::Closed;
    QVERIFY(PlanRepository(*night.store).save(night.plan));
    Workspace::instance()->notify(Workspace::Plans);
    QVERIFY(desk.orders.closedText().contains(QStringLiteral("closed")));
}

void TestOrdersDesk::ordersBreaks()
{
    const test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    PlanBoard board;
    BreaksDesk desk;
    QVERIFY(!desk.save(-1, {}).isEmpty()); // without a plan
    desk.setBoard(&board);
    new QAbstractItemModelTester(desk.breaks(), QAbstractItemModelTester::FailureReportingMode::QtTest, &desk);
    QVariantMap typed{{"teamRow", 1}, {"minutes", 40}, {"from", "23:00"}, {"to", "01:30"}};
    typed["places"] = QVariantList{QVariantMap{{"text", "Fen Station"}, {"easting", 530120.0}, {"northing", 180000.0}}};
    QCOMPARE(desk.save(-1, typed), QString());
    const BreakOrder kept = night.stored().orders.breaks.at(0);
    QVERIFY(kept.team == night.plan.teams[1].id);
    QCOMPARE(kept.from, QDateTime(QDate(2026, 11, 27), QTime(23, 0), QTimeZone::UTC));
    QCOMPARE(kept.to, QDateTime(QDate(2026, 11, 28), QTime(1, 30), QTimeZone::UTC));
    QCOMPARE(kept.places.at(0).name, QStringLiteral("Fen Station"));
    QCOMPARE(desk.order(0).value("teamRow").toInt(), 1);
    QCOMPARE(desk.order(0).value("places").toList(), typed["places"].toList());
    auto *rows = qobject_cast<RowModel *>(desk.breaks());
    QVERIFY(rows->value(0, "title").toString().contains(night.plan.teams[1].name));
    QVERIFY(rows->value(0, "detail").toString().contains(QStringLiteral("Fen Station")));
    typed["to"] = "23:30";
    QVERIFY(!desk.save(0, typed).isEmpty()); // too short for it
    typed["to"] = "12:00";
    QVERIFY(!desk.save(0, typed).isEmpty()); // outside the shift
    typed["to"] = "01:30";
    typed["teamRow"] = -1;
    QCOMPARE(desk.save(0, typed), QString());
    QVERIFY(!night.stored().orders.breaks.at(0).team.isValid());
    Workspace::instance()->undo();
    QVERIFY(night.stored().orders.breaks.at(0) == kept);
    QVERIFY(desk.remove(0));
    QVERIFY(!desk.remove(0));
    QCOMPARE(desk.breaks()->rowCount(), 0);
    QVERIFY(desk.order(0).isEmpty());
    Workspace::instance()->undo();
    QVERIFY(night.stored().orders.breaks.at(0) == kept);
}

void TestOrdersDesk::modelsHoldTogether()
{
    const test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    Desk desk;
    for (QAbstractListModel *model : {desk.orders.hotspots(), desk.orders.duties()})
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, &desk.board);
    QCOMPARE(desk.orders.saveDuty(-1, typedDuty()), QString());
    QVERIFY(desk.orders.toggleEveryTwoHours(night.set.hotspots[3].id.toString()));
    Workspace::instance()->setCurrentPlan({});
    QCOMPARE(desk.orders.hotspots()->rowCount(), 0);
    QCOMPARE(desk.orders.duties()->rowCount(), 0);
    QVERIFY(!desk.orders.saveDuty(-1, typedDuty()).isEmpty());
}

QTEST_MAIN(TestOrdersDesk)
#include "tst_orders_desk.moc"
