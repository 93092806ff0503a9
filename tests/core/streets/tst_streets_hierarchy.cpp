#include "core/streets/street_towns.h"
#include "streets/hierarchy.h"
#include "streets/street_graph.h"
#include "support/real_data.h"
#include "support/real_streets.h"

#include <QTest>

#include <numeric>

using namespace lantern;

namespace
{

WeightedGraph graphOf(const std::vector<std::vector<WeightedArc>> &arcs)
{
    WeightedGraph graph;
    for (const auto &ofNode : arcs) {
        graph.arcs.insert(graph.arcs.end(), ofNode.begin(), ofNode.end());
        graph.first.push_back(static_cast<int>(graph.arcs.size()));
    }
    return graph;
}

// Arcs at random between nodes of a ring that is broken here and there: ties, arcs side by side, arcs to oneself, arcs that
// take no time, and nodes without a way to each other.
WeightedGraph randomGraph(quint64 seed, int nodes, int arcsPerNode, bool bothWays)
{
    Random random(seed);
    std::vector<std::vector<WeightedArc>> arcs(static_cast<size_t>(nodes));
    for (int i = 0; i < nodes * arcsPerNode; ++i) {
        const int from = random.between(0, nodes - 1);
        const int to =
            random.unit() < 0.7 ? std::min(nodes - 1, from + random.between(0, 4)) : random.between(0, nodes - 1);
        const auto time = static_cast<Milliseconds>(random.between(0, 9));
        arcs[static_cast<size_t>(from)].push_back({to, time});
        if (bothWays)
            arcs[static_cast<size_t>(to)].push_back({from, time});
    }
    return graphOf(arcs);
}

std::vector<int> allNodes(const WeightedGraph &graph)
{
    std::vector<int> nodes(graph.nodeCount());
    std::iota(nodes.begin(), nodes.end(), 0);
    return nodes;
}

// Every pair of some sources and all nodes, by the matrix and by the sweep.
void compareWithBoost(const WeightedGraph &graph, int sources)
{
    const std::vector<int> to = allNodes(graph);
    const std::vector<int> from(to.begin(), to.begin() + std::min<std::ptrdiff_t>(sources, std::ssize(to)));
    const Hierarchy hierarchy = Hierarchy::prepare(graph);
    QCOMPARE(hierarchy.nodeCount(), graph.nodeCount());
    const std::vector<Milliseconds> matrix = hierarchy.matrix(from, to);
    for (size_t row = 0; row < from.size(); ++row) {
        const std::vector<Milliseconds> expected = timesByBoost(graph, from[row]);
        const auto begin = matrix.begin() + static_cast<std::ptrdiff_t>(row * to.size());
        QVERIFY(std::ranges::equal(expected, std::ranges::subrange(begin, begin + std::ssize(to))));
        QVERIFY(hierarchy.fromOne(from[row], to) == expected);
    }
}

} // namespace

class StreetHierarchyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyAndSingle();
    void disconnected();
    void oneWay();
    void randomGraphsAsBoost_data();
    void randomGraphsAsBoost();
    void tangledGraphKeepsACore();
    void streetsAsBoost_data();
    void streetsAsBoost();
    void centralLondonAsBoost();
    void sameOnAnyThreads();
    void travelTimesAsSearches();
};

void StreetHierarchyTest::emptyAndSingle()
{
    const Hierarchy none = Hierarchy::prepare(WeightedGraph());
    QCOMPARE(none.nodeCount(), 0u);
    QVERIFY(none.matrix({}, {}).empty());
    const WeightedGraph single = graphOf({{}});
    const std::array node{0};
    QCOMPARE(Hierarchy::prepare(single).matrix(node, node), std::vector<Milliseconds>{0});
    QCOMPARE(Hierarchy::prepare(single).fromOne(0, node), std::vector<Milliseconds>{0});
    QVERIFY(Hierarchy::prepare(single).matrix(node, {}).empty());
    QCOMPARE(StreetGraph::build({}).hierarchy().nodeCount(), 0u);
    QCOMPARE(StreetGraph().hierarchy().nodeCount(), 0u);
}

void StreetHierarchyTest::disconnected()
{
    const WeightedGraph graph = graphOf({{{1, 5}}, {{0, 5}}, {{3, 7}}, {{2, 7}}});
    const std::vector<int> nodes = allNodes(graph);
    const std::vector<Milliseconds> expected{
        0,           5,           Unreachable, Unreachable, 5,           0,           Unreachable, Unreachable,
        Unreachable, Unreachable, 0,           7,           Unreachable, Unreachable, 7,           0};
    QCOMPARE(Hierarchy::prepare(graph).matrix(nodes, nodes), expected);
}

void StreetHierarchyTest::oneWay()
{
    const WeightedGraph ring = graphOf({{{1, 5}}, {{2, 6}}, {{0, 7}}});
    const std::vector<int> nodes = allNodes(ring);
    const std::vector<Milliseconds> expected{0, 5, 11, 13, 0, 6, 7, 12, 0};
    QCOMPARE(Hierarchy::prepare(ring).matrix(nodes, nodes), expected);
}

