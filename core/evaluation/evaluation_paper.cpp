#include "evaluation/evaluation_paper.h"

#include "base/csv_writing.h"
#include "evaluation/evaluation_words.h"
#include "evaluation/words.h"

#include <QLocale>

#include <algorithm>

namespace lantern
{

namespace
{

constexpr qint64 LeastCountShown = 5;

QStringList publishedByPhase(std::span<const EvaluationMonth> months, qint64 EvaluationMonth::*area)
{
    QStringList cells;
    for (const Phase phase : {Phase::Before, Phase::Between, Phase::After}) {
        std::vector<qint64> counts;
        for (const EvaluationMonth &month : months)
            if (month.when.phase == phase)
                counts.push_back(month.*area);
        cells += publishedMonths(counts);
    }
    return cells;
}

QString phaseText(Phase phase)
{
    return phase == Phase::Before    ? EvaluationWords::tr("before")
           : phase == Phase::Between ? EvaluationWords::tr("between")
                                     : EvaluationWords::tr("after");
}

QString monthText(const PhaseMonth &month)
{
    return month.days.isWholeMonths() ? month.month().toString() : month.days.toString();
}

bool isRinged(const Evaluation &evaluation)
{
    return evaluation.question.bufferMetres > 0;
}

QStringList windowRow(const QString &name, const WindowCounts &counts)
{
    return {name, figureText(counts.before, Figures::Suppressed), figureText(counts.after, Figures::Suppressed)};
}

std::vector<QStringList> windowRows(const Evaluation &evaluation)
{
    const DisplacementCounts &counts = evaluation.figures.counts;
    std::vector<QStringList> rows{windowRow(EvaluationWords::tr("Target"), counts.target)};
    const bool compared = evaluation.compared() > 0;
    if (compared)
        rows.push_back(windowRow(EvaluationWords::tr("Comparison areas"), counts.comparison));
    if (isRinged(evaluation))
        rows.push_back(windowRow(EvaluationWords::tr("Ring round the target"), counts.buffer));
    if (isRinged(evaluation) && compared)
        rows.push_back(windowRow(EvaluationWords::tr("Ring round the comparison areas"), counts.comparisonBuffer));
    return rows;
}

QStringList partRow(const QString &name, const DisplacementPart &part)
{
    return {name, estimateText(part.estimate), estimateText(part.deviation),
            EvaluationWords::tr("%1 to %2").arg(estimateText(part.interval.low), estimateText(part.interval.high))};
}

// Estimate, standard error, interval; none where a count could be worked out from them.
std::vector<QStringList> estimateRows(const Evaluation &evaluation)
{
    const EvaluationFigures &figures = evaluation.figures;
    const bool may = figures.displacement && figures.verdict != Verdict::TooFew && mayBePublished(evaluation);
    if (!may)
        return {};
    std::vector<QStringList> rows{
        partRow(EvaluationWords::tr("Weighted displacement difference, offences"), figures.displacement->total),
        partRow(EvaluationWords::tr("of it at the target"), figures.displacement->target)};
    if (isRinged(evaluation))
        rows.push_back(partRow(EvaluationWords::tr("of it in the ring"), figures.displacement->buffer));
    if (const auto &ratio = figures.ratio)
        rows.push_back({EvaluationWords::tr("Rate ratio of the target"), QLocale().toString(ratio->ratio, 'f', 2),
                        EvaluationWords::tr("%1 (of its logarithm)").arg(QLocale().toString(ratio->deviation, 'f', 3)),
                        EvaluationWords::tr("%1 to %2")
                            .arg(QLocale().toString(ratio->interval.low, 'f', 2),
                                 QLocale().toString(ratio->interval.high, 'f', 2))});
    return rows;
}

std::vector<std::optional<double>> drawn(const QStringList &cells, double weight)
{
    std::vector<std::optional<double>> values;
    for (const QString &cell : cells) {
        bool isNumber = false;
        const double count = cell.toDouble(&isNumber);
        values.push_back(isNumber ? std::optional(weight * count) : std::nullopt);
    }
    return values;
}

ReportChart chartOf(const Evaluation &evaluation, const QStringList &own, const QStringList &compared, double weight)
{
    ReportChart chart;
    chart.bars = drawn(own, 1);
    chart.line = drawn(compared, weight);
    for (size_t i = 0; i < evaluation.months.size(); ++i) {
        const PhaseMonth &month = evaluation.months[i].when;
        const bool begins = i == 0 || evaluation.months[i - 1].when.phase != month.phase;
        chart.ticks.append(begins ? QStringLiteral("%1: %2").arg(phaseText(month.phase), month.month().toString())
                                  : QString());
    }
    chart.caveat = EvaluationWords::tr("Counts under 5, and those that would give them away, are not drawn.");
    return chart;
}

PackSection section(const QString &title, const QStringList &header, std::vector<QStringList> rows)
{
    PackSection section{.title = title, .paragraphs = {}, .tables = {}};
    section.tables.push_back({.header = header, .rows = std::move(rows)});
    return section;
}

std::vector<QStringList> monthRows(const Evaluation &evaluation, const PublishedAreas &areas)
{
    std::vector<QStringList> rows;
    for (qsizetype i = 0; i < areas.target.size(); ++i) {
        const PhaseMonth &month = evaluation.months[static_cast<size_t>(i)].when;
        rows.push_back({phaseText(month.phase), monthText(month), areas.target[i], areas.comparison[i], areas.buffer[i],
                        areas.comparisonBuffer[i]});
    }
    return rows;
}

PackSection areasSection(const Evaluation &evaluation)
{
    std::vector<QStringList> rows;
    for (const ComparisonArea &area : evaluation.areas)
        if (area.chosen)
            rows.push_back({area.name, toKey(area.cell), figureText(area.before, Figures::Suppressed),
                            QLocale().toString(area.distance, 'f', 2)});
    return section(EvaluationWords::tr("Comparison areas"),
                   {EvaluationWords::tr("Place"), EvaluationWords::tr("Area"), EvaluationWords::tr("Offences before"),
                    EvaluationWords::tr("Distance of trend")},
                   std::move(rows));
}

} // namespace

QStringList publishedMonths(std::span<const qint64> counts)
{
    std::vector<size_t> bySize(counts.size());
    for (size_t i = 0; i < bySize.size(); ++i)
        bySize[i] = i;
    std::ranges::stable_sort(bySize, {}, [&](size_t i) { return counts[i]; });
    std::vector<bool> hidden(counts.size());
    qint64 sum = 0;
    int many = 0;
    for (const size_t i : bySize) {
        const bool few = counts[i] < LeastCountShown;
        const bool givesAway = many > 0 && (many < 2 || sum < LeastCountShown);
        if (!few && !givesAway)
            break;
        hidden[i] = true;
        sum += counts[i];
        ++many;
    }
    QStringList cells;
    for (size_t i = 0; i < counts.size(); ++i)
        cells.append(!hidden[i]                    ? QString::number(counts[i])
                     : counts[i] < LeastCountShown ? QStringLiteral("<5")
                                                   : QStringLiteral("…"));
    return cells;
}

PublishedAreas publishedAreas(const Evaluation &evaluation)
{
    return {.target = publishedByPhase(evaluation.months, &EvaluationMonth::target),
            .comparison = publishedByPhase(evaluation.months, &EvaluationMonth::comparison),
            .buffer = publishedByPhase(evaluation.months, &EvaluationMonth::buffer),
            .comparisonBuffer = publishedByPhase(evaluation.months, &EvaluationMonth::comparisonBuffer)};
}

QByteArray evaluationCsv(const Evaluation &evaluation, bool exercise)
{
    constexpr qsizetype columns = 6;
    QByteArray csv = csvRecord({exercise ? QStringLiteral("window (EXERCISE)") : QStringLiteral("window"),
                                QStringLiteral("month"), QStringLiteral("target"), QStringLiteral("comparison"),
                                QStringLiteral("buffer"), QStringLiteral("comparison_buffer")});
    const auto add = [&](QStringList cells) {
        cells.resize(columns);
        csv += csvRecord(cells);
    };
    for (const QStringList &row : monthRows(evaluation, publishedAreas(evaluation)))
        add(row);
    for (const QStringList &row : windowRows(evaluation))
        add(QStringList{EvaluationWords::tr("before, after")} + row);
    for (const QStringList &row : estimateRows(evaluation))
        add(QStringList{EvaluationWords::tr("estimate, standard error, 95 % interval")} + row);
    add({evaluation.name, evaluationSentence(evaluation, Figures::Suppressed),
         displacementSentence(evaluation, Figures::Suppressed)});
    for (const QString &caution : evaluation.cautions)
        add({EvaluationWords::tr("caution"), caution});
    return csv;
}

Report evaluationReport(const Store &store, const Evaluation &evaluation)
{
    Report report = newReport(store);
    report.title = EvaluationWords::tr("Evaluation: %1").arg(evaluation.name);
    report.reference = EvaluationWords::tr("%1 against %2")
                           .arg(windowText(evaluation.question.after), windowText(evaluation.question.before));
    report.notes.append(evaluationSentence(evaluation, Figures::Suppressed));
    if (const QString moved = displacementSentence(evaluation, Figures::Suppressed); !moved.isEmpty())
        report.notes.append(moved);
    report.notes += evaluation.cautions;
    report.notes += evaluationMethod(evaluation);
    const PublishedAreas areas = publishedAreas(evaluation);
    ReportChart target = chartOf(evaluation, areas.target, areas.comparison, evaluation.figures.weights.comparison);
    target.title = EvaluationWords::tr("Offences a month");
    target.barName = EvaluationWords::tr("target");
    target.lineName = EvaluationWords::tr("comparison areas, at the target's size");
    report.charts.push_back(std::move(target));
    if (isRinged(evaluation)) {
        ReportChart ring =
            chartOf(evaluation, areas.buffer, areas.comparisonBuffer, evaluation.figures.weights.comparisonBuffer);
        ring.title = EvaluationWords::tr("Offences a month in the rings");
        ring.barName = EvaluationWords::tr("round the target");
        ring.lineName = EvaluationWords::tr("round the comparison areas, at its size");
        report.charts.push_back(std::move(ring));
    }
    report.sections.push_back(
        section(EvaluationWords::tr("Windows"),
                {EvaluationWords::tr("Area"), EvaluationWords::tr("Before"), EvaluationWords::tr("After")},
                windowRows(evaluation)));
    if (auto estimates = estimateRows(evaluation); !estimates.empty())
        report.sections.push_back(section(EvaluationWords::tr("Estimates"),
                                          {EvaluationWords::tr("Figure"), EvaluationWords::tr("Estimate"),
                                           EvaluationWords::tr("Standard error"), EvaluationWords::tr("95 % interval")},
                                          std::move(estimates)));
    report.sections.push_back(section(EvaluationWords::tr("By month"),
                                      {EvaluationWords::tr("Window"), EvaluationWords::tr("Month"),
                                       EvaluationWords::tr("Target"), EvaluationWords::tr("Comparison"),
                                       EvaluationWords::tr("Ring"), EvaluationWords::tr("Ring of comparison")},
                                      monthRows(evaluation, areas)));
    if (evaluation.compared() > 0)
        report.sections.push_back(areasSection(evaluation));
    return report;
}

} // namespace lantern
