#include "plan/plan_teams.h"

#include "plan/request_check.h"
#include "plan/timeline.h"

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

constexpr double MiddleMetres = 1000.0;
constexpr size_t MostForMiddle = 500;

QString freeName(const Plan &plan, Mode mode)
{
    for (int i = 0;; ++i) {
        const QString name = mode == Mode::Plain && i < 26 ? PlannerWords::tr("Pair %1").arg(QChar(u'A' + i))
                             : mode == Mode::Plain         ? PlannerWords::tr("Pair %1").arg(i + 1)
                                                           : PlannerWords::tr("Team %1").arg(i + 1);
        if (!std::ranges::contains(plan.teams, name, &Team::name))
            return name;
    }
}

// With something locked, or done already.
bool hasWork(const Plan &plan, const Team &team)
{
    return std::ranges::any_of(team.legs, [&plan](const Leg &leg) {
        return leg.locked || (plan.orders.settledUntil.isValid() && leg.arrive < plan.orders.settledUntil);
    });
}

void dropSurplus(Plan &plan, Mode mode, int wanted)
{
    auto count = std::ranges::count(plan.teams, mode, &Team::mode);
    for (size_t i = plan.teams.size(); i > 0 && count > wanted; --i) {
        const Team &team = plan.teams[i - 1];
        if (team.mode != mode || hasWork(plan, team))
            continue;
        plan.teams.erase(plan.teams.begin() + static_cast<std::ptrdiff_t>(i - 1));
        --count;
    }
}

void linkPairs(Plan &plan)
{
    std::vector<TeamId> taken;
    const auto isFree = [&taken](const Team &team) {
        return team.mode == Mode::Uniform && !std::ranges::contains(taken, team.id);
    };
    for (Team &pair : plan.teams) {
        if (pair.mode != Mode::Plain)
            continue;
        auto linked = std::ranges::find(plan.teams, pair.linkedUniform, &Team::id);
        if (linked == plan.teams.end() || !isFree(*linked))
            linked = std::ranges::find_if(plan.teams, isFree);
        if (linked == plan.teams.end())
            continue;
        pair.linkedUniform = linked->id;
        taken.push_back(linked->id);
    }
}

// What was asked for new teams; nullptr if nothing was.
const PlaceForTeam *placeFor(const PlanRequest &request, const Team &team, bool isFinish)
{
    const PlaceForTeam *last = nullptr;
    for (const PlaceForTeam &place : request.places)
        if (place.isFinish == isFinish && (place.team.isEmpty() || place.team == team.name))
            last = &place;
    return last;
}

void placeNewTeam(Team &team, const PlanRequest &request, GridPoint start, const QString &startName)
{
    const PlaceForTeam *from = placeFor(request, team, false);
    team.start = from ? from->point : start;
    team.startName = from ? from->name : startName;
    if (const PlaceForTeam *to = placeFor(request, team, true)) {
        team.finish = to->point;
        team.finishName = to->name;
    }
}

} // namespace

void formTeams(Plan &plan, const PlanRequest &request, GridPoint start, const QString &startName, const QDateTime &now,
               Random &ids)
{
    dropSurplus(plan, Mode::Plain, request.plainTeams);
    dropSurplus(plan, Mode::Uniform, request.uniformTeams);
    for (const auto &[mode, wanted] :
         {std::pair(Mode::Plain, request.plainTeams), std::pair(Mode::Uniform, request.uniformTeams)}) {
        for (auto count = std::ranges::count(plan.teams, mode, &Team::mode); count < wanted; ++count) {
            Team team;
            team.id = TeamId::make(now, ids);
            team.name = freeName(plan, mode);
            team.mode = mode;
            plan.teams.push_back(std::move(team));
        }
    }
    linkPairs(plan);
    int vehicles = request.vehicleTeams;
    for (Team &team : plan.teams) {
        const bool linked = std::ranges::contains(plan.teams, team.id, &Team::linkedUniform);
        const bool given = isKnown(team.start);
        if (!given && team.mode == Mode::Uniform && !linked && vehicles-- > 0)
            team.travel = Travel::Vehicle; // whoever keeps in reach of a pair on foot walks too
        team.operation = team.mode == Mode::Uniform && !linked ? Operation::Verona : Operation::Vigilant;
        if (!given)
            placeNewTeam(team, request, start, startName);
        team.finishName = isKnown(team.finish) ? team.finishName : team.startName;
        team.finish = isKnown(team.finish) ? team.finish : team.start;
    }
}

SetOut middleOf(const HotspotSet &hotspots)
{
    const std::span<const Hotspot> worst(hotspots.hotspots.data(), std::min(hotspots.hotspots.size(), MostForMiddle));
    const auto mass = [&worst](const Hotspot &at) {
        double sum = 0;
        for (const Hotspot &other : worst)
            sum += std::max(other.score, 1e-6) * std::exp(-distanceMetres(at.centre, other.centre) / MiddleMetres);
        return sum;
    };
    const auto densest = std::ranges::max_element(worst, {}, mass);
    GridPoint middle;
    double total = 0;
    for (const Hotspot &hotspot : worst) {
        if (distanceMetres(hotspot.centre, densest->centre) > MiddleMetres)
            continue;
        const double score = std::max(hotspot.score, 1e-6);
        middle.easting += score * hotspot.centre.easting;
        middle.northing += score * hotspot.centre.northing;
        total += score;
    }
    return {{middle.easting / total, middle.northing / total}, densest->name};
}

} // namespace lantern
