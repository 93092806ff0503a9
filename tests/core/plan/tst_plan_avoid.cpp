#include "plan/edit_orders.h"
#include "plan/explain.h"
#include "plan/hotspot_reach.h"
#include "plan/journey.h"
#include "plan/replan.h"
#include "planner_town.h"

using namespace plan_fixture;

namespace
{

// Two banks of a river, 200 m apart: 200 m through the subway at their west ends, 2.2 km over the bridge at their east ends. A towpath is all
// that leads on to the wharf, which is as near as 100 m to the north bank.
const GridPoint South{530000, 180000};
const GridPoint North{530000, 180200};
const GridPoint Wharf{530100, 180300};
constexpr int MinutesThrough = 3;
constexpr int MinutesOver = 28;

Street street(const QString &name, const Line &line, Street::Traits traits = {})
{
    Street made;
    made.name = name;
    made.line = line;
    made.traits = traits;
    return made;
}

std::vector<Street> bankStreets()
{
    return {street("South Bank", {South, {531000, 180000}}),
            street("North Bank", {North, {531000, 180200}}),
            street("Bridge", {{531000, 180000}, {531000, 180200}}),
            street("Subway", {South, North}, Street::Trait::Subway),
            street("Towpath", {North, {530000, 180300}}, Street::Trait::Towpath),
            street("The Wharf", {{530000, 180300}, {530200, 180300}})};
}

// One uniform team that sets out on the south bank.
struct Banks
{
    PlanOrders orders;
    StreetGraph graph;
    std::vector<Officer> officers{officer(1), officer(2)};
    HotspotSet hotspots;

    explicit Banks(Street::Traits avoid = {})
    {
        orders.avoid = avoid;
        graph = StreetGraph::build(bankStreets(), walkingRules(orders));
        hotspots.id = key<HotspotSetId>(1);
        hotspots.hotspots = {hotspot(1, South, 10), hotspot(2, North, 10), hotspot(3, Wharf, 10)};
    }
    [[nodiscard]] RuleContext context() const
    {
        return {.officers = officers, .authorities = {}, .otherPlans = {}, .graph = &graph};
    }
    [[nodiscard]] Result<Plan> planned(GridPoint start = South) const
    {
        PlanRequest request = requestOf(1, QStringLiteral("22:00-03:00"));
        request.plainTeams = 0;
        request.uniformTeams = 1;
        request.start = start;
        request.orders = orders;
        return makePlan(request, hotspots, context(), Now);
    }
};

// An unlit lane that leads 700 m north from the bridge to a yard; nobody walks along what is unlit.
struct Yard
{
    static constexpr quint32 Number = 4;
    static constexpr GridPoint End{531000, 180900};
    Banks town;
    std::shared_ptr<Drives> drives;

    Yard()
    {
        std::vector<Street> streets = bankStreets();
        streets.push_back(street(QStringLiteral("Yard Lane"), {{531000, 180200}, End}, Street::Trait::Unlit));
        town.orders.avoid = Street::Trait::Unlit;
        town.graph = StreetGraph::build(streets, walkingRules(town.orders));
        town.hotspots.hotspots.push_back(hotspot(Number, End, 10));
        town.officers = {officer(1), officer(2), officer(3), officer(4)};
        drives = std::make_shared<Drives>(
            [streets] { return StreetGraph::build(streets, {.by = TravelBy::Vehicle, .avoid = {}}); });
    }
    [[nodiscard]] RuleContext context() const
    {
        RuleContext context = town.context();
        context.drives = drives;
        return context;
    }
    // Of two teams.
    [[nodiscard]] Result<Plan> planned(int vehicles, GridPoint start = South) const
    {
        PlanRequest request = requestOf(1, QStringLiteral("22:00-03:00"));
        request.plainTeams = 0;
        request.uniformTeams = 2;
        request.vehicleTeams = vehicles;
        request.start = start;
        request.orders = town.orders;
        return makePlan(request, town.hotspots, context(), Now);
    }
};

bool visits(const Plan &plan, quint32 place)
{
    return std::ranges::contains(plan.teams[0].legs, key<HotspotId>(place), &Leg::hotspot);
}

// Of the ways between the banks.
int fewestMinutesAcross(const Plan &plan)
{
    int fewest = std::numeric_limits<int>::max();
    const std::vector<Leg> &legs = plan.teams[0].legs;
    for (size_t i = 1; i < legs.size(); ++i)
        if ((legs[i - 1].point == South) != (legs[i].point == South))
            fewest = std::min(fewest, static_cast<int>(legs[i - 1].depart.secsTo(legs[i].arrive) / 60));
    return fewest;
}

} // namespace

class AvoidTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansTheLongerWay();
    void rulesRefuseWhatIsAvoided();
    void cutOffIsOutOfReach();
    void addedByHandItIsRefused();
    void byVehicleItIsNotCutOff();
    void vehiclesLeadNoFartherThanTheirStreets();
    void aVehicleSetsOutFromWhereNobodyWalks();
    void plannerAndRulesAgree_data();
    void plannerAndRulesAgree();
    void replansTheLongerWay();
    void sheetNamesTheLongerWay();
    void startCutOff();
    void editsWhatIsAvoided();
};

void AvoidTest::plansTheLongerWay()
{
    const Banks through;
    const Plan shorter = through.planned().value();
    const int across = fewestMinutesAcross(shorter);
    QVERIFY(across >= MinutesThrough && across < MinutesOver);
    const Banks over(Street::Trait::Subway);
    const Plan longer = over.planned().value();
    QCOMPARE(longer.orders.avoid, Street::Traits(Street::Trait::Subway));
    QVERIFY(visits(longer, 2) && visits(longer, 3)); // by the bridge and the towpath
    QVERIFY(fewestMinutesAcross(longer) >= MinutesOver);
    for (const Breach &breach : checkPlan(longer, over.context()))
        QVERIFY2(!breach.blocks, qPrintable(breach.why));
}

void AvoidTest::rulesRefuseWhatIsAvoided()
{
    const Banks through;
    Plan plan = through.planned().value();
    QVERIFY(approve(plan, through.context(), QStringLiteral("4001"), Now));
    const Banks over(Street::Trait::Subway);
    plan.orders = over.orders;
    QVERIFY(std::ranges::contains(checkPlan(plan, over.context()), QStringLiteral("overlap"), &Breach::rule));
    QVERIFY(!approve(plan, over.context(), QStringLiteral("4001"), Now));
}

void AvoidTest::cutOffIsOutOfReach()
{
    const Banks banks(Street::Trait::Towpath);
    const Plan plan = banks.planned().value();
    QVERIFY(visits(plan, 2));
    QVERIFY(!visits(plan, 3));
    const auto explainer = PlanExplainer::make(plan, banks.hotspots, banks.context());
    QVERIFY(explainer);
    const AbsenceExplanation told = (*explainer)->absence(key<HotspotId>(3)).value();
    QCOMPARE(told.kind, AbsenceExplanation::Kind::CutOff);
    QVERIFY2(told.words.contains(QStringLiteral("(towpaths)")), qPrintable(told.words));
    QCOMPARE(reachOf(plan, banks.hotspots.hotspots[2], banks.context()), HotspotReach::CutOff);
    const ReachCount count = countReach(plan, banks.hotspots, banks.context());
    QCOMPARE(count.cutOff, 1);
    QCOMPARE(count.within(), 2);
    QVERIFY(!outOfReachText(count).isEmpty());
    const Banks open;
    QVERIFY(visits(open.planned().value(), 3));
}

void AvoidTest::addedByHandItIsRefused()
{
    const Banks banks(Street::Trait::Towpath);
    Plan plan = banks.planned().value();
    const std::vector<Leg> before = plan.teams[0].legs;
    plan.teams[0].legs = {visit(99, banks.hotspots.hotspots[2], plan.shift.from.addSecs(7200), 12)};
    const std::vector<Breach> breaches = checkPlan(plan, banks.context());
    const auto found = std::ranges::find(breaches, QStringLiteral("cut_off"), &Breach::rule);
    QVERIFY(found != breaches.end());
    QVERIFY(found->blocks);
    QVERIFY(found->leg == key<LegId>(99));
    QVERIFY2(found->why.contains(QStringLiteral("Place 3")), qPrintable(found->why));
    plan.teams[0].legs = before;
    QVERIFY(!std::ranges::contains(checkPlan(plan, banks.context()), QStringLiteral("cut_off"), &Breach::rule));
}

