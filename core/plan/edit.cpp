#include "plan/edit.h"

#include "plan/worth.h"

#include <QCoreApplication>

#include <algorithm>

namespace lantern
{

namespace
{

struct PlanEditWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanEdit)
};

Result<Team *> findTeam(Plan &plan, const TeamId &id)
{
    const auto found = std::ranges::find(plan.teams, id, &Team::id);
    if (!id.isValid() || found == plan.teams.end())
        return failure(Error::Code::NotFound, PlanEditWords::tr("The plan has no such team."));
    return &*found;
}

struct LegPlace
{
    Team *team = nullptr;
    size_t index = 0;
    [[nodiscard]] Leg &leg() const { return team->legs[index]; }
};

Result<LegPlace> findLeg(Plan &plan, const LegId &id)
{
    for (Team &team : plan.teams) {
        const auto found = std::ranges::find(team.legs, id, &Leg::id);
        if (id.isValid() && found != team.legs.end())
            return LegPlace{&team, static_cast<size_t>(found - team.legs.begin())};
    }
    return failure(Error::Code::NotFound, PlanEditWords::tr("The plan has no such visit."));
}

void sortLegs(Team &team)
{
    std::ranges::stable_sort(team.legs, {}, &Leg::arrive);
}

Result<void> checkStay(const QDateTime &arrive, int minutes)
{
    if (!arrive.isValid())
        return failure(Error::Code::Refused, PlanEditWords::tr("A visit needs a time."));
    if (minutes < 1 || minutes > LongestStayMinutes)
        return failure(Error::Code::Refused,
                       PlanEditWords::tr("A stay lasts 1 to %1 minutes.").arg(LongestStayMinutes));
    return {};
}

Result<Plan> addLeg(const Plan &plan, const TeamId &team, Leg leg, const QDateTime &arrive, int minutes,
                    const LegId &id)
{
    if (const auto sensible = checkStay(arrive, minutes); !sensible)
        return std::unexpected(sensible.error());
    Result<Plan> edited = openedForEditing(plan);
    if (!edited)
        return edited;
    if (!id.isValid() || findLeg(*edited, id))
        return failure(Error::Code::Conflict, PlanEditWords::tr("A new visit needs a key of its own."));
    const Result<Team *> found = findTeam(*edited, team);
    if (!found)
        return std::unexpected(found.error());
    leg.id = id;
    leg.arrive = arrive.toUTC();
    leg.depart = leg.arrive.addSecs(minutes * qint64{60});
    (*found)->legs.push_back(std::move(leg));
    sortLegs(**found);
    return edited;
}

// Finds the leg in an editable copy and lets `change` have it.
template<class Change>
Result<Plan> editLeg(const Plan &plan, const LegId &leg, Change change)
{
    Result<Plan> edited = openedForEditing(plan);
    if (!edited)
        return edited;
    const Result<LegPlace> found = findLeg(*edited, leg);
    if (!found)
        return std::unexpected(found.error());
    change(*found);
    sortLegs(*found->team);
    return edited;
}

} // namespace

Result<Plan> openedForEditing(const Plan &plan)
{
    if (!isOpenForEdits(plan.status))
        return failure(Error::Code::Conflict, PlanEditWords::tr("This plan has been briefed. Copy it to plan anew."));
    Plan edited = plan;
    if (edited.status == PlanStatus::Approved) {
        edited.status = PlanStatus::Draft; // the approval was of what was there before
        edited.approvedBy.clear();
        edited.approvedAt = {};
        ++edited.version;
    }
    return edited;
}

Leg visitTo(const Hotspot &hotspot)
{
    Leg leg;
    leg.hotspot = hotspot.id;
    leg.placeName = hotspot.name;
    leg.point = hotspot.centre;
    leg.reason = hotspot.reason;
    return leg;
}

Result<Plan> addVisit(const Plan &plan, const TeamId &team, const Hotspot &hotspot, const QDateTime &arrive,
                      int minutes, const LegId &id)
{
    return addLeg(plan, team, visitTo(hotspot), arrive, minutes, id);
}

Result<Plan> addBreak(const Plan &plan, const TeamId &team, GridPoint point, const QString &placeName,
                      const QDateTime &arrive, int minutes, const LegId &id)
{
    Leg leg;
    leg.kind = LegKind::Break;
    leg.placeName = placeName;
    leg.point = point;
    leg.reason = PlanEditWords::tr("Refreshment break");
    return addLeg(plan, team, std::move(leg), arrive, minutes, id);
}

