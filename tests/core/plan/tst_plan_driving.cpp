#include "plan/compare.h"
#include "plan/conflicts.h"
#include "plan/journey.h"
#include "plan/replan_pairs.h"
#include "planner_town.h"
#include "rules_board.h"

using namespace plan_fixture;

namespace
{

// A one-way street of 2.4 km, and the way back round three sides of a square: 7.2 km. At 30 km/h with two minutes of parking that is
// 6.8 minutes there and 16.4 back; walking takes 30 both ways.
constexpr double Side = 2400;
const GridPoint West = corner(0, 0);
const GridPoint East{West.easting + Side, West.northing};
constexpr int MinutesEast = 7;
constexpr int MinutesWest = 17;

std::vector<Street> oneWayTown()
{
    Street high;
    high.name = QStringLiteral("High Street");
    high.streetClass = Street::Class::Primary;
    high.traits = Street::Trait::OneWay;
    high.line = {West, East};
    Street ring = high;
    ring.name = QStringLiteral("Ring Road");
    ring.traits = {};
    ring.line = {East, {East.easting, East.northing + Side}, {West.easting, West.northing + Side}, West};
    return {high, ring};
}

std::shared_ptr<Drives> drivesOn(const std::vector<Street> &streets)
{
    return std::make_shared<Drives>(
        [streets] { return StreetGraph::build(streets, {.by = TravelBy::Vehicle, .avoid = {}}); });
}

// One team with a vehicle, and a place at either end.
struct OneWayTown
{
    StreetGraph graph = StreetGraph::build(oneWayTown());
    std::shared_ptr<Drives> drives = drivesOn(oneWayTown());
    std::vector<Officer> officers{officer(1), officer(2)};
    HotspotSet hotspots;

    OneWayTown()
    {
        hotspots.id = key<HotspotSetId>(1);
        hotspots.hotspots = {hotspot(1, West, 10), hotspot(2, East, 10)};
    }
    [[nodiscard]] RuleContext context() const
    {
        return {.officers = officers, .authorities = {}, .otherPlans = {}, .graph = &graph, .drives = drives};
    }
    [[nodiscard]] PlanRequest request() const
    {
        PlanRequest request = requestOf(1);
        request.plainTeams = 0;
        request.uniformTeams = 1;
        request.vehicleTeams = 1;
        request.start = West;
        return request;
    }
    // A visit to one end, then one to the other so many minutes after it.
    [[nodiscard]] Plan between(const GridPoint &from, const GridPoint &to, int minutes,
                               Travel travel = Travel::Vehicle) const
    {
        Plan plan;
        plan.id = key<PlanId>(1);
        plan.shift = shiftOf(Night, QStringLiteral("22:00-03:00"));
        Team team;
        team.id = key<TeamId>(1);
        team.name = QStringLiteral("Car 1");
        team.members = {officers[0].id, officers[1].id};
        team.travel = travel;
        const QDateTime first = plan.shift.from.addSecs(3600);
        team.legs = {visit(1, hotspot(1, from, 10), first, 12),
                     visit(2, hotspot(2, to, 10), first.addSecs((12 + minutes) * qint64{60}), 12)};
        plan.teams = {team};
        return plan;
    }
};

QStringList legTexts(const Plan &plan)
{
    QStringList texts;
    for (const Team &team : plan.teams)
        for (const Leg &leg : team.legs)
            texts.append(team.name + leg.id.toString() + leg.placeName + leg.arrive.toString(Qt::ISODate) +
                         leg.depart.toString(Qt::ISODate) + leg.reason);
    return texts;
}

int minutesBetween(const Leg &from, const Leg &to)
{
    return static_cast<int>(from.depart.secsTo(to.arrive) / 60);
}

} // namespace

class DrivingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansTheLongerWayBack();
    void refusesAgainstTheOneWay_data();
    void refusesAgainstTheOneWay();
    void lockedLegsAgainstTheOneWayClash();
    void walksWhereThatIsQuicker();
    void withoutStreetsForVehicles();
    void plannerAndRulesAgree_data();
    void plannerAndRulesAgree();
    void onFootNothingIsAsked();
    void aLinkedTeamWalks();
    void journeyAlongTheDrive();
    void metresOfTheDrive();
    void underWaySoonerOnTheLongerWay();
};

void DrivingTest::plansTheLongerWayBack()
{
    const OneWayTown town;
    const Plan plan = makePlan(town.request(), town.hotspots, town.context(), Now).value();
    QCOMPARE(rulesOf(checkPlan(plan, town.context())), QStringList());
    int east = 0;
    int west = 0;
    const std::vector<Leg> &legs = plan.teams[0].legs;
    for (size_t i = 1; i < legs.size(); ++i) {
        if (legs[i - 1].point == legs[i].point)
            continue;
        const bool isEast = legs[i].point == East;
        (isEast ? east : west) += 1;
        QVERIFY(minutesBetween(legs[i - 1], legs[i]) >= (isEast ? MinutesEast : MinutesWest));
    }
    QVERIFY(east > 0);
    QVERIFY(west > 0);
    QVERIFY(legs.back().depart.secsTo(plan.shift.to) >= (legs.back().point == East ? MinutesWest * 60 : 0));
}

void DrivingTest::refusesAgainstTheOneWay_data()
{
    QTest::addColumn<bool>("east");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<Travel>("travel");
    QTest::addColumn<bool>("refused");
    QTest::newRow("with the one-way") << true << MinutesEast << Travel::Vehicle << false;
    QTest::newRow("with it, a minute short") << true << MinutesEast - 1 << Travel::Vehicle << true;
    QTest::newRow("against it") << false << MinutesEast << Travel::Vehicle << true;
    QTest::newRow("round it") << false << MinutesWest << Travel::Vehicle << false;
    QTest::newRow("round it, a minute short") << false << MinutesWest - 1 << Travel::Vehicle << true;
    QTest::newRow("on foot") << false << 30 << Travel::Foot << false;
    QTest::newRow("on foot, a minute short") << false << 29 << Travel::Foot << true;
}

void DrivingTest::refusesAgainstTheOneWay()
{
    QFETCH(bool, east);
    QFETCH(int, minutes);
    QFETCH(Travel, travel);
    QFETCH(bool, refused);
    const OneWayTown town;
    const Plan plan = town.between(east ? West : East, east ? East : West, minutes, travel);
    const std::vector<Breach> breaches = checkPlan(plan, town.context());
    const Breach *overlap = find(breaches, QStringLiteral("overlap"));
    QCOMPARE(overlap != nullptr, refused);
    if (!overlap || travel == Travel::Foot)
        return;
    const int needed = east ? MinutesEast : MinutesWest;
    QCOMPARE(overlap->why,
             QStringLiteral("Car 1 has %1 min from Place 1 to Place 2; the drive takes %2, parking included.")
                 .arg(minutes)
                 .arg(needed));
}

void DrivingTest::lockedLegsAgainstTheOneWayClash()
{
    const OneWayTown town;
    Plan plan = town.between(East, West, MinutesEast);
    for (Leg &leg : plan.teams[0].legs)
        leg.locked = true;
    QCOMPARE(findConflicts(plan, town.context()).size(), 1u);
    plan = town.between(East, West, MinutesWest);
    for (Leg &leg : plan.teams[0].legs)
        leg.locked = true;
    QVERIFY(findConflicts(plan, town.context()).empty());
}

void DrivingTest::walksWhereThatIsQuicker()
{
    const OneWayTown town;
    Walks walks(&town.graph);
    const Ways ways{.walks = walks, .drives = town.drives.get()};
    const GridPoint door{West.easting + 120, West.northing};
    for (const auto &[from, to] : {std::pair(West, door), std::pair(door, West)}) {
        const TeamWay way = ways.between(Travel::Vehicle, from, to);
        QCOMPARE(way.minutes, 1.5);
        QCOMPARE(way.drive, nullptr);
        QVERIFY(way.line() == walks.between(from, to)->line);
    }
    QVERIFY(ways.between(Travel::Vehicle, West, East).drive);
}

