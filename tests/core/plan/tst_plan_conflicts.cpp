#include "plan/conflicts.h"
#include "rules_board.h"

using namespace plan_fixture;
using Kind = Requirement::Kind;

class ConflictsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingClashes();
    void lockedLegsClash();
    void theSmallestIsNamed();
    void orderMayVary();
    void aBreakNeedsTime();
    void dutiesClash();
    void nobodyHasTheSkill();
    void linkedTeamsAreAskedByName();
    void ownHoursClash();
    void startAndFinishClash();
    void pairsWithoutUniform();
    void noTeams();
    void everyTwoHours_data();
    void everyTwoHours();
    void theRoundOfOneTeam();
    void tooManyHotspots();
    void theRulesSaySo();
    void whatIsOnlyWarnedAboutIsOnlyWarnedOf();
    void twoClashesAreTwo();
};

namespace
{

struct Bench
{
    StreetGraph graph = streetGrid(30);
    std::vector<Officer> officers{officer(1), officer(2)};
    HotspotSet hotspots;
    Plan plan;

    Bench()
    {
        plan.shift = shiftOf(Night, QStringLiteral("22:00-03:00"));
        addTeam(1);
        for (quint32 i = 0; i < 12; ++i)
            hotspots.hotspots.push_back(hotspot(i + 1, corner(static_cast<int>(2 * i), 5), 10));
    }
    Team &addTeam(quint32 number)
    {
        Team team;
        team.id = key<TeamId>(number);
        team.name = QStringLiteral("Team %1").arg(number);
        team.members = {key<OfficerId>(number)};
        plan.teams.push_back(team);
        return plan.teams.back();
    }
    void lock(quint32 number, size_t team, int east, int minute, int minutes = 15)
    {
        Leg leg =
            visit(number, hotspot(100 + number, corner(east, 0), 1), plan.shift.from.addSecs(minute * 60), minutes);
        leg.locked = true;
        plan.teams[team].legs.push_back(leg);
    }
    void ask(const QString &name, int east, int from, int to, int minutes = 15)
    {
        plan.orders.duties.push_back({.name = name,
                                      .point = corner(east, 0),
                                      .earliest = plan.shift.from.addSecs(from * 60),
                                      .latest = plan.shift.from.addSecs(to * 60),
                                      .minutes = minutes});
    }
    [[nodiscard]] RuleContext context() const
    {
        return {.officers = officers, .authorities = {}, .otherPlans = {}, .graph = &graph, .hotspots = &hotspots};
    }
    [[nodiscard]] std::vector<Conflict> find() const { return findConflicts(plan, context()); }
};

std::vector<Kind> kindsOf(const Conflict &conflict)
{
    std::vector<Kind> kinds;
    for (const Conflict::Part &part : conflict.parts)
        kinds.push_back(part.what.kind);
    std::ranges::sort(kinds);
    return kinds;
}

#define COMPARE_KINDS(conflicts, ...)                                                                                  \
    QCOMPARE((conflicts).size(), size_t(1));                                                                           \
    QVERIFY2(kindsOf((conflicts)[0]) == (std::vector<Kind>{__VA_ARGS__}), qPrintable((conflicts)[0].why()));           \
    QVERIFY(!(conflicts)[0].wayOut().isEmpty())

} // namespace

void ConflictsTest::nothingClashes()
{
    Bench bench;
    bench.lock(1, 0, 0, 30);
    bench.lock(2, 0, 8, 60);
    bench.ask(QStringLiteral("Post"), 4, 100, 140);
    bench.plan.orders.everyTwoHours = {key<HotspotId>(1), key<HotspotId>(2)};
    QVERIFY(bench.find().empty());
}

void ConflictsTest::lockedLegsClash()
{
    Bench bench;
    bench.lock(1, 0, 0, 30); // until 45
    bench.lock(2, 0, 8, 54); // ten minutes' walk
    const auto conflicts = bench.find();
    COMPARE_KINDS(conflicts, Kind::LockedLeg, Kind::LockedLeg);
    QCOMPARE(conflicts[0].parts[0].leg, key<LegId>(1));
    QCOMPARE(conflicts[0].parts[1].leg, key<LegId>(2));
    QVERIFY2(conflicts[0].wayOut().contains(QStringLiteral("unlock")), qPrintable(conflicts[0].wayOut()));
    bench.plan.teams[0].legs[1].arrive = bench.plan.shift.from.addSecs(55 * 60);
    QVERIFY(bench.find().empty());
    bench.plan.teams[0].legs[1].arrive = bench.plan.shift.from.addSecs(54 * 60);
    bench.plan.teams[0].legs[1].locked = false; // the planner may move it
    QVERIFY(bench.find().empty());
}

