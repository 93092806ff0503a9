#include "plan/hotspot_reach.h"

#include "plan/timeline.h"
#include "plan/travel.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace lantern
{

namespace
{

struct HotspotReachWords
{
    Q_DECLARE_TR_FUNCTIONS(HotspotReach)
};

bool isTooFar(const Plan &plan, const Team &team, const Hotspot &hotspot, int visitMinutes)
{
    const double minutes = minutesFromStart(plan, team, hotspot);
    return minutes > FarthestMinutes || 2 * minutes + visitMinutes > static_cast<double>(plan.shift.minutes());
}

bool isCutOffFor(const Plan &plan, const Team &team, const Hotspot &hotspot, const RuleContext &context)
{
    return isCutOff(context.graph, context.drives.get(), travelOf(plan, team), hotspot.centre);
}

} // namespace

double minutesFromStart(const Plan &plan, const Team &team, const Hotspot &hotspot)
{
    return isKnown(team.start)
               ? minutesUnderWay(travelOf(plan, team), StraightLineDetour * distanceMetres(team.start, hotspot.centre))
               : std::numeric_limits<double>::infinity();
}

HotspotReach reachOf(const Plan &plan, const Hotspot &hotspot, const RuleContext &context, int visitMinutes)
{
    bool isCutOff = false;
    for (const Team &team : plan.teams) {
        if (isTooFar(plan, team, hotspot, visitMinutes))
            continue;
        if (!isCutOffFor(plan, team, hotspot, context)) {
            const bool isOff = context.graph && !context.graph->isEmpty() &&
                               context.graph->snap(hotspot.centre).streetMetres > SnapLimitMetres &&
                               !context.graph->isCutOff(hotspot.centre);
            return isOff ? HotspotReach::OffStreets : HotspotReach::Within;
        }
        isCutOff = true;
    }
    return isCutOff ? HotspotReach::CutOff : HotspotReach::TooFar;
}

std::vector<HotspotBeyond> beyondReach(const Plan &plan, const HotspotSet &hotspots, const RuleContext &context)
{
    std::vector<HotspotBeyond> all;
    for (const Hotspot &hotspot : hotspots.hotspots) {
        HotspotBeyond beyond{.hotspot = hotspot.id};
        const bool isOffOnFoot = isCutOff(context.graph, nullptr, Travel::Foot, hotspot.centre);
        for (const Team &team : plan.teams) {
            const bool isOff = isOffOnFoot && isCutOffFor(plan, team, hotspot, context);
            if (isOff)
                beyond.cutOff.push_back(team.id);
            if (isOff || isTooFar(plan, team, hotspot, MaximumVisitMinutes))
                beyond.teams.push_back(team.id);
        }
        if (!beyond.teams.empty())
            all.push_back(std::move(beyond));
    }
    return all;
}

QString beyondReachText(const Plan &plan, const TeamId &team, const Hotspot &hotspot, const HotspotBeyond &beyond)
{
    if (!std::ranges::contains(beyond.teams, team))
        return {};
    QStringList able;
    QString asked;
    for (const Team &other : plan.teams) {
        if (other.id == team)
            asked = other.name;
        if (!std::ranges::contains(beyond.teams, other.id))
            able.append(other.name);
    }
    const bool isOff = std::ranges::contains(beyond.cutOff, team);
    if (isOff && able.isEmpty())
        return HotspotReachWords::tr(
                   "What the orders avoid leaves no way to %1. Allow those ways to send a team there.")
            .arg(hotspot.name);
    if (isOff)
        return HotspotReachWords::tr(
                   "What the orders avoid leaves %1 no way on foot to %2. It can be reached by vehicle, by %3.")
            .arg(asked, hotspot.name, able.join(QStringLiteral(", ")));
    if (able.isEmpty())
        return HotspotReachWords::tr("%1 is too far from every start to get there and back. Start a team nearer.")
            .arg(hotspot.name);
    return HotspotReachWords::tr("%1 is too far from where %2 sets out to get there and back. It can be reached by %3.")
        .arg(hotspot.name, asked, able.join(QStringLiteral(", ")));
}

QString streetText(GridPoint point, const StreetGraph *graph)
{
    if (graph == nullptr || graph->isEmpty())
        return {};
    const StreetGraph::Snap snap = graph->snap(point);
    constexpr int InKilometres = 1000;
    const int metres = qRound(snap.streetMetres);
    if (metres >= InKilometres)
        return HotspotReachWords::tr("%1 km from the nearest street that is imported")
            .arg(QLocale().toString(snap.streetMetres / InKilometres, 'f', 1));
    const QString street = graph->streetName(snap);
    if (street.isEmpty())
        return metres == 0 ? HotspotReachWords::tr("on a street without a name")
                           : HotspotReachWords::tr("%1 m from the nearest street").arg(metres);
    return metres == 0 ? HotspotReachWords::tr("on %1").arg(street)
                       : HotspotReachWords::tr("%1 m from %2").arg(metres).arg(street);
}

ReachCount countReach(const Plan &plan, const HotspotSet &hotspots, const RuleContext &context)
{
    ReachCount count;
    for (const Hotspot &hotspot : hotspots.hotspots) {
        const HotspotReach reach = reachOf(plan, hotspot, context);
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
    if (count.cutOff > 0)
        parts.append(HotspotReachWords::tr("%n reached only by ways that are avoided", nullptr, count.cutOff));
    if (count.tooFar > 0)
        parts.append(HotspotReachWords::tr("%n too far from every start", nullptr, count.tooFar));
    if (count.offStreets > 0)
        parts.append(HotspotReachWords::tr("%n off the streets that are imported: ways there are straight lines",
                                           nullptr, count.offStreets));
    return parts.join(QStringLiteral(", "));
}

} // namespace lantern
