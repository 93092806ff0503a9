#include "tasking/tasking_paper.h"

#include "base/csv_writing.h"
#include "tasking/words.h"

#include <QHash>

namespace lantern
{

namespace
{

QString beforeText(qint64 before, Figures figures)
{
    return before < 0 ? TaskingWords::tr("not known") : figureText(before, figures);
}

// The types of resultTypes() in words.
QString resultTypeText(const QString &type)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("stop"), QT_TRANSLATE_NOOP("Tasking", "stops")},
        {QStringLiteral("warning"), QT_TRANSLATE_NOOP("Tasking", "warnings")},
        {QStringLiteral("arrest"), QT_TRANSLATE_NOOP("Tasking", "arrests")},
        {QStringLiteral("s35_dispersal"), QT_TRANSLATE_NOOP("Tasking", "section 35 dispersals")},
        {QStringLiteral("welfare_check"), QT_TRANSLATE_NOOP("Tasking", "welfare checks")},
        {QStringLiteral("men_spoken_to"), QT_TRANSLATE_NOOP("Tasking", "men spoken to")},
        {QStringLiteral("women_spoken_to"), QT_TRANSLATE_NOOP("Tasking", "women spoken to")},
        {QStringLiteral("safeguarding"), QT_TRANSLATE_NOOP("Tasking", "safeguarding")},
        {QStringLiteral("venue_visit"), QT_TRANSLATE_NOOP("Tasking", "venue visits")},
        {QStringLiteral("intelligence"), QT_TRANSLATE_NOOP("Tasking", "intelligence")}};
    const auto word = words.constFind(type);
    return word != words.constEnd() ? TaskingWords::tr(*word) : type;
}

QString resultsText(const QMap<QString, int> &counts, Figures figures)
{
    QStringList parts;
    for (const auto &[type, count] : counts.asKeyValueRange())
        if (count > 0)
            parts.append(QStringLiteral("%1 %2").arg(resultTypeText(type), figureText(count, figures)));
    return parts.isEmpty() ? TaskingWords::tr("none") : parts.join(QStringLiteral(", "));
}

QString harmText(double days, qint64 count, Figures figures)
{
    return figures == Figures::Suppressed && count < 5 ? QString() : QString::number(qRound64(days));
}

QStringList totalCells(const BoroughTotal &total)
{
    return {total.borough,
            figureText(total.count, Figures::Suppressed),
            beforeText(total.before, Figures::Suppressed),
            changeWords(total.count, total.before, Figures::Suppressed),
            harmText(total.harmDays, total.count, Figures::Suppressed),
            QString::number(total.places),
            QString::number(total.live),
            QString::number(total.overdue)};
}

// The days of a few offences would tell who they happened to, so that paper and files have none.
QStringList seriesCells(const TaskedSeries &series)
{
    return {series.title,
            figureText(series.offences, Figures::Suppressed),
            series.decision,
            series.owner,
            series.reviewOn.toString(Qt::ISODate),
            series.overdue ? TaskingWords::tr("overdue") : QString()};
}

PackSection seriesSection(const TaskingPage &page)
{
    PackTable table{.header = {TaskingWords::tr("Series"), TaskingWords::tr("Offences"), TaskingWords::tr("Decision"),
                               TaskingWords::tr("Owner"), TaskingWords::tr("Review"), TaskingWords::tr("Overdue")},
                    .rows = {}};
    for (const TaskedSeries &series : page.series)
        table.rows.push_back(seriesCells(series));
    PackSection section{.title = TaskingWords::tr("Accepted series"), .paragraphs = {}, .tables = {}};
    section.tables.push_back(std::move(table));
    return section;
}

// One table row for paper: what belongs together shares a column, for A4 is narrow.
QStringList paperRow(const TaskingCells &cells)
{
    const auto lines = [](QStringList parts) {
        parts.removeAll(QString());
        return parts.join(u'\n');
    };
    const QString offences = TaskingWords::tr("%1, before %2").arg(cells.count, cells.before);
    const QString harm = cells.harm.isEmpty() ? QString() : TaskingWords::tr("%1 harm days").arg(cells.harm);
    const QString visits = TaskingWords::tr("%1 of %2 visits").arg(cells.delivered, cells.planned);
    const QString minutes = cells.minutes.isEmpty() ? QString() : TaskingWords::tr("%1 minutes").arg(cells.minutes);
    const QString review = cells.review.isEmpty() ? QString() : TaskingWords::tr("review %1").arg(cells.review);
    return {cells.rank, lines({cells.place, cells.borough}), lines({offences, cells.change, harm}),
            lines({visits, minutes, cells.results, TaskingWords::tr("open concerns: %1").arg(cells.concerns)}),
            lines({cells.decision, cells.owner, review, cells.state, cells.overdue})};
}

} // namespace

QString taskingStateText(TaskingState state)
{
    switch (state) {
    case TaskingState::Open:
        return TaskingWords::tr("open");
    case TaskingState::InProgress:
        return TaskingWords::tr("in progress");
    case TaskingState::Done:
        return TaskingWords::tr("done");
    case TaskingState::Withdrawn:
        return TaskingWords::tr("withdrawn");
    }
    return {};
}

