#include "streets/reach.h"

#include "streets/cell_area.h"
#include "streets/graph_search.h"
#include "streets/walks.h"

#include <algorithm>

namespace lantern
{

namespace
{

// The first part of a line, as much of it as the share says.
Line beginningOf(const Line &line, double share)
{
    if (share >= 1)
        return line;
    double left = share * lengthMetres(line);
    Line part{line.front()};
    for (size_t i = 1; i < line.size(); ++i) {
        const double step = distanceMetres(line[i - 1], line[i]);
        if (step >= left) {
            const double along = step > 0 ? left / step : 0;
            part.push_back({line[i - 1].easting + (along * (line[i].easting - line[i - 1].easting)),
                            line[i - 1].northing + (along * (line[i].northing - line[i - 1].northing))});
            break;
        }
        part.push_back(line[i]);
        left -= step;
    }
    return part;
}

MultiPolygon around(const MultiLine &streets)
{
    GridBox bounds;
    for (const Line &street : streets)
        bounds.add(boundsOf(street));
    if (bounds.isEmpty())
        return {};
    CellArea area(bounds.grownBy(ReachWidthMetres), ReachCellMetres);
    for (const Line &street : streets)
        area.cover(street, ReachWidthMetres);
    return area.outline();
}

} // namespace

Reachable reachWithin(const StreetGraph &graph, GridPoint from, double minutes)
{
    Reachable reach;
    const Foothold foothold = footholdOf(graph, from);
    const Milliseconds limit = travelTime(std::max(0.0, minutes), 60'000.0);
    const Milliseconds toStreet = travelTime(foothold.metres, MillisecondsPerWalkedMetre);
    if (foothold.node < 0 || toStreet > limit)
        return reach;
    std::vector<char> whole(graph.pieceCount(), 0);
    GraphSearch search(graph.weights(), foothold.node, limit - toStreet);
    for (int node = search.settleNext(); node >= 0; node = search.settleNext()) {
        const Milliseconds left = limit - toStreet - search.time(node);
        reach.nodes.push_back({.node = node, .time = toStreet + search.time(node)});
        int arc = graph.weights().first[static_cast<size_t>(node)];
        for (const WeightedArc &out : graph.weights().from(node)) {
            char &isWhole = whole[static_cast<size_t>(graph.piece(arc))];
            const double share = out.time > 0 ? static_cast<double>(left) / out.time : 1;
            if (!isWhole && share > 0)
                reach.streets.push_back(beginningOf(graph.shape(arc), share));
            isWhole = static_cast<char>(isWhole || share >= 1);
            ++arc;
        }
    }
    reach.area = around(reach.streets);
    return reach;
}

} // namespace lantern
