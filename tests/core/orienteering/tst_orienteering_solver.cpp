#include "core/orienteering/random_problem.h"
#include "orienteering/checker.h"
#include "orienteering/solver.h"

#include <QTest>
#include <QThreadPool>

using namespace lantern;
using test::randomProblem;

class OrienteeringSolverTest : public QObject
{
    Q_OBJECT

    static OrienteeringAnswer solved(const OrienteeringProblem &problem, const OrienteeringOptions &options)
    {
        const auto answer = solveOrienteering(problem, options);
        if (!answer)
            QTest::qFail(qPrintable(answer.error().text()), __FILE__, __LINE__);
        return answer.value_or(OrienteeringAnswer());
    }

private Q_SLOTS:
    void findsTheBestOfSmallOnes_data();
    void findsTheBestOfSmallOnes();
    void everyAnswerKeepsTheRules_data();
    void everyAnswerKeepsTheRules();
    void teamsMayDiffer();
    void threadsDoNotShow();
    void moreStepsAreNeverWorse();
    void beginsFromAPlan();
    void tellsWhatIsBetter();
    void stops();
    void knowsWhenAllIsVisited();
    void nothingToDo();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
};

void OrienteeringSolverTest::findsTheBestOfSmallOnes_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<int>("teams");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("%d", seed) << seed << 1 + seed % 2;
}

void OrienteeringSolverTest::findsTheBestOfSmallOnes()
{
    QFETCH(int, seed);
    QFETCH(int, teams);
    const OrienteeringProblem problem = randomProblem(static_cast<quint64>(seed), {.nodes = 8, .teams = teams});
    const OrienteeringAnswer answer = solved(problem, {.steps = 3000});
    QCOMPARE(checkRoutes(problem, answer.routes).value_or(-1), answer.profit);
    QCOMPARE(answer.profit, test::EveryPlan(problem).most());
}

void OrienteeringSolverTest::everyAnswerKeepsTheRules_data()
{
    QTest::addColumn<int>("nodes");
    QTest::addColumn<int>("teams");
    QTest::addColumn<int>("horizon");
    QTest::addColumn<int>("width");
    QTest::addRow("short routes") << 60 << 4 << 300 << 40;
    QTest::addRow("long routes") << 120 << 2 << 3000 << 1500;
    QTest::addRow("one team") << 80 << 1 << 500 << 100;
    QTest::addRow("many teams") << 90 << 16 << 150 << 60;
    QTest::addRow("no width") << 50 << 3 << 300 << 0;
    QTest::addRow("no time") << 20 << 3 << 1 << 1;
}

