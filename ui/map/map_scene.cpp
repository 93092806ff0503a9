#include "map/boundary_lines.h"
#include "map/map_scene_data.h"
#include "map/map_theme.h"

#include <algorithm>

namespace lantern
{

namespace
{

// Offences and reports snapped to one spot are many: how far apart, in pixels of a 512-pixel tile, clusters stand.
constexpr double ClusterPixels = 14.0;

quint64 cellOf(const QPointF &point, double size)
{
    return (static_cast<quint64>(point.x() / size) << 32) | static_cast<quint64>(point.y() / size);
}

std::array<QPointF, 6> cornersOf(const HexGrid &grid, HexCell cell, WorldProjection &project)
{
    std::array<QPointF, 6> corners;
    const Polygon outline = grid.outline(cell);
    for (size_t corner = 0; corner < corners.size(); ++corner)
        corners[corner] = project(outline.outer()[corner]);
    return corners;
}

} // namespace

MapScene::Private::Private(Content given)
    : content(std::move(given))
{
    measure();
    WorldProjection project;
    addBase(project);
    addStreets(project);
    addHexagons(project);
    addSignificance(project);
    addChange(project);
    addGap(project);
    addRisk(project);
    addPoints(project);
    addPlan(project);
    labelCandidates = lantern::labelCandidates(content, project);
}

void MapScene::Private::addStreets(WorldProjection &project)
{
    for (quint32 i = 0; i < content.streets.size(); ++i)
        addLine(streets, toWorldLine(content.streets[i].line, project), i,
                static_cast<int>(content.streets[i].streetClass));
    buildTrees(streets);
    BoundaryLines borders;
    for (quint32 i = 0; i < content.boundaries.size(); ++i) {
        const Boundary &boundary = content.boundaries[i];
        for (const Polygon &polygon : boundary.outline)
            for (const Line &part : borders.newParts(polygon.outer()))
                addLine(boundaries, toWorldLine(part, project), i, static_cast<int>(boundary.kind));
    }
    buildTrees(boundaries);
}

void MapScene::Private::addBase(WorldProjection &project)
{
    for (quint32 i = 0; i < content.base.size(); ++i) {
        const BaseFeature &feature = content.base[i];
        const int kind = static_cast<int>(feature.kind);
        if (const auto *polygons = std::get_if<MultiPolygon>(&feature.shape))
            addPolygons(areas, *polygons, i, kind, project);
        if (const auto *ways = std::get_if<MultiLine>(&feature.shape))
            for (const Line &way : *ways)
                addLine(lines, toWorldLine(way, project), i, kind);
    }
    buildTrees(areas);
    buildTrees(lines);
}

// The last step of the ramp that begins at the value or below; −1 below all of them.
static int stepOf(const std::vector<RampStep> &ramp, double value)
{
    int step = -1;
    while (step + 1 < static_cast<int>(ramp.size()) && value >= ramp[static_cast<size_t>(step) + 1].from)
        ++step;
    return step;
}

void MapScene::Private::addUnits(WorldProjection &project)
{
    const Analysis &analysis = content.findings.analysis;
    const std::vector<RampStep> ramp = harmRamp(analysis, MapStyle::Light);
    for (quint32 i = 0; i < analysis.cells.size(); ++i) {
        const int step = stepOf(ramp, analysis.figureOf(analysis.cells[i]));
        if (step < 0)
            continue;
        const Unit &unit = analysis.unitOf(analysis.cells[i]);
        if (analysis.unit() == UnitKind::Segment)
            addLine(unitLines, toWorldLine(unit.line, project), i, step);
        else
            addPolygons(unitAreas, unit.outline, i, step, project);
    }
    buildTrees(unitLines);
    buildTrees(unitAreas);
}

void MapScene::Private::addHexagons(WorldProjection &project)
{
    if (content.findings.analysis.placement)
        return addUnits(project);
    const std::vector<RampStep> ramp = harmRamp(content.findings.analysis, MapStyle::Light);
    for (const CellScore &cell : content.findings.analysis.cells) {
        hexagons.points.push_back(project(content.findings.analysis.grid.centre(cell.cell)));
        hexagonCorners.push_back(cornersOf(content.findings.analysis.grid, cell.cell, project));
        hexagonStep.push_back(stepOf(ramp, cell.score));
    }
    hexagons.buildTree();
}

// Only the hot cells: what is not significant stays bare, however many offences it has.
void MapScene::Private::addSignificance(WorldProjection &project)
{
    if (!content.findings.significance)
        return;
    const std::vector<RampStep> ramp = significanceRamp(MapStyle::Light);
    for (const CellSignificance &cell : content.findings.significance->cells) {
        if (!(cell.z > 0) || cell.q > ramp.front().from)
            continue;
        int step = 0;
        while (step + 1 < static_cast<int>(ramp.size()) && cell.q <= ramp[static_cast<size_t>(step) + 1].from)
            ++step;
        significantCells.points.push_back(project(content.findings.significance->grid.centre(cell.cell)));
        significantCorners.push_back(cornersOf(content.findings.significance->grid, cell.cell, project));
        significantStep.push_back(step);
    }
    significantCells.buildTree();
}

void MapScene::Private::addChange(WorldProjection &project)
{
    if (!content.change)
        return;
    for (const CellClass &cell : content.change->cells) {
        changedCells.points.push_back(project(content.change->grid.centre(cell.cell)));
        changedCorners.push_back(cornersOf(content.change->grid, cell.cell, project));
    }
    changedCells.buildTree();
}

void MapScene::Private::addGap(WorldProjection &project)
{
    if (!content.reportingGap)
        return;
    for (const GapCell &cell : content.reportingGap->cells) {
        gapCells.points.push_back(project(content.reportingGap->grid.centre(cell.cell)));
        gapCorners.push_back(cornersOf(content.reportingGap->grid, cell.cell, project));
    }
    gapCells.buildTree();
}

void MapScene::Private::addRisk(WorldProjection &project)
{
    if (!content.nearRepeat)
        return;
    for (const RiskDisc &disc : content.nearRepeat->discs) {
        const QPointF centre = project(disc.centre);
        riskDiscs.points.push_back(centre);
        riskRadius.push_back(content.nearRepeat->bands[static_cast<size_t>(disc.band)].metres /
                             metresPerWorld(centre.y()));
    }
    riskDiscs.buildTree();
}

void MapScene::Private::addOffences(WorldProjection &project)
{
    QHash<std::pair<float, float>, size_t> known;
    for (const Occurrence &offence : content.offences) {
        const std::pair at(offence.easting, offence.northing);
        const size_t place = known.value(at, offencePlaces.size());
        if (place == offencePlaces.size()) {
            known.insert(at, place);
            offencePlaces.push_back({.at = {offence.easting, offence.northing}});
        }
        offencePlaces[place].count += offence.count;
    }
    offences.points.reserve(offencePlaces.size());
    for (const OffencePlace &place : offencePlaces)
        offences.points.push_back(project(place.at));
    offences.buildTree();
}

void MapScene::Private::addPoints(WorldProjection &project)
{
    addOffences(project);
    for (const StreetSafeReport &report : content.streetSafe)
        streetSafe.points.push_back(project(report.point));
    streetSafe.buildTree();
    for (const Place &place : content.places)
        places.points.push_back(project(place.point));
    places.buildTree();
    for (const LinkableOffence &offence : content.behaviour)
        behaviour.points.push_back(project(offence.point));
    behaviour.buildTree();
    for (const Series &one : content.series) {
        std::vector<QPointF> &points = series.emplace_back();
        for (const GridPoint &point : one.points)
            points.push_back(project(point));
    }
    for (quint32 walk = 0; walk < content.walks.size(); ++walk) {
        walkRoutes.push_back(toWorldLine(content.walks[walk].route, project));
        for (quint32 i = 0; i < content.walks[walk].concerns.size(); ++i) {
            concerns.points.push_back(project(content.walks[walk].concerns[i].point));
            concernSource.emplace_back(walk, i);
        }
    }
    concerns.buildTree();
    for (const Site &site : content.sites) {
        const QPointF at = project(site.point);
        sites.points.push_back(at);
        siteRadius.push_back(project({site.point.easting + site.radiusMetres, site.point.northing}).x() - at.x());
    }
    sites.buildTree();
    for (const Problem &problem : content.problems) {
        const QPointF at = project(problem.point);
        problems.points.push_back(at);
        problemRadius.push_back(project({problem.point.easting + problem.radiusMetres, problem.point.northing}).x() -
                                at.x());
    }
    problems.buildTree();
}

void MapScene::Private::addPlan(WorldProjection &project)
{
    for (quint32 i = 0; i < content.hotspots.hotspots.size(); ++i) {
        const Hotspot &hotspot = content.hotspots.hotspots[i];
        AreaLevels one;
        addPolygons(one, hotspot.outline, i, 0, project);
        for (AreaShape &shape : one[0].shapes)
            hotspots.push_back(std::move(shape));
        hotspotCentres.push_back(project(hotspot.centre));
    }
    for (size_t i = 0; i < content.plan.teams.size(); ++i) {
        routes.push_back(i < content.routes.size() ? toWorldLine(content.routes[i], project) : WorldLine());
        addStops(content.plan.teams[i], static_cast<int>(i), project);
    }
}

void MapScene::Private::addStops(const Team &team, int index, WorldProjection &project)
{
    std::vector<std::pair<GridPoint, QStringList>> visited;
    int number = 0;
    for (const Leg &leg : team.legs) {
        if (leg.kind != LegKind::Visit)
            continue;
        const QString text = QString::number(++number);
        const auto same = std::ranges::find_if(visited, [&](const auto &entry) { return entry.first == leg.point; });
        if (same == visited.end())
            visited.emplace_back(leg.point, QStringList{text});
        else
            same->second.append(text);
    }
    for (const auto &[point, numbers] : visited)
        stops.push_back({project(point), numbers.join(QStringLiteral(", ")), index, team.mode});
}

const LabelLayer &MapScene::Private::labelsAt(int zoom) const
{
    const std::scoped_lock lock(m_mutex);
    std::unique_ptr<const LabelLayer> &layer = m_labels[zoom];
    if (!layer) {
        std::vector<QPointF> obstacles = hotspotCentres;
        for (const RouteStop &stop : stops)
            obstacles.push_back(stop.point);
        layer = std::make_unique<const LabelLayer>(placeLabels(labelCandidates, obstacles, zoom));
    }
    return *layer;
}

const ClusterLayer &MapScene::Private::clustersAt(int zoom) const
{
    const std::scoped_lock lock(m_mutex);
    std::unique_ptr<const ClusterLayer> &layer = m_clusters[zoom];
    if (layer)
        return *layer;
    const double size = ClusterPixels / (512.0 * std::exp2(zoom));
    QHash<quint64, quint32> cells;
    auto made = std::make_unique<ClusterLayer>();
    for (size_t i = 0; i < offences.points.size(); ++i) {
        const QPointF &point = offences.points[i];
        const int count = offencePlaces[i].count;
        const auto known = cells.constFind(cellOf(point, size));
        if (known == cells.constEnd()) {
            cells.insert(cellOf(point, size), static_cast<quint32>(made->clusters.size()));
            made->clusters.push_back({point * count, count});
        } else {
            made->clusters[*known].point += point * count;
            made->clusters[*known].count += count;
        }
    }
    for (OffenceCluster &cluster : made->clusters) {
        cluster.point /= std::max(1, cluster.count);
        made->points.points.push_back(cluster.point);
    }
    made->points.buildTree();
    layer = std::move(made);
    return *layer;
}

MapScene::MapScene(Content content)
    : d(std::make_unique<Private>(std::move(content)))
{
}

MapScene::~MapScene() = default;

const MapScene::Content &MapScene::content() const
{
    return d->content;
}

const MapScene::Lacks &MapScene::lacks() const
{
    return d->lacks;
}

GridBox MapScene::bounds() const
{
    return d->bounds;
}

GridBox MapScene::reach() const
{
    return d->reach;
}

} // namespace lantern
