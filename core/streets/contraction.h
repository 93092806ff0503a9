#pragma once

#include "streets/weighted_graph.h"

#include <algorithm>
#include <functional>

namespace lantern
{

// Takes the nodes out of a graph one after the other, the least important first, and puts in shortcuts wherever the shortest
// way between two of the remaining nodes led through the one that goes (Geisberger, Sanders, Schultes and Delling, Contraction
// Hierarchies, 2008). What is important is told by edge difference and deleted neighbours. Goes in rounds of nodes that do not
// touch each other, each round shared among threads; the outcome does not depend on how many.
class Contraction
{
public:
    enum Way : quint8 { Out = 1, In = 2, Both = 3 };
    struct Link
    {
        int to = 0;
        Milliseconds time = 0;
        quint8 ways = Both;
    };

    Contraction(const WeightedGraph &graph, unsigned threads);
    void run();

    // How many nodes were left among themselves at the end: too many shortcuts, as in a street grid where no street is faster.
    [[nodiscard]] size_t coreSize() const { return m_remaining.size(); }
    // The nodes in the order in which they went, then the core.
    [[nodiscard]] const std::vector<int> &order() const { return m_order; }
    // The links of a node to those that went after it; of a node of the core, to all of the core that it has.
    [[nodiscard]] const std::vector<Link> &links(int node) const { return m_links[static_cast<size_t>(node)]; }
    [[nodiscard]] bool isSymmetric() const { return m_symmetric; }

private:
    struct Shortcut
    {
        int from;
        int to;
        Milliseconds time;
    };
    // What a search needs, kept by its thread between searches.
    struct Workspace
    {
        std::vector<Milliseconds> times;
        std::vector<int> reached;
        std::vector<quint64> open; // a heap of time and node
        std::vector<Shortcut> shortcuts;

        void reach(int node, Milliseconds time)
        {
            Milliseconds &known = times[static_cast<size_t>(node)];
            if (time >= known)
                return;
            if (known == Unreachable)
                reached.push_back(node);
            known = time;
            open.push_back((static_cast<quint64>(time) << 32) | static_cast<quint32>(node));
            std::ranges::push_heap(open, std::greater());
        }
        void forget()
        {
            for (const int node : reached)
                times[static_cast<size_t>(node)] = Unreachable;
            reached.clear();
            open.clear();
        }
    };

    void readLinks(const WeightedGraph &graph);
    [[nodiscard]] bool isTangled() const;
    void rateAll(std::span<const int> nodes);
    void rate(int node, Workspace &workspace);
    void chooseRound();
    [[nodiscard]] bool isLeastAround(int node) const;
    void contractRound();
    void takeOut(int node, const std::vector<Shortcut> &shortcuts);
    void findShortcuts(int node, int mostTried, Workspace &workspace, std::vector<Shortcut> &shortcuts) const;
    [[nodiscard]] bool isReachedWithin(int target, int around, Milliseconds time, const Workspace &workspace) const;
    void search(int from, int around, Milliseconds farthest, int mostTried, Workspace &workspace) const;

    unsigned m_threads;
    bool m_symmetric = true;
    std::vector<std::vector<Link>> m_links;
    std::vector<quint64> m_priority; // the least goes first; no two are alike
    std::vector<int> m_level;        // how many rounds of neighbours went before
    std::vector<int> m_turn;         // the place in the round
    std::vector<char> m_outdated;    // a neighbour went since it was rated
    std::vector<int> m_remaining;
    std::vector<int> m_round;
    std::vector<int> m_order;
    std::vector<Workspace> m_workspaces;
};

} // namespace lantern
