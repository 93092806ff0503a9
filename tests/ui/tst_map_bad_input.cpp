#include "map/map_painter.h"
#include "map/map_theme.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace lantern;

namespace
{

const GridPoint Centre{530000, 180000};

// A disc with a jagged edge.
Polygon jaggedDisc(GridPoint centre, double radius, size_t corners)
{
    Polygon polygon;
    polygon.outer().reserve(corners + 1);
    for (size_t i = 0; i < corners; ++i) {
        const double angle = -2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(corners);
        const double reach = radius * (i % 2 == 0 ? 1.0 : 0.98);
        polygon.outer().push_back(
            {centre.easting + reach * std::cos(angle), centre.northing + reach * std::sin(angle)});
    }
    polygon.outer().push_back(polygon.outer().front());
    return polygon;
}

MapScene::Content parkOf(MultiPolygon shape)
{
    MapScene::Content content;
    BaseFeature park;
    park.kind = BaseFeature::Kind::Green;
    park.name = QStringLiteral("Weaver Park");
    park.shape = std::move(shape);
    content.base = {std::move(park)};
    return content;
}

MapScene::View viewAt(GridPoint centre, double metres, QSize pixels = {512, 512})
{
    MapScene::View view = viewAround({.west = centre.easting - metres / 2,
                                      .south = centre.northing - metres / 2,
                                      .east = centre.easting + metres / 2,
                                      .north = centre.northing + metres / 2},
                                     pixels, MapStyle::Light);
    return view;
}

QImage paintedOn(const MapScene &scene, const MapScene::View &view)
{
    QImage image(view.pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    scene.paint(painter, view);
    return image;
}

Street streetAt(const QString &name, GridPoint point)
{
    Street street;
    street.name = name;
    street.streetClass = Street::Class::Residential;
    street.line = {point, {point.easting + 200, point.northing + 10}};
    return street;
}

Polygon square(GridPoint centre, double half)
{
    Polygon polygon;
    polygon.outer() = {{centre.easting - half, centre.northing - half},
                       {centre.easting - half, centre.northing + half},
                       {centre.easting + half, centre.northing + half},
                       {centre.easting + half, centre.northing - half},
                       {centre.easting - half, centre.northing - half}};
    return polygon;
}

} // namespace

// What is wrong with a shape must neither stop the map nor hide the rest of it.
class tst_map_bad_input : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenMillionCorners();
    void crookedRings_data();
    void crookedRings();
    void streetsOfAnotherCity();
    void onlyStreetsAreNotFar();
    void saysWhatIsMissing();
    void windowsWithoutSize_data();
    void windowsWithoutSize();
};

