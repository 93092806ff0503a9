#include "base/clock.h"
#include "plan_fixture.h"

using namespace plan_fixture;

namespace
{

const QDate Night(2026, 11, 27);

// A pair and its uniform team side by side, and nothing wrong with them; the tests break one thing at a time.
struct Board
{
    StreetGraph graph = streetGrid(10);
    std::vector<Officer> officers{spotter(1), spotter(2), officer(3), officer(4), officer(5)};
    std::vector<Authority> authorities;
    std::vector<Plan> others;
    Plan plan;

    explicit Board(const Shift &shift = shiftOf(Night, QStringLiteral("22:00-03:00")))
    {
        plan.id = key<PlanId>(1);
        plan.shift = shift;
        plan.teams.resize(2);
        plan.teams[0].id = key<TeamId>(1);
        plan.teams[0].name = QStringLiteral("Pair A");
        plan.teams[0].mode = Mode::Plain;
        plan.teams[0].members = {key<OfficerId>(1), key<OfficerId>(2)};
        plan.teams[0].linkedUniform = key<TeamId>(2);
        plan.teams[1].id = key<TeamId>(2);
        plan.teams[1].name = QStringLiteral("Team 1");
        plan.teams[1].members = {key<OfficerId>(3), key<OfficerId>(4)};
        for (quint32 team = 0; team < 2; ++team) {
            plan.teams[team].legs = {visit(10 * team + 1, at(2, 2), after(30), 12),
                                     visit(10 * team + 2, at(5, 2), after(60), 12)};
        }
    }
    [[nodiscard]] static Hotspot at(int east, int north)
    {
        return hotspot(static_cast<quint32>(east * 100 + north), corner(east, north), 10);
    }
    [[nodiscard]] QDateTime after(int minutes) const { return plan.shift.from.addSecs(minutes * 60); }
    [[nodiscard]] std::vector<Breach> check() const
    {
        return checkPlan(plan,
                         {.officers = officers, .authorities = authorities, .otherPlans = others, .graph = &graph});
    }
    void addAuthority(const QDateTime &from, const QDateTime &to)
    {
        Authority authority;
        authority.id = key<AuthorityId>(1);
        authority.reference = QStringLiteral("S34/77");
        authority.grantedByRank = QStringLiteral("inspector");
        authority.regardsRights = true;
        authority.from = from;
        authority.to = to;
        authority.area = square(corner(0, 0), 1000);
        authorities.push_back(authority);
    }
    Plan &addOther(const Shift &shift, PlanStatus status, quint32 member)
    {
        Plan other;
        other.id = key<PlanId>(50 + static_cast<quint32>(others.size()));
        other.name = QStringLiteral("Other night");
        other.status = status;
        other.shift = shift;
        other.teams.resize(1);
        other.teams[0].members = {key<OfficerId>(member)};
        others.push_back(other);
        return others.back();
    }
};

const Breach *find(const std::vector<Breach> &breaches, const QString &rule)
{
    const auto found = std::ranges::find(breaches, rule, &Breach::rule);
    return found == breaches.end() ? nullptr : &*found;
}

} // namespace

class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWrong();
    void pairing_data();
    void pairing();
    void training_data();
    void training();
    void crew_data();
    void crew();
    void doubleBooking();
    void bookedElsewhere_data();
    void bookedElsewhere();
    void rest_data();
    void rest();
    void restSaysTheWayOut();
    void overlap_data();
    void overlap();
    void shiftEdges_data();
    void shiftEdges();
    void dose_data();
    void dose();
    void visitCap();
    void breakRule_data();
    void breakRule();
    void reach_data();
    void reach();
    void reachOnTheWay();
    void uniformOnItsBreak();
    void authority_data();
    void authority();
    void authorityPartly();
    void walkFromTheStart();
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

void RulesTest::pairing_data()
{
    QTest::addColumn<int>("members");
    QTest::addColumn<int>("linked"); // 0 none, 2 the uniform team, 9 no such team, 1 itself
    QTest::addColumn<bool>("broken");
    QTest::newRow("a linked pair") << 2 << 2 << false;
    QTest::newRow("one officer") << 1 << 2 << true;
    QTest::newRow("three officers") << 3 << 2 << true;
    QTest::newRow("no link") << 2 << 0 << true;
    QTest::newRow("link to no team") << 2 << 9 << true;
    QTest::newRow("link to plain clothes") << 2 << 1 << true;
}

