#include "streets/drives.h"

#include "core/streets/street_towns.h"

#include <QTest>

using namespace lantern;

namespace
{

constexpr TravelRules ForVehicles{.by = TravelBy::Vehicle, .avoid = {}};

// A one-way street of 600 m to the east, and the way back round three sides of a square; a footway on from its end.
std::vector<Street> oneWayTown()
{
    using enum Street::Class;
    return {madeStreet({{0, 0}, {600, 0}}, Primary, Street::Trait::OneWay, QStringLiteral("High Street")),
            madeStreet({{600, 0}, {600, 600}, {0, 600}, {0, 0}}, Primary, {}, QStringLiteral("Ring Road")),
            madeStreet({{600, 0}, {1000, 0}}, Footway, {}, QStringLiteral("Meadow Path"))};
}

constexpr GridPoint West{0, 0};
constexpr GridPoint East{600, 0};
constexpr double MinutesPerMetre = 60.0 / 30'000; // a primary street

bool isAbout(double value, double expected)
{
    return std::abs(value - expected) < 1e-4; // arcs are whole milliseconds
}

// The town's two graphs, with what is remembered on them.
struct Town
{
    explicit Town(std::vector<Street> made)
        : streets(std::move(made))
        , graph(StreetGraph::build(streets))
    {
    }
    std::vector<Street> streets;
    StreetGraph graph;
    Walks walks{&graph};
    int built = 0;
    Drives drives{[this] {
        ++built;
        return StreetGraph::build(streets, ForVehicles);
    }};
};

} // namespace

class DrivesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backIsAnotherWay();
    void walksFromWhereTheVehicleIsLeft();
    void onAPathOneWalks();
    void notKnown();
    void builtOnceAndOnlyWhenAsked();
    void agreesWithTheMatrix_data();
    void agreesWithTheMatrix();
    void cancelledKnowsNothing();
};

void DrivesTest::backIsAnotherWay()
{
    Town town(oneWayTown());
    const auto there = town.drives.between(West, East, town.walks);
    QVERIFY(isAbout(there->minutes, 600 * MinutesPerMetre));
    QCOMPARE(there->metres, 600.0);
    QCOMPARE(there->streets, QStringList(QStringLiteral("High Street")));
    const auto back = town.drives.between(East, West, town.walks);
    QVERIFY(isAbout(back->minutes, 1800 * MinutesPerMetre));
    QCOMPARE(back->metres, 1800.0);
    QCOMPARE(back->streets, QStringList(QStringLiteral("Ring Road")));
    QCOMPARE(back->line, (Line{{600, 0}, {600, 600}, {0, 600}, {0, 0}}));
    QCOMPARE(town.drives.between(East, West, town.walks), back); // remembered
    QCOMPARE(town.walks.between(East, West)->metres, 600.0);     // on foot it is no one-way
}

void DrivesTest::walksFromWhereTheVehicleIsLeft()
{
    Town town(oneWayTown());
    const GridPoint door{580, 10};
    const auto way = town.drives.between(West, door, town.walks);
    QVERIFY(isAbout(way->minutes, 600 * MinutesPerMetre + town.walks.between(East, door)->minutes()));
    QCOMPARE(way->metres, 600 + town.walks.between(East, door)->metres);
    QCOMPARE(way->line.front(), West);
    QCOMPARE(way->line.back(), door);
}

// 400 m from the nearest street for vehicles, yet known: it is walked to.
void DrivesTest::onAPathOneWalks()
{
    Town town(oneWayTown());
    const auto way = town.drives.between(West, {1000, 0}, town.walks);
    QVERIFY(isAbout(way->minutes, 600 * MinutesPerMetre + 400.0 / WalkingMetresPerMinute));
}

void DrivesTest::notKnown()
{
    Town town(oneWayTown());
    const GridPoint far{0, -300}; // more than 250 m from every street
    QCOMPARE(town.drives.between(West, far, town.walks), nullptr);
    QCOMPARE(town.drives.between(far, West, town.walks), nullptr);
    QVERIFY(std::isinf(town.drives.minutes(std::array{West, far}, town.walks)[1]));
    Walks nowhere(nullptr);
    Drives elsewhere([&town] { return StreetGraph::build(town.streets, ForVehicles); });
    QCOMPARE(elsewhere.between(West, East, nowhere), nullptr);
    Drives none([] { return StreetGraph(); });
    QCOMPARE(none.between(West, East, town.walks), nullptr);
    QVERIFY(std::isinf(none.minutes(std::array{West, East}, town.walks)[1]));
}

void DrivesTest::builtOnceAndOnlyWhenAsked()
{
    Town town(oneWayTown());
    QCOMPARE(town.built, 0);
    QVERIFY(town.drives.between(West, East, town.walks));
    QCOMPARE(town.drives.minutes(std::array{West, East}, town.walks).size(), 4u);
    QCOMPARE(town.drives.graph().travelBy(), TravelBy::Vehicle);
    QCOMPARE(town.built, 1);
}

void DrivesTest::agreesWithTheMatrix_data()
{
    QTest::addColumn<int>("places");
    QTest::newRow("few, searched one by one") << 8;
    QTest::newRow("many, on the hierarchy") << 40;
}

void DrivesTest::agreesWithTheMatrix()
{
    QFETCH(int, places);
    Town town(shiftedGrid(14, 7));
    Random random(5);
    std::vector<GridPoint> points;
    for (int i = 0; i < places; ++i)
        points.push_back({random.unit() * 1500, random.unit() * 1500});
    const std::vector<double> minutes = town.drives.minutes(points, town.walks);
    int oneWay = 0;
    for (size_t from = 0; from < points.size(); ++from) {
        for (size_t to = 0; to < points.size(); ++to) {
            const double there = minutes[(from * points.size()) + to];
            QVERIFY(std::abs(there - town.drives.between(points[from], points[to], town.walks)->minutes) < 1e-9);
            oneWay += std::abs(there - minutes[(to * points.size()) + from]) > 0.1 ? 1 : 0;
        }
    }
    QVERIFY(oneWay > 0);
}

void DrivesTest::cancelledKnowsNothing()
{
    Town town(oneWayTown());
    std::stop_source stop;
    stop.request_stop();
    const std::vector<double> minutes =
        town.drives.minutes(std::array{West, East}, town.walks, Progress{.report = {}, .stop = stop.get_token()});
    QVERIFY(std::ranges::all_of(minutes, [](double one) { return std::isinf(one); }));
    QCOMPARE(town.built, 0);
}

QTEST_GUILESS_MAIN(DrivesTest)
#include "tst_streets_drives.moc"
