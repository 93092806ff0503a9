#include "base/clock.h"
#include "rules_board.h"

using namespace plan_fixture;

class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWrong();
    void overlap_data();
    void overlap();
    void shiftEdges_data();
    void shiftEdges();
    void dose_data();
    void dose();
    void visitCap();
    void breakRule_data();
    void breakRule();
    void ownHoursHaveTheirBreak();
    void dutiesHaveNoDose();
    void hotspotsThatWereAskedForAreNamed();
    void reach_data();
    void reach();
    void reachOnTheWay();
    void uniformOnItsBreak();
    void authority_data();
    void authority();
    void authorityPartly();
    void walkFromTheStart();
    void ownHoursBoundTheWalksToo();
    void walksWithinOwnHours();
    void emptyPlan();
    void approval();
};

void RulesTest::nothingWrong()
{
    Board board;
    board.addAuthority(board.plan.shift.from, board.plan.shift.to);
    const std::vector<Breach> breaches = board.check();
    QVERIFY2(breaches.empty(), qPrintable(textOf(breaches)));
}

void RulesTest::overlap_data()
{
    QTest::addColumn<int>(
        "secondArrives"); // minutes after the shift's start; the first visit ends at 42, the walk takes 3.75
    QTest::addColumn<bool>("broken");
    QTest::newRow("enough") << 46 << false;
    QTest::newRow("three quarters of a minute short") << 45 << true;
    QTest::newRow("no walk") << 42 << true;
    QTest::newRow("still there") << 41 << true;
}

void RulesTest::overlap()
{
    QFETCH(int, secondArrives);
    QFETCH(bool, broken);
    Board board;
    for (Team &team : board.plan.teams) {
        team.legs[1].arrive = board.after(secondArrives);
        team.legs[1].depart = board.after(secondArrives + 12);
    }
    QCOMPARE(rulesOf(board.check()), broken ? QStringList(QStringLiteral("overlap")) : QStringList());
    board.plan.teams[1].legs[1].depart = board.plan.teams[1].legs[1].arrive;
    QVERIFY(rulesOf(board.check()).contains(QStringLiteral("overlap")));
}

void RulesTest::shiftEdges_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last"); // arrival of the second visit of 12 minutes; the shift has 300
    QTest::addColumn<bool>("broken");
    QTest::newRow("edge to edge") << 0 << 288 << false;
    QTest::newRow("a minute early") << -1 << 288 << true;
    QTest::newRow("a minute late") << 0 << 289 << true;
}

void RulesTest::shiftEdges()
{
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(bool, broken);
    Board board;
    for (quint32 team = 0; team < 2; ++team) {
        board.plan.teams[team].legs = {visit(10 * team + 1, Board::at(2, 2), board.after(first), 12),
                                       visit(10 * team + 2, Board::at(5, 2), board.after(last), 12)};
    }
    QCOMPARE(rulesOf(board.check()), broken ? QStringList(QStringLiteral("shift")) : QStringList());
}

void RulesTest::dose_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("warned");
    QTest::newRow("nine") << 9 << true;
    QTest::newRow("ten") << 10 << false;
    QTest::newRow("sixteen") << 16 << false;
    QTest::newRow("seventeen") << 17 << true;
}

void RulesTest::dose()
{
    QFETCH(int, minutes);
    QFETCH(bool, warned);
    Board board;
    for (Team &team : board.plan.teams)
        team.legs[1].depart = team.legs[1].arrive.addSecs(minutes * 60);
    const std::vector<Breach> breaches = board.check();
    QCOMPARE(rulesOf(breaches, false).contains(QStringLiteral("dose")), warned);
    QVERIFY(rulesOf(breaches).isEmpty());
}

void RulesTest::visitCap()
{
    Board board;
    for (Team &team : board.plan.teams)
        team.legs.clear();
    for (quint32 i = 0; i < 4; ++i)
        board.plan.teams[1].legs.push_back(visit(i + 1, Board::at(2, 2), board.after(static_cast<int>(i) * 30), 12));
    QVERIFY(!find(board.check(), QStringLiteral("dose")));
    board.plan.teams[1].legs.push_back(visit(9, Board::at(2, 2), board.after(150), 12));
    QVERIFY(find(board.check(), QStringLiteral("dose")));
    QVERIFY(!find(board.check(), QStringLiteral("dose"))->blocks);
}

void RulesTest::breakRule_data()
{
    QTest::addColumn<QString>("hours");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("warned");
    QTest::newRow("six hours") << QStringLiteral("21:00-03:00") << 0 << false;
    QTest::newRow("six hours and a minute") << QStringLiteral("21:00-03:01") << 0 << true;
    QTest::newRow("with a break") << QStringLiteral("21:00-05:00") << 20 << false;
    QTest::newRow("too short") << QStringLiteral("21:00-05:00") << 19 << true;
}