Result<Plan> removeLeg(const Plan &plan, const LegId &leg)
{
    return editLeg(plan, leg, [](const LegPlace &at) {
        at.team->legs.erase(at.team->legs.begin() + static_cast<std::ptrdiff_t>(at.index));
    });
}

Result<Plan> moveLeg(const Plan &plan, const LegId &leg, const QDateTime &arrive)
{
    if (!arrive.isValid())
        return failure(Error::Code::Refused, PlanEditWords::tr("A visit needs a time."));
    return editLeg(plan, leg, [&arrive](const LegPlace &at) {
        const qint64 seconds = at.leg().arrive.secsTo(at.leg().depart);
        at.leg().arrive = arrive.toUTC();
        at.leg().depart = at.leg().arrive.addSecs(seconds);
    });
}

Result<Plan> moveLegToTeam(const Plan &plan, const LegId &leg, const TeamId &team)
{
    Result<Plan> edited = openedForEditing(plan);
    if (!edited)
        return edited;
    const Result<LegPlace> from = findLeg(*edited, leg);
    if (!from)
        return std::unexpected(from.error());
    const Result<Team *> to = findTeam(*edited, team);
    if (!to)
        return std::unexpected(to.error());
    Leg moved = from->leg();
    from->team->legs.erase(from->team->legs.begin() + static_cast<std::ptrdiff_t>(from->index));
    (*to)->legs.push_back(std::move(moved));
    sortLegs(**to);
    return edited;
}

Result<Plan> setLocked(const Plan &plan, const LegId &leg, bool locked)
{
    return editLeg(plan, leg, [locked](const LegPlace &at) { at.leg().locked = locked; });
}

Result<Plan> setVisitMinutes(const Plan &plan, const LegId &leg, int minutes)
{
    if (minutes < 1 || minutes > LongestStayMinutes)
        return failure(Error::Code::Refused,
                       PlanEditWords::tr("A stay lasts 1 to %1 minutes.").arg(LongestStayMinutes));
    return editLeg(plan, leg,
                   [minutes](const LegPlace &at) { at.leg().depart = at.leg().arrive.addSecs(minutes * qint64{60}); });
}

Result<Plan> swapLegs(const Plan &plan, const LegId &one, const LegId &other)
{
    if (one == other)
        return failure(Error::Code::Refused, PlanEditWords::tr("Two different visits are swapped."));
    Result<Plan> edited = openedForEditing(plan);
    if (!edited)
        return edited;
    Result<LegPlace> first = findLeg(*edited, one);
    Result<LegPlace> second = findLeg(*edited, other);
    if (!first || !second)
        return std::unexpected(!first ? first.error() : second.error());
    if (second->leg().arrive < first->leg().arrive)
        std::swap(first, second);
    Leg &earlier = first->leg();
    Leg &later = second->leg();
    const qint64 earlierStays = earlier.arrive.secsTo(earlier.depart);
    const qint64 laterStays = later.arrive.secsTo(later.depart);
    const QDateTime begin = earlier.arrive;
    const QDateTime end = later.depart;
    earlier.arrive = first->team == second->team ? end.addSecs(-earlierStays) : later.arrive;
    earlier.depart = earlier.arrive.addSecs(earlierStays);
    later.arrive = begin;
    later.depart = begin.addSecs(laterStays);
    std::swap(earlier, later);
    sortLegs(*first->team);
    sortLegs(*second->team);
    return edited;
}

Result<Plan> splitLeg(const Plan &plan, const LegId &leg, const LegId &id)
{
    Result<Plan> edited = openedForEditing(plan);
    if (!edited)
        return edited;
    const Result<LegPlace> found = findLeg(*edited, leg);
    if (!found)
        return std::unexpected(found.error());
    if (!id.isValid() || findLeg(*edited, id))
        return failure(Error::Code::Conflict, PlanEditWords::tr("A new visit needs a key of its own."));
    Leg &first = found->leg();
    const qint64 minutes = first.arrive.secsTo(first.depart) / 60;
    if (minutes < 2)
        return failure(Error::Code::Refused, PlanEditWords::tr("A stay of one minute cannot be split."));
    Leg second = first;
    second.id = id;
    second.arrive = first.arrive.addSecs((minutes + 1) / 2 * 60);
    first.depart = second.arrive;
    found->team->legs.push_back(std::move(second));
    sortLegs(*found->team);
    return edited;
}

