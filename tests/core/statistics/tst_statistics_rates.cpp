#include "core/statistics/fixture.h"
#include "statistics/rates.h"

#include <QTest>

#include <cmath>

using namespace lantern;

class RatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void poissonIntervalEqualsScipy();
    void comparisonEqualsScipy();
    void nothingBeforeHasNoUpperEnd();
    void nothingAtAllSaysNothing();
    void largeCountsTendToTheSame();
};

void RatesTest::poissonIntervalEqualsScipy()
{
    const auto rows = fixture("poisson.csv", {"count", "low", "high"});
    for (size_t row = 0; row < rows[0].size(); ++row) {
        const Interval interval = poissonInterval(static_cast<qint64>(rows[0][row]));
        QVERIFY(std::abs(interval.low - rows[1][row]) < 1e-8);
        QVERIFY(std::abs(interval.high - rows[2][row]) < 1e-8);
    }
}

void RatesTest::comparisonEqualsScipy()
{
    const auto rows =
        fixture("rates.csv", {"later", "later_exposure", "earlier", "earlier_exposure", "ratio", "low", "high", "p"});
    for (size_t row = 0; row < rows[0].size(); ++row) {
        const RateComparison comparison = compareRates(static_cast<qint64>(rows[0][row]), rows[1][row],
                                                       static_cast<qint64>(rows[2][row]), rows[3][row]);
        QVERIFY(std::abs(comparison.ratio - rows[4][row]) < 1e-9);
        QVERIFY(std::abs(comparison.interval.low - rows[5][row]) < 1e-7);
        QVERIFY(std::abs(comparison.interval.high / rows[6][row] - 1) < 1e-8);
        QVERIFY2(std::abs(comparison.p - rows[7][row]) < 1e-8, qPrintable(QString::number(comparison.p, 'g', 12)));
    }
}

void RatesTest::nothingBeforeHasNoUpperEnd()
{
    const RateComparison comparison = compareRates(6, 12, 0, 12);
    QVERIFY(std::isinf(comparison.ratio));
    QVERIFY(std::isinf(comparison.interval.high));
    QVERIFY(comparison.interval.low > 1);
    QVERIFY(comparison.p < 0.05);
}

void RatesTest::nothingAtAllSaysNothing()
{
    const RateComparison comparison = compareRates(0, 12, 0, 12);
    QCOMPARE(comparison.ratio, 1.0);
    QCOMPARE(comparison.interval.low, 0.0);
    QVERIFY(std::isinf(comparison.interval.high));
    QCOMPARE(comparison.p, 1.0);
}

void RatesTest::largeCountsTendToTheSame()
{
    const double exact = compareRates(1'950, 12, 2'049, 12).p;
    const double approximate = compareRates(1'951, 12, 2'050, 12).p;
    QVERIFY2(std::abs(exact - approximate) < 0.002, qPrintable(QStringLiteral("%1 %2").arg(exact).arg(approximate)));
}

QTEST_APPLESS_MAIN(RatesTest)
#include "tst_statistics_rates.moc"