void ConflictsTest::theSmallestIsNamed()
{
    Bench bench;
    for (quint32 i = 0; i < 6; ++i)
        bench.lock(i + 1, 0, 0, 30 + 20 * static_cast<int>(i));
    bench.lock(20, 0, 0, 95); // while leg 4 is under way, from 90 to 105
    const auto conflicts = bench.find();
    COMPARE_KINDS(conflicts, Kind::LockedLeg, Kind::LockedLeg);
    QCOMPARE(conflicts[0].parts[0].leg, key<LegId>(4));
    QCOMPARE(conflicts[0].parts[1].leg, key<LegId>(20));
}

void ConflictsTest::orderMayVary()
{
    Bench bench;
    bench.lock(1, 0, 0, 60);
    bench.ask(QStringLiteral("Late"), 8, 30, 200);
    bench.ask(QStringLiteral("Early"), 8, 20, 200);
    QVERIFY(bench.find().empty());
}

void ConflictsTest::aBreakNeedsTime()
{
    Bench bench;
    bench.plan.shift = shiftOf(Night, QStringLiteral("21:00-05:00"));
    bench.lock(1, 0, 0, 0, 240);
    bench.lock(2, 0, 0, 250, 230);
    COMPARE_KINDS(bench.find(), Kind::LockedLeg, Kind::LockedLeg, Kind::Break);
    bench.plan.teams[0].legs[1].depart = bench.plan.shift.from.addSecs(460 * 60);
    QVERIFY(bench.find().empty());
}

void ConflictsTest::dutiesClash()
{
    Bench bench;
    bench.ask(QStringLiteral("Venue"), 0, 60, 60);
    bench.ask(QStringLiteral("Shelter"), 0, 70, 70);
    COMPARE_KINDS(bench.find(), Kind::Duty, Kind::Duty);
    bench.addTeam(2);
    QVERIFY(bench.find().empty());
    bench.plan.orders.duties[0].team = bench.plan.orders.duties[1].team = key<TeamId>(1);
    const auto conflicts = bench.find();
    QCOMPARE(conflicts.size(), size_t(1));
    QCOMPARE(conflicts[0].parts.size(), size_t(4)); // each of the two, and that it is for Team 1
    QVERIFY(std::ranges::all_of(conflicts[0].parts, &Conflict::Part::isEnough));
    bench.lock(1, 0, 0, 60, 30);
    bench.lock(2, 1, 0, 60, 30);
    bench.plan.orders.duties = {};
    bench.ask(QStringLiteral("Venue"), 0, 65, 70);
    COMPARE_KINDS(bench.find(), Kind::LockedLeg, Kind::LockedLeg, Kind::Duty);
}

void ConflictsTest::nobodyHasTheSkill()
{
    Bench bench;
    bench.ask(QStringLiteral("Search"), 0, 60, 90);
    bench.plan.orders.duties[0].skill = SpotterSkill;
    COMPARE_KINDS(bench.find(), Kind::Duty, Kind::DutySkill);
    bench.officers[0] = spotter(1);
    QVERIFY(bench.find().empty());
}

void ConflictsTest::linkedTeamsAreAskedByName()
{
    Bench bench;
    Team &pair = bench.addTeam(2);
    pair.mode = Mode::Plain;
    pair.linkedUniform = key<TeamId>(1);
    bench.ask(QStringLiteral("Venue"), 0, 60, 90);
    COMPARE_KINDS(bench.find(), Kind::Duty);
    bench.plan.orders.duties[0].team = key<TeamId>(1);
    QVERIFY(bench.find().empty());
}

