#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include "base/file_writing.h"
#include "hotspot/hour_shares.h"
#include "hotspot/significance.h"
#include "hotspot/surface.h"
#include "store/plan_repository.h"

#include <QJsonArray>

#include <cmath>

namespace lantern::cli
{

namespace
{

// What the command line asks for.
struct AnalyseAsked
{
    AnalysisOptions options;
    double bandwidthMetres = 0; // 0: by likelihood
    bool significance = false;
    int classParts = 0; // 0: no classes
};

// What was worked out beside the list, where it was asked for.
struct Beside
{
    std::optional<Significance> significance;
    std::optional<ChangeOverTime> change;
};

QString rankKey(RankBy rankBy)
{
    switch (rankBy) {
    case RankBy::Total:
        break;
    case RankBy::PerSize:
    case RankBy::Density:
        return QStringLiteral("density");
    case RankBy::Significance:
        return QStringLiteral("gistar");
    }
    return QStringLiteral("total");
}

QString classKey(HotspotClass hotspotClass)
{
    switch (hotspotClass) {
    case HotspotClass::None:
        break;
    case HotspotClass::Persistent:
        return QStringLiteral("persistent");
    case HotspotClass::Emerging:
        return QStringLiteral("emerging");
    case HotspotClass::Former:
        return QStringLiteral("former");
    case HotspotClass::Intermittent:
        return QStringLiteral("intermittent");
    }
    return QStringLiteral("none");
}

void addBeside(QJsonObject &place, HexCell cell, const Beside &beside)
{
    if (beside.significance)
        if (const CellSignificance *found = beside.significance->find(cell)) {
            place.insert("z", found->z);
            place.insert("q", found->q);
        }
    if (beside.change) {
        const CellClass *found = beside.change->find(cell);
        place.insert("class", classKey(found != nullptr ? found->hotspotClass : HotspotClass::None));
    }
}

QJsonObject toJson(const ChangeOverTime &change)
{
    QJsonObject cells{{"parts", change.thresholds.parts}};
    for (const HotspotClass hotspotClass : NamedHotspotClasses)
        cells.insert(classKey(hotspotClass), change.cellsOf(hotspotClass));
    return cells;
}

QJsonObject toJson(const HotspotSet &set, const Analysis &analysis, const Beside &beside)
{
    QJsonArray hotspots;
    for (const Hotspot &hotspot : set.hotspots) {
        QJsonObject place{{"rank", hotspot.rank},
                          {"value", analysis.valueOf(analysis.cells[static_cast<size_t>(hotspot.rank - 1)])},
                          {"score", hotspot.score},
                          {"score_low", hotspot.scoreLow.value_or(hotspot.score)},
                          {"score_high", hotspot.scoreHigh.value_or(hotspot.score)},
                          {"count", hotspot.count},
                          {"size", hotspot.size},
                          {"easting", std::round(hotspot.centre.easting * 10) / 10},
                          {"northing", std::round(hotspot.centre.northing * 10) / 10},
                          {"name", hotspot.name},
                          {"reason", hotspot.reason}};
        if (!analysis.placement)
            addBeside(place, analysis.grid.cellAt(hotspot.centre), beside);
        hotspots.append(place);
    }
    QJsonObject json{
        {"set", set.id.toString()},
        {"weight", analysis.weight.table > 0 ? analysis.table.name : toKey(set.weight)},
        {"unit", toKey(set.unit)},
        {"from", set.period.first.toString()},
        {"to", set.period.last.toString()},
        {"source", set.source},
        {"rank", rankKey(analysis.rankBy)},
        {"unweighed_share", analysis.unweighedShare},
        {"outside_share", analysis.placement ? analysis.placement->report(analysis.source).outsideShare() : 0.0},
        {"cells", static_cast<qint64>(analysis.cells.size())},
        {"offences", analysis.totalCount},
        {"hours", hoursName(analysis.hours)},
        {"unknown_hours", analysis.untimedCount},
        {"hotspots", hotspots}};
    if (beside.significance)
        json.insert("hot_cells", beside.significance->hot);
    if (beside.change)
        json.insert("classes", toJson(*beside.change));
    return json;
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
    arguments.option(
        "rank",
        CommandLineWords::tr("total, density (of hexagons the kernel density at their middle, of others per km² or "
                             "100 m of street) or, of hexagons, gistar"),
        "BY", "total");
    arguments.option("bandwidth", CommandLineWords::tr("of the kernel density, metres; 0 for the likeliest"), "M",
                     "300");
    arguments.flag("significance", CommandLineWords::tr("adds z of Gi* and its q to each hexagon"));
    arguments.option("classes",
                     CommandLineWords::tr("adds each hexagon's class over so many parts of the period: persistent, "
                                          "emerging, former or intermittent"),
                     "PARTS");
    arguments.option("from", CommandLineWords::tr("first month; the newest 12 months if absent"), "YYYY-MM");
    arguments.option("to", CommandLineWords::tr("last month"), "YYYY-MM");
    arguments.option("hours", CommandLineWords::tr("all, night (20:00 to 04:00), day, or like “fri 20-04, sat 20-02”"),
                     "HOURS", "all");
    arguments.option("top", CommandLineWords::tr("how many places"), "K", "20");
    arguments.option("source", CommandLineWords::tr("offences or counts; whichever is newer if absent"), "SOURCE");
    arguments.option("geojson", CommandLineWords::tr("also writes the list as GeoJSON, counts under 5 suppressed"),
                     "OUT");
}

// The exit code if the options are wrong.
std::optional<int> readOptions(const Arguments &arguments, AnalyseAsked &asked)
{
    AnalysisOptions &options = asked.options;
    if (!unitKindFromKey(arguments.value(QStringLiteral("unit"))))
        return arguments.usage(CommandLineWords::tr("--unit is hexagon, segment, ward, borough or bcu."));
    const bool hexagons = unitKindFromKey(arguments.value(QStringLiteral("unit"))) == UnitKind::Hexagon;
    const QString rank = arguments.value(QStringLiteral("rank"));
    if (rank != QLatin1StringView("total") && rank != QLatin1StringView("density") &&
        rank != QLatin1StringView("gistar"))
        return arguments.usage(CommandLineWords::tr("--rank is total, density or gistar."));
    if (!hexagons && (rank == QLatin1StringView("gistar") || arguments.isSet(QStringLiteral("significance")) ||
                      arguments.isSet(QStringLiteral("classes"))))
        return arguments.usage(CommandLineWords::tr("Gi* and its classes are of hexagons: leave --unit out."));
    options.rankBy = rank == QLatin1StringView("total")    ? RankBy::Total
                     : rank == QLatin1StringView("gistar") ? RankBy::Significance
                     : hexagons                            ? RankBy::Density
                                                           : RankBy::PerSize;
    const std::optional<HourSet> hours = hoursFromText(arguments.value(QStringLiteral("hours")));
    if (!hours)
        return arguments.usage(CommandLineWords::tr("--hours is all, night, day, or like “fri 20-04, sat 20-02”."));
    options.hours = *hours;
    options.source = arguments.value(QStringLiteral("source"));
    if (!options.source.isEmpty() && options.source != QLatin1StringView("offences") &&
        options.source != QLatin1StringView("counts"))
        return arguments.usage(CommandLineWords::tr("--source is offences or counts."));
    const auto top = arguments.number(QStringLiteral("top"), 1, 10000);
    const auto bandwidth = arguments.number(QStringLiteral("bandwidth"), 0, 10'000);
    if (!top || !bandwidth)
        return Usage;
    options.top = static_cast<int>(*top);
    asked.bandwidthMetres = static_cast<double>(*bandwidth);
    asked.significance = arguments.isSet(QStringLiteral("significance"));
    if (arguments.isSet(QStringLiteral("classes"))) {
        const auto parts = arguments.number(QStringLiteral("classes"), 2, 1000);
        if (!parts)
            return Usage;
        asked.classParts = static_cast<int>(*parts);
    }
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

// Works out what was asked for beside the totals, and ranks by it.
Result<Beside> lookBeside(const AnalyseAsked &asked, const Recorded &recorded, Analysis &analysis)
{
    const AnalysisOptions &options = asked.options;
    Beside beside;
    if (options.rankBy == RankBy::Density) {
        const auto surface = harmSurface(recorded, options, {.bandwidthMetres = asked.bandwidthMetres});
        if (!surface)
            return std::unexpected(surface.error());
        rankByDensity(analysis, *surface);
    }
    if (options.rankBy == RankBy::Significance || asked.significance) {
        auto significant = significance(recorded, options);
        if (!significant)
            return std::unexpected(significant.error());
        beside.significance = *std::move(significant);
        if (options.rankBy == RankBy::Significance)
            rankBySignificance(analysis, *beside.significance);
    }
    if (asked.classParts > 0) {
        auto change = classesOverTime(recorded, options, {.parts = asked.classParts});
        if (!change)
            return std::unexpected(change.error());
        beside.change = *std::move(change);
    }
    return beside;
}

} // namespace

int runAnalyse(const QStringList &commandLine)
{
    Arguments arguments(QStringLiteral("analyse"), CommandLineWords::tr("Ranks places by harm and saves the list."));
    declareAnalyse(arguments);
    if (const auto over = arguments.parse(commandLine))
        return *over;
    AnalyseAsked asked;
    if (const auto over = readOptions(arguments, asked))
        return *over;
    const Console console(arguments.json());
    const Result<std::unique_ptr<Store>> store = arguments.openStore();
    if (!store)
        return console.refuse(store.error());
    const auto recorded = readRecorded(**store);
    if (!recorded)
        return console.refuse(recorded.error());
    if (const Result<void> there = askFile(arguments, **store, **recorded, asked.options); !there)
        return console.refuse(there.error());
    Result<Analysis> analysis = analyse(**recorded, asked.options);
    if (!analysis)
        return console.refuse(analysis.error());
    const Result<Beside> beside = lookBeside(asked, **recorded, *analysis);
    if (!beside)
        return console.refuse(beside.error());
    if (const QString caution = cautionOf(**recorded, *analysis); !caution.isEmpty())
        console.warn(caution);
    HotspotSet set = identified(rankedSet(**recorded, *analysis, asked.options.top), **store);
    setHourShares(set, **recorded);
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
                         .arg(analysis->valueOf(analysis->cells[static_cast<size_t>(hotspot.rank - 1)]), 9, 'f',
                              analysis->rankBy == RankBy::Significance ? 2 : 0)
                         .arg(hotspot.name, hotspot.reason));
    console.json(toJson(set, *analysis, *beside));
    return Done;
}

} // namespace lantern::cli
