#pragma once

#include "night/reach_on_ways.h"
#include "streets/walks.h"

#include <atomic>
#include <span>
#include <vector>

namespace lantern
{

// Reach between walking teams along the streets, as the rule judges it (plan/timeline.h), but for a few metres where steps slow the way: on
// a way a team is at the node that it is next to, and the metres to it count. Ways are found when they are first asked for, and remembered. A way of
// more than LongestMinutes is not looked at: nobody on it is in reach.
class StreetReach final : public ReachOnWays
{
public:
    static constexpr double LongestMinutes = 20;

    // `places` by their numbers in the night. Without a graph (nullptr) and off it, straight lines × StraightLineDetour. The graph must
    // outlive it.
    StreetReach(const StreetGraph *graph, std::vector<GridPoint> places, double reachMetres);
    ~StreetReach() override;
    [[nodiscard]] bool isInReach(const WaySpot &mine, const WaySpot &theirs) const override;

private:
    // Somebody on the streets: beside which node, and how far from it.
    struct Spot
    {
        GridPoint point;
        int node = -1; // off the network
        float metres = 0;
    };
    using Way = std::vector<Spot>; // every SpacingMetres, from where it ends
    using Ways = std::vector<Way>; // by place that it goes to; none where that is too far
    struct Near
    {
        int node;
        float metres;
    };
    using Neighbours = std::vector<Near>; // within reach, by node
    // A point on a way, the metres from there to its end, and the node that it is; −1 for the ends, which need be none.
    struct Passed
    {
        GridPoint point;
        double ahead = 0;
        int node = -1;
    };

    static constexpr float SpacingMetres = 40; // half a minute's walk
    [[nodiscard]] const Spot *spotAt(const WaySpot &spot) const;
    [[nodiscard]] const Ways &waysFrom(int place) const;
    [[nodiscard]] const Neighbours &neighboursOf(int node) const;
    [[nodiscard]] Ways findWays(int place) const;
    [[nodiscard]] Neighbours findNeighbours(int node) const;
    [[nodiscard]] Way straightWay(int from, int to) const;
    [[nodiscard]] static Way spotsOf(std::span<const Passed> passed);

    const StreetGraph *m_graph;
    std::vector<GridPoint> m_places;
    double m_reachMetres;
    std::vector<Foothold> m_footholds;                                 // by place
    std::vector<Spot> m_standing;                                      // by place
    mutable std::vector<std::atomic<const Ways *>> m_ways;             // by place that they begin at
    mutable std::vector<std::atomic<const Neighbours *>> m_neighbours; // by node
};

} // namespace lantern