void RulesTest::breakRule()
{
    QFETCH(QString, hours);
    QFETCH(int, minutes);
    QFETCH(bool, warned);
    Board board(shiftOf(Night, hours));
    for (quint32 team = 0; team < 2 && minutes > 0; ++team) {
        Leg rest = visit(team + 90, Board::at(5, 2), board.after(100), minutes);
        rest.kind = LegKind::Break;
        rest.hotspot = {};
        board.plan.teams[team].legs.push_back(rest);
    }
    const std::vector<Breach> breaches = board.check();
    QCOMPARE(rulesOf(breaches, false).contains(QStringLiteral("break")), warned);
    QVERIFY2(rulesOf(breaches).isEmpty(), qPrintable(textOf(breaches)));
}

void RulesTest::ownHoursHaveTheirBreak()
{
    Board board(shiftOf(Night, QStringLiteral("21:00-05:00")));
    QVERIFY(find(board.check(), QStringLiteral("break")));
    for (Team &team : board.plan.teams) {
        team.from = board.after(60);
        team.to = board.after(60 + 6 * 60);
        for (Leg &leg : team.legs) {
            leg.arrive = leg.arrive.addSecs(3600);
            leg.depart = leg.depart.addSecs(3600);
        }
    }
    QVERIFY2(!find(board.check(), QStringLiteral("break")), qPrintable(textOf(board.check())));
    board.plan.teams[1].to = board.after(60 + 6 * 60 + 1);
    const std::vector<Breach> breaches = board.check();
    QVERIFY(find(breaches, QStringLiteral("break")));
    QVERIFY(find(breaches, QStringLiteral("break"))->team == board.plan.teams[1].id);
}

void RulesTest::dutiesHaveNoDose()
{
    Board board;
    Leg &post = board.plan.teams[1].legs[1];
    board.plan.teams[0].legs.clear();
    post.depart = post.arrive.addSecs(3600);
    post.hotspot = {};
    QVERIFY(find(board.check(), QStringLiteral("dose")));
    board.plan.orders.duties = {{.name = QStringLiteral("Post"),
                                 .point = post.point,
                                 .earliest = post.arrive,
                                 .latest = post.arrive,
                                 .minutes = 60}};
    QVERIFY2(!find(board.check(), QStringLiteral("dose")), qPrintable(textOf(board.check())));
}

void RulesTest::hotspotsThatWereAskedForAreNamed()
{
    Board board;
    HotspotSet set;
    set.hotspots = {Board::at(8, 8)};
    board.plan.orders.everyTwoHours = {set.hotspots[0].id};
    const std::vector<Breach> breaches = checkPlan(
        board.plan,
        {.officers = board.officers, .authorities = {}, .otherPlans = {}, .graph = &board.graph, .hotspots = &set});
    const Breach *dose = find(breaches, QStringLiteral("dose"));
    QVERIFY(dose);
    QVERIFY2(dose->why.startsWith(set.hotspots[0].name), qPrintable(dose->why));
    QVERIFY(
        find(board.check(), QStringLiteral("dose"))->why.startsWith(QStringLiteral("A hotspot that was asked for")));
}

void RulesTest::reach_data()
{
    QTest::addColumn<int>("east"); // where the uniform team is, the pair being at (2, 2)
    QTest::addColumn<int>("north");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("broken");
    QTest::newRow("beside") << 2 << 2 << 4 << false;
    QTest::newRow("3.75 min") << 5 << 2 << 4 << false;
    QTest::newRow("3.75 min round the corner") << 4 << 3 << 4 << false;
    QTest::newRow("5 min, though 3.5 straight") << 4 << 4 << 4 << true;
    QTest::newRow("exactly at the limit") << 4 << 4 << 5 << false;
    QTest::newRow("past a lower limit") << 5 << 2 << 3 << true;
}

void RulesTest::reach()
{
    QFETCH(int, east);
    QFETCH(int, north);
    QFETCH(int, minutes);
    QFETCH(bool, broken);
    Board board;
    board.plan.reachMinutes = minutes;
    board.plan.teams[0].legs.resize(1);
    board.plan.teams[1].legs = {visit(11, Board::at(east, north), board.after(30), 12)};
    const std::vector<Breach> breaches = board.check();
    QCOMPARE(rulesOf(breaches), broken ? QStringList(QStringLiteral("reach")) : QStringList());
    if (broken) {
        QVERIFY(find(breaches, QStringLiteral("reach"))->leg == board.plan.teams[0].legs[0].id);
        QVERIFY(find(breaches, QStringLiteral("reach"))->why.contains(QStringLiteral("22:30")));
    }
}

