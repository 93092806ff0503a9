#include "map/map_shapes.h"

#include <boost/geometry/algorithms/simplify.hpp>
#include <boost/range/irange.hpp>

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

// The zoom up to which each level is drawn: half a pixel of a 512-pixel tile there is the level's tolerance.
constexpr std::array<double, LevelCount> LevelZoom{99, 14, 12, 10};

// Half a pixel at zoom 19, the closest there is.
const double FinestTolerance = 0.5 / (512.0 * std::exp2(19));

double toleranceOf(int level)
{
    return level == 0 ? 0 : 0.5 / (512.0 * std::exp2(LevelZoom[static_cast<size_t>(level)]));
}

double extentOf(const WorldBox &box)
{
    return std::max(box.max_corner().x() - box.min_corner().x(), box.max_corner().y() - box.min_corner().y());
}

// Of a line with very many points those that are a quarter of the tolerance apart, in one pass; other lines stay as they are.
WorldLine thinned(const WorldLine &line, double tolerance)
{
    constexpr size_t manyPoints = 50'000;
    if (line.size() < manyPoints)
        return line;
    WorldLine out{line.front()};
    for (const QPointF &point : line)
        if (std::hypot(point.x() - out.back().x(), point.y() - out.back().y()) > tolerance / 4)
            out.push_back(point);
    out.push_back(line.back());
    return out;
}

WorldLine simplified(const WorldLine &full, double tolerance)
{
    // Douglas and Peucker's way is quadratic where a line is jagged throughout.
    constexpr size_t mostPoints = 300'000;
    WorldLine line = thinned(full, tolerance);
    if (line.size() > mostPoints)
        return line;
    WorldLine out;
    boost::geometry::simplify(line, out, tolerance);
    return out;
}

WorldLine toWorldRing(const Polygon::ring_type &ring, WorldProjection &project)
{
    WorldLine out;
    out.reserve(ring.size());
    for (const GridPoint &point : ring)
        out.push_back(project(point));
    return thinned(out, FinestTolerance);
}

template<class Shapes, class BoxOf>
WorldTree packed(const Shapes &shapes, BoxOf boxOf)
{
    std::vector<WorldTree::value_type> entries;
    entries.reserve(shapes.size());
    for (quint32 i = 0; i < shapes.size(); ++i)
        entries.emplace_back(boxOf(shapes[i]), i);
    return WorldTree(entries);
}

} // namespace

WorldBox boxAround(const WorldLine &line)
{
    QPointF low(2, 2);
    QPointF high(-2, -2);
    for (const QPointF &point : line) {
        low = {std::min(low.x(), point.x()), std::min(low.y(), point.y())};
        high = {std::max(high.x(), point.x()), std::max(high.y(), point.y())};
    }
    return {low, high};
}

WorldLine toWorldLine(const Line &line, WorldProjection &project)
{
    WorldLine out;
    out.reserve(line.size());
    for (const GridPoint &point : line)
        out.push_back(project(point));
    return out;
}

int levelFor(double zoom)
{
    int level = 0;
    while (level + 1 < LevelCount && zoom <= LevelZoom[static_cast<size_t>(level) + 1])
        ++level;
    return level;
}

void LineLayer::buildTree()
{
    tree = packed(shapes, [](const LineShape &shape) { return boxAround(shape.line); });
}

void AreaLayer::buildTree()
{
    tree = packed(shapes, [](const AreaShape &shape) { return shape.box; });
}

void PointLayer::buildTree()
{
    const auto count = static_cast<quint32>(points.size());
    tree = WorldPointTree(boost::irange(quint32{0}, count), tree.parameters(), PointOfList{points.data()});
}

void addLine(LineLevels &levels, WorldLine line, quint32 source, int kind)
{
    if (line.size() < 2)
        return;
    const double extent = extentOf(boxAround(line));
    for (int level = 1; level < LevelCount; ++level) {
        const double tolerance = toleranceOf(level);
        if (extent >= tolerance * 2)
            levels[static_cast<size_t>(level)].shapes.push_back({simplified(line, tolerance), source, kind});
    }
    levels[0].shapes.push_back({std::move(line), source, kind});
}

void addPolygons(AreaLevels &levels, const MultiPolygon &polygons, quint32 source, int kind, WorldProjection &project)
{
    for (const Polygon &polygon : polygons) {
        if (polygon.outer().size() < 3)
            continue; // nothing to see, and no box to find it by
        AreaShape full;
        full.source = source;
        full.kind = kind;
        full.rings.push_back(toWorldRing(polygon.outer(), project));
        for (const Polygon::ring_type &hole : polygon.inners())
            full.rings.push_back(toWorldRing(hole, project));
        full.box = boxAround(full.rings.front());
        for (int level = 1; level < LevelCount; ++level) {
            const double tolerance = toleranceOf(level);
            AreaShape coarse{.rings = {}, .box = full.box, .source = source, .kind = kind};
            if (extentOf(full.box) < tolerance * 3)
                continue;
            for (const WorldLine &ring : full.rings)
                if (extentOf(boxAround(ring)) >= tolerance * 3)
                    coarse.rings.push_back(simplified(ring, tolerance));
            levels[static_cast<size_t>(level)].shapes.push_back(std::move(coarse));
        }
        levels[0].shapes.push_back(std::move(full));
    }
}

void buildTrees(LineLevels &levels)
{
    for (LineLayer &layer : levels)
        layer.buildTree();
}

void buildTrees(AreaLevels &levels)
{
    for (AreaLayer &layer : levels)
        layer.buildTree();
}

} // namespace lantern