Result<Plan> swapOfficers(const Plan &plan, const OfficerId &one, const OfficerId &other)
{
    if (!one.isValid() || !other.isValid() || one == other)
        return failure(Error::Code::Refused, PlanEditWords::tr("Two different officers are swapped."));
    Result<Plan> edited = openedForEditing(plan);
    if (!edited)
        return edited;
    bool found = false;
    for (Team &team : edited->teams) {
        for (OfficerId &member : team.members) {
            if (member != one && member != other)
                continue;
            member = member == one ? other : one;
            found = true;
        }
    }
    if (!found)
        return failure(Error::Code::NotFound, PlanEditWords::tr("Neither officer is in a team."));
    return edited;
}

Result<Plan> addOfficer(const Plan &plan, const TeamId &team, const OfficerId &officer)
{
    Result<Plan> edited = openedForEditing(plan);
    if (!edited)
        return edited;
    const Result<Team *> found = findTeam(*edited, team);
    if (!found)
        return std::unexpected(found.error());
    if (!officer.isValid() || std::ranges::contains((*found)->members, officer))
        return failure(Error::Code::Refused, PlanEditWords::tr("The officer is in %1 already.").arg((*found)->name));
    (*found)->members.push_back(officer);
    return edited;
}

Result<Plan> removeOfficer(const Plan &plan, const TeamId &team, const OfficerId &officer)
{
    Result<Plan> edited = openedForEditing(plan);
    if (!edited)
        return edited;
    const Result<Team *> found = findTeam(*edited, team);
    if (!found)
        return std::unexpected(found.error());
    if (std::erase((*found)->members, officer) == 0)
        return failure(Error::Code::NotFound, PlanEditWords::tr("The officer is not in %1.").arg((*found)->name));
    return edited;
}

Result<Plan> addTeam(const Plan &plan, const Team &team)
{
    if (!team.id.isValid() || team.name.trimmed().isEmpty())
        return failure(Error::Code::Refused, PlanEditWords::tr("A team needs a name."));
    Result<Plan> edited = openedForEditing(plan);
    if (!edited)
        return edited;
    if (std::ranges::contains(edited->teams, team.id, &Team::id) ||
        std::ranges::contains(edited->teams, team.name, &Team::name))
        return failure(Error::Code::Conflict, PlanEditWords::tr("There is a team “%1” already.").arg(team.name));
    edited->teams.push_back(team);
    sortLegs(edited->teams.back());
    return edited;
}

Result<Plan> removeTeam(const Plan &plan, const TeamId &team)
{
    Result<Plan> edited = openedForEditing(plan);
    if (!edited)
        return edited;
    if (std::erase_if(edited->teams, [&team](const Team &each) { return each.id == team; }) == 0)
        return failure(Error::Code::NotFound, PlanEditWords::tr("The plan has no such team."));
    for (Team &pair : edited->teams) {
        if (pair.linkedUniform == team)
            pair.linkedUniform = {};
    }
    std::erase_if(edited->orders.forbids, [&team](const Forbid &forbid) { return forbid.team == team; });
    for (Duty &duty : edited->orders.duties) {
        if (duty.team == team)
            duty.team = {}; // anybody's, rather than nobody's
    }
    std::erase_if(edited->orders.breaks, [&team](const BreakOrder &order) { return order.team == team; });
    return edited;
}

Result<Plan> setLinked(const Plan &plan, const TeamId &plain, const TeamId &uniform)
{
    Result<Plan> edited = openedForEditing(plan);
    if (!edited)
        return edited;
    const Result<Team *> pair = findTeam(*edited, plain);
    if (!pair)
        return std::unexpected(pair.error());
    if ((*pair)->mode != Mode::Plain)
        return failure(Error::Code::Refused,
                       PlanEditWords::tr("%1 is not in plain clothes: it needs no link.").arg((*pair)->name));
    if (uniform.isValid()) {
        const Result<Team *> linked = findTeam(*edited, uniform);
        if (!linked)
            return std::unexpected(linked.error());
        if ((*linked)->mode != Mode::Uniform)
            return failure(Error::Code::Refused, PlanEditWords::tr("%1 is not in uniform.").arg((*linked)->name));
        (*linked)->operation = Operation::Vigilant;
    }
    (*pair)->linkedUniform = uniform;
    return edited;
}

} // namespace lantern
