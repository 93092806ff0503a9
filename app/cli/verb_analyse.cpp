#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include "base/file_writing.h"
#include "hotspot/analysis.h"
#include "store/plan_repository.h"

#include <QJsonArray>

#include <cmath>

namespace lantern::cli
{

namespace
{

QJsonObject toJson(const HotspotSet &set, const Analysis &analysis)
{
    QJsonArray hotspots;
    for (const Hotspot &hotspot : set.hotspots)
        hotspots.append(QJsonObject{{"rank", hotspot.rank},
                                    {"score", hotspot.score},
                                    {"count", hotspot.count},
                                    {"easting", std::round(hotspot.centre.easting * 10) / 10},
                                    {"northing", std::round(hotspot.centre.northing * 10) / 10},
                                    {"name", hotspot.name},
                                    {"reason", hotspot.reason}});
    return {{"set", set.id.toString()},
            {"weight", set.weight == Weight::Harm ? "harm" : "count"},
            {"from", set.period.first.toString()},
            {"to", set.period.last.toString()},
            {"source", set.source},
            {"cells", static_cast<qint64>(analysis.cells.size())},
            {"offences", analysis.totalCount},
            {"hotspots", hotspots}};
}

void declareAnalyse(Arguments &arguments)
{
    arguments.usesFile();
    arguments.option("weight", CommandLineWords::tr("harm (days, Cambridge index) or count"), "harm|count", "harm");
    arguments.option("from", CommandLineWords::tr("first month; the newest 12 months if absent"), "YYYY-MM");
    arguments.option("to", CommandLineWords::tr("last month"), "YYYY-MM");
    arguments.option("hours", CommandLineWords::tr("all, night (20:00 to 04:00) or day"), "HOURS", "all");
    arguments.option("top", CommandLineWords::tr("how many places"), "K", "20");
    arguments.option("source", CommandLineWords::tr("offences or counts; whichever is newer if absent"), "SOURCE");
    arguments.option("geojson", CommandLineWords::tr("also writes the list as GeoJSON, counts under 5 suppressed"),
                     "OUT");
}

// The exit code if the options are wrong.
std::optional<int> readOptions(const Arguments &arguments, AnalysisOptions &options)
{
    const QString weight = arguments.value(QStringLiteral("weight"));
    if (weight != QLatin1StringView("harm") && weight != QLatin1StringView("count"))
        return arguments.usage(CommandLineWords::tr("--weight is harm or count."));
    options.weight = weight == QLatin1StringView("harm") ? Weight::Harm : Weight::Count;
    const QString hours = arguments.value(QStringLiteral("hours"));
    if (hours != QLatin1StringView("all") && hours != QLatin1StringView("night") && hours != QLatin1StringView("day"))
        return arguments.usage(CommandLineWords::tr("--hours is all, night or day."));
    options.hours = hours == QLatin1StringView("all")     ? AllHours
                    : hours == QLatin1StringView("night") ? nightHours()
                                                          : ~nightHours();
    options.source = arguments.value(QStringLiteral("source"));
    if (!options.source.isEmpty() && options.source != QLatin1StringView("offences") &&
        options.source != QLatin1StringView("counts"))
        return arguments.usage(CommandLineWords::tr("--source is offences or counts."));
    const auto top = arguments.number(QStringLiteral("top"), 1, 10000);
    if (!top)
        return Usage;
    options.top = static_cast<int>(*top);
    if (!arguments.isSet(QStringLiteral("from")) && !arguments.isSet(QStringLiteral("to")))
        return std::nullopt;
    const auto from = Month::fromString(arguments.value(QStringLiteral("from")));
    const auto to = Month::fromString(arguments.value(QStringLiteral("to")));
    if (!from || !to || *to < *from)
        return arguments.usage(CommandLineWords::tr("--from and --to go together, as YYYY-MM, the earlier first."));
    options.period = Period{*from, *to};
    return std::nullopt;
}

} // namespace

int runAnalyse(const QStringList &commandLine)
{
    Arguments arguments(QStringLiteral("analyse"), CommandLineWords::tr("Ranks places by harm and saves the list."));
    declareAnalyse(arguments);
    if (const auto over = arguments.parse(commandLine))
        return *over;
    AnalysisOptions options;
    if (const auto over = readOptions(arguments, options))
        return *over;
    const Console console(arguments.json());
    const Result<std::unique_ptr<Store>> store = arguments.openStore();
    if (!store)
        return console.refuse(store.error());
    const auto recorded = readRecorded(**store);
    if (!recorded)
        return console.refuse(recorded.error());
    const Result<Analysis> analysis = analyse(**recorded, options);
    if (!analysis)
        return console.refuse(analysis.error());
    if (const QString caution = cautionOf(**recorded, *analysis); !caution.isEmpty())
        console.warn(caution);
    const HotspotSet set = identified(rankedSet(**recorded, *analysis, options.top), **store);
    if (const Result<void> saved = HotspotRepository(**store).save(set); !saved)
        return console.refuse(saved.error());
    if (arguments.isSet(QStringLiteral("geojson")))
        if (const Result<void> written =
                writeFile(arguments.value(QStringLiteral("geojson")), toGeoJson(set, (*store)->isExercise()));
            !written)
            return console.refuse(written.error());
    console.line(CommandLineWords::tr("%1: %2 to %3, %4 places of %5 hexagons")
                     .arg(set.id.toString(), set.period.first.toString(), set.period.last.toString())
                     .arg(set.hotspots.size())
                     .arg(analysis->cells.size()));
    for (const Hotspot &hotspot : set.hotspots)
        console.line(QStringLiteral("%1  %2  %3 — %4")
                         .arg(hotspot.rank, 3)
                         .arg(std::round(hotspot.score), 9, 'f', 0)
                         .arg(hotspot.name, hotspot.reason));
    console.json(toJson(set, *analysis));
    return Done;
}

} // namespace lantern::cli