void OrienteeringSolverTest::everyAnswerKeepsTheRules()
{
    QFETCH(int, nodes);
    QFETCH(int, teams);
    QFETCH(int, horizon);
    QFETCH(int, width);
    for (quint64 seed = 1; seed <= 5; ++seed) {
        const OrienteeringProblem problem =
            randomProblem(seed, {.nodes = nodes, .teams = teams, .horizon = horizon, .width = width});
        const OrienteeringAnswer answer = solved(problem, {.seed = seed, .steps = 20'000});
        const Result<qint64> profit = checkRoutes(problem, answer.routes);
        QVERIFY2(profit, profit ? "" : qPrintable(profit.error().text()));
        QCOMPARE(*profit, answer.profit);
    }
}

// One team begins late and elsewhere: only it can go to what is near there and open late.
void OrienteeringSolverTest::teamsMayDiffer()
{
    OrienteeringProblem problem = randomProblem(3, {.nodes = 8, .teams = 2});
    problem.teams[0].returnsBy = 60;
    problem.teams[1] = {.start = 5, .finish = 7, .leaves = 70, .returnsBy = 190};
    problem.profit[5] = problem.profit[7] = 0;
    const OrienteeringAnswer answer = solved(problem, {.steps = 3000});
    QCOMPARE(checkRoutes(problem, answer.routes).value_or(-1), answer.profit);
    QCOMPARE(answer.profit, test::EveryPlan(problem).most());
    QVERIFY(!answer.routes[1].empty());
}

void OrienteeringSolverTest::threadsDoNotShow()
{
    const OrienteeringProblem problem = randomProblem(1, {.nodes = 70, .teams = 3, .horizon = 400});
    QThreadPool &pool = *QThreadPool::globalInstance();
    const int threads = pool.maxThreadCount();
    std::vector<OrienteeringAnswer> answers;
    for (const int count : {1, 2, 4}) {
        pool.setMaxThreadCount(count);
        answers.push_back(solved(problem, {.seed = 7, .steps = 30'000, .chains = 3}));
    }
    pool.setMaxThreadCount(threads);
    QCOMPARE(answers[1].routes, answers[0].routes);
    QCOMPARE(answers[2].routes, answers[0].routes);
    // The seed does, before both have found the best.
    QVERIFY(solved(problem, {.seed = 8, .steps = 20}).routes != solved(problem, {.seed = 7, .steps = 20}).routes);
}

void OrienteeringSolverTest::moreStepsAreNeverWorse()
{
    const OrienteeringProblem problem = randomProblem(2, {.nodes = 100, .teams = 3, .horizon = 500});
    qint64 before = -1;
    qint64 least = -1;
    for (const qint64 steps : {10, 100, 1000, 5000, 10'000, 20'000, 40'000}) {
        const qint64 now = solved(problem, {.steps = steps}).profit;
        QVERIFY(now >= before);
        least = least < 0 ? now : least;
        before = now;
    }
    QVERIFY(before > least);
}

void OrienteeringSolverTest::beginsFromAPlan()
{
    const OrienteeringProblem problem = randomProblem(2, {.nodes = 100, .teams = 3, .horizon = 500});
    const OrienteeringAnswer good = solved(problem, {.steps = 30'000});
    QVERIFY(solved(problem, {.seed = 9, .steps = 1, .from = good.routes}).profit >= good.profit);
    // What keeps to no rule is left out of it.
    const OrienteeringRoutes wrong{{1, 1, 99'999, -4}, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}, {0}, {20}, {21}};
    const OrienteeringAnswer mended = solved(problem, {.steps = 10, .from = wrong});
    QCOMPARE(checkRoutes(problem, mended.routes).value_or(-1), mended.profit);
}

void OrienteeringSolverTest::tellsWhatIsBetter()
{
    const OrienteeringProblem problem = randomProblem(4, {.nodes = 80, .teams = 2, .horizon = 500});
    std::vector<qint64> profits;
    const OrienteeringAnswer answer =
        solved(problem, {.steps = 20'000, .better = [&](const OrienteeringRoutes &routes, qint64 profit) {
                             QCOMPARE(checkRoutes(problem, routes).value_or(-1), profit);
                             profits.push_back(profit);
                         }});
    QVERIFY(profits.size() > 1 && std::ranges::is_sorted(profits, std::less_equal()));
    QCOMPARE(profits.back(), answer.profit);
}

void OrienteeringSolverTest::stops()
{
    const OrienteeringProblem problem = randomProblem(4, {.nodes = 80, .teams = 2, .horizon = 500});
    std::stop_source stop;
    double reached = 0;
    const Progress progress{.report =
                                [&](double fraction) {
                                    reached = fraction;
                                    if (fraction > 0.01)
                                        stop.request_stop();
                                },
                            .stop = stop.get_token()};
    const auto answer = solveOrienteering(problem, {.steps = 100'000'000}, progress);
    QVERIFY(answer && answer->profit > 0);
    QVERIFY(reached < 0.5);
    QCOMPARE(checkRoutes(problem, answer->routes).value_or(-1), answer->profit);
}

void OrienteeringSolverTest::knowsWhenAllIsVisited()
{
    OrienteeringProblem problem = randomProblem(5, {.nodes = 10, .teams = 10, .horizon = 1000, .width = 500});
    problem.closes[3] = 0; // nobody can be there in time
    problem.opens[3] = 0;
    problem.travel[3] = 10;
    const OrienteeringAnswer answer = solved(problem, {.steps = 1'000'000'000});
    QVERIFY(answer.isOptimal);
    QVERIFY(answer.steps < 1'000'000);
}

void OrienteeringSolverTest::nothingToDo()
{
    OrienteeringProblem problem = randomProblem(1, {.teams = 0});
    QCOMPARE(solved(problem, {.steps = 10}).profit, 0);
    problem = randomProblem(1, {.nodes = 0, .teams = 2});
    QCOMPARE(solved(problem, {.steps = 10}).routes.size(), size_t{2});
    // Teams that cannot even return.
    problem = randomProblem(1, {.nodes = 6, .teams = 2});
    for (OrienteeringTeam &team : problem.teams)
        team.returnsBy = -5;
    QCOMPARE(solved(problem, {.steps = 10}).profit, 0);
}

void OrienteeringSolverTest::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<int>("what");
    for (int what = 0; what < 6; ++what)
        QTest::addRow("%d", what) << what;
}

void OrienteeringSolverTest::refusesWhatMakesNoSense()
{
    QFETCH(int, what);
    OrienteeringProblem problem = randomProblem(1, {});
    OrienteeringOptions options{.steps = 10};
    switch (what) {
    case 0:
        problem.travel.pop_back();
        break;
    case 1:
        problem.profit[2] = -1;
        break;
    case 2:
        problem.teams[0].start = 99;
        break;
    case 3:
        options.steps.reset();
        break;
    case 4:
        options.chains = 0;
        break;
    case 5:
        options.seconds = -1;
        break;
    }
    const auto answer = solveOrienteering(problem, options);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Error::Code::Refused);
}

QTEST_APPLESS_MAIN(OrienteeringSolverTest)
#include "tst_orienteering_solver.moc"
