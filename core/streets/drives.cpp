#include "streets/drives.h"

#include "streets/way_memory.h"

#include <mutex>
#include <optional>

namespace lantern
{

namespace
{

constexpr double MillisecondsPerMinute = 60'000.0;
constexpr size_t FewestPlacesToPrepareFor = 20; // as for the times on foot
constexpr double NotKnown = std::numeric_limits<double>::infinity();

// Where a vehicle stands for a point.
struct Stand
{
    int node = -1;
    std::shared_ptr<const WayOnFoot> walk = {}; // from the point to there
};

bool isAtTheKerb(const StreetGraph::Snap &snap, GridPoint point, const StreetGraph &onFoot)
{
    const double walked = onFoot.isEmpty() ? NotKnown : onFoot.snap(point).streetMetres;
    return snap.node >= 0 && snap.streetMetres <= SnapLimitMetres && snap.streetMetres < walked;
}

// None where the streets about the point are not known. Where they are, a place without a street to drive on is walked to from the
// nearest one that has it.
std::optional<Stand> standOf(const StreetGraph &graph, GridPoint point, Walks &walks)
{
    if (graph.isEmpty() || !walks.graph())
        return std::nullopt;
    const Foothold foothold = footholdOf(*walks.graph(), point);
    if (foothold.node < 0 && !foothold.isCutOff)
        return std::nullopt;
    const StreetGraph::Snap snap = graph.snap(point);
    const GridPoint there = graph.point(snap.node);
    auto walk = walks.between(point, there);
    const bool isWalked = !foothold.isCutOff && walk->metres < NoWayMetres;
    const bool isAt = !isWalked && isAtTheKerb(snap, point, *walks.graph());
    if (isAt)
        walk = std::make_shared<const WayOnFoot>(WayOnFoot{.metres = snap.metres, .line = {point, there}});
    else if (foothold.isCutOff)
        return std::nullopt;
    return Stand{.node = snap.node, .walk = std::move(walk)};
}

double minutesBetween(const Stand &from, const Stand &to, Milliseconds driven)
{
    return from.walk->minutes() + driven / MillisecondsPerMinute + to.walk->minutes();
}

void append(Line &line, const Line &next)
{
    for (const GridPoint &point : next)
        if (line.empty() || line.back() != point)
            line.push_back(point);
}

std::shared_ptr<const WayByVehicle> findDrive(const StreetGraph &graph, GridPoint from, GridPoint to, Walks &walks)
{
    const std::optional<Stand> start = standOf(graph, from, walks);
    const std::optional<Stand> end = start ? standOf(graph, to, walks) : std::nullopt;
    if (!start || !end)
        return nullptr;
    StreetGraph::Way driven = graph.way(start->node, end->node);
    WayByVehicle way{.minutes = minutesBetween(*start, *end, driven.time),
                     .metres = start->walk->metres + lengthMetres(driven.line) + end->walk->metres,
                     .line = {},
                     .streets = std::move(driven.streets)};
    append(way.line, start->walk->line);
    append(way.line, driven.line);
    append(way.line, Line(end->walk->line.rbegin(), end->walk->line.rend()));
    return std::make_shared<const WayByVehicle>(std::move(way));
}

// From each node to each, row by row.
std::vector<Milliseconds> drivenTimes(const StreetGraph &graph, std::span<const int> nodes)
{
    if (nodes.size() >= FewestPlacesToPrepareFor)
        return graph.hierarchy().matrix(nodes, nodes);
    std::vector<Milliseconds> times;
    times.reserve(nodes.size() * nodes.size());
    for (const int node : nodes) {
        const std::vector<Milliseconds> row = graph.times(node, nodes);
        times.insert(times.end(), row.begin(), row.end());
    }
    return times;
}

} // namespace

struct Drives::Private
{
    Streets streets;
    std::once_flag once;
    StreetGraph graph;
    std::mutex mutex;
    WayMemory<std::shared_ptr<const WayByVehicle>> ways;
};

Drives::Drives(Streets streets)
    : d(std::make_unique<Private>())
{
    d->streets = std::move(streets);
}

Drives::~Drives() = default;

const StreetGraph &Drives::graph()
{
    std::call_once(d->once, [this] { d->graph = std::exchange(d->streets, {})(); });
    return d->graph;
}

bool Drives::leadTo(GridPoint point, const StreetGraph &onFoot)
{
    return !graph().isEmpty() && isAtTheKerb(graph().snap(point), point, onFoot);
}

std::shared_ptr<const WayByVehicle> Drives::between(GridPoint from, GridPoint to, Walks &walks)
{
    const auto ends = d->ways.ends(from, to);
    {
        const std::scoped_lock lock(d->mutex);
        if (const auto *found = d->ways.find(ends))
            return *found;
    }
    auto way = findDrive(graph(), from, to, walks);
    const std::scoped_lock lock(d->mutex);
    d->ways.remember(ends, way);
    return way;
}

std::vector<double> Drives::minutes(std::span<const GridPoint> points, Walks &walks, const Progress &progress)
{
    std::vector<double> minutes(points.size() * points.size(), NotKnown);
    std::vector<size_t> known;
    std::vector<Stand> stands;
    std::vector<int> nodes;
    for (size_t i = 0; i < points.size() && !progress.cancelled(); ++i) {
        const std::optional<Stand> stand = standOf(graph(), points[i], walks);
        if (!stand)
            continue;
        known.push_back(i);
        stands.push_back(*stand);
        nodes.push_back(stand->node);
    }
    if (progress.cancelled())
        return minutes;
    const std::vector<Milliseconds> driven = drivenTimes(graph(), nodes);
    for (size_t row = 0; row < known.size(); ++row)
        for (size_t column = 0; column < known.size(); ++column)
            minutes[known[row] * points.size() + known[column]] =
                minutesBetween(stands[row], stands[column], driven[row * known.size() + column]);
    return minutes;
}

} // namespace lantern
