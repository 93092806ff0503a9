#pragma once

#include "streets/weighted_graph.h"

namespace lantern
{

// Exact shortest times on a graph that was prepared for them: a search only climbs to more important nodes, and a way is two
// climbs that meet. Preparing costs some microseconds a node, after which a row of a matrix costs tens of microseconds. A network
// without any hierarchy, as an even grid, keeps a core that every row crosses.
// Not to be changed once made; any number of threads may ask.
class Hierarchy
{
public:
    Hierarchy() = default;
    // The same on any number of threads (0 = as many as the machine has).
    [[nodiscard]] static Hierarchy prepare(const WeightedGraph &graph, unsigned threads = 0);

    [[nodiscard]] size_t nodeCount() const { return m_place.size(); }
    // Arcs and shortcuts kept, each way.
    [[nodiscard]] size_t arcCount() const { return m_out.arcs.size() + m_in.arcs.size(); }
    // How many nodes it left as they are.
    [[nodiscard]] size_t coreSize() const { return static_cast<size_t>(m_core); }
    // From each of some nodes to each of others, row by row; Unreachable where there is no way.
    [[nodiscard]] std::vector<Milliseconds> matrix(std::span<const int> from, std::span<const int> to,
                                                   unsigned threads = 0) const;
    // From one node to some, by one sweep over the whole graph: for many targets.
    [[nodiscard]] std::vector<Milliseconds> fromOne(int from, std::span<const int> to) const;

    class Targets;
    friend bool operator==(const Hierarchy &, const Hierarchy &) = default;

private:
    class Climb;

    // Nodes by place in here, the most important first, so that what all searches touch lies together.
    [[nodiscard]] const WeightedGraph &in() const { return m_symmetric ? m_out : m_in; }
    [[nodiscard]] int place(int node) const { return m_place[static_cast<size_t>(node)]; }

    bool m_symmetric = true;
    int m_core = 0;           // so many places, the first, are linked among themselves both up and down
    std::vector<int> m_place; // of a node
    WeightedGraph m_out;      // from a place to more important ones
    WeightedGraph m_in;       // the arcs that come from more important ones, turned round; empty if the same
};

// Where rows of a matrix end: what is reached from each target against the arcs, put down at the places where it was reached.
class Hierarchy::Targets
{
public:
    // The hierarchy must outlive it.
    Targets(const Hierarchy &hierarchy, std::span<const int> to, unsigned threads = 0);
    // Times from a node to each target; `times` has room for all. Thread-safe.
    void row(int from, std::span<Milliseconds> times) const;

private:
    struct Entry
    {
        int target;
        Milliseconds time;
    };
    const Hierarchy &m_hierarchy;
    std::vector<int> m_first; // by place
    std::vector<Entry> m_entries;
};

} // namespace lantern