TaskingCells taskingCells(const TaskingRow &row, Figures figures)
{
    TaskingCells cells;
    cells.rank = row.rank > 0 ? QString::number(row.rank) : QString();
    cells.place = row.place;
    cells.borough = row.borough;
    cells.count = figureText(row.count, figures);
    cells.before = beforeText(row.before, figures);
    cells.change = changeWords(row.count, row.before, figures);
    cells.harm = harmText(row.harmDays, row.count, figures);
    // No visit at all is said as that: it tells of no one.
    const auto visitsText = [figures](int visits) {
        return visits == 0 ? QStringLiteral("0") : figureText(visits, figures);
    };
    cells.planned = visitsText(row.done.planned);
    cells.delivered = visitsText(row.done.delivered);
    // So few visits last about as long as each other: their minutes would say how many they were.
    const bool tellsVisits = figures == Figures::Suppressed && row.done.delivered < 5;
    cells.minutes = tellsVisits ? QString() : QString::number(row.done.minutes);
    cells.results = resultsText(row.done.counts, figures);
    cells.concerns = figureText(row.openConcerns, figures);
    if (row.tasking) {
        cells.decision = row.tasking->decision;
        cells.owner = row.tasking->owner;
        cells.review = row.tasking->review.toString(Qt::ISODate);
        cells.state = taskingStateText(row.tasking->state);
        cells.overdue = row.overdue ? TaskingWords::tr("overdue") : QString();
    }
    return cells;
}

QString taskingTitle(const TaskingPage &page)
{
    return page.borough.isEmpty() ? TaskingWords::tr("Tasking: the force")
                                  : TaskingWords::tr("Tasking: %1").arg(page.borough);
}

QString taskingBasis(const TaskingPage &page)
{
    return TaskingWords::tr("%1; offences %2, against the same months before; patrols %3 to %4")
        .arg(page.rankedNow ? TaskingWords::tr("ranked now") : page.setName, shortMonths(page.period),
             shortDay(page.patrolsFrom), shortDay(page.patrolsTo));
}

QByteArray taskingCsv(const TaskingPage &page, bool exercise)
{
    QByteArray csv =
        csvRecord({exercise ? QStringLiteral("rank (EXERCISE)") : QStringLiteral("rank"), QStringLiteral("place"),
                   QStringLiteral("borough"), QStringLiteral("offences"), QStringLiteral("offences_before"),
                   QStringLiteral("change"), QStringLiteral("harm_days"), QStringLiteral("visits_planned"),
                   QStringLiteral("visits_delivered"), QStringLiteral("minutes"), QStringLiteral("results"),
                   QStringLiteral("open_concerns"), QStringLiteral("decision"), QStringLiteral("owner"),
                   QStringLiteral("review"), QStringLiteral("state"), QStringLiteral("overdue")});
    for (const TaskingRow &row : page.rows) {
        const TaskingCells cells = taskingCells(row, Figures::Suppressed);
        csv += csvRecord({cells.rank, cells.place, cells.borough, cells.count, cells.before, cells.change, cells.harm,
                          cells.planned, cells.delivered, cells.minutes, cells.results, cells.concerns, cells.decision,
                          cells.owner, cells.review, cells.state, cells.overdue});
    }
    for (const TaskedSeries &series : page.series) {
        const QStringList cells = seriesCells(series);
        QStringList record{QStringLiteral("series"), cells[0], QString(), cells[1]};
        record.resize(12);
        record += {cells[2], cells[3], cells[4], QString(), cells[5]};
        csv += csvRecord(record);
    }
    for (const BoroughTotal &total : page.totals) {
        const QStringList cells = totalCells(total);
        QStringList record{QStringLiteral("total"), TaskingWords::tr("all of the borough")};
        record += cells.first(5);
        record.resize(17);
        csv += csvRecord(record);
    }
    return csv;
}

Report taskingReport(const Store &store, const TaskingPage &page)
{
    Report report = newReport(store);
    report.title = taskingTitle(page);
    report.reference = taskingBasis(page);
    report.notes = page.cautions;
    report.notes.append(
        TaskingWords::tr("Counts under 5 are suppressed. Records that police activity finds never count."));
    PackSection places{.title = TaskingWords::tr("Places"), .paragraphs = {}, .tables = {}};
    PackTable table{.header = {TaskingWords::tr("Rank"), TaskingWords::tr("Place"), TaskingWords::tr("Offences"),
                               TaskingWords::tr("Done"), TaskingWords::tr("Decision")},
                    .rows = {}};
    for (const TaskingRow &row : page.rows)
        table.rows.push_back(paperRow(taskingCells(row, Figures::Suppressed)));
    places.tables.push_back(std::move(table));
    report.sections.push_back(std::move(places));
    if (!page.series.empty())
        report.sections.push_back(seriesSection(page));
    if (!page.totals.empty()) {
        PackTable totals{.header = {TaskingWords::tr("Borough"), TaskingWords::tr("Offences"),
                                    TaskingWords::tr("Before"), TaskingWords::tr("Change"),
                                    TaskingWords::tr("Harm days"), TaskingWords::tr("Places"),
                                    TaskingWords::tr("Open decisions"), TaskingWords::tr("Overdue")},
                         .rows = {}};
        for (const BoroughTotal &total : page.totals)
            totals.rows.push_back(totalCells(total));
        PackSection section{
            .title = TaskingWords::tr("Boroughs: all that is recorded"), .paragraphs = {}, .tables = {}};
        section.tables.push_back(std::move(totals));
        report.sections.push_back(std::move(section));
    }
    return report;
}

} // namespace lantern
