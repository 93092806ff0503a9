#include "evaluation/evaluation_words.h"

#include "evaluation/words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

constexpr qint64 LeastPublished = 5;
constexpr double WholeFrom = 10; // from here on tenths of an offence say nothing

QString numberText(double number, double step)
{
    return QLocale().toString(number, 'f', step < 1 ? 1 : 0);
}

QString placeWords(const Evaluation &evaluation)
{
    return evaluation.question.bufferMetres > 0 ? EvaluationWords::tr("at %1 and round it").arg(evaluation.name)
                                                : EvaluationWords::tr("at %1").arg(evaluation.name);
}

QString countsSentence(const Evaluation &evaluation, Figures figures)
{
    const WindowCounts &target = evaluation.figures.counts.target;
    return EvaluationWords::tr("%1: %2 offences in %3, and %4 in %5.")
        .arg(evaluation.name, figureText(target.before, figures), windowText(evaluation.question.before),
             figureText(target.after, figures), windowText(evaluation.question.after));
}

// Where the range at the top is wider than the interval among the estimates, so that the two are not taken for each other.
QString whichInterval(const Evaluation &evaluation)
{
    if (!evaluation.figures.levelsDiffer)
        return {};
    const Interval &interval = evaluation.figures.displacement->total.interval;
    return u' ' + EvaluationWords::tr("This range holds whether all areas would have changed by as many offences or by "
                                      "the same share; the interval of the weighted displacement difference, %1 to "
                                      "%2, supposes as many.")
                      .arg(estimateText(interval.low), estimateText(interval.high));
}

QString clearSentence(const Evaluation &evaluation)
{
    const DisplacementPart &total = evaluation.figures.displacement->total;
    const QString expected =
        evaluation.figures.verdict == Verdict::Fewer
            ? EvaluationWords::tr(
                  "In %1, fewer offences were recorded %2 than the comparison areas lead one to expect: about %3 "
                  "fewer, and with 95 % confidence %4.")
            : EvaluationWords::tr("In %1, more offences were recorded %2 than the comparison areas lead one to expect: "
                                  "about %3 more, and with 95 % confidence %4.");
    return expected.arg(windowText(evaluation.question.after), placeWords(evaluation),
                        numberText(std::abs(total.estimate), std::abs(total.estimate) < WholeFrom ? 0.1 : 1),
                        rangeText(evaluation.figures.claim)) +
           u' ' + EvaluationWords::tr("This says that it came together with what was done, not that it came of it.") +
           whichInterval(evaluation);
}

} // namespace

QString rangeText(const Interval &interval)
{
    const double step = std::min(std::abs(interval.low), std::abs(interval.high)) < WholeFrom ? 0.1 : 1;
    const double low = std::floor(interval.low / step) * step;
    const double high = std::ceil(interval.high / step) * step;
    // An end on the one side of 0 stays there: rounding makes neither an effect nor the lack of one.
    if (interval.high < 0)
        return EvaluationWords::tr("%1 to %2 fewer")
            .arg(numberText(std::abs(high), step), numberText(std::abs(low), step));
    if (interval.low > 0)
        return EvaluationWords::tr("%1 to %2 more").arg(numberText(std::abs(low), step), numberText(high, step));
    return EvaluationWords::tr("from %1 fewer to %2 more")
        .arg(numberText(std::abs(low), step), numberText(std::abs(high), step));
}

QString estimateText(double estimate)
{
    return QLocale().toString(estimate, 'f', 1).replace(u'-', QChar(0x2212));
}

QString ratioText(const RateRatio &ratio)
{
    return EvaluationWords::tr("%1 (%2 to %3)")
        .arg(QLocale().toString(ratio.ratio, 'f', 2), QLocale().toString(ratio.interval.low, 'f', 2),
             QLocale().toString(ratio.interval.high, 'f', 2));
}

