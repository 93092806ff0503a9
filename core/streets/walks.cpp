#include "streets/walks.h"

#include <boost/container_hash/hash.hpp>

#include <algorithm>
#include <cmath>
#include <mutex>
#include <unordered_map>

namespace lantern
{

namespace
{

constexpr size_t MostRemembered = 200'000;

quint64 centimetres(GridPoint point)
{
    const auto east = static_cast<quint32>(std::llround(point.easting * 100));
    const auto north = static_cast<quint32>(std::llround(point.northing * 100));
    return (static_cast<quint64>(east) << 32) | north;
}

using Ends = std::pair<quint64, quint64>;
template<class Value>
using Memory = std::unordered_map<Ends, Value, boost::hash<Ends>>;

template<class Value>
void remember(Memory<Value> &memory, const Ends &ends, Value value)
{
    if (memory.size() >= MostRemembered)
        memory.clear();
    memory.insert_or_assign(ends, std::move(value));
}

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
    const StreetGraph::Snap snap = graph.snap(point);
    if (snap.node < 0 || snap.streetMetres > SnapLimitMetres)
        return {};
    return {.node = snap.node, .metres = snap.metres, .streetMetres = snap.streetMetres};
}

double walkMetres(GridPoint a, const Foothold &footA, GridPoint b, const Foothold &footB, double graphMetres)
{
    const double straight = StraightLineDetour * distanceMetres(a, b);
    if (footA.node < 0 || footB.node < 0)
        return straight;
    const double byStreet = footA.metres + graphMetres + footB.metres;
    return footA.node == footB.node ? std::min(straight, byStreet) : byStreet;
}

struct Walks::Private
{
    const StreetGraph *graph;
    std::mutex mutex;
    Memory<std::shared_ptr<const WayOnFoot>> walks;
    Memory<double> minutes; // of the short searches, found within the greatest limit asked
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
    const Ends ends(centimetres(from), centimetres(to));
    {
        const std::scoped_lock lock(d->mutex);
        const auto found = d->walks.find(ends);
        if (found != d->walks.end())
            return found->second;
    }
    auto walk = std::make_shared<const WayOnFoot>(findWalk(d->graph, from, to));
    const std::scoped_lock lock(d->mutex);
    remember(d->walks, ends, walk);
    return walk;
}

double Walks::minutesWithin(GridPoint from, GridPoint to, double limitMinutes)
{
    constexpr double Never = std::numeric_limits<double>::infinity();
    const double limitMetres = limitMinutes * WalkingMetresPerMinute;
    if (distanceMetres(from, to) > limitMetres)
        return Never;
    const Ends ends(centimetres(from), centimetres(to));
    if (ends.first == ends.second)
        return 0;
    {
        const std::scoped_lock lock(d->mutex);
        if (limitMinutes > d->limitMinutes) {
            d->minutes.clear();
            d->limitMinutes = limitMinutes;
        }
        const auto found = d->minutes.find(ends);
        if (found != d->minutes.end())
            return found->second <= limitMinutes ? found->second : Never;
    }
    const Foothold start = d->graph ? footholdOf(*d->graph, from) : Foothold{};
    const Foothold end = d->graph ? footholdOf(*d->graph, to) : Foothold{};
    double apart = 0;
    if (start.node >= 0 && end.node >= 0 && start.node != end.node)
        apart = d->graph->distances(start.node, std::span(&end.node, 1), limitMetres).front();
    const double minutes = walkMetres(from, start, to, end, apart) / WalkingMetresPerMinute;
    const std::scoped_lock lock(d->mutex);
    if (limitMinutes >= d->limitMinutes)
        remember(d->minutes, ends, minutes);
    return minutes <= limitMinutes ? minutes : Never;
}

} // namespace lantern
