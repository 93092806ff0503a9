#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include "base/file_writing.h"
#include "brief/report_pages.h"
#include "tasking/victim_paper.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace lantern::cli
{

namespace
{

QJsonValue journeyDay(const QDate &day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

// The journey of --reference.
Result<VictimJourney> journeyOf(const Arguments &arguments, Store &store)
{
    const QString reference = arguments.value(QStringLiteral("reference"));
    return VictimJourneyRepository(store).find(reference).and_then(
        [&](const std::optional<VictimJourney> &journey) -> Result<VictimJourney> {
            if (!journey)
                return failure(Error::Code::NotFound,
                               CommandLineWords::tr("There is no journey “%1” in this file.").arg(reference));
            return *journey;
        });
}

int saveJourney(const Console &console, Store &store, const VictimJourney &journey)
{
    if (const auto saved = VictimJourneyRepository(store).save(journey); !saved)
        return console.refuse(saved.error());
    console.line(CommandLineWords::tr("Kept: %1").arg(journey.reference));
    console.json({{"reference", journey.reference}, {"stages", static_cast<int>(journey.stages.size())}});
    return Done;
}

int addJourney(const Arguments &arguments, const Console &console, Store &store)
{
    const auto reported = arguments.date(QStringLiteral("on"));
    if (!reported)
        return Usage;
    return saveJourney(console, store,
                       {.id = store.makeId<VictimJourneyId>(),
                        .reference = arguments.value(QStringLiteral("reference")),
                        .borough = arguments.value(QStringLiteral("borough")),
                        .enhanced = arguments.isSet(QStringLiteral("enhanced")),
                        .stages = {{.stage = QStringLiteral("reported"), .on = *reported}}});
}

// Reaches a stage, or says that what it asks for was done.
int moveJourney(const Arguments &arguments, const Console &console, Store &store)
{
    Result<VictimJourney> journey = journeyOf(arguments, store);
    if (!journey)
        return console.refuse(journey.error());
    const QString stage = arguments.value(QStringLiteral("stage"));
    auto found = std::ranges::find(journey->stages, stage, &VictimJourneyStage::stage);
    if (found == journey->stages.end())
        found = journey->stages.insert(found, {.stage = stage, .on = {}});
    if (arguments.isSet(QStringLiteral("on"))) {
        const auto on = arguments.date(QStringLiteral("on"));
        if (!on)
            return Usage;
        found->on = *on;
    }
    if (arguments.isSet(QStringLiteral("told"))) {
        const auto told = arguments.date(QStringLiteral("told"));
        if (!told)
            return Usage;
        found->toldOn = *told;
    }
    return saveJourney(console, store, *journey);
}

int listDuties(const Console &console, Store &store, bool openOnly)
{
    const auto journeys = VictimJourneyRepository(store).list({.open = openOnly});
    const auto limits = stageLimits(store);
    if (!journeys || !limits)
        return console.refuse(journeys ? limits.error() : journeys.error());
    const QDate today = store.clock().now().toTimeZone(londonZone()).date();
    QJsonArray rows;
    for (const VictimDuty &duty : victimDuties(*journeys, *limits)) {
        if (openOnly && !duty.isOpen())
            continue;
        console.line(QStringLiteral("%1  %2  %3  %4  %5")
                         .arg(duty.reference, -14)
                         .arg(shortDay(duty.on), stageName(duty.stage), duty.duty, shortDay(duty.due)));
        rows.append(QJsonObject{{"reference", duty.reference},
                                {"borough", duty.borough},
                                {"stage", duty.stage},
                                {"on", journeyDay(duty.on)},
                                {"duty", duty.duty},
                                {"due", journeyDay(duty.due)},
                                {"told", journeyDay(duty.toldOn)},
                                {"overdue", duty.isOverdue(today)},
                                {"late", duty.wasLate()}});
    }
    console.json({{"duties", rows}});
    return Done;
}

int showWaits(const Arguments &arguments, const Console &console, Store &store)
{
    const auto journeys = VictimJourneyRepository(store).list();
    const auto limits = stageLimits(store);
    if (!journeys || !limits)
        return console.refuse(journeys ? limits.error() : journeys.error());
    const std::vector<VictimWait> waits = victimWaits(*journeys, *limits);
    if (const QString csv = arguments.value(QStringLiteral("csv")); !csv.isEmpty())
        if (const auto written = writeFile(csv, victimWaitsCsv(waits, store.isExercise())); !written)
            return console.refuse(written.error());
    if (const QString pdf = arguments.value(QStringLiteral("pdf")); !pdf.isEmpty())
        if (const auto written = writeReportPdf(victimWaitsReport(store, waits), pdf); !written)
            return console.refuse(written.error());
    QJsonArray rows;
    for (const VictimWait &wait : waits) {
        const QStringList cells = victimWaitCells(wait, Figures::Suppressed);
        console.line(cells.join(QStringLiteral("  ")));
        rows.append(QJsonObject{{"borough", wait.borough},
                                {"cases", cells[1]},
                                {"decisions", cells[2]},
                                {"days_to_decision", cells[3]},
                                {"ended", cells[4]},
                                {"days_to_outcome", cells[5]},
                                {"told", cells[6]},
                                {"told_late", cells[7]}});
    }
    console.json({{"waits", rows}});
    return Done;
}

int printCard(const Arguments &arguments, const Console &console, Store &store)
{
    const auto journey = journeyOf(arguments, store);
    const auto limits = stageLimits(store);
    if (!journey || !limits)
        return console.refuse(journey ? limits.error() : journey.error());
    const QString pdf = arguments.value(QStringLiteral("pdf"));
    const auto pages = pdf.isEmpty() ? Result<int>(0) : writeReportPdf(signpostCard(store, *journey, *limits), pdf);
    if (!pages)
        return console.refuse(pages.error());
    for (const PackSection &section : signpostCard(store, *journey, *limits).sections) {
        console.line(section.title);
        for (const PackParagraph &paragraph : section.paragraphs)
            console.line(QStringLiteral("  ") + paragraph.text);
    }
    console.json({{"reference", journey->reference}, {"pages", *pages}});
    return Done;
}

// Shows the time limits, or keeps those of a file.
int limitsOf(const Arguments &arguments, const Console &console, Store &store)
{
    if (const QString path = arguments.value(QStringLiteral("keep")); !path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return console.refuse(
                {.code = Error::Code::Unreadable,
                 .message = CommandLineWords::tr("The time limits cannot be read: %1").arg(file.errorString())});
        if (const auto kept = keepStageLimits(store, QString::fromUtf8(file.readAll())); !kept)
            return console.refuse(kept.error());
    }
    console.line(stageLimitsText(store));
    console.json({{"limits", stageLimitsText(store)}});
    return Done;
}

void declareJourney(Arguments &arguments)
{
    arguments.usesFile();
    arguments.takes(QStringLiteral("what"), CommandLineWords::tr("what to do"),
                    QStringLiteral("add|stage|list|due|waits|card|limits"));
    arguments.option("reference", CommandLineWords::tr("of the crime report; never a name"), "REF");
    arguments.option("borough", CommandLineWords::tr("with add: where it was reported"), "NAME");
    arguments.flag("enhanced", CommandLineWords::tr("with add: the rights are enhanced"));
    arguments.option("stage", CommandLineWords::tr("one of: %1").arg(journeyStages().join(QStringLiteral(", "))),
                     "STAGE");
    arguments.option("on", CommandLineWords::tr("the day of the report, or of the stage"), "DATE");
    arguments.option("told", CommandLineWords::tr("with stage: when what it asks for was done"), "DATE");
    arguments.option("keep", CommandLineWords::tr("with limits: a file of time limits to keep"), "FILE");
    arguments.option("pdf", CommandLineWords::tr("with waits or card: writes it as PDF"), "OUT");
    arguments.option("csv", CommandLineWords::tr("with waits: writes it as CSV; counts under 5 suppressed"), "OUT");
}

} // namespace

int runJourney(const QStringList &commandLine)
{
    Arguments arguments(QStringLiteral("journey"),
                        CommandLineWords::tr("Follows cases from the report to the outcome by their reference: what is "
                                             "due to the victim, and how long boroughs take."));
    declareJourney(arguments);
    if (const auto over = arguments.parse(commandLine, 1, 1))
        return *over;
    const QString what = arguments.positional().constFirst();
    const QStringList known{"add", "stage", "list", "due", "waits", "card", "limits"};
    if (!known.contains(what))
        return arguments.usage(CommandLineWords::tr("Say one of: %1.").arg(known.join(QStringLiteral(", "))));
    const bool writes = what == QLatin1StringView("add") || what == QLatin1StringView("stage") ||
                        arguments.isSet(QStringLiteral("keep"));
    const Console console(arguments.json());
    const Result<std::unique_ptr<Store>> store = arguments.openStore(!writes);
    if (!store)
        return console.refuse(store.error());
    switch (known.indexOf(what)) {
    case 0:
        return addJourney(arguments, console, **store);
    case 1:
        return moveJourney(arguments, console, **store);
    case 2:
        return listDuties(console, **store, false);
    case 3:
        return listDuties(console, **store, true);
    case 4:
        return showWaits(arguments, console, **store);
    case 5:
        return printCard(arguments, console, **store);
    default:
        return limitsOf(arguments, console, **store);
    }
}

} // namespace lantern::cli
