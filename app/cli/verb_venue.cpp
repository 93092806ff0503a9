#include "cli/console.h"
#include "cli/partner_words.h"
#include "cli/venue_figures.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include "base/file_writing.h"
#include "store/place_repository.h"
#include "store/venue_repository.h"

#include <QJsonArray>

namespace lantern::cli
{

namespace
{

void declareVenue(Arguments &arguments)
{
    arguments.takes(QStringLiteral("add|list|visit|scheme|import|coverage|export"), CommandLineWords::tr("what to do"));
    arguments.usesFile();
    arguments.option("name", CommandLineWords::tr("add: the name of the premises"), "NAME");
    arguments.option("type", CommandLineWords::tr("add: pub, bar, nightclub, venue, shop, gym, other …"), "TYPE",
                     "venue");
    arguments.option("licence", CommandLineWords::tr("add: the licence's reference"), "REFERENCE");
    arguments.option("postcode", CommandLineWords::tr("add: of the premises"), "POSTCODE");
    arguments.option("point", CommandLineWords::tr("add: where it is"), "LAT,LON");
    arguments.option("scheme", CommandLineWords::tr("add: a scheme it is in; may be given again"), "NAME");
    arguments.option("venue", CommandLineWords::tr("visit: which venue, by id, licence or name"), "VENUE");
    arguments.option("kind", CommandLineWords::tr("visit: routine, spiking or angela_test"), "KIND", "routine");
    arguments.option("on", CommandLineWords::tr("visit: the day; today if absent"), "DATE");
    arguments.option("score", CommandLineWords::tr("visit: 0 to 10"), "N");
    arguments.option("officer", CommandLineWords::tr("visit: shoulder number"), "NUMBER");
    arguments.option("new", CommandLineWords::tr("scheme: add one to the list"), "NAME");
    arguments.option("drop", CommandLineWords::tr("scheme: take one that no venue is in off the list"), "NAME");
    arguments.option("csv", CommandLineWords::tr("import: the licence list"), "PATH");
    arguments.option("map", CommandLineWords::tr("import: a column, as name=Premises; may be given again"),
                     "OURS=THEIRS");
    arguments.option("same",
                     CommandLineWords::tr("import: the lines in doubt that are what they look like, as 3,7, or all"),
                     "LINES");
    arguments.option("another", CommandLineWords::tr("import: the lines in doubt that are another venue, as 3,7"),
                     "LINES");
    arguments.flag("dry-run", CommandLineWords::tr("import: only say what would come of it"));
    arguments.option("training", CommandLineWords::tr("list, coverage: of one kind of training alone"), "KIND");
    arguments.option("metres", CommandLineWords::tr("coverage: how near harm must lie"), "METRES", "150");
    arguments.option("next", CommandLineWords::tr("coverage: how many venues to train next"), "N", "10");
    arguments.option("out", CommandLineWords::tr("export: the file to write (CSV)"), "PATH");
}

int addVenue(const Arguments &arguments, Store &store, const Console &console)
{
    const auto point = pointFromText(arguments.value(QStringLiteral("point")));
    if (!point)
        return arguments.usage(CommandLineWords::tr("--point is needed, as latitude,longitude."));
    const QString type = arguments.value(QStringLiteral("type"));
    const QString postcode = postcodeIn(arguments.value(QStringLiteral("postcode")));
    if (arguments.isSet(QStringLiteral("postcode")) && postcode.isEmpty())
        return arguments.usage(CommandLineWords::tr("--postcode is written as SE1 7PB."));
    const Venue venue{.id = store.makeId<VenueId>(),
                      .name = arguments.value(QStringLiteral("name")).simplified(),
                      .type = placeKindFromKey(type),
                      .licence = arguments.value(QStringLiteral("licence")).trimmed(),
                      .point = *point,
                      .place = 0,
                      .schemes = arguments.values(QStringLiteral("scheme")),
                      .postcode = postcode};
    if (toKey(venue.type) != type)
        return arguments.usage(CommandLineWords::tr("“%1” is no type of venue.").arg(type));
    if (const QString fault = venueFault(venue); !fault.isEmpty())
        return console.refuse({.code = Error::Code::Refused, .message = fault});
    if (const Result<void> saved = VenueRepository(store).save(venue); !saved)
        return console.refuse(saved.error());
    console.line(CommandLineWords::tr("venue %1 saved").arg(venue.id.toString()));
    console.json({{"venue", venue.id.toString()}});
    return Done;
}

int listVenues(const Arguments &arguments, const VenueRegister &all, const Console &console)
{
    QJsonArray venues;
    for (const VenueStanding &standing :
         standingsOn(all, today(arguments), arguments.value(QStringLiteral("training")))) {
        const QString until = standing.standing == Standing::Never ? QString()
                              : standing.until.isValid()           ? standing.until.toString(Qt::ISODate)
                                                                   : CommandLineWords::tr("without end");
        console.line(QStringLiteral("%1  %2  %3  %4  %5")
                         .arg(standing.venue->name, standing.venue->licence, standingName(standing.standing), until,
                              standing.venue->schemes.join(QStringLiteral(", "))));
        venues.append(venueJson(standing, all));
    }
    QJsonArray flags;
    for (const TrainedTwice &twice : trainedTwice(all)) {
        console.warn(twiceText(all, twice));
        flags.append(twiceText(all, twice));
    }
    console.json({{"venues", venues}, {"flags", flags}});
    return Done;
}

int visitVenue(const Arguments &arguments, Store &store, const VenueRegister &all, const Console &console)
{
    const auto kind = venueVisitKindFromKey(arguments.value(QStringLiteral("kind")));
    if (!kind)
        return arguments.usage(CommandLineWords::tr("--kind is routine, spiking or angela_test."));
    const auto on = dayHeld(arguments);
    if (!on)
        return Usage;
    VenueVisit visit{.id = store.makeId<VenueVisitId>(),
                     .venue = {},
                     .kind = *kind,
                     .on = *on,
                     .score = std::nullopt,
                     .officer = arguments.value(QStringLiteral("officer"))};
    if (arguments.isSet(QStringLiteral("score"))) {
        const auto score = arguments.number(QStringLiteral("score"), 0, 10);
        if (!score)
            return Usage;
        visit.score = static_cast<int>(*score);
    }
    const auto venue = venueNamed(all, arguments.value(QStringLiteral("venue")));
    if (!venue)
        return console.refuse(venue.error());
    visit.venue = (*venue)->id;
    if (const QString fault = visitFault(visit, today(arguments)); !fault.isEmpty())
        return console.refuse({.code = Error::Code::Refused, .message = fault});
    if (const Result<void> saved = VenueRepository(store).saveVisit(visit); !saved)
        return console.refuse(saved.error());
    console.line(CommandLineWords::tr("visit to %1 saved").arg((*venue)->name));
    console.json({{"visit", visit.id.toString()}});
    return Done;
}

int changeSchemes(const Arguments &arguments, Store &store, const Console &console)
{
    VenueRepository venues(store);
    if (const QString name = arguments.value(QStringLiteral("new")); !name.isEmpty())
        if (const Result<void> added = venues.addScheme(name); !added)
            return console.refuse(added.error());
    if (const QString name = arguments.value(QStringLiteral("drop")); !name.isEmpty())
        if (const Result<void> dropped = venues.removeScheme(name); !dropped)
            return console.refuse(dropped.error());
    const auto schemes = venues.schemes();
    if (!schemes)
        return console.refuse(schemes.error());
    for (const QString &scheme : *schemes)
        console.line(scheme);
    console.json({{"schemes", QJsonArray::fromStringList(*schemes)}});
    return Done;
}

// Decides on the rows in doubt as the command says; gives what cannot be done, or nothing.
QString decideDoubts(const QString &lines, LicenceDecision decision, LicenceList &list)
{
    for (const QString &text : lines.split(u',', Qt::SkipEmptyParts)) {
        const bool all = text.trimmed() == QLatin1StringView("all");
        bool found = all;
        for (LicenceRow &row : list.rows)
            if (row.doubt != LicenceDoubt::None && (all || QString::number(row.line) == text.trimmed()) &&
                (decision != LicenceDecision::Another || row.apart)) {
                row.decision = decision;
                found = true;
            }
        if (!found)
            return CommandLineWords::tr("Line %1 is not in doubt, or has no point to be another venue at.")
                .arg(text.trimmed());
    }
    return {};
}

int importList(const Arguments &arguments, Store &store, const VenueRegister &all, const Console &console)
{
    const QString path = arguments.value(QStringLiteral("csv"));
    if (path.isEmpty())
        return arguments.usage(CommandLineWords::tr("--csv is missing."));
    const auto preview = previewLicenceList(path);
    if (!preview)
        return console.refuse(preview.error());
    QMap<QString, QString> mapping = preview->suggested;
    for (const QString &text : arguments.values(QStringLiteral("map"))) {
        const QString ours = text.section(u'=', 0, 0);
        if (!licenceColumnNames().contains(ours))
            return arguments.usage(CommandLineWords::tr("--map takes one of %1, = and a column of the list.")
                                       .arg(licenceColumnNames().join(QStringLiteral(", "))));
        mapping[ours] = text.section(u'=', 1);
    }
    const auto places = PlaceRepository(store).places();
    if (!places)
        return console.refuse(places.error());
    auto list = readLicenceList(path, mapping, all, *places);
    if (!list)
        return console.refuse(list.error());
    QString wrong = decideDoubts(arguments.value(QStringLiteral("same")), LicenceDecision::Same, *list);
    if (wrong.isEmpty())
        wrong = decideDoubts(arguments.value(QStringLiteral("another")), LicenceDecision::Another, *list);
    if (!wrong.isEmpty())
        return arguments.usage(wrong);
    const bool dry = arguments.isSet(QStringLiteral("dry-run"));
    if (!dry)
        if (const Result<void> saved = VenueRepository(store).saveAll(venuesToSave(*list, store)); !saved)
            return console.refuse(saved.error());
    printLicenceList(*list, console, dry);
    return Done;
}

int writeVenues(const Arguments &arguments, Store &store, const VenueRegister &all, const Console &console)
{
    const QString out = arguments.value(QStringLiteral("out"));
    if (out.isEmpty())
        return arguments.usage(CommandLineWords::tr("--out is missing."));
    const QByteArray csv = venuesCsv(all, today(arguments), store.isExercise());
    if (const Result<void> written = writeFile(out, csv); !written)
        return console.refuse(written.error());
    console.line(CommandLineWords::tr("%1 written").arg(out));
    console.json({{"out", out}, {"bytes", csv.size()}});
    return Done;
}

} // namespace

int runVenue(const QStringList &commandLine)
{
    Arguments arguments(
        QStringLiteral("venue"),
        CommandLineWords::tr("The register of venues: schemes, visits, a licence list, and the share of "
                             "harm near trained ones."));
    declareVenue(arguments);
    if (const auto over = arguments.parse(commandLine, 1, 1))
        return *over;
    static const QStringList known{QStringLiteral("add"),    QStringLiteral("list"),   QStringLiteral("visit"),
                                   QStringLiteral("scheme"), QStringLiteral("import"), QStringLiteral("coverage"),
                                   QStringLiteral("export")};
    const QString what = arguments.positional().constFirst();
    if (!known.contains(what))
        return arguments.usage(
            CommandLineWords::tr("The first argument is one of %1.").arg(known.join(QStringLiteral(", "))));
    const Console console(arguments.json());
    const Result<std::unique_ptr<Store>> store = arguments.openStore();
    if (!store)
        return console.refuse(store.error());
    const Result<VenueRegister> all = readVenueRegister(**store);
    if (!all)
        return console.refuse(all.error());
    switch (known.indexOf(what)) {
    case 0:
        return addVenue(arguments, **store, console);
    case 1:
        return listVenues(arguments, *all, console);
    case 2:
        return visitVenue(arguments, **store, *all, console);
    case 3:
        return changeSchemes(arguments, **store, console);
    case 4:
        return importList(arguments, **store, *all, console);
    case 5:
        return tellCoverage(arguments, **store, *all, console);
    default:
        return writeVenues(arguments, **store, *all, console);
    }
}

} // namespace lantern::cli
