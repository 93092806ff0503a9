#include "map/map_frame.h"

#include <QTest>

using namespace lantern;

namespace
{

constexpr GridPoint Middle{530'000, 180'000};
constexpr GridBox Window{.west = 529'000, .south = 179'000, .east = 531'000, .north = 181'000};

QImage painted(const MapScene &scene, MapScene::View view, MapLayer layer)
{
    view.layers = {static_cast<int>(layer)};
    QImage image(view.pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    scene.paint(painter, view);
    return image;
}

QColor colourAt(const QImage &image, const MapScene::View &view, GridPoint point)
{
    const QPointF world = toWorld(point);
    return image.pixelColor(static_cast<int>((world.x() - view.left) / view.width * view.pixels.width()),
                            static_cast<int>((world.y() - view.top) / view.height * view.pixels.height()));
}

// Two places with a wide weak disc each, and one with a narrow strong one too.
MapScene::Content withRisk()
{
    NearRepeat found;
    found.options.asOf = QDate(2026, 11, 27);
    found.bands = {
        {.metres = 100, .days = 7, .observed = 50, .expected = 10, .ratio = 5, .p = 0.001, .elevated = true},
        {.metres = 400, .days = 14, .observed = 75, .expected = 50, .ratio = 1.5, .p = 0.01, .elevated = true}};
    found.discs = {{Middle, QDate(2026, 12, 1), 0},
                   {Middle, QDate(2026, 12, 4), 1},
                   {{Middle.easting + 300, Middle.northing}, QDate(2026, 12, 6), 1}};
    MapScene::Content content;
    content.nearRepeat = std::make_shared<const NearRepeat>(std::move(found));
    return content;
}

// Three hexagons of 500 m in a row: sure, less sure, and one of which nobody can tell.
MapScene::Content withGap(const HexGrid &grid, HexCell first)
{
    ReportingGap gap;
    gap.grid = grid;
    const auto cell = [&](int step, double ratio, Interval interval, GapClass gapClass) {
        return GapCell{.cell = {first.q + step, first.r},
                       .counts = {9, 3},
                       .ratio = ratio,
                       .interval = interval,
                       .gapClass = gapClass};
    };
    gap.cells = {cell(0, 4, {2, 7}, GapClass::LittleRecorded), cell(1, 0.5, {0.2, 0.9}, GapClass::LittleReported),
                 cell(2, 1.1, {0.5, 3}, GapClass::CannotTell)};
    MapScene::Content content;
    content.reportingGap = std::make_shared<const ReportingGap>(std::move(gap));
    return content;
}

// Three hexagons of 500 m in a row: hot for long, newly hot, hot no more.
MapScene::Content withChange(const HexGrid &grid, HexCell first)
{
    ChangeOverTime change;
    change.grid = grid;
    change.cells = {{.cell = first, .hotspotClass = HotspotClass::Persistent, .hotParts = 4},
                    {.cell = {first.q + 1, first.r}, .hotspotClass = HotspotClass::Emerging, .hotParts = 1},
                    {.cell = {first.q + 2, first.r}, .hotspotClass = HotspotClass::Former, .hotParts = 2}};
    MapScene::Content content;
    content.change = std::make_shared<const ChangeOverTime>(std::move(change));
    return content;
}

} // namespace

// What the near-repeat risk and the reporting gap look like, and what a click on them says.
class MapFindingsTest : public QObject
{
    Q_OBJECT

