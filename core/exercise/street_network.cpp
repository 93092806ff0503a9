#include "exercise/street_network.h"

#include <boost/geometry/algorithms/envelope.hpp>
#include <boost/geometry/algorithms/intersection.hpp>
#include <boost/geometry/geometries/segment.hpp>
#include <boost/geometry/index/rtree.hpp>
#include <boost/geometry/strategies/strategies.hpp>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace lantern
{

namespace
{

namespace bg = boost::geometry;
namespace bgi = boost::geometry::index;
using Segment = bg::model::segment<GridPoint>;
using Box = bg::model::box<GridPoint>;
using Node = std::pair<qint64, qint64>; // centimetres

Node nodeOf(GridPoint point)
{
    return {std::llround(point.easting * 100), std::llround(point.northing * 100)};
}

GridPoint pointOf(Node node)
{
    return {static_cast<double>(node.first) / 100, static_cast<double>(node.second) / 100};
}

struct SegmentOf
{
    size_t road = 0;
    size_t index = 0;
};

// The crossings on each segment of each road, as they come.
std::vector<std::vector<std::vector<GridPoint>>> findCrossings(const std::vector<DrawnRoad> &roads)
{
    std::vector<std::vector<std::vector<GridPoint>>> crossings(roads.size());
    std::vector<std::pair<Segment, SegmentOf>> segments;
    for (size_t road = 0; road < roads.size(); ++road) {
        const Line &line = roads[road].line;
        crossings[road].resize(line.size());
        for (size_t i = 0; i + 1 < line.size(); ++i)
            segments.push_back({Segment(line[i], line[i + 1]), {road, i}});
    }
    const bgi::rtree<std::pair<Segment, SegmentOf>, bgi::rstar<16>> tree(segments);
    for (const auto &[segment, owner] : segments) {
        const Box box = bg::return_envelope<Box>(segment);
        for (auto other = tree.qbegin(bgi::intersects(box)); other != tree.qend(); ++other) {
            if (other->second.road <= owner.road)
                continue;
            std::vector<GridPoint> points;
            bg::intersection(segment, other->first, points);
            for (const GridPoint point : points) {
                crossings[owner.road][owner.index].push_back(point);
                crossings[other->second.road][other->second.index].push_back(point);
            }
        }
    }
    return crossings;
}

std::vector<Node> withCrossings(const Line &line, std::vector<std::vector<GridPoint>> &crossings)
{
    std::vector<Node> nodes;
    const auto add = [&](GridPoint point) {
        if (const Node node = nodeOf(point); nodes.empty() || nodes.back() != node)
            nodes.push_back(node);
    };
    for (size_t i = 0; i < line.size(); ++i) {
        add(line[i]);
        std::ranges::sort(crossings[i], {}, [&](GridPoint point) { return distanceMetres(line[i], point); });
        std::ranges::for_each(crossings[i], add);
    }
    return nodes;
}

std::map<Node, int> degrees(const std::vector<std::vector<Node>> &roads)
{
    std::map<Node, int> degree;
    for (const std::vector<Node> &nodes : roads)
        for (size_t i = 0; i + 1 < nodes.size(); ++i) {
            ++degree[nodes[i]];
            ++degree[nodes[i + 1]];
        }
    return degree;
}

// Cuts a short dead end off the back of a road; true if it did.
bool cutStub(std::vector<Node> &nodes, const std::map<Node, int> &degree, double stubMetres)
{
    if (nodes.size() < 2 || degree.at(nodes.back()) != 1)
        return false;
    double length = 0;
    size_t last = nodes.size() - 1;
    while (last > 0) {
        length += distanceMetres(pointOf(nodes[last]), pointOf(nodes[last - 1]));
        --last;
        if (degree.at(nodes[last]) > 2)
            break;
    }
    if (length >= stubMetres)
        return false;
    nodes.resize(last == 0 ? 0 : last + 1);
    return true;
}

void cutStubs(std::vector<std::vector<Node>> &roads, double stubMetres)
{
    for (bool again = true; again;) {
        again = false;
        const std::map<Node, int> degree = degrees(roads);
        for (std::vector<Node> &nodes : roads) {
            const bool cutBack = cutStub(nodes, degree, stubMetres);
            std::ranges::reverse(nodes);
            const bool cutFront = !cutBack && cutStub(nodes, degree, stubMetres);
            std::ranges::reverse(nodes);
            again |= cutBack || cutFront;
        }
    }
}

// Which roads hang together, as one label per road.
std::vector<size_t> componentOfRoads(const std::vector<std::vector<Node>> &roads)
{
    std::vector<size_t> label(roads.size());
    std::iota(label.begin(), label.end(), size_t{0});
    const auto root = [&](size_t road) {
        while (label[road] != road)
            road = label[road] = label[label[road]];
        return road;
    };
    std::map<Node, size_t> firstRoad;
    for (size_t road = 0; road < roads.size(); ++road)
        for (const Node &node : roads[road])
            if (const auto [found, isNew] = firstRoad.emplace(node, road); !isNew)
                label[root(road)] = root(found->second);
    for (size_t road = 0; road < roads.size(); ++road)
        label[road] = root(road);
    return label;
}

size_t largestComponent(const std::vector<std::vector<Node>> &roads, const std::vector<size_t> &label)
{
    std::map<size_t, size_t> nodesOf;
    for (size_t road = 0; road < roads.size(); ++road)
        nodesOf[label[road]] += roads[road].size();
    return std::ranges::max_element(nodesOf, {}, [](const auto &entry) { return entry.second; })->first;
}

GridPoint between(GridPoint a, GridPoint b, double share)
{
    return {a.easting + (b.easting - a.easting) * share, a.northing + (b.northing - a.northing) * share};
}

// Where between a (kept or not) and b (the opposite) the change is.
GridPoint changeBetween(GridPoint a, GridPoint b, const std::function<bool(GridPoint)> &keep)
{
    const bool keptAtStart = keep(a);
    while (distanceMetres(a, b) > 0.5) {
        const GridPoint middle = between(a, b, 0.5);
        (keep(middle) == keptAtStart ? a : b) = middle;
    }
    return keptAtStart ? a : b;
}

Line sampled(const Line &line, double stepMetres)
{
    Line points;
    for (size_t i = 0; i + 1 < line.size(); ++i) {
        const int steps = std::max(1, static_cast<int>(std::ceil(distanceMetres(line[i], line[i + 1]) / stepMetres)));
        for (int step = 0; step < steps; ++step)
            points.push_back(between(line[i], line[i + 1], static_cast<double>(step) / steps));
    }
    if (!line.empty())
        points.push_back(line.back());
    return points;
}

} // namespace

std::vector<Line> partsWhere(const Line &line, double stepMetres, const std::function<bool(GridPoint)> &keep)
{
    std::vector<Line> parts;
    Line part;
    const Line points = sampled(line, stepMetres);
    for (size_t i = 0; i < points.size(); ++i) {
        const bool kept = keep(points[i]);
        if (i > 0 && kept != keep(points[i - 1]))
            part.push_back(changeBetween(points[i - 1], points[i], keep));
        if (kept)
            part.push_back(points[i]);
        if ((!kept || i + 1 == points.size()) && part.size() > 1)
            parts.push_back(part);
        if (!kept)
            part.clear();
    }
    return parts;
}

std::vector<Street> makeNetwork(const std::vector<DrawnRoad> &roads, double stubMetres)
{
    auto crossings = findCrossings(roads);
    std::vector<std::vector<Node>> nodes;
    nodes.reserve(roads.size());
    for (size_t road = 0; road < roads.size(); ++road)
        nodes.push_back(withCrossings(roads[road].line, crossings[road]));
    cutStubs(nodes, stubMetres);
    const std::vector<size_t> label = componentOfRoads(nodes);
    const size_t largest = largestComponent(nodes, label);
    std::vector<Street> streets;
    for (size_t road = 0; road < roads.size(); ++road) {
        if (label[road] != largest || nodes[road].size() < 2)
            continue;
        const auto id = static_cast<qint64>(streets.size()) + 1;
        Street street{.id = id,
                      .sourceId = QString::number(id),
                      .name = roads[road].name,
                      .streetClass = roads[road].streetClass,
                      .line = {}};
        for (const Node &node : nodes[road])
            street.line.push_back(pointOf(node));
        streets.push_back(std::move(street));
    }
    return streets;
}

} // namespace lantern