void ConflictsTest::ownHoursClash()
{
    Bench bench;
    bench.plan.teams[0].to = bench.plan.shift.from.addSecs(100 * 60);
    bench.lock(1, 0, 0, 90);
    const auto conflicts = bench.find();
    COMPARE_KINDS(conflicts, Kind::LockedLeg, Kind::OwnHours);
    QVERIFY2(conflicts[0].wayOut().contains(QStringLiteral("whole shift")), qPrintable(conflicts[0].wayOut()));
}

void ConflictsTest::startAndFinishClash()
{
    Bench bench;
    bench.plan.teams[0].start = bench.plan.teams[0].finish = corner(0, 0);
    bench.lock(1, 0, 16, 19); // twenty minutes' walk
    COMPARE_KINDS(bench.find(), Kind::LockedLeg, Kind::Start);
    bench.plan.teams[0].legs.clear();
    bench.lock(1, 0, 16, 266);
    COMPARE_KINDS(bench.find(), Kind::LockedLeg, Kind::Finish);
    bench.plan.teams[0].legs.clear();
    bench.lock(1, 0, 16, 265);
    QVERIFY(bench.find().empty());
}

void ConflictsTest::pairsWithoutUniform()
{
    Bench bench;
    for (const quint32 number : {2U, 3U}) {
        Team &pair = bench.addTeam(number);
        pair.mode = Mode::Plain;
    }
    COMPARE_KINDS(bench.find(), Kind::Pair, Kind::Pair);
    bench.addTeam(4);
    QVERIFY(bench.find().empty());
}

void ConflictsTest::noTeams()
{
    Bench bench;
    bench.plan.teams.clear();
    COMPARE_KINDS(bench.find(), Kind::SomeTeam);
    bench.ask(QStringLiteral("Venue"), 0, 60, 90);
    const auto conflicts = bench.find();
    QCOMPARE(conflicts.size(), size_t(2));
    QVERIFY(kindsOf(conflicts[1]) == std::vector{Kind::Duty});
}

void ConflictsTest::everyTwoHours_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QList<int>>("kinds");
    const auto row = [](const char *what, std::initializer_list<Kind> kinds) {
        QList<int> numbers;
        for (const Kind kind : kinds)
            numbers.append(static_cast<int>(kind));
        QTest::newRow(what) << QString::fromLatin1(what) << numbers;
    };
    row("fine", {});
    row("cap", {Kind::EveryTwoHours, Kind::VisitCap});
    row("cap that long stays keep", {});
    row("barred", {Kind::EveryTwoHours, Kind::Barred});
    row("barred one team of two", {});
    row("hours", {Kind::OwnHours, Kind::EveryTwoHours});
}

void ConflictsTest::everyTwoHours()
{
    QFETCH(QString, what);
    QFETCH(QList<int>, kinds);
    Bench bench;
    bench.plan.orders.everyTwoHours = {key<HotspotId>(1)};
    if (what.startsWith(QStringLiteral("cap")))
        bench.plan.orders.visitCap = 1;
    if (what == QStringLiteral("cap")) // a stay of four hours leaves a gap of over two
        bench.plan.shift = shiftOf(Night, QStringLiteral("22:00-06:01"));
    if (what.startsWith(QStringLiteral("barred")))
        bench.plan.orders.forbids = {{.team = key<TeamId>(1), .hotspot = key<HotspotId>(1)}};
    if (what == QStringLiteral("barred one team of two"))
        bench.addTeam(2);
    if (what == QStringLiteral("hours"))
        bench.plan.teams[0].from = bench.plan.shift.from.addSecs(121 * 60);
    const auto conflicts = bench.find();
    QCOMPARE(conflicts.size(), size_t(kinds.isEmpty() ? 0 : 1));
    if (kinds.isEmpty())
        return;
    QList<int> found;
    for (const Kind kind : kindsOf(conflicts[0]))
        found.append(static_cast<int>(kind));
    std::ranges::sort(kinds);
    QCOMPARE(found, kinds);
}

