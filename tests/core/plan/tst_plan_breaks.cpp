#include "plan/break_orders.h"
#include "plan/certificate.h"
#include "plan/conflicts.h"
#include "plan/edit.h"
#include "plan/edit_orders.h"
#include "planner_town.h"
#include "rules_board.h"

using namespace plan_fixture;
using Kind = Requirement::Kind;

namespace
{

const BreakPlace Station{.name = QStringLiteral("Fen Station"), .point = corner(1, 1)};
const BreakPlace Canteen{.name = QStringLiteral("Canteen"), .point = corner(10, 10)};

QDateTime minuteOf(const Shift &shift, int minute)
{
    return shift.from.addSecs(minute * qint64{60});
}

BreakOrder orderOf(const Shift &shift, int from, int to, const std::vector<BreakPlace> &places, int minutes = 40)
{
    return {.team = {}, .minutes = minutes, .from = minuteOf(shift, from), .to = minuteOf(shift, to), .places = places};
}

const Leg *breakOf(const Team &team)
{
    const auto found = std::ranges::find(team.legs, LegKind::Break, &Leg::kind);
    return found == team.legs.end() ? nullptr : &*found;
}

Plan planUnder(const Town &town, const std::vector<BreakOrder> &orders, const Plan *current = nullptr)
{
    PlanRequest request = requestOf(3);
    request.orders.breaks = orders;
    return makePlan(request, town.hotspots, town.context(), Now, current).value();
}

bool isBreached(const Plan &plan, const RuleContext &context, const QString &rule)
{
    return plan_fixture::find(checkPlan(plan, context), rule) != nullptr;
}

} // namespace

class BreakOrdersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isInItsWindowAtItsPlace();
    void isWhereItCostsLeast();
    void withoutPlacesItIsAtTheStart();
    void anOrderForOneTeam();
    void aPairHasItWithItsUniformTeam();
    void shortHoursHaveNone();
    void lockedElsewhereIsABreach();
    void movedByHandIsABreach();
    void withoutAnOrderNothingIsSaid();
    void aWindowThatCannotBeKeptClashes();
    void placesTooFarClash();
    void anOrderIsInTheWayOfADuty();
    void theCertificateHoldsWhereverItIs();
    void planningAnewMovesBreaks();
};

void BreakOrdersTest::isInItsWindowAtItsPlace()
{
    const Town town;
    const Shift shift = requestOf(3).shift;
    const BreakOrder order = orderOf(shift, 60, 130, {Canteen});
    const Plan plan = planUnder(town, {order});
    for (const Team &team : plan.teams) {
        const Leg *rest = breakOf(team);
        QVERIFY(rest);
        QVERIFY(rest->arrive >= order.from && rest->depart <= order.to);
        QCOMPARE(rest->arrive.secsTo(rest->depart), qint64{40 * 60});
        QCOMPARE(rest->placeName, Canteen.name);
        QVERIFY(rest->point == Canteen.point);
        QVERIFY(keeps(*rest, team, order));
    }
    const RuleContext context = town.context();
    for (const QString &rule :
         {QStringLiteral("break"), QStringLiteral("overlap"), QStringLiteral("clash"), QStringLiteral("reach")})
        QVERIFY2(!isBreached(plan, context, rule), qPrintable(rule));
    QVERIFY(planUnder(town, {order}).worth == plan.worth); // the same again
}

void BreakOrdersTest::isWhereItCostsLeast()
{
    const Town town;
    const Shift shift = requestOf(3).shift;
    // What there is to do is about one corner of the town or the other.
    for (const auto &[near, far] : {std::pair(Station, Canteen), {Canteen, Station}}) {
        Town side;
        for (size_t i = 0; i < side.hotspots.hotspots.size(); ++i)
            side.hotspots.hotspots[i].centre = {near.point.easting + 100.0 * static_cast<double>(i % 3),
                                                near.point.northing - 100.0 * static_cast<double>(i % 4)};
        for (const std::vector<BreakPlace> &places : {std::vector{near, far}, std::vector{far, near}})
            for (const Team &team : planUnder(side, {orderOf(shift, 60, 300, places)}).teams)
                QCOMPARE(breakOf(team)->placeName, near.name);
    }
    // Far from all but on nobody's way, a place is not taken while a near one may be.
    const BreakPlace away{.name = QStringLiteral("Away"), .point = corner(40, 40)};
    for (const Team &team : planUnder(town, {orderOf(shift, 60, 300, {away, Station})}).teams)
        QCOMPARE(breakOf(team)->placeName, Station.name);
}