void RulesTest::pairing()
{
    QFETCH(int, members);
    QFETCH(int, linked);
    QFETCH(bool, broken);
    Board board;
    board.officers.push_back(spotter(6));
    board.plan.teams[0].members = {key<OfficerId>(1), key<OfficerId>(2), key<OfficerId>(6)};
    board.plan.teams[0].members.resize(static_cast<size_t>(members));
    board.plan.teams[0].linkedUniform = linked ? key<TeamId>(static_cast<quint32>(linked)) : TeamId();
    QCOMPARE(rulesOf(board.check()).contains(QStringLiteral("pairing")), broken);
}

void RulesTest::training_data()
{
    QTest::addColumn<QDate>("until");
    QTest::addColumn<bool>("broken");
    QTest::newRow("no lapse") << QDate() << false;
    QTest::newRow("until the night") << Night << false; // the operational date counts, not the hours past midnight
    QTest::newRow("until the day before") << Night.addDays(-1) << true;
}

void RulesTest::training()
{
    QFETCH(QDate, until);
    QFETCH(bool, broken);
    Board board;
    board.officers[1] = spotter(2, until);
    const std::vector<Breach> breaches = board.check();
    QCOMPARE(rulesOf(breaches).contains(QStringLiteral("training")), broken);
    if (broken)
        QVERIFY(find(breaches, QStringLiteral("training"))->why.contains(QStringLiteral("PC 4002")));
    board.officers[1] = officer(2);
    QVERIFY(rulesOf(board.check()).contains(QStringLiteral("training")));
}

void RulesTest::crew_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<QList<int>>("members");
    QTest::addColumn<bool>("broken");
    QTest::newRow("uniform two") << Mode::Uniform << QList<int>{3, 4} << false;
    QTest::newRow("uniform one") << Mode::Uniform << QList<int>{3} << true;
    QTest::newRow("uniform none") << Mode::Uniform << QList<int>{} << true;
    QTest::newRow("stranger") << Mode::Uniform << QList<int>{3, 4, 77} << true;
    QTest::newRow("mixed") << Mode::Mixed << QList<int>{6, 3} << false;
    QTest::newRow("mixed without spotter") << Mode::Mixed << QList<int>{3, 4} << true;
    QTest::newRow("mixed alone") << Mode::Mixed << QList<int>{6} << true;
}

void RulesTest::crew()
{
    QFETCH(Mode, mode);
    QFETCH(QList<int>, members);
    QFETCH(bool, broken);
    Board board;
    board.officers.push_back(spotter(6));
    board.plan.teams[1].mode = mode;
    board.plan.teams[1].members.clear();
    for (const int member : members)
        board.plan.teams[1].members.push_back(key<OfficerId>(static_cast<quint32>(member)));
    QCOMPARE(rulesOf(board.check()).contains(QStringLiteral("crew")), broken);
}

void RulesTest::doubleBooking()
{
    Board board;
    board.plan.teams[1].members = {key<OfficerId>(3), key<OfficerId>(4), key<OfficerId>(2)};
    const std::vector<Breach> breaches = board.check();
    QCOMPARE(rulesOf(breaches), QStringList(QStringLiteral("double_booking")));
    QVERIFY(find(breaches, QStringLiteral("double_booking"))
                ->why.contains(QStringLiteral("PC 4002 is in Pair A and in Team 1")));
    board.plan.teams[1].members = {key<OfficerId>(3), key<OfficerId>(3)};
    QCOMPARE(rulesOf(board.check()), QStringList(QStringLiteral("double_booking")));
}

void RulesTest::bookedElsewhere_data()
{
    QTest::addColumn<QString>("hours");
    QTest::addColumn<PlanStatus>("status");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("blocks");
    // This plan's shift is 22:00 to 03:00.
    QTest::newRow("same hours") << QStringLiteral("22:00-03:00") << PlanStatus::Approved
                                << QStringLiteral("double_booking") << true;
    QTest::newRow("closed counts") << QStringLiteral("20:00-22:30") << PlanStatus::Closed
                                   << QStringLiteral("double_booking") << true;
    QTest::newRow("a draft warns") << QStringLiteral("22:00-03:00") << PlanStatus::Draft
                                   << QStringLiteral("double_booking") << false;
    QTest::newRow("end meets start") << QStringLiteral("14:00-22:00") << PlanStatus::Approved << QStringLiteral("rest")
                                     << true;
    QTest::newRow("a draft's rest warns")
        << QStringLiteral("14:00-22:00") << PlanStatus::Draft << QStringLiteral("rest") << false;
}