bool mayBePublished(const Evaluation &evaluation)
{
    const DisplacementCounts &counts = evaluation.figures.counts;
    const auto isMany = [](const WindowCounts &window) {
        return std::min(window.before, window.after) >= LeastPublished;
    };
    const bool ringed = evaluation.question.bufferMetres > 0;
    return isMany(counts.target) && isMany(counts.comparison) &&
           (!ringed || (isMany(counts.buffer) && isMany(counts.comparisonBuffer)));
}

QString evaluationSentence(const Evaluation &evaluation, Figures figures)
{
    const Verdict verdict = evaluation.figures.verdict;
    if (verdict == Verdict::NoComparison)
        return countsSentence(evaluation, figures) + u' ' +
               EvaluationWords::tr("These are counts and no effect: without comparison areas nobody can say what would "
                                   "have been recorded anyway.");
    if (verdict == Verdict::TooFew)
        return countsSentence(evaluation, figures) + u' ' +
               EvaluationWords::tr("Too few to tell whether anything changed.");
    if (figures == Figures::Suppressed && !mayBePublished(evaluation))
        return countsSentence(evaluation, figures) + u' ' +
               EvaluationWords::tr("A window holds under 5 offences, so that the comparison is not printed.");
    if (verdict != Verdict::NotClear)
        return clearSentence(evaluation);
    return EvaluationWords::tr("No clear effect: against the comparison areas, anything %1 in %2 fits what was "
                               "recorded %3 (95 %). That is no proof that there was none.")
               .arg(rangeText(evaluation.figures.claim), windowText(evaluation.question.after),
                    placeWords(evaluation)) +
           whichInterval(evaluation);
}

QString displacementSentence(const Evaluation &evaluation, Figures figures)
{
    const EvaluationFigures &all = evaluation.figures;
    const bool asked = all.displacement && evaluation.question.bufferMetres > 0 && all.verdict != Verdict::TooFew;
    if (!asked || (figures == Figures::Suppressed && !mayBePublished(evaluation)))
        return {};
    const Interval &interval = all.bufferClaim;
    const QString words =
        interval.low > 0
            ? EvaluationWords::tr("In the ring of %1 m round it there were more than round the comparison areas (%2): "
                                  "some may have moved there.")
        : interval.high < 0
            ? EvaluationWords::tr(
                  "In the ring of %1 m round it there were fewer, too (%2): no sign that offences moved there.")
            : EvaluationWords::tr("In the ring of %1 m round it there is no clear change (%2), so whether some moved "
                                  "there cannot be told.");
    return words.arg(QLocale().toString(evaluation.question.bufferMetres, 'f', 0), rangeText(interval));
}

QStringList evaluationMethod(const Evaluation &evaluation)
{
    QStringList method;
    if (evaluation.figures.verdict == Verdict::NoComparison)
        return {
            EvaluationWords::tr("Offences recorded in both windows; records that police activity finds never count.")};
    method.append(EvaluationWords::tr(
        "Comparison areas have the size of the target's places and about as many offences in the before window "
        "(within 1.5 times, or 2 or 3 where there are too few); of those, the ones whose months differ least from the"
        " target's by Pearson's chi-squared over its degrees of freedom, and none that differs clearly (1 %). What "
        "came after is not looked at. None lies where its ring would meet the target's, and none was visited by a "
        "patrol in these months."));
    method.append(EvaluationWords::tr(
        "Weighted displacement difference: (ΔT − ΔCt) + (ΔD − ΔCd), its standard error the square root of the sum of "
        "the weighted counts (Wheeler & Ratcliffe 2018, Crime Science 7:11, s40163-018-0085-5). It supposes that all "
        "areas would have changed by as many offences. Where they were at clearly different levels before, what is "
        "said at the top also holds where they would have changed by the same share: its range reaches over both."));
    method.append(EvaluationWords::tr(
        "Rate ratio: Poisson regression of the target's and the comparison areas' months with an effect for each area"
        " and each month. Where the months after are more uneven than chance makes them (Pearson, 5 %), all intervals"
        " are widened by the dispersion."));
    method.append(EvaluationWords::tr("Records that police activity finds never count."));
    return method;
}

} // namespace lantern
