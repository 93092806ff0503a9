#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/report_operations.h"
#include "cli/report_weekly.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include "base/file_writing.h"
#include "brief/report_pages.h"
#include "tasking/tasking_paper.h"
#include "tasking/ward_series.h"

#include <QJsonArray>

namespace lantern::cli
{

namespace
{

void declareReport(Arguments &arguments)
{
    arguments.usesFile();
    arguments.flag("tasking", CommandLineWords::tr("ranked places, what was done there and what was decided"));
    arguments.flag("series", CommandLineWords::tr("published monthly counts of a ward, a borough or London"));
    arguments.flag("operations", CommandLineWords::tr("what each operation has done, by operation, borough and month"));
    arguments.flag("weekly", CommandLineWords::tr("what was done in one week, beside the week before"));
    arguments.flag("return", CommandLineWords::tr("the week's figures in the words of the hotspot response return"));
    arguments.option("return-template", CommandLineWords::tr("keeps the words of the return, with %placeholders%"),
                     "FILE");
    arguments.option("week",
                     CommandLineWords::tr("with --weekly or --return: a day of the week; the last whole one if absent"),
                     "DATE");
    arguments.option("borough", CommandLineWords::tr("a borough by name; the force, or London, if absent"), "NAME");
    arguments.option("ward", CommandLineWords::tr("with --series: a ward by its code"), "CODE");
    arguments.option("set", CommandLineWords::tr("hotspot set; the newest if absent"), "ID");
    arguments.option("top", CommandLineWords::tr("places, where no set is saved"), "N", "20");
    arguments.option("pdf", CommandLineWords::tr("writes it as PDF"), "OUT");
    arguments.option("csv", CommandLineWords::tr("writes it as CSV; counts under 5 suppressed"), "OUT");
}

// Writes what was asked for; gives the pages of the PDF.
Result<int> writeOut(const Arguments &arguments, const Report &report, const QByteArray &csv)
{
    if (const QString out = arguments.value(QStringLiteral("csv")); !out.isEmpty())
        if (const Result<void> written = writeFile(out, csv); !written)
            return std::unexpected(written.error());
    const QString pdf = arguments.value(QStringLiteral("pdf"));
    return pdf.isEmpty() ? Result<int>(0) : writeReportPdf(report, pdf);
}

// As in what is exported: counts under 5 are suppressed.
QJsonObject toJson(const TaskingRow &row)
{
    const TaskingCells cells = taskingCells(row, Figures::Suppressed);
    return {{"rank", row.rank > 0 ? QJsonValue(row.rank) : QJsonValue()},
            {"place", cells.place},
            {"borough", cells.borough},
            {"offences", cells.count},
            {"offences_before", cells.before},
            {"change", cells.change},
            {"harm_days", cells.harm},
            {"visits_planned", cells.planned},
            {"visits_delivered", cells.delivered},
            {"minutes", cells.minutes},
            {"results", cells.results},
            {"open_concerns", cells.concerns},
            {"decision", cells.decision},
            {"owner", cells.owner},
            {"review", cells.review},
            {"state", row.tasking ? toKey(row.tasking->state) : QString()},
            {"overdue", row.overdue}};
}

QJsonObject toJson(const TaskingPage &page)
{
    QJsonArray rows;
    for (const TaskingRow &row : page.rows)
        rows.append(toJson(row));
    QJsonArray totals;
    for (const BoroughTotal &total : page.totals)
        totals.append(QJsonObject{{"borough", total.borough},
                                  {"offences", figureText(total.count, Figures::Suppressed)},
                                  {"change", changeWords(total.count, total.before, Figures::Suppressed)},
                                  {"places", total.places},
                                  {"open", total.live},
                                  {"overdue", total.overdue}});
    return {{"title", taskingTitle(page)},
            {"basis", taskingBasis(page)},
            {"cautions", QJsonArray::fromStringList(page.cautions)},
            {"rows", rows},
            {"boroughs", totals}};
}

void print(const Console &console, const TaskingPage &page)
{
    console.line(taskingTitle(page));
    console.line(taskingBasis(page));
    for (const QString &caution : page.cautions)
        console.line(caution);
    for (const TaskingRow &row : page.rows) {
        const TaskingCells cells = taskingCells(row, Figures::Suppressed);
        console.line(CommandLineWords::tr("%1  %2  %3 offences (%4)  %5 of %6 visits  %7")
                         .arg(cells.rank, 3)
                         .arg(cells.place, cells.count, cells.change, cells.delivered, cells.planned,
                              (cells.overdue + u' ' + cells.decision).trimmed()));
    }
}

int reportTasking(const Arguments &arguments, Store &store)
{
    const Console console(arguments.json());
    const auto top = arguments.number(QStringLiteral("top"), 1, 1000);
    if (!top)
        return Usage;
    const QString set = arguments.value(QStringLiteral("set"));
    const TaskingQuestion question{.borough = arguments.value(QStringLiteral("borough")),
                                   .set = HotspotSetId::fromString(set),
                                   .top = static_cast<int>(*top)};
    if (!set.isEmpty() && !question.set.isValid())
        return console.refuse(
            {.code = Error::Code::NotFound, .message = CommandLineWords::tr("%1 is no set's id.").arg(set)});
    const Result<TaskingPage> page = taskingPage(store, question);
    if (!page)
        return console.refuse(page.error());
    if (const auto written = writeOut(arguments, taskingReport(store, *page), taskingCsv(*page, store.isExercise()));
        !written)
        return console.refuse(written.error());
    print(console, *page);
    console.json(toJson(*page));
    return Done;
}

int reportSeries(const Arguments &arguments, Store &store)
{
    const Console console(arguments.json());
    const Result<WardSeries> series = wardSeries(store, {.wardCode = arguments.value(QStringLiteral("ward")),
                                                         .borough = arguments.value(QStringLiteral("borough"))});
    if (!series)
        return console.refuse(series.error());
    if (series->isEmpty())
        return console.refuse(
            {.code = Error::Code::NotFound,
             .message = CommandLineWords::tr("There is no such series in this file: import the published "
                                             "counts by ward and month first.")});
    if (const auto written = writeOut(arguments, wardSeriesReport(store, *series), wardSeriesCsv(*series)); !written)
        return console.refuse(written.error());
    console.line(
        CommandLineWords::tr("%1: %n month(s)", nullptr, static_cast<int>(series->months.size())).arg(series->name));
    console.line(wardSeriesCaveat());
    QJsonArray months;
    for (const SeriesMonth &month : series->months)
        months.append(QJsonObject{
            {"month", month.month.toString()},
            {"offences", month.offences ? QJsonValue(figureText(*month.offences, Figures::Suppressed)) : QJsonValue()},
            {"mean_12_months", month.mean && month.meanHidesFew ? QJsonValue(*month.mean) : QJsonValue()}});
    console.json({{"area", series->name}, {"caveat", wardSeriesCaveat()}, {"months", months}});
    return Done;
}

} // namespace

int runReport(const QStringList &commandLine)
{
    Arguments arguments(QStringLiteral("report"),
                        CommandLineWords::tr("Writes the tasking table, a published monthly series, the totals of the "
                                             "operations or a week's sheet, as PDF, CSV or JSON."));
    declareReport(arguments);
    if (const auto over = arguments.parse(commandLine))
        return *over;
    const bool series = arguments.isSet(QStringLiteral("series"));
    const bool operations = arguments.isSet(QStringLiteral("operations"));
    const bool weekly = arguments.isSet(QStringLiteral("weekly")) || arguments.isSet(QStringLiteral("return"));
    const bool keeps = arguments.isSet(QStringLiteral("return-template"));
    if (int{series} + int{operations} + int{weekly} + int{keeps} + int{arguments.isSet(QStringLiteral("tasking"))} != 1)
        return arguments.usage(CommandLineWords::tr("Say --tasking, --series, --operations, --weekly or --return."));
    const Result<std::unique_ptr<Store>> store = arguments.openStore(!keeps);
    if (!store)
        return Console(arguments.json()).refuse(store.error());
    if (keeps)
        return keepReturnTemplate(arguments, **store);
    if (weekly)
        return reportWeekly(arguments, **store);
    if (operations)
        return reportOperations(arguments, **store);
    return series ? reportSeries(arguments, **store) : reportTasking(arguments, **store);
}

} // namespace lantern::cli
