#include "core/statistics/fixture.h"
#include "statistics/gi_star.h"
#include "statistics/permuter.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

using namespace lantern;

class GiStarTest : public QObject
{
    Q_OBJECT

    static constexpr int Columns = 24;
    static constexpr int Rows = 18;
    std::vector<std::vector<double>> m_grid; // value, z_spdep, p_permutation

private Q_SLOTS:
    void initTestCase();
    void equalsOtherImplementations();
    void listsAndGridAgree();
    void permutationsAgreeWithOtherImplementation();
    void permutationsAreReproducible();
    void sameValueEverywhereIsZero();
    void loneCellIsNeverSignificant();
    void oneRowAndOneColumn();
    void badValuesAreRefused();
    void discoveryRatesEqualScipy();
    void drawsAreDistinctAndFair();
};

void GiStarTest::initTestCase()
{
    m_grid = fixture("grid.csv", {"value", "z_spdep", "p_permutation"});
    QCOMPARE(m_grid[0].size(), size_t{Columns * Rows});
}

void GiStarTest::equalsOtherImplementations()
{
    const auto z = giStarOnGrid(m_grid[0], Columns);
    QVERIFY(z);
    for (size_t cell = 0; cell < z->size(); ++cell)
        QVERIFY(std::abs((*z)[cell] - m_grid[1][cell]) < 1e-9);
}

void GiStarTest::listsAndGridAgree()
{
    const auto onGrid = giStarOnGrid(m_grid[0], Columns);
    const auto byLists = giStar(m_grid[0], queenNeighbours(Columns, Rows));
    QVERIFY(onGrid && byLists);
    for (size_t cell = 0; cell < onGrid->size(); ++cell)
        QVERIFY(std::abs((*onGrid)[cell] - (*byLists)[cell]) < 1e-12);
}

// The other implementation's draws are others, and it does not count ties as we need not: so within what 9,999 draws leave open.
void GiStarTest::permutationsAgreeWithOtherImplementation()
{
    const auto p = giStarPermutationP(m_grid[0], queenNeighbours(Columns, Rows), 9999, 5);
    QVERIFY(p);
    for (size_t cell = 0; cell < p->size(); ++cell) {
        const double spread = 5 * std::sqrt(2 * m_grid[2][cell] * (1 - m_grid[2][cell]) / 9999) + 2e-4;
        QVERIFY2(std::abs((*p)[cell] - m_grid[2][cell]) < spread,
                 qPrintable(QStringLiteral("cell %1: %2 and %3").arg(cell).arg((*p)[cell]).arg(m_grid[2][cell])));
    }
}

void GiStarTest::permutationsAreReproducible()
{
    const Neighbours queen = queenNeighbours(Columns, Rows);
    const auto first = giStarPermutationP(m_grid[0], queen, 99, 5).value();
    QCOMPARE(giStarPermutationP(m_grid[0], queen, 99, 5).value(), first);
    QVERIFY(giStarPermutationP(m_grid[0], queen, 99, 6).value() != first);
}

void GiStarTest::sameValueEverywhereIsZero()
{
    const std::vector<double> same(Columns * Rows, 0.1);
    QCOMPARE(giStarOnGrid(same, Columns).value(), std::vector<double>(same.size(), 0.0));
    QCOMPARE(giStar(same, queenNeighbours(Columns, Rows)).value(), std::vector<double>(same.size(), 0.0));
    QCOMPARE(giStarOnGrid(std::vector<double>{3}, 1).value(), std::vector<double>{0});
}

void GiStarTest::loneCellIsNeverSignificant()
{
    const Neighbours neighbours{.first = {0, 1, 2, 2}, .all = {1, 0}};
    const std::vector<double> values{1, 2, 500};
    QCOMPARE(giStarPermutationP(values, neighbours, 99, 1).value()[2], 1.0);
}

void GiStarTest::oneRowAndOneColumn()
{
    const std::vector<double> values{1, 0, 4, 9, 2};
    QCOMPARE(giStarOnGrid(values, 5).value(), giStarOnGrid(values, 1).value());
    const auto byLists = giStar(values, queenNeighbours(5, 1)).value();
    for (size_t cell = 0; cell < values.size(); ++cell)
        QVERIFY(std::abs(giStarOnGrid(values, 5).value()[cell] - byLists[cell]) < 1e-12);
}

void GiStarTest::badValuesAreRefused()
{
    const std::vector<double> broken{1, std::numeric_limits<double>::quiet_NaN(), 3, 4};
    const auto refused = giStarOnGrid(broken, 2);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QLatin1Char('2')));
    QVERIFY(!giStar(broken, queenNeighbours(2, 2)));
    QVERIFY(!giStarPermutationP(broken, queenNeighbours(2, 2), 9, 1));
    QVERIFY(!giStarOnGrid(std::vector<double>{1, 2, 3}, 2));
    QVERIFY(!giStarOnGrid(std::vector<double>{1, 2, 3}, 0));
    QVERIFY(!giStar(std::vector<double>{1, 2, 3}, queenNeighbours(2, 2)));
}

void GiStarTest::discoveryRatesEqualScipy()
{
    const auto columns = fixture("false_discovery.csv", {"p", "rate"});
    const auto rates = falseDiscoveryRates(columns[0]);
    for (size_t i = 0; i < rates.size(); ++i)
        QVERIFY(std::abs(rates[i] - columns[1][i]) < 1e-10);
    QVERIFY(falseDiscoveryRates({}).empty());
    QVERIFY(std::abs(twoSidedP(1.959963984540054) - 0.05) < 1e-12);
}

void GiStarTest::drawsAreDistinctAndFair()
{
    Permuter permuter(3);
    std::vector<int> drawn(7);
    for (int round = 0; round < 7000; ++round) {
        std::array<quint32, 3> places{};
        permuter.distinct(7, places);
        QCOMPARE(std::set(places.begin(), places.end()).size(), size_t{3});
        for (const quint32 place : places)
            ++drawn[place];
    }
    for (const int times : drawn)
        QVERIFY2(times > 2800 && times < 3200, qPrintable(QString::number(times)));
}

QTEST_APPLESS_MAIN(GiStarTest)
#include "tst_statistics_gi_star.moc"
