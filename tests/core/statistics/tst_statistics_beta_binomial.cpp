#include "core/statistics/fixture.h"
#include "statistics/beta_binomial.h"

#include <QTest>

#include <cmath>

using namespace lantern;

class BetaBinomialTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsScipy();
    void fewCountsAreDrawnToTheWhole();
    void sharesThatDifferByChanceAlone();
    void staysFinite();
    void isRefused();
};

void BetaBinomialTest::equalsScipy()
{
    const auto rows = fixture("beta_binomial.csv", {"reports", "offences", "a", "b", "ratio", "low", "high"});
    std::vector<TwoCounts> places;
    for (size_t i = 0; i < rows[0].size(); ++i)
        places.push_back({static_cast<qint64>(rows[0][i]), static_cast<qint64>(rows[1][i])});
    const auto prior = fitShares(places);
    QVERIFY(prior);
    QVERIFY2(std::abs(prior->first / rows[2][0] - 1) < 1e-5, qPrintable(QString::number(prior->first, 'g', 12)));
    QVERIFY2(std::abs(prior->second / rows[3][0] - 1) < 1e-5, qPrintable(QString::number(prior->second, 'g', 12)));
    const SharePrior theirs{.first = rows[2][0], .second = rows[3][0]};
    for (size_t i = 0; i < places.size(); ++i) {
        const OddsRatio odds = oddsAgainst(theirs, places[i]);
        QVERIFY(std::abs(odds.ratio / rows[4][i] - 1) < 1e-9);
        QVERIFY(std::abs(odds.interval.low / rows[5][i] - 1) < 1e-9);
        QVERIFY(std::abs(odds.interval.high / rows[6][i] - 1) < 1e-9);
    }
}

void BetaBinomialTest::fewCountsAreDrawnToTheWhole()
{
    const SharePrior prior{.first = 2, .second = 6};
    // The raw ratio is the same: 2 reports per offence where the whole has 1 in 3.
    const OddsRatio few = oddsAgainst(prior, {2, 1});
    const OddsRatio many = oddsAgainst(prior, {200, 100});
    QVERIFY(few.ratio < 2.5 && many.ratio > 5.5 && many.ratio < 6);
    QVERIFY(few.interval.low < 1 && many.interval.low > 1);
    const OddsRatio nothing = oddsAgainst(prior, {0, 0});
    QVERIFY(nothing.interval.low < 1 && nothing.interval.high > 1);
}

void BetaBinomialTest::sharesThatDifferByChanceAlone()
{
    // Every place has exactly the share of the whole: nothing says that places differ, so none may be called different.
    const std::vector<TwoCounts> places(40, TwoCounts{3, 9});
    const auto prior = fitShares(places);
    QVERIFY(prior);
    QVERIFY(prior->first + prior->second > 1e5);
    QVERIFY(std::abs(prior->odds() - 1.0 / 3) < 1e-9);
    QVERIFY(std::abs(oddsAgainst(*prior, {12, 0}).ratio - 1) < 0.01);
}

void BetaBinomialTest::staysFinite()
{
    for (const double precision : {0.1, 1.0, 50.0, 1e6})
        for (const double mean : {1e-6, 0.01, 0.5, 0.99, 1 - 1e-6})
            for (const TwoCounts &counts : {TwoCounts{0, 0}, TwoCounts{0, 1'000'000}, TwoCounts{1'000'000, 0},
                                            TwoCounts{1, 0}, TwoCounts{0, 1}, TwoCounts{5, 5}}) {
                const OddsRatio odds = oddsAgainst({mean * precision, (1 - mean) * precision}, counts, 0.99);
                const auto good = [](double figure) { return std::isfinite(figure) && figure >= 0 && figure <= 1e6; };
                QVERIFY2(good(odds.ratio) && good(odds.interval.low) && good(odds.interval.high),
                         qPrintable(QStringLiteral("%1 %2 %3").arg(precision).arg(mean).arg(counts.first)));
                QVERIFY(odds.interval.low <= odds.ratio && odds.ratio <= odds.interval.high);
            }
}

void BetaBinomialTest::isRefused()
{
    QVERIFY(!fitShares({}));
    QVERIFY(!fitShares(std::vector<TwoCounts>{{3, 0}, {0, 0}}));
    QVERIFY(!fitShares(std::vector<TwoCounts>{{0, 5}}));
    QVERIFY(!fitShares(std::vector<TwoCounts>{{-1, 5}, {2, 2}}));
    QVERIFY(fitShares(std::vector<TwoCounts>{{1, 1}}));
}

QTEST_APPLESS_MAIN(BetaBinomialTest)
#include "tst_statistics_beta_binomial.moc"