void BreakOrdersTest::withoutPlacesItIsAtTheStart()
{
    const Town town;
    const Plan plan = planUnder(town, {orderOf(requestOf(3).shift, 300, 400, {}, 30)});
    for (const Team &team : plan.teams) {
        QVERIFY(breakOf(team)->point == team.start);
        QCOMPARE(breakOf(team)->placeName, team.startName);
        QVERIFY(breakOf(team)->arrive >= minuteOf(plan.shift, 300));
    }
    QVERIFY(!isBreached(plan, town.context(), QStringLiteral("break")));
}

void BreakOrdersTest::anOrderForOneTeam()
{
    const Town town;
    const Plan before = planUnder(town, {});
    BreakOrder own = orderOf(before.shift, 30, 100, {Canteen});
    own.team = before.teams.back().id;
    const Plan plan = planUnder(town, {orderOf(before.shift, 350, 450, {Station}), own}, &before);
    for (const Team &team : plan.teams) {
        const bool isOwn = team.id == own.team;
        QCOMPARE(breakOf(team)->placeName, isOwn ? Canteen.name : Station.name);
        QVERIFY(breakOf(team)->arrive >= minuteOf(plan.shift, isOwn ? 30 : 350));
    }
    QVERIFY(!isBreached(plan, town.context(), QStringLiteral("break")));
}

void BreakOrdersTest::aPairHasItWithItsUniformTeam()
{
    const Town town;
    const Plan before = planUnder(town, {});
    const auto pair = std::ranges::find(before.teams, Mode::Plain, &Team::mode);
    QVERIFY(pair != before.teams.end());
    BreakOrder forUniform = orderOf(before.shift, 60, 200, {Station, Canteen});
    forUniform.team = pair->linkedUniform;
    const Plan plan = planUnder(town, {forUniform}, &before);
    const auto own = std::ranges::find(plan.teams, pair->id, &Team::id);
    const auto uniform = std::ranges::find(plan.teams, pair->linkedUniform, &Team::id);
    QVERIFY(keeps(*breakOf(*own), *own, forUniform));
    QVERIFY(breakOf(*own)->point == breakOf(*uniform)->point);
    QCOMPARE(breakOf(*own)->arrive, breakOf(*uniform)->arrive);
    QVERIFY(!isBreached(plan, town.context(), QStringLiteral("reach")));
    // The pair's own comes first, for both.
    BreakOrder forPair = orderOf(before.shift, 300, 400, {Canteen});
    forPair.team = pair->id;
    Plan both = plan;
    both.orders.breaks = {forUniform, forPair};
    QVERIFY(*breakOrderOf(both, *uniform) == forPair);
    QVERIFY(*breakOrderOf(both, *own) == forPair);
}

void BreakOrdersTest::shortHoursHaveNone()
{
    const Town town;
    PlanRequest request = requestOf(3, QStringLiteral("21:00-02:00"));
    request.orders.breaks = {orderOf(request.shift, 60, 200, {Station})};
    const Plan plan = makePlan(request, town.hotspots, town.context(), Now).value();
    for (const Team &team : plan.teams)
        QVERIFY(!breakOf(team));
    QVERIFY(!isBreached(plan, town.context(), QStringLiteral("break")));
    Plan named = plan; // whatever its hours
    named.orders.breaks[0].team = plan.teams.back().id;
    const Breach *breach = nullptr;
    const auto breaches = checkPlan(named, town.context());
    breach = plan_fixture::find(breaches, QStringLiteral("break"));
    QVERIFY(breach && breach->blocks);
    QCOMPARE(breach->team, plan.teams.back().id);
}

