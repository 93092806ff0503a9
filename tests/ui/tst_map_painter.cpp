#include "map/map_frame.h"
#include "map/map_projection.h"
#include "map/map_theme.h"

#include <QTest>

using namespace lantern;

namespace
{

const GridPoint Centre{530000, 180000};

Polygon rectangle(double west, double south, double east, double north)
{
    Polygon polygon;
    polygon.outer() = {{west, south}, {west, north}, {east, north}, {east, south}, {west, south}};
    return polygon;
}

Street street(const QString &name, Line line, Street::Class streetClass = Street::Class::Residential)
{
    Street made;
    made.name = name;
    made.streetClass = streetClass;
    made.line = std::move(line);
    return made;
}

// A lake in the north-east, a park in the south-west, a main street from west to east, named residential ones across it.
MapScene::Content town()
{
    MapScene::Content content;
    BaseFeature lake;
    lake.kind = BaseFeature::Kind::Water;
    lake.shape = MultiPolygon{rectangle(530200, 180200, 530900, 180900)};
    BaseFeature park;
    park.kind = BaseFeature::Kind::Green;
    park.name = QStringLiteral("Weaver Park");
    park.shape = MultiPolygon{rectangle(529100, 179100, 529800, 179800)};
    content.base = {lake, park};
    content.streets.push_back(
        street(QStringLiteral("Market Row"), {{529000, 180000}, {531000, 180000}}, Street::Class::Primary));
    for (int i = 0; i < 9; ++i) {
        const double easting = 529100 + i * 220;
        content.streets.push_back(
            street(QStringLiteral("Lantern Street %1").arg(i), {{easting, 179000}, {easting + 60, 181000}}));
    }
    return content;
}

MapScene::View viewOf(const GridBox &box, QSize pixels, MapStyle style, QSet<int> layers)
{
    MapScene::View view = viewAround(box, pixels, style);
    view.layers = std::move(layers);
    return view;
}

QImage paintedOn(const MapScene &scene, const MapScene::View &view, const QColor &ground = Qt::transparent)
{
    QImage image(view.pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(ground);
    QPainter painter(&image);
    scene.paint(painter, view);
    return image;
}

QColor colourAt(const QImage &image, const MapScene::View &view, GridPoint point)
{
    const QPointF world = toWorld(point);
    return image.pixelColor(static_cast<int>((world.x() - view.left) / view.width * image.width()),
                            static_cast<int>((world.y() - view.top) / view.height * image.height()));
}

QSet<int> only(std::initializer_list<MapLayer> layers)
{
    QSet<int> set;
    for (const MapLayer layer : layers)
        set.insert(static_cast<int>(layer));
    return set;
}

const GridBox Town{529000, 179000, 531000, 181000};

} // namespace

class tst_map_painter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void projectionMatches_data();
    void projectionMatches();
    void viewHoldsTheBox_data();
    void viewHoldsTheBox();
    void coloursAtPlaces_data();
    void coloursAtPlaces();
    void withoutBaseNothingIsFilled();
    void tilesAgreeWithOneWindow_data();
    void tilesAgreeWithOneWindow();
    void namesDoNotOverlap();
    void smallHexagonsKeepTheHottest();
    void densityIsPaintedWhereItIs();
    void onlyHotCellsAreSignificant();
    void surfaceRampsAscend();
    void rampIsAscending();
    void routeOfOneTeam();
    void foundNearestFirst();
    void emptySceneAndEmptyView();
};

void tst_map_painter::projectionMatches_data()
{
    QTest::addColumn<double>("easting");
    QTest::addColumn<double>("northing");
    QTest::newRow("Charing Cross") << 530000.0 << 180400.0;
    QTest::newRow("middle of a square") << 530500.0 << 180500.0;
    QTest::newRow("edge of London") << 503501.0 << 155999.0;
}

void tst_map_painter::projectionMatches()
{
    QFETCH(double, easting);
    QFETCH(double, northing);
    const GridPoint point{easting, northing};
    WorldProjection project;
    const QPointF exact = toWorld(point);
    const QPointF quick = project(point);
    QVERIFY(std::hypot(quick.x() - exact.x(), quick.y() - exact.y()) * metresPerWorld(exact.y()) < 0.1);
    QVERIFY(distanceMetres(fromWorld(exact), point) < 0.01);
}

