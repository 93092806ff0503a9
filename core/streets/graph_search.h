#pragma once

#include "streets/street_graph.h"

#include <queue>

namespace lantern
{

// Dijkstra's search over the arcs of a graph, with arrays that are kept between searches of one thread: a short search
// costs only what it touches.
class StreetGraph::Search
{
public:
    Search(const StreetGraph &graph, int from, double limitMetres);
    // The next nearest node, or -1 when there is none within the limit.
    [[nodiscard]] int settleNext();
    [[nodiscard]] double metres(int node) const { return scratch().metres[static_cast<size_t>(node)]; }
    [[nodiscard]] int arcInto(int node) const { return scratch().arcInto[static_cast<size_t>(node)]; }
    [[nodiscard]] int previous(int node) const { return scratch().previous[static_cast<size_t>(node)]; }

private:
    struct Scratch
    {
        std::vector<double> metres;
        std::vector<int> arcInto;
        std::vector<int> previous;
        std::vector<int> touched;
    };
    [[nodiscard]] static Scratch &scratch();
    void reach(int node, double metres, int arc, int previous);

    struct Open
    {
        double metres;
        int node;
        friend auto operator<=>(const Open &, const Open &) = default;
    };
    const StreetGraph &m_graph;
    double m_limit;
    std::priority_queue<Open, std::vector<Open>, std::greater<>> m_open;
};

} // namespace lantern
