#include "base/random.h"
#include "streets/street_graph.h"

#include <QTest>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>

using namespace lantern;

namespace
{

Street street(const QString &name, std::initializer_list<GridPoint> points,
              Street::Class kind = Street::Class::Residential)
{
    Street made;
    made.name = name;
    made.streetClass = kind;
    made.line.assign(points.begin(), points.end());
    return made;
}

// Random streets between points of a coarse lattice, so that many of them meet.
std::vector<Street> randomStreets(quint64 seed, int count)
{
    Random random(seed);
    std::vector<Street> streets;
    for (int i = 0; i < count; ++i) {
        const auto corner = [&random] { return GridPoint{100.0 * random.between(0, 9), 100.0 * random.between(0, 9)}; };
        GridPoint from = corner();
        GridPoint to = corner();
        if (from == to)
            to.easting += 100;
        streets.push_back(street({}, {from, to}));
    }
    return streets;
}

} // namespace

class StreetGraphTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyGraphAnswers();
    void chainsBecomeArcs();
    void keepsShapeOfThePath();
    void joinsVerticesThatDifferByTheProjection();
    void leavesOutMotorways();
    void keepsLargestComponent();
    void closedLoop();
    void skipsWaysWithoutLength();
    void namesInOrderWithoutRepeats();
    void agreesWithBoost_data();
    void agreesWithBoost();
    void limitCutsOff();
    void nearestIsNearest();
};

void StreetGraphTest::emptyGraphAnswers()
{
    const StreetGraph graph = StreetGraph::build({});
    QVERIFY(graph.isEmpty());
    QCOMPARE(graph.nearest({1, 2}), -1);
    QCOMPARE(graph.droppedShare(), 0.0);
    QCOMPARE(StreetGraph().nearest({1, 2}), -1);
}

void StreetGraphTest::chainsBecomeArcs()
{
    // Vertices every 10 m are shape, not nodes.
    const std::vector<Street> streets{street({}, {{0, 0}, {10, 0}, {20, 0}, {30, 0}, {40, 0}}),
                                      street({}, {{20, 0}, {20, 30}})};
    const StreetGraph graph = StreetGraph::build(streets);
    QCOMPARE(graph.nodeCount(), 4u); // three ends and the junction
    const int west = graph.nearest({0, 0});
    const int north = graph.nearest({20, 30});
    QCOMPARE(graph.distances(west, std::array{north}).front(), 50.0);
}

void StreetGraphTest::keepsShapeOfThePath()
{
    const std::vector<Street> streets{street({}, {{0, 0}, {0, 20}, {20, 20}}),
                                      street({}, {{20, 20}, {20, 0}, {40, 0}})};
    const StreetGraph graph = StreetGraph::build(streets);
    const int from = graph.nearest({40, 0});
    const int to = graph.nearest({0, 0});
    const Line back = graph.path(from, to);
    const Line expected{{40, 0}, {20, 0}, {20, 20}, {0, 20}, {0, 0}};
    QVERIFY(back == expected);
    Line there = graph.path(to, from);
    std::ranges::reverse(there);
    QVERIFY(there == expected);
    QCOMPARE(graph.path(to, to).size(), 1u);
}

void StreetGraphTest::joinsVerticesThatDifferByTheProjection()
{
    const std::vector<Street> streets{street({}, {{0, 0}, {100.005, 0}}),
                                      street({}, {{100.0050001, 0.0000001}, {200, 0}}),
                                      street({}, {{200, 0}, {200, 0.4}})};
    const StreetGraph graph = StreetGraph::build(streets);
    QCOMPARE(graph.nodeCount(), 4u);
    QCOMPARE(graph.droppedShare(), 0.0);
}

void StreetGraphTest::leavesOutMotorways()
{
    const std::vector<Street> streets{street({}, {{0, 0}, {0, 100}, {100, 100}}),
                                      street({}, {{0, 0}, {100, 100}}, Street::Class::Motorway)};
    const StreetGraph graph = StreetGraph::build(streets);
    QCOMPARE(graph.distances(graph.nearest({0, 0}), std::array{graph.nearest({100, 100})}).front(), 200.0);
}

void StreetGraphTest::keepsLargestComponent()
{
    const std::vector<Street> streets{street({}, {{0, 0}, {300, 0}}), street({}, {{0, 50}, {100, 50}})};
    const StreetGraph graph = StreetGraph::build(streets);
    QCOMPARE(graph.nodeCount(), 2u);
    QCOMPARE(graph.droppedShare(), 0.25);
}

