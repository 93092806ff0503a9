#include "tasking/operations_paper.h"

#include "base/csv_writing.h"
#include "outcome/result_words.h"
#include "plan/words.h"
#include "store/patrol_result.h"
#include "tasking/words.h"

#include <ranges>

namespace lantern
{

namespace
{

constexpr size_t NamingColumns = 4; // operation, borough, month, since

QString countOf(const OperationRow &row, const QString &measure, Figures figures)
{
    return countText(row.figures.count(measure), figures, row.disclosed.value(measure));
}

// Few patrols are out about as long as each other: their hours would say how many they were.
QString hoursText(const OperationRow &row, Figures figures)
{
    return figures == Figures::Suppressed && row.disclosed.contains(QStringLiteral("person_hours"))
               ? QString()
               : QString::number(row.figures.personMinutes / 60, 'f', 1);
}

QString reasonsText(const OperationRow &row, Figures figures)
{
    QStringList parts;
    for (const auto &[reason, count] : row.figures.stopReasons.asKeyValueRange())
        if (count > 0)
            parts.append(QStringLiteral("%1 %2").arg(behaviourText(reason),
                                                     countOf(row, QStringLiteral("stop:") + reason, figures)));
    return parts.join(QStringLiteral(", "));
}

QString visitsText(const OperationRow &row)
{
    const auto cell = [&row](const QString &measure) { return countOf(row, measure, Figures::Suppressed); };
    return TaskingWords::tr("%1 of %2\nmissed %3\nnil %4")
        .arg(cell(QStringLiteral("visits_made")), cell(QStringLiteral("visits_planned")),
             cell(QStringLiteral("visits_missed")), cell(QStringLiteral("nil")));
}

PackTable paperTable(const std::vector<OperationRow> &rows, const QString &first,
                     const std::function<QString(const OperationRow &)> &naming)
{
    PackTable table{.header = {first, TaskingWords::tr("Deployments"), TaskingWords::tr("Visits"),
                               TaskingWords::tr("What was done"), TaskingWords::tr("Stops by reason")},
                    .rows = {}};
    for (const OperationRow &row : rows) {
        QStringList done;
        for (const QString &type : resultTypes())
            if (row.figures.counts.value(type) > 0)
                done.append(
                    QStringLiteral("%1: %2").arg(resultTypeName(type), countOf(row, type, Figures::Suppressed)));
        if (row.figures.priorLinks > 0)
            done.append(TaskingWords::tr("Prior links: %1")
                            .arg(countOf(row, QStringLiteral("prior_links"), Figures::Suppressed)));
        QString deployed = countOf(row, QStringLiteral("deployments"), Figures::Suppressed);
        if (const QString hours = hoursText(row, Figures::Suppressed); !hours.isEmpty())
            deployed += u'\n' + TaskingWords::tr("%1 person-hours").arg(hours);
        table.rows.push_back(
            {naming(row), deployed, visitsText(row), done.join(u'\n'), reasonsText(row, Figures::Suppressed)});
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
    QStringList cells{operationName(row), row.borough, row.month.isValid() ? row.month.toString() : QString(),
                      row.since.isValid() ? row.since.toString() : QString()};
    const std::vector<OperationColumn> &columns = operationColumns();
    for (size_t column = NamingColumns; column < columns.size(); ++column) {
        const QString &key = columns[column].key;
        cells.append(key == QLatin1StringView("person_hours")   ? hoursText(row, figures)
                     : key == QLatin1StringView("stop_reasons") ? reasonsText(row, figures)
                                                                : countOf(row, key, figures));
    }
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
    return TaskingWords::
        tr("Since %1, by the results that stand. A deployment is one patrol of a night that has results, and counts "
           "where its first visit was.")
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

QByteArray publishedCountsCsv(const OperationsPage &page, bool exercise)
{
    const QStringList measures =
        QStringList{QStringLiteral("deployments"), QStringLiteral("visits_made"), QStringLiteral("visits_missed"),
                    QStringLiteral("nil"), QStringLiteral("person_hours")} +
        resultTypes();
    QByteArray csv = csvRecord(QStringList{exercise ? QStringLiteral("month (EXERCISE)") : QStringLiteral("month"),
                                           QStringLiteral("operation"), QStringLiteral("deployments"),
                                           QStringLiteral("legs_visited"), QStringLiteral("legs_missed"),
                                           QStringLiteral("nil_results"), QStringLiteral("person_hours")} +
                               resultTypes());
    for (const OperationRow &row : page.byMonth | std::views::reverse) {
        QStringList cells{row.month.toString(), toKey(row.operation.value_or(Operation::Other))};
        for (const QString &measure : measures)
            cells.append(measure == QLatin1StringView("person_hours") ? hoursText(row, Figures::Suppressed)
                                                                      : countOf(row, measure, Figures::Suppressed));
        csv += csvRecord(cells);
    }
    return csv;
}

Report operationsReport(const Store &store, const OperationsPage &page)
{
    Report report = newReport(store);
    report.title = operationsTitle(page);
    report.reference = operationsBasis(page);
    report.notes = page.cautions;
    report.notes.append(suppressionNote());
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
