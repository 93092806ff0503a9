#pragma once

#include "brief/report.h"
#include "tasking/figures.h"
#include "tasking/tasking_page.h"

namespace lantern
{

// A row as text, the same for the screen, the CSV and the PDF: each is these cells.
struct TaskingCells
{
    QString rank; // empty for a place that is not on the list any more
    QString place;
    QString borough;
    QString count;
    QString before; // "not known" where the file does not reach back
    QString change;
    QString harm;    // whole days; empty where it would give a suppressed count away
    QString planned; // visits
    QString delivered;
    QString minutes; // the same
    QString results; // "stop 12, arrest <5", or "none"
    QString concerns;
    QString decision;
    QString owner;
    QString review;  // ISO 8601
    QString state;   // its word
    QString overdue; // "overdue" or empty
};

[[nodiscard]] TaskingCells taskingCells(const TaskingRow &row, Figures figures);
[[nodiscard]] QString taskingStateText(TaskingState state);

// "Tasking: Lambeth" and "Harm, 2025-11 to 2026-10, …" in words.
[[nodiscard]] QString taskingTitle(const TaskingPage &page);
[[nodiscard]] QString taskingBasis(const TaskingPage &page);

// One record per row, then one per borough total; RFC 4180; counts under 5 as "<5". An exercise says so in the first column's name.
[[nodiscard]] QByteArray taskingCsv(const TaskingPage &page, bool exercise);

// The same for paper, with the marking of the file.
[[nodiscard]] Report taskingReport(const Store &store, const TaskingPage &page);

} // namespace lantern
