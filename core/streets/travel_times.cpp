#include "streets/street_graph.h"
#include "streets/walks.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace lantern
{

namespace
{

// Fills rows that nobody has taken yet, until there are none: each row by one thread, so the answer does not depend on
// how many there are.
struct RowFiller
{
    const StreetGraph &graph;
    std::span<const GridPoint> points;
    const Progress &progress;
    std::vector<Foothold> footholds;
    std::vector<int> nodes; // of the footholds on the network
    std::vector<float> &minutes;
    std::atomic<size_t> nextRow = 0;
    std::atomic<size_t> doneRows = 0;
    std::mutex reporting = {};

    void straightLines()
    {
        for (size_t row = 0; row < points.size(); ++row)
            fillRow(row, {});
    }

    void work()
    {
        for (size_t row = nextRow++; row < points.size() && !progress.cancelled(); row = nextRow++) {
            if (footholds[row].node >= 0)
                fillRow(row, graph.distances(footholds[row].node, nodes));
            const size_t done = ++doneRows;
            const std::scoped_lock lock(reporting);
            progress.at(static_cast<double>(done) / static_cast<double>(points.size()));
        }
    }

    // Without distances, straight lines.
    void fillRow(size_t row, const std::vector<double> &metres)
    {
        size_t next = 0;
        for (size_t column = 0; column < points.size(); ++column) {
            const bool onNetwork = !metres.empty() && footholds[column].node >= 0;
            const Foothold from = onNetwork ? footholds[row] : Foothold{};
            const double apart = onNetwork ? metres[next++] : 0;
            const double walked = walkMetres(points[row], from, points[column], footholds[column], apart);
            minutes[row * points.size() + column] = static_cast<float>(walked / WalkingMetresPerMinute);
        }
    }
};

} // namespace

TravelTimes::TravelTimes(const StreetGraph &graph, std::span<const GridPoint> points, const Progress &progress,
                         unsigned threads)
    : m_size(points.size())
    , m_minutes(points.size() * points.size())
{
    RowFiller filler{
        .graph = graph, .points = points, .progress = progress, .footholds = {}, .nodes = {}, .minutes = m_minutes};
    for (const GridPoint &point : points) {
        filler.footholds.push_back(footholdOf(graph, point));
        if (filler.footholds.back().node >= 0)
            filler.nodes.push_back(filler.footholds.back().node);
    }
    filler.straightLines();
    const unsigned available = threads > 0 ? threads : std::max(1U, std::thread::hardware_concurrency());
    const size_t helpers = std::min<size_t>(available, points.size());
    std::vector<std::jthread> crew;
    for (size_t i = 1; i < helpers; ++i)
        crew.emplace_back([&filler] { filler.work(); });
    filler.work();
}

} // namespace lantern
