#include "streets/parallel.h"
#include "streets/street_graph.h"
#include "streets/walks.h"

#include <mutex>
#include <optional>

namespace lantern
{

namespace
{

// From so many points on the graph is prepared: the first matrix may cost more for it, those after it far less.
constexpr size_t FewestPointsToPrepareFor = 20;

// Where no street is known, the pace of an ordinary one.
double minutesOffStreets(GridPoint from, GridPoint to, TravelBy by)
{
    constexpr double MillisecondsPerMinute = 60'000.0;
    return StraightLineDetour * distanceMetres(from, to) * millisecondsPerMetre(Street::Class::Residential, by) /
           MillisecondsPerMinute;
}

// Fills rows, each by one thread, so the answer does not depend on how many there are.
struct RowFiller
{
    const StreetGraph &graph;
    std::span<const GridPoint> points;
    std::vector<float> &minutes;
    std::vector<Foothold> footholds = {};
    std::vector<int> nodes = {}; // of the footholds on the network
    std::optional<Hierarchy::Targets> targets = {};

    void snapPoints(unsigned threads)
    {
        footholds.resize(points.size());
        inParallel(points.size(), 16, threads,
                   [this](size_t index, unsigned) { footholds[index] = footholdOf(graph, points[index]); });
        for (const Foothold &foothold : footholds) {
            if (foothold.node >= 0)
                nodes.push_back(foothold.node);
        }
    }

    void straightLines()
    {
        for (size_t row = 0; row < points.size(); ++row) {
            for (size_t column = 0; column < points.size(); ++column)
                minutes[(row * points.size()) + column] =
                    static_cast<float>(minutesOffStreets(points[row], points[column], graph.travelBy()));
        }
    }

    // There is no straight line to what is cut off.
    void fillCutOff(size_t row)
    {
        for (size_t column = 0; column < points.size(); ++column)
            if (footholds[row].isCutOff || footholds[column].isCutOff)
                minutes[(row * points.size()) + column] =
                    static_cast<float>(walkMetres(points[row], footholds[row], points[column], footholds[column], 0) /
                                       WalkingMetresPerMinute);
    }

    void fillRow(size_t row)
    {
        fillCutOff(row);
        if (footholds[row].node < 0)
            return;
        std::vector<Milliseconds> times(nodes.size());
        if (targets)
            targets->row(footholds[row].node, times);
        else
            times = graph.times(footholds[row].node, nodes);
        size_t next = 0;
        for (size_t column = 0; column < points.size(); ++column) {
            if (footholds[column].node < 0)
                continue;
            const double apart = times[next++] / MillisecondsPerWalkedMetre;
            const double walked = walkMetres(points[row], footholds[row], points[column], footholds[column], apart);
            minutes[(row * points.size()) + column] = static_cast<float>(walked / WalkingMetresPerMinute);
        }
    }
};

} // namespace

TravelTimes::TravelTimes(const StreetGraph &graph, std::span<const GridPoint> points, const Progress &progress,
                         unsigned threads)
    : m_size(points.size())
    , m_minutes(points.size() * points.size())
{
    RowFiller filler{.graph = graph, .points = points, .minutes = m_minutes};
    filler.straightLines();
    if (progress.cancelled())
        return;
    const unsigned available = threadsFor(threads);
    filler.snapPoints(available);
    if (filler.nodes.size() >= FewestPointsToPrepareFor)
        filler.targets.emplace(graph.hierarchy(threads), filler.nodes, threads);
    std::mutex reporting;
    size_t done = 0;
    inParallel(points.size(), 1, available, [&](size_t row, unsigned) {
        if (progress.cancelled())
            return;
        filler.fillRow(row);
        const std::scoped_lock lock(reporting);
        progress.at(static_cast<double>(++done) / static_cast<double>(points.size()));
    });
}

} // namespace lantern
