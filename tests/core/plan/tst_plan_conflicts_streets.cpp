#include "plan/conflicts.h"
#include "planner_town.h"
#include "rules_board.h"

using namespace plan_fixture;
using Kind = Requirement::Kind;

namespace
{

// Lanes of 1.1 km, 100 m apart, that are joined at their south ends, and hotspots at their north ends: 100 m from each other as the crow
// flies, 2.3 km along the streets, and 13¾ minutes from the nearest south end. One team, eight hours.
struct Comb
{
    static constexpr int Teeth = 8;
    StreetGraph graph;
    std::vector<Officer> officers{officer(1), officer(2)};
    HotspotSet hotspots;
    Plan plan;

    Comb()
    {
        std::vector<Street> streets;
        const auto join = [&streets](GridPoint from, GridPoint to) {
            Street street;
            street.line = {from, to};
            streets.push_back(street);
        };
        for (int tooth = 0; tooth < Teeth; ++tooth) {
            join(corner(tooth, 0), corner(tooth, 11));
            join(corner(tooth, 0), corner(tooth + 1, 0));
            hotspots.hotspots.push_back(hotspot(static_cast<quint32>(tooth + 1), corner(tooth, 11), 10));
        }
        graph = StreetGraph::build(streets);
        plan.shift = shiftOf(Night, QStringLiteral("21:00-05:00"));
        Team team;
        team.id = key<TeamId>(1);
        team.name = QStringLiteral("Team 1");
        team.members = {officers[0].id, officers[1].id};
        team.start = team.finish = corner(0, 0);
        plan.teams = {team};
    }
    void askForFirst(int count)
    {
        plan.orders.everyTwoHours.clear();
        for (int i = 0; i < count; ++i)
            plan.orders.everyTwoHours.push_back(hotspots.hotspots[static_cast<size_t>(i)].id);
    }
    [[nodiscard]] RuleContext context() const
    {
        return {.officers = officers, .authorities = {}, .otherPlans = {}, .graph = &graph, .hotspots = &hotspots};
    }
    [[nodiscard]] std::vector<Conflict> find() const { return findConflicts(plan, context()); }
};

} // namespace

// What is asked for every two hours, along the streets.
class ConflictsStreetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRoundGoesByTheStreets();
    void aBreakIsSomewhereToComeFrom();
    void whatIsKeptClashesWithNothing_data();
    void whatIsKeptClashesWithNothing();
};

// A round of six in two hours: four stays and, to five of them, 13¾ minutes at least.
void ConflictsStreetsTest::theRoundGoesByTheStreets()
{
    Comb comb;
    comb.askForFirst(5);
    QVERIFY(comb.find().empty());
    comb.askForFirst(Comb::Teeth);
    const auto conflicts = comb.find();
    QCOMPARE(conflicts.size(), size_t(1));
    QVERIFY(std::ranges::all_of(conflicts[0].parts, [](const Conflict::Part &part) {
        return part.what.kind == Kind::EveryTwoHours || part.what.kind == Kind::Break;
    }));
    QVERIFY(conflicts[0].parts.size() > 2);
    // On a straight line the same round is made in time.
    RuleContext straight = comb.context();
    straight.graph = nullptr;
    QVERIFY(findConflicts(comb.plan, straight).empty());
}

// A place for a break beside each of them: a team may come from there.
void ConflictsStreetsTest::aBreakIsSomewhereToComeFrom()
{
    Comb comb;
    comb.askForFirst(Comb::Teeth);
    BreakOrder order{.team = {}, .minutes = 20, .from = comb.plan.shift.from, .to = comb.plan.shift.to};
    for (const Hotspot &hotspot : comb.hotspots.hotspots)
        order.places.push_back({.name = QStringLiteral("Canteen"), .point = hotspot.centre});
    comb.plan.orders.breaks = {order};
    QVERIFY(comb.find().empty());
}

void ConflictsStreetsTest::whatIsKeptClashesWithNothing_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

// What a plan keeps can be kept: each hotspot of which it is true is asked for.
void ConflictsStreetsTest::whatIsKeptClashesWithNothing()
{
    QFETCH(quint64, seed);
    const Town town(seed);
    RuleContext context = town.context();
    context.hotspots = &town.hotspots;
    PlanRequest request = requestOf(seed);
    for (size_t i = 0; i < 4; ++i)
        request.orders.everyTwoHours.push_back(town.hotspots.hotspots[3 * i].id);
    Plan plan = makePlan(request, town.hotspots, context, Now).value();
    plan.orders.everyTwoHours.clear();
    for (const Hotspot &hotspot : town.hotspots.hotspots) {
        Plan asked = plan;
        asked.orders.everyTwoHours = {hotspot.id};
        if (!std::ranges::contains(checkPlan(asked, context), QStringLiteral("dose"), &Breach::rule))
            plan.orders.everyTwoHours.push_back(hotspot.id);
    }
    QVERIFY(!plan.orders.everyTwoHours.empty());
    for (const Conflict &conflict : findConflicts(plan, context))
        QVERIFY2(false, qPrintable(conflict.why()));
}

QTEST_GUILESS_MAIN(ConflictsStreetsTest)
#include "tst_plan_conflicts_streets.moc"
