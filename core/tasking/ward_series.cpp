#include "tasking/ward_series.h"

#include "base/csv_writing.h"
#include "tasking/figures.h"
#include "tasking/words.h"

#include <algorithm>

namespace lantern
{

namespace
{

constexpr int MonthsOfMean = 12;
constexpr qint64 LeastSeriesShown = 5;

// The mean of the twelve months that end with `last`, where all are there.
void setMean(std::vector<SeriesMonth> &months, size_t last)
{
    if (last + 1 < MonthsOfMean)
        return;
    qint64 sum = 0;
    bool few = false;
    for (size_t i = last + 1 - MonthsOfMean; i <= last; ++i) {
        if (!months[i].offences)
            return;
        sum += *months[i].offences;
        few = few || *months[i].offences < LeastSeriesShown;
    }
    months[last].mean = static_cast<double>(sum) / MonthsOfMean;
    months[last].meanHidesFew = !few;
}

QString offencesText(const SeriesMonth &month)
{
    return month.offences ? figureText(*month.offences, Figures::Suppressed) : QString();
}

QString meanText(const SeriesMonth &month)
{
    return month.mean && month.meanHidesFew ? QString::number(*month.mean, 'f', 1) : QString();
}

Result<QString> seriesName(const VawgSeriesRepository &repository, const VawgSelection &selection)
{
    if (selection.wardCode.isEmpty())
        return !selection.borough.isEmpty()    ? selection.borough
               : !selection.category.isEmpty() ? TaskingWords::tr("London: %1").arg(selection.category)
                                               : TaskingWords::tr("London");
    return repository.wards().transform([&](const std::vector<VawgArea> &wards) {
        const auto ward = std::ranges::find(wards, selection.wardCode, &VawgArea::code);
        return ward != wards.end() ? QStringLiteral("%1, %2").arg(ward->name, ward->borough) : selection.wardCode;
    });
}

} // namespace

std::vector<SeriesMonth> seriesMonths(std::span<const MonthCount> counts)
{
    std::vector<SeriesMonth> months;
    for (const MonthCount &count : counts) {
        while (!months.empty() && months.back().month.plus(1) < count.month)
            months.push_back({.month = months.back().month.plus(1), .offences = {}, .mean = {}});
        months.push_back({.month = count.month, .offences = count.offences, .mean = {}});
    }
    for (size_t i = 0; i < months.size(); ++i)
        setMean(months, i);
    return months;
}

Result<WardSeries> wardSeries(Store &store, const VawgSelection &selection)
{
    const VawgSeriesRepository repository(store);
    const auto counts = repository.months(selection);
    const auto name = seriesName(repository, selection);
    if (!counts || !name)
        return std::unexpected(counts ? name.error() : counts.error());
    return WardSeries{.name = *name, .months = seriesMonths(*counts)};
}

QString wardSeriesCaveat()
{
    return TaskingWords::tr(
        "Includes offences at home, and about 22 % “other flagged” offences: no measure of public places.");
}

QByteArray wardSeriesCsv(const WardSeries &series)
{
    QByteArray csv = csvRecord({QStringLiteral("area"), QStringLiteral("month"), QStringLiteral("offences"),
                                QStringLiteral("mean_12_months"), QStringLiteral("caveat")});
    for (const SeriesMonth &month : series.months)
        csv +=
            csvRecord({series.name, month.month.toString(), offencesText(month), meanText(month), wardSeriesCaveat()});
    return csv;
}

Report wardSeriesReport(const Store &store, const WardSeries &series)
{
    Report report = newReport(store);
    report.title = TaskingWords::tr("Recorded violence against women and girls: %1").arg(series.name);
    report.notes = {
        wardSeriesCaveat(),
        TaskingWords::tr("Counts under 5 are suppressed and not drawn. A month that the source lacks is a gap.")};
    if (series.isEmpty())
        return report;
    report.reference = shortMonths({series.months.front().month, series.months.back().month});
    ReportChart chart{.title = TaskingWords::tr("Offences a month"),
                      .bars = {},
                      .line = {},
                      .ticks = {},
                      .barName = TaskingWords::tr("offences in the month"),
                      .lineName = TaskingWords::tr("mean of 12 months"),
                      .caveat = wardSeriesCaveat()};
    PackTable table{
        .header = {TaskingWords::tr("Month"), TaskingWords::tr("Offences"), TaskingWords::tr("Mean of 12 months")},
        .rows = {}};
    for (const SeriesMonth &month : series.months) {
        const bool few = month.offences && *month.offences < LeastSeriesShown;
        chart.bars.push_back(month.offences && !few ? std::optional(static_cast<double>(*month.offences))
                                                    : std::nullopt);
        chart.line.push_back(month.meanHidesFew ? month.mean : std::nullopt);
        chart.ticks.append(month.month.month() == 1 ? QString::number(month.month.year()) : QString());
        table.rows.push_back({month.month.toString(),
                              month.offences ? offencesText(month) : TaskingWords::tr("not in the source"),
                              meanText(month)});
    }
    report.charts.push_back(std::move(chart));
    PackSection section{.title = TaskingWords::tr("By month"), .paragraphs = {}, .tables = {}};
    section.tables.push_back(std::move(table));
    report.sections.push_back(std::move(section));
    return report;
}

} // namespace lantern
