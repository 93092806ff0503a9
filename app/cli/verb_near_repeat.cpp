#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/stats.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include "base/clock.h"
#include "hotspot/near_repeat.h"
#include "store/offence_repository.h"

#include <QJsonArray>

#include <limits>

namespace lantern::cli
{

namespace
{

void declareNearRepeat(Arguments &arguments)
{
    arguments.usesFile();
    arguments.option("metres", CommandLineWords::tr("upper edges of the distance bands, each from 0, inclusive"),
                     "EDGES", "100,200,400");
    arguments.option("days", CommandLineWords::tr("upper edges of the time bands, each from 0, inclusive"), "EDGES",
                     "7,14,28");
    arguments.option("class", CommandLineWords::tr("one offence class; all violence against women and girls if absent"),
                     "NAME");
    arguments.option("from", CommandLineWords::tr("first month; the newest 12 months if absent"), "YYYY-MM");
    arguments.option("to", CommandLineWords::tr("last month"), "YYYY-MM");
    arguments.option("date", CommandLineWords::tr("the day whose risk is wanted; today if absent"), "YYYY-MM-DD");
    arguments.option("permutations", CommandLineWords::tr("how many random permutations"), "N", "999");
    arguments.option("seed", CommandLineWords::tr("seed of the permutations"), "N", "1");
}

// The exit code if the options are wrong.
std::optional<int> readNearRepeat(const Arguments &arguments, NearRepeatOptions &options)
{
    const auto metres = readList(arguments.value(QStringLiteral("metres")));
    const auto days = readList(arguments.value(QStringLiteral("days")));
    if (!metres || !days || metres->empty() || days->empty())
        return arguments.usage(CommandLineWords::tr("--metres and --days take edges such as 100,200,300."));
    const auto permutations = arguments.number(QStringLiteral("permutations"), 19, 1'000'000);
    const auto seed = arguments.number(QStringLiteral("seed"), 0, std::numeric_limits<qint64>::max());
    if (!permutations || !seed)
        return Usage;
    options.knox = {.metres = *metres,
                    .days = *days,
                    .permutations = static_cast<int>(*permutations),
                    .seed = static_cast<quint64>(*seed)};
    options.asOf = arguments.clock().now().toTimeZone(londonZone()).date();
    if (arguments.isSet(QStringLiteral("date"))) {
        const auto date = arguments.date(QStringLiteral("date"));
        if (!date)
            return Usage;
        options.asOf = *date;
    }
    const auto months = arguments.months();
    if (!months)
        return months.error();
    options.period = months->value_or(options.period);
    return std::nullopt;
}

// Fills in the class and the months that were left open.
Result<void> completeFrom(Store &store, const Arguments &arguments, NearRepeatOptions &options)
{
    const OffenceRepository repository(store);
    if (!options.period.first.isValid()) {
        const auto period = repository.offencePeriod();
        if (!period)
            return std::unexpected(period.error());
        constexpr int newest = 12;
        options.period = {std::max(period->first, period->last.plus(1 - newest)), period->last};
    }
    if (!arguments.isSet(QStringLiteral("class")))
        return {};
    const auto classes = repository.classes();
    if (!classes)
        return std::unexpected(classes.error());
    const QString name = arguments.value(QStringLiteral("class")).trimmed();
    for (const OffenceClass &offenceClass : *classes)
        if (offenceClass.name.compare(name, Qt::CaseInsensitive) == 0)
            options.classId = offenceClass.id;
    if (options.classId == 0)
        return failure(Error::Code::NotFound,
                       CommandLineWords::tr("No offence class of this file is named “%1”.").arg(name));
    return {};
}

QJsonObject toJson(const NearRepeat &found)
{
    QJsonArray bands;
    for (const NearRepeatBand &band : found.bands)
        bands.append(QJsonObject{{"metres", band.metres},
                                 {"days", band.days},
                                 {"observed", band.observed},
                                 {"expected", band.expected},
                                 {"ratio", band.expected > 0 ? QJsonValue(band.ratio) : QJsonValue()},
                                 {"p", band.p},
                                 {"elevated", band.elevated}});
    QJsonArray areas;
    for (const RiskDisc &disc : found.discs) {
        const NearRepeatBand &band = found.bands[static_cast<size_t>(disc.band)];
        areas.append(QJsonObject{{"easting", disc.centre.easting},
                                 {"northing", disc.centre.northing},
                                 {"metres", band.metres},
                                 {"until", disc.until.toString(Qt::ISODate)},
                                 {"ratio", band.ratio},
                                 {"days", band.days},
                                 {"p", band.p}});
    }
    return {{"from", found.options.period.first.toString()},
            {"to", found.options.period.last.toString()},
            {"date", found.options.asOf.toString(Qt::ISODate)},
            {"offences", found.offences},
            {"undated", found.undated},
            {"too_wide", found.tooWide},
            {"permutations", found.options.knox.permutations},
            {"bands", bands},
            {"areas", areas}};
}

void print(const Console &console, const NearRepeat &found)
{
    console.line(CommandLineWords::tr("%1 to %2: %3 offences whose day is known, %4 by month only, %5 of too many days")
                     .arg(found.options.period.first.toString(), found.options.period.last.toString())
                     .arg(found.offences)
                     .arg(found.undated)
                     .arg(found.tooWide));
    for (const NearRepeatBand &band : found.bands)
        console.line(CommandLineWords::tr("within %1 m and %2 days: %3 pairs, %4 expected, p = %5%6")
                         .arg(band.metres)
                         .arg(band.days)
                         .arg(band.observed)
                         .arg(band.expected, 0, 'f', 1)
                         .arg(band.p, 0, 'g', 3)
                         .arg(band.elevated ? CommandLineWords::tr(", near repeat") : QString()));
    console.line(
        CommandLineWords::tr("on %1: elevated risk round %n place(s)", nullptr, static_cast<int>(found.places()))
            .arg(found.options.asOf.toString(Qt::ISODate)));
    const QLocale plain = QLocale::c();
    for (const RiskDisc &disc : found.discs)
        console.line(QStringLiteral("  %1 %2  %3")
                         .arg(disc.centre.easting, 0, 'f', 0)
                         .arg(disc.centre.northing, 0, 'f', 0)
                         .arg(riskText({disc.until, found.bands[static_cast<size_t>(disc.band)]}, plain)));
}

} // namespace

int runNearRepeat(const QStringList &commandLine)
{
    Arguments arguments(QStringLiteral("nearrepeat"),
                        CommandLineWords::tr("Tests for near repeats and tells where the risk is elevated now."));
    declareNearRepeat(arguments);
    if (const auto over = arguments.parse(commandLine))
        return *over;
    NearRepeatOptions options;
    if (const auto over = readNearRepeat(arguments, options))
        return *over;
    const Console console(arguments.json());
    const Result<std::unique_ptr<Store>> store = arguments.openStore(true);
    if (!store)
        return console.refuse(store.error());
    if (const Result<void> complete = completeFrom(**store, arguments, options); !complete)
        return console.refuse(complete.error());
    const Stopwatch watch;
    const Result<NearRepeat> found = nearRepeat(**store, options);
    if (!found)
        return console.refuse(found.error());
    print(console, *found);
    QJsonObject answer = toJson(*found);
    answer.insert(QStringLiteral("seconds"), watch.seconds());
    console.json(answer);
    return Done;
}

} // namespace lantern::cli
