#include "plan/plan_board.h"

#include "commands/workspace.h"
#include "plan/edit.h"
#include "plan/plan_commands.h"
#include "plan/timeline.h"

#include <algorithm>

namespace lantern
{

bool PlanBoard::change(const Result<Plan> &edited, const QString &text, const QString &mergeKey)
{
    if (!edited) {
        m_workspace->report(edited.error());
        return false;
    }
    if (m_stored) {
        m_workspace->report({.code = Error::Code::Conflict,
                             .message = m_planning ? tr("A better plan is being looked for: stop that first.")
                                                   : tr("A re-plan is shown: accept or discard it first.")});
        return false;
    }
    Plan plan = *edited;
    plan.worth = planWorth(plan, m_ground.hotspots);
    m_workspace->push(new PlanChange(*m_workspace, m_plan, std::move(plan), text, mergeKey));
    return true;
}

std::optional<PlanBoard::Place> PlanBoard::find(const QString &leg) const
{
    const LegId id = LegId::fromString(leg);
    for (size_t team = 0; team < m_plan.teams.size(); ++team) {
        const std::vector<Leg> &legs = m_plan.teams[team].legs;
        if (const auto found = std::ranges::find(legs, id, &Leg::id); found != legs.end())
            return Place{.team = team, .leg = static_cast<size_t>(found - legs.begin())};
    }
    return std::nullopt;
}

const Leg *PlanBoard::legOf(const QString &leg) const
{
    const std::optional<Place> place = find(leg);
    return place ? &m_plan.teams[place->team].legs[place->leg] : nullptr;
}

TeamId PlanBoard::teamId(int row) const
{
    return row >= 0 && row < static_cast<int>(m_plan.teams.size()) ? m_plan.teams[static_cast<size_t>(row)].id
                                                                   : TeamId();
}

int PlanBoard::minuteOf(const QDateTime &instant) const
{
    return static_cast<int>(m_plan.shift.from.secsTo(instant) / 60);
}

QString PlanBoard::obstacleBetween(const TeamId &team, const Hotspot &hotspot) const
{
    const auto beyond = std::ranges::find(m_insight.beyond, hotspot.id, &HotspotBeyond::hotspot);
    return beyond == m_insight.beyond.end() ? QString() : beyondReachText(m_plan, team, hotspot, *beyond);
}

QString PlanBoard::visitObstacle(const QString &hotspot, int teamRow) const
{
    const auto place = std::ranges::find(m_ground.hotspots.hotspots, HotspotId::fromString(hotspot), &Hotspot::id);
    return place == m_ground.hotspots.hotspots.end() ? QString() : obstacleBetween(teamId(teamRow), *place);
}

bool PlanBoard::addVisit(const QString &hotspot, int teamRow, int minute, int minutes)
{
    const auto place = std::ranges::find(m_ground.hotspots.hotspots, HotspotId::fromString(hotspot), &Hotspot::id);
    if (!hasPlan())
        return false;
    if (place == m_ground.hotspots.hotspots.end()) {
        m_workspace->report({.code = Error::Code::Refused,
                             .message = tr("That place is not among the hotspots that this plan is made from. The page "
                                           "“Places” lists them; a new plan takes others.")});
        return false;
    }
    if (const QString obstacle = obstacleBetween(teamId(teamRow), *place); !obstacle.isEmpty()) {
        m_workspace->report({.code = Error::Code::Refused, .message = obstacle});
        return false;
    }
    const LegId id = m_workspace->store()->makeId<LegId>();
    const QDateTime arrive = m_plan.shift.from.addSecs(60LL * minute);
    if (!change(lantern::addVisit(m_plan, teamId(teamRow), *place, arrive, minutes, id),
                tr("Add %1 at %2").arg(place->name, clockAt(minute))))
        return false;
    setSelectedLeg(id.toString());
    return true;
}

bool PlanBoard::moveLegTo(const QString &leg, int teamRow, int minute)
{
    const std::optional<Place> place = find(leg);
    if (!place)
        return false;
    const QString name = legOf(leg)->placeName;
    Result<Plan> edited = moveLeg(m_plan, LegId::fromString(leg), m_plan.shift.from.addSecs(60LL * minute));
    if (edited && teamRow != static_cast<int>(place->team))
        edited = moveLegToTeam(*edited, LegId::fromString(leg), teamId(teamRow));
    return change(edited, tr("Move %1 to %2").arg(name, clockAt(minute)));
}

bool PlanBoard::nudgeLeg(const QString &leg, int minutes)
{
    const Leg *moved = legOf(leg);
    if (moved == nullptr)
        return false;
    const int minute = minuteOf(moved->arrive) + minutes;
    return change(moveLeg(m_plan, moved->id, moved->arrive.addSecs(60LL * minutes)),
                  tr("Move %1 to %2").arg(moved->placeName, clockAt(minute)), QStringLiteral("move ") + leg);
}

bool PlanBoard::shiftLegTeam(const QString &leg, int by)
{
    const std::optional<Place> place = find(leg);
    if (!place)
        return false;
    const int row = static_cast<int>(place->team) + by;
    const TeamId to = teamId(row);
    if (!to.isValid())
        return false;
    if (!change(moveLegToTeam(m_plan, LegId::fromString(leg), to),
                tr("Give %1 to %2").arg(legOf(leg)->placeName, m_plan.teams[static_cast<size_t>(row)].name)))
        return false;
    setSelectedLeg(leg);
    return true;
}

bool PlanBoard::changeMinutes(const QString &leg, int by)
{
    const Leg *changed = legOf(leg);
    if (changed == nullptr)
        return false;
    const int minutes = static_cast<int>(changed->arrive.secsTo(changed->depart) / 60) + by;
    return change(setVisitMinutes(m_plan, changed->id, minutes),
                  tr("%1 for %2 minutes").arg(changed->placeName).arg(minutes), QStringLiteral("minutes ") + leg);
}

bool PlanBoard::toggleLock(const QString &leg)
{
    const Leg *changed = legOf(leg);
    if (changed == nullptr)
        return false;
    return change(setLocked(m_plan, changed->id, !changed->locked),
                  changed->locked ? tr("Unlock %1").arg(changed->placeName) : tr("Lock %1").arg(changed->placeName));
}

bool PlanBoard::removeLeg(const QString &leg)
{
    const Leg *removed = legOf(leg);
    if (removed == nullptr)
        return false;
    const QString text = tr("Remove %1").arg(removed->placeName);
    return change(lantern::removeLeg(m_plan, removed->id), text);
}

bool PlanBoard::swapLegs(const QString &leg, const QString &other)
{
    const Leg *one = legOf(leg);
    const Leg *two = legOf(other);
    return one != nullptr && two != nullptr &&
           change(lantern::swapLegs(m_plan, one->id, two->id),
                  tr("Swap %1 and %2").arg(one->placeName, two->placeName));
}

void PlanBoard::swapChosen()
{
    if (m_swapping.isEmpty() || m_selectedLeg.isEmpty() || m_swapping == m_selectedLeg) {
        setSwapping(m_swapping.isEmpty() ? m_selectedLeg : QString());
        return;
    }
    const QString marked = m_swapping;
    setSwapping({});
    if (swapLegs(marked, m_selectedLeg))
        setSelectedLeg(marked);
}

bool PlanBoard::splitLeg(const QString &leg)
{
    const Leg *whole = legOf(leg);
    if (whole == nullptr)
        return false;
    const LegId id = m_workspace->store()->makeId<LegId>();
    if (!change(lantern::splitLeg(m_plan, whole->id, id), tr("Split %1").arg(whole->placeName)))
        return false;
    setSelectedLeg(id.toString());
    return true;
}

void PlanBoard::setSwapping(const QString &leg)
{
    const QString now = isEditable() && find(leg) ? leg : QString();
    if (now == m_swapping)
        return;
    m_swapping = now;
    Q_EMIT selectionChanged();
}

bool PlanBoard::swapOfficer(const QString &officer, const QString &other)
{
    return hasPlan() && officer != other &&
           change(swapOfficers(m_plan, OfficerId::fromString(officer), OfficerId::fromString(other)),
                  tr("Swap officers"));
}

bool PlanBoard::addOfficer(int teamRow, const QString &officer)
{
    return hasPlan() &&
           change(lantern::addOfficer(m_plan, teamId(teamRow), OfficerId::fromString(officer)), tr("Add an officer"));
}

bool PlanBoard::removeOfficer(int teamRow, const QString &officer)
{
    return hasPlan() && change(lantern::removeOfficer(m_plan, teamId(teamRow), OfficerId::fromString(officer)),
                               tr("Take an officer out"));
}

bool PlanBoard::linkTeam(int teamRow, const QString &uniformTeam)
{
    return hasPlan() &&
           change(setLinked(m_plan, teamId(teamRow), TeamId::fromString(uniformTeam)), tr("Link a uniform team"));
}

void PlanBoard::setSelectedLeg(const QString &leg)
{
    const std::optional<Place> place = find(leg);
    const QString now = place ? leg : QString();
    const int row = place ? static_cast<int>(place->team) : m_selectedTeam;
    if (now == m_selectedLeg && row == m_selectedTeam)
        return;
    m_selectedLeg = now;
    m_selectedTeam = row;
    fillCrew();
    Q_EMIT selectionChanged();
}

void PlanBoard::setSelectedTeam(int team)
{
    if (team == m_selectedTeam || !teamId(team).isValid())
        return;
    m_selectedTeam = team;
    const std::optional<Place> place = find(m_selectedLeg);
    if (place && static_cast<int>(place->team) != team)
        m_selectedLeg.clear();
    fillCrew();
    Q_EMIT selectionChanged();
}

void PlanBoard::clampSelection()
{
    if (!find(m_swapping))
        m_swapping.clear();
    const std::optional<Place> place = find(m_selectedLeg);
    if (!place)
        m_selectedLeg.clear();
    else
        m_selectedTeam = static_cast<int>(place->team);
    m_selectedTeam = std::clamp(m_selectedTeam, 0, std::max(0, static_cast<int>(m_plan.teams.size()) - 1));
}

void PlanBoard::selectNeighbour(int by)
{
    if (!teamId(m_selectedTeam).isValid())
        return;
    const std::vector<Leg> &legs = m_plan.teams[static_cast<size_t>(m_selectedTeam)].legs;
    if (legs.empty())
        return;
    const std::optional<Place> place = find(m_selectedLeg);
    const int last = static_cast<int>(legs.size()) - 1;
    // With none chosen the first is next, and the last is before; Home goes to the first in any case.
    const int next = place ? static_cast<int>(place->leg) + by : by > 0 || -by > last ? 0 : last;
    setSelectedLeg(legs[static_cast<size_t>(std::clamp(next, 0, last))].id.toString());
}

void PlanBoard::selectTeamBeside(int by)
{
    const Leg *leg = legOf(m_selectedLeg);
    const int row = m_selectedTeam + by;
    if (!teamId(row).isValid())
        return;
    const QDateTime near = leg != nullptr ? leg->arrive : m_plan.shift.from;
    const std::vector<Leg> &legs = m_plan.teams[static_cast<size_t>(row)].legs;
    const auto nearest =
        std::ranges::min_element(legs, {}, [&](const Leg &other) { return std::abs(near.secsTo(other.arrive)); });
    if (nearest != legs.end())
        setSelectedLeg(nearest->id.toString());
    else
        setSelectedTeam(row);
}

int PlanBoard::freeMinute(int teamRow, int minutes) const
{
    if (!teamId(teamRow).isValid())
        return 0;
    const Team &team = m_plan.teams[static_cast<size_t>(teamRow)];
    int free = minuteOf(beginOf(team, m_plan.shift));
    int widest = -1;
    int at = free;
    const auto take = [&](int until, int next) {
        if (until - free > widest) {
            widest = until - free;
            at = free + std::max(0, widest - minutes) / 2;
        }
        free = std::max(free, next);
    };
    for (const Leg &leg : team.legs)
        take(minuteOf(leg.arrive), minuteOf(leg.depart));
    take(minuteOf(endOf(team, m_plan.shift)), 0);
    return at;
}

QString PlanBoard::clockAt(int minute) const
{
    return m_plan.shift.from.addSecs(60LL * minute).toTimeZone(londonZone()).toString(QStringLiteral("HH:mm"));
}

int PlanBoard::minuteAt(const QString &clock) const
{
    const QTime time = QTime::fromString(clock, QStringLiteral("HH:mm"));
    if (!hasPlan() || !time.isValid())
        return -1;
    for (int minute = 0; minute <= shiftMinutes(); ++minute)
        if (clockAt(minute) == time.toString(QStringLiteral("HH:mm")))
            return minute;
    return -1;
}

} // namespace lantern
