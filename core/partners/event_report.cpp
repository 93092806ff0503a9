#include "partners/event_outcome.h"

#include "base/csv_writing.h"
#include "outcome/published.h"
#include "outcome/result_words.h"
#include "partners/event_check.h"
#include "partners/words.h"

namespace lantern
{

namespace
{

QString countText(const EventTotals &totals, const QString &measure, bool suppressed)
{
    return suppressed ? eventCountText(totals, measure) : QString::number(totals.count(measure));
}

PackSection sectionOf(const QString &title)
{
    return {.title = title, .paragraphs = {}, .tables = {}};
}

void addParagraphs(PackSection &section, const QString &text, const QString &otherwise)
{
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        section.paragraphs.push_back({PackParagraph::Kind::Text, line.trimmed()});
    if (lines.isEmpty() && !otherwise.isEmpty())
        section.paragraphs.push_back({PackParagraph::Kind::Text, otherwise});
}

PackSection phasesSection(const Event &event)
{
    PackSection section = sectionOf(PartnersWords::tr("The event"));
    const QString place = event.placeName.isEmpty() ? PartnersWords::tr("place not named") : event.placeName;
    section.paragraphs.push_back(
        {PackParagraph::Kind::Text, PartnersWords::tr("%1; footprint %2 hectares; up to %3 people expected.")
                                        .arg(place)
                                        .arg(areaSquareMetres(event.footprint) / 10'000, 0, 'f', 1)
                                        .arg(event.expectedCrowd)});
    PackTable table{
        .header = {PartnersWords::tr("Phase"), PartnersWords::tr("When"), PartnersWords::tr("People expected")},
        .rows = {}};
    for (const EventPhase &phase : event.phases)
        table.rows.push_back({phase.name, phaseTimesText(phase), QString::number(phase.expectedCrowd)});
    if (!table.rows.empty())
        section.tables.push_back(std::move(table));
    return section;
}

PackSection intentionsSection(const Event &event)
{
    PackSection section = sectionOf(PartnersWords::tr("Strategic intentions and tactics"));
    for (const EventIntention &intention : event.intentions)
        section.paragraphs.push_back(
            {PackParagraph::Kind::Bullet,
             PartnersWords::tr("%1: %2").arg(commandLevelText(intention.level), intention.text)});
    PackTable table{.header = {PartnersWords::tr("Tactic"), PartnersWords::tr("How")}, .rows = {}};
    for (const EventTactic &tactic : event.tactics)
        table.rows.push_back({eventTacticText(tactic.kind), tactic.detail});
    if (!table.rows.empty())
        section.tables.push_back(std::move(table));
    return section;
}

QStringList planRow(const EventPlanOutcome &plan)
{
    return {plan.name, eventTotalsText(plan.totals, true),
            plan.hasLast ? plan.lastName + u'\n' + eventTotalsText(plan.lastTotals, true)
                         : PartnersWords::tr("not made from one")};
}

// Of both times, the types that occurred in either.
std::vector<QStringList> typeRows(const EventOutcome &outcome)
{
    std::vector<QStringList> rows;
    for (const QString &type : resultTypes()) {
        const int now = outcome.totals.counts.value(type);
        const int before = outcome.lastTotals.counts.value(type);
        if (now > 0 || before > 0)
            rows.push_back({type, eventCountText(outcome.totals, type),
                            outcome.hasLast ? eventCountText(outcome.lastTotals, type) : QString()});
    }
    return rows;
}

PackSection resultsSection(const EventOutcome &outcome)
{
    PackSection section = sectionOf(PartnersWords::tr("What came of it"));
    if (outcome.plans.empty()) {
        section.paragraphs.push_back(
            {PackParagraph::Kind::Warning, PartnersWords::tr("No plan is linked to this event.")});
        return section;
    }
    section.paragraphs.push_back({PackParagraph::Kind::Text, eventTotalsText(outcome.totals, true)});
    if (outcome.hasLast)
        section.paragraphs.push_back(
            {PackParagraph::Kind::Text,
             PartnersWords::tr("Last time (%1): %2").arg(outcome.lastName, eventTotalsText(outcome.lastTotals, true))});
    PackTable plans{
        .header = {PartnersWords::tr("Plan"), PartnersWords::tr("This time"), PartnersWords::tr("Last time")},
        .rows = {}};
    for (const EventPlanOutcome &plan : outcome.plans)
        plans.rows.push_back(planRow(plan));
    section.tables.push_back(std::move(plans));
    PackTable types{
        .header = {PartnersWords::tr("Result"), PartnersWords::tr("This time"), PartnersWords::tr("Last time")},
        .rows = {}};
    for (QStringList row : typeRows(outcome)) {
        row[0] = resultTypeName(row[0]);
        types.rows.push_back(std::move(row));
    }
    if (!types.rows.empty())
        section.tables.push_back(std::move(types));
    return section;
}

PackSection learnedSection(const Event &event, const EventOutcome &outcome)
{
    PackSection section = sectionOf(PartnersWords::tr("What was learned"));
    section.paragraphs.push_back({PackParagraph::Kind::Bullet, PartnersWords::tr("What went well")});
    addParagraphs(section, event.wentWell, PartnersWords::tr("Nothing noted yet."));
    section.paragraphs.push_back({PackParagraph::Kind::Bullet, PartnersWords::tr("What to change next time")});
    addParagraphs(section, event.toChange, PartnersWords::tr("Nothing noted yet."));
    if (!outcome.lastToChange.isEmpty()) {
        section.paragraphs.push_back(
            {PackParagraph::Kind::Bullet, PartnersWords::tr("What was to change after last time")});
        addParagraphs(section, outcome.lastToChange, {});
    }
    return section;
}

} // namespace

QString phaseTimesText(const EventPhase &phase)
{
    const QDateTime from = phase.from.toTimeZone(londonZone());
    const QDateTime to = phase.to.toTimeZone(londonZone());
    return from.toString(QStringLiteral("ddd d MMMM yyyy, HH:mm–")) + to.toString(QStringLiteral("HH:mm"));
}

QString eventCountText(const EventTotals &totals, const QString &measure)
{
    // No visit at all is said as that: it tells of no one.
    const int count = totals.count(measure);
    return count == 0 ? QStringLiteral("0") : suppressed(count, totals.disclosed.value(measure));
}

QString eventTotalsText(const EventTotals &totals, bool suppressed)
{
    QString text = PartnersWords::tr("%1 of %2 visits made")
                       .arg(countText(totals, QStringLiteral("made"), suppressed),
                            countText(totals, QStringLiteral("planned"), suppressed));
    // So few visits last about as long as each other: their minutes would say how many they were.
    if (!suppressed || !totals.disclosed.contains(QStringLiteral("minutes")))
        text += PartnersWords::tr(", %1 minutes there").arg(totals.minutes);
    QStringList types;
    for (const QString &type : resultTypes())
        if (totals.counts.value(type) > 0)
            types.append(QStringLiteral("%1 %2").arg(resultTypeName(type), countText(totals, type, suppressed)));
    return types.isEmpty() ? text : text + QStringLiteral("; ") + types.join(QStringLiteral(", "));
}

Report afterActionReport(const Store &store, const Event &event, const EventOutcome &outcome)
{
    Report report = newReport(store);
    report.title = PartnersWords::tr("After-action report: %1").arg(event.name);
    if (!event.phases.empty())
        report.reference =
            PartnersWords::tr("%1 to %2")
                .arg(event.from().toTimeZone(londonZone()).toString(QStringLiteral("ddd d MMMM yyyy, HH:mm")),
                     event.to().toTimeZone(londonZone()).toString(QStringLiteral("ddd d MMMM yyyy, HH:mm")));
    report.notes.append(PartnersWords::tr(
        "Counts under 5 are suppressed, and “…” stands for one from which such a count could be worked "
        "out. More or fewer results than last time are counts, not an "
        "effect: crowds, plans and reporting differ."));
    report.sections.push_back(phasesSection(event));
    report.sections.push_back(intentionsSection(event));
    report.sections.push_back(resultsSection(outcome));
    report.sections.push_back(learnedSection(event, outcome));
    return report;
}

QByteArray eventCsv(const Event &event, const EventOutcome &outcome, bool exercise)
{
    QByteArray csv = csvRecord({exercise ? QStringLiteral("event (EXERCISE)") : QStringLiteral("event"),
                                QStringLiteral("result"), QStringLiteral("this_time"), QStringLiteral("last_time")});
    for (const QString &measure : {QStringLiteral("planned"), QStringLiteral("made"), QStringLiteral("missed")})
        csv += csvRecord({event.name, QStringLiteral("visits_") + measure, eventCountText(outcome.totals, measure),
                          outcome.hasLast ? eventCountText(outcome.lastTotals, measure) : QString()});
    for (const QStringList &row : typeRows(outcome))
        csv += csvRecord({event.name, row[0], row[1], row[2]});
    return csv;
}

} // namespace lantern
