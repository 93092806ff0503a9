#include "core/evaluation/evaluated_town.h"
#include "evaluation/evaluation_paper.h"
#include "evaluation/evaluation_words.h"

#include <QTest>

#include <rapidcheck.h>

using namespace lantern;

// What is said and what leaves the house.
class EvaluationPaperTest : public QObject
{
    Q_OBJECT

    static Evaluation of(const DisplacementCounts &counts);

private Q_SLOTS:
    void sentenceNeverClaimsMoreThanTheInterval();
    void wideRangeIsToldApart();
    void rangesAreNeverNarrower();
    void fewAreHiddenAndStayHidden();
    void hiddenMonthsStayHidden();
    void csvSuppresses();
    void paperSuppresses();
};

// Each window one month.
Evaluation EvaluationPaperTest::of(const DisplacementCounts &counts)
{
    Evaluation evaluation;
    evaluation.name = QStringLiteral("Heron Steps");
    evaluation.question.before = DayWindow::ofMonths({Month(2026, 1), Month(2026, 1)});
    evaluation.question.after = DayWindow::ofMonths({Month(2026, 2), Month(2026, 2)});
    evaluation.areas = {{.cell = {1, 1}, .name = QStringLiteral("Mill Lane"), .before = 9, .chosen = true}};
    const auto months = phaseMonths(evaluation.question.before, evaluation.question.after);
    evaluation.months = {{.when = months[0],
                          .target = counts.target.before,
                          .comparison = counts.comparison.before,
                          .buffer = counts.buffer.before,
                          .comparisonBuffer = counts.comparisonBuffer.before},
                         {.when = months[1],
                          .target = counts.target.after,
                          .comparison = counts.comparison.after,
                          .buffer = counts.buffer.after,
                          .comparisonBuffer = counts.comparisonBuffer.after}};
    evaluation.figures = evaluationFigures(evaluation.months, {}, true);
    return evaluation;
}

// Where the range at the top is not the interval among the estimates, the sentence names both.
void EvaluationPaperTest::wideRangeIsToldApart()
{
    const QString marked = QStringLiteral("the interval of the weighted displacement difference, %1 to %2");
    for (const qint64 after : {70, 20}) { // no clear effect, and a clear one
        const Evaluation apart = of({.target = {.before = 80, .after = after},
                                     .comparison = {.before = 300, .after = 310},
                                     .buffer = {.before = 40, .after = 40},
                                     .comparisonBuffer = {.before = 40, .after = 40}});
        QVERIFY(apart.figures.levelsDiffer);
        const Interval &interval = apart.figures.displacement->total.interval;
        const QString sentence = evaluationSentence(apart, Figures::Whole);
        QVERIFY2(sentence.contains(marked.arg(estimateText(interval.low), estimateText(interval.high))),
                 qPrintable(sentence));
    }
    const Evaluation alike = of({.target = {.before = 80, .after = 70},
                                 .comparison = {.before = 80, .after = 80},
                                 .buffer = {.before = 40, .after = 40},
                                 .comparisonBuffer = {.before = 40, .after = 40}});
    QVERIFY(!alike.figures.levelsDiffer);
    QVERIFY(!evaluationSentence(alike, Figures::Whole).contains(QStringLiteral("weighted displacement")));
}

void EvaluationPaperTest::sentenceNeverClaimsMoreThanTheInterval()
{
    const bool holds = rc::check([] {
        const auto window = [] {
            return WindowCounts{.before = *rc::gen::inRange(0, 150), .after = *rc::gen::inRange(0, 150)};
        };
        const Evaluation evaluation =
            of({.target = window(), .comparison = window(), .buffer = window(), .comparisonBuffer = window()});
        const Interval &interval = evaluation.figures.displacement->total.interval;
        const QString sentence = evaluationSentence(evaluation, Figures::Whole);
        const bool saysFewer = sentence.contains(QStringLiteral("fewer offences were recorded"));
        const bool saysMore = sentence.contains(QStringLiteral("more offences were recorded"));
        const Interval &claim = evaluation.figures.claim;
        RC_ASSERT(claim.low <= interval.low && interval.high <= claim.high);
        RC_ASSERT(!saysFewer || claim.high < 0);
        RC_ASSERT(!saysMore || claim.low > 0);
        RC_ASSERT(saysFewer || saysMore || sentence.contains(QStringLiteral("No clear effect")) ||
                  sentence.contains(QStringLiteral("Too few")));
        const QString moved = displacementSentence(evaluation, Figures::Whole);
        RC_ASSERT(!moved.contains(QStringLiteral("there were more")) ||
                  evaluation.figures.displacement->buffer.interval.low > 0);
    });
    QVERIFY(holds);
}