// One team walks and one drives: the unlit lane is driven along, and its end is nobody else's.
void AvoidTest::byVehicleItIsNotCutOff()
{
    const Yard yard;
    const Plan plan = yard.planned(1).value();
    const auto drives = [&plan](const Team &team) { return travelOf(plan, team) == Travel::Vehicle; };
    const auto goesThere = [](const Team &team) {
        return std::ranges::contains(team.legs, key<HotspotId>(Yard::Number), &Leg::hotspot);
    };
    QVERIFY(std::ranges::any_of(plan.teams, goesThere));
    for (const Team &team : plan.teams)
        QVERIFY(drives(team) || !goesThere(team));
    for (const Breach &breach : checkPlan(plan, yard.context()))
        QVERIFY2(!breach.blocks, qPrintable(breach.why));
    const Hotspot &place = yard.town.hotspots.hotspots.back();
    QCOMPARE(reachOf(plan, place, yard.context()), HotspotReach::Within);
    const auto explainer = PlanExplainer::make(plan, yard.town.hotspots, yard.context()).value();
    QVERIFY(explainer->absence(place.id)->kind != AbsenceExplanation::Kind::CutOff);
    const auto car = std::ranges::find_if(plan.teams, drives);
    const auto walkers = std::ranges::find_if_not(plan.teams, drives);
    const std::vector<HotspotBeyond> beyond = beyondReach(plan, yard.town.hotspots, yard.context());
    const auto told = std::ranges::find(beyond, place.id, &HotspotBeyond::hotspot);
    QVERIFY(told != beyond.end());
    QCOMPARE(told->teams, std::vector{walkers->id});
    const QString why = beyondReachText(plan, walkers->id, place, *told);
    QVERIFY2(why.contains(QStringLiteral("by vehicle")) && why.contains(car->name), qPrintable(why));
    QVERIFY(beyondReachText(plan, car->id, place, *told).isEmpty());
    // On foot nobody gets there, and no rule lets them.
    Plan onFoot = plan;
    for (Team &team : onFoot.teams)
        team.travel = Travel::Foot;
    QCOMPARE(reachOf(onFoot, place, yard.context()), HotspotReach::CutOff);
    QVERIFY(std::ranges::contains(checkPlan(onFoot, yard.context()), QStringLiteral("cut_off"), &Breach::rule));
    QVERIFY(!std::ranges::any_of(yard.planned(0).value().teams, goesThere));
}

// The wharf's own street is on no street for vehicles, and what they get to is as far from it as what is walked.
void AvoidTest::vehiclesLeadNoFartherThanTheirStreets()
{
    Banks banks(Street::Trait::Towpath);
    Drives drives([] {
        std::vector<Street> streets = bankStreets();
        std::erase_if(streets, [](const Street &street) { return street.name == QStringLiteral("Towpath"); });
        return StreetGraph::build(streets, {.by = TravelBy::Vehicle, .avoid = {}});
    });
    QVERIFY(banks.graph.isCutOff(Wharf));
    QVERIFY(!drives.leadTo(Wharf, banks.graph));
    QVERIFY(isCutOff(&banks.graph, &drives, Travel::Vehicle, Wharf));
    Walks walks(&banks.graph);
    QVERIFY(!isWay(Ways{.walks = walks, .drives = &drives}.between(Travel::Vehicle, South, Wharf)));
}

void AvoidTest::aVehicleSetsOutFromWhereNobodyWalks()
{
    const Yard yard;
    QVERIFY(!yard.planned(0, Yard::End));
    const Result<Plan> plan = yard.planned(2, Yard::End);
    QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().message));
    QVERIFY(visits(*plan, 2));
    for (const Breach &breach : checkPlan(*plan, yard.context()))
        QVERIFY2(!breach.blocks, qPrintable(breach.why));
    Walks walks(&yard.town.graph);
    const TeamWay way = Ways{.walks = walks, .drives = yard.drives.get()}.between(Travel::Vehicle, Yard::End, South);
    QVERIFY(way.drive);
    QVERIFY(way.line().front() == Yard::End && way.line().back() == South);
    QVERIFY(way.metres < 4000);
}

void AvoidTest::plannerAndRulesAgree_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

