#include "core/orienteering/random_problem.h"
#include "orienteering/checker.h"

#include <QTest>

using namespace lantern;

// Four nodes on a line, ten apart; a visit takes one.
class OrienteeringCheckerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksTheRoutes_data();
    void walksTheRoutes();
};

void OrienteeringCheckerTest::walksTheRoutes_data()
{
    QTest::addColumn<OrienteeringRoutes>("routes");
    QTest::addColumn<qint64>("profit"); // −1: refused
    QTest::addColumn<QString>("word");
    QTest::addRow("nothing") << OrienteeringRoutes{} << qint64{0} << QString();
    QTest::addRow("there and back") << OrienteeringRoutes{{1, 2}, {3}} << qint64{7} << QString();
    QTest::addRow("to the minute") << OrienteeringRoutes{{1, 2, 3}} << qint64{7} << QString();
    QTest::addRow("twice") << OrienteeringRoutes{{1}, {1}} << qint64{-1} << QStringLiteral("twice");
    QTest::addRow("no node") << OrienteeringRoutes{{9}} << qint64{-1} << QStringLiteral("no such node");
    QTest::addRow("the start") << OrienteeringRoutes{{1, 0, 2}} << qint64{-1} << QStringLiteral("starts");
    QTest::addRow("window") << OrienteeringRoutes{{3, 1}} << qint64{-1} << QStringLiteral("closed");
    QTest::addRow("return") << OrienteeringRoutes{{2, 3, 4}} << qint64{-1} << QStringLiteral("too late");
    QTest::addRow("teams") << OrienteeringRoutes{{1}, {2}, {3}} << qint64{-1} << QStringLiteral("more routes");
}

void OrienteeringCheckerTest::walksTheRoutes()
{
    QFETCH(OrienteeringRoutes, routes);
    QFETCH(qint64, profit);
    QFETCH(QString, word);
    OrienteeringProblem problem{.service = {0, 1, 1, 1, 1},
                                .profit = {0, 1, 2, 4, 8},
                                .opens = {0, 0, 0, 0, 0},
                                .closes = {63, 40, 63, 63, 63},
                                .travel = {},
                                .teams = {2, OrienteeringTeam{.start = 0, .finish = 0, .leaves = 0, .returnsBy = 63}}};
    for (int from = 0; from < 5; ++from)
        for (int to = 0; to < 5; ++to)
            problem.travel.push_back(10 * std::abs(from - to));
    const Result<qint64> found = checkRoutes(problem, routes);
    QCOMPARE(found.value_or(-1), profit);
    if (!found)
        QVERIFY2(found.error().message.contains(word), qPrintable(found.error().message));
}

QTEST_APPLESS_MAIN(OrienteeringCheckerTest)
#include "tst_orienteering_checker.moc"
