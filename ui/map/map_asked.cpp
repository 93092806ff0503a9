#include "commands/workspace.h"
#include "map/geo_map.h"
#include "map/map_model.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

// What the screens ask of the map.
namespace lantern
{

namespace
{

QVariantList linePlaces(const Line &line)
{
    QVariantList places;
    for (const GridPoint &point : line)
        places.append(geoMap(point));
    return places;
}

Line wayOf(const MapScene::Content &work, const QString &team)
{
    const auto found = std::ranges::find(work.plan.teams, team, &Team::name);
    const auto row = static_cast<size_t>(found - work.plan.teams.begin());
    return found == work.plan.teams.end() || row >= work.routes.size() ? Line() : work.routes[row];
}

// The line cut into dashes and the gaps between them, as long as each is said to be, the last as far as it goes.
std::vector<Line> dashesAlong(const Line &line, double dashMetres, double gapMetres)
{
    std::vector<Line> dashes;
    bool isGap = false;
    double left = dashMetres;
    for (size_t i = 0; i < line.size(); ++i) {
        if (i == 0) {
            dashes.push_back({line[0]});
            continue;
        }
        const double length = distanceMetres(line[i - 1], line[i]);
        double along = left;
        for (; along < length; along += left) {
            const double share = along / length;
            const GridPoint cut{std::lerp(line[i - 1].easting, line[i].easting, share),
                                std::lerp(line[i - 1].northing, line[i].northing, share)};
            if (isGap)
                dashes.push_back({cut});
            else
                dashes.back().push_back(cut);
            isGap = !isGap;
            left = isGap ? gapMetres : dashMetres;
        }
        left = along - length;
        if (!isGap)
            dashes.back().push_back(line[i]);
    }
    std::erase_if(dashes, [](const Line &dash) { return dash.size() < 2; });
    return dashes;
}

QVariantMap windowOf(const GridBox &box)
{
    const GeoPoint southWest = toGeo({box.west, box.south});
    const GeoPoint northEast = toGeo({box.east, box.north});
    return {{QStringLiteral("west"), southWest.longitude},
            {QStringLiteral("south"), southWest.latitude},
            {QStringLiteral("east"), northEast.longitude},
            {QStringLiteral("north"), northEast.latitude}};
}

// All that it holds: a window that is upright in degrees is askew on the grid.
GridBox boxOf(const QVariantMap &window)
{
    GridBox box;
    for (const QString &side : {QStringLiteral("west"), QStringLiteral("east")})
        for (const QString &end : {QStringLiteral("south"), QStringLiteral("north")})
            box.add(toGrid({window[end].toDouble(), window[side].toDouble()}));
    return box;
}

bool meet(const QVariantMap &one, const QVariantMap &other)
{
    const auto overlap = [&](const QString &low, const QString &high) {
        return one[low].toDouble() <= other[high].toDouble() && other[low].toDouble() <= one[high].toDouble();
    };
    return overlap(QStringLiteral("west"), QStringLiteral("east")) &&
           overlap(QStringLiteral("south"), QStringLiteral("north"));
}

} // namespace

QString MapModel::attribution() const
{
    if (isEmpty())
        return {};
    QString ground = Workspace::instance()->isExercise()
                         ? tr("EXERCISE — fictional ground")
                         : tr("© OpenStreetMap contributors · Contains OS, ONS and police.uk data (OGL)");
    if (!m_scenes.pack)
        return ground;
    // Packs write theirs as HTML.
    QString pack = m_scenes.pack->facts().attribution;
    pack.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
    return QStringLiteral("%1 · %2").arg(pack.isEmpty() ? m_scenes.pack->facts().name : pack, ground);
}

const Hotspot *MapModel::find(const QString &hotspot) const
{
    const auto found = std::ranges::find(m_work.hotspots.hotspots, HotspotId::fromString(hotspot), &Hotspot::id);
    return hotspot.isEmpty() || found == m_work.hotspots.hotspots.end() ? nullptr : &*found;
}

QVariantMap MapModel::hotspot(const QString &id) const
{
    const Hotspot *found = find(id);
    if (found == nullptr)
        return {};
    QVariantMap entry = geoMap(found->centre);
    entry.insert({{QStringLiteral("rank"), found->rank},
                  {QStringLiteral("name"), found->name},
                  {QStringLiteral("reason"), found->reason}});
    return entry;
}

QString MapModel::hotspotAt(double latitude, double longitude, double metres) const
{
    const GridPoint point = toGrid({latitude, longitude});
    const auto far = [&](const Hotspot &hotspot) { return distanceMetres(point, hotspot.centre); };
    const auto nearest = std::ranges::min_element(m_work.hotspots.hotspots, {}, far);
    return nearest == m_work.hotspots.hotspots.end() || far(*nearest) > metres ? QString() : nearest->id.toString();
}

QVariantList MapModel::stops() const
{
    QVariantList all;
    for (const Team &team : m_work.plan.teams) {
        int number = 0;
        for (const Leg &leg : team.legs) {
            if (leg.kind != LegKind::Visit)
                continue;
            QVariantMap entry = geoMap(leg.point);
            entry.insert({{QStringLiteral("label"), QString::number(++number)},
                          {QStringLiteral("mode"), toKey(team.mode)},
                          {QStringLiteral("team"), team.name},
                          {QStringLiteral("name"), leg.placeName}});
            all.append(entry);
        }
    }
    return all;
}

QVariantList MapModel::routeOf(const QString &team) const
{
    return linePlaces(wayOf(m_work, team));
}

QVariantList MapModel::dashesOf(const QString &team) const
{
    constexpr double dashMetres = 30;
    constexpr double gapMetres = 20;
    QVariantList dashes;
    for (const Line &dash : dashesAlong(wayOf(m_work, team), dashMetres, gapMetres))
        dashes.append(QVariant(linePlaces(dash)));
    return dashes;
}

QVariantList MapModel::at(double latitude, double longitude, double metres, const QList<int> &layers) const
{
    const QSet<int> wanted(layers.begin(), layers.end());
    const GridPoint point = toGrid({latitude, longitude});
    std::vector<MapScene::Found> found;
    for (const auto &scene : {m_scenes.work, m_scenes.records, m_scenes.ground}) {
        if (!scene)
            continue;
        for (MapScene::Found &one : scene->at(point, metres, wanted))
            found.push_back(std::move(one));
    }
    QVariantList list;
    for (const MapScene::Found &one : found) {
        QVariantMap entry = geoMap(one.point);
        entry.insert({{QStringLiteral("kind"), one.kind},
                      {QStringLiteral("title"), one.title},
                      {QStringLiteral("detail"), one.detail},
                      {QStringLiteral("record"), one.record}});
        list.append(entry);
    }
    return list;
}

QVariantList MapModel::outlineOf(const QString &hotspot) const
{
    QVariantList rings;
    const Hotspot *found = find(hotspot);
    if (found == nullptr)
        return rings;
    for (const Polygon &polygon : found->outline) {
        QVariantList ring;
        for (const GridPoint &point : polygon.outer())
            ring.append(geoMap(point));
        rings.append(QVariant(ring));
    }
    return rings;
}

void MapModel::goToSought(const QString &name, double latitude, double longitude)
{
    constexpr double closeZoom = 16;
    m_sought = {{QStringLiteral("name"), name},
                {QStringLiteral("latitude"), latitude},
                {QStringLiteral("longitude"), longitude}};
    Q_EMIT soughtChanged();
    goTo(latitude, longitude, closeZoom);
}

void MapModel::forgetSought()
{
    if (m_sought.isEmpty())
        return;
    m_sought.clear();
    Q_EMIT soughtChanged();
}

void MapModel::askRecord(const QString &record)
{
    Workspace::instance()->setWanted(record);
    Q_EMIT recordAsked(record.startsWith(QLatin1StringView("site/")) ? QStringLiteral("partners")
                                                                     : QStringLiteral("walks"));
}

void MapModel::askSearch()
{
    Q_EMIT searchAsked();
}

QVariantMap MapModel::bounds() const
{
    if (m_scenes.ground && !m_scenes.ground->bounds().isEmpty())
        return windowOf(m_scenes.ground->bounds());
    return m_scenes.pack ? packBounds() : QVariantMap();
}

bool MapModel::reaches(const QVariantMap &window) const
{
    if (m_scenes.pack && (!m_scenes.pack->facts().bounds || meet(packBounds(), window)))
        return true;
    const GridBox box = boxOf(window);
    return std::ranges::any_of(std::array{m_scenes.work, m_scenes.records, m_scenes.ground}, [&](const auto &scene) {
        return scene && !scene->reach().isEmpty() && scene->reach().intersects(box);
    });
}

// Without bounds of its own: the surroundings of a picture that there is.
QVariantMap MapModel::packBounds() const
{
    RasterPackFacts::Bounds box;
    const RasterPackFacts &facts = m_scenes.pack->facts();
    if (facts.bounds) {
        box = *facts.bounds;
    } else {
        const double side = std::exp2(-facts.example.zoom);
        const auto corner = [&](double column, double row) { return toGeo(fromWorld({column * side, row * side})); };
        const GeoPoint northWest = corner(facts.example.column - 1, facts.example.row - 1);
        const GeoPoint southEast = corner(facts.example.column + 2, facts.example.row + 2);
        box = {.west = northWest.longitude,
               .south = southEast.latitude,
               .east = southEast.longitude,
               .north = northWest.latitude};
    }
    return {{QStringLiteral("west"), box.west},
            {QStringLiteral("south"), box.south},
            {QStringLiteral("east"), box.east},
            {QStringLiteral("north"), box.north}};
}

QVariantMap MapModel::boundsOf(const QString &hotspot) const
{
    const Hotspot *found = find(hotspot);
    return found == nullptr ? QVariantMap() : windowOf(lantern::boundsOf(found->outline));
}

} // namespace lantern
