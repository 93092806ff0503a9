#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include "base/file_writing.h"
#include "brief/report_pages.h"
#include "outcome/deployment.h"
#include "outcome/track.h"
#include "plan/difference.h"
#include "store/deployment_repository.h"
#include "store/plan_repository.h"
#include "tasking/deployment_paper.h"

#include <QJsonArray>

#include <algorithm>

namespace lantern::cli
{

namespace
{

void declareDeployment(Arguments &arguments)
{
    arguments.usesFile();
    arguments.option("plan", CommandLineWords::tr("the plan"), "ID");
    arguments.option("step", CommandLineWords::tr("takes the next step: briefed, live, debriefed or closed"), "STATUS");
    arguments.option("by", CommandLineWords::tr("who takes the step: a shoulder number or a role"), "WHO");
    arguments.flag("regardless", CommandLineWords::tr("closed: although visits have neither a result nor a reason"));
    arguments.option("changes", CommandLineWords::tr("what one version has otherwise than another"), "FROM,TO");
    arguments.option("worked", CommandLineWords::tr("debrief: what worked"), "TEXT");
    arguments.option("did-not-work", CommandLineWords::tr("debrief: what did not"), "TEXT");
    arguments.option("intelligence", CommandLineWords::tr("debrief: the reference of intelligence"), "REFERENCE");
    arguments.option("welfare", CommandLineWords::tr("debrief: welfare of officers"), "TEXT");
    arguments.option("track", CommandLineWords::tr("reads a GPX track of --team as evidence"), "GPX");
    arguments.option("team", CommandLineWords::tr("with --track: the team's name"), "NAME");
    arguments.option("pdf", CommandLineWords::tr("writes the debrief as PDF"), "OUT");
    arguments.option("csv", CommandLineWords::tr("writes the debrief as CSV"), "OUT");
}

Result<void> takeStepAsked(const Arguments &arguments, Store &store, const PlanId &plan)
{
    const QString step = arguments.value(QStringLiteral("step"));
    if (step.isEmpty())
        return {};
    const std::optional<PlanStatus> to = planStatusFromKey(step);
    if (!to)
        return failure(Error::Code::Refused,
                       CommandLineWords::tr("“%1” is no step. Say briefed, live, debriefed or closed.").arg(step));
    return advanceDeployment(store, plan, *to, arguments.value(QStringLiteral("by")),
                             arguments.isSet(QStringLiteral("regardless")))
        .transform([](const Plan &) {});
}

Result<void> takeDebrief(const Arguments &arguments, Store &store, const PlanId &plan)
{
    const Debrief debrief{.plan = plan,
                          .worked = arguments.value(QStringLiteral("worked")),
                          .didNotWork = arguments.value(QStringLiteral("did-not-work")),
                          .intelligenceReference = arguments.value(QStringLiteral("intelligence")),
                          .welfare = arguments.value(QStringLiteral("welfare")),
                          .recordedBy = arguments.value(QStringLiteral("by")),
                          .recordedAt = {}};
    if (!debrief.saysSomething())
        return {};
    return recordDebrief(store, debrief).transform([](const Debrief &) {});
}

Result<QStringList> takeTrack(const Arguments &arguments, Store &store, const PlanId &id)
{
    const QString path = arguments.value(QStringLiteral("track"));
    if (path.isEmpty())
        return QStringList();
    const Result<Plan> plan = PlanRepository(store).load(id);
    if (!plan)
        return std::unexpected(plan.error());
    const QString name = arguments.value(QStringLiteral("team"));
    const auto team = std::ranges::find_if(
        plan->teams, [&](const Team &one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (team == plan->teams.end())
        return failure(Error::Code::NotFound, CommandLineWords::tr("The plan has no team “%1”.").arg(name));
    return importTrack(store, id, team->id, path).transform([](const TrackImport &import) { return import.cautions; });
}

// The lines of --changes; nothing where it is not asked for.
Result<QStringList> changesAsked(const Arguments &arguments, Store &store, const PlanId &plan)
{
    const QStringList versions = arguments.value(QStringLiteral("changes")).split(u',', Qt::SkipEmptyParts);
    if (versions.isEmpty())
        return QStringList();
    if (versions.size() != 2)
        return failure(Error::Code::Refused, CommandLineWords::tr("Give two versions with a comma between: 2,3."));
    const DeploymentRepository life(store);
    const Result<Plan> before = life.version(plan, versions[0].toInt());
    const Result<Plan> after = life.version(plan, versions[1].toInt());
    const auto officers = PlanRepository(store).officers();
    if (!before || !after || !officers)
        return std::unexpected(!before ? before.error() : !after ? after.error() : officers.error());
    const QStringList lines = changesBetween(*before, *after, *officers);
    return lines.isEmpty() ? QStringList{CommandLineWords::tr("Nothing is otherwise.")} : lines;
}

Result<void> writeFiles(const Arguments &arguments, const Store &store, const DeploymentRecord &record)
{
    if (const QString out = arguments.value(QStringLiteral("csv")); !out.isEmpty())
        if (const Result<void> written = writeFile(out, debriefCsv(record, store.isExercise())); !written)
            return written;
    const QString pdf = arguments.value(QStringLiteral("pdf"));
    return pdf.isEmpty() ? Result<void>() : writeReportPdf(debriefReport(store, record), pdf).transform([](int) {});
}

QJsonArray placesJson(const DeploymentRecord &record)
{
    QJsonArray places;
    for (const PlaceOutcome &place : record.outcome.places)
        places.append(QJsonObject{
            {"place", place.name},
            {"visits_planned", place.planned},
            {"visits_made", place.made},
            {"visits_missed", place.missed},
            {"minutes_planned", place.plannedMinutes},
            {"minutes", place.minutes},
            {"track_seconds", record.hasTracks ? QJsonValue(record.trackSeconds.value(place.hotspot)) : QJsonValue()},
            {"missed_reasons", QJsonArray::fromStringList(place.missedReasons)}});
    return places;
}

QJsonObject toJson(const DeploymentRecord &record, const std::vector<PlanVersion> &versions)
{
    QJsonArray steps;
    for (const PlanStep &step : record.steps)
        steps.append(QJsonObject{{"from", toKey(step.before)},
                                 {"to", toKey(step.status)},
                                 {"version", step.version},
                                 {"by", step.by},
                                 {"at", step.at.toString(Qt::ISODate)}});
    QJsonArray kept;
    for (const PlanVersion &version : versions)
        kept.append(version.version);
    return {{"plan", record.plan.id.toString()},
            {"status", toKey(record.plan.status)},
            {"version", record.plan.version},
            {"steps", steps},
            {"versions_kept", kept},
            {"debriefed", record.debrief.has_value()},
            {"person_hours", static_cast<double>(record.outcome.all.personMinutes) / 60},
            {"places", placesJson(record)}};
}

void print(const Console &console, const DeploymentRecord &record)
{
    for (const PlanStep &step : record.steps)
        console.line(stepText(step));
    for (const PlaceOutcome &place : record.outcome.places) {
        const DoseCells cells = doseCells(place, record);
        QString line = CommandLineWords::tr("%1: %2 visits, %3 minutes").arg(cells.place, cells.visits, cells.minutes);
        if (!cells.track.isEmpty())
            line += CommandLineWords::tr(", %1 by track").arg(cells.track);
        if (!cells.missed.isEmpty())
            line += CommandLineWords::tr("; missed: %1").arg(cells.missed);
        console.line(line);
    }
    for (const QString &caution : record.trackCautions)
        console.line(caution);
}

// What is asked for is done in this order, each by itself: the debrief before the step that needs it.
int work(const Arguments &arguments, Store &store, const PlanId &plan)
{
    const Console console(arguments.json());
    const Result<QStringList> cautions = takeDebrief(arguments, store, plan)
                                             .and_then([&] { return takeStepAsked(arguments, store, plan); })
                                             .and_then([&] { return takeTrack(arguments, store, plan); });
    if (!cautions)
        return console.refuse(cautions.error());
    const Result<QStringList> changes = changesAsked(arguments, store, plan);
    const Result<DeploymentRecord> record = deploymentRecord(store, plan);
    const auto versions = DeploymentRepository(store).versions(plan);
    if (!changes || !record || !versions)
        return console.refuse(!changes ? changes.error() : !record ? record.error() : versions.error());
    if (const Result<void> written = writeFiles(arguments, store, *record); !written)
        return console.refuse(written.error());
    for (const QString &line : *cautions + *changes)
        console.line(line);
    print(console, *record);
    QJsonObject answer = toJson(*record, *versions);
    answer.insert(QStringLiteral("changes"), QJsonArray::fromStringList(*changes));
    answer.insert(QStringLiteral("cautions"), QJsonArray::fromStringList(*cautions));
    console.json(answer);
    return Done;
}

} // namespace

int runDeployment(const QStringList &commandLine)
{
    Arguments arguments(QStringLiteral("deployment"),
                        CommandLineWords::tr("Shows a plan's life, takes its next step, records its debrief, reads "
                                             "tracks, and says what changed between versions."));
    declareDeployment(arguments);
    if (const auto over = arguments.parse(commandLine))
        return *over;
    if (!arguments.isSet(QStringLiteral("plan")))
        return arguments.usage(CommandLineWords::tr("--plan ID is needed."));
    const Console console(arguments.json());
    const Result<PlanId> plan = arguments.plan();
    if (!plan)
        return console.refuse(plan.error());
    const Result<std::unique_ptr<Store>> store = arguments.openStore();
    return store ? work(arguments, **store, *plan) : console.refuse(store.error());
}

} // namespace lantern::cli