void ConflictsTest::tooManyHotspots()
{
    Bench bench;
    bench.plan.teams[0].start = bench.plan.teams[0].finish = corner(0, 0);
    for (const Hotspot &hotspot : std::span(bench.hotspots.hotspots).first(11))
        bench.plan.orders.everyTwoHours.push_back(hotspot.id);
    // A round of eleven in two hours: nine stays of ten minutes between the first and the last, and ten walks of two and a half.
    QVERIFY(bench.find().empty());
    bench.plan.orders.everyTwoHours.push_back(bench.hotspots.hotspots[11].id);
    const auto conflicts = bench.find();
    QCOMPARE(conflicts.size(), size_t(1));
    QCOMPARE(conflicts[0].parts.size(), size_t(12));
    QVERIFY(std::ranges::all_of(conflicts[0].parts, &Conflict::Part::isEnough));
    bench.addTeam(2).start = corner(0, 0);
    QVERIFY(bench.find().empty());
}

// One team with a break in seven hours: the round of ten in two hours is too long with it, eight stays and nine walks of 3¾ minutes.
void ConflictsTest::theRoundOfOneTeam()
{
    Bench bench;
    bench.plan.shift = shiftOf(Night, QStringLiteral("22:00-05:00"));
    bench.plan.teams[0].start = bench.plan.teams[0].finish = corner(0, 0);
    bench.hotspots.hotspots.clear();
    for (quint32 i = 1; i <= 10; ++i) {
        bench.hotspots.hotspots.push_back(hotspot(i, corner(static_cast<int>(3 * i), 5), 10));
        bench.plan.orders.everyTwoHours.push_back(key<HotspotId>(i));
    }
    const auto conflicts = bench.find();
    QCOMPARE(conflicts.size(), size_t(1));
    QCOMPARE(conflicts[0].parts.size(), size_t(10)); // nine, as one less in the middle saves no walk
    QVERIFY(std::ranges::contains(kindsOf(conflicts[0]), Kind::Break));
    QVERIFY2(conflicts[0].wayOut().contains(QStringLiteral("less often")), qPrintable(conflicts[0].wayOut()));
    bench.plan.orders.everyTwoHours.pop_back();
    QVERIFY(bench.find().empty());
    bench.plan.orders.everyTwoHours.push_back(key<HotspotId>(10));
    bench.addTeam(2).start = corner(0, 0);
    QVERIFY(bench.find().empty());
}

void ConflictsTest::theRulesSaySo()
{
    Bench bench;
    bench.officers = {officer(1), officer(2)};
    bench.plan.teams[0].members = {key<OfficerId>(1), key<OfficerId>(2)};
    bench.ask(QStringLiteral("Venue"), 0, 60, 60);
    bench.ask(QStringLiteral("Shelter"), 0, 70, 70);
    const auto breaches = checkPlan(bench.plan, bench.context());
    const auto clash = std::ranges::find(breaches, QStringLiteral("clash"), &Breach::rule);
    QVERIFY2(clash != breaches.end(), qPrintable(textOf(breaches)));
    QVERIFY(clash->blocks);
    QVERIFY2(clash->why.contains(QStringLiteral("Venue")) && clash->why.contains(QStringLiteral("Shelter")),
             qPrintable(clash->why));
    QVERIFY2(clash->wayOut.contains(QStringLiteral("take Venue out")), qPrintable(clash->wayOut));
}

void ConflictsTest::whatIsOnlyWarnedAboutIsOnlyWarnedOf()
{
    Bench bench;
    bench.plan.shift = shiftOf(Night, QStringLiteral("22:00-08:00"));
    bench.plan.orders.everyTwoHours = {key<HotspotId>(1)};
    bench.plan.orders.visitCap = 1;
    const auto breaches = checkPlan(bench.plan, bench.context());
    const auto clash = std::ranges::find(breaches, QStringLiteral("clash"), &Breach::rule);
    QVERIFY2(clash != breaches.end(), qPrintable(textOf(breaches)));
    QVERIFY2(!clash->blocks, qPrintable(clash->why));
}

void ConflictsTest::twoClashesAreTwo()
{
    Bench bench;
    bench.lock(1, 0, 0, 30);
    bench.lock(2, 0, 8, 50);
    bench.lock(3, 0, 0, 130);
    bench.lock(4, 0, 8, 150);
    const auto conflicts = bench.find();
    QCOMPARE(conflicts.size(), size_t(2));
    QVERIFY(!conflicts[0].parts[0].isEnough); // the other is still there
    QVERIFY(conflicts[0].wayOut().startsWith(QStringLiteral("A first step")));
}

QTEST_GUILESS_MAIN(ConflictsTest)
#include "tst_plan_conflicts.moc"
