#include "evaluation/evaluation.h"

#include <boost/random/mersenne_twister.hpp>
#include <boost/random/poisson_distribution.hpp>

#include <QTest>

#include <cmath>
#include <numbers>

using namespace lantern;

// Which areas are compared with, and that choosing them leaves the interval what it says it is.
class EvaluationAreasTest : public QObject
{
    Q_OBJECT

    static constexpr int Months = 12; // in each window

    struct Calls
    {
        double covered = 0;
        double ratioCovered = 0;
        double claimCovered = 0;
        double effects = 0;
        double level = 0; // of the chosen areas in the before window, against what is to be expected
    };
    static CellCourse course(int number, std::vector<qint64> before, qint64 after = 0);
    static Calls simulate(int draws, double kept);

private Q_SLOTS:
    void mostAlikeComeFirst();
    void levelsMatter();
    void whatMovedOtherwiseIsNotTaken();
    void everyPlaceHasItsOwn();
    void whatComesAfterIsNeverLookedAt();
    void someMayNotBe();
    void nothingRecordedNothingProposed();
    void keysRoundTrip();
    void intervalHoldsWithAreasChosenByTheirTrend();
    void noEffectIsCalledOneTimeInTwenty();
};

CellCourse EvaluationAreasTest::course(int number, std::vector<qint64> before, qint64 after)
{
    CellCourse made{.cell = {number, 0}, .before = std::move(before)};
    made.beforeSum = std::accumulate(made.before.begin(), made.before.end(), qint64{0});
    made.afterSum = after;
    return made;
}

void EvaluationAreasTest::mostAlikeComeFirst()
{
    const std::vector<CellCourse> courses{course(1, {30, 20, 10}), course(2, {10, 21, 29}), course(3, {10, 20, 30}),
                                          course(4, {20, 20, 20})};
    const auto areas = proposeComparisons(courses, {.target = {10, 20, 30}, .levels = {60}, .perPlace = 2});
    QCOMPARE(areas.size(), size_t{4});
    QCOMPARE(areas[0].cell.q, 3);
    QCOMPARE(areas[0].distance, 0.0);
    QCOMPARE(areas[0].correlation, 1.0);
    QCOMPARE(areas[1].cell.q, 2);
    QCOMPARE(areas[2].cell.q, 4);
    QCOMPARE(areas[3].cell.q, 1);
    QCOMPARE(std::ranges::count_if(areas, &ComparisonArea::chosen), 2);
}

// Half as many are taken where nothing nearer is; a tenth never is.
void EvaluationAreasTest::levelsMatter()
{
    const std::vector<CellCourse> courses{course(1, {1, 2, 3}), course(2, {5, 10, 15}), course(3, {20, 20, 20})};
    const auto areas = proposeComparisons(courses, {.target = {10, 20, 30}, .levels = {60}, .perPlace = 3});
    QCOMPARE(areas.size(), size_t{2});
    QCOMPARE(areas[0].cell.q, 2);
    QCOMPARE(areas[1].cell.q, 3);
    QVERIFY(areas[0].chosen && areas[1].chosen);
    const auto one = proposeComparisons(courses, {.target = {10, 20, 30}, .levels = {60}, .perPlace = 1});
    QVERIFY(one[0].chosen);
    QCOMPARE(one[0].cell.q, 3); // of the level, though less alike
}

// It may be looked at, and ticked by hand.
void EvaluationAreasTest::whatMovedOtherwiseIsNotTaken()
{
    const std::vector<CellCourse> courses{course(1, {50, 10, 0})};
    const auto areas = proposeComparisons(courses, {.target = {10, 20, 30}, .levels = {60}, .perPlace = 1});
    QCOMPARE(areas.size(), size_t{1});
    QVERIFY(!areas[0].chosen);
}

void EvaluationAreasTest::everyPlaceHasItsOwn()
{
    const std::vector<CellCourse> courses{course(1, {30, 30}), course(2, {31, 31}), course(3, {100, 100}),
                                          course(4, {101, 101})};
    const auto areas = proposeComparisons(courses, {.target = {130, 130}, .levels = {200, 60}, .perPlace = 1});
    std::vector<int> chosen;
    for (const ComparisonArea &area : areas)
        if (area.chosen)
            chosen.push_back(area.cell.q);
    QCOMPARE(chosen, (std::vector<int>{1, 3}));
}

void EvaluationAreasTest::whatComesAfterIsNeverLookedAt()
{
    std::vector<CellCourse> courses{course(1, {9, 21, 30}, 5), course(2, {10, 20, 30}, 60),
                                    course(3, {12, 20, 28}, 500)};
    const ComparisonWish wish{.target = {10, 20, 30}, .levels = {60}, .perPlace = 2};
    const auto areas = proposeComparisons(courses, wish);
    for (CellCourse &one : courses)
        one.afterSum = 1000 - one.afterSum;
    const auto again = proposeComparisons(courses, wish);
    for (size_t i = 0; i < areas.size(); ++i) {
        QCOMPARE(again[i].cell, areas[i].cell);
        QCOMPARE(again[i].chosen, areas[i].chosen);
    }
}

void EvaluationAreasTest::someMayNotBe()
{
    const std::vector<CellCourse> courses{course(1, {10, 20, 30}), course(2, {10, 20, 30}), course(3, {10, 20, 31})};
    const auto areas = proposeComparisons(
        courses, {.target = {10, 20, 30}, .levels = {60}, .perPlace = 1, .mayBe = [](const CellCourse &one) {
                      return one.cell.q != 1;
                  }});
    QCOMPARE(areas.size(), size_t{2});
    QCOMPARE(areas[0].cell.q, 2);
}

