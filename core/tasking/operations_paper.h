#pragma once

#include "brief/report.h"
#include "tasking/figures.h"
#include "tasking/operations_page.h"

namespace lantern
{

// A column of the totals: its name in a file, and its heading.
struct OperationColumn
{
    QString key;
    QString heading;
};

// Operation, borough, month, since; deployments, person-hours, visits planned, made, missed, nil; each type of result; stops by reason; prior
// links; results to finish.
[[nodiscard]] const std::vector<OperationColumn> &operationColumns();

// One cell per column, the same for the screen, the CSV, JSON and the PDF. Where a count is suppressed, so are the hours that would give it
// away.
[[nodiscard]] QStringList operationCells(const OperationRow &row, Figures figures);

// "Operations: Lambeth", and what the figures are of, in words.
[[nodiscard]] QString operationsTitle(const OperationsPage &page);
[[nodiscard]] QString operationsBasis(const OperationsPage &page);

// All three tables, one after another: "total", "borough" or "month" in the first column; RFC 4180; counts under 5 as "<5". An exercise
// says so in the first column's name.
[[nodiscard]] QByteArray operationsCsv(const OperationsPage &page, bool exercise);

// The counts that are published, one row per month and operation, the oldest first: deployments, visits made, missed and nil, person-hours
// and every type of result, suppressed as in all that leaves the house.
[[nodiscard]] QByteArray publishedCountsCsv(const OperationsPage &page, bool exercise);

// The page for paper, with the marking of the file.
[[nodiscard]] Report operationsReport(const Store &store, const OperationsPage &page);

} // namespace lantern
