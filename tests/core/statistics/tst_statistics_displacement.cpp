#include "statistics/displacement.h"

#include <boost/random/mersenne_twister.hpp>
#include <boost/random/poisson_distribution.hpp>

#include <QTest>

#include <cmath>

using namespace lantern;

class DisplacementTest : public QObject
{
    Q_OBJECT

    // What is to be expected in the eight windows; offences.
    struct Means
    {
        std::array<double, 2> target;
        std::array<double, 2> comparison;
        std::array<double, 2> buffer;
        std::array<double, 2> comparisonBuffer;
    };
    struct Calls
    {
        double covered = 0; // the share of the draws whose interval holds the known effect
        double effects = 0; // whose interval leaves out 0
    };
    static Calls simulate(const Means &means, const DisplacementWeights &weights, double effect);

private Q_SLOTS:
    void equalsThePapersExample();
    void partsAddUp();
    void weightsScaleTheCountsAndTheirVariance();
    void dispersionWidens();
    void proportionalByHand();
    void bothReadingsAgreeAtOneLevel();
    void theyPartAtDifferentLevels();
    void intervalByShareCoversTheKnownEffect();
    void intervalCoversTheKnownEffect_data();
    void intervalCoversTheKnownEffect();
    void noEffectIsCalledOneTimeInTwenty_data();
    void noEffectIsCalledOneTimeInTwenty();
};

// Ten thousand draws of the eight counts.
DisplacementTest::Calls DisplacementTest::simulate(const Means &means, const DisplacementWeights &weights,
                                                   double effect)
{
    constexpr int draws = 10'000;
    boost::random::mt19937_64 engine(20'261'129);
    const auto draw = [&](const std::array<double, 2> &expected) {
        return WindowCounts{.before = boost::random::poisson_distribution<qint64>(expected[0])(engine),
                            .after = boost::random::poisson_distribution<qint64>(expected[1])(engine)};
    };
    int covered = 0;
    int effects = 0;
    for (int i = 0; i < draws; ++i) {
        const DisplacementCounts counts{.target = draw(means.target),
                                        .comparison = draw(means.comparison),
                                        .buffer = draw(means.buffer),
                                        .comparisonBuffer = draw(means.comparisonBuffer)};
        const Interval interval = displacementDifference(counts, weights).total.interval;
        covered += interval.low <= effect && effect <= interval.high ? 1 : 0;
        effects += interval.high < 0 || interval.low > 0 ? 1 : 0;
    }
    return {.covered = static_cast<double>(covered) / draws, .effects = static_cast<double>(effects) / draws};
}

// The figures that Wheeler & Ratcliffe 2018 work through: −118, the square root of 1,568, and −196 to −40.
void DisplacementTest::equalsThePapersExample()
{
    const DisplacementDifference found = displacementDifference({.target = {.before = 207, .after = 110},
                                                                 .comparison = {.before = 308, .after = 318},
                                                                 .buffer = {.before = 178, .after = 157},
                                                                 .comparisonBuffer = {.before = 150, .after = 140}});
    QCOMPARE(found.total.estimate, -118.0);
    QCOMPARE(found.total.deviation, std::sqrt(1568.0));
    QCOMPARE(std::round(100 * found.total.estimate / found.total.deviation), -298.0);
    QCOMPARE(std::round(found.total.interval.low), -196.0);
    QCOMPARE(std::round(found.total.interval.high), -40.0);
}

void DisplacementTest::partsAddUp()
{
    const DisplacementDifference found = displacementDifference({.target = {.before = 20, .after = 10},
                                                                 .comparison = {.before = 20, .after = 20},
                                                                 .buffer = {.before = 20, .after = 26},
                                                                 .comparisonBuffer = {.before = 20, .after = 21}});
    QCOMPARE(found.target.estimate, -10.0);
    QCOMPARE(found.target.deviation, std::sqrt(70.0));
    QCOMPARE(found.buffer.estimate, 5.0);
    QCOMPARE(found.buffer.deviation, std::sqrt(87.0));
    QCOMPARE(found.total.estimate, -5.0);
    QCOMPARE(found.total.deviation, std::sqrt(157.0));
}

