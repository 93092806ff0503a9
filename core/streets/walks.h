#pragma once

#include "streets/street_graph.h"

#include <memory>

namespace lantern
{

// A way on foot between two points that need not lie on a street. Its metres are those of level ground: steps count for the time
// that they take. (Walk is a Walk and Talk, in store/walk.h.)
struct WayOnFoot
{
    double metres = 0;
    Line line; // from the one point to the other, along the streets
    [[nodiscard]] double minutes() const { return metres / WalkingMetresPerMinute; }
};

// Of a way that there is none of, as one of its ends is cut off by what is avoided: longer than any night, and whole, so that it can be
// added to and compared like any other.
inline constexpr double NoWayMetres = 8e6;

// Where a point joins the street network; node -1 if the nearest street is farther than SnapLimitMetres, or the point is cut off.
struct Foothold
{
    int node = -1;           // the nearer end of the nearest piece of street
    double metres = 0;       // to the street and along it to the node
    double streetMetres = 0; // to the street
    bool isCutOff = false;   // StreetGraph::isCutOff
};
[[nodiscard]] Foothold footholdOf(const StreetGraph &graph, GridPoint point);
// Metres between two points whose footholds are `graphMetres` apart on the network. Straight line × 1.3 where one of them is off
// the network, or where both join it at the same node and that is shorter. NoWayMetres to and from a point that is cut off.
[[nodiscard]] double walkMetres(GridPoint a, const Foothold &footA, GridPoint b, const Foothold &footB,
                                double graphMetres);

// Walks remembered, so that a plan can be checked at every edit: a search is made once per pair of points. Thread-safe. The
// graph (nullptr = straight lines) must outlive it.
class Walks
{
public:
    explicit Walks(const StreetGraph *graph);
    ~Walks();
    Walks(const Walks &) = delete;
    Walks &operator=(const Walks &) = delete;

    [[nodiscard]] const StreetGraph *graph() const;
    [[nodiscard]] std::shared_ptr<const WayOnFoot> between(GridPoint from, GridPoint to);
    // Walking minutes, or infinity if more than `limitMinutes`: a short search for the question "can they get there in time?".
    [[nodiscard]] double minutesWithin(GridPoint from, GridPoint to, double limitMinutes);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lantern
