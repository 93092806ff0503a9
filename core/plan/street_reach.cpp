#include "plan/street_reach.h"

#include "streets/graph_search.h"
#include "streets/travel.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace lantern
{

namespace
{

Milliseconds timeFor(double metres)
{
    return static_cast<Milliseconds>(std::ceil(metres * MillisecondsPerWalkedMetre));
}

double metresIn(Milliseconds time)
{
    return time / MillisecondsPerWalkedMetre;
}

// What is found by one thread while another finds the same is thrown away.
template<class Found, class Find>
const Found &remembered(std::atomic<const Found *> &slot, const Find &find)
{
    if (const Found *known = slot.load(std::memory_order_acquire))
        return *known;
    auto found = std::make_unique<const Found>(find());
    const Found *known = nullptr;
    if (slot.compare_exchange_strong(known, found.get(), std::memory_order_acq_rel))
        return *found.release();
    return *known;
}

GridPoint between(GridPoint a, GridPoint b, double share)
{
    return {a.easting + share * (b.easting - a.easting), a.northing + share * (b.northing - a.northing)};
}

} // namespace

StreetReach::StreetReach(const StreetGraph *graph, std::vector<GridPoint> places, double reachMetres)
    : m_graph(graph)
    , m_places(std::move(places))
    , m_reachMetres(reachMetres)
    , m_ways(m_places.size())
    , m_neighbours(graph ? graph->nodeCount() : 0)
{
    for (const GridPoint &place : m_places) {
        const Foothold foothold = graph ? footholdOf(*graph, place) : Foothold{};
        m_footholds.push_back(foothold);
        m_standing.push_back({.point = place, .node = foothold.node, .metres = static_cast<float>(foothold.metres)});
    }
}

StreetReach::~StreetReach()
{
    for (const auto &ways : m_ways)
        delete ways.load();
    for (const auto &neighbours : m_neighbours)
        delete neighbours.load();
}

bool StreetReach::isInReach(const WaySpot &mine, const WaySpot &theirs) const
{
    const Spot *here = spotAt(mine);
    const Spot *there = spotAt(theirs);
    if (!here || !there)
        return false;
    const double apart = distanceMetres(here->point, there->point);
    if (apart > m_reachMetres)
        return false;
    if (here->node < 0 || there->node < 0 || here->node == there->node) {
        const double byStreet = here->node < 0 || there->node < 0 ? std::numeric_limits<double>::infinity()
                                                                  : static_cast<double>(here->metres + there->metres);
        return std::min(StraightLineDetour * apart, byStreet) <= m_reachMetres;
    }
    const Neighbours &near = neighboursOf(here->node);
    const auto found = std::ranges::lower_bound(near, there->node, {}, &Near::node);
    return found != near.end() && found->node == there->node &&
           static_cast<double>(here->metres + found->metres + there->metres) <= m_reachMetres;
}

const StreetReach::Spot *StreetReach::spotAt(const WaySpot &spot) const
{
    if (spot.from == spot.to)
        return &m_standing[static_cast<size_t>(spot.to)];
    const Way &way = waysFrom(spot.from)[static_cast<size_t>(spot.to)];
    if (way.empty())
        return nullptr;
    const auto at = static_cast<size_t>(std::lround(spot.ahead / SpacingMetres));
    return at < way.size() ? &way[at] : &m_standing[static_cast<size_t>(spot.from)]; // it has not left yet
}

const StreetReach::Ways &StreetReach::waysFrom(int place) const
{
    return remembered(m_ways[static_cast<size_t>(place)], [&] { return findWays(place); });
}

const StreetReach::Neighbours &StreetReach::neighboursOf(int node) const
{
    return remembered(m_neighbours[static_cast<size_t>(node)], [&] { return findNeighbours(node); });
}

StreetReach::Neighbours StreetReach::findNeighbours(int node) const
{
    Neighbours near;
    GraphSearch search(m_graph->weights(), node, timeFor(m_reachMetres));
    for (int next = search.settleNext(); next >= 0; next = search.settleNext())
        near.push_back({.node = next, .metres = static_cast<float>(metresIn(search.time(next)))});
    std::ranges::sort(near, {}, &Near::node);
    return near;
}

StreetReach::Way StreetReach::straightWay(int from, int to) const
{
    Way way;
    if (m_footholds[static_cast<size_t>(from)].isCutOff || m_footholds[static_cast<size_t>(to)].isCutOff)
        return way;
    const GridPoint start = m_places[static_cast<size_t>(from)];
    const GridPoint end = m_places[static_cast<size_t>(to)];
    const double length = StraightLineDetour * distanceMetres(start, end);
    if (length > LongestMinutes * WalkingMetresPerMinute)
        return way;
    for (double ahead = 0; ahead < length; ahead += SpacingMetres)
        way.push_back({.point = between(end, start, ahead / length)});
    return way;
}

// By what is passed from the end to the start.
StreetReach::Way StreetReach::spotsOf(std::span<const Passed> passed)
{
    Way way;
    size_t next = 1; // the first that is farther from the end
    for (double ahead = 0; ahead < passed.back().ahead; ahead += SpacingMetres) {
        while (next + 1 < passed.size() && passed[next].ahead <= ahead)
            ++next;
        const Passed &before = passed[next - 1];
        const Passed &after = passed[next];
        const double piece = after.ahead - before.ahead;
        const bool isAfterNearer = after.ahead - ahead < ahead - before.ahead;
        const Passed &by = before.node < 0 || (after.node >= 0 && isAfterNearer) ? after : before;
        way.push_back({.point = between(before.point, after.point, piece > 0 ? (ahead - before.ahead) / piece : 0),
                       .node = by.node,
                       .metres = static_cast<float>(std::abs(by.ahead - ahead))});
    }
    return way;
}

// The ways from one place to all others by one search.
StreetReach::Ways StreetReach::findWays(int place) const
{
    Ways ways(m_places.size());
    const Foothold &start = m_footholds[static_cast<size_t>(place)];
    std::unordered_multimap<int, size_t> ending; // places by the node that they stand at
    for (size_t to = 0; to < m_places.size(); ++to) {
        const int node = m_footholds[to].node;
        if (start.node < 0 || node < 0 || node == start.node)
            ways[to] = straightWay(place, static_cast<int>(to));
        else
            ending.emplace(node, to);
    }
    if (ending.empty())
        return ways;
    GraphSearch search(m_graph->weights(), start.node, timeFor(LongestMinutes * WalkingMetresPerMinute));
    for (int node = search.settleNext(); node >= 0 && !ending.empty(); node = search.settleNext()) {
        const auto [first, last] = ending.equal_range(node);
        for (auto each = first; each != last; ++each) {
            const double end = m_footholds[each->second].metres;
            std::vector<Passed> passed{{.point = m_places[each->second]}};
            for (int at = node; at >= 0; at = search.previous(at))
                passed.push_back({.point = m_graph->point(at),
                                  .ahead = end + metresIn(search.time(node) - search.time(at)),
                                  .node = at});
            passed.push_back(
                {.point = m_places[static_cast<size_t>(place)], .ahead = passed.back().ahead + start.metres});
            ways[each->second] = spotsOf(passed);
        }
        ending.erase(first, last);
    }
    return ways;
}

} // namespace lantern
