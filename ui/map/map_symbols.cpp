#include "map/paint_symbols.h"

#include <algorithm>
#include <numeric>

// Which symbols of a layer stand for which points at a zoom.
namespace lantern
{

namespace
{

// From the point: the outlines of paintSites() and paintProblems().
constexpr QRectF CameraBox(-1.3 * MarkPixels, -0.7 * MarkPixels, 2.6 * MarkPixels, 2.1 * MarkPixels);
constexpr QRectF FlagBox(0, -3 * MarkPixels, 2.4 * MarkPixels, 3 * MarkPixels);

const PointLayer &pointsOf(const MapScene::Private &scene, MapLayer layer)
{
    switch (layer) {
    case MapLayer::StreetSafe:
        return scene.streetSafe;
    case MapLayer::Concerns:
        return scene.concerns;
    case MapLayer::Behaviour:
        return scene.behaviour;
    default:
        return scene.places;
    }
}

double pixelsApart(MapLayer layer, int level)
{
    constexpr int streetByStreet = 16;
    if (layer == MapLayer::Outlines)
        return RankPixels;
    return level < streetByStreet && layer != MapLayer::Concerns ? CrowdPixels : SymbolPixels;
}

std::vector<quint32> membersOf(const MapScene::Private &scene, MapLayer layer, size_t count)
{
    std::vector<quint32> members(count);
    std::iota(members.begin(), members.end(), 0U);
    if (layer == MapLayer::Venues || layer == MapLayer::Stops)
        std::erase_if(members, [&](quint32 index) {
            const Place::Kind kind = scene.content.places[index].kind;
            return kind == Place::Kind::Station || (kind == Place::Kind::BusStop) != (layer == MapLayer::Stops);
        });
    return members;
}

} // namespace

const SymbolClusters &MapScene::Private::symbolsAt(MapLayer layer, double zoom) const
{
    constexpr int coarsest = 6;
    const int level = std::max(coarsest, static_cast<int>(std::floor(zoom)));
    const std::scoped_lock lock(m_mutex);
    std::unique_ptr<const SymbolClusters> &known = m_symbols[{layer, level}];
    if (!known) {
        // The hotspots are in the order of their ranks: the worst of those that would overlap is the one to see.
        const std::vector<QPointF> &points =
            layer == MapLayer::Outlines ? hotspotCentres : pointsOf(*this, layer).points;
        known = std::make_unique<const SymbolClusters>(
            clusterSymbols(points, membersOf(*this, layer, points.size()), level, pixelsApart(layer, level)));
    }
    return *known;
}

std::vector<MapScene::Symbol> MapScene::symbolsIn(const QRectF &window, MapLayer layer, double zoom) const
{
    const WorldBox box{window.topLeft(), window.bottomRight()};
    std::vector<Symbol> symbols;
    if (layer == MapLayer::Sites || layer == MapLayer::Problems) {
        const PointLayer &marks = layer == MapLayer::Sites ? d->sites : d->problems;
        if (zoom >= MarksFromZoom)
            for (const quint32 index : shapesIn(marks.tree, box))
                symbols.push_back({marks.points[index], layer == MapLayer::Sites ? CameraBox : FlagBox});
        return symbols;
    }
    const bool shown = layer == MapLayer::Outlines || (layer == MapLayer::Venues && venueSide(zoom, 1) > 0);
    if (!shown)
        return symbols;
    const SymbolClusters &clusters = d->symbolsAt(layer, zoom);
    for (const quint32 index : shapesIn(clusters.points.tree, box)) {
        const int count = clusters.symbols[index].count;
        const double half = layer == MapLayer::Venues ? venueSide(zoom, count) / 2 : DiscRadius;
        QRectF taken(-half, -half, 2 * half, 2 * half);
        if (layer == MapLayer::Outlines && count > 1)
            taken.setTop(-FurtherAbove - FurtherRadius);
        symbols.push_back({clusters.points.points[index], taken});
    }
    return symbols;
}

} // namespace lantern