void RulesTest::bookedElsewhere()
{
    QFETCH(QString, hours);
    QFETCH(PlanStatus, status);
    QFETCH(QString, rule);
    QFETCH(bool, blocks);
    Board board;
    board.addOther(shiftOf(Night, hours), status, 3);
    const std::vector<Breach> breaches = board.check();
    QVERIFY(find(breaches, rule));
    QCOMPARE(find(breaches, rule)->blocks, blocks);
    board.others[0].id = board.plan.id; // the plan as it was saved before
    QVERIFY(!find(board.check(), rule));
}

void RulesTest::rest_data()
{
    QTest::addColumn<Shift>("duty");
    QTest::addColumn<Shift>("other");
    QTest::addColumn<bool>("broken");
    const auto shift = [](const QDate &date, const char *hours) { return shiftOf(date, QString::fromLatin1(hours)); };
    const QDate next = Night.addDays(1);
    QTest::newRow("11 h before") << shift(Night, "22:00-03:00") << shift(Night, "04:00-11:00") << false;
    QTest::newRow("10 h 59 min before") << shift(Night, "22:00-03:00") << shift(Night, "04:00-11:01") << true;
    QTest::newRow("11 h after") << shift(Night, "22:00-03:00") << shift(next, "14:00-20:00") << false;
    QTest::newRow("10 h 59 min after") << shift(Night, "22:00-03:00") << shift(next, "13:59-20:00") << true;
    QTest::newRow("past midnight") << shift(next, "10:00-18:00") << shift(Night, "17:00-00:00") << true;
    QTest::newRow("past midnight, rested") << shift(next, "11:00-18:00") << shift(Night, "17:00-00:00") << false;
    // Clocks go back at 02:00 on 26 October 2025: 22:00 to 08:00 is 11 hours.
    QTest::newRow("back, 11 h") << shift(QDate(2025, 10, 26), "08:00-16:00")
                                << shift(QDate(2025, 10, 25), "14:00-22:00") << false;
    QTest::newRow("a common night, 10 h")
        << shift(QDate(2025, 10, 19), "08:00-16:00") << shift(QDate(2025, 10, 18), "14:00-22:00") << true;
    // Clocks go forward at 01:00 on 29 March 2026: 22:00 to 09:00 is 10 hours.
    QTest::newRow("forward, 10 h") << shift(QDate(2026, 3, 29), "09:00-16:00")
                                   << shift(QDate(2026, 3, 28), "14:00-22:00") << true;
    QTest::newRow("forward, 11 h") << shift(QDate(2026, 3, 29), "10:00-16:00")
                                   << shift(QDate(2026, 3, 28), "14:00-22:00") << false;
}

void RulesTest::rest()
{
    QFETCH(Shift, duty);
    QFETCH(Shift, other);
    QFETCH(bool, broken);
    Board board(duty);
    board.addOther(other, PlanStatus::Closed, 4);
    const std::vector<Breach> breaches = board.check();
    QCOMPARE(rulesOf(breaches).contains(QStringLiteral("rest")), broken);
    QVERIFY(!rulesOf(breaches).contains(QStringLiteral("double_booking")));
}

void RulesTest::restSaysTheWayOut()
{
    Board board(shiftOf(Night.addDays(1), QStringLiteral("13:00-20:00")));
    board.addOther(shiftOf(Night, QStringLiteral("19:00-03:00")), PlanStatus::Briefed, 4);
    const std::vector<Breach> breaches = board.check();
    const Breach *rest = find(breaches, QStringLiteral("rest"));
    QVERIFY(rest);
    QCOMPARE(rest->why, QStringLiteral("PC 4004 ends Sat 28 Nov 03:00, starts Sat 28 Nov 13:00: 10 h of 11 h rest."));
    QCOMPARE(rest->wayOut, QStringLiteral("Start at Sat 28 Nov 14:00 or swap."));
    QVERIFY(rest->team == board.plan.teams[1].id);
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