    const MapScene::View m_view = viewAround(Window, QSize(512, 512), MapStyle::Light);

private Q_SLOTS:
    void riskIsAsWideAsItsBand();
    void overlapsLookLikeTheStrongest();
    void riskIsTold();
    void gapIsColouredByClass();
    void gapDrawsItsInterval();
    void gapIsTold();
    void changeIsHatchedByClass();
    void changeIsTold();
    void rankingByMethodKeepsTheColours();
    void nothingFoundPaintsNothing();
};

void MapFindingsTest::riskIsAsWideAsItsBand()
{
    const MapScene scene(withRisk());
    const QImage image = painted(scene, m_view, MapLayer::NearRepeat);
    QVERIFY(colourAt(image, m_view, {Middle.easting - 390, Middle.northing}).alpha() > 0);
    QVERIFY(colourAt(image, m_view, {Middle.easting, Middle.northing - 390}).alpha() > 0);
    QCOMPARE(colourAt(image, m_view, {Middle.easting - 415, Middle.northing}).alpha(), 0);
    QCOMPARE(colourAt(image, m_view, {Middle.easting, Middle.northing + 415}).alpha(), 0);
}

void MapFindingsTest::overlapsLookLikeTheStrongest()
{
    const MapScene scene(withRisk());
    const QImage image = painted(scene, m_view, MapLayer::NearRepeat);
    const QColor strong = colourAt(image, m_view, {Middle.easting + 50, Middle.northing});
    const QColor both = colourAt(image, m_view, {Middle.easting + 200, Middle.northing + 50});
    const QColor one = colourAt(image, m_view, {Middle.easting - 200, Middle.northing});
    QCOMPARE(both, one);
    QVERIFY(strong != one);
}

void MapFindingsTest::riskIsTold()
{
    const MapScene scene(withRisk());
    const auto found = scene.at({Middle.easting + 50, Middle.northing}, 10, {static_cast<int>(MapLayer::NearRepeat)});
    QCOMPARE(found.size(), size_t(1));
    QVERIFY2(found[0].detail.contains(QStringLiteral("6 December; 5.0 times as expected within 100 m and 7 days")),
             qPrintable(found[0].detail));
    QVERIFY(scene.at({Middle.easting - 500, Middle.northing}, 10, {static_cast<int>(MapLayer::NearRepeat)}).empty());
    QVERIFY(scene.at(Middle, 10, {static_cast<int>(MapLayer::Hexagons)}).empty());
}

void MapFindingsTest::gapIsColouredByClass()
{
    const HexGrid grid(500);
    const HexCell first = grid.cellAt({529'500, 180'000});
    const MapScene scene(withGap(grid, first));
    const QImage image = painted(scene, m_view, MapLayer::ReportingGap);
    const auto aboveMiddle = [&](int step) {
        const GridPoint centre = grid.centre({first.q + step, first.r});
        return colourAt(image, m_view, {centre.easting, centre.northing + 120});
    };
    const QColor recorded = aboveMiddle(0);
    QVERIFY(recorded.alpha() > 60 && recorded.red() > recorded.green());
    QCOMPARE(aboveMiddle(2).alpha(), 0);
    // Hatched: some of it is stronger than the rest.
    const GridPoint hatched = grid.centre({first.q + 1, first.r});
    QSet<int> alphas;
    for (int metres = -100; metres <= 100; metres += 4)
        alphas.insert(colourAt(image, m_view, {hatched.easting + metres, hatched.northing + 120}).alpha());
    QVERIFY(alphas.size() > 1 && !alphas.contains(0));
}

void MapFindingsTest::gapDrawsItsInterval()
{
    const HexGrid grid(500);
    const HexCell first = grid.cellAt({529'500, 180'000});
    const MapScene scene(withGap(grid, first));
    const QImage image = painted(scene, m_view, MapLayer::ReportingGap);
    const GridPoint centre = grid.centre({first.q + 2, first.r});
    // From 0.5 to 3 on an axis from an eighth to eight: a third of it to the left, half of it to the right.
    const auto along = [&](double metres) {
        return colourAt(image, m_view, {centre.easting + metres, centre.northing}).alpha();
    };
    QVERIFY(along(-50) > 0 && along(90) > 0);
    QCOMPARE(along(-85), 0);
    QCOMPARE(along(130), 0);
    // Too small for it from afar.
    const MapScene::View far = viewAround({.west = 520'000, .south = 170'000, .east = 540'000, .north = 190'000},
                                          QSize(512, 512), MapStyle::Light);
    QCOMPARE(colourAt(painted(scene, far, MapLayer::ReportingGap), far, centre).alpha(), 0);
}

void MapFindingsTest::gapIsTold()
{
    const HexGrid grid(500);
    const HexCell first = grid.cellAt({529'500, 180'000});
    const MapScene scene(withGap(grid, first));
    const auto found = scene.at(grid.centre(first), 10, {static_cast<int>(MapLayer::ReportingGap)});
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].title, gapName(GapClass::LittleRecorded));
    QVERIFY2(found[0].detail.startsWith(QStringLiteral("4.0 times (2.0–7.0)")), qPrintable(found[0].detail));
    QVERIFY(scene.at(Middle, 10, {static_cast<int>(MapLayer::NearRepeat)}).empty());
}

