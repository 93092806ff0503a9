#include "tasking/victim_paper.h"

#include "base/csv_writing.h"
#include "brief/pack_template.h"
#include "tasking/words.h"

namespace lantern
{

Report signpostCard(const Store &store, const VictimJourney &journey, const std::vector<StageLimit> &limits)
{
    PackValues values{{QStringLiteral("reference"), {journey.reference}},
                      {QStringLiteral("exercise"), store.isExercise()
                                                       ? QStringList{TaskingWords::tr("EXERCISE: fictional data.")}
                                                       : QStringList()}};
    QStringList reached;
    for (const VictimJourneyStage &stage : journey.stages)
        reached.append(TaskingWords::tr("%1: %2").arg(shortDay(stage.on), stageName(stage.stage)));
    const QDate today = store.clock().now().toTimeZone(londonZone()).date();
    QStringList due;
    for (const VictimDuty &duty : victimDuties({journey}, limits))
        if (duty.isOpen())
            due.append(!duty.due.isValid() ? duty.duty
                       : duty.isOverdue(today)
                           ? TaskingWords::tr("%1: it was due by %2, and is late").arg(duty.duty, shortDay(duty.due))
                           : TaskingWords::tr("%1, by %2").arg(duty.duty, shortDay(duty.due)));
    if (due.isEmpty())
        due.append(TaskingWords::tr("Nothing is due today; you are told when the case moves on."));
    values.insert(QStringLiteral("reached"), reached);
    values.insert(QStringLiteral("due"), due);
    Report report = newReport(store);
    report.title = TaskingWords::tr("Signpost card");
    // It is handed to the victim.
    report.marking =
        store.isExercise() ? TaskingWords::tr("OFFICIAL · EXERCISE — fictional data") : TaskingWords::tr("OFFICIAL");
    report.reference = journey.reference;
    report.sections = fillTemplate(
        templateText(store, QStringLiteral("signpost_card"), QStringLiteral("signpost_card.txt")), values, {});
    return report;
}

QByteArray victimWaitsCsv(const std::vector<VictimWait> &waits, bool exercise)
{
    QByteArray csv =
        csvRecord({exercise ? QStringLiteral("borough (EXERCISE)") : QStringLiteral("borough"), QStringLiteral("cases"),
                   QStringLiteral("decisions"), QStringLiteral("days_to_decision"), QStringLiteral("ended"),
                   QStringLiteral("days_to_outcome"), QStringLiteral("told"), QStringLiteral("told_late")});
    for (const VictimWait &wait : waits)
        csv += csvRecord(victimWaitCells(wait, Figures::Suppressed));
    return csv;
}

Report victimWaitsReport(const Store &store, const std::vector<VictimWait> &waits)
{
    PackTable table{.header = victimWaitHeadings(), .rows = {}};
    for (const VictimWait &wait : waits)
        table.rows.push_back(victimWaitCells(wait, Figures::Suppressed));
    Report report = newReport(store);
    report.title = TaskingWords::tr("Victim journey: waiting times");
    report.reference = TaskingWords::tr("Median days from the report, by borough.");
    report.notes.append(suppressionNote());
    report.notes.append(TaskingWords::tr("Medians of fewer than 5 cases are not told."));
    report.sections.push_back({.title = TaskingWords::tr("By borough"), .paragraphs = {}, .tables = {table}});
    return report;
}

} // namespace lantern