// Worked by hand: twelve months before and six after, two comparison areas for one target.
void DisplacementTest::weightsScaleTheCountsAndTheirVariance()
{
    const DisplacementDifference found =
        displacementDifference({.target = {.before = 40, .after = 15},
                                .comparison = {.before = 100, .after = 48},
                                .buffer = {},
                                .comparisonBuffer = {}},
                               {.before = 0.5, .comparison = 0.5, .comparisonBuffer = 1});
    QCOMPARE(found.total.estimate, (15 - 20) - 0.5 * (48 - 50));
    QCOMPARE(found.total.deviation, std::sqrt(15 + 0.25 * 40 + 0.25 * (48 + 0.25 * 100)));
    QCOMPARE(found.buffer.deviation, 0.0);
}

void DisplacementTest::dispersionWidens()
{
    const DisplacementCounts counts{.target = {.before = 30, .after = 20},
                                    .comparison = {.before = 30, .after = 30},
                                    .buffer = {},
                                    .comparisonBuffer = {}};
    const double plain = displacementDifference(counts).total.deviation;
    QCOMPARE(displacementDifference(counts, {}, 4).total.deviation, 2 * plain);
    QCOMPARE(displacementDifference(counts, {}, 0.5).total.deviation, plain);
}

// 40 becomes 40 · 90 / 120 = 30 by the share; 24 were counted.
void DisplacementTest::proportionalByHand()
{
    const DisplacementDifference found = proportionalDifference({.target = {.before = 40, .after = 24},
                                                                 .comparison = {.before = 120, .after = 90},
                                                                 .buffer = {},
                                                                 .comparisonBuffer = {}});
    QVERIFY(std::abs(found.total.estimate + 6) < 1e-12);
    const double variance = 24 + 30.0 * 30 * (1 / 40.0 + 1 / 120.0 + 1 / 90.0);
    QVERIFY(std::abs(found.total.deviation - std::sqrt(variance)) < 1e-12);
    const DisplacementCounts empty{
        .target = {.before = 9, .after = 4}, .comparison = {}, .buffer = {}, .comparisonBuffer = {}};
    QCOMPARE(proportionalDifference(empty).total.estimate, displacementDifference(empty).total.estimate);
}

