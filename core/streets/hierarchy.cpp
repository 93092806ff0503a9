#include "streets/hierarchy.h"

#include "streets/contraction.h"
#include "streets/parallel.h"

#include <numeric>

namespace lantern
{

namespace
{

// What is known at a more important place is found while climbing; lists are ordered so that memory is read forwards.
WeightedGraph laidOut(const Contraction &contraction, const std::vector<int> &place, Contraction::Way way)
{
    WeightedGraph graph;
    const std::vector<int> &order = contraction.order();
    graph.first.reserve(order.size() + 1);
    for (size_t i = order.size(); i > 0; --i) {
        const auto begin = static_cast<std::ptrdiff_t>(graph.arcs.size());
        for (const Contraction::Link &link : contraction.links(order[i - 1])) {
            if (link.ways & way)
                graph.arcs.push_back({.to = place[static_cast<size_t>(link.to)], .time = link.time});
        }
        std::ranges::sort(graph.arcs.begin() + begin, graph.arcs.end(), {}, &WeightedArc::to);
        graph.first.push_back(static_cast<int>(graph.arcs.size()));
    }
    return graph;
}

} // namespace

// A search that only climbs. Its arrays are kept by its thread, so that it costs only what it touches.
class Hierarchy::Climb
{
public:
    struct Found
    {
        int place;
        Milliseconds time;
    };

    // Everything that can be of use to a way from `start` along `arcs`. A place that is reached faster from above is left
    // out: no shortest way climbs through it (stall on demand). Ends at places before `end`, the core, without crossing it.
    [[nodiscard]] static const std::vector<Found> &from(int start, const WeightedGraph &arcs, const WeightedGraph &back,
                                                        int end = 0)
    {
        thread_local Climb climb;
        climb.run(start, arcs, back, end);
        return climb.m_found;
    }

private:
    void run(int start, const WeightedGraph &arcs, const WeightedGraph &back, int end)
    {
        if (m_times.size() < arcs.nodeCount())
            m_times.resize(arcs.nodeCount(), Unreachable);
        m_found.clear();
        reach(start, 0);
        while (!m_open.empty()) {
            const quint64 nearest = m_open.front();
            std::ranges::pop_heap(m_open, std::greater());
            m_open.pop_back();
            const auto time = static_cast<Milliseconds>(nearest >> 32);
            const auto place = static_cast<int>(nearest);
            if (time > m_times[static_cast<size_t>(place)] || isFasterFromAbove(place, time, back))
                continue;
            m_found.push_back({place, time});
            if (place < end)
                continue;
            for (const WeightedArc &arc : arcs.from(place))
                reach(arc.to, time + arc.time);
        }
        for (const int place : m_reached)
            m_times[static_cast<size_t>(place)] = Unreachable;
        m_reached.clear();
    }

    [[nodiscard]] bool isFasterFromAbove(int place, Milliseconds time, const WeightedGraph &back) const
    {
        return std::ranges::any_of(back.from(place), [&](const WeightedArc &arc) {
            const Milliseconds above = m_times[static_cast<size_t>(arc.to)];
            return above < time && above + arc.time < time;
        });
    }

    void reach(int place, Milliseconds time)
    {
        Milliseconds &known = m_times[static_cast<size_t>(place)];
        if (time >= known)
            return;
        if (known == Unreachable)
            m_reached.push_back(place);
        known = time;
        m_open.push_back((static_cast<quint64>(time) << 32) | static_cast<quint32>(place));
        std::ranges::push_heap(m_open, std::greater());
    }

    std::vector<Milliseconds> m_times;
    std::vector<int> m_reached;
    std::vector<quint64> m_open;
    std::vector<Found> m_found;
};

Hierarchy Hierarchy::prepare(const WeightedGraph &graph, unsigned threads)
{
    Contraction contraction(graph, threads);
    contraction.run();
    Hierarchy hierarchy;
    hierarchy.m_symmetric = contraction.isSymmetric();
    hierarchy.m_core = static_cast<int>(contraction.coreSize());
    hierarchy.m_place.resize(graph.nodeCount());
    int place = static_cast<int>(graph.nodeCount());
    for (const int node : contraction.order())
        hierarchy.m_place[static_cast<size_t>(node)] = --place;
    hierarchy.m_out = laidOut(contraction, hierarchy.m_place, Contraction::Out);
    if (!hierarchy.m_symmetric)
        hierarchy.m_in = laidOut(contraction, hierarchy.m_place, Contraction::In);
    return hierarchy;
}

std::vector<Milliseconds> Hierarchy::matrix(std::span<const int> from, std::span<const int> to, unsigned threads) const
{
    const Targets targets(*this, to, threads);
    std::vector<Milliseconds> times(from.size() * to.size());
    inParallel(from.size(), 4, threadsFor(threads), [&](size_t row, unsigned) {
        targets.row(from[row], std::span(times).subspan(row * to.size(), to.size()));
    });
    return times;
}

std::vector<Milliseconds> Hierarchy::fromOne(int from, std::span<const int> to) const
{
    std::vector<Milliseconds> times(nodeCount(), Unreachable);
    for (const Climb::Found &found : Climb::from(place(from), m_out, in()))
        times[static_cast<size_t>(found.place)] = found.time;
    // The core was crossed in full by the climb.
    for (auto at = static_cast<size_t>(m_core); at < times.size(); ++at) {
        for (const WeightedArc &arc : in().from(static_cast<int>(at))) {
            const Milliseconds above = times[static_cast<size_t>(arc.to)];
            if (above != Unreachable)
                times[at] = std::min(times[at], above + arc.time);
        }
    }
    std::vector<Milliseconds> asked;
    asked.reserve(to.size());
    for (const int node : to)
        asked.push_back(times[static_cast<size_t>(place(node))]);
    return asked;
}

Hierarchy::Targets::Targets(const Hierarchy &hierarchy, std::span<const int> to, unsigned threads)
    : m_hierarchy(hierarchy)
    , m_first(hierarchy.nodeCount() + 1, 0)
{
    std::vector<std::vector<Climb::Found>> climbs(to.size());
    inParallel(to.size(), 4, threadsFor(threads), [&](size_t index, unsigned) {
        climbs[index] = Climb::from(hierarchy.place(to[index]), hierarchy.in(), hierarchy.m_out, hierarchy.m_core);
    });
    for (const auto &climb : climbs) {
        for (const Climb::Found &found : climb)
            ++m_first[static_cast<size_t>(found.place) + 1];
    }
    std::partial_sum(m_first.begin(), m_first.end(), m_first.begin());
    m_entries.resize(static_cast<size_t>(m_first.back()));
    std::vector<int> next(m_first.begin(), m_first.end() - 1);
    for (size_t target = 0; target < climbs.size(); ++target) {
        for (const Climb::Found &found : climbs[target])
            m_entries[static_cast<size_t>(next[static_cast<size_t>(found.place)]++)] = {
                .target = static_cast<int>(target), .time = found.time};
    }
}

void Hierarchy::Targets::row(int from, std::span<Milliseconds> times) const
{
    std::ranges::fill(times, Unreachable);
    for (const Climb::Found &found : Climb::from(m_hierarchy.place(from), m_hierarchy.m_out, m_hierarchy.in())) {
        const int end = m_first[static_cast<size_t>(found.place) + 1];
        for (int i = m_first[static_cast<size_t>(found.place)]; i < end; ++i) {
            const Entry &entry = m_entries[static_cast<size_t>(i)];
            Milliseconds &time = times[static_cast<size_t>(entry.target)];
            time = std::min(time, found.time + entry.time);
        }
    }
}

} // namespace lantern
