#include "review/evaluation_rows.h"

#include "evaluation/evaluation_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace lantern
{

namespace
{

struct EvaluationRowWords
{
    Q_DECLARE_TR_FUNCTIONS(EvaluationRows)
};

QVariantMap windowRow(const QString &name, const WindowCounts &counts)
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("before"), QLocale().toString(counts.before)},
            {QStringLiteral("after"), QLocale().toString(counts.after)}};
}

QVariantMap figureRow(const QString &label, const QString &value, const QString &why)
{
    return {{QStringLiteral("label"), label}, {QStringLiteral("value"), value}, {QStringLiteral("why"), why}};
}

QString partText(const DisplacementPart &part)
{
    return EvaluationRowWords::tr("%1 (%2 to %3)")
        .arg(estimateText(part.estimate), estimateText(part.interval.low), estimateText(part.interval.high));
}

QVariantMap totalRow(const EvaluationFigures &figures)
{
    const DisplacementPart &total = figures.displacement->total;
    const bool widened = figures.ratio && figures.ratio->widened;
    const QString error = EvaluationRowWords::tr("Offences, with its 95 % interval; standard error %1")
                              .arg(estimateText(total.deviation));
    return figureRow(EvaluationRowWords::tr("Weighted displacement difference"), partText(total),
                     widened ? EvaluationRowWords::tr("%1 (%2 as published, wider because the months are uneven)")
                                   .arg(error, estimateText(figures.publishedDeviation))
                             : error);
}

QVariantMap lineOf(const Evaluation &evaluation, const QString &name, qint64 EvaluationMonth::*area, double weight,
                   bool dashed)
{
    QVariantList values;
    for (const EvaluationMonth &month : evaluation.months)
        values.append(weight * static_cast<double>(month.*area));
    return {{QStringLiteral("name"), name}, {QStringLiteral("values"), values}, {QStringLiteral("dashed"), dashed}};
}

} // namespace

QVariantList windowRows(const Evaluation &evaluation)
{
    if (evaluation.months.empty())
        return {};
    const DisplacementCounts &counts = evaluation.figures.counts;
    const bool compared = evaluation.compared() > 0;
    const bool ringed = evaluation.question.bufferMetres > 0;
    QVariantList rows{windowRow(EvaluationRowWords::tr("Target"), counts.target)};
    if (compared)
        rows.append(windowRow(EvaluationRowWords::tr("Comparison, %n area(s)", nullptr, evaluation.compared()),
                              counts.comparison));
    if (ringed)
        rows.append(windowRow(EvaluationRowWords::tr("Ring round the target"), counts.buffer));
    if (ringed && compared)
        rows.append(windowRow(EvaluationRowWords::tr("Rings round the comparison"), counts.comparisonBuffer));
    return rows;
}

QVariantList estimateRows(const Evaluation &evaluation)
{
    const EvaluationFigures &figures = evaluation.figures;
    if (!figures.displacement)
        return {};
    QVariantList rows{totalRow(figures)};
    if (evaluation.question.bufferMetres > 0) {
        rows.append(figureRow(EvaluationRowWords::tr("Of it at the target"), partText(figures.displacement->target),
                              EvaluationRowWords::tr("Its change less that of the comparison areas")));
        rows.append(figureRow(EvaluationRowWords::tr("Of it in the ring"), partText(figures.displacement->buffer),
                              EvaluationRowWords::tr("Its change less that of the rings round the comparison areas")));
    }
    if (figures.ratio)
        rows.append(figureRow(
            EvaluationRowWords::tr("Rate ratio of the target"), ratioText(*figures.ratio),
            EvaluationRowWords::tr(
                "Poisson regression with month effects, and its 95 % interval; 1 is no change against the comparison."
                " Dispersion %1%2")
                .arg(QLocale().toString(figures.ratio->dispersion, 'f', 2),
                     figures.ratio->widened ? EvaluationRowWords::tr(", by which it is widened") : QString())));
    return rows;
}

QVariantList monthLines(const Evaluation &evaluation)
{
    if (evaluation.months.empty())
        return {};
    const DisplacementWeights &weights = evaluation.figures.weights;
    const bool compared = evaluation.compared() > 0;
    const bool ringed = evaluation.question.bufferMetres > 0;
    QVariantList lines{lineOf(evaluation, EvaluationRowWords::tr("Target"), &EvaluationMonth::target, 1, false)};
    if (compared)
        lines.append(lineOf(evaluation, EvaluationRowWords::tr("Comparison"), &EvaluationMonth::comparison,
                            weights.comparison, true));
    if (ringed)
        lines.append(lineOf(evaluation, EvaluationRowWords::tr("Ring"), &EvaluationMonth::buffer, 1, false));
    if (ringed && compared)
        lines.append(lineOf(evaluation, EvaluationRowWords::tr("Rings of comparison"),
                            &EvaluationMonth::comparisonBuffer, weights.comparisonBuffer, true));
    return lines;
}

QVariantList monthSteps(const Evaluation &evaluation)
{
    static const QHash<Phase, QString> phases{{Phase::Before, QStringLiteral("before")},
                                              {Phase::Between, QStringLiteral("between")},
                                              {Phase::After, QStringLiteral("after")}};
    QVariantList steps;
    for (const EvaluationMonth &month : evaluation.months)
        steps.append(QVariantMap{{QStringLiteral("label"), windowText(month.when.days)},
                                 {QStringLiteral("phase"), phases.value(month.when.phase)}});
    return steps;
}

QVariantList areaRows(const Evaluation &evaluation)
{
    QVariantList rows;
    for (const ComparisonArea &area : evaluation.areas)
        rows.append(QVariantMap{{QStringLiteral("cell"), toKey(area.cell)},
                                {QStringLiteral("title"), area.name},
                                {QStringLiteral("subtitle"),
                                 EvaluationRowWords::tr("%1 before; trend differs by %2, moves together by %3")
                                     .arg(QLocale().toString(area.before), QLocale().toString(area.distance, 'f', 2),
                                          QLocale().toString(area.correlation, 'f', 2))},
                                {QStringLiteral("chosen"), area.chosen}});
    return rows;
}

} // namespace lantern
