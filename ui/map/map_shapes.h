#pragma once

#include "geo/shapes.h"
#include "map/map_projection.h"

#include <boost/geometry/geometries/box.hpp>
#include <boost/geometry/geometries/register/linestring.hpp>
#include <boost/geometry/index/rtree.hpp>
#include <boost/geometry/strategies/cartesian.hpp>
#include <boost/geometry/strategies/strategies.hpp>

#include <QList>
#include <QPointF>

#include <array>
#include <vector>

BOOST_GEOMETRY_REGISTER_POINT_2D_GET_SET(QPointF, double, boost::geometry::cs::cartesian, x, y, setX, setY)
BOOST_GEOMETRY_REGISTER_LINESTRING(std::vector<QPointF>)

namespace lantern
{

// Shapes in Web-Mercator world coordinates, ready to be painted.
using WorldLine = std::vector<QPointF>;
using WorldBox = boost::geometry::model::box<QPointF>;
using WorldTree = boost::geometry::index::rtree<std::pair<WorldBox, quint32>, boost::geometry::index::rstar<16>>;
// Of points there may be millions: the tree holds where each stands in the list, and the list is not copied.
struct PointOfList
{
    using result_type = const QPointF &;
    const QPointF *points = nullptr;
    [[nodiscard]] const QPointF &operator()(quint32 index) const { return points[index]; }
};
// Dynamic, because a leaf of 16 indices of a static one takes the 700 bytes of an inner node.
using WorldPointTree = boost::geometry::index::rtree<quint32, boost::geometry::index::dynamic_rstar, PointOfList>;
[[nodiscard]] inline quint32 indexOf(quint32 entry)
{
    return entry;
}
[[nodiscard]] inline quint32 indexOf(const std::pair<WorldBox, quint32> &entry)
{
    return entry.second;
}

[[nodiscard]] WorldBox boxAround(const WorldLine &line);
[[nodiscard]] WorldLine toWorldLine(const Line &line, WorldProjection &project);

// Levels of detail: 0 as surveyed, then simplified to about half a pixel at the zooms where each is drawn.
inline constexpr int LevelCount = 4;
// The level for a zoom of 512-pixel tiles.
[[nodiscard]] int levelFor(double zoom);

// One line of a level. `source` is the index in the content's list, `kind` what the layer makes of it.
struct LineShape
{
    WorldLine line;
    quint32 source = 0;
    int kind = 0;
};

struct LineLayer
{
    std::vector<LineShape> shapes;
    WorldTree tree;
    void buildTree();
};

// One polygon with its holes, or several of them.
struct AreaShape
{
    std::vector<WorldLine> rings;
    WorldBox box;
    quint32 source = 0;
    int kind = 0;
};

struct AreaLayer
{
    std::vector<AreaShape> shapes;
    WorldTree tree;
    void buildTree();
};

// Points by their index in the content's list. The tree looks into the points, so they stay as they are once it is built; moving keeps
// them where they are, copying would not.
struct PointLayer
{
    PointLayer() = default;
    ~PointLayer() = default;
    PointLayer(PointLayer &&) noexcept = default;
    PointLayer &operator=(PointLayer &&) noexcept = default;
    Q_DISABLE_COPY(PointLayer)

    std::vector<QPointF> points;
    WorldPointTree tree = WorldPointTree(boost::geometry::index::dynamic_rstar(16));
    void buildTree();
};

using LineLevels = std::array<LineLayer, LevelCount>;
using AreaLevels = std::array<AreaLayer, LevelCount>;

// Adds a line, and its simplified copies as far as they are long enough to be seen.
void addLine(LineLevels &levels, WorldLine line, quint32 source, int kind);
void addPolygons(AreaLevels &levels, const MultiPolygon &polygons, quint32 source, int kind, WorldProjection &project);
void buildTrees(LineLevels &levels);
void buildTrees(AreaLevels &levels);

} // namespace lantern