void tst_map_bad_input::tenMillionCorners()
{
    const MapScene scene(parkOf({jaggedDisc(Centre, 900, 10'000'000)}));
    for (const double metres : {200'000.0, 20'000.0, 3'000.0, 200.0}) {
        const QImage image = paintedOn(scene, viewAt({Centre.easting + 40, Centre.northing + 40}, metres));
        if (metres < 20'000)
            QCOMPARE(image.pixelColor(300, 200), mapTheme(MapStyle::Light).green);
    }
}

void tst_map_bad_input::crookedRings_data()
{
    QTest::addColumn<QList<QPointF>>("ring");
    const auto row = [](const char *name, const QList<QPointF> &ring) { QTest::newRow(name) << ring; };
    row("inside out", {{-500, -500}, {500, -500}, {500, 500}, {-500, 500}, {-500, -500}});
    row("a bow tie", {{-500, -500}, {500, 500}, {500, -500}, {-500, 500}, {-500, -500}});
    row("not closed", {{-500, -500}, {-500, 500}, {500, 500}, {500, -500}});
    row("a spike", {{-500, -500}, {-500, 500}, {0, 500}, {0, 9000}, {0, 500}, {500, 500}, {500, -500}, {-500, -500}});
    row("a line", {{-500, 0}, {500, 0}, {-500, 0}});
    row("one point", {{0, 0}, {0, 0}, {0, 0}, {0, 0}});
    row("nothing", {});
    row("twice round", {{-500, -500},
                        {-500, 500},
                        {500, 500},
                        {500, -500},
                        {-500, -500},
                        {-500, 500},
                        {500, 500},
                        {500, -500},
                        {-500, -500}});
}

// Beside it a street, which must be there whatever the shape is.
void tst_map_bad_input::crookedRings()
{
    QFETCH(QList<QPointF>, ring);
    Polygon polygon;
    for (const QPointF &corner : ring)
        polygon.outer().push_back({Centre.easting + corner.x(), Centre.northing + corner.y()});
    MapScene::Content content = parkOf({polygon});
    Boundary ward{.kind = Boundary::Kind::Ward, .name = QStringLiteral("Tanners Reach")};
    ward.outline = {polygon};
    content.boundaries = {ward};
    content.streets = {streetAt(QStringLiteral("Row"), {Centre.easting + 700, Centre.northing})};
    const MapScene scene(std::move(content));
    MapScene::View view = viewAt({Centre.easting + 700, Centre.northing}, 400);
    for (const bool close : {true, false}) {
        if (!close)
            view = viewAt(Centre, 3'000);
        view.layers.remove(static_cast<int>(MapLayer::Names));
        const QImage image = paintedOn(scene, view);
        const QPointF street = toWorld({Centre.easting + 800, Centre.northing + 5});
        const QPoint at(static_cast<int>((street.x() - view.left) / view.width * image.width()),
                        static_cast<int>((street.y() - view.top) / view.height * image.height()));
        QVERIFY(image.pixelColor(at) != mapTheme(MapStyle::Light).land);
        QVERIFY(image.pixelColor(at) != mapTheme(MapStyle::Light).green);
    }
    // Names are placed, too.
    view.layers.insert(static_cast<int>(MapLayer::Names));
    QCOMPARE(paintedOn(scene, view).size(), QSize(512, 512));
}

void tst_map_bad_input::streetsOfAnotherCity()
{
    MapScene::Content content;
    Boundary borough{.kind = Boundary::Kind::Borough, .name = QStringLiteral("Lanternside")};
    borough.outline = {square(Centre, 2'000)};
    content.boundaries = {borough};
    const GridPoint manchester{384000, 398000};
    content.streets = {streetAt(QStringLiteral("Row"), Centre), streetAt(QStringLiteral("Deansgate"), manchester),
                       streetAt(QStringLiteral("Market Street"), manchester)};
    const MapScene scene(std::move(content));
    QCOMPARE(scene.lacks().farStreets, 2);
    QVERIFY(!scene.bounds().contains(manchester));
    QVERIFY(scene.bounds().contains(Centre));
}

void tst_map_bad_input::onlyStreetsAreNotFar()
{
    MapScene::Content content;
    content.streets = {streetAt(QStringLiteral("Deansgate"), {384000, 398000})};
    const MapScene scene(std::move(content));
    QCOMPARE(scene.lacks().farStreets, 0);
    QVERIFY(scene.bounds().contains({384050, 398002}));
    // Against offences, of which one lies far off itself.
    content = {};
    for (int i = 0; i < 100; ++i)
        content.offences.push_back({.easting = 530000.0F + static_cast<float>(i), .northing = 180000});
    content.offences.push_back({.easting = 384000, .northing = 398000});
    content.streets = {streetAt(QStringLiteral("Row"), Centre),
                       streetAt(QStringLiteral("Deansgate"), {384000, 398000})};
    QCOMPARE(MapScene(std::move(content)).lacks().farStreets, 1);
}

void tst_map_bad_input::saysWhatIsMissing()
{
    const MapScene::Lacks nothing = MapScene(MapScene::Content()).lacks();
    QVERIFY(nothing.streets && nothing.boundaries && nothing.ground);
    MapScene::Content content = parkOf({square(Centre, 100)});
    content.streets = {streetAt(QStringLiteral("Row"), Centre)};
    const MapScene::Lacks lacks = MapScene(std::move(content)).lacks();
    QVERIFY(!lacks.streets && lacks.boundaries && !lacks.ground);
}

void tst_map_bad_input::windowsWithoutSize_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::newRow("nothing") << QSize(0, 0);
    QTest::newRow("flat") << QSize(400, 0);
    QTest::newRow("thin") << QSize(0, 400);
    QTest::newRow("less than nothing") << QSize(-4, -4);
    QTest::newRow("a pixel") << QSize(1, 1);
}

void tst_map_bad_input::windowsWithoutSize()
{
    QFETCH(QSize, pixels);
    const MapScene scene(parkOf({square(Centre, 1'000)}));
    MapScene::View view = viewAt(Centre, 400);
    view.pixels = pixels;
    QImage image(8, 8, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    scene.paint(painter, view);
    painter.end();
    // Outside of its window nothing is painted.
    QCOMPARE(image.pixelColor(6, 6).alpha(), 0);
    QCOMPARE(image.pixelColor(0, 0).alpha() > 0, pixels == QSize(1, 1));
}

QTEST_MAIN(tst_map_bad_input)
#include "tst_map_bad_input.moc"