void DrivingTest::withoutStreetsForVehicles()
{
    const OneWayTown town;
    Walks walks(&town.graph);
    const double assumed = ParkingMinutes + Side / DrivingMetresPerMinute;
    QCOMPARE((Ways{.walks = walks}.minutes(Travel::Vehicle, East, West)), assumed);
    Drives none([] { return StreetGraph(); });
    QCOMPARE((Ways{.walks = walks, .drives = &none}.minutes(Travel::Vehicle, East, West)), assumed);
    QCOMPARE((Ways{.walks = walks, .drives = &none}.leastMinutes(Travel::Vehicle, Side)), assumed);
    // A place off the known streets: straight there, by the same assumption.
    const GridPoint far{West.easting, West.northing - 4000};
    QCOMPARE((Ways{.walks = walks, .drives = town.drives.get()}.minutes(Travel::Vehicle, West, far)),
             ParkingMinutes + StraightLineDetour * 4000 / DrivingMetresPerMinute);
    RuleContext context = town.context();
    context.drives = {};
    QCOMPARE(find(checkPlan(town.between(East, West, 10), context), QStringLiteral("overlap")), nullptr);
    QVERIFY(find(checkPlan(town.between(East, West, 9), context), QStringLiteral("overlap")));
}

void DrivingTest::plannerAndRulesAgree_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

// Blocks of 300 m whose streets are one-way in turn, some of them for people on foot only; places beside them.
void DrivingTest::plannerAndRulesAgree()
{
    QFETCH(quint64, seed);
    Random random(seed);
    std::vector<Street> streets;
    const auto add = [&](int east, int north, int toEast, int toNorth, bool isOneWay) {
        Street street;
        street.streetClass = random.unit() < 0.2 ? Street::Class::Footway : Street::Class::Tertiary;
        street.traits = isOneWay ? Street::Traits(Street::Trait::OneWay) : Street::Traits();
        street.line = {corner(3 * east, 3 * north), corner(3 * toEast, 3 * toNorth)};
        streets.push_back(std::move(street));
    };
    constexpr int Blocks = 8;
    for (int line = 0; line <= Blocks; ++line) {
        for (int block = 0; block < Blocks; ++block) {
            const int from = line % 2 == 0 ? block : block + 1;
            const int to = line % 2 == 0 ? block + 1 : block;
            const bool isOneWay = line > 0 && line < Blocks;
            add(from, line, to, line, isOneWay);
            add(line, from, line, to, isOneWay);
        }
    }
    const StreetGraph graph = StreetGraph::build(streets);
    HotspotSet hotspots;
    hotspots.id = key<HotspotSetId>(1);
    for (quint32 i = 1; i <= 25; ++i)
        hotspots.hotspots.push_back(
            hotspot(i, {530000 + random.unit() * 300 * Blocks, 180000 + random.unit() * 300 * Blocks}, 1000.0 / i));
    const Town crews;
    const RuleContext context{
        .officers = crews.officers, .authorities = {}, .otherPlans = {}, .graph = &graph, .drives = drivesOn(streets)};
    PlanRequest request = requestOf(seed);
    request.vehicleTeams = 2;
    const Plan plan = makePlan(request, hotspots, context, Now).value();
    QCOMPARE(std::ranges::count(plan.teams, Travel::Vehicle, &Team::travel), 2);
    const std::vector<Breach> breaches = checkPlan(plan, context);
    QVERIFY2(!find(breaches, QStringLiteral("overlap")) && !find(breaches, QStringLiteral("shift")) &&
                 !find(breaches, QStringLiteral("clash")),
             qPrintable(textOf(breaches)));
}

