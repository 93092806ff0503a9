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
                                    {"score_low", hotspot.scoreLow.value_or(hotspot.score)},
                                    {"score_high", hotspot.scoreHigh.value_or(hotspot.score)},
                                    {"count", hotspot.count},
                                    {"size", hotspot.size},
                                    {"easting", std::round(hotspot.centre.easting * 10) / 10},
                                    {"northing", std::round(hotspot.centre.northing * 10) / 10},
                                    {"name", hotspot.name},
                                    {"reason", hotspot.reason}});
    return {{"set", set.id.toString()},
            {"weight", analysis.weight.table > 0 ? analysis.table.name : toKey(set.weight)},
            {"unit", toKey(set.unit)},
            {"from", set.period.first.toString()},
            {"to", set.period.last.toString()},
            {"source", set.source},
            {"rank", analysis.rankBy == RankBy::PerSize ? "density" : "total"},
            {"unweighed_share", analysis.unweighedShare},
            {"outside_share", analysis.placement ? analysis.placement->report(analysis.source).outsideShare() : 0.0},
            {"cells", static_cast<qint64>(analysis.cells.size())},
            {"offences", analysis.totalCount},
            {"hours", hoursName(analysis.hours)},
            {"unknown_hours", analysis.untimedCount},
            {"hotspots", hotspots}};
}

void declareAnalyse(Arguments &arguments)
{
    arguments.usesFile();
    arguments.option("weight",
                     CommandLineWords::tr("harm (days, Cambridge index), count, or a table that was imported"), "NAME",
                     "harm");
    arguments.option("weights", CommandLineWords::tr("the same as --weight"), "NAME");
    arguments.option("unit", CommandLineWords::tr("hexagon, segment (of street), ward, borough or bcu"), "UNIT",
                     "hexagon");
    arguments.option("rank", CommandLineWords::tr("total, or density: per km², or per 100 m of street"), "BY", "total");
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
    if (!unitKindFromKey(arguments.value(QStringLiteral("unit"))))
        return arguments.usage(CommandLineWords::tr("--unit is hexagon, segment, ward, borough or bcu."));
    const QString rank = arguments.value(QStringLiteral("rank"));
    if (rank != QLatin1StringView("total") && rank != QLatin1StringView("density"))
        return arguments.usage(CommandLineWords::tr("--rank is total or density."));
    options.rankBy = rank == QLatin1StringView("density") ? RankBy::PerSize : RankBy::Total;
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
    const auto months = arguments.months();
    if (!months)
        return months.error();
    options.period = *months;
    return std::nullopt;
}

// The weight that --weight or --weights names; NotFound with the names there are.
Result<Weight> weightNamed(const Arguments &arguments, const Recorded &recorded)
{
    const QString name = arguments.value(arguments.isSet(QStringLiteral("weights")) ? QStringLiteral("weights")
                                                                                    : QStringLiteral("weight"));
    if (name == QLatin1StringView("harm"))
        return Weight::Harm;
    if (name == QLatin1StringView("count"))
        return Weight::Count;
    QStringList names{QStringLiteral("harm"), QStringLiteral("count")};
    for (const HarmTable &table : recorded.tables) {
        if (table.id <= 0)
            continue;
        if (table.name.compare(name, Qt::CaseInsensitive) == 0)
            return Weight{.table = table.id};
        names.append(table.name);
    }
    return failure(Error::Code::NotFound, CommandLineWords::tr("There is no table of weights called “%1” in this file. "
                                                               "It has: %2. Import the table first.")
                                              .arg(name, names.join(QStringLiteral(", "))));
}

// Fills in what the file has to be asked for: the weight and where the records lie.
Result<void> askFile(const Arguments &arguments, Store &store, const Recorded &recorded, AnalysisOptions &options)
{
    const auto weight = weightNamed(arguments, recorded);
    if (!weight)
        return std::unexpected(weight.error());
    options.weight = *weight;
    const UnitKind unit = unitKindFromKey(arguments.value(QStringLiteral("unit"))).value_or(UnitKind::Hexagon);
    if (unit == UnitKind::Hexagon)
        return {};
    auto placement = placeInUnits(store, recorded, unit);
    if (!placement)
        return std::unexpected(placement.error());
    options.placement = *std::move(placement);
    return {};
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
    if (const Result<void> asked = askFile(arguments, **store, **recorded, options); !asked)
        return console.refuse(asked.error());
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
    console.line(CommandLineWords::tr("%1: %2 to %3, %4 places of %5 (%6)")
                     .arg(set.id.toString(), set.period.first.toString(), set.period.last.toString())
                     .arg(set.hotspots.size())
                     .arg(analysis->cells.size())
                     .arg(toKey(analysis->unit())));
    for (const Hotspot &hotspot : set.hotspots)
        console.line(QStringLiteral("%1  %2  %3 — %4")
                         .arg(hotspot.rank, 3)
                         .arg(std::round(hotspot.score), 9, 'f', 0)
                         .arg(hotspot.name, hotspot.reason));
    console.json(toJson(set, *analysis));
    return Done;
}

} // namespace lantern::cli