void StreetGraphTest::closedLoop()
{
    const std::vector<Street> streets{street({}, {{0, 0}, {40, 0}, {40, 40}, {0, 40}, {0, 0}}),
                                      street({}, {{0, 0}, {-10, 0}})};
    const StreetGraph graph = StreetGraph::build(streets);
    const int far = graph.nearest({40, 40});
    QCOMPARE(graph.distances(graph.nearest({-10, 0}), std::array{far}).front(), 90.0);
}

void StreetGraphTest::skipsWaysWithoutLength()
{
    const std::vector<Street> streets{street({}, {{5, 5}}), street({}, {{5, 5}, {5, 5}}), street({}, {})};
    QVERIFY(StreetGraph::build(streets).isEmpty());
}

void StreetGraphTest::namesInOrderWithoutRepeats()
{
    const std::vector<Street> streets{street(QStringLiteral("Old Compton Street"), {{0, 0}, {10, 0}}),
                                      street(QStringLiteral("Old Compton Street"), {{10, 0}, {20, 0}}),
                                      street({}, {{20, 0}, {30, 0}}),
                                      street(QStringLiteral("Dean Street"), {{30, 0}, {30, 10}})};
    const StreetGraph graph = StreetGraph::build(streets);
    QCOMPARE(graph.streetNames(graph.nearest({0, 0}), graph.nearest({30, 10})),
             QStringList({QStringLiteral("Old Compton Street"), QStringLiteral("Dean Street")}));
}

void StreetGraphTest::agreesWithBoost_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1, 2, 3, 4, 5})
        QTest::addRow("seed %llu", seed) << seed;
}

void StreetGraphTest::agreesWithBoost()
{
    QFETCH(quint64, seed);
    const std::vector<Street> streets = randomStreets(seed, 150);
    const StreetGraph graph = StreetGraph::build(streets);
    using Peer = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property,
                                       boost::property<boost::edge_weight_t, double>>;
    Peer peer(100);
    const auto vertex = [](GridPoint point) {
        return static_cast<size_t>(point.easting / 100 * 10 + point.northing / 100);
    };
    for (const Street &each : streets) {
        if (each.line.back().easting < 1000)
            boost::add_edge(vertex(each.line.front()), vertex(each.line.back()), lengthMetres(each.line), peer);
    }
    std::vector<int> nodes;
    for (size_t node = 0; node < graph.nodeCount(); ++node) {
        if (graph.point(static_cast<int>(node)).easting < 1000)
            nodes.push_back(static_cast<int>(node));
    }
    QVERIFY(nodes.size() > 30);
    const int from = nodes.front();
    std::vector<double> expected(100);
    boost::dijkstra_shortest_paths(peer, vertex(graph.point(from)), boost::distance_map(expected.data()));
    const std::vector<double> found = graph.distances(from, nodes);
    for (size_t i = 0; i < nodes.size(); ++i) {
        const GridPoint point = graph.point(nodes[i]);
        QVERIFY2(std::abs(found[i] - expected[vertex(point)]) < 0.01, qPrintable(QString::number(found[i])));
        QVERIFY(std::abs(lengthMetres(graph.path(from, nodes[i])) - found[i]) < 0.01);
    }
}

void StreetGraphTest::limitCutsOff()
{
    const std::vector<Street> streets{street({}, {{0, 0}, {100, 0}}), street({}, {{100, 0}, {200, 0}})};
    const StreetGraph graph = StreetGraph::build(streets);
    const int from = graph.nearest({0, 0});
    const std::array to{graph.nearest({100, 0}), graph.nearest({200, 0}), from};
    const std::vector<double> metres = graph.distances(from, to, 100.0);
    QCOMPARE(metres[0], 100.0);
    QVERIFY(std::isinf(metres[1]));
    QCOMPARE(metres[2], 0.0);
}

void StreetGraphTest::nearestIsNearest()
{
    const StreetGraph graph = StreetGraph::build(randomStreets(9, 80));
    Random random(4);
    for (int i = 0; i < 200; ++i) {
        const GridPoint point{random.unit() * 1200 - 100, random.unit() * 1200 - 100};
        double least = 1e12;
        for (size_t node = 0; node < graph.nodeCount(); ++node)
            least = std::min(least, distanceMetres(point, graph.point(static_cast<int>(node))));
        QCOMPARE(distanceMetres(point, graph.point(graph.nearest(point))), least);
    }
}

QTEST_GUILESS_MAIN(StreetGraphTest)
#include "tst_streets_graph.moc"