void tst_map_painter::viewHoldsTheBox_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::newRow("square") << QSize(512, 512);
    QTest::newRow("wide") << QSize(900, 300);
    QTest::newRow("tall") << QSize(200, 900);
}

void tst_map_painter::viewHoldsTheBox()
{
    QFETCH(QSize, pixels);
    const MapScene::View view = viewAround(Town, pixels, MapStyle::Light);
    const QPointF northWest = toWorld({Town.west, Town.north});
    QVERIFY(view.left <= northWest.x() + 1e-12 && view.top <= northWest.y() + 1e-12);
    QVERIFY(qFuzzyCompare(view.width / pixels.width(), view.height / pixels.height()));
}

void tst_map_painter::coloursAtPlaces_data()
{
    QTest::addColumn<int>("style");
    for (const MapStyle style : {MapStyle::Light, MapStyle::Dark, MapStyle::Print})
        QTest::addRow("style %d", static_cast<int>(style)) << static_cast<int>(style);
}

void tst_map_painter::coloursAtPlaces()
{
    QFETCH(int, style);
    const MapScene scene(town());
    const MapScene::View view = viewOf(Town, QSize(800, 800), static_cast<MapStyle>(style), only({MapLayer::Base}));
    const QImage image = paintedOn(scene, view);
    const MapTheme &theme = mapTheme(static_cast<MapStyle>(style));
    QCOMPARE(colourAt(image, view, {530780, 180700}), theme.water);
    QCOMPARE(colourAt(image, view, {529230, 179700}), theme.green);
    QCOMPARE(colourAt(image, view, {529640, 180000}), theme.mainStreet);
    QCOMPARE(colourAt(image, view, {530100, 179800}), theme.land);
}

void tst_map_painter::withoutBaseNothingIsFilled()
{
    const MapScene scene(town());
    const QImage image = paintedOn(scene, viewOf(Town, QSize(256, 256), MapStyle::Light, only({MapLayer::Hexagons})));
    QCOMPARE(image.pixelColor(128, 128).alpha(), 0);
}

void tst_map_painter::tilesAgreeWithOneWindow_data()
{
    QTest::addColumn<int>("zoom");
    QTest::newRow("13") << 13;
    QTest::newRow("15") << 15;
    QTest::newRow("16") << 16;
}

// Two neighbouring tiles are, pixel for pixel, the halves of one window over both: names, dashes and symbols run on.
void tst_map_painter::tilesAgreeWithOneWindow()
{
    QFETCH(int, zoom);
    MapScene::Content content = town();
    Boundary boundary;
    boundary.name = QStringLiteral("Lanternside");
    boundary.outline = {rectangle(529100, 179950, 530950, 180500)};
    content.boundaries = {boundary};
    const MapScene scene(std::move(content));
    const double side = std::exp2(-zoom);
    const QPointF centre = toWorld(Centre);
    MapScene::View wide;
    wide.left = std::floor(centre.x() / side) * side;
    wide.top = std::floor(centre.y() / side) * side;
    wide.width = 2 * side;
    wide.height = side;
    wide.pixels = QSize(1024, 512);
    wide.layers = only({MapLayer::Base, MapLayer::Boundaries, MapLayer::Names});
    const QImage whole = paintedOn(scene, wide);
    int differing = 0;
    for (int half = 0; half < 2; ++half) {
        MapScene::View tile = wide;
        tile.left += half * side;
        tile.width = side;
        tile.pixels = QSize(512, 512);
        const QImage part = paintedOn(scene, tile);
        for (int y = 0; y < 512; ++y)
            for (int x = 0; x < 512; ++x) {
                const QColor a = part.pixelColor(x, y);
                const QColor b = whole.pixelColor(x + half * 512, y);
                differing +=
                    std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) > 24;
            }
    }
    // Rounding at the cut lines may differ by a shade in single pixels.
    QVERIFY2(differing <= 40, qPrintable(QStringLiteral("%1 pixels differ").arg(differing)));
}

