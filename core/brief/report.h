#pragma once

#include "brief/pack.h"

namespace lantern
{

// Bars by month with a line over them.
struct ReportChart
{
    QString title;
    std::vector<std::optional<double>> bars; // a missing one is a gap, not a zero
    std::vector<std::optional<double>> line;
    QStringList ticks; // one per bar; empty where none is written
    QString barName;
    QString lineName;
    QString caveat; // printed on the chart itself
};

// What is printed besides a briefing: tables and charts under a title, the marking on every page.
struct Report
{
    QString title;
    QString reference;
    QString marking;
    QString preparedAt; // London time
    QStringList notes;
    std::vector<ReportChart> charts;
    std::vector<PackSection> sections;
};

// An empty report with the file's marking (EXERCISE where it is one) and the clock's time.
[[nodiscard]] Report newReport(const Store &store);

} // namespace lantern