void DrivingTest::onFootNothingIsAsked()
{
    const Town town;
    bool isAsked = false;
    RuleContext driving = town.context();
    driving.drives = std::make_shared<Drives>([&isAsked] {
        isAsked = true;
        return StreetGraph();
    });
    const Plan with = makePlan(requestOf(5), town.hotspots, driving, Now).value();
    QCOMPARE(legTexts(with), legTexts(makePlan(requestOf(5), town.hotspots, town.context(), Now).value()));
    QCOMPARE(textOf(checkPlan(with, driving)), textOf(checkPlan(with, town.context())));
    QCOMPARE(figuresOf(with, town.hotspots, driving).metres, figuresOf(with, town.hotspots, town.context()).metres);
    const ReplanRequest gone{.at = with.shift.from.addSecs(7200), .away = {{.team = with.teams.back().id}}};
    QCOMPARE(legTexts(replan(with, town.hotspots, driving, gone, Now).value().plan),
             legTexts(replan(with, town.hotspots, town.context(), gone, Now).value().plan));
    QVERIFY(!isAsked);
}

void DrivingTest::aLinkedTeamWalks()
{
    Board board;
    board.plan.teams[1].travel = Travel::Vehicle;
    QCOMPARE(travelOf(board.plan, board.plan.teams[1]), Travel::Foot);
    Leg &second = board.plan.teams[1].legs[1];
    second.arrive = board.plan.teams[1].legs[0].depart.addSecs(180); // 300 m: 3.75 minutes on foot, 3 by vehicle
    const std::vector<Breach> breaches = board.check();
    const Breach *overlap = find(breaches, QStringLiteral("overlap"));
    QVERIFY(overlap);
    QCOMPARE(overlap->why, QStringLiteral("Team 1 has 3 min from Place 202 to Place 502; the walk takes 4."));
    board.plan.teams[0].linkedUniform = {};
    QCOMPARE(travelOf(board.plan, board.plan.teams[1]), Travel::Vehicle);
}

void DrivingTest::journeyAlongTheDrive()
{
    const OneWayTown town;
    Walks walks(&town.graph);
    const Ways ways{.walks = walks, .drives = town.drives.get()};
    const Plan plan = town.between(East, West, 30);
    const JourneyStep back = journeyOf(plan, plan.teams[0], ways).steps[1];
    QCOMPARE(back.streets, QStringList(QStringLiteral("Ring Road")));
    QCOMPARE(lengthMetres(back.line), 3 * Side);
    QCOMPARE(back.leave, plan.teams[0].legs[1].arrive.addSecs(-984)); // 14.4 minutes of driving and two of parking
    const Plan onFoot = town.between(East, West, 30, Travel::Foot);
    const JourneyStep walked = journeyOf(onFoot, onFoot.teams[0], ways).steps[1];
    QCOMPARE(walked.streets, QStringList(QStringLiteral("High Street")));
    QCOMPARE(walked.leave, onFoot.teams[0].legs[1].arrive.addSecs(-1800));
}

void DrivingTest::metresOfTheDrive()
{
    const OneWayTown town;
    Plan plan = town.between(East, West, 30);
    QCOMPARE(figuresOf(plan, town.hotspots, town.context()).metres, 3 * Side);
    plan.teams[0].travel = Travel::Foot;
    QCOMPARE(figuresOf(plan, town.hotspots, town.context()).metres, Side);
}

void DrivingTest::underWaySoonerOnTheLongerWay()
{
    const OneWayTown town;
    Walks walks(&town.graph);
    const Ways ways{.walks = walks, .drives = town.drives.get()};
    for (const bool isWest : {true, false}) {
        const Plan plan = town.between(isWest ? East : West, isWest ? West : East, 20);
        const QDateTime tenBefore = plan.teams[0].legs[1].arrive.addSecs(-600);
        QCOMPARE(whereTeamsAre(plan, {.at = tenBefore}, ways)[0].kept, isWest ? 2u : 1u);
    }
}

QTEST_GUILESS_MAIN(DrivingTest)
#include "tst_plan_driving.moc"
