#pragma once

#include "brief/report.h"
#include "store/vawg_series_repository.h"

namespace lantern
{

// One month of a series.
struct SeriesMonth
{
    Month month;
    std::optional<qint64> offences; // nothing for a month that the source lacks: a gap, not a zero
    std::optional<double> mean;     // of this month and the eleven before; nothing unless all twelve are there
    bool meanHidesFew = true;       // all twelve are at least 5, so that the mean gives no suppressed count away
};

struct WardSeries
{
    QString name;                    // "Brixton Windrush, Lambeth", "Lambeth", "London" or a category of offences
    std::vector<SeriesMonth> months; // every month from the first to the last, gaps included
    [[nodiscard]] bool isEmpty() const { return months.empty(); }
};

// Every month from the first to the last that is there, with the mean of twelve. Pure; the counts come by month.
[[nodiscard]] std::vector<SeriesMonth> seriesMonths(std::span<const MonthCount> counts);

// The series of a ward, a borough, a category of the force, or of London; empty where nothing is imported for it.
[[nodiscard]] Result<WardSeries> wardSeries(Store &store, const VawgSelection &selection);

// What stands on every chart and in every file of it.
[[nodiscard]] QString wardSeriesCaveat();

// month, offences, mean of 12 months; counts under 5 as "<5", the caveat in the last column's name. RFC 4180.
[[nodiscard]] QByteArray wardSeriesCsv(const WardSeries &series);
// A chart, and a table by year; counts under 5 are not drawn.
[[nodiscard]] Report wardSeriesReport(const Store &store, const WardSeries &series);

} // namespace lantern
