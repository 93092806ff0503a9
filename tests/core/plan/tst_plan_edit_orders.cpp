#include "plan/edit.h"
#include "plan/edit_orders.h"
#include "plan_fixture.h"

using namespace plan_fixture;

namespace
{

const auto Church = key<HotspotId>(1);
const auto Quay = key<HotspotId>(2);
const auto One = key<TeamId>(1);
const auto Two = key<TeamId>(2);

Plan samplePlan()
{
    Plan plan;
    plan.id = key<PlanId>(1);
    plan.shift = shiftOf(QDate(2026, 11, 27), QStringLiteral("21:00-05:00"));
    for (const TeamId &id : {One, Two}) {
        Team team;
        team.id = id;
        team.name = QStringLiteral("Team %1").arg(plan.teams.size() + 1);
        plan.teams.push_back(team);
    }
    return plan;
}

Duty sampleDuty(int fromMinute = 150, int toMinute = 165)
{
    const QDateTime start = samplePlan().shift.from;
    return {.name = QStringLiteral("The Fen"),
            .point = corner(3, 3),
            .earliest = start.addSecs(fromMinute * 60),
            .latest = start.addSecs(toMinute * 60),
            .minutes = 15};
}

BreakOrder sampleBreak(int fromMinute = 120, int toMinute = 240)
{
    const QDateTime start = samplePlan().shift.from;
    return {.team = {},
            .minutes = 45,
            .from = start.addSecs(fromMinute * 60),
            .to = start.addSecs(toMinute * 60),
            .places = {{.name = QStringLiteral("Fen Station"), .point = corner(3, 3)}}};
}

} // namespace

class OrdersEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTwoHours();
    void forbidsForAllAndForOne();
    void askedAndForbiddenExclude();
    void dutiesInOrderOfTime();
    void refusesDuties_data();
    void refusesDuties();
    void ordersBreaks();
    void refusesBreaks_data();
    void refusesBreaks();
    void numbersHaveLimits();
    void travelAndOwnHours();
    void refusesOwnHours_data();
    void refusesOwnHours();
    void aTeamThatGoesLeavesNoOrders();
    void approvedBecomesDraftAndBriefedStays();
    void ordersMoveToAnotherNight();
    void ordersKeepTheLondonClock();
};

void OrdersEditTest::everyTwoHours()
{
    const Plan asked = setEveryTwoHours(samplePlan(), Church, true).value();
    QVERIFY(asked.orders.everyTwoHours == std::vector{Church});
    QVERIFY(setEveryTwoHours(asked, Church, true)->orders.everyTwoHours == std::vector{Church});
    QVERIFY(setEveryTwoHours(asked, Church, false)->orders == PlanOrders());
    QCOMPARE(setEveryTwoHours(asked, {}, true).error().code, Error::Code::Refused);
}

void OrdersEditTest::forbidsForAllAndForOne()
{
    const Plan one = setForbidden(samplePlan(), One, Church, true).value();
    QVERIFY(one.orders.forbids == (std::vector<Forbid>{{One, Church}}));
    const Plan both = setForbidden(one, Two, Church, true).value();
    QCOMPARE(both.orders.forbids.size(), 2u);
    QVERIFY(setForbidden(both, One, Church, false)->orders.forbids == (std::vector<Forbid>{{Two, Church}}));
    const Plan all = setForbidden(both, {}, Church, true).value();
    QVERIFY(all.orders.forbids == (std::vector<Forbid>{{TeamId(), Church}}));
    QVERIFY(setForbidden(all, {}, Church, false)->orders.forbids.empty());
    QCOMPARE(setForbidden(all, key<TeamId>(9), Church, true).error().code, Error::Code::NotFound);
}

void OrdersEditTest::askedAndForbiddenExclude()
{
    const Plan asked = setEveryTwoHours(samplePlan(), Church, true).value();
    const Plan forbidden = setForbidden(asked, {}, Church, true).value();
    QVERIFY(forbidden.orders.everyTwoHours.empty());
    QVERIFY(setEveryTwoHours(forbidden, Church, true)->orders.forbids.empty());
    // One team may be kept away from where others go every two hours.
    const Plan barred = setForbidden(asked, One, Church, true).value();
    QCOMPARE(barred.orders.everyTwoHours.size(), 1u);
    QCOMPARE(setEveryTwoHours(barred, Church, true)->orders.forbids.size(), 1u);
    QCOMPARE(setForbidden(asked, {}, Quay, true)->orders.everyTwoHours.size(), 1u);
}

