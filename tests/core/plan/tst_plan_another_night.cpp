#include "plan/another_night.h"
#include "plan_fixture.h"

using namespace plan_fixture;

namespace
{

QTime londonTime(const QDateTime &instant)
{
    return instant.toTimeZone(londonZone()).time();
}

// A closed night with a visit at half past ten, a break, a duty, and hours of a team's own.
Plan workedNight(const QDate &date)
{
    Plan plan;
    plan.id = key<PlanId>(1);
    plan.shift = shiftOf(date, QStringLiteral("21:00-05:00"));
    plan.status = PlanStatus::Closed;
    plan.version = 4;
    plan.approvedBy = QStringLiteral("Inspector 12");
    Team team;
    team.id = key<TeamId>(1);
    team.from = plan.shift.from.addSecs(3600);
    team.legs = {visit(1, hotspot(1, corner(1, 1), 5), plan.shift.from.addSecs(5400), 12),
                 visit(2, hotspot(2, corner(2, 1), 5), plan.shift.to.addSecs(-900), 15)};
    team.legs[0].locked = true;
    plan.teams = {team};
    plan.orders.duties = {{.name = QStringLiteral("Shelter"),
                           .point = corner(3, 3),
                           .earliest = plan.shift.from.addSecs(1800),
                           .latest = plan.shift.from.addSecs(3600)}};
    plan.orders.breaks = {{.from = plan.shift.from.addSecs(7200), .to = plan.shift.from.addSecs(14400)}};
    plan.orders.reachFrom = {{.pair = key<TeamId>(1), .from = plan.shift.from}};
    return plan;
}

} // namespace

class AnotherNightTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameTimesOfTheClock();
    void theNightTheClockGoesForward();
    void needsADate();
};

void AnotherNightTest::sameTimesOfTheClock()
{
    const Plan plan = workedNight(QDate(2026, 10, 23)); // in summer time; a week later it is not
    const Shift shift = shiftOnDate(plan.shift, QDate(2026, 10, 30)).value();
    const Plan copy = onAnotherNight(plan, shift);
    QCOMPARE(copy.status, PlanStatus::Draft);
    QCOMPARE(copy.version, 1);
    QVERIFY(copy.approvedBy.isEmpty());
    QCOMPARE(copy.shift, shift);
    QCOMPARE(copy.teams[0].legs.size(), 2u);
    QCOMPARE(copy.teams[0].legs[0].arrive.toTimeZone(londonZone()).date(), QDate(2026, 10, 30));
    QCOMPARE(londonTime(copy.teams[0].legs[0].arrive), QTime(22, 30));
    QCOMPARE(copy.teams[0].legs[0].arrive.secsTo(copy.teams[0].legs[0].depart), 720);
    QVERIFY(copy.teams[0].legs[0].locked);
    QCOMPARE(londonTime(copy.teams[0].from), QTime(22, 0));
    QVERIFY(!copy.teams[0].to.isValid());
    QCOMPARE(londonTime(copy.orders.duties[0].earliest), QTime(21, 30));
    QCOMPARE(londonTime(copy.orders.breaks[0].to), QTime(1, 0));
    QVERIFY(copy.orders.reachFrom.empty());
}

// What began in the hour that is skipped comes an hour of the clock later and stays as long; nothing leaves the shift.
void AnotherNightTest::theNightTheClockGoesForward()
{
    Plan plan = workedNight(QDate(2026, 3, 21));
    plan.teams[0].legs.insert(
        plan.teams[0].legs.begin() + 1,
        visit(3, hotspot(3, corner(4, 1), 5), QDateTime(QDate(2026, 3, 22), QTime(1, 30), londonZone()).toUTC(), 14));
    const Shift shift = shiftOnDate(plan.shift, QDate(2026, 3, 28)).value();
    const Plan copy = onAnotherNight(plan, shift);
    QCOMPARE(copy.teams[0].legs.size(), 3u);
    for (const Leg &leg : copy.teams[0].legs) {
        QVERIFY(shift.contains(leg.arrive));
        QVERIFY(leg.depart <= shift.to);
    }
    QCOMPARE(copy.teams[0].legs[1].arrive.secsTo(copy.teams[0].legs[1].depart), 14 * 60);
}

void AnotherNightTest::needsADate()
{
    QVERIFY(!shiftOnDate(workedNight(QDate(2026, 10, 23)).shift, QDate()));
}

QTEST_GUILESS_MAIN(AnotherNightTest)
#include "tst_plan_another_night.moc"