void DisplacementTest::bothReadingsAgreeAtOneLevel()
{
    const DisplacementCounts counts{.target = {.before = 1'000, .after = 800},
                                    .comparison = {.before = 1'000, .after = 1'000},
                                    .buffer = {.before = 500, .after = 520},
                                    .comparisonBuffer = {.before = 500, .after = 500}};
    const DisplacementPart one = displacementDifference(counts).total;
    const DisplacementPart other = proportionalDifference(counts).total;
    QCOMPARE(other.estimate, one.estimate);
    QCOMPARE(other.deviation, one.deviation);
}

// A fifth more everywhere and nothing done: by offences a small area seems to have gained less.
void DisplacementTest::theyPartAtDifferentLevels()
{
    const DisplacementCounts counts{.target = {.before = 1'000, .after = 1'200},
                                    .comparison = {.before = 3'000, .after = 3'600},
                                    .buffer = {},
                                    .comparisonBuffer = {}};
    const Interval byNumber = displacementDifference(counts).total.interval;
    const Interval byShare = proportionalDifference(counts).total.interval;
    QVERIFY(byNumber.high < 0);
    QVERIFY(byShare.low < 0 && byShare.high > 0);
    const Interval both = hullOf(byNumber, byShare);
    QCOMPARE(both.low, byNumber.low);
    QCOMPARE(both.high, byShare.high);
}

// Areas at a third of the target's level that rise by a tenth, as it would have.
void DisplacementTest::intervalByShareCoversTheKnownEffect()
{
    constexpr int draws = 10'000;
    boost::random::mt19937_64 engine(99);
    const auto draw = [&](double before, double after) {
        return WindowCounts{.before = boost::random::poisson_distribution<qint64>(before)(engine),
                            .after = boost::random::poisson_distribution<qint64>(after)(engine)};
    };
    int covered = 0;
    for (int i = 0; i < draws; ++i) {
        const DisplacementCounts counts{.target = draw(90, 99 - 25),
                                        .comparison = draw(150, 165),
                                        .buffer = draw(120, 132 + 10),
                                        .comparisonBuffer = draw(200, 220)};
        const Interval interval = proportionalDifference(counts).total.interval;
        covered += interval.low <= -15 && -15 <= interval.high ? 1 : 0;
    }
    QVERIFY2(9'300 <= covered && covered <= 9'700, qPrintable(QString::number(covered)));
}

void DisplacementTest::intervalCoversTheKnownEffect_data()
{
    QTest::addColumn<double>("prevented");
    QTest::addColumn<double>("moved");
    QTest::addColumn<double>("level");
    QTest::addColumn<double>("comparisons");
    QTest::newRow("a third fewer") << 20.0 << 0.0 << 60.0 << 1.0;
    QTest::newRow("some of it moved next door") << 40.0 << 15.0 << 120.0 << 1.0;
    QTest::newRow("five comparison areas") << 20.0 << 5.0 << 60.0 << 5.0;
    QTest::newRow("small counts") << 5.0 << 0.0 << 15.0 << 1.0;
    QTest::newRow("large counts") << 300.0 << -20.0 << 3000.0 << 2.0;
    QTest::newRow("it rose") << -30.0 << 0.0 << 60.0 << 1.0;
}

// Season and trend fall on all areas alike: the after window has a tenth more everywhere.
void DisplacementTest::intervalCoversTheKnownEffect()
{
    QFETCH(const double, prevented);
    QFETCH(const double, moved);
    QFETCH(const double, level);
    QFETCH(const double, comparisons);
    const double later = 1.1 * level;
    const Means means{.target = {level, later - prevented},
                      .comparison = {comparisons * level, comparisons * later},
                      .buffer = {2 * level, 2 * later + moved},
                      .comparisonBuffer = {comparisons * 2 * level, comparisons * 2 * later}};
    const DisplacementWeights weights{.before = 1, .comparison = 1 / comparisons, .comparisonBuffer = 1 / comparisons};
    const Calls calls = simulate(means, weights, moved - prevented);
    QVERIFY2(0.93 <= calls.covered && calls.covered <= 0.97, qPrintable(QString::number(calls.covered)));
}

void DisplacementTest::noEffectIsCalledOneTimeInTwenty_data()
{
    QTest::addColumn<double>("level");
    QTest::addColumn<double>("comparisons");
    for (const double level : {15.0, 60.0, 600.0})
        for (const double comparisons : {1.0, 5.0})
            QTest::addRow("%g offences, %g comparison areas", level, comparisons) << level << comparisons;
}

void DisplacementTest::noEffectIsCalledOneTimeInTwenty()
{
    QFETCH(const double, level);
    QFETCH(const double, comparisons);
    const Means means{.target = {level, 0.9 * level},
                      .comparison = {comparisons * level, comparisons * 0.9 * level},
                      .buffer = {2 * level, 1.8 * level},
                      .comparisonBuffer = {comparisons * 2 * level, comparisons * 1.8 * level}};
    const Calls calls =
        simulate(means, {.before = 1, .comparison = 1 / comparisons, .comparisonBuffer = 1 / comparisons}, 0);
    QVERIFY2(0.04 <= calls.effects && calls.effects <= 0.06, qPrintable(QString::number(calls.effects)));
}

QTEST_APPLESS_MAIN(DisplacementTest)
#include "tst_statistics_displacement.moc"