// Blocks of 300 m of which every other street is unlit and some are for people on foot only; places on them, beside them and off them.
void AvoidTest::plannerAndRulesAgree()
{
    QFETCH(quint64, seed);
    constexpr int Blocks = 5;
    Random random(seed);
    std::vector<Street> streets;
    const auto add = [&](GridPoint from, GridPoint to) {
        Street made;
        made.streetClass = random.unit() < 0.2 ? Street::Class::Footway : Street::Class::Tertiary;
        made.traits = random.unit() < 0.5 ? Street::Traits(Street::Trait::Unlit) : Street::Traits();
        made.line = {from, to};
        streets.push_back(std::move(made));
    };
    for (int line = 0; line <= Blocks; ++line) {
        for (int block = 0; block < Blocks; ++block) {
            add(corner(3 * block, 3 * line), corner(3 * block + 3, 3 * line));
            add(corner(3 * line, 3 * block), corner(3 * line, 3 * block + 3));
        }
    }
    PlanRequest request = requestOf(seed);
    request.vehicleTeams = 1;
    request.orders.avoid = Street::Trait::Unlit;
    Town town(seed);
    town.graph = StreetGraph::build(streets, walkingRules(request.orders));
    for (Hotspot &place : town.hotspots.hotspots)
        place.centre = {529700 + random.unit() * 300 * (Blocks + 2), 179700 + random.unit() * 300 * (Blocks + 2)};
    RuleContext context = town.context();
    context.drives = std::make_shared<Drives>(
        [streets] { return StreetGraph::build(streets, {.by = TravelBy::Vehicle, .avoid = {}}); });
    const Result<Plan> plan = makePlan(request, town.hotspots, context, Now);
    QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().message));
    const std::vector<Breach> breaches = checkPlan(*plan, context);
    QVERIFY2(rulesOf(breaches).isEmpty(), qPrintable(textOf(breaches)));
    const auto explainer = PlanExplainer::make(*plan, town.hotspots, context).value();
    for (const Hotspot &place : town.hotspots.hotspots) {
        const bool isCutOff = reachOf(*plan, place, context) == HotspotReach::CutOff;
        const bool isVisited = std::ranges::any_of(
            plan->teams, [&](const Team &team) { return std::ranges::contains(team.legs, place.id, &Leg::hotspot); });
        QVERIFY(!isCutOff || !isVisited);
        QCOMPARE(explainer->absence(place.id)->kind == AbsenceExplanation::Kind::CutOff, isCutOff);
    }
}

void AvoidTest::replansTheLongerWay()
{
    const Banks over(Street::Trait::Subway | Street::Trait::Towpath);
    const Plan plan = over.planned().value();
    const Replan again =
        replan(plan, over.hotspots, over.context(), {.at = plan.shift.from.addSecs(3600), .seconds = {}}, Now).value();
    QVERIFY(!visits(again.plan, 3));
    QVERIFY(fewestMinutesAcross(again.plan) >= MinutesOver);
}

void AvoidTest::sheetNamesTheLongerWay()
{
    for (const Street::Traits avoid : {Street::Traits(), Street::Traits(Street::Trait::Subway)}) {
        const Banks banks(avoid);
        Plan plan = banks.planned().value();
        plan.teams[0].legs = {visit(1, banks.hotspots.hotspots[1], plan.shift.from.addSecs(7200), 12)};
        Walks walks(&banks.graph);
        const JourneyStep step = journeyOf(plan, plan.teams[0], {.walks = walks}).steps.front();
        QCOMPARE(step.streets, avoid ? QStringList({"South Bank", "Bridge", "North Bank"}) : QStringList("Subway"));
        QCOMPARE(step.metres, avoid ? 2200.0 : 200.0);
    }
}

void AvoidTest::startCutOff()
{
    const Banks banks(Street::Trait::Towpath);
    const Result<Plan> none = banks.planned(Wharf);
    QVERIFY(!none);
    QCOMPARE(none.error().code, Error::Code::Refused);
    QVERIFY2(none.error().message.contains(QStringLiteral("avoid")), qPrintable(none.error().message));
}

void AvoidTest::editsWhatIsAvoided()
{
    const Plan plan = Banks().planned().value();
    const Plan avoiding = setAvoided(plan, Street::Trait::Unlit, true).value();
    QCOMPARE(avoiding.orders.avoid, Street::Traits(Street::Trait::Unlit));
    QVERIFY(planOrdersFromKey(toKey(avoiding.orders)) == avoiding.orders);
    QCOMPARE(ordersForNight(avoiding, shiftOf(QDate(2026, 12, 4), QStringLiteral("22:00-03:00"))).avoid,
             avoiding.orders.avoid);
    QVERIFY(setAvoided(avoiding, Street::Trait::Unlit, false).value().orders == plan.orders);
    QVERIFY(!setAvoided(plan, Street::Trait::OneWay, true));
}

QTEST_GUILESS_MAIN(AvoidTest)
#include "tst_plan_avoid.moc"