void BreakOrdersTest::lockedElsewhereIsABreach()
{
    const Town town;
    Plan before = planUnder(town, {});
    Team &last = before.teams.back();
    const LegId rest = breakOf(last)->id;
    before = setLocked(before, rest, true).value();
    const Plan plan = planUnder(town, {orderOf(before.shift, 30, 100, {Canteen})}, &before);
    QCOMPARE(breakOf(plan.teams.back())->id, rest);
    QCOMPARE(std::ranges::count(plan.teams.back().legs, LegKind::Break, &Leg::kind), 1);
    const auto breaches = checkPlan(plan, town.context());
    const Breach *breach = plan_fixture::find(breaches, QStringLiteral("break"));
    QVERIFY(breach && breach->blocks);
    QCOMPARE(breach->leg, rest);
    QVERIFY2(breach->why.contains(Canteen.name), qPrintable(breach->why));
    QVERIFY2(breach->wayOut.contains(QStringLiteral("Unlock")), qPrintable(breach->wayOut));
}

void BreakOrdersTest::movedByHandIsABreach()
{
    const Town town;
    const BreakOrder order = orderOf(requestOf(3).shift, 60, 130, {Station});
    const Plan plan = planUnder(town, {order});
    const Team &last = plan.teams.back();
    const Plan late = moveLeg(plan, breakOf(last)->id, order.to).value();
    QVERIFY(isBreached(late, town.context(), QStringLiteral("break")));
    Plan elsewhere = plan;
    for (Leg &leg : elsewhere.teams.back().legs)
        if (leg.kind == LegKind::Break)
            leg.point = corner(5, 5);
    QVERIFY(isBreached(elsewhere, town.context(), QStringLiteral("break")));
    QVERIFY(!approve(elsewhere, town.context(), QStringLiteral("1102"), Now));
    Plan shorter = plan;
    shorter.orders.breaks[0].minutes = 41;
    QVERIFY(isBreached(shorter, town.context(), QStringLiteral("break")));
}

void BreakOrdersTest::withoutAnOrderNothingIsSaid()
{
    const Town town;
    const Plan plan = planUnder(town, {});
    QVERIFY(!breakOrderOf(plan, plan.teams.front()));
    QVERIFY(!isBreached(plan, town.context(), QStringLiteral("break")));
}

void BreakOrdersTest::aWindowThatCannotBeKeptClashes()
{
    Board board(shiftOf(plan_fixture::Night, QStringLiteral("21:00-05:00")));
    board.plan.orders.breaks = {orderOf(board.plan.shift, 60, 120, {Station}, 45)};
    QVERIFY(findConflicts(board.plan, {.officers = {}, .authorities = {}, .otherPlans = {}, .graph = &board.graph})
                .empty());
    Leg locked = visit(90, Board::at(8, 8), board.after(80), 15);
    locked.locked = true;
    board.plan.teams[1].legs.push_back(locked);
    const auto conflicts =
        findConflicts(board.plan, {.officers = {}, .authorities = {}, .otherPlans = {}, .graph = &board.graph});
    QCOMPARE(conflicts.size(), size_t(1));
    QCOMPARE(conflicts[0].parts.size(), size_t(2));
    QCOMPARE(conflicts[0].parts[0].what.kind, Kind::LockedLeg);
    QCOMPARE(conflicts[0].parts[1].what.kind, Kind::BreakOrder);
    QVERIFY2(conflicts[0].why().contains(Station.name), qPrintable(conflicts[0].why()));
    QVERIFY2(conflicts[0].wayOut().contains(QStringLiteral("order the break")), qPrintable(conflicts[0].wayOut()));
    const auto breaches = board.check();
    QVERIFY(std::ranges::any_of(breaches, [](const Breach &each) {
        return each.rule == QStringLiteral("clash") && each.blocks && each.why.contains(Station.name);
    }));
}