void EvaluationPaperTest::rangesAreNeverNarrower()
{
    QLocale::setDefault(QLocale::c());
    QCOMPARE(rangeText({-78.3, -12.6}), QStringLiteral("12 to 79 fewer"));
    QCOMPARE(rangeText({-78.3, -0.04}), QStringLiteral("0.0 to 78.3 fewer"));
    QCOMPARE(rangeText({-30.2, 15.1}), QStringLiteral("from 31 fewer to 16 more"));
    QCOMPARE(rangeText({1.26, 40.01}), QStringLiteral("1.2 to 40.1 more"));
    QCOMPARE(estimateText(-4.5), QStringLiteral("−4.5"));
}

void EvaluationPaperTest::fewAreHiddenAndStayHidden()
{
    const Evaluation few = of({.target = {.before = 30, .after = 3},
                               .comparison = {.before = 30, .after = 31},
                               .buffer = {.before = 9, .after = 9},
                               .comparisonBuffer = {.before = 9, .after = 9}});
    QVERIFY(!mayBePublished(few));
    const QString sentence = evaluationSentence(few, Figures::Suppressed);
    QVERIFY(sentence.contains(QStringLiteral("<5")));
    QVERIFY(!sentence.contains(QStringLiteral("fewer")));
    QVERIFY(displacementSentence(few, Figures::Suppressed).isEmpty());
    QVERIFY(evaluationSentence(few, Figures::Whole).contains(QStringLiteral("fewer")));
}

// One hidden month alone is the sum less the others, and two that add up to under 5 are as good as known.
void EvaluationPaperTest::hiddenMonthsStayHidden()
{
    const auto of = [](std::vector<qint64> counts) { return publishedMonths(counts).join(u' '); };
    QCOMPARE(of({9, 12, 30}), QStringLiteral("9 12 30"));
    QCOMPARE(of({9, 2, 30}), QStringLiteral("… <5 30"));
    QCOMPARE(of({9, 2, 3, 30}), QStringLiteral("9 <5 <5 30"));
    QCOMPARE(of({9, 0, 1, 30}), QStringLiteral("… <5 <5 30"));
    QCOMPARE(of({4}), QStringLiteral("<5"));
    QCOMPARE(of({}), QString());
}

void EvaluationPaperTest::csvSuppresses()
{
    const Evaluation many = of({.target = {.before = 60, .after = 20},
                                .comparison = {.before = 60, .after = 61},
                                .buffer = {.before = 19, .after = 20},
                                .comparisonBuffer = {.before = 19, .after = 18}});
    const QString whole = QString::fromUtf8(evaluationCsv(many, true));
    QVERIFY(whole.startsWith(QStringLiteral("\"window (EXERCISE)\"")));
    QVERIFY(whole.contains(QStringLiteral("Weighted displacement difference")));
    QVERIFY(whole.contains(QStringLiteral("Rate ratio")));
    for (const QString &line : whole.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts))
        QCOMPARE(line.count(QStringLiteral("\",\"")), 5);
    const Evaluation few = of({.target = {.before = 60, .after = 2},
                               .comparison = {.before = 60, .after = 61},
                               .buffer = {.before = 19, .after = 20},
                               .comparisonBuffer = {.before = 19, .after = 18}});
    const QString hidden = QString::fromUtf8(evaluationCsv(few, false));
    QVERIFY(hidden.contains(QStringLiteral("<5")));
    QVERIFY(!hidden.contains(QStringLiteral("Weighted displacement difference")));
    QVERIFY(!hidden.contains(QStringLiteral("Rate ratio")));
}

void EvaluationPaperTest::paperSuppresses()
{
    const test::EvaluatedTown town;
    const Evaluation few = of({.target = {.before = 60, .after = 2},
                               .comparison = {.before = 60, .after = 61},
                               .buffer = {.before = 19, .after = 20},
                               .comparisonBuffer = {.before = 19, .after = 18}});
    const Report report = evaluationReport(*town.store, few);
    QVERIFY(!report.marking.isEmpty());
    QCOMPARE(report.charts.size(), size_t{2});
    QVERIFY(report.charts[0].bars[0]);
    QVERIFY(!report.charts[0].bars[1]);
    for (const PackSection &section : report.sections)
        QVERIFY(section.title != QStringLiteral("Estimates"));
    const Evaluation many = of({.target = {.before = 60, .after = 20},
                                .comparison = {.before = 60, .after = 61},
                                .buffer = {.before = 19, .after = 20},
                                .comparisonBuffer = {.before = 19, .after = 18}});
    const Report full = evaluationReport(*town.store, many);
    QVERIFY(std::ranges::contains(full.sections, QStringLiteral("Estimates"), &PackSection::title));
    QCOMPARE(full.notes.front(), evaluationSentence(many, Figures::Suppressed));
}

QTEST_GUILESS_MAIN(EvaluationPaperTest)
#include "tst_evaluation_paper.moc"