void tst_map_painter::namesDoNotOverlap()
{
    const MapScene::Content content = town();
    WorldProjection project;
    const LabelLayer layer = placeLabels(labelCandidates(content, project), {}, 15);
    QVERIFY(layer.labels.size() >= 5);
    const double perWorld = 512.0 * std::exp2(15);
    for (size_t i = 0; i < layer.labels.size(); ++i)
        for (size_t j = i + 1; j < layer.labels.size(); ++j) {
            const QPointF apart = (layer.labels[i].anchor - layer.labels[j].anchor) * perWorld;
            QVERIFY(std::hypot(apart.x(), apart.y()) > 10);
        }
    // An obstacle takes a name's place.
    const LabelLayer hindered = placeLabels(labelCandidates(content, project), {layer.labels.front().anchor}, 15);
    QVERIFY(hindered.labels.empty() || hindered.labels.front().anchor != layer.labels.front().anchor);
}

void tst_map_painter::smallHexagonsKeepTheHottest()
{
    MapScene::Content content;
    const HexCell middle = content.findings.analysis.grid.cellAt(Centre);
    content.findings.analysis.cells.push_back(
        {.cell = middle, .score = 1000, .count = 10, .vawgCount = 0, .countBefore = -1});
    for (int i = 1; i < 40; ++i)
        content.findings.analysis.cells.push_back(
            {.cell = {middle.q + i, middle.r}, .score = 41.0 - i, .count = 1, .vawgCount = 0, .countBefore = -1});
    const MapScene scene(std::move(content));
    const MapScene::View view =
        viewOf(GridBox{500000, 150000, 560000, 210000}, QSize(512, 512), MapStyle::Light, only({MapLayer::Hexagons}));
    const QColor seen = colourAt(paintedOn(scene, view, Qt::white), view, Centre);
    const QColor hottest = mapTheme(MapStyle::Light).harm.back();
    const double opacity = mapTheme(MapStyle::Light).hexagonOpacity;
    QVERIFY(std::abs(seen.red() - (hottest.red() * opacity + 255 * (1 - opacity))) <= 3);
}

// The surface is half as dense in the west as in the east, and nothing lies in the north.
void tst_map_painter::densityIsPaintedWhereItIs()
{
    MapScene::Content content;
    HarmSurface surface;
    surface.frame = {.west = 529'000, .south = 179'000, .cellMetres = 50, .columns = 40, .rows = 40};
    surface.perSquareKilometreYear.assign(surface.frame.cells(), 0.0F);
    for (int row = 0; row < 20; ++row)
        for (int column = 0; column < 40; ++column)
            surface.perSquareKilometreYear[surface.frame.index(column, row)] = column < 20 ? 500.0F : 1000.0F;
    surface.peak = 1000;
    content.findings.surface = std::make_shared<const HarmSurface>(surface);
    const MapScene scene(std::move(content));
    const MapScene::View view = viewOf(Town, QSize(512, 512), MapStyle::Light, only({MapLayer::Density}));
    const QImage image = paintedOn(scene, view);
    QCOMPARE(colourAt(image, view, {530'000, 180'600}).alpha(), 0);
    const QColor east = colourAt(image, view, {530'600, 179'500});
    const QColor west = colourAt(image, view, {529'400, 179'500});
    QVERIFY(east.alpha() > 0 && west.alpha() > 0);
    QVERIFY(east.lightness() <= west.lightness());
    // Without its layer nothing of it shows.
    QCOMPARE(paintedOn(scene, viewOf(Town, QSize(64, 64), MapStyle::Light, only({MapLayer::Hexagons})))
                 .pixelColor(40, 50)
                 .alpha(),
             0);
}

void tst_map_painter::onlyHotCellsAreSignificant()
{
    MapScene::Content content;
    Significance significance;
    const HexGrid &grid = significance.grid;
    const HexCell hot = grid.cellAt(Centre);
    const HexCell cold = grid.cellAt({530'600, 180'000});
    const HexCell unsure = grid.cellAt({529'400, 180'000});
    significance.cells = {{hot, 6.0, 1e-6}, {cold, -6.0, 1e-6}, {unsure, 1.7, 0.4}};
    content.findings.significance = std::make_shared<const Significance>(significance);
    const MapScene scene(std::move(content));
    const MapScene::View view = viewOf(Town, QSize(512, 512), MapStyle::Light, only({MapLayer::Significance}));
    const QImage image = paintedOn(scene, view);
    QVERIFY(colourAt(image, view, grid.centre(hot)).alpha() > 0);
    QCOMPARE(colourAt(image, view, grid.centre(cold)).alpha(), 0);
    QCOMPARE(colourAt(image, view, grid.centre(unsure)).alpha(), 0);
}

