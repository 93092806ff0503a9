#include "rules_board.h"

using namespace plan_fixture;

class PeopleRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

void PeopleRulesTest::pairing_data()
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

void PeopleRulesTest::pairing()
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

void PeopleRulesTest::training_data()
{
    QTest::addColumn<QDate>("until");
    QTest::addColumn<bool>("broken");
    QTest::newRow("no lapse") << QDate() << false;
    QTest::newRow("until the night") << Night << false; // the operational date counts, not the hours past midnight
    QTest::newRow("until the day before") << Night.addDays(-1) << true;
}

void PeopleRulesTest::training()
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

void PeopleRulesTest::crew_data()
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

void PeopleRulesTest::crew()
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

void PeopleRulesTest::doubleBooking()
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

void PeopleRulesTest::bookedElsewhere_data()
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

void PeopleRulesTest::bookedElsewhere()
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

void PeopleRulesTest::rest_data()
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

void PeopleRulesTest::rest()
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

void PeopleRulesTest::restSaysTheWayOut()
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

QTEST_GUILESS_MAIN(PeopleRulesTest)
#include "tst_plan_rules_people.moc"
