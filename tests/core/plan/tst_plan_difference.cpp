#include "plan/difference.h"
#include "plan_fixture.h"

using namespace plan_fixture;

namespace
{

QDateTime clock(int hour, int minute)
{
    return QDateTime(QDate(2026, 11, 27), QTime(hour, minute), QTimeZone::UTC);
}

// Two teams with two visits each.
Plan night()
{
    Plan plan;
    plan.shift = shiftOf(QDate(2026, 11, 27), QStringLiteral("21:00-05:00"));
    for (quint32 number = 1; number <= 2; ++number) {
        Team team;
        team.id = key<TeamId>(number);
        team.name = QStringLiteral("Team %1").arg(number);
        for (quint32 stop = 0; stop < 2; ++stop)
            team.legs.push_back(
                visit(10 * number + stop,
                      hotspot(10 * number + stop, corner(static_cast<int>(stop), static_cast<int>(number)), 1),
                      clock(22, 0).addSecs(1800 * stop), 12));
        plan.teams.push_back(team);
    }
    return plan;
}

QStringList texts(const Plan &before, const Plan &after)
{
    QStringList lines;
    const std::vector<ChangeLine> changes = linesOf(differenceOf(before, after));
    for (const ChangeLine &line : changes)
        lines.append(line.text);
    return lines;
}

} // namespace

class DifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalPlansHaveNone()
    {
        Plan plan = night();
        const PlanDifference none = differenceOf(night(), plan);
        QVERIFY(none.isEmpty());
        QCOMPARE(none.kept, 4);
        plan.teams[0].legs[0].reason = QStringLiteral("another");
        plan.teams[0].legs[0].locked = true;
        QVERIFY(differenceOf(night(), plan).isEmpty());
    }
    void moves()
    {
        Plan plan = night();
        Leg &leg = plan.teams[0].legs[1];
        leg.arrive = leg.arrive.addSecs(600);
        leg.depart = leg.depart.addSecs(600);
        const PlanDifference difference = differenceOf(night(), plan);
        QCOMPARE(difference.count(LegChangeKind::Moved), 1);
        QCOMPARE(difference.kept, 3);
        QCOMPARE(texts(night(), plan),
                 QStringList(QStringLiteral("Team 1 goes to Place 11 at 22:40 instead of 22:30")));
        leg = night().teams[0].legs[1];
        leg.depart = leg.depart.addSecs(120);
        QCOMPARE(texts(night(), plan),
                 QStringList(QStringLiteral("Team 1 stays at Place 11 (22:30) until 22:44 instead of 22:42")));
    }
    void changesTeam()
    {
        Plan plan = night();
        plan.teams[1].legs.push_back(plan.teams[0].legs[1]);
        plan.teams[0].legs.pop_back();
        QCOMPARE(texts(night(), plan),
                 QStringList(QStringLiteral("Team 2 goes to Place 11 at 22:30 instead of Team 1 at 22:30")));
    }
    void addsAndDrops()
    {
        Plan plan = night();
        plan.teams[0].legs.pop_back();
        QCOMPARE(texts(night(), plan), QStringList(QStringLiteral("Team 1 no longer goes to Place 11 at 22:30")));
        QCOMPARE(texts(plan, night()), QStringList(QStringLiteral("Team 1 goes to Place 11 at 22:30, which is new")));
    }
    void oneInsteadOfAnother()
    {
        Plan plan = night();
        plan.teams[1].legs[1] = visit(99, hotspot(99, corner(7, 7), 1), clock(22, 40), 12);
        const PlanDifference difference = differenceOf(night(), plan);
        QCOMPARE(difference.count(LegChangeKind::Added), 1);
        QCOMPARE(difference.count(LegChangeKind::Dropped), 1);
        QCOMPARE(texts(night(), plan),
                 QStringList(QStringLiteral("Team 2 goes to Place 99 at 22:40 instead of Place 21 at 22:30")));
    }
    void farApartIsNotInstead()
    {
        Plan plan = night();
        plan.teams[1].legs[1] = visit(99, hotspot(99, corner(7, 7), 1), clock(23, 31), 12);
        QCOMPARE(texts(night(), plan).size(), 2);
    }
    void tellsOfTeams()
    {
        Plan plan = night();
        plan.teams[0].to = clock(23, 10);
        plan.teams.pop_back();
        const PlanDifference difference = differenceOf(night(), plan);
        QCOMPARE(difference.teams, QStringList({QStringLiteral("Team 1 ends at 23:10"),
                                                QStringLiteral("Team 2 is taken out of the plan")}));
        QCOMPARE(difference.count(LegChangeKind::Dropped), 2);
    }
};

QTEST_GUILESS_MAIN(DifferenceTest)
#include "tst_plan_difference.moc"
