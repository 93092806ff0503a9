#pragma once

#include "map/map_labels.h"
#include "map/map_painter.h"
#include "map/map_shapes.h"
#include "map/symbol_clusters.h"

#include <map>
#include <mutex>

namespace lantern
{

// Offences that lie close together at a zoom, drawn as one.
struct OffenceCluster
{
    QPointF point;
    int count = 0;
};

// A point where offences are recorded: published data puts very many at one.
struct OffencePlace
{
    GridPoint at;
    int count = 0;
};

struct ClusterLayer
{
    std::vector<OffenceCluster> clusters;
    PointLayer points;
};

// The offences are drawn one by one from this zoom on, and as clusters below it.
inline constexpr int SingleOffenceZoom = 15;

// A stop of a patrol: the visits that it makes there, by their numbers.
struct RouteStop
{
    QPointF point;
    QString numbers; // "1", "2, 5"
    int team = 0;
    Mode mode = Mode::Uniform;
};

// A scene's shapes in world coordinates, with an R-tree per layer and level.
struct MapScene::Private
{
    explicit Private(Content content);

    [[nodiscard]] const LabelLayer &labelsAt(int zoom) const;
    [[nodiscard]] const ClusterLayer &clustersAt(int zoom) const;
    // Of venues, stops, StreetSafe reports, concerns, behaviour and (Outlines) the ranks of the hotspots.
    [[nodiscard]] const SymbolClusters &symbolsAt(MapLayer layer, double zoom) const;

    Content content;
    GridBox bounds;
    GridBox reach;
    Lacks lacks;
    AreaLevels areas;      // BaseFeature::Kind
    LineLevels lines;      // rail and waterways, BaseFeature::Kind
    LineLevels streets;    // Street::Class
    LineLevels boundaries; // Boundary::Kind
    PointLayer hexagons;   // centres of content.findings.analysis.cells
    std::vector<std::array<QPointF, 6>> hexagonCorners;
    std::vector<int> hexagonStep; // of the ramp; -1 below it
    AreaLevels unitAreas;         // instead of hexagons: the areas, by their place among the cells; kind is the step
    LineLevels unitLines;         // or the segments
    PointLayer significantCells;  // centres of the hot cells of content.findings.significance
    std::vector<std::array<QPointF, 6>> significantCorners;
    std::vector<int> significantStep; // of significanceRamp()
    PointLayer changedCells;          // centres of content.change's cells
    std::vector<std::array<QPointF, 6>> changedCorners;
    PointLayer gapCells; // centres of content.reportingGap's cells
    std::vector<std::array<QPointF, 6>> gapCorners;
    PointLayer riskDiscs;                    // centres of content.nearRepeat's discs
    std::vector<double> riskRadius;          // in world coordinates
    std::vector<OffencePlace> offencePlaces; // in order of first appearance
    PointLayer offences;                     // of offencePlaces
    PointLayer streetSafe, places;
    PointLayer behaviour;
    PointLayer sites;                         // of content.sites
    std::vector<double> siteRadius;           // in world coordinates
    PointLayer problems;                      // of content.problems
    std::vector<double> problemRadius;        // in world coordinates
    std::vector<std::vector<QPointF>> series; // the points of each
    PointLayer concerns;
    std::vector<std::pair<quint32, quint32>> concernSource; // walk, concern
    std::vector<WorldLine> walkRoutes;
    std::vector<AreaShape> hotspots;
    std::vector<QPointF> hotspotCentres;
    std::vector<WorldLine> routes; // by team
    std::vector<RouteStop> stops;
    std::vector<LabelCandidate> labelCandidates;

private:
    void measure();
    void addStreets(WorldProjection &project);
    void addBase(WorldProjection &project);
    void addHexagons(WorldProjection &project);
    void addUnits(WorldProjection &project);
    void addSignificance(WorldProjection &project);
    void addChange(WorldProjection &project);
    void addGap(WorldProjection &project);
    void addRisk(WorldProjection &project);
    void addOffences(WorldProjection &project);
    void addPoints(WorldProjection &project);
    void addPlan(WorldProjection &project);
    void addStops(const Team &team, int index, WorldProjection &project);

    // Filled when a zoom is first painted; never changed afterwards.
    mutable std::mutex m_mutex;
    mutable std::map<int, std::unique_ptr<const LabelLayer>> m_labels;
    mutable std::map<int, std::unique_ptr<const ClusterLayer>> m_clusters;
    mutable std::map<std::pair<MapLayer, int>, std::unique_ptr<const SymbolClusters>> m_symbols;
};

} // namespace lantern
