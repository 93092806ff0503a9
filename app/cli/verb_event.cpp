#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/points.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include "base/file_writing.h"
#include "brief/report_pages.h"
#include "partners/event_check.h"
#include "partners/event_outcome.h"
#include "partners/event_template.h"
#include "store/event_repository.h"
#include "store/plan_repository.h"

#include <QFile>
#include <QJsonArray>

namespace lantern::cli
{

namespace
{

QJsonObject eventJson(const Event &event)
{
    QJsonArray phases;
    for (const EventPhase &phase : event.phases)
        phases.append(QJsonObject{{"name", phase.name},
                                  {"from", phase.from.toTimeZone(londonZone()).toString(Qt::ISODate)},
                                  {"to", phase.to.toTimeZone(londonZone()).toString(Qt::ISODate)},
                                  {"expected_crowd", phase.expectedCrowd}});
    QJsonArray intentions;
    for (const EventIntention &intention : event.intentions)
        intentions.append(QJsonObject{{"level", toKey(intention.level)}, {"intention", intention.text}});
    QJsonArray tactics;
    for (const EventTactic &tactic : event.tactics)
        tactics.append(QJsonObject{{"kind", tactic.kind}, {"detail", tactic.detail}});
    QJsonArray plans;
    for (const EventPlan &plan : event.plans)
        plans.append(QJsonObject{{"plan", plan.plan.toString()},
                                 {"made_from", plan.madeFrom.isValid() ? plan.madeFrom.toString() : QString()}});
    return {{"event", event.id.toString()},
            {"name", event.name},
            {"template", event.eventTemplate},
            {"place", event.placeName},
            {"expected_crowd", event.expectedCrowd},
            {"footprint_square_metres", std::round(areaSquareMetres(event.footprint))},
            {"last_time", event.lastTime.isValid() ? event.lastTime.toString() : QString()},
            {"phases", phases},
            {"intentions", intentions},
            {"tactics", tactics},
            {"plans", plans},
            {"went_well", event.wentWell},
            {"to_change", event.toChange}};
}

int keepEvent(const Event &event, Store &store, const Console &console)
{
    const EventCheck check = checkEvent(event);
    if (!check.refused.isEmpty())
        return console.refuse({.code = Error::Code::Refused, .message = check.refused.join(u' ')});
    if (const Result<void> saved = EventRepository(store).save(event); !saved)
        return console.refuse(saved.error());
    for (const QString &warning : check.warnings)
        console.warn(warning);
    console.line(CommandLineWords::tr("event %1 saved: %2").arg(event.id.toString(), event.name));
    QJsonObject object = eventJson(event);
    object["warnings"] = QJsonArray::fromStringList(check.warnings);
    console.json(object);
    return Done;
}

// Name, place, crowd, footprint and what was learned, where they are given.
Result<void> readFacts(const Arguments &arguments, Store &store, Event &event)
{
    const auto take = [&](const char *option, QString &into) {
        if (arguments.isSet(QString::fromLatin1(option)))
            into = arguments.value(QString::fromLatin1(option));
    };
    take("name", event.name);
    take("place", event.placeName);
    take("went-well", event.wentWell);
    take("to-change", event.toChange);
    if (arguments.isSet(QStringLiteral("crowd"))) {
        const auto crowd = arguments.number(QStringLiteral("crowd"), 0, 10'000'000);
        if (!crowd)
            return failure(Error::Code::WrongFormat, CommandLineWords::tr("--crowd takes a number of people."));
        event.expectedCrowd = static_cast<int>(*crowd);
    }
    if (!arguments.isSet(QStringLiteral("area")) && !arguments.isSet(QStringLiteral("around")))
        return {};
    const auto corners = pointsFromText(arguments.value(QStringLiteral("area")));
    if (!corners)
        return failure(Error::Code::WrongFormat,
                       CommandLineWords::tr("--area takes points as LAT,LON;LAT,LON;LAT,LON."));
    const double metres = arguments.value(QStringLiteral("metres")).toDouble();
    const Result<MultiPolygon> footprint = arguments.isSet(QStringLiteral("around"))
                                               ? footprintOf(store, arguments.value(QStringLiteral("around")), metres)
                                               : footprintFrom(*corners);
    if (!footprint)
        return std::unexpected(footprint.error());
    event.footprint = *footprint;
    if (event.placeName.isEmpty())
        event.placeName = arguments.value(QStringLiteral("around"));
    return {};
}

Result<Event> eventOf(const Arguments &arguments, Store &store)
{
    return EventRepository(store).load(EventId::fromString(arguments.positional().value(1)));
}

int newEvent(const Arguments &arguments, Store &store, const Console &console)
{
    const auto day = arguments.date(QStringLiteral("on"));
    if (!day)
        return Usage;
    const bool isAgain = arguments.positional().constFirst() == QLatin1StringView("again");
    Result<Event> event =
        isAgain ? eventOf(arguments, store).and_then([&](const Event &last) { return eventAgain(store, last, *day); })
                : eventFromTemplate(store, arguments.value(QStringLiteral("template")), *day);
    if (!event)
        return console.refuse(event.error());
    if (const Result<void> read = readFacts(arguments, store, *event); !read)
        return console.refuse(read.error());
    return keepEvent(*event, store, console);
}

int setEvent(const Arguments &arguments, Store &store, const Console &console)
{
    Result<Event> event = eventOf(arguments, store);
    if (!event)
        return console.refuse(event.error());
    if (const Result<void> read = readFacts(arguments, store, *event); !read)
        return console.refuse(read.error());
    return keepEvent(*event, store, console);
}

int listEvents(const Arguments &, Store &store, const Console &console)
{
    const auto events = EventRepository(store).list();
    if (!events)
        return console.refuse(events.error());
    QJsonArray all;
    for (const Event &event : *events) {
        console.line(QStringLiteral("%1  %2  %3  %4")
                         .arg(event.id.toString(), event.from().toTimeZone(londonZone()).date().toString(Qt::ISODate),
                              event.name,
                              CommandLineWords::tr("%n plan(s)", nullptr, static_cast<int>(event.plans.size()))));
        all.append(eventJson(event));
    }
    console.json({{"events", all}});
    return Done;
}

// Links a plan, or makes one from a plan of last time and links that.
int planEvent(const Arguments &arguments, Store &store, const Console &console)
{
    Result<Event> event = eventOf(arguments, store);
    if (!event)
        return console.refuse(event.error());
    const Result<PlanId> plan = arguments.plan();
    if (!plan)
        return console.refuse(plan.error());
    Result<Transaction> transaction = Transaction::begin(store);
    if (!transaction)
        return console.refuse(transaction.error());
    EventPlan link{.plan = *plan, .madeFrom = {}};
    if (arguments.isSet(QStringLiteral("on"))) {
        const auto night = arguments.date(QStringLiteral("on"));
        if (!night)
            return Usage;
        const Result<Plan> made = planFromLastTime(store, *plan, *event, *night);
        if (!made)
            return console.refuse(made.error());
        if (const Result<void> saved = PlanRepository(store).save(*made); !saved)
            return console.refuse(saved.error());
        link = {.plan = made->id, .madeFrom = *plan};
    } else if (const Result<Plan> known = PlanRepository(store).load(*plan); !known) {
        return console.refuse(known.error());
    }
    if (std::ranges::contains(event->plans, link.plan, &EventPlan::plan))
        return console.refuse(
            {.code = Error::Code::Conflict, .message = CommandLineWords::tr("The plan is linked already.")});
    event->plans.push_back(link);
    const int code = keepEvent(*event, store, console);
    if (code != Done)
        return code;
    const Result<void> committed = transaction->commit();
    return committed ? Done : console.refuse(committed.error());
}

QJsonObject totalsJson(const EventTotals &totals)
{
    QJsonObject counts;
    for (const QString &type : totals.counts.keys())
        counts[type] = eventCountText(totals, type);
    return {{"plans", totals.plans},
            {"visits_planned", eventCountText(totals, QStringLiteral("planned"))},
            {"visits_made", eventCountText(totals, QStringLiteral("made"))},
            {"visits_missed", eventCountText(totals, QStringLiteral("missed"))},
            {"results", counts}};
}

int reportEvent(const Arguments &arguments, Store &store, const Console &console)
{
    const Result<Event> event = eventOf(arguments, store);
    if (!event)
        return console.refuse(event.error());
    const Result<EventOutcome> outcome = eventOutcome(store, *event);
    if (!outcome)
        return console.refuse(outcome.error());
    if (const QString out = arguments.value(QStringLiteral("csv")); !out.isEmpty())
        if (const Result<void> written = writeFile(out, eventCsv(*event, *outcome, store.isExercise())); !written)
            return console.refuse(written.error());
    if (const QString out = arguments.value(QStringLiteral("pdf")); !out.isEmpty())
        if (const Result<int> pages = writeReportPdf(afterActionReport(store, *event, *outcome), out); !pages)
            return console.refuse(pages.error());
    console.line(event->name);
    for (const EventPhase &phase : event->phases)
        console.line(QStringLiteral("  %1  %2").arg(phaseTimesText(phase), phase.name));
    console.line(eventTotalsText(outcome->totals, true));
    if (outcome->hasLast)
        console.line(CommandLineWords::tr("last time, %1: %2")
                         .arg(outcome->lastName, eventTotalsText(outcome->lastTotals, true)));
    QJsonObject object = eventJson(*event);
    object["this_time"] = totalsJson(outcome->totals);
    if (outcome->hasLast)
        object["last"] = totalsJson(outcome->lastTotals);
    console.json(object);
    return Done;
}

int templateOf(const Arguments &arguments, Store &store, const Console &console)
{
    const QString key = arguments.positional().value(1);
    if (arguments.isSet(QStringLiteral("set"))) {
        QFile file(arguments.value(QStringLiteral("set")));
        if (!file.open(QIODevice::ReadOnly))
            return console.refuse(
                {.code = Error::Code::NotFound, .message = file.errorString(), .file = file.fileName()});
        if (Result<void> kept = setEventTemplateText(store, key, QString::fromUtf8(file.read(1 << 20))); !kept) {
            Error error = kept.error();
            error.file = file.fileName();
            return console.refuse(error);
        }
    }
    const Result<QString> text = eventTemplateText(store, key);
    if (!text)
        return console.refuse(text.error());
    console.line(*text);
    console.json({{"template", key}, {"text", *text}});
    return Done;
}

void declareEvent(Arguments &arguments)
{
    arguments.takes(QStringLiteral("new|again|set|list|plan|report|template"), CommandLineWords::tr("what to do"));
    arguments.takes(QStringLiteral("event"), CommandLineWords::tr("which event; template: which template"),
                    QStringLiteral("[ID]"));
    arguments.usesFile();
    arguments.option("template", CommandLineWords::tr("new: carnival or new_years_eve"), "KEY", "carnival");
    arguments.option(
        "on", CommandLineWords::tr("new, again: its first day; plan: make a plan from --plan for that night"), "DATE");
    arguments.option("name", CommandLineWords::tr("what it is called"), "NAME");
    arguments.option("place", CommandLineWords::tr("where it is"), "NAME");
    arguments.option("crowd", CommandLineWords::tr("people expected at its fullest"), "N");
    arguments.option("area", CommandLineWords::tr("its footprint as a ring"), "LAT,LON;LAT,LON;LAT,LON…");
    arguments.option("around", CommandLineWords::tr("its footprint as a street or park in the file"), "NAME");
    arguments.option("metres", CommandLineWords::tr("with --around: so far beyond it"), "METRES", "50");
    arguments.option("went-well", CommandLineWords::tr("what went well"), "TEXT");
    arguments.option("to-change", CommandLineWords::tr("what to change next time"), "TEXT");
    arguments.option("plan", CommandLineWords::tr("plan: which plan to link"), "ID");
    arguments.option(
        "set", CommandLineWords::tr("template: keeps a text of your own; an empty file goes back to the built-in"),
        "FILE");
    arguments.option("pdf", CommandLineWords::tr("report: the after-action report as PDF"), "OUT");
    arguments.option("csv", CommandLineWords::tr("report: the counts as CSV; under 5 suppressed"), "OUT");
}

} // namespace

int runEvent(const QStringList &commandLine)
{
    Arguments arguments(QStringLiteral("event"),
                        CommandLineWords::tr("Plans events from a template or from last time, links their "
                                             "patrol plans, and writes the after-action report."));
    declareEvent(arguments);
    if (const auto over = arguments.parse(commandLine, 1, 2))
        return *over;
    static const QHash<QString, int (*)(const Arguments &, Store &, const Console &)> steps{
        {QStringLiteral("new"), newEvent},       {QStringLiteral("again"), newEvent},
        {QStringLiteral("set"), setEvent},       {QStringLiteral("list"), listEvents},
        {QStringLiteral("plan"), planEvent},     {QStringLiteral("report"), reportEvent},
        {QStringLiteral("template"), templateOf}};
    const QString what = arguments.positional().constFirst();
    if (!steps.contains(what))
        return arguments.usage(
            CommandLineWords::tr("The first argument is new, again, set, list, plan, report or template."));
    const Console console(arguments.json());
    const Result<std::unique_ptr<Store>> store = arguments.openStore();
    if (!store)
        return console.refuse(store.error());
    return steps.value(what)(arguments, **store, console);
}

} // namespace lantern::cli
