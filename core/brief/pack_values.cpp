#include "brief/pack_facts.h"

#include "hotspot/reason.h"
#include "outcome/published.h"
#include "plan/authority.h"
#include "plan/leg_reasons.h"
#include "plan/words.h"
#include "store/patrol_result.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace lantern
{

namespace
{

// As the Record screen names them, within a line.
QString resultWords(const QString &type)
{
    static const QHash<QString, const char *> words = {
        {QStringLiteral("stop"), QT_TRANSLATE_NOOP("Brief", "stops")},
        {QStringLiteral("warning"), QT_TRANSLATE_NOOP("Brief", "warnings")},
        {QStringLiteral("arrest"), QT_TRANSLATE_NOOP("Brief", "arrests")},
        {QStringLiteral("s35_dispersal"), QT_TRANSLATE_NOOP("Brief", "s.35 dispersals")},
        {QStringLiteral("welfare_check"), QT_TRANSLATE_NOOP("Brief", "welfare checks")},
        {QStringLiteral("men_spoken_to"), QT_TRANSLATE_NOOP("Brief", "men spoken to")},
        {QStringLiteral("women_spoken_to"), QT_TRANSLATE_NOOP("Brief", "women spoken to")},
        {QStringLiteral("safeguarding"), QT_TRANSLATE_NOOP("Brief", "safeguarding")},
        {QStringLiteral("venue_visit"), QT_TRANSLATE_NOOP("Brief", "venue visits")},
        {QStringLiteral("intelligence"), QT_TRANSLATE_NOOP("Brief", "intelligence")}};
    const auto word = words.constFind(type);
    return word != words.constEnd() ? QCoreApplication::translate("Brief", *word) : type;
}

// One line for all, so that what they are of is said once.
QStringList recentResults(const PackFacts &facts)
{
    QStringList results;
    for (const QString &type : resultTypes())
        if (const int count = facts.recent.value(type); count > 0)
            results.append(QStringLiteral("%1 %2").arg(resultWords(type), suppressed(count)));
    return results.isEmpty() ? results : QStringList{results.join(QStringLiteral(", "))};
}

int visitCount(const Team &team)
{
    return static_cast<int>(std::ranges::count(team.legs, LegKind::Visit, &Leg::kind));
}

QStringList crewOf(const PackFacts &facts, const Team &team)
{
    QStringList crew;
    for (const OfficerId &member : team.members)
        crew.append(facts.shoulderNumbers.value(member, QCoreApplication::translate("Brief", "unknown")));
    crew.sort();
    return crew;
}

const Team *teamOf(const Plan &plan, const TeamId &id)
{
    const auto found = std::ranges::find(plan.teams, id, &Team::id);
    return id.isValid() && found != plan.teams.end() ? &*found : nullptr;
}

QStringList pairings(const Plan &plan)
{
    QStringList texts;
    for (const Team &team : plan.teams) {
        if (team.mode != Mode::Plain)
            continue;
        const Team *linked = teamOf(plan, team.linkedUniform);
        texts.append(
            linked ? QCoreApplication::translate(
                         "Brief", "%1 (plain clothes) works with %2 (uniform), which reaches it within %3 minutes.")
                         .arg(team.name, linked->name)
                         .arg(plan.reachMinutes)
                   : QCoreApplication::translate("Brief",
                                                 "%1 (plain clothes) has no linked uniform team: it does not deploy.")
                         .arg(team.name));
    }
    return texts;
}

QStringList breaks(const Plan &plan)
{
    QStringList texts;
    for (const Team &team : plan.teams)
        for (const Leg &leg : team.legs)
            if (leg.kind == LegKind::Break)
                texts.append(QCoreApplication::translate("Brief", "Break: %1, %2.")
                                 .arg(team.name, hoursText(leg.arrive, leg.depart)));
    return texts;
}

QString authorityText(const PackFacts &facts, const Authority &authority)
{
    int covered = 0;
    int visits = 0;
    for (const Team &team : facts.plan.teams) {
        for (const Leg &leg : team.legs) {
            if (leg.kind != LegKind::Visit)
                continue;
            ++visits;
            if (covers(authority, leg.point, leg.arrive, leg.depart))
                ++covered;
        }
    }
    return QCoreApplication::translate(
               "Brief",
               "Section 34 authority %1 is in force %2 %3 to %4 %5, granted by %6 %7. It covers %8 of %9 visits.")
        .arg(authority.reference, dateText(authority.from.toTimeZone(londonZone()).date()),
             authority.from.toTimeZone(londonZone()).toString(QStringLiteral("HH:mm")),
             dateText(authority.to.toTimeZone(londonZone()).date()),
             authority.to.toTimeZone(londonZone()).toString(QStringLiteral("HH:mm")), authority.grantedByRank,
             authority.grantedBy)
        .arg(covered)
        .arg(visits);
}

void addLaw(PackValues &values, const PackFacts &facts)
{
    for (const Authority &authority : facts.authorities) {
        if (const QString flaw = flawOf(authority); !flaw.isEmpty())
            values[QStringLiteral("authority_fault")].append(
                QCoreApplication::translate("Brief", "Authority %1 %2: do not rely on it.")
                    .arg(authority.reference, flaw));
        else
            values[QStringLiteral("authority")].append(authorityText(facts, authority));
    }
    if (values.value(QStringLiteral("authority")).isEmpty())
        values[QStringLiteral("no_authority")] = {QCoreApplication::translate(
            "Brief",
            "No section 34 authority is in force in these hours: no section 35 dispersal direction may be given.")};
}

int plannedHotspots(const Plan &plan)
{
    QSet<HotspotId> seen;
    for (const Team &team : plan.teams)
        for (const Leg &leg : team.legs)
            if (leg.hotspot.isValid())
                seen.insert(leg.hotspot);
    return static_cast<int>(seen.size());
}

void addPeople(PackValues &values, const PackFacts &facts)
{
    int visits = 0;
    QSet<OfficerId> officers;
    for (const Team &team : facts.plan.teams) {
        visits += visitCount(team);
        officers.unite(QSet<OfficerId>(team.members.begin(), team.members.end()));
        if (team.members.empty())
            values[QStringLiteral("uncrewed")].append(team.name);
        QStringList &operations = values[QStringLiteral("operation")];
        if (!operations.contains(operationText(team.operation)))
            operations.append(operationText(team.operation));
    }
    values[QStringLiteral("teams")] = {QString::number(facts.plan.teams.size())};
    values[QStringLiteral("officers")] = {QString::number(officers.size())};
    values[QStringLiteral("visits")] = {QString::number(visits)};
    values[QStringLiteral("hotspots")] = {QString::number(plannedHotspots(facts.plan))};
    values[QStringLiteral("pairing")] = pairings(facts.plan);
    values[QStringLiteral("break")] = breaks(facts.plan);
}

PackTable legTable(const PackFacts &facts, const Team &team)
{
    PackTable table{
        .header = {QCoreApplication::translate("Brief", "No."), QCoreApplication::translate("Brief", "Time"),
                   QCoreApplication::translate("Brief", "Place"), QCoreApplication::translate("Brief", "Minutes"),
                   QCoreApplication::translate("Brief", "Why")},
        .rows = {}};
    int number = 0;
    for (const Leg &leg : team.legs) {
        const bool visit = leg.kind == LegKind::Visit;
        const auto spot = std::ranges::find(facts.hotspots.hotspots, leg.hotspot, &Hotspot::id);
        QString why = legReason(facts.plan, team, leg, facts.hotspots);
        if (why.isEmpty() && visit && leg.hotspot.isValid() && spot != facts.hotspots.hotspots.end())
            why = spot->reason;
        table.rows.push_back(
            {visit ? QString::number(++number) : QStringLiteral("–"), hoursText(leg.arrive, leg.depart),
             visit || !leg.placeName.isEmpty() ? leg.placeName
                                               : QCoreApplication::translate("Brief", "Refreshment break"),
             QString::number(leg.arrive.secsTo(leg.depart) / 60), why});
    }
    return table;
}

QStringList linesOf(const std::vector<PackSection> &sections, const QString &title)
{
    QStringList lines;
    for (const PackSection &section : sections)
        if (section.title.compare(title, Qt::CaseInsensitive) == 0)
            for (const PackParagraph &paragraph : section.paragraphs)
                lines.append(paragraph.text);
    return lines;
}

QStringList linkedNames(const Plan &plan, const Team &team)
{
    QStringList names;
    if (const Team *linked = teamOf(plan, team.linkedUniform))
        names.append(QCoreApplication::translate("Brief", "%1 (uniform)").arg(linked->name));
    for (const Team &other : plan.teams)
        if (other.linkedUniform == team.id && team.id.isValid())
            names.append(QCoreApplication::translate("Brief", "%1 (plain clothes)").arg(other.name));
    return names;
}

} // namespace

PackValues packValues(const PackFacts &facts, const Pack &pack)
{
    PackValues values;
    const Shift &shift = facts.plan.shift;
    values[QStringLiteral("plan")] = {facts.plan.name};
    values[QStringLiteral("version")] = {QString::number(pack.version)};
    values[QStringLiteral("copy")] = {QString::number(pack.copyNumber)};
    values[QStringLiteral("marking")] = {pack.marking};
    values[QStringLiteral("return_by")] = {dateText(pack.returnBy)};
    values[QStringLiteral("night")] = {dateText(shift.operationalDate)};
    values[QStringLiteral("hours")] = {hoursText(shift.from, shift.to)};
    if (facts.exercise)
        values[QStringLiteral("exercise")] = {
            QCoreApplication::translate("Brief", "EXERCISE: the place, the figures and the officers are fictional.")};
    addPeople(values, facts);
    values[QStringLiteral("recent")] = recentResults(facts);
    values[QStringLiteral("concern")] = concernsNear(facts, nullptr);
    addLaw(values, facts);
    values[QStringLiteral("channel")] = {facts.channel};
    values[QStringLiteral("control")] = {facts.control};
    values[QStringLiteral("supervisor")] = {facts.supervisor};
    return values;
}

PackTable hotspotTable(const PackFacts &facts)
{
    PackTable table{
        .header = {QCoreApplication::translate("Brief", "Rank"), QCoreApplication::translate("Brief", "Place"),
                   QCoreApplication::translate("Brief", "Visits"), QCoreApplication::translate("Brief", "Why here")},
        .rows = {}};
    for (const Hotspot &hotspot : facts.hotspots.hotspots) {
        qsizetype visits = 0;
        for (const Team &team : facts.plan.teams)
            visits += std::ranges::count(team.legs, hotspot.id, &Leg::hotspot);
        if (visits > 0)
            table.rows.push_back({QString::number(hotspot.rank), hotspot.name, QString::number(visits),
                                  reasonOf(hotspot, facts.hotspots.period)});
    }
    return table;
}

PackTable teamTable(const PackFacts &facts)
{
    PackTable table{
        .header = {QCoreApplication::translate("Brief", "Patrol"), QCoreApplication::translate("Brief", "Mode"),
                   QCoreApplication::translate("Brief", "Officers"), QCoreApplication::translate("Brief", "Visits"),
                   QCoreApplication::translate("Brief", "Starts")},
        .rows = {}};
    for (const Team &team : facts.plan.teams)
        table.rows.push_back({team.name, modeText(team.mode), crewOf(facts, team).join(QStringLiteral(", ")),
                              QString::number(visitCount(team)), team.startName});
    return table;
}

PatrolSheet sheetOf(const PackFacts &facts, const Team &team, const QString &sheetTemplate, const PackValues &values)
{
    PackValues own = values;
    own[QStringLiteral("concern")] = concernsNear(facts, &team);
    own[QStringLiteral("linked")] = linkedNames(facts.plan, team);
    const std::vector<PackSection> sections = fillTemplate(sheetTemplate, own, {});
    PatrolSheet sheet;
    sheet.title = QStringLiteral("%1 · %2 · %3").arg(team.name, modeText(team.mode), operationText(team.operation));
    sheet.mode = team.mode;
    sheet.crew = crewOf(facts, team);
    sheet.legs = legTable(facts, team);
    sheet.lookFor = linesOf(sections, toKey(team.mode));
    sheet.contacts = linesOf(sections, QStringLiteral("contacts"));
    sheet.team = team.id;
    return sheet;
}

} // namespace lantern