void EvaluationAreasTest::nothingRecordedNothingProposed()
{
    const std::vector<CellCourse> courses{course(1, {10, 20, 30})};
    QVERIFY(proposeComparisons(courses, {.target = {0, 0, 0}, .levels = {0}}).empty());
    QVERIFY(proposeComparisons({}, {.target = {1, 0, 0}, .levels = {1}}).empty());
    QVERIFY(proposeComparisons(courses, {}).empty());
}

void EvaluationAreasTest::keysRoundTrip()
{
    QCOMPARE(hexCellFromKey(toKey(HexCell{2'834, -411})), (HexCell{2'834, -411}));
    for (const char *wrong : {"", "3", "3:", "a:b", "1:2:3"})
        QVERIFY2(!hexCellFromKey(QLatin1StringView(wrong)), wrong);
}

// A town of 60 cells with a common season and levels of their own; the first is treated and keeps `kept` of its offences. Five
// areas are chosen as the program does, and the figures are the program's.
EvaluationAreasTest::Calls EvaluationAreasTest::simulate(int draws, double kept)
{
    constexpr int cells = 60;
    constexpr double targetLevel = 8; // a month
    boost::random::mt19937_64 engine(3'011);
    const auto draw = [&](double mean) { return boost::random::poisson_distribution<qint64>(mean)(engine); };
    const auto season = [](int month) { return 1 + 0.25 * std::sin(2 * std::numbers::pi * month / 12); };
    std::vector<double> levels(cells, targetLevel);
    for (int cell = 1; cell < cells; ++cell)
        levels[static_cast<size_t>(cell)] = targetLevel * (0.85 + 0.3 * cell / cells);
    Calls calls;
    for (int i = 0; i < draws; ++i) {
        std::vector<std::vector<qint64>> counts(cells, std::vector<qint64>(2 * Months));
        for (int cell = 0; cell < cells; ++cell)
            for (int month = 0; month < 2 * Months; ++month) {
                const double effect = cell == 0 && month >= Months ? kept : 1;
                counts[static_cast<size_t>(cell)][static_cast<size_t>(month)] =
                    draw(levels[static_cast<size_t>(cell)] * season(month) * effect);
            }
        std::vector<CellCourse> courses;
        courses.reserve(cells - 1);
        for (int cell = 1; cell < cells; ++cell) {
            const auto &of = counts[static_cast<size_t>(cell)];
            courses.push_back(course(cell, {of.begin(), of.begin() + Months}));
        }
        const CellCourse target = course(0, {counts[0].begin(), counts[0].begin() + Months});
        const auto areas = proposeComparisons(
            courses, {.target = target.before, .levels = {target.beforeSum}, .perPlace = 5, .others = 0});
        std::vector<EvaluationMonth> months(2 * Months);
        for (size_t month = 0; month < months.size(); ++month) {
            months[month].when.phase = month < Months ? Phase::Before : Phase::After;
            months[month].target = counts[0][month];
            for (const ComparisonArea &area : areas)
                months[month].comparison += counts[static_cast<size_t>(area.cell.q)][month];
        }
        const EvaluationFigures figures = evaluationFigures(months, {.comparison = 0.2}, true);
        const double known = (kept - 1) * targetLevel * Months;
        const Interval &interval = figures.displacement->total.interval;
        calls.covered += interval.low <= known && known <= interval.high ? 1.0 / draws : 0;
        calls.claimCovered += figures.claim.low <= known && known <= figures.claim.high ? 1.0 / draws : 0;
        calls.ratioCovered +=
            figures.ratio->interval.low <= kept && kept <= figures.ratio->interval.high ? 1.0 / draws : 0;
        calls.effects += figures.verdict == Verdict::Fewer || figures.verdict == Verdict::More ? 1.0 / draws : 0;
        calls.level += static_cast<double>(figures.counts.comparison.before) / (5 * targetLevel * Months) / draws;
    }
    return calls;
}

void EvaluationAreasTest::intervalHoldsWithAreasChosenByTheirTrend()
{
    const Calls calls = simulate(10'000, 0.7);
    QVERIFY2(0.93 <= calls.covered && calls.covered <= 0.97, qPrintable(QString::number(calls.covered)));
    QVERIFY2(0.93 <= calls.ratioCovered && calls.ratioCovered <= 0.97, qPrintable(QString::number(calls.ratioCovered)));
    QVERIFY2(0.93 <= calls.claimCovered && calls.claimCovered <= 0.97, qPrintable(QString::number(calls.claimCovered)));
    // The areas are not picked for having been high or low by chance.
    QVERIFY2(std::abs(calls.level - 1) < 0.02, qPrintable(QString::number(calls.level)));
}

void EvaluationAreasTest::noEffectIsCalledOneTimeInTwenty()
{
    const Calls calls = simulate(10'000, 1);
    QVERIFY2(0.04 <= calls.effects && calls.effects <= 0.06, qPrintable(QString::number(calls.effects)));
    QVERIFY2(0.93 <= calls.covered && calls.covered <= 0.97, qPrintable(QString::number(calls.covered)));
}

QTEST_APPLESS_MAIN(EvaluationAreasTest)
#include "tst_evaluation_areas.moc"