void OrdersEditTest::dutiesInOrderOfTime()
{
    Plan plan = addDuty(samplePlan(), sampleDuty(200, 200)).value();
    plan = addDuty(plan, sampleDuty(100, 130)).value();
    QVERIFY(plan.orders.duties[0] == sampleDuty(100, 130));
    plan = changeDuty(plan, 0, sampleDuty(300, 300)).value();
    QVERIFY(plan.orders.duties[1] == sampleDuty(300, 300));
    plan = removeDuty(plan, 1).value();
    QVERIFY(plan.orders.duties == std::vector{sampleDuty(200, 200)});
    QCOMPARE(removeDuty(plan, 1).error().code, Error::Code::NotFound);
    QCOMPARE(changeDuty(plan, 1, sampleDuty()).error().code, Error::Code::NotFound);
}

void OrdersEditTest::refusesDuties_data()
{
    QTest::addColumn<Duty>("duty");
    QTest::addColumn<bool>("kept");
    QTest::newRow("as it should be") << sampleDuty() << true;
    Duty duty = sampleDuty();
    duty.name = QStringLiteral(" ");
    QTest::newRow("without name") << duty << false;
    duty = sampleDuty();
    duty.point = {};
    QTest::newRow("without place") << duty << false;
    for (const auto &[minutes, kept] : {std::pair(0, false), {1, true}, {240, true}, {241, false}}) {
        duty = sampleDuty();
        duty.minutes = minutes;
        QTest::addRow("%d minutes", minutes) << duty << kept;
    }
    QTest::newRow("latest before earliest") << sampleDuty(150, 149) << false;
    QTest::newRow("before the shift") << sampleDuty(-1, 10) << false;
    QTest::newRow("to the shift's last minute") << sampleDuty(450, 465) << true;
    QTest::newRow("past the shift's end") << sampleDuty(450, 466) << false;
    duty = sampleDuty();
    duty.latest = {};
    QTest::newRow("without latest") << duty << false;
    duty = sampleDuty();
    duty.team = key<TeamId>(9);
    QTest::newRow("no such team") << duty << false;
}

void OrdersEditTest::refusesDuties()
{
    QFETCH(Duty, duty);
    QFETCH(bool, kept);
    QCOMPARE(addDuty(samplePlan(), duty).has_value(), kept);
    const Plan plan = addDuty(samplePlan(), sampleDuty()).value();
    QCOMPARE(changeDuty(plan, 0, duty).has_value(), kept);
}

void OrdersEditTest::ordersBreaks()
{
    Plan plan = addBreakOrder(samplePlan(), sampleBreak()).value();
    QCOMPARE(addBreakOrder(plan, sampleBreak(0, 60)).error().code, Error::Code::Conflict);
    BreakOrder own = sampleBreak(0, 60);
    own.team = Two;
    plan = addBreakOrder(plan, own).value();
    QVERIFY(plan.orders.breaks == (std::vector{sampleBreak(), own}));
    own.team = {};
    QCOMPARE(changeBreakOrder(plan, 1, own).error().code, Error::Code::Conflict);
    plan = changeBreakOrder(plan, 0, sampleBreak(200, 300)).value();
    QVERIFY(plan.orders.breaks[0] == sampleBreak(200, 300));
    plan = removeBreakOrder(plan, 0).value();
    QCOMPARE(plan.orders.breaks.size(), 1u);
    QCOMPARE(removeBreakOrder(plan, 1).error().code, Error::Code::NotFound);
    QCOMPARE(changeBreakOrder(plan, 1, sampleBreak()).error().code, Error::Code::NotFound);
    plan.status = PlanStatus::Briefed;
    QCOMPARE(removeBreakOrder(plan, 0).error().code, Error::Code::Conflict);
    QCOMPARE(addBreakOrder(plan, sampleBreak()).error().code, Error::Code::Conflict);
}