void MapFindingsTest::changeIsHatchedByClass()
{
    const HexGrid grid(500);
    const HexCell first = grid.cellAt({529'500, 180'000});
    const QImage image = painted(MapScene(withChange(grid, first)), m_view, MapLayer::ChangeOverTime);
    const auto alphasIn = [&](int step) {
        const GridPoint centre = grid.centre({first.q + step, first.r});
        QSet<int> alphas;
        for (int metres = -100; metres <= 100; metres += 4)
            alphas.insert(colourAt(image, m_view, {centre.easting + metres, centre.northing}).alpha());
        return alphas;
    };
    QCOMPARE(alphasIn(0).size(), 1);
    QVERIFY(!alphasIn(0).contains(0));
    QVERIFY(alphasIn(1).size() > 1 && alphasIn(2).size() > 1);
    QCOMPARE(colourAt(image, m_view, {Middle.easting, Middle.northing + 700}).alpha(), 0);
}

void MapFindingsTest::changeIsTold()
{
    const HexGrid grid(500);
    const HexCell first = grid.cellAt({529'500, 180'000});
    const MapScene scene(withChange(grid, first));
    const auto found = scene.at(grid.centre(first), 10, {static_cast<int>(MapLayer::ChangeOverTime)});
    QCOMPARE(found.size(), size_t(1));
    const QString told = found[0].title + found[0].detail;
    QVERIFY2(told.contains(className(HotspotClass::Persistent)), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("4 of 4")), qPrintable(told));
    QVERIFY(scene.at(grid.centre({first.q + 3, first.r}), 10, {static_cast<int>(MapLayer::ChangeOverTime)}).empty());
}

// The hexagons are coloured by harm, whatever the list is ranked by.
void MapFindingsTest::rankingByMethodKeepsTheColours()
{
    Analysis analysis;
    for (int cell = 0; cell < 40; ++cell)
        analysis.cells.push_back({.cell = {.q = cell, .r = 0}, .score = 10.0 * cell, .method = 40.0 - cell});
    const std::vector<RampStep> total = harmRamp(analysis, MapStyle::Light);
    analysis.rankBy = RankBy::Significance;
    orderCells(analysis);
    QCOMPARE(analysis.cells.front().cell.q, 1); // the one without a score goes last
    const std::vector<RampStep> byMethod = harmRamp(analysis, MapStyle::Light);
    QCOMPARE(byMethod.size(), total.size());
    for (size_t step = 0; step < total.size(); ++step)
        QCOMPARE(byMethod[step].from, total[step].from);
}

void MapFindingsTest::nothingFoundPaintsNothing()
{
    MapScene::Content content;
    content.nearRepeat = std::make_shared<const NearRepeat>();
    content.reportingGap = std::make_shared<const ReportingGap>();
    const MapScene scene(std::move(content));
    for (const MapLayer layer : {MapLayer::NearRepeat, MapLayer::ReportingGap}) {
        const QImage image = painted(scene, m_view, layer);
        QCOMPARE(image, painted(MapScene({}), m_view, layer));
        QVERIFY(scene.at(Middle, 100, {static_cast<int>(layer)}).empty());
    }
}

QTEST_MAIN(MapFindingsTest)
#include "tst_map_findings.moc"
