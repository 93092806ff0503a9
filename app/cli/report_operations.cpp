#include "cli/report_operations.h"

#include "base/file_writing.h"
#include "brief/report_pages.h"
#include "cli/console.h"
#include "cli/words.h"
#include "tasking/operations_paper.h"

#include <QJsonArray>

namespace lantern::cli
{

namespace
{

// As in what is exported: counts under 5 are suppressed.
QJsonArray rowsJson(const std::vector<OperationRow> &rows)
{
    QJsonArray array;
    for (const OperationRow &row : rows) {
        const QStringList cells = operationCells(row, Figures::Suppressed);
        QJsonObject object;
        for (qsizetype column = 0; column < cells.size(); ++column)
            object.insert(operationColumns()[static_cast<size_t>(column)].key, cells[column]);
        array.append(object);
    }
    return array;
}

Result<int> writeFiles(const Arguments &arguments, const Store &store, const OperationsPage &page)
{
    if (const QString out = arguments.value(QStringLiteral("csv")); !out.isEmpty())
        if (const Result<void> written = writeFile(out, operationsCsv(page, store.isExercise())); !written)
            return std::unexpected(written.error());
    const QString pdf = arguments.value(QStringLiteral("pdf"));
    return pdf.isEmpty() ? Result<int>(0) : writeReportPdf(operationsReport(store, page), pdf);
}

} // namespace

int reportOperations(const Arguments &arguments, Store &store)
{
    const Console console(arguments.json());
    const Result<OperationsPage> page = operationsPage(store, arguments.value(QStringLiteral("borough")));
    if (!page)
        return console.refuse(page.error());
    if (const Result<int> written = writeFiles(arguments, store, *page); !written)
        return console.refuse(written.error());
    console.line(operationsTitle(*page));
    console.line(operationsBasis(*page));
    for (const QString &caution : page->cautions)
        console.line(caution);
    for (const OperationRow &row : page->byOperation) {
        const QStringList cells = operationCells(row, Figures::Suppressed);
        console.line(CommandLineWords::tr("%1: %2 deployments, %3 of %4 visits, since %5")
                         .arg(cells[0], cells[4], cells[7], cells[6], cells[3]));
    }
    console.json({{"title", operationsTitle(*page)},
                  {"basis", operationsBasis(*page)},
                  {"cautions", QJsonArray::fromStringList(page->cautions)},
                  {"totals", rowsJson(page->byOperation)},
                  {"boroughs", rowsJson(page->byBorough)},
                  {"months", rowsJson(page->byMonth)}});
    return Done;
}

} // namespace lantern::cli
