#include "tasking/deployment_paper.h"

#include "base/csv_writing.h"
#include "outcome/result_words.h"
#include "outcome/track.h"
#include "store/deployment_repository.h"
#include "store/outcome_repository.h"
#include "store/plan_repository.h"
#include "store/track_repository.h"
#include "tasking/words.h"

#include <QLocale>

namespace lantern
{

namespace
{

Result<void> readTracks(Store &store, DeploymentRecord &record)
{
    const Result<std::vector<Track>> tracks = TrackRepository(store).tracks(record.plan.id);
    if (!tracks)
        return std::unexpected(tracks.error());
    record.hasTracks = !tracks->empty();
    if (!record.hasTracks)
        return {};
    std::vector<Hotspot> hotspots;
    if (record.plan.hotspotSet.isValid()) {
        const Result<HotspotSet> set = HotspotRepository(store).load(record.plan.hotspotSet);
        if (!set)
            return std::unexpected(set.error());
        hotspots = set->hotspots;
    }
    QHash<TeamId, std::vector<Track>> byTeam;
    for (const Track &track : *tracks)
        byTeam[track.team].push_back(track);
    for (const std::vector<Track> &ofTeam : std::as_const(byTeam))
        for (const auto &[hotspot, seconds] : secondsInside(ofTeam, hotspots).asKeyValueRange())
            record.trackSeconds[hotspot] += seconds;
    for (const Track &track : *tracks) {
        const auto team = std::ranges::find(record.plan.teams, track.team, &Team::id);
        for (const QString &caution : cautionsOf(readingOf(track, {}), record.plan.shift))
            record.trackCautions.append(
                team == record.plan.teams.end() ? caution : QStringLiteral("%1: %2").arg(team->name, caution));
    }
    return {};
}

QString reasonsText(const QStringList &reasons)
{
    QMap<QString, int> often;
    for (const QString &reason : reasons)
        ++often[reason.trimmed()];
    QStringList parts;
    for (const auto &[reason, count] : often.asKeyValueRange())
        parts.append(count == 1 ? reason : TaskingWords::tr("%1 (%2 times)").arg(reason).arg(count));
    return parts.join(QStringLiteral("; "));
}

struct Saying
{
    QString name;
    QString value;
};

std::vector<Saying> debriefSayings(const DeploymentRecord &record)
{
    if (!record.debrief)
        return {};
    const Debrief &debrief = *record.debrief;
    return {{TaskingWords::tr("What worked"), debrief.worked},
            {TaskingWords::tr("What did not"), debrief.didNotWork},
            {TaskingWords::tr("Intelligence reference"), debrief.intelligenceReference},
            {TaskingWords::tr("Welfare of officers"), debrief.welfare},
            {TaskingWords::tr("Debriefed by"), debrief.recordedBy}};
}

std::vector<Saying> resultSayings(const DeploymentRecord &record)
{
    const PlaceOutcome &all = record.outcome.all;
    std::vector<Saying> sayings{
        {TaskingWords::tr("Visits made"), TaskingWords::tr("%1 of %2").arg(all.made).arg(all.planned)},
        {TaskingWords::tr("Visits missed"), QString::number(all.missed)},
        {TaskingWords::tr("Nil results"), QString::number(all.nil)},
        {TaskingWords::tr("Person-hours"), QString::number(static_cast<double>(all.personMinutes) / 60, 'f', 1)}};
    DisclosureTable table; // the stops of all reasons are often all stops
    const size_t stops = table.addCount(all.counts.value(QStringLiteral("stop")));
    std::vector<size_t> reasons;
    for (const int count : all.stopReasons)
        reasons.push_back(table.addCount(count));
    table.addSumWhereEqual(stops, reasons);
    const std::vector<Disclosure> disclosed = table.disclosed();
    for (const auto &[type, count] : all.counts.asKeyValueRange())
        if (count > 0)
            sayings.push_back(
                {resultTypeName(type), countText(count, Figures::Suppressed,
                                                 type == QLatin1StringView("stop") ? disclosed[stops] : Disclosure())});
    size_t next = 0;
    for (const auto &[reason, count] : all.stopReasons.asKeyValueRange())
        if (const Disclosure its = disclosed[reasons[next++]]; count > 0)
            sayings.push_back(
                {TaskingWords::tr("Stops: %1").arg(behaviourText(reason)), countText(count, Figures::Suppressed, its)});
    if (all.priorLinks > 0)
        sayings.push_back({TaskingWords::tr("Prior links"), figureText(all.priorLinks, Figures::Suppressed)});
    return sayings;
}

PackSection sayingsSection(const QString &title, const std::vector<Saying> &sayings)
{
    PackSection section{.title = title, .paragraphs = {}, .tables = {}};
    PackTable table{.header = {title, QString()}, .rows = {}};
    for (const Saying &saying : sayings)
        table.rows.push_back({saying.name, saying.value});
    section.tables.push_back(std::move(table));
    return section;
}

PackSection doseSection(const DeploymentRecord &record)
{
    PackTable table{.header = {TaskingWords::tr("Place"), TaskingWords::tr("Visits made"),
                               TaskingWords::tr("Minutes there"), TaskingWords::tr("By track"),
                               TaskingWords::tr("Missed because")},
                    .rows = {}};
    for (const PlaceOutcome &place : record.outcome.places) {
        const DoseCells cells = doseCells(place, record);
        table.rows.push_back({cells.place, cells.visits, cells.minutes, cells.track, cells.missed});
    }
    PackSection section{.title = TaskingWords::tr("Planned and delivered"), .paragraphs = {}, .tables = {}};
    for (const QString &caution : record.trackCautions)
        section.paragraphs.push_back({.kind = PackParagraph::Kind::Warning, .text = caution});
    section.tables.push_back(std::move(table));
    return section;
}

QString nightText(const Plan &plan)
{
    // A plan is often called by its night.
    const QString day = shortDay(plan.shift.operationalDate);
    return plan.name.contains(day) ? plan.name : TaskingWords::tr("%1, %2").arg(plan.name, day);
}

} // namespace

Result<DeploymentRecord> deploymentRecord(Store &store, const PlanId &planId)
{
    DeploymentRecord record;
    Result<Plan> plan = PlanRepository(store).load(planId);
    const DeploymentRepository life(store);
    auto steps = life.steps(planId);
    auto debrief = life.debrief(planId);
    const auto results = ResultRepository(store).standing(planId);
    if (!plan)
        return std::unexpected(plan.error());
    if (!steps || !debrief || !results)
        return std::unexpected(!steps ? steps.error() : !debrief ? debrief.error() : results.error());
    record.plan = std::move(*plan);
    record.steps = std::move(*steps);
    record.debrief = std::move(*debrief);
    record.outcome = outcomeOf(record.plan, *results);
    if (const Result<void> read = readTracks(store, record); !read)
        return std::unexpected(read.error());
    return record;
}

DoseCells doseCells(const PlaceOutcome &place, const DeploymentRecord &record)
{
    DoseCells cells{.place = place.name,
                    .visits = TaskingWords::tr("%1 of %2").arg(place.made).arg(place.planned),
                    .minutes = TaskingWords::tr("%1 of %2").arg(place.minutes).arg(place.plannedMinutes),
                    .track = {},
                    .missed = reasonsText(place.missedReasons)};
    if (record.hasTracks && place.hotspot.isValid())
        cells.track = QString::number(qRound(static_cast<double>(record.trackSeconds.value(place.hotspot)) / 60));
    return cells;
}

QString planStatusName(PlanStatus status)
{
    switch (status) {
    case PlanStatus::Draft:
        return TaskingWords::tr("draft");
    case PlanStatus::Approved:
        return TaskingWords::tr("approved");
    case PlanStatus::Briefed:
        return TaskingWords::tr("briefed");
    case PlanStatus::Live:
        return TaskingWords::tr("live");
    case PlanStatus::Debriefed:
        return TaskingWords::tr("debriefed");
    case PlanStatus::Closed:
        return TaskingWords::tr("closed");
    }
    return {};
}

QString stepText(const PlanStep &step)
{
    const QString at = QLocale().toString(step.at.toTimeZone(londonZone()), QStringLiteral("d MMM yyyy HH:mm"));
    if (step.before == step.status)
        return TaskingWords::tr("%1 · planned again by %2, version %3").arg(at, step.by).arg(step.version);
    if (step.status == PlanStatus::Draft)
        return TaskingWords::tr("%1 · opened for edits by %2, version %3").arg(at, step.by).arg(step.version);
    return TaskingWords::tr("%1 · %2 by %3, version %4")
        .arg(at, planStatusName(step.status), step.by)
        .arg(step.version);
}

Report debriefReport(const Store &store, const DeploymentRecord &record)
{
    Report report = newReport(store);
    report.title = TaskingWords::tr("Debrief: %1").arg(nightText(record.plan));
    report.reference =
        TaskingWords::tr("Plan version %1, %2").arg(record.plan.version).arg(planStatusName(record.plan.status));
    report.notes.append(
        suppressionNote() + u' ' +
        TaskingWords::tr("Read what was typed before it is passed on: it may hold no name, references only."));
    if (record.debrief)
        report.sections.push_back(sayingsSection(TaskingWords::tr("Debrief"), debriefSayings(record)));
    else
        report.notes.append(TaskingWords::tr("Nobody has debriefed this night yet."));
    report.sections.push_back(sayingsSection(TaskingWords::tr("What came of it"), resultSayings(record)));
    report.sections.push_back(doseSection(record));
    PackSection life{.title = TaskingWords::tr("Life of the plan"), .paragraphs = {}, .tables = {}};
    for (const PlanStep &step : record.steps)
        life.paragraphs.push_back({.kind = PackParagraph::Kind::Bullet, .text = stepText(step)});
    report.sections.push_back(std::move(life));
    return report;
}

QByteArray debriefCsv(const DeploymentRecord &record, bool exercise)
{
    QByteArray csv = csvRecord({exercise ? QStringLiteral("part (EXERCISE)") : QStringLiteral("part"),
                                QStringLiteral("name"), QStringLiteral("value")});
    csv += csvRecord({QStringLiteral("plan"), nightText(record.plan), QString::number(record.plan.version)});
    for (const Saying &saying : debriefSayings(record))
        csv += csvRecord({QStringLiteral("debrief"), saying.name, saying.value});
    for (const Saying &saying : resultSayings(record))
        csv += csvRecord({QStringLiteral("result"), saying.name, saying.value});
    for (const PlaceOutcome &place : record.outcome.places) {
        const DoseCells cells = doseCells(place, record);
        csv += csvRecord({QStringLiteral("visits"), cells.place, cells.visits});
        csv += csvRecord({QStringLiteral("minutes"), cells.place, cells.minutes});
        if (!cells.track.isEmpty())
            csv += csvRecord({QStringLiteral("track_minutes"), cells.place, cells.track});
        if (!cells.missed.isEmpty())
            csv += csvRecord({QStringLiteral("missed"), cells.place, cells.missed});
    }
    for (const PlanStep &step : record.steps)
        csv += csvRecord({QStringLiteral("step"), planStatusName(step.status), stepText(step)});
    return csv;
}

} // namespace lantern