void RulesTest::reachOnTheWay()
{
    // In reach at each visit, but the uniform team sets out for its next place long after the pair.
    Board board;
    board.plan.teams[0].legs = {visit(1, Board::at(1, 1), board.after(30), 12),
                                visit(2, Board::at(9, 1), board.after(60), 12)};
    board.plan.teams[1].legs = {visit(11, Board::at(1, 1), board.after(30), 12),
                                visit(12, Board::at(9, 1), board.after(60), 12)};
    QVERIFY(rulesOf(board.check()).isEmpty());
    board.plan.teams[1].legs[1].arrive = board.after(62);
    QVERIFY(rulesOf(board.check()).isEmpty());
    board.plan.teams[1].legs[1].arrive = board.after(65);
    QCOMPARE(rulesOf(board.check()), QStringList(QStringLiteral("reach")));
    board.plan.teams[1].legs.resize(1); // it never goes
    QCOMPARE(rulesOf(board.check()), QStringList(QStringLiteral("reach")));
    board.plan.teams[1].legs.clear();
    board.plan.teams[1].start = corner(9, 9); // it waits far away
    QCOMPARE(rulesOf(board.check()), QStringList(QStringLiteral("reach")));
}

void RulesTest::uniformOnItsBreak()
{
    Board board;
    board.plan.teams[1].legs[1].kind = LegKind::Break;
    const std::vector<Breach> breaches = board.check();
    QVERIFY(rulesOf(breaches).isEmpty());
    QVERIFY(rulesOf(breaches, false).contains(QStringLiteral("reach")));
}

void RulesTest::authority_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("rank");
    QTest::addColumn<bool>("rights");
    QTest::addColumn<bool>("broken");
    QTest::newRow("48 h") << 48 << 0 << QStringLiteral("inspector") << true << false;
    QTest::newRow("48 h and a second") << 48 << 1 << QStringLiteral("inspector") << true << true;
    QTest::newRow("sergeant") << 24 << 0 << QStringLiteral("sergeant") << true << true;
    QTest::newRow("chief inspector") << 24 << 0 << QStringLiteral("chief_inspector") << true << false;
    QTest::newRow("superintendent") << 24 << 0 << QStringLiteral("Superintendent") << true << false;
    QTest::newRow("no rank") << 24 << 0 << QString() << true << true;
    QTest::newRow("rights not regarded") << 24 << 0 << QStringLiteral("inspector") << false << true;
    QTest::newRow("no hours") << 0 << 0 << QStringLiteral("inspector") << true << true;
}

void RulesTest::authority()
{
    QFETCH(int, hours);
    QFETCH(int, seconds);
    QFETCH(QString, rank);
    QFETCH(bool, rights);
    QFETCH(bool, broken);
    Board board;
    const QDateTime from = hours > 0 ? board.plan.shift.from : QDateTime();
    board.addAuthority(from, hours > 0 ? from.addSecs(hours * 3600 + seconds) : QDateTime());
    board.authorities[0].grantedByRank = rank;
    board.authorities[0].regardsRights = rights;
    QCOMPARE(rulesOf(board.check()), broken ? QStringList(QStringLiteral("authority")) : QStringList());
    // Whatever its faults, one for another night binds nobody tonight.
    if (hours > 0) {
        board.authorities[0].from = board.plan.shift.to;
        board.authorities[0].to = board.plan.shift.to.addSecs(hours * 3600 + seconds);
        QVERIFY(rulesOf(board.check()).isEmpty());
        QVERIFY(rulesOf(board.check(), false).contains(QStringLiteral("authority"))); // none tonight: a warning
    }
}

void RulesTest::authorityPartly()
{
    Board board;
    board.addAuthority(board.after(0), board.after(50)); // the second visit comes after it
    std::vector<Breach> breaches = board.check();
    QVERIFY(rulesOf(breaches).isEmpty());
    const Breach *hours = find(breaches, QStringLiteral("authority"));
    QVERIFY(hours);
    QVERIFY2(hours->why.contains(QStringLiteral("23:00 Place 502")) && !hours->why.contains(QStringLiteral("22:30")),
             qPrintable(hours->why));
    QVERIFY(hours->team == board.plan.teams[1].id); // not the pair: it directs nobody
    board.authorities[0].to = board.plan.shift.to;
    QVERIFY(!find(board.check(), QStringLiteral("authority")));
    board.authorities[0].area = square(corner(4, 0), 400); // the first visit is outside
    breaches = board.check();
    QVERIFY(find(breaches, QStringLiteral("authority"))->why.contains(QStringLiteral("22:30 Place 202")));
    QCOMPARE(find(breaches, QStringLiteral("authority"))->legs.size(), 1u);
    board.authorities[0].area = square(corner(9, 9), 10); // both are
    const std::vector<Breach> neither = board.check();
    const std::vector<Leg> &legs = board.plan.teams[1].legs;
    QCOMPARE(find(neither, QStringLiteral("authority"))->legs, (std::vector<LegId>{legs[0].id, legs[1].id}));
}

