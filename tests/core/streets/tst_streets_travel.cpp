#include "core/streets/street_towns.h"
#include "streets/cell_area.h"
#include "streets/reach.h"
#include "streets/walks.h"

#include <QTest>

#include <boost/geometry/algorithms/difference.hpp>
#include <boost/geometry/algorithms/is_valid.hpp>
#include <boost/geometry/strategies/strategies.hpp>

using namespace lantern;

namespace
{

Milliseconds timeBetween(const StreetGraph &graph, GridPoint from, GridPoint to)
{
    return graph.times(graph.nearest(from), std::array{graph.nearest(to)}).front();
}

constexpr TravelRules byVehicle{.by = TravelBy::Vehicle, .avoid = {}};

} // namespace

class StreetTravelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsTakeTwiceTheTime();
    void closedToVehicles_data();
    void closedToVehicles();
    void motorwaysAreForVehicles();
    void fasterClassIsPreferred();
    void oneWayForVehiclesOnly();
    void deadEndsOfOneWayAreDropped();
    void avoided_data();
    void avoided();
    void cutOff();
    void timesAreNeverShortened();
    void snapsToTheStreet();
    void snapsAsTheNearestPieceOfAll();
    void snapLimitIsFromTheStreet();
    void vehicleTimesBetweenPoints();
    void reachOnAStreet();
    void reachAlongAOneWayStreet();
    void reachOffTheNetworkIsEmpty();
    void reachIsMonotone();
    void outlineOfCells();
    void outlineOfCellsThatTouch();
};