void BreakOrdersTest::placesTooFarClash()
{
    Board board(shiftOf(plan_fixture::Night, QStringLiteral("21:00-05:00")));
    board.plan.teams[1].start = corner(0, 0);
    board.plan.teams[1].finish = corner(0, 0);
    const BreakPlace away{.name = QStringLiteral("Away"), .point = corner(90, 90)};
    const RuleContext context{.officers = {}, .authorities = {}, .otherPlans = {}, .graph = nullptr};
    board.plan.orders.breaks = {orderOf(board.plan.shift, 20, 80, {away})};
    const auto conflicts = findConflicts(board.plan, context);
    QCOMPARE(conflicts.size(), size_t(1));
    QCOMPARE(conflicts[0].parts.size(), size_t(2));
    QVERIFY(conflicts[0].parts[0].what.kind == Kind::BreakOrder && conflicts[0].parts[1].what.kind == Kind::Start);
    board.plan.orders.breaks[0].places.push_back(Station);
    QVERIFY(findConflicts(board.plan, context).empty());
}

void BreakOrdersTest::anOrderIsInTheWayOfADuty()
{
    const Town town;
    Plan plan = planUnder(town, {orderOf(requestOf(3).shift, 60, 105, {Station}, 45)});
    Duty duty{.name = QStringLiteral("Post"),
              .point = corner(9, 9),
              .earliest = minuteOf(plan.shift, 70),
              .latest = minuteOf(plan.shift, 95),
              .minutes = 15};
    duty.team = plan.teams.back().id;
    plan = addDuty(plan, duty).value();
    const auto conflicts = findConflicts(plan, town.context());
    QCOMPARE(conflicts.size(), size_t(1));
    QVERIFY(std::ranges::any_of(conflicts[0].parts,
                                [](const Conflict::Part &part) { return part.what.kind == Kind::BreakOrder; }));
    PlanRequest request = requestOf(3);
    request.orders = plan.orders;
    request.orders.breaks[0].to = minuteOf(plan.shift, 200); // time for both
    const Plan both = makePlan(request, town.hotspots, town.context(), Now, &plan).value();
    QVERIFY(!isBreached(both, town.context(), QStringLiteral("duty")));
    QVERIFY(!isBreached(both, town.context(), QStringLiteral("break")));
}

void BreakOrdersTest::theCertificateHoldsWhereverItIs()
{
    const Town town;
    const Shift shift = requestOf(3).shift;
    const std::vector<BreakOrder> open{orderOf(shift, 60, 400, {Station, Canteen})};
    constexpr NightBoundBudget Short{.iterations = 40, .seconds = {}};
    const Plan wide = planUnder(town, open);
    const double bound = certificateOf(wide, town.hotspots, town.context(), Short).value().bound;
    // Whatever narrower order a plan was made under, what it reaches is not over what the wide one allows.
    for (const BreakPlace &place : {Station, Canteen}) {
        for (const int from : {60, 200, 360}) {
            Plan narrow = planUnder(town, {orderOf(shift, from, from + 40, {place})});
            narrow.orders.breaks = open;
            const auto certificate = certificateOf(narrow, town.hotspots, town.context(), Short);
            QVERIFY2(certificate, certificate ? "" : qPrintable(certificate.error().message));
            QVERIFY(certificate->value <= bound);
        }
    }
}

void BreakOrdersTest::planningAnewMovesBreaks()
{
    const Town town;
    const Plan before = planUnder(town, {});
    const Plan after = planUnder(town, {orderOf(before.shift, 30, 90, {Canteen})}, &before);
    for (const Team &team : after.teams)
        QVERIFY(breakOf(team)->depart <= minuteOf(before.shift, 90));
    const Plan again = planUnder(town, {}, &after); // without an order it is at the start, about when it was
    for (const Team &team : again.teams)
        QVERIFY(breakOf(team)->point == team.start);
}

QTEST_GUILESS_MAIN(BreakOrdersTest)
#include "tst_plan_breaks.moc"
