#include "statistics/rate_ratio.h"

#include <boost/random/mersenne_twister.hpp>
#include <boost/random/poisson_distribution.hpp>

#include <QTest>

#include <cmath>
#include <numbers>

using namespace lantern;

class RateRatioTest : public QObject
{
    Q_OBJECT

    struct Calls
    {
        double covered = 0;
        double effects = 0;
        double widened = 0;
    };
    // Twelve months before and twelve after with a season; `uneven` is the standard deviation that a month of its own adds to the treated
    // area, as a share of its mean.
    static Calls simulate(double treated, double compared, double ratio, double uneven);
    static double logLikelihood(std::span<const PairedMonth> months, double beta, double level);

private Q_SLOTS:
    void isTheOddsRatioOfTheSums();
    void noOtherRatioIsLikelier();
    void hasNoEndWhereAWindowIsEmpty();
    void intervalCoversTheKnownRatio_data();
    void intervalCoversTheKnownRatio();
    void unevenMonthsWidenIt();
    void monthsBeforeNeedNotSayIt();
    void distanceIsOneByChanceAtAnyLevel();
    void distanceAndCorrelationByHand();
};

RateRatioTest::Calls RateRatioTest::simulate(double treated, double compared, double ratio, double uneven)
{
    constexpr int draws = 10'000;
    constexpr int months = 24;
    boost::random::mt19937_64 engine(1'129);
    Calls calls;
    std::vector<PairedMonth> drawn(months);
    for (int draw = 0; draw < draws; ++draw) {
        for (int month = 0; month < months; ++month) {
            const double season = 1 + 0.3 * std::sin(2 * std::numbers::pi * month / 12) - 0.01 * month;
            const bool after = month >= months / 2;
            const double own = engine() % 2 == 0 ? 1 + uneven : 1 - uneven;
            const double expected = treated * season * (after ? ratio : 1) * own;
            drawn[static_cast<size_t>(month)] = {
                .treated = boost::random::poisson_distribution<qint64>(expected)(engine),
                .compared = boost::random::poisson_distribution<qint64>(compared * season)(engine),
                .after = after};
        }
        const auto fit = monthlyRateRatio(drawn);
        if (!fit)
            continue;
        calls.covered += fit->interval.low <= ratio && ratio <= fit->interval.high ? 1.0 / draws : 0;
        calls.effects += fit->interval.high < 1 || fit->interval.low > 1 ? 1.0 / draws : 0;
        calls.widened += fit->widened ? 1.0 / draws : 0;
    }
    return calls;
}

// Of the regression with an effect for every month, which its own total settles: up to what no parameter changes.
double RateRatioTest::logLikelihood(std::span<const PairedMonth> months, double beta, double level)
{
    double sum = 0;
    for (const PairedMonth &month : months) {
        const double odds = std::exp(level + (month.after ? beta : 0));
        sum += static_cast<double>(month.treated) * std::log(odds / (1 + odds)) -
               static_cast<double>(month.compared) * std::log(1 + odds);
    }
    return sum;
}

// Before 40 of 40 + 80, after 30 of 30 + 90: 30 · 80 / (90 · 40) = 2/3, and the variance 1/40 + 1/80 + 1/30 + 1/90.
void RateRatioTest::isTheOddsRatioOfTheSums()
{
    const std::vector<PairedMonth> months{{.treated = 20, .compared = 40, .after = false},
                                          {.treated = 20, .compared = 40, .after = false},
                                          {.treated = 15, .compared = 45, .after = true},
                                          {.treated = 15, .compared = 45, .after = true}};
    const auto fit = monthlyRateRatio(months);
    QVERIFY(fit);
    QVERIFY(std::abs(fit->ratio - 2.0 / 3) < 1e-12);
    const double deviation = std::sqrt(1 / 40.0 + 1 / 80.0 + 1 / 30.0 + 1 / 90.0);
    QVERIFY(std::abs(fit->deviation - deviation) < 1e-12);
    QVERIFY(std::abs(fit->interval.low - 2.0 / 3 * std::exp(-1.959963984540054 * deviation)) < 1e-9);
    QVERIFY(std::abs(fit->interval.high - 2.0 / 3 * std::exp(1.959963984540054 * deviation)) < 1e-9);
    QCOMPARE(fit->degreesOfFreedom, 2);
    QVERIFY(fit->dispersion < 1e-12); // every month lies where the fit puts it
    QVERIFY(!fit->widened);
}

void RateRatioTest::noOtherRatioIsLikelier()
{
    const std::vector<PairedMonth> months{{.treated = 7, .compared = 31, .after = false},
                                          {.treated = 19, .compared = 22, .after = false},
                                          {.treated = 4, .compared = 35, .after = true},
                                          {.treated = 9, .compared = 12, .after = true},
                                          {.treated = 11, .compared = 40, .after = true}};
    const auto fit = monthlyRateRatio(months);
    QVERIFY(fit);
    const double level = std::log(26.0 / 53);
    const double best = logLikelihood(months, std::log(fit->ratio), level);
    for (const double off : {-0.2, -0.01, 0.01, 0.2}) {
        QVERIFY(logLikelihood(months, std::log(fit->ratio) + off, level) < best);
        QVERIFY(logLikelihood(months, std::log(fit->ratio), level + off) < best);
    }
    QCOMPARE(fit->degreesOfFreedom, 3);
    QVERIFY(fit->widened); // 7 of 38 and 19 of 41 are not one share
}

void RateRatioTest::hasNoEndWhereAWindowIsEmpty()
{
    QVERIFY(!monthlyRateRatio(std::vector<PairedMonth>{{.treated = 0, .compared = 3, .after = false},
                                                       {.treated = 2, .compared = 3, .after = true}}));
    QVERIFY(!monthlyRateRatio({}));
}

void RateRatioTest::intervalCoversTheKnownRatio_data()
{
    QTest::addColumn<double>("treated");
    QTest::addColumn<double>("compared");
    QTest::addColumn<double>("ratio");
    for (const double ratio : {1.0, 0.7, 1.4}) {
        QTest::addRow("5 a month, 25 compared, ratio %g", ratio) << 5.0 << 25.0 << ratio;
        QTest::addRow("20 a month, 20 compared, ratio %g", ratio) << 20.0 << 20.0 << ratio;
    }
}

void RateRatioTest::intervalCoversTheKnownRatio()
{
    QFETCH(const double, treated);
    QFETCH(const double, compared);
    QFETCH(const double, ratio);
    const Calls calls = simulate(treated, compared, ratio, 0);
    QVERIFY2(0.93 <= calls.covered && calls.covered <= 0.97, qPrintable(QString::number(calls.covered)));
    if (ratio == 1)
        QVERIFY2(0.04 <= calls.effects && calls.effects <= 0.06, qPrintable(QString::number(calls.effects)));
}

// Months that are a third up or down by themselves would call an effect far too often if nobody looked.
void RateRatioTest::unevenMonthsWidenIt()
{
    const Calls calls = simulate(60, 60, 1, 0.35);
    QVERIFY2(calls.widened > 0.99, qPrintable(QString::number(calls.widened)));
    QVERIFY2(0.93 <= calls.covered && calls.covered <= 0.97, qPrintable(QString::number(calls.covered)));
}

void RateRatioTest::monthsBeforeNeedNotSayIt()
{
    const std::vector<PairedMonth> months{{.treated = 50, .compared = 50, .after = false},
                                          {.treated = 50, .compared = 50, .after = false},
                                          {.treated = 50, .compared = 50, .after = false},
                                          {.treated = 40, .compared = 60, .after = true},
                                          {.treated = 60, .compared = 40, .after = true}};
    // Each month after is off by 10 of 100 whose half is expected: 2 · 100 / 25.
    const auto all = monthlyRateRatio(months);
    QCOMPARE(all->degreesOfFreedom, 3);
    QVERIFY(std::abs(all->dispersion - 8.0 / 3) < 1e-12);
    const auto after = monthlyRateRatio(months, DispersionFrom::MonthsAfter);
    QCOMPARE(after->degreesOfFreedom, 1);
    QVERIFY(std::abs(after->dispersion - 8) < 1e-12);
}

void RateRatioTest::distanceIsOneByChanceAtAnyLevel()
{
    boost::random::mt19937_64 engine(7);
    for (const double level : {3.0, 30.0, 300.0}) {
        double sum = 0;
        constexpr int draws = 2'000;
        for (int draw = 0; draw < draws; ++draw) {
            std::array<qint64, 12> one{};
            std::array<qint64, 12> other{};
            for (size_t month = 0; month < one.size(); ++month) {
                const double season = 1 + 0.3 * std::sin(2 * std::numbers::pi * static_cast<double>(month) / 12);
                one[month] = boost::random::poisson_distribution<qint64>(50 * season)(engine);
                other[month] = boost::random::poisson_distribution<qint64>(level * season)(engine);
            }
            sum += trendDistance(one, other) / draws;
        }
        QVERIFY2(std::abs(sum - 1) < 0.05, qPrintable(QStringLiteral("%1: %2").arg(level).arg(sum)));
    }
}

// 10, 20 against 20, 10: each expected at 15, so 4 · 25 / 15 on one degree of freedom.
void RateRatioTest::distanceAndCorrelationByHand()
{
    const std::array<qint64, 2> rising{10, 20};
    const std::array<qint64, 2> falling{20, 10};
    const std::array<qint64, 2> twice{20, 40};
    const std::array<qint64, 2> none{0, 0};
    QVERIFY(std::abs(trendDistance(rising, falling) - 100.0 / 15) < 1e-12);
    QVERIFY(trendDistance(rising, twice) < 1e-12);
    QVERIFY(std::isinf(trendDistance(rising, none)));
    QCOMPARE(trendCorrelation(rising, falling), -1.0);
    QCOMPARE(trendCorrelation(rising, twice), 1.0);
    QCOMPARE(trendCorrelation(rising, none), 0.0);
}

QTEST_APPLESS_MAIN(RateRatioTest)
#include "tst_statistics_rate_ratio.moc"
