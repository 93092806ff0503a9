#include "plan/hotspot_reach.h"

#include "plan/plan_night.h"
#include "plan/timeline.h"
#include "plan/worth.h"

#include <QCoreApplication>

#include <algorithm>

namespace lantern
{

namespace
{

struct HotspotReachWords
{
    Q_DECLARE_TR_FUNCTIONS(HotspotReach)
};

bool isBeyondAWalk(const Plan &plan, const Team &team, const Hotspot &hotspot)
{
    const double minutes = StraightLineDetour * distanceMetres(team.start, hotspot.centre) / WalkingMetresPerMinute;
    return !isKnown(team.start) || minutes > FarthestMinutes ||
           2 * minutes + PlanRequest().maxVisitMinutes > static_cast<double>(plan.shift.minutes());
}

} // namespace

HotspotReach reachOf(const Plan &plan, const Hotspot &hotspot, const StreetGraph *graph)
{
    if (graph != nullptr && !graph->isEmpty()) {
        const Foothold foothold = footholdOf(*graph, hotspot.centre);
        if (foothold.node < 0)
            return foothold.isCutOff ? HotspotReach::CutOff : HotspotReach::OffStreets;
    }
    const auto isFar = [&](const Team &team) { return isBeyondAWalk(plan, team, hotspot); };
    return std::ranges::all_of(plan.teams, isFar) ? HotspotReach::TooFar : HotspotReach::Within;
}

std::vector<HotspotBeyond> beyondReach(const Plan &plan, const HotspotSet &hotspots, const StreetGraph *graph)
{
    std::vector<HotspotBeyond> all;
    for (const Hotspot &hotspot : hotspots.hotspots) {
        HotspotBeyond beyond{.hotspot = hotspot.id, .reach = reachOf(plan, hotspot, graph)};
        for (const Team &team : plan.teams)
            if (beyond.reach == HotspotReach::CutOff || isBeyondAWalk(plan, team, hotspot))
                beyond.teams.push_back(team.id);
        if (!beyond.teams.empty())
            all.push_back(std::move(beyond));
    }
    return all;
}

QString beyondReachText(const Plan &plan, const TeamId &team, const Hotspot &hotspot, const HotspotBeyond &beyond)
{
    if (!std::ranges::contains(beyond.teams, team))
        return {};
    if (beyond.reach == HotspotReach::CutOff)
        return HotspotReachWords::tr(
                   "What the orders avoid leaves no way to %1. Allow those ways to send a team there.")
            .arg(hotspot.name);
    QStringList able;
    QString asked;
    for (const Team &other : plan.teams) {
        if (other.id == team)
            asked = other.name;
        if (!std::ranges::contains(beyond.teams, other.id))
            able.append(other.name);
    }
    if (able.isEmpty())
        return HotspotReachWords::tr("%1 is too far from every start to walk there and back. Start a team nearer.")
            .arg(hotspot.name);
    return HotspotReachWords::tr(
               "%1 is too far from where %2 sets out to walk there and back. It can be reached by %3.")
        .arg(hotspot.name, asked, able.join(QStringLiteral(", ")));
}

QString streetText(GridPoint point, const StreetGraph *graph)
{
    if (graph == nullptr || graph->isEmpty())
        return {};
    const StreetGraph::Snap snap = graph->snap(point);
    const int metres = qRound(snap.streetMetres);
    const QString street = graph->streetName(snap);
    if (street.isEmpty())
        return metres == 0 ? HotspotReachWords::tr("on a street without a name")
                           : HotspotReachWords::tr("%1 m from the nearest street").arg(metres);
    return metres == 0 ? HotspotReachWords::tr("on %1").arg(street)
                       : HotspotReachWords::tr("%1 m from %2").arg(metres).arg(street);
}

ReachCount countReach(const Plan &plan, const HotspotSet &hotspots, const StreetGraph *graph)
{
    ReachCount count;
    for (const Hotspot &hotspot : hotspots.hotspots) {
        const HotspotReach reach = reachOf(plan, hotspot, graph);
        ++count.all;
        count.offStreets += reach == HotspotReach::OffStreets ? 1 : 0;
        count.cutOff += reach == HotspotReach::CutOff ? 1 : 0;
        count.tooFar += reach == HotspotReach::TooFar ? 1 : 0;
    }
    return count;
}

QString outOfReachText(const ReachCount &count)
{
    QStringList parts;
    if (count.offStreets > 0)
        parts.append(HotspotReachWords::tr("%n lie(s) off the streets that are imported", nullptr, count.offStreets));
    if (count.cutOff > 0)
        parts.append(HotspotReachWords::tr("%n reached only by ways that are avoided", nullptr, count.cutOff));
    if (count.tooFar > 0)
        parts.append(HotspotReachWords::tr("%n too far from every start", nullptr, count.tooFar));
    return parts.join(QStringLiteral(", "));
}

} // namespace lantern
