#pragma once

#include "base/progress.h"
#include "streets/walks.h"

#include <functional>

namespace lantern
{

// A way by vehicle between two points: on foot to where it stands, driven, and on foot from where it is left. A vehicle stands at the
// nearer end of the nearest piece of street that it may use. To a place that is cut off on foot, or from a street that is, one gets out at
// the kerb: see Drives::leadTo.
struct WayByVehicle
{
    double minutes = 0;  // the walks included, getting in and parking not
    double metres = 0;   // the same; steps of a walk count for the time that they take
    Line line;           // from the one point to the other
    QStringList streets; // the names of the driven ones, in order
};

// Ways by vehicle remembered, as Walks remembers those on foot. One-way streets make the way back another one. Thread-safe.
class Drives
{
public:
    using Streets = std::function<StreetGraph()>;
    // `streets` gives a graph by vehicle, which takes time: it is called once, by whoever first asks for a way. An empty graph = nothing
    // is known of driving.
    explicit Drives(Streets streets);
    ~Drives();
    Drives(const Drives &) = delete;
    Drives &operator=(const Drives &) = delete;

    [[nodiscard]] const StreetGraph &graph();
    // Whether vehicles get to a point that is cut off on foot (StreetGraph::isCutOff): what is avoided on foot is not by them. So they do
    // where a street of theirs within SnapLimitMetres is nearer than all that are walked; one farther than these leads only to where a
    // team on foot gets, too.
    [[nodiscard]] bool leadTo(GridPoint point, const StreetGraph &onFoot);
    // The fastest way. nullptr where it is not known: the graph is empty, or one of the points is off the streets that `walks` knows.
    [[nodiscard]] std::shared_ptr<const WayByVehicle> between(GridPoint from, GridPoint to, Walks &walks);
    // The minutes of those ways between all pairs of points, row by row; infinity where they are not known, and in a computation that
    // was cancelled.
    [[nodiscard]] std::vector<double> minutes(std::span<const GridPoint> points, Walks &walks,
                                              const Progress &progress = {});

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lantern