void RulesTest::walkFromTheStart()
{
    Board board;
    for (Team &team : board.plan.teams) {
        team.start = corner(2, 2);
        team.finish = corner(2, 2);
        team.legs[1].depart = team.legs[1].arrive.addSecs(720);
    }
    QVERIFY(!find(board.check(), QStringLiteral("shift")));
    for (Team &team : board.plan.teams)
        team.start = {527000, 180000}; // an hour away
    const std::vector<Breach> late = board.check();
    QVERIFY(find(late, QStringLiteral("shift")));
    QVERIFY(!find(late, QStringLiteral("shift"))->blocks);
}

void RulesTest::ownHoursBoundTheWalksToo()
{
    Board board;
    Team &team = board.plan.teams[1];
    team.start = corner(9, 9);
    team.finish = corner(9, 9);
    QVERIFY(!find(board.check(), QStringLiteral("shift")));
    team.from = team.legs.front().arrive; // it would have to be there as it sets out
    const std::vector<Breach> early = board.check();
    const Breach *late = find(early, QStringLiteral("shift"));
    QVERIFY(late);
    QVERIFY2(late->why.contains(QStringLiteral("cannot be at")), qPrintable(late->why));
    team.from = {};
    team.to = team.legs.back().depart;
    const std::vector<Breach> ended = board.check();
    const Breach *after = find(ended, QStringLiteral("shift"));
    QVERIFY(after);
    QVERIFY2(after->why.contains(QStringLiteral("after its hours end")), qPrintable(after->why));
}

void RulesTest::walksWithinOwnHours()
{
    Board board; // 7.5 minutes from the start, and as many back
    for (Team &team : board.plan.teams) {
        team.start = corner(2, 8);
        team.finish = corner(5, 8);
        team.from = board.after(22);
        team.to = board.after(80);
    }
    QVERIFY2(!find(board.check(), QStringLiteral("shift")), qPrintable(textOf(board.check())));
    board.plan.teams[1].from = board.after(23);
    QVERIFY(find(board.check(), QStringLiteral("shift")));
    QVERIFY(!find(board.check(), QStringLiteral("shift"))->blocks);
    board.plan.teams[1].from = board.after(22);
    board.plan.teams[1].to = board.after(79);
    const std::vector<Breach> late = board.check();
    QVERIFY(find(late, QStringLiteral("shift")));
    QVERIFY2(find(late, QStringLiteral("shift"))->why.contains(QStringLiteral("its hours")), qPrintable(textOf(late)));
}

void RulesTest::emptyPlan()
{
    Board board;
    board.plan.teams.clear();
    QCOMPARE(rulesOf(board.check()), QStringList(QStringLiteral("crew")));
    board.plan.shift = {};
    QVERIFY(rulesOf(board.check()).contains(QStringLiteral("shift")));
}

void RulesTest::approval()
{
    Board board;
    const RuleContext context{.officers = board.officers, .authorities = {}, .otherPlans = {}, .graph = &board.graph};
    const QDateTime now(Night, QTime(15, 0), QTimeZone::UTC);
    const Result<Plan> approved = approve(board.plan, context, QStringLiteral("Inspector 12"), now);
    QVERIFY(approved); // a warning (no authority) does not hinder
    QCOMPARE(approved->status, PlanStatus::Approved);
    QCOMPARE(approved->approvedBy, QStringLiteral("Inspector 12"));
    QCOMPARE(approved->approvedAt, now);
    QCOMPARE(approve(board.plan, context, QStringLiteral(" "), now).error().code, Error::Code::Refused);
    Plan closed = board.plan;
    closed.status = PlanStatus::Closed;
    QCOMPARE(approve(closed, context, QStringLiteral("x"), now).error().code, Error::Code::Conflict);
    board.plan.teams[0].linkedUniform = {};
    const Result<Plan> refused = approve(board.plan, context, QStringLiteral("Inspector 12"), now);
    QCOMPARE(refused.error().code, Error::Code::Refused);
    QVERIFY(refused.error().message.contains(QStringLiteral("no linked uniform team")));
}

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_plan_rules.moc"