void StreetHierarchyTest::randomGraphsAsBoost_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<int>("nodes");
    QTest::addColumn<bool>("bothWays");
    for (const quint64 seed : {1, 2, 3, 4, 5, 6}) {
        for (const int nodes : {2, 15, 120}) {
            QTest::addRow("both ways, %d nodes, seed %llu", nodes, seed) << seed << nodes << true;
            QTest::addRow("one way, %d nodes, seed %llu", nodes, seed) << seed << nodes << false;
        }
    }
}

void StreetHierarchyTest::randomGraphsAsBoost()
{
    QFETCH(const quint64, seed);
    QFETCH(const int, nodes);
    QFETCH(const bool, bothWays);
    compareWithBoost(randomGraph(seed, nodes, 1, bothWays), nodes);
    compareWithBoost(randomGraph(seed + 100, nodes, 3, bothWays), nodes);
}

void StreetHierarchyTest::tangledGraphKeepsACore()
{
    for (const bool bothWays : {true, false}) {
        const WeightedGraph graph = randomGraph(9, 400, 40, bothWays);
        QVERIFY(Hierarchy::prepare(graph).coreSize() > 0);
        compareWithBoost(graph, 40);
    }
}

void StreetHierarchyTest::streetsAsBoost_data()
{
    QTest::addColumn<TravelBy>("by");
    QTest::newRow("on foot") << TravelBy::Foot;
    QTest::newRow("by vehicle") << TravelBy::Vehicle;
}

void StreetHierarchyTest::streetsAsBoost()
{
    QFETCH(const TravelBy, by);
    const StreetGraph graph = StreetGraph::build(shiftedGrid(30, 4), {.by = by, .avoid = {}});
    QVERIFY(graph.nodeCount() > 500);
    compareWithBoost(graph.weights(), 15);
    const std::vector<int> nodes = allNodes(graph.weights());
    const std::vector<Milliseconds> expected = timesByBoost(graph.weights(), 7);
    QCOMPARE(graph.times(7, nodes), expected);
    for (const int node : nodes)
        QCOMPARE(graph.way(7, node).time, expected[static_cast<size_t>(node)]);
}

void StreetHierarchyTest::centralLondonAsBoost()
{
    const QString directory = realDataDirectory();
    if (directory.isEmpty())
        QSKIP("no real data on this machine");
    std::vector<Street> streets = centralLondonStreets(directory);
    QVERIFY(streets.size() > 20'000);
    const StreetGraph graph = StreetGraph::build(streets);
    Random random(1);
    std::vector<int> to(500);
    std::ranges::generate(to, [&] { return static_cast<int>(random.below(graph.nodeCount())); });
    const std::vector<int> from(to.begin(), to.begin() + 20);
    const std::vector<Milliseconds> matrix = graph.hierarchy().matrix(from, to);
    for (size_t row = 0; row < from.size(); ++row) {
        const std::vector<Milliseconds> expected = timesByBoost(graph.weights(), from[row]);
        for (size_t i = 0; i < to.size(); ++i)
            QCOMPARE(matrix[(row * to.size()) + i], expected[static_cast<size_t>(to[i])]);
    }
}

void StreetHierarchyTest::sameOnAnyThreads()
{
    const StreetGraph graph = StreetGraph::build(shiftedGrid(40, 5));
    const std::vector<int> nodes = allNodes(graph.weights());
    const std::vector<int> some(nodes.begin(), nodes.begin() + 60);
    const Hierarchy one = Hierarchy::prepare(graph.weights(), 1);
    const std::vector<Milliseconds> times = one.matrix(some, nodes, 1);
    for (const unsigned threads : {2U, 4U}) {
        const Hierarchy several = Hierarchy::prepare(graph.weights(), threads);
        QVERIFY(several == one); // shortcut by shortcut
        QVERIFY(several.matrix(some, nodes, threads) == times);
    }
}

void StreetHierarchyTest::travelTimesAsSearches()
{
    // Many points go through the hierarchy, few through searches: the same minutes to the bit.
    const StreetGraph graph = StreetGraph::build(shiftedGrid(20, 6));
    Random random(2);
    std::vector<GridPoint> points;
    for (int i = 0; i < 40; ++i)
        points.push_back({random.unit() * 2400 - 200, random.unit() * 2400 - 200});
    const TravelTimes many(graph, points);
    for (int first = 0; first < 40; first += 8) {
        const TravelTimes few(graph, std::span(points).subspan(static_cast<size_t>(first), 8));
        for (int i = 0; i < 8; ++i) {
            for (int j = 0; j < 8; ++j)
                QCOMPARE(many.minutes(first + i, first + j), few.minutes(i, j));
        }
    }
}

QTEST_GUILESS_MAIN(StreetHierarchyTest)
#include "tst_streets_hierarchy.moc"
