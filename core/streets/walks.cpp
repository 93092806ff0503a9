#include "streets/walks.h"

#include "streets/way_memory.h"

#include <algorithm>
#include <mutex>

namespace lantern
{

namespace
{

WayOnFoot findWalk(const StreetGraph *graph, GridPoint from, GridPoint to)
{
    WayOnFoot walk;
    const Foothold start = graph ? footholdOf(*graph, from) : Foothold{};
    const Foothold end = graph ? footholdOf(*graph, to) : Foothold{};
    walk.line = {from};
    double apart = 0;
    if (start.node >= 0 && end.node >= 0 && start.node != end.node) {
        const StreetGraph::Way along = graph->way(start.node, end.node);
        walk.line.insert(walk.line.end(), along.line.begin(), along.line.end());
        apart = along.time / MillisecondsPerWalkedMetre; // the arcs' own times, as in a matrix of travel times
    }
    walk.line.push_back(to);
    walk.metres = walkMetres(from, start, to, end, apart);
    return walk;
}

} // namespace

Foothold footholdOf(const StreetGraph &graph, GridPoint point)
{
    if (graph.isCutOff(point))
        return {.isCutOff = true};
    const StreetGraph::Snap snap = graph.snap(point);
    if (snap.node < 0 || snap.streetMetres > SnapLimitMetres)
        return {};
    return {.node = snap.node, .metres = snap.metres, .streetMetres = snap.streetMetres};
}

double walkMetres(GridPoint a, const Foothold &footA, GridPoint b, const Foothold &footB, double graphMetres)
{
    const double straight = StraightLineDetour * distanceMetres(a, b);
    if (footA.isCutOff || footB.isCutOff)
        return a == b ? 0 : NoWayMetres;
    if (footA.node < 0 || footB.node < 0)
        return straight;
    const double byStreet = footA.metres + graphMetres + footB.metres;
    return footA.node == footB.node ? std::min(straight, byStreet) : byStreet;
}

struct Walks::Private
{
    const StreetGraph *graph;
    std::mutex mutex;
    WayMemory<std::shared_ptr<const WayOnFoot>> walks;
    WayMemory<double> minutes; // of the short searches, found within the greatest limit asked
    double limitMinutes = 0;
};

Walks::Walks(const StreetGraph *graph)
    : d(std::make_unique<Private>(graph))
{
}

Walks::~Walks() = default;

const StreetGraph *Walks::graph() const
{
    return d->graph;
}

std::shared_ptr<const WayOnFoot> Walks::between(GridPoint from, GridPoint to)
{
    const auto ends = d->walks.ends(from, to);
    {
        const std::scoped_lock lock(d->mutex);
        if (const auto *found = d->walks.find(ends))
            return *found;
    }
    auto walk = std::make_shared<const WayOnFoot>(findWalk(d->graph, from, to));
    const std::scoped_lock lock(d->mutex);
    d->walks.remember(ends, walk);
    return walk;
}

double Walks::minutesWithin(GridPoint from, GridPoint to, double limitMinutes)
{
    constexpr double Never = std::numeric_limits<double>::infinity();
    const double limitMetres = limitMinutes * WalkingMetresPerMinute;
    if (distanceMetres(from, to) > limitMetres)
        return Never;
    const auto ends = d->minutes.ends(from, to);
    if (ends.first == ends.second)
        return 0;
    {
        const std::scoped_lock lock(d->mutex);
        if (limitMinutes > d->limitMinutes) {
            d->minutes.clear();
            d->limitMinutes = limitMinutes;
        }
        if (const double *found = d->minutes.find(ends))
            return *found <= limitMinutes ? *found : Never;
    }
    const Foothold start = d->graph ? footholdOf(*d->graph, from) : Foothold{};
    const Foothold end = d->graph ? footholdOf(*d->graph, to) : Foothold{};
    double apart = 0;
    if (start.node >= 0 && end.node >= 0 && start.node != end.node)
        apart = d->graph->distances(start.node, std::span(&end.node, 1), limitMetres).front();
    const double minutes = walkMetres(from, start, to, end, apart) / WalkingMetresPerMinute;
    const std::scoped_lock lock(d->mutex);
    if (limitMinutes >= d->limitMinutes)
        d->minutes.remember(ends, minutes);
    return minutes <= limitMinutes ? minutes : Never;
}

} // namespace lantern