void StreetTravelTest::stepsTakeTwiceTheTime()
{
    const std::vector<Street> streets{madeStreet({{0, 0}, {40, 0}}),
                                      madeStreet({{40, 0}, {70, 0}}, Street::Class::Steps)};
    const StreetGraph graph = StreetGraph::build(streets);
    QCOMPARE(timeBetween(graph, {0, 0}, {40, 0}), 30'000u);
    QCOMPARE(timeBetween(graph, {40, 0}, {70, 0}), 45'000u);
    const auto walk = Walks(&graph).between({0, 0}, {70, 0});
    QCOMPARE(walk->metres, 100.0);
    QCOMPARE(walk->minutes(), 1.25);
}

void StreetTravelTest::closedToVehicles_data()
{
    QTest::addColumn<int>("streetClass");
    QTest::addColumn<bool>("open");
    using Class = Street::Class;
    for (const Class streetClass : {Class::Pedestrian, Class::Footway, Class::Steps, Class::Cycleway, Class::Path})
        QTest::addRow("%s", qPrintable(toKey(streetClass))) << int(streetClass) << false;
    for (const Class streetClass : {Class::Unknown, Class::Trunk, Class::Residential, Class::Service})
        QTest::addRow("%s", qPrintable(toKey(streetClass))) << int(streetClass) << true;
}

void StreetTravelTest::closedToVehicles()
{
    QFETCH(const int, streetClass);
    QFETCH(const bool, open);
    const std::vector<Street> streets{madeStreet({{0, 0}, {0, 300}, {400, 300}, {400, 0}}),
                                      madeStreet({{0, 0}, {400, 0}}, Street::Class(streetClass))};
    const StreetGraph graph = StreetGraph::build(streets, byVehicle);
    QCOMPARE(lengthMetres(graph.path(graph.nearest({0, 0}), graph.nearest({400, 0}))), open ? 400.0 : 1000.0);
    const StreetGraph onFoot = StreetGraph::build(streets);
    QCOMPARE(lengthMetres(onFoot.path(onFoot.nearest({0, 0}), onFoot.nearest({400, 0}))), 400.0);
}

void StreetTravelTest::motorwaysAreForVehicles()
{
    const std::vector<Street> streets{madeStreet({{0, 0}, {100, 0}}, Street::Class::Motorway)};
    QVERIFY(StreetGraph::build(streets).isEmpty());
    QCOMPARE(StreetGraph::build(streets, byVehicle).nodeCount(), 2u);
}

void StreetTravelTest::fasterClassIsPreferred()
{
    const QString fast = QStringLiteral("Fast Road");
    const QString slow = QStringLiteral("Slow Yard");
    const std::vector<Street> streets{
        madeStreet({{0, 0}, {0, 50}, {200, 50}, {200, 0}}, Street::Class::Trunk, {}, fast),
        madeStreet({{0, 0}, {200, 0}}, Street::Class::Service, {}, slow)};
    const StreetGraph vehicle = StreetGraph::build(streets, byVehicle);
    const int from = vehicle.nearest({0, 0});
    QCOMPARE(vehicle.streetNames(from, vehicle.nearest({200, 0})), QStringList{fast});
    QCOMPARE(timeBetween(vehicle, {0, 0}, {200, 0}), 30'000u); // 300 m at 36 km/h
    const StreetGraph foot = StreetGraph::build(streets);
    QCOMPARE(foot.streetNames(foot.nearest({0, 0}), foot.nearest({200, 0})), QStringList{slow});
}

void StreetTravelTest::oneWayForVehiclesOnly()
{
    // A block round which the traffic goes clockwise.
    const Street::Traits oneWay = Street::Trait::OneWay;
    const std::vector<Street> streets{madeStreet({{0, 0}, {0, 100}}, Street::Class::Trunk, oneWay),
                                      madeStreet({{0, 100}, {100, 100}}, Street::Class::Trunk, oneWay),
                                      madeStreet({{100, 100}, {100, 0}}, Street::Class::Trunk, oneWay),
                                      madeStreet({{100, 0}, {0, 0}}, Street::Class::Trunk, oneWay)};
    const StreetGraph vehicle = StreetGraph::build(streets, byVehicle);
    QCOMPARE(vehicle.nodeCount(), 4u);
    QCOMPARE(timeBetween(vehicle, {0, 0}, {0, 100}), 10'000u);
    QCOMPARE(timeBetween(vehicle, {0, 100}, {0, 0}), 30'000u);
    const StreetGraph foot = StreetGraph::build(streets);
    QCOMPARE(timeBetween(foot, {0, 100}, {0, 0}), 75'000u);
}

void StreetTravelTest::deadEndsOfOneWayAreDropped()
{
    // One can drive into the last street but not out of it.
    const std::vector<Street> streets{
        madeStreet({{0, 0}, {300, 0}}),
        madeStreet({{300, 0}, {400, 0}}, Street::Class::Residential, Street::Trait::OneWay)};
    const StreetGraph vehicle = StreetGraph::build(streets, byVehicle);
    QCOMPARE(vehicle.nodeCount(), 2u);
    QCOMPARE(vehicle.droppedShare(), 0.25);
    QCOMPARE(StreetGraph::build(streets).droppedShare(), 0.0);
}

void StreetTravelTest::avoided_data()
{
    QTest::addColumn<int>("trait");
    QTest::newRow("subway") << int(Street::Trait::Subway);
    QTest::newRow("towpath") << int(Street::Trait::Towpath);
    QTest::newRow("unlit") << int(Street::Trait::Unlit);
}

void StreetTravelTest::avoided()
{
    QFETCH(const int, trait);
    const auto traits = Street::Traits(Street::Trait(trait));
    const std::vector<Street> streets{madeStreet({{0, 0}, {0, 300}, {400, 300}, {400, 0}}),
                                      madeStreet({{0, 0}, {400, 0}}, Street::Class::Footway, traits)};
    QCOMPARE(timeBetween(StreetGraph::build(streets), {0, 0}, {400, 0}), 300'000u);
    const StreetGraph avoiding = StreetGraph::build(streets, {.by = TravelBy::Foot, .avoid = traits});
    QCOMPARE(timeBetween(avoiding, {0, 0}, {400, 0}), 750'000u);
    const StreetGraph others =
        StreetGraph::build(streets, {.by = TravelBy::Foot, .avoid = Street::Traits::fromInt(15) & ~traits});
    QCOMPARE(timeBetween(others, {0, 0}, {400, 0}), 300'000u);
}

void StreetTravelTest::cutOff()
{
    // A towpath leads from a long street to a yard, and a subway from the street to nowhere.
    const std::vector<Street> streets{
        madeStreet({{0, 0}, {1000, 0}}), madeStreet({{0, 0}, {0, 200}}, Street::Class::Path, Street::Trait::Towpath),
        madeStreet({{0, 200}, {100, 200}}),
        madeStreet({{1000, 0}, {1000, 900}}, Street::Class::Footway, Street::Trait::Subway),
        madeStreet({{5000, 0}, {5100, 0}})}; // never joined to the others
    const StreetGraph open = StreetGraph::build(streets);
    const StreetGraph closed =
        StreetGraph::build(streets, {.by = TravelBy::Foot, .avoid = Street::Trait::Towpath | Street::Trait::Subway});
    const GridPoint yard{50, 190};
    const GridPoint bySubway{1005, 200};
    const GridPoint alongSubway{1005, 500};
    const GridPoint elsewhere{5050, 0};
    const GridPoint onStreet{500, 10};
    for (const GridPoint point : {yard, bySubway, alongSubway, elsewhere, onStreet})
        QVERIFY(!open.isCutOff(point));
    QVERIFY(closed.isCutOff(yard));      // though the street is within SnapLimitMetres
    QVERIFY(!closed.isCutOff(bySubway)); // the street is as near
    QVERIFY(closed.isCutOff(alongSubway));
    QVERIFY(!closed.isCutOff(elsewhere)); // it was off the network before
    QVERIFY(!closed.isCutOff(onStreet));
    Walks walks(&closed);
    QCOMPARE(walks.between(onStreet, yard)->metres, NoWayMetres);
    QCOMPARE(walks.between(yard, yard)->metres, 0.0);
    QVERIFY(std::isinf(walks.minutesWithin(onStreet, yard, 30)));
    QCOMPARE(walks.between(elsewhere, onStreet)->metres, StraightLineDetour * distanceMetres(elsewhere, onStreet));
    const std::vector<GridPoint> points{onStreet, yard, bySubway};
    const TravelTimes times(closed, points);
    QCOMPARE(times.minutes(0, 1), NoWayMetres / WalkingMetresPerMinute);
    QCOMPARE(times.minutes(1, 1), 0.0);
    QVERIFY(times.minutes(0, 2) < 25);
}

void StreetTravelTest::timesAreNeverShortened()
{
    QCOMPARE(travelTime(50, MillisecondsPerWalkedMetre), 37'500u);
    QCOMPARE(travelTime(50 + 1e-10, MillisecondsPerWalkedMetre), 37'500u); // what adding up may have added
    QCOMPARE(travelTime(50.0001, MillisecondsPerWalkedMetre), 37'501u);
    QCOMPARE(travelTime(0, MillisecondsPerWalkedMetre), 0u);
}

void StreetTravelTest::snapsToTheStreet()
{
    // The nearest junction lies across, the nearest street does not.
    const std::vector<Street> streets{madeStreet({{0, 0}, {200, 0}}), madeStreet({{100, 60}, {100, 200}}),
                                      madeStreet({{0, 0}, {0, 200}, {100, 200}})};
    const StreetGraph graph = StreetGraph::build(streets);
    const StreetGraph::Snap snap = graph.snap({90, 20});
    QCOMPARE(snap.streetMetres, 20.0);
    QCOMPARE(graph.point(snap.node), (GridPoint{0, 0}));
    QCOMPARE(snap.metres, 110.0);
    QCOMPARE(StreetGraph().snap({0, 0}).node, -1);
}

void StreetTravelTest::snapsAsTheNearestPieceOfAll()
{
    const std::vector<Street> streets = shiftedGrid(8, 3);
    const StreetGraph graph = StreetGraph::build(streets);
    QCOMPARE(graph.droppedShare(), 0.0);
    Random random(7);
    for (int i = 0; i < 200; ++i) {
        const GridPoint point{random.unit() * 1200 - 200, random.unit() * 1200 - 200};
        double least = 1e12;
        for (const Street &street : streets)
            least = std::min(least, distanceMetres(point, street.line));
        const StreetGraph::Snap snap = graph.snap(point);
        QVERIFY(std::abs(snap.streetMetres - least) < 1e-6);
        QVERIFY(snap.metres >= distanceMetres(point, graph.point(snap.node)) - 1e-6);
    }
}

void StreetTravelTest::snapLimitIsFromTheStreet()
{
    // 300 m from either end, 240 m from the street.
    const std::vector<Street> streets{madeStreet({{0, 0}, {360, 0}})};
    const StreetGraph graph = StreetGraph::build(streets);
    QVERIFY(footholdOf(graph, {180, 240}).node >= 0);
    QCOMPARE(footholdOf(graph, {180, 240}).metres, 420.0);
    QCOMPARE(footholdOf(graph, {180, 251}).node, -1);
}

void StreetTravelTest::vehicleTimesBetweenPoints()
{
    const std::vector<Street> streets{madeStreet({{0, 0}, {1000, 0}}, Street::Class::Trunk)};
    const StreetGraph graph = StreetGraph::build(streets, byVehicle);
    const std::array points{GridPoint{0, 0}, GridPoint{1000, 40}, GridPoint{0, 3000}};
    const TravelTimes times(graph, points);
    QCOMPARE(static_cast<float>(times.minutes(0, 1)), static_cast<float>((100.0 / 60) + 0.5)); // driven, then walked
    QCOMPARE(static_cast<float>(times.minutes(0, 2)), static_cast<float>(3.9 / 22 * 60));      // no street: 1.3 × 3 km
}

void StreetTravelTest::reachOnAStreet()
{
    // Two minutes are 160 m: 60 m past the junction into both branches.
    const std::vector<Street> streets{madeStreet({{0, 0}, {100, 0}}), madeStreet({{100, 0}, {300, 0}}),
                                      madeStreet({{100, 0}, {100, 300}})};
    const StreetGraph graph = StreetGraph::build(streets);
    const Reachable reach = reachWithin(graph, {0, 0}, 2);
    QCOMPARE(reach.nodes.size(), 2u);
    QCOMPARE(reach.nodes[0].time, 0u);
    QCOMPARE(reach.nodes[1].time, 75'000u);
    double metres = 0;
    for (const Line &street : reach.streets)
        metres += lengthMetres(street);
    QCOMPARE(metres, 220.0);
    QVERIFY(contains(reach.area, {155, 5}));
    QVERIFY(contains(reach.area, {105, 55}));
    QVERIFY(!contains(reach.area, {195, 0}));
    QVERIFY(!contains(reach.area, {150, 60}));
    // From beside the street the way to it is walked first.
    QCOMPARE(reachWithin(graph, {0, 80}, 2).nodes.front().time, 60'000u);
}

void StreetTravelTest::reachAlongAOneWayStreet()
{
    const Street::Traits oneWay = Street::Trait::OneWay;
    const std::vector<Street> streets{
        madeStreet({{0, 0}, {0, 100}, {100, 100}, {100, 0}}, Street::Class::Trunk, oneWay),
        madeStreet({{100, 0}, {0, 0}}, Street::Class::Trunk, oneWay)};
    const Reachable reach = reachWithin(StreetGraph::build(streets, byVehicle), {0, 0}, 0.25); // 150 m
    QVERIFY(contains(reach.area, {45, 100}));
    QVERIFY(!contains(reach.area, {50, 0})); // against the traffic
}

void StreetTravelTest::reachOffTheNetworkIsEmpty()
{
    const StreetGraph graph = StreetGraph::build(std::vector{madeStreet({{0, 0}, {100, 0}})});
    for (const GridPoint point : {GridPoint{0, 300}, GridPoint{0, 200}}) { // off the network; 2.5 minutes from it
        const Reachable reach = reachWithin(graph, point, 2);
        QVERIFY(reach.nodes.empty() && reach.streets.empty() && reach.area.empty());
    }
    QVERIFY(reachWithin(StreetGraph(), {0, 0}, 5).nodes.empty());
    QCOMPARE(reachWithin(graph, {0, 0}, 0).nodes.size(), 1u);
    QVERIFY(reachWithin(graph, {0, 0}, -1).area.empty());
}

void StreetTravelTest::reachIsMonotone()
{
    const StreetGraph graph = StreetGraph::build(shiftedGrid(25, 8));
    const GridPoint from{1250, 1250};
    Reachable smaller;
    for (const double minutes : {0.0, 1.0, 3.0, 5.0, 8.0, 12.0, 60.0}) {
        Reachable larger = reachWithin(graph, from, minutes);
        QVERIFY(boost::geometry::is_valid(larger.area));
        QVERIFY(larger.nodes.size() >= smaller.nodes.size());
        for (size_t i = 0; i < smaller.nodes.size(); ++i)
            QVERIFY(larger.nodes[i].node == smaller.nodes[i].node && larger.nodes[i].time == smaller.nodes[i].time);
        for (const Reachable::Node &node : larger.nodes)
            QVERIFY(node.time <= minutes * 60'000 && (minutes == 0 || contains(larger.area, graph.point(node.node))));
        MultiPolygon lost;
        boost::geometry::difference(smaller.area, larger.area, lost);
        QVERIFY(areaSquareMetres(lost) < 50); // no square, only slivers where two touch at a corner
        smaller = std::move(larger);
    }
    QCOMPARE(smaller.nodes.size(), graph.nodeCount());
}

void StreetTravelTest::outlineOfCells()
{
    // A ring of cells: the outline has a hole, and an island in it.
    CellArea area(GridBox{-5, -5, 115, 115}, 10);
    area.cover({{5, 5}, {105, 5}, {105, 105}, {5, 105}, {5, 5}}, 1);
    area.cover({{55, 55}, {65, 55}}, 1);
    const MultiPolygon outline = area.outline();
    QCOMPARE(outline.size(), 2u);
    QVERIFY(boost::geometry::is_valid(outline));
    QCOMPARE(areaSquareMetres(outline), (121 - 81 + 2) * 100.0);
    QVERIFY(contains(outline, {60, 55}));
    QVERIFY(!contains(outline, {30, 55}));
    QVERIFY(CellArea(GridBox{0, 0, 10, 10}, 10).outline().empty());
}

void StreetTravelTest::outlineOfCellsThatTouch()
{
    CellArea area(GridBox{0, 0, 40, 40}, 10);
    area.cover({{5, 5}, {5, 6}}, 1);
    area.cover({{15, 15}, {15, 16}}, 1);
    const MultiPolygon outline = area.outline();
    QCOMPARE(outline.size(), 2u);
    QVERIFY(boost::geometry::is_valid(outline));
    QVERIFY(std::abs(areaSquareMetres(outline) - 200) < 0.5);
}

QTEST_GUILESS_MAIN(StreetTravelTest)
#include "tst_streets_travel.moc"
