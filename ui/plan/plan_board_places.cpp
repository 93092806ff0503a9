#include "plan/plan_board.h"

#include "commands/workspace.h"
#include "geo/coordinates.h"
#include "geo/grid_reference.h"
#include "geo/shapes.h"
#include "map/geo_map.h"
#include "plan/edit.h"
#include "plan/timeline.h"
#include "store/place_repository.h"

#include <algorithm>

namespace lantern
{

namespace
{

constexpr int PlacesOffered = 10;
constexpr double MetresRoundThePlan = 150; // so that a plan of one place is no point
const QString FramedPlan = QStringLiteral("framedPlan");
const QString FinishEnd = QStringLiteral("finish");

bool isCalled(const GazetteerEntry &entry, const QString &name)
{
    return entry.name.compare(name, Qt::CaseInsensitive) == 0;
}

// Which of several places of one name it is: its ward and where on the grid.
QString apartText(const GazetteerEntry &entry, const PlaceRepository &places)
{
    const QString ward = places.areaAt(entry.point, Boundary::Kind::Ward).value_or(QString());
    return ward.isEmpty() || ward == entry.name
               ? PlanBoard::tr("%1 · %2").arg(entry.name, gridReference(entry.point))
               : PlanBoard::tr("%1 · %2 · %3").arg(entry.name, ward, gridReference(entry.point));
}

QVariantMap placeMap(const QString &text, const QString &name, GridPoint point)
{
    return {{QStringLiteral("text"), text},
            {QStringLiteral("name"), name},
            {QStringLiteral("easting"), point.easting},
            {QStringLiteral("northing"), point.northing}};
}

TeamPlace teamPlaceOf(const QVariantMap &place)
{
    return {.name = place.value(QStringLiteral("name"), place.value(QStringLiteral("text"))).toString(),
            .point = {place.value(QStringLiteral("easting")).toDouble(),
                      place.value(QStringLiteral("northing")).toDouble()}};
}

} // namespace

QVariantList PlanBoard::routeOf(int teamRow) const
{
    QVariantList way;
    if (teamRow < 0 || teamRow >= static_cast<int>(m_insight.routes.size()))
        return way;
    for (const GridPoint &point : m_insight.routes[static_cast<size_t>(teamRow)])
        way.append(geoMap(point));
    return way;
}

QVariantMap PlanBoard::hotspotLike(const QString &hotspot, const QString &name, double latitude, double longitude) const
{
    const std::vector<Hotspot> &own = m_ground.hotspots.hotspots;
    const GridPoint at = toGrid({latitude, longitude});
    auto meant = std::ranges::find(own, HotspotId::fromString(hotspot), &Hotspot::id);
    // Outlines may overlap: of those that hold the place, the one whose middle is nearest.
    if (meant == own.end())
        for (auto one = own.begin(); one != own.end(); ++one)
            if (contains(one->outline, at) &&
                (meant == own.end() || distanceMetres(one->centre, at) < distanceMetres(meant->centre, at)))
                meant = one;
    return meant == own.end()
               ? QVariantMap{{QStringLiteral("hotspot"), hotspot}, {QStringLiteral("name"), name}}
               : QVariantMap{{QStringLiteral("hotspot"), meant->id.toString()}, {QStringLiteral("name"), meant->name}};
}

QVariantMap PlanBoard::visitedNear(double latitude, double longitude, double metres) const
{
    const GridPoint at = toGrid({latitude, longitude});
    const Leg *nearest = nullptr;
    for (const Team &team : m_plan.teams)
        for (const Leg &leg : team.legs)
            if (leg.hotspot.isValid() && distanceMetres(leg.point, at) <= metres &&
                (nearest == nullptr || distanceMetres(leg.point, at) < distanceMetres(nearest->point, at)))
                nearest = &leg;
    return nearest == nullptr ? QVariantMap()
                              : QVariantMap{{QStringLiteral("hotspot"), nearest->hotspot.toString()},
                                            {QStringLiteral("name"), nearest->placeName}};
}

QVariantList PlanBoard::placesLike(const QString &text) const
{
    QVariantList found;
    if (!m_workspace->isOpen() || text.trimmed().size() < 2)
        return found;
    const PlaceRepository places(*m_workspace->store());
    const auto entries = places.search(text, PlacesOffered).value_or(std::vector<GazetteerEntry>());
    for (const GazetteerEntry &entry : entries) {
        const bool isOne = std::ranges::count_if(
                               entries, [&](const GazetteerEntry &other) { return isCalled(other, entry.name); }) == 1;
        found.append(placeMap(isOne ? entry.name : apartText(entry, places), entry.name, entry.point));
    }
    return found;
}

QVariantMap PlanBoard::placeTyped(const QString &text) const
{
    const QString typed = text.trimmed();
    if (const Result<GridPoint> figures = pointFromFigures(typed))
        return {{QStringLiteral("place"), placeMap(gridReference(*figures), gridReference(*figures), *figures)}};
    const QVariantList found = placesLike(typed);
    QVariantList called;
    for (const QVariant &place : found)
        if (place.toMap().value(QStringLiteral("name")).toString().compare(typed, Qt::CaseInsensitive) == 0)
            called.append(place);
    const QVariantList &meant = called.isEmpty() ? found : called;
    if (meant.size() == 1)
        return {{QStringLiteral("place"), meant.front()}};
    const QString why = meant.isEmpty()
                            ? tr("Nothing in this file is called “%1”.").arg(typed)
                            : tr("“%1” may be one of %2 places: choose which.").arg(typed).arg(meant.size());
    return {{QStringLiteral("why"), why}, {QStringLiteral("found"), meant}};
}

bool PlanBoard::setTeamPlace(int teamRow, const QString &end, const QVariantMap &place)
{
    const TeamId team = teamId(teamRow);
    if (!team.isValid())
        return false;
    const TeamPlace chosen = teamPlaceOf(place);
    const QString &name = m_plan.teams[static_cast<size_t>(teamRow)].name;
    return end == FinishEnd ? change(setFinish(m_plan, team, chosen), tr("%1 finishes at %2").arg(name, chosen.name))
                            : change(setStart(m_plan, team, chosen), tr("%1 sets out from %2").arg(name, chosen.name));
}

bool PlanBoard::placeAsOthers(int teamRow, const QString &end)
{
    const TeamId team = teamId(teamRow);
    const auto others = end == FinishEnd ? finishOfOthers(m_plan, team) : startOfOthers(m_plan, team);
    return others && setTeamPlace(teamRow, end, placeMap(others->name, others->name, others->point));
}

QVariantMap PlanBoard::takeFrame()
{
    if (!hasPlan() || m_workspace->fileSetting(FramedPlan).toString() == planId())
        return {};
    GridBox box;
    for (const Team &team : m_plan.teams) {
        for (const GridPoint end : {team.start, team.finish})
            if (isKnown(end))
                box.add(end);
        for (const Leg &leg : team.legs)
            box.add(leg.point);
    }
    if (box.isEmpty())
        return {};
    m_workspace->setFileSetting(FramedPlan, planId());
    box = box.grownBy(MetresRoundThePlan);
    const GeoPoint southWest = toGeo({box.west, box.south});
    const GeoPoint northEast = toGeo({box.east, box.north});
    return {{QStringLiteral("west"), southWest.longitude},
            {QStringLiteral("south"), southWest.latitude},
            {QStringLiteral("east"), northEast.longitude},
            {QStringLiteral("north"), northEast.latitude}};
}

} // namespace lantern
