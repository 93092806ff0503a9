#include "streets/contraction.h"

#include "streets/parallel.h"

#include <limits>

namespace lantern
{

namespace
{

constexpr int NoTurn = std::numeric_limits<int>::max();
// A way round that is not found within so many links costs a shortcut too many, never a wrong time.
constexpr int MostTriedRating = 12;
constexpr int MostTriedTaking = 100;
// Where the nodes that remain have more links than this each, shortcuts only breed shortcuts: they are left as they are.
constexpr size_t MostLinksEach = 60;
constexpr size_t NodesPerChunk = 64;

// A permutation of the node numbers, so that ties are spread over the map.
quint32 scattered(int node)
{
    return static_cast<quint32>(node) * 2654435761U;
}

void eraseEmpty(std::vector<Contraction::Link> &links)
{
    std::erase_if(links, [](const Contraction::Link &link) { return link.ways == 0; });
}

// Keeps of two links to one node the shorter, for each way.
void addLink(std::vector<Contraction::Link> &links, Contraction::Link added)
{
    Contraction::Link *alike = nullptr;
    bool emptied = false;
    for (Contraction::Link &link : links) {
        if (link.to != added.to)
            continue;
        if (link.time <= added.time) {
            added.ways = static_cast<quint8>(added.ways & ~link.ways);
        } else {
            link.ways = static_cast<quint8>(link.ways & ~added.ways);
            emptied = emptied || link.ways == 0;
        }
        if (link.time == added.time)
            alike = &link;
    }
    if (alike)
        alike->ways = static_cast<quint8>(alike->ways | added.ways);
    if (emptied)
        eraseEmpty(links);
    if (!alike && added.ways != 0)
        links.push_back(added);
}

} // namespace

Contraction::Contraction(const WeightedGraph &graph, unsigned threads)
    : m_threads(threadsFor(threads))
    , m_links(graph.nodeCount())
    , m_priority(graph.nodeCount())
    , m_level(graph.nodeCount(), 0)
    , m_turn(graph.nodeCount(), NoTurn)
    , m_outdated(graph.nodeCount(), 0)
    , m_workspaces(m_threads)
{
    for (Workspace &workspace : m_workspaces)
        workspace.times.assign(graph.nodeCount(), Unreachable);
    readLinks(graph);
}

void Contraction::readLinks(const WeightedGraph &graph)
{
    const int count = static_cast<int>(graph.nodeCount());
    for (int node = 0; node < count; ++node) {
        for (const WeightedArc &arc : graph.from(node)) {
            if (arc.to == node)
                continue;
            addLink(m_links[static_cast<size_t>(node)], {.to = arc.to, .time = arc.time, .ways = Out});
            addLink(m_links[static_cast<size_t>(arc.to)], {.to = node, .time = arc.time, .ways = In});
        }
    }
    for (const std::vector<Link> &links : m_links)
        m_symmetric = m_symmetric && std::ranges::all_of(links, [](const Link &link) { return link.ways == Both; });
}

void Contraction::run()
{
    const size_t count = m_links.size();
    m_order.reserve(count);
    m_remaining.resize(count);
    std::ranges::generate(m_remaining, [node = 0]() mutable { return node++; });
    rateAll(m_remaining);
    while (!m_remaining.empty() && !isTangled()) {
        chooseRound();
        contractRound();
        std::erase_if(m_remaining, [this](int node) { return m_turn[static_cast<size_t>(node)] != NoTurn; });
    }
    m_order.insert(m_order.end(), m_remaining.begin(), m_remaining.end());
}

bool Contraction::isTangled() const
{
    size_t links = 0;
    for (const int node : m_remaining)
        links += m_links[static_cast<size_t>(node)].size();
    return links > MostLinksEach * m_remaining.size();
}

void Contraction::rateAll(std::span<const int> nodes)
{
    inParallel(nodes.size(), NodesPerChunk, m_threads,
               [&](size_t index, unsigned thread) { rate(nodes[index], m_workspaces[thread]); });
}

void Contraction::rate(int node, Workspace &workspace)
{
    const auto at = static_cast<size_t>(node);
    m_outdated[at] = 0;
    workspace.shortcuts.clear();
    findShortcuts(node, MostTriedRating, workspace, workspace.shortcuts);
    const int added = static_cast<int>(workspace.shortcuts.size()) * (m_symmetric ? 2 : 1);
    int removed = 0;
    for (const Link &link : m_links[at])
        removed += link.ways == Both ? 2 : 1;
    constexpr int Base = 1 << 20;
    const int priority = Base + (2 * (added - removed)) + (2 * m_level[at]);
    m_priority[at] = (static_cast<quint64>(priority) << 32) | scattered(node);
}

bool Contraction::isLeastAround(int node) const
{
    const quint64 own = m_priority[static_cast<size_t>(node)];
    return std::ranges::all_of(m_links[static_cast<size_t>(node)],
                               [&](const Link &link) { return own < m_priority[static_cast<size_t>(link.to)]; });
}

void Contraction::chooseRound()
{
    const auto isLeast = [this](int node) { return isLeastAround(node); };
    m_round.clear();
    std::ranges::copy_if(m_remaining, std::back_inserter(m_round), isLeast);
    std::vector<int> outdated;
    std::ranges::copy_if(m_round, std::back_inserter(outdated),
                         [this](int node) { return m_outdated[static_cast<size_t>(node)] != 0; });
    rateAll(outdated);
    if (!outdated.empty())
        std::erase_if(m_round, std::not_fn(isLeast));
    std::ranges::sort(m_round, {}, [this](int node) { return m_priority[static_cast<size_t>(node)]; });
    for (size_t i = 0; i < m_round.size(); ++i)
        m_turn[static_cast<size_t>(m_round[i])] = static_cast<int>(i);
}

void Contraction::contractRound()
{
    std::vector<std::vector<Shortcut>> shortcuts(m_round.size());
    inParallel(m_round.size(), NodesPerChunk, m_threads, [&](size_t index, unsigned thread) {
        findShortcuts(m_round[index], MostTriedTaking, m_workspaces[thread], shortcuts[index]);
    });
    for (size_t i = 0; i < m_round.size(); ++i)
        takeOut(m_round[i], shortcuts[i]);
}

void Contraction::takeOut(int node, const std::vector<Shortcut> &shortcuts)
{
    const auto at = static_cast<size_t>(node);
    for (const Link &link : m_links[at]) {
        const auto neighbour = static_cast<size_t>(link.to);
        std::erase_if(m_links[neighbour], [node](const Link &back) { return back.to == node; });
        m_level[neighbour] = std::max(m_level[neighbour], m_level[at] + 1);
        m_outdated[neighbour] = 1;
    }
    for (const Shortcut &shortcut : shortcuts) {
        const auto out = static_cast<quint8>(m_symmetric ? Both : Out);
        const auto in = static_cast<quint8>(m_symmetric ? Both : In);
        addLink(m_links[static_cast<size_t>(shortcut.from)], {.to = shortcut.to, .time = shortcut.time, .ways = out});
        addLink(m_links[static_cast<size_t>(shortcut.to)], {.to = shortcut.from, .time = shortcut.time, .ways = in});
    }
    m_order.push_back(node);
}

void Contraction::findShortcuts(int node, int mostTried, Workspace &workspace, std::vector<Shortcut> &shortcuts) const
{
    const std::vector<Link> &links = m_links[static_cast<size_t>(node)];
    if (m_symmetric && links.size() == 2) { // a street that only bends: as good as always a shortcut
        shortcuts.push_back({links[0].to, links[1].to, links[0].time + links[1].time});
        return;
    }
    for (size_t i = 0; i < links.size(); ++i) {
        if (!(links[i].ways & In))
            continue;
        const std::span targets = std::span(links).subspan(m_symmetric ? i + 1 : 0);
        const auto isTarget = [&](const Link &link) { return (link.ways & Out) && link.to != links[i].to; };
        if (std::ranges::none_of(targets, isTarget))
            continue;
        Milliseconds farthest = 0;
        for (const Link &target : targets)
            farthest = isTarget(target) ? std::max(farthest, links[i].time + target.time) : farthest;
        search(links[i].to, node, farthest, mostTried, workspace);
        for (const Link &target : targets) {
            const Milliseconds through = links[i].time + target.time;
            if (isTarget(target) && !isReachedWithin(target.to, node, through, workspace))
                shortcuts.push_back({links[i].to, target.to, through});
        }
        workspace.forget();
    }
}

// Whether the search came there in time, or to a neighbour of it.
bool Contraction::isReachedWithin(int target, int around, Milliseconds time, const Workspace &workspace) const
{
    if (workspace.times[static_cast<size_t>(target)] <= time)
        return true;
    const int turn = m_turn[static_cast<size_t>(around)];
    return std::ranges::any_of(m_links[static_cast<size_t>(target)], [&](const Link &link) {
        const Milliseconds before = workspace.times[static_cast<size_t>(link.to)];
        return before < time && (link.ways & In) && link.to != around && before + link.time <= time &&
               m_turn[static_cast<size_t>(link.to)] >= turn;
    });
}

// Ways round a node. Nodes that go before it in the same round are gone for it; the shortcuts that they leave are not there yet.
void Contraction::search(int from, int around, Milliseconds farthest, int mostTried, Workspace &workspace) const
{
    const int turn = m_turn[static_cast<size_t>(around)];
    workspace.reach(from, 0);
    for (int tried = 0; tried < mostTried && !workspace.open.empty();) {
        const quint64 nearest = workspace.open.front();
        std::ranges::pop_heap(workspace.open, std::greater());
        workspace.open.pop_back();
        const auto time = static_cast<Milliseconds>(nearest >> 32);
        const auto node = static_cast<size_t>(static_cast<quint32>(nearest));
        if (time > workspace.times[node])
            continue;
        tried += static_cast<int>(m_links[node].size());
        for (const Link &link : m_links[node]) {
            if ((link.ways & Out) && link.to != around && m_turn[static_cast<size_t>(link.to)] >= turn &&
                time + link.time <= farthest)
                workspace.reach(link.to, time + link.time);
        }
    }
}

} // namespace lantern
