#include "geo/grid_reference.h"
#include "plan/edit.h"
#include "plan/timeline.h"

#include <QCoreApplication>

#include <algorithm>

namespace lantern
{

namespace
{

struct PlanPlacesWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanPlaces)
};

// Of a team: the one end or the other.
struct TeamEnd
{
    GridPoint Team::*point;
    QString Team::*name;
};
constexpr TeamEnd StartEnd{.point = &Team::start, .name = &Team::startName};
constexpr TeamEnd FinishEnd{.point = &Team::finish, .name = &Team::finishName};

bool arePartners(const Team &one, const Team &other)
{
    return (one.linkedUniform.isValid() && one.linkedUniform == other.id) ||
           (other.linkedUniform.isValid() && other.linkedUniform == one.id);
}

// Whether what is set for the one is set for the other too.
bool moveTogether(const Team &one, const Team &other, TeamEnd end)
{
    return one.id == other.id || (arePartners(one, other) && one.*end.point == other.*end.point);
}

Result<Plan> setPlace(const Plan &plan, const TeamId &id, const TeamPlace &place, TeamEnd end)
{
    if (place.name.trimmed().isEmpty())
        return failure(Error::Code::Refused, PlanPlacesWords::tr("A place needs a name."));
    if (!isKnown(place.point) || gridReference(place.point).isEmpty())
        return failure(Error::Code::Refused,
                       PlanPlacesWords::tr("“%1” has no point in Great Britain.").arg(place.name.trimmed()));
    Result<Plan> edited = openedForEditing(plan);
    if (!edited)
        return edited;
    const auto before = std::ranges::find(plan.teams, id, &Team::id);
    if (!id.isValid() || before == plan.teams.end())
        return failure(Error::Code::NotFound, PlanPlacesWords::tr("The plan has no such team."));
    for (Team &team : edited->teams) {
        if (!moveTogether(*before, team, end))
            continue;
        team.*end.point = place.point;
        team.*end.name = place.name.trimmed();
    }
    return edited;
}

std::optional<TeamPlace> placeOfOthers(const Plan &plan, const TeamId &id, TeamEnd end)
{
    const auto own = std::ranges::find(plan.teams, id, &Team::id);
    if (own == plan.teams.end())
        return std::nullopt;
    std::vector<TeamPlace> places;
    for (const Team &team : plan.teams)
        if (!moveTogether(*own, team, end) && isKnown(team.*end.point))
            places.push_back({.name = team.*end.name, .point = team.*end.point});
    const auto most = std::ranges::max_element(
        places, {}, [&places](const TeamPlace &place) { return std::ranges::count(places, place); });
    return most == places.end() ? std::nullopt : std::optional(*most);
}

} // namespace

Result<Plan> setStart(const Plan &plan, const TeamId &team, const TeamPlace &place)
{
    return setPlace(plan, team, place, StartEnd);
}

Result<Plan> setFinish(const Plan &plan, const TeamId &team, const TeamPlace &place)
{
    return setPlace(plan, team, place, FinishEnd);
}

std::optional<TeamPlace> startOfOthers(const Plan &plan, const TeamId &team)
{
    return placeOfOthers(plan, team, StartEnd);
}

std::optional<TeamPlace> finishOfOthers(const Plan &plan, const TeamId &team)
{
    return placeOfOthers(plan, team, FinishEnd);
}

} // namespace lantern