void tst_map_painter::surfaceRampsAscend()
{
    QVERIFY(densityRamp({}, MapStyle::Light).empty());
    HarmSurface surface;
    surface.peak = 12'345;
    const std::vector<RampStep> steps = densityRamp(surface, MapStyle::Dark);
    QCOMPARE(steps.size(), size_t{5});
    for (size_t i = 1; i < steps.size(); ++i)
        QVERIFY(steps[i].from > steps[i - 1].from);
    QVERIFY(steps.back().from < surface.peak);
    // Of the significance the surer class comes last, with the smaller share left to chance.
    const std::vector<RampStep> sure = significanceRamp(MapStyle::Light);
    for (size_t i = 1; i < sure.size(); ++i)
        QVERIFY(sure[i].from < sure[i - 1].from);
}

void tst_map_painter::rampIsAscending()
{
    Analysis analysis;
    QVERIFY(harmRamp(analysis, MapStyle::Light).empty());
    for (int i = 0; i < 200; ++i)
        analysis.cells.push_back(
            {.cell = {i, 0}, .score = 1000.0 / (i + 1), .count = 1, .vawgCount = 0, .countBefore = -1});
    const std::vector<RampStep> ramp = harmRamp(analysis, MapStyle::Dark);
    QCOMPARE(ramp.size(), size_t(5));
    // About a third of the hexagons is left uncoloured.
    const auto below =
        std::ranges::count_if(analysis.cells, [&](const CellScore &cell) { return cell.score < ramp.front().from; });
    QVERIFY(below > 40 && below <= 60);
    for (size_t i = 1; i < ramp.size(); ++i)
        QVERIFY(ramp[i].from > ramp[i - 1].from);
    for (CellScore &cell : analysis.cells)
        cell.score = 7;
    QCOMPARE(harmRamp(analysis, MapStyle::Dark).back().colour, mapTheme(MapStyle::Dark).harm.back());
}

void tst_map_painter::routeOfOneTeam()
{
    MapScene::Content content;
    content.plan.teams.resize(2);
    content.plan.teams[1].mode = Mode::Plain;
    content.routes = {{{529500, 180300}, {530500, 180300}}, {{529500, 179700}, {530500, 179700}}};
    const MapScene scene(std::move(content));
    MapScene::View view = viewOf(Town, QSize(400, 400), MapStyle::Light, only({MapLayer::Routes}));
    const QColor among =
        colourAt(paintedOn(scene, view), view, {530000, 180300}); // paler among others, and the same hue
    QVERIFY(among.lightness() > mapTheme(MapStyle::Light).uniform.lightness());
    QVERIFY(std::abs(among.hslHue() - mapTheme(MapStyle::Light).uniform.hslHue()) < 10);
    view.team = 1;
    QCOMPARE(colourAt(paintedOn(scene, view), view, {530000, 180300}).alpha(), 0);
    QVERIFY(colourAt(paintedOn(scene, view), view, {530000, 179700}).alpha() > 0);
}

void tst_map_painter::foundNearestFirst()
{
    MapScene::Content content;
    Place near;
    near.kind = Place::Kind::Pub;
    near.name = QStringLiteral("The Near");
    near.point = {530010, 180000};
    Place far = near;
    far.name = QStringLiteral("The Far");
    far.point = {530040, 180000};
    Place stop = near;
    stop.kind = Place::Kind::BusStop;
    content.places = {far, near, stop};
    const MapScene scene(std::move(content));
    const auto found = scene.at(Centre, 50, only({MapLayer::Venues}));
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(found.front().title, QStringLiteral("The Near"));
    QCOMPARE(scene.at(Centre, 20, only({MapLayer::Venues})).size(), size_t(1));
    QVERIFY(scene.at(Centre, 50, {}).empty());
}

void tst_map_painter::emptySceneAndEmptyView()
{
    const MapScene scene{MapScene::Content()};
    QVERIFY(scene.bounds().isEmpty());
    QCOMPARE(renderMap(scene, scene.bounds(), QSize(64, 64), MapStyle::Light).size(), QSize(64, 64));
    QImage image(8, 8, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    scene.paint(painter, MapScene::View{});
    QCOMPARE(image.pixelColor(4, 4).alpha(), 0);
}

QTEST_MAIN(tst_map_painter)
#include "tst_map_painter.moc"
