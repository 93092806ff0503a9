#include "plan/plan_board.h"

#include "plan/authority.h"

#include "map/geo_map.h"

#include "base/clock_text.h"
#include "commands/plan_rows.h"
#include "commands/workspace.h"
#include "hotspot/reason.h"
#include "plan/breach_rows.h"
#include "plan/edit.h"
#include "plan/leg_reasons.h"
#include "plan/plan_night.h"
#include "plan/plan_words.h"
#include "plan/timeline.h"
#include "plan/words.h"

#include <algorithm>

namespace lantern
{

namespace
{

// As a form has it.
QString typedTime(const QDateTime &instant)
{
    return instant.toTimeZone(londonZone()).toString(QStringLiteral("HH:mm"));
}

QString legTitle(const Leg &leg, const Duty *duty, std::ptrdiff_t number)
{
    const QString from = clockText(leg.arrive);
    const QString to = clockText(leg.depart);
    if (duty != nullptr)
        return PlanBoard::tr("Leg %1, a duty: %2, %3–%4").arg(QString::number(number), duty->name, from, to);
    return leg.kind == LegKind::Visit
               ? PlanBoard::tr("Leg %1: %2, %3–%4").arg(QString::number(number), leg.placeName, from, to)
               : PlanBoard::tr("Break: %1–%2").arg(from, to);
}

// What was ordered: when, for how long and who.
QString dutyText(const Plan &plan, const Duty &duty)
{
    const auto team = std::ranges::find(plan.teams, duty.team, &Team::id);
    QString who = team != plan.teams.end() ? PlanBoard::tr("by %1").arg(team->name)
                                           : PlanBoard::tr("by the team that it costs least");
    if (!duty.skill.isEmpty())
        who = PlanBoard::tr("%1, with a %2").arg(who, duty.skill);
    return PlanBoard::tr("Ordered: arrive between %1 and %2, stay %3 min, %4.")
        .arg(clockText(duty.earliest), clockText(duty.latest), QString::number(duty.minutes), who);
}

// Where the other teams are, if that is somewhere else.
QString otherPlaceName(const std::optional<TeamPlace> &others, const QString &ownName, GridPoint own)
{
    return others && *others != TeamPlace{.name = ownName, .point = own} ? others->name : QString();
}

} // namespace

bool PlanBoard::isEditable() const
{
    return hasPlan() && !m_stored && isOpenForEdits(m_plan.status);
}

QString PlanBoard::title() const
{
    if (!hasPlan())
        return {};
    const QString night = QLocale().toString(m_plan.shift.operationalDate, QStringLiteral("ddd d MMM yyyy"));
    return tr("%1, %2–%3").arg(night, clockText(m_plan.shift.from), clockText(m_plan.shift.to));
}

QString PlanBoard::statusText() const
{
    if (!hasPlan())
        return {};
    if (m_plan.status == PlanStatus::Draft || m_plan.approvedBy.isEmpty())
        return tr("%1 · version %2 · seed %3").arg(planStatusText(m_plan.status)).arg(m_plan.version).arg(m_plan.seed);
    // Who took the later steps stands in the life of the plan.
    if (m_plan.status != PlanStatus::Approved)
        return tr("%1 · decided by %2 · version %3 · seed %4")
            .arg(planStatusText(m_plan.status), m_plan.approvedBy)
            .arg(m_plan.version)
            .arg(m_plan.seed);
    return tr("%1 by %2 · version %3 · seed %4")
        .arg(planStatusText(m_plan.status), m_plan.approvedBy)
        .arg(m_plan.version)
        .arg(m_plan.seed);
}

QVariantList PlanBoard::hourMarks() const
{
    QVariantList marks;
    for (int minute = 0; minute <= shiftMinutes(); ++minute) {
        const QDateTime instant = m_plan.shift.from.addSecs(60LL * minute).toTimeZone(londonZone());
        if (instant.time().minute() == 0)
            marks.append(
                QVariantMap{{QStringLiteral("minute"), minute}, {QStringLiteral("text"), briefClockText(instant)}});
    }
    return marks;
}

void PlanBoard::fillTeams()
{
    std::vector<QVariantList> rows;
    std::vector<QVariantList> uniform{{QString(), tr("No uniform team")}};
    for (const Team &team : m_plan.teams) {
        QString detail = tr("%1 · %2").arg(modeText(team.mode), operationText(team.operation));
        for (const Team &pair : m_plan.teams)
            if (pair.linkedUniform.isValid() && pair.linkedUniform == team.id)
                detail = tr("%1 · linked to %2").arg(modeText(team.mode), pair.name);
        const auto problems = std::ranges::count_if(
            m_insight.breaches, [&](const Breach &breach) { return breach.blocks && breach.team == team.id; });
        rows.push_back({team.id.toString(), team.name, detail, toKey(team.mode), static_cast<int>(team.members.size()),
                        static_cast<int>(problems), minuteOf(beginOf(team, m_plan.shift)),
                        minuteOf(endOf(team, m_plan.shift))});
        if (team.mode != Mode::Plain)
            uniform.push_back({team.id.toString(), team.name});
    }
    m_teams.setRows(std::move(rows));
    m_uniformTeams.setRows(std::move(uniform));
}

void PlanBoard::fillLegs()
{
    std::vector<QVariantList> rows;
    for (size_t row = 0; row < m_plan.teams.size(); ++row) {
        const Team &team = m_plan.teams[row];
        int number = 0;
        for (const Leg &leg : team.legs) {
            int problem = 0;
            QStringList why;
            for (const Breach &breach : m_insight.breaches) {
                if (!breach.isAbout(leg.id))
                    continue;
                problem = std::max(problem, breach.blocks ? 2 : 1);
                why.append(breach.why);
            }
            const bool visit = leg.kind == LegKind::Visit;
            rows.push_back({leg.id.toString(), static_cast<int>(row), toKey(leg.kind), visit ? ++number : 0,
                            leg.placeName, minuteOf(leg.arrive), static_cast<int>(leg.arrive.secsTo(leg.depart) / 60),
                            tr("%1–%2").arg(clockText(leg.arrive), clockText(leg.depart)), leg.locked, problem,
                            why.join(u' '), toKey(team.mode), dutyOf(m_plan, team, leg) != nullptr,
                            m_changes.value(leg.id)});
        }
    }
    m_legs.setRows(std::move(rows));
}

void PlanBoard::fillBreaches()
{
    m_breaches.setRows(breachRows(m_plan, m_insight.breaches, m_ground.otherPlans, m_ground.officers));
}

void PlanBoard::fillCrew()
{
    std::vector<QVariantList> choices;
    for (const Officer &officer : m_ground.officers) {
        const auto team = std::ranges::find_if(
            m_plan.teams, [&](const Team &one) { return std::ranges::contains(one.members, officer.id); });
        const QString where = team != m_plan.teams.end() ? team->name : tr("free");
        const QString skills = officer.has(SpotterSkill, m_plan.shift.operationalDate) ? tr(" · spotter") : QString();
        choices.push_back({officer.id.toString(),
                           tr("%1 %2%3 · %4").arg(rankText(officer.rank), officer.shoulderNumber, skills, where)});
    }
    std::vector<QVariantList> rows;
    if (teamId(m_selectedTeam).isValid()) {
        for (const OfficerId &member : m_plan.teams[static_cast<size_t>(m_selectedTeam)].members) {
            const auto officer = std::ranges::find(m_ground.officers, member, &Officer::id);
            if (officer != m_ground.officers.end())
                rows.push_back({member.toString(), officer->shoulderNumber, rankText(officer->rank),
                                skillsText(*officer, m_plan.shift.operationalDate),
                                static_cast<int>(officer - m_ground.officers.begin()),
                                std::ranges::any_of(officer->skills, [this](const Officer::Skill &skill) {
                                    return isLapsed(skill, m_plan.shift.operationalDate);
                                })});
        }
    }
    m_officerChoices.setRows(std::move(choices));
    m_crew.setRows(std::move(rows));
}

// Nobody of the plan can be sent there.
bool PlanBoard::isBeyondAll(const HotspotId &hotspot) const
{
    const auto beyond = std::ranges::find(m_insight.beyond, hotspot, &HotspotBeyond::hotspot);
    return beyond != m_insight.beyond.end() && beyond->teams.size() == m_plan.teams.size();
}

void PlanBoard::fillPlaces()
{
    std::vector<QVariantList> rows;
    if (hasPlan()) {
        const std::vector<HotspotDose> doses = doseOf(m_plan);
        const int target = targetVisits(m_plan);
        for (const Hotspot &hotspot : m_ground.hotspots.hotspots) {
            const auto dose = std::ranges::find(doses, hotspot.id, &HotspotDose::hotspot);
            const int visits = dose == doses.end() ? 0 : dose->visits;
            rows.push_back({hotspot.id.toString(), hotspot.rank, hotspot.name,
                            reasonOf(hotspot, m_ground.hotspots.period), visits, target,
                            std::ranges::contains(m_plan.orders.everyTwoHours, hotspot.id),
                            std::ranges::contains(m_plan.orders.forbids, Forbid{.team = {}, .hotspot = hotspot.id}),
                            isBeyondAll(hotspot.id)});
        }
    }
    m_places.setRows(std::move(rows));
}

QVariantMap PlanBoard::shiftTimes() const
{
    if (!hasPlan())
        return {};
    const auto date = [](const QDateTime &at) { return at.toTimeZone(londonZone()).date().toString(Qt::ISODate); };
    return {{QStringLiteral("fromDate"), date(m_plan.shift.from)},
            {QStringLiteral("from"), typedTime(m_plan.shift.from)},
            {QStringLiteral("toDate"), date(m_plan.shift.to)},
            {QStringLiteral("to"), typedTime(m_plan.shift.to)}};
}

QVariantList PlanBoard::authoritySpans() const
{
    QVariantList spans;
    for (const Authority &authority : m_ground.authorities) {
        const Shift &shift = m_plan.shift;
        if (!hasPlan() || authority.from >= shift.to || authority.to <= shift.from)
            continue;
        const auto minute = [&shift](const QDateTime &at) {
            return static_cast<int>(shift.from.secsTo(std::clamp(at, shift.from, shift.to)) / 60);
        };
        const QString kind = authorityKindText(authority.kind);
        const QString ends = authority.to < shift.to ? typedTime(authority.to) : QString();
        const QString text = ends.isEmpty() ? tr("%1 %2, all of the rest of the night").arg(kind, authority.reference)
                                            : tr("%1 %2, ends %3").arg(kind, authority.reference, ends);
        spans.append(QVariantMap{{QStringLiteral("reference"), authority.reference},
                                 {QStringLiteral("kind"), kind},
                                 {QStringLiteral("from"), minute(authority.from)},
                                 {QStringLiteral("to"), minute(authority.to)},
                                 {QStringLiteral("ends"), ends},
                                 {QStringLiteral("text"), text}});
    }
    return spans;
}

QVariantList PlanBoard::authorityAreas() const
{
    QVariantList areas;
    for (const Authority &authority : m_ground.authorities) {
        if (!hasPlan() || !runsDuring(authority, m_plan.shift))
            continue;
        QVariantList rings;
        std::optional<GridPoint> north;
        for (const Polygon &polygon : authority.area) {
            QVariantList ring;
            for (const GridPoint &corner : polygon.outer()) {
                ring.append(geoMap(corner));
                if (!north || corner.northing > north->northing)
                    north = corner;
            }
            rings.append(QVariant(ring));
        }
        if (!north)
            continue;
        QVariantMap area = geoMap(*north);
        area.insert({{QStringLiteral("reference"), authority.reference}, {QStringLiteral("rings"), rings}});
        areas.append(area);
    }
    return areas;
}

int PlanBoard::blockingCount() const
{
    return static_cast<int>(std::ranges::count_if(m_insight.breaches, &Breach::blocks));
}

QString PlanBoard::approvalObstacle() const
{
    if (!hasPlan())
        return tr("There is no plan.");
    if (m_plan.status != PlanStatus::Draft)
        return tr("The plan is not a draft.");
    if (m_stored && !m_planning)
        return tr("A re-plan is shown: accept or discard it first.");
    if (!m_checked)
        return tr("The rules are being checked.");
    if (const int blocking = blockingCount(); blocking > 0)
        return tr("Approve opens when no rule is broken: %n to mend.", nullptr, blocking);
    return {};
}

QVariantMap PlanBoard::leg() const
{
    const std::optional<Place> place = find(m_selectedLeg);
    if (!place)
        return {};
    const Team &team = m_plan.teams[place->team];
    const Leg &leg = team.legs[place->leg];
    const auto number = std::ranges::count(
        team.legs.begin(), team.legs.begin() + static_cast<std::ptrdiff_t>(place->leg) + 1, LegKind::Visit, &Leg::kind);
    const Duty *duty = dutyOf(m_plan, team, leg);
    return {{QStringLiteral("id"), m_selectedLeg},
            {QStringLiteral("title"), legTitle(leg, duty, number)},
            {QStringLiteral("why"),
             duty != nullptr ? dutyText(m_plan, *duty) : legReason(m_plan, team, leg, m_ground.hotspots)},
            {QStringLiteral("kind"), duty != nullptr ? QStringLiteral("duty") : toKey(leg.kind)},
            {QStringLiteral("minute"), minuteOf(leg.arrive)},
            {QStringLiteral("minutes"), static_cast<int>(leg.arrive.secsTo(leg.depart) / 60)},
            {QStringLiteral("hotspot"), leg.hotspot.isValid() ? leg.hotspot.toString() : QString()},
            {QStringLiteral("locked"), leg.locked}};
}

QVariantMap PlanBoard::team() const
{
    if (!teamId(m_selectedTeam).isValid())
        return {};
    const Team &team = m_plan.teams[static_cast<size_t>(m_selectedTeam)];
    return {
        {QStringLiteral("id"), team.id.toString()},
        {QStringLiteral("title"), tr("%1 · %2 · %n officer(s)", nullptr, static_cast<int>(team.members.size()))
                                      .arg(team.name, modeText(team.mode))},
        {QStringLiteral("mode"), toKey(team.mode)},
        {QStringLiteral("linked"), team.linkedUniform.isValid() ? team.linkedUniform.toString() : QString()},
        {QStringLiteral("vehicle"), team.travel == Travel::Vehicle},
        {QStringLiteral("ownFrom"), team.from.isValid() ? typedTime(team.from) : QString()},
        {QStringLiteral("ownTo"), team.to.isValid() ? typedTime(team.to) : QString()},
        {QStringLiteral("from"), team.startName},
        {QStringLiteral("to"), team.finishName},
        {QStringLiteral("fromOthers"), otherPlaceName(startOfOthers(m_plan, team.id), team.startName, team.start)},
        {QStringLiteral("toOthers"), otherPlaceName(finishOfOthers(m_plan, team.id), team.finishName, team.finish)}};
}

} // namespace lantern
