#include "tasking/operations_paper.h"

#include "base/csv_writing.h"
#include "outcome/result_words.h"
#include "plan/words.h"
#include "store/patrol_result.h"
#include "tasking/words.h"

#include <algorithm>

namespace lantern
{

namespace
{

constexpr int FewestShown = 5;

// Few patrols are out about as long as each other: their hours would say how many they were.
QString hoursText(const OperationFigures &figures, Figures shown)
{
    const bool tellsFew =
        shown == Figures::Suppressed && (figures.made < FewestShown || figures.deployments < FewestShown);
    return tellsFew && figures.personMinutes > 0 ? QString() : QString::number(figures.personMinutes / 60, 'f', 1);
}

QString reasonsText(const QMap<QString, int> &reasons, Figures figures)
{
    QStringList parts;
    for (const auto &[reason, count] : reasons.asKeyValueRange())
        if (count > 0)
            parts.append(QStringLiteral("%1 %2").arg(behaviourText(reason), countText(count, figures)));
    return parts.join(QStringLiteral(", "));
}

PackTable paperTable(const std::vector<OperationRow> &rows, const QString &first,
                     const std::function<QString(const OperationRow &)> &naming)
{
    PackTable table{.header = {first, TaskingWords::tr("Deployments"), TaskingWords::tr("Visits"),
                               TaskingWords::tr("What was done"), TaskingWords::tr("Stops by reason")},
                    .rows = {}};
    for (const OperationRow &row : rows) {
        const OperationFigures &figures = row.figures;
        QStringList done;
        for (const QString &type : resultTypes())
            if (const int count = figures.counts.value(type); count > 0)
                done.append(QStringLiteral("%1: %2").arg(resultTypeName(type), countText(count, Figures::Suppressed)));
        if (figures.priorLinks > 0)
            done.append(TaskingWords::tr("Prior links: %1").arg(countText(figures.priorLinks, Figures::Suppressed)));
        const QString hours = hoursText(figures, Figures::Suppressed);
        QString deployed = countText(figures.deployments, Figures::Suppressed);
        if (!hours.isEmpty())
            deployed += u'\n' + TaskingWords::tr("%1 person-hours").arg(hours);
        table.rows.push_back(
            {naming(row), deployed,
             TaskingWords::tr("%1 of %2\nmissed %3\nnil %4")
                 .arg(countText(figures.made, Figures::Suppressed), countText(figures.planned, Figures::Suppressed),
                      countText(figures.missed, Figures::Suppressed), countText(figures.nil, Figures::Suppressed)),
             done.join(u'\n'), reasonsText(figures.stopReasons, Figures::Suppressed)});
    }
    return table;
}

QString operationName(const OperationRow &row)
{
    return row.operation ? operationText(*row.operation) : TaskingWords::tr("All");
}

PackSection sectionOf(const QString &title, PackTable table)
{
    PackSection section{.title = title, .paragraphs = {}, .tables = {}};
    section.tables.push_back(std::move(table));
    return section;
}

} // namespace

const std::vector<OperationColumn> &operationColumns()
{
    static const std::vector<OperationColumn> columns = [] {
        std::vector<OperationColumn> made{{QStringLiteral("operation"), TaskingWords::tr("Operation")},
                                          {QStringLiteral("borough"), TaskingWords::tr("Borough")},
                                          {QStringLiteral("month"), TaskingWords::tr("Month")},
                                          {QStringLiteral("since"), TaskingWords::tr("Since")},
                                          {QStringLiteral("deployments"), TaskingWords::tr("Deployments")},
                                          {QStringLiteral("person_hours"), TaskingWords::tr("Person-hours")},
                                          {QStringLiteral("visits_planned"), TaskingWords::tr("Visits planned")},
                                          {QStringLiteral("visits_made"), TaskingWords::tr("Made")},
                                          {QStringLiteral("visits_missed"), TaskingWords::tr("Missed")},
                                          {QStringLiteral("nil"), TaskingWords::tr("Nil")}};
        for (const QString &type : resultTypes())
            made.push_back({type, resultTypeName(type)});
        made.push_back({QStringLiteral("stop_reasons"), TaskingWords::tr("Stops by reason")});
        made.push_back({QStringLiteral("prior_links"), TaskingWords::tr("Prior links")});
        made.push_back({QStringLiteral("to_finish"), TaskingWords::tr("To finish")});
        return made;
    }();
    return columns;
}

QStringList operationCells(const OperationRow &row, Figures figures)
{
    const OperationFigures &sums = row.figures;
    QStringList cells{operationName(row),
                      row.borough,
                      row.month.isValid() ? row.month.toString() : QString(),
                      row.since.isValid() ? row.since.toString() : QString(),
                      countText(sums.deployments, figures),
                      hoursText(sums, figures),
                      countText(sums.planned, figures),
                      countText(sums.made, figures),
                      countText(sums.missed, figures),
                      countText(sums.nil, figures)};
    for (const QString &type : resultTypes())
        cells.append(countText(sums.counts.value(type), figures));
    cells += {reasonsText(sums.stopReasons, figures), countText(sums.priorLinks, figures),
              countText(sums.unassessed, figures)};
    return cells;
}

QString operationsTitle(const OperationsPage &page)
{
    return page.borough.isEmpty() ? TaskingWords::tr("Operations: the force")
                                  : TaskingWords::tr("Operations: %1").arg(page.borough);
}

QString operationsBasis(const OperationsPage &page)
{
    if (page.isEmpty())
        return TaskingWords::tr("No night is planned or recorded yet.");
    return TaskingWords::tr("Since %1, by the results that stand. A patrol counts where its first visit was.")
        .arg(shortMonth(page.byOperation.back().since));
}

QByteArray operationsCsv(const OperationsPage &page, bool exercise)
{
    QStringList header{exercise ? QStringLiteral("table (EXERCISE)") : QStringLiteral("table")};
    for (const OperationColumn &column : operationColumns())
        header.append(column.key);
    QByteArray csv = csvRecord(header);
    const auto write = [&csv](const QString &table, const std::vector<OperationRow> &rows) {
        for (const OperationRow &row : rows)
            csv += csvRecord(QStringList{table} + operationCells(row, Figures::Suppressed));
    };
    write(QStringLiteral("total"), page.byOperation);
    write(QStringLiteral("borough"), page.byBorough);
    write(QStringLiteral("month"), page.byMonth);
    return csv;
}

Report operationsReport(const Store &store, const OperationsPage &page)
{
    Report report = newReport(store);
    report.title = operationsTitle(page);
    report.reference = operationsBasis(page);
    report.notes = page.cautions;
    report.notes.append(TaskingWords::tr("Counts under 5 are suppressed."));
    report.sections.push_back(
        sectionOf(TaskingWords::tr("Since roll-out"),
                  paperTable(page.byOperation, TaskingWords::tr("Operation"), [](const OperationRow &row) {
                      return TaskingWords::tr("%1\nsince %2").arg(operationName(row), shortMonth(row.since));
                  })));
    report.sections.push_back(
        sectionOf(TaskingWords::tr("By borough"),
                  paperTable(page.byBorough, TaskingWords::tr("Borough"),
                             [](const OperationRow &row) { return row.borough + u'\n' + operationName(row); })));
    report.sections.push_back(sectionOf(
        TaskingWords::tr("By month"), paperTable(page.byMonth, TaskingWords::tr("Month"), [](const OperationRow &row) {
            return shortMonth(row.month) + u'\n' + operationName(row);
        })));
    return report;
}

} // namespace lantern