void OrdersEditTest::refusesBreaks_data()
{
    QTest::addColumn<BreakOrder>("order");
    QTest::addColumn<bool>("kept");
    QTest::newRow("as it should be") << sampleBreak() << true;
    QTest::newRow("as long as its window") << sampleBreak(120, 165) << true;
    QTest::newRow("longer than its window") << sampleBreak(120, 164) << false;
    QTest::newRow("before the shift") << sampleBreak(-1, 100) << false;
    QTest::newRow("to the shift's end") << sampleBreak(400, 480) << true;
    QTest::newRow("past the shift's end") << sampleBreak(400, 481) << false;
    for (const auto &[minutes, kept] : {std::pair(19, false), {20, true}, {120, true}, {121, false}}) {
        BreakOrder order = sampleBreak();
        order.minutes = minutes;
        QTest::addRow("%d minutes", minutes) << order << kept;
    }
    BreakOrder order = sampleBreak();
    order.places.clear();
    QTest::newRow("where the team starts") << order << true;
    order = sampleBreak();
    order.places.push_back({.name = QStringLiteral("Nowhere"), .point = {}});
    QTest::newRow("a place without a point") << order << false;
    order = sampleBreak();
    order.places[0].name = QStringLiteral(" ");
    QTest::newRow("a place without a name") << order << false;
    order = sampleBreak();
    order.places.resize(MostBreakPlaces + 1, order.places.front());
    QTest::newRow("too many places") << order << false;
    order = sampleBreak();
    order.to = {};
    QTest::newRow("without an end") << order << false;
    order = sampleBreak();
    order.team = key<TeamId>(9);
    QTest::newRow("no such team") << order << false;
}

void OrdersEditTest::refusesBreaks()
{
    QFETCH(BreakOrder, order);
    QFETCH(bool, kept);
    QCOMPARE(addBreakOrder(samplePlan(), order).has_value(), kept);
    const Plan plan = addBreakOrder(samplePlan(), sampleBreak()).value();
    QCOMPARE(changeBreakOrder(plan, 0, order).has_value(), kept);
}

void OrdersEditTest::numbersHaveLimits()
{
    const Plan plan = samplePlan();
    QCOMPARE(setVisitCap(plan, 1)->orders.visitCap, 1);
    QCOMPARE(setVisitCap(plan, MostVisitsPerNight)->orders.visitCap, MostVisitsPerNight);
    QVERIFY(!setVisitCap(plan, 0));
    QVERIFY(!setVisitCap(plan, MostVisitsPerNight + 1));
    QCOMPARE(setHalfRecovery(plan, 90)->orders.halfRecoveryMinutes, 90);
    QVERIFY(!setHalfRecovery(plan, 0));
    QVERIFY(!setHalfRecovery(plan, MostHalfRecoveryMinutes + 1));
    QCOMPARE(setUnpredictableLoss(plan, 0)->orders.unpredictableLoss, 0.0);
    QCOMPARE(setUnpredictableLoss(plan, 0.5)->orders.unpredictableLoss, 0.5);
    QVERIFY(!setUnpredictableLoss(plan, -0.01));
    QVERIFY(!setUnpredictableLoss(plan, 0.51));
    QVERIFY(!setUnpredictableLoss(plan, std::numeric_limits<double>::quiet_NaN()));
}

void OrdersEditTest::travelAndOwnHours()
{
    const Plan plan = samplePlan();
    QCOMPARE(setTravel(plan, Two, Travel::Vehicle)->teams[1].travel, Travel::Vehicle);
    QCOMPARE(setTravel(plan, key<TeamId>(9), Travel::Vehicle).error().code, Error::Code::NotFound);
    const Plan late = setOwnHours(plan, Two, plan.shift.from.addSecs(3600), {}).value();
    QCOMPARE(late.teams[1].from, plan.shift.from.addSecs(3600));
    QVERIFY(!late.teams[1].to.isValid());
    // The shift's own hours are none of its own: they move with the shift.
    QVERIFY(!setOwnHours(late, Two, plan.shift.from, plan.shift.to)->teams[1].from.isValid());
}

