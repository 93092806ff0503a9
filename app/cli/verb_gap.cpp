#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/stats.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include "hotspot/reporting_gap.h"

#include <QJsonArray>

namespace lantern::cli
{

namespace
{

constexpr qint64 LeastShown = 5; // smaller counts could point at a person

bool isShown(const TwoCounts &counts)
{
    return counts.first >= LeastShown && counts.second >= LeastShown;
}

QJsonValue shown(qint64 count)
{
    return count < LeastShown ? QJsonValue(QStringLiteral("<5")) : QJsonValue(count);
}

QString toKey(GapClass gapClass)
{
    return gapClass == GapClass::LittleRecorded   ? QStringLiteral("little_recorded")
           : gapClass == GapClass::LittleReported ? QStringLiteral("little_reported")
                                                  : QStringLiteral("cannot_tell");
}

// The ratio and its interval would give a suppressed count away.
QJsonObject toJson(const GapCell &cell, const HexGrid &grid)
{
    const GridPoint centre = grid.centre(cell.cell);
    QJsonObject object{{"easting", std::round(centre.easting * 10) / 10},
                       {"northing", std::round(centre.northing * 10) / 10},
                       {"class", toKey(cell.gapClass)},
                       {"reports", shown(cell.counts.first)},
                       {"offences", shown(cell.counts.second)}};
    if (isShown(cell.counts)) {
        object.insert(QStringLiteral("ratio"), cell.ratio);
        object.insert(QStringLiteral("low"), cell.interval.low);
        object.insert(QStringLiteral("high"), cell.interval.high);
    }
    return object;
}

QJsonObject toJson(const ReportingGap &gap)
{
    QJsonArray cells;
    for (const GapCell &cell : gap.cells)
        cells.append(toJson(cell, gap.grid));
    return {{"from", gap.options.period.first.toString()},
            {"to", gap.options.period.last.toString()},
            {"width", gap.options.cellWidthMetres},
            {"level", gap.options.level},
            {"reports", gap.reports},
            {"offences", gap.offences},
            {"reports_beyond", gap.reportsBeyond},
            {"prior", QJsonObject{{"a", gap.prior.first}, {"b", gap.prior.second}}},
            {"cells", cells}};
}

void print(const Console &console, const ReportingGap &gap)
{
    console.line(CommandLineWords::tr("%1 to %2: %3 reports and %4 offences in hexagons of %5 m; %6 reports elsewhere")
                     .arg(gap.options.period.first.toString(), gap.options.period.last.toString())
                     .arg(gap.reports)
                     .arg(gap.offences)
                     .arg(gap.options.cellWidthMetres)
                     .arg(gap.reportsBeyond));
    for (const GapClass gapClass : {GapClass::LittleRecorded, GapClass::LittleReported, GapClass::CannotTell})
        console.line(QStringLiteral("%1: %2").arg(gapName(gapClass)).arg(gap.cellsOf(gapClass)));
    for (const GapCell &cell : gap.cells) {
        if (cell.gapClass == GapClass::CannotTell)
            continue;
        const GridPoint centre = gap.grid.centre(cell.cell);
        console.line(
            QStringLiteral("  %1 %2  %3: %4")
                .arg(centre.easting, 0, 'f', 0)
                .arg(centre.northing, 0, 'f', 0)
                .arg(gapName(cell.gapClass), isShown(cell.counts)
                                                 ? gapText(cell, QLocale::c())
                                                 : CommandLineWords::tr("a count is under 5, so no figure is given")));
    }
}

// The exit code if the options are wrong.
std::optional<int> readGap(const Arguments &arguments, ReportingGapOptions &options)
{
    const auto width = arguments.number(QStringLiteral("width"), 50, 10'000);
    if (!width)
        return Usage;
    options.cellWidthMetres = static_cast<double>(*width);
    const QString reports = arguments.value(QStringLiteral("reports"));
    if (reports != QLatin1StringView("all") && reports != QLatin1StringView("streetsafe") &&
        reports != QLatin1StringView("walks"))
        return arguments.usage(CommandLineWords::tr("--reports is all, streetsafe or walks."));
    options.streetSafe = reports != QLatin1StringView("walks");
    options.walkConcerns = reports != QLatin1StringView("streetsafe");
    const auto months = arguments.months();
    if (!months)
        return months.error();
    options.period = months->value_or(options.period);
    return std::nullopt;
}

} // namespace

int runGap(const QStringList &commandLine)
{
    Arguments arguments(
        QStringLiteral("gap"),
        CommandLineWords::tr("Holds what the public reports against what is recorded, place by place."));
    arguments.usesFile();
    arguments.option("from", CommandLineWords::tr("first month; all that both sides reach if absent"), "YYYY-MM");
    arguments.option("to", CommandLineWords::tr("last month"), "YYYY-MM");
    arguments.option("width", CommandLineWords::tr("width of a hexagon, metres"), "METRES", "500");
    arguments.option("reports", CommandLineWords::tr("all, streetsafe or walks"), "KIND", "all");
    if (const auto over = arguments.parse(commandLine))
        return *over;
    ReportingGapOptions options{.period = {Month(1, 1), Month(9999, 12)}};
    if (const auto over = readGap(arguments, options))
        return *over;
    const Console console(arguments.json());
    const Result<std::unique_ptr<Store>> store = arguments.openStore(true);
    if (!store)
        return console.refuse(store.error());
    const auto recorded = readRecorded(**store);
    const auto reports = readPublicReports(**store);
    if (!recorded || !reports)
        return console.refuse(recorded ? reports.error() : recorded.error());
    const Stopwatch watch;
    const Result<ReportingGap> gap = reportingGap(**recorded, *reports, options);
    if (!gap)
        return console.refuse(gap.error());
    print(console, *gap);
    QJsonObject answer = toJson(*gap);
    answer.insert(QStringLiteral("seconds"), watch.seconds());
    console.json(answer);
    return Done;
}

} // namespace lantern::cli
