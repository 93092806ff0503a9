#include "core/orienteering/random_problem.h"
#include "orienteering/bound.h"

#include <QTest>

using namespace lantern;

class OrienteeringBoundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNeverBelowTheBest_data();
    void isNeverBelowTheBest();
    void fallsWithTheTime();
    void isAllWhereTimeIsPlenty();
};

void OrienteeringBoundTest::isNeverBelowTheBest_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 30; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void OrienteeringBoundTest::isNeverBelowTheBest()
{
    QFETCH(int, seed);
    const auto problem = test::randomProblem(
        static_cast<quint64>(seed), {.nodes = 7, .teams = 1 + seed % 2, .horizon = 100 + 5 * seed, .width = 60});
    QVERIFY(orienteeringBound(problem) >= test::EveryPlan(problem).most());
}

void OrienteeringBoundTest::fallsWithTheTime()
{
    OrienteeringProblem problem = test::randomProblem(1, {.nodes = 60, .teams = 2, .horizon = 400, .width = 300});
    const qint64 before = orienteeringBound(problem);
    for (OrienteeringTeam &team : problem.teams)
        team.returnsBy = 200;
    QVERIFY(orienteeringBound(problem) < before);
    problem.teams.clear();
    QCOMPARE(orienteeringBound(problem), 0);
}

void OrienteeringBoundTest::isAllWhereTimeIsPlenty()
{
    const auto problem = test::randomProblem(1, {.nodes = 10, .teams = 10, .horizon = 100'000, .width = 90'000});
    qint64 all = 0;
    for (const int profit : problem.profit)
        all += profit;
    QCOMPARE(orienteeringBound(problem), all);
}

QTEST_APPLESS_MAIN(OrienteeringBoundTest)
#include "tst_orienteering_bound.moc"