void OrdersEditTest::refusesOwnHours_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("before the shift") << -1 << 100;
    QTest::newRow("after the shift") << 100 << 481;
    QTest::newRow("backwards") << 200 << 100;
    QTest::newRow("no hours") << 100 << 100;
}

void OrdersEditTest::refusesOwnHours()
{
    QFETCH(int, from);
    QFETCH(int, to);
    const Plan plan = samplePlan();
    const QDateTime start = plan.shift.from;
    QCOMPARE(setOwnHours(plan, One, start.addSecs(from * 60), start.addSecs(to * 60)).error().code,
             Error::Code::Refused);
}

void OrdersEditTest::aTeamThatGoesLeavesNoOrders()
{
    Duty duty = sampleDuty();
    duty.team = Two;
    BreakOrder rest = sampleBreak();
    rest.team = Two;
    Plan plan = setForbidden(addDuty(samplePlan(), duty).value(), Two, Church, true).value();
    plan = addBreakOrder(plan, rest).value();
    const Plan left = removeTeam(plan, Two).value();
    QVERIFY(left.orders.forbids.empty());
    QVERIFY(!left.orders.duties[0].team.isValid());
    QVERIFY(left.orders.breaks.empty());
}

void OrdersEditTest::approvedBecomesDraftAndBriefedStays()
{
    Plan plan = samplePlan();
    plan.status = PlanStatus::Approved;
    const Plan edited = setVisitCap(plan, 3).value();
    QCOMPARE(edited.status, PlanStatus::Draft);
    QCOMPARE(edited.version, plan.version + 1);
    plan.status = PlanStatus::Briefed;
    QCOMPARE(setVisitCap(plan, 3).error().code, Error::Code::Conflict);
    QCOMPARE(setOwnHours(plan, One, {}, {}).error().code, Error::Code::Conflict);
}

void OrdersEditTest::ordersMoveToAnotherNight()
{
    Duty duty = sampleDuty();
    duty.team = One;
    Plan plan = addDuty(samplePlan(), duty).value();
    plan = addDuty(plan, sampleDuty(440, 460)).value();
    plan = setForbidden(setForbidden(plan, One, Church, true).value(), {}, Quay, true).value();
    BreakOrder rest = sampleBreak();
    rest.team = One;
    plan = addBreakOrder(addBreakOrder(plan, sampleBreak()).value(), rest).value();
    plan = setVisitCap(plan, 2).value();
    const Shift shorter = shiftOf(QDate(2026, 12, 4), QStringLiteral("22:00-04:00"));
    const PlanOrders orders = ordersForNight(plan, shorter);
    QVERIFY(orders.forbids == (std::vector<Forbid>{{TeamId(), Quay}}));
    QCOMPARE(orders.visitCap, 2);
    QCOMPARE(orders.duties.size(), 1u); // the one at four in the morning is outside
    QVERIFY(!orders.duties[0].team.isValid());
    QCOMPARE(orders.duties[0].earliest, duty.earliest.addDays(7));
    QCOMPARE(orders.breaks.size(), 1u); // that of all teams
    QVERIFY(!orders.breaks[0].team.isValid());
    QCOMPARE(orders.breaks[0].from, sampleBreak().from.addDays(7));
    QVERIFY(orders.breaks[0].places == sampleBreak().places);
    plan.orders.breaks[0] = sampleBreak(400, 480); // until five
    QVERIFY(ordersForNight(plan, shorter).breaks.empty());
}

void OrdersEditTest::ordersKeepTheLondonClock()
{
    const Plan plan = addDuty(samplePlan(), sampleDuty()).value();
    const PlanOrders summer = ordersForNight(plan, shiftOf(QDate(2026, 7, 3), QStringLiteral("21:00-05:00")));
    QCOMPARE(summer.duties[0].earliest, QDateTime(QDate(2026, 7, 3), QTime(22, 30), QTimeZone::UTC)); // 23:30 in London
}

QTEST_MAIN(OrdersEditTest)
#include "tst_plan_edit_orders.moc"
