#include "base/random.h"
#include "map/layer_stack.h"
#include "map/map_frame.h"
#include "map/map_projection.h"
#include "map/symbol_clusters.h"
#include "map/time_filter.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace lantern;

namespace
{

const GridPoint Middle{530'000, 180'000};
const GridBox Town{529'000, 179'000, 531'000, 181'000};

Polygon square(GridPoint middle, double half)
{
    Polygon polygon;
    polygon.outer() = {{middle.easting - half, middle.northing - half},
                       {middle.easting - half, middle.northing + half},
                       {middle.easting + half, middle.northing + half},
                       {middle.easting + half, middle.northing - half},
                       {middle.easting - half, middle.northing - half}};
    return polygon;
}

MapScenes townWithALakeAndReports()
{
    MapScene::Content ground;
    BaseFeature lake;
    lake.kind = BaseFeature::Kind::Water;
    lake.shape = MultiPolygon{square(Middle, 900)};
    ground.base = {lake};
    Place pub;
    pub.kind = Place::Kind::Pub;
    pub.point = Middle;
    ground.places = {pub};
    MapScene::Content records;
    StreetSafeReport report;
    report.point = Middle;
    records.streetSafe = {report};
    return {.ground = std::make_shared<const MapScene>(std::move(ground)),
            .records = std::make_shared<const MapScene>(std::move(records)),
            .work = nullptr};
}

QColor middleOf(const MapScenes &scenes, const LayerStack &stack)
{
    const MapScene::View view = viewAround(Town, QSize(900, 900), MapStyle::Light);
    QImage image(view.pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    const std::atomic<bool> cancelled = false;
    paintStack(painter, scenes, view, stack, cancelled);
    painter.end();
    return image.pixelColor(450, 450);
}

bool near(const QColor &one, const QColor &other, int by = 3)
{
    return std::abs(one.red() - other.red()) <= by && std::abs(one.green() - other.green()) <= by &&
           std::abs(one.blue() - other.blue()) <= by;
}

int number(MapLayer layer)
{
    return static_cast<int>(layer);
}

// WCAG 2.2, relative luminance and contrast ratio.
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double brighter = std::max(luminance(one), luminance(other));
    return (brighter + 0.05) / (std::min(luminance(one), luminance(other)) + 0.05);
}

QColor over(const QColor &colour, double opacity, const QColor &ground)
{
    const auto mix = [&](float above, float below) {
        return static_cast<float>(above * opacity + below * (1 - opacity));
    };
    return QColor::fromRgbF(mix(colour.redF(), ground.redF()), mix(colour.greenF(), ground.greenF()),
                            mix(colour.blueF(), ground.blueF()));
}

Occurrence offenceAt(Month month, int hourOfWeek)
{
    Occurrence offence;
    offence.easting = 530'000;
    offence.northing = 180'000;
    offence.month = month.index();
    offence.hourOfWeek = static_cast<qint16>(hourOfWeek);
    offence.count = 2;
    return offence;
}

} // namespace

class tst_map_layers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stackIsMended();
    void usualOrderHasEveryLayerOnce();
    void whatIsAboveHidesWhatIsBelow();
    void opacityLetsThrough();
    void hoursRunIntoTheNextDay();
    void filterByMonthsAndHours();
    void timesThatAreKnown();
    void reasonsInWords();
    void symbolsNeverOverlap();
    void symbolsCountAll();
    void ranksOfNeighboursStandAlone();
    void symbolsStandOutFromTheGround_data();
    void symbolsStandOutFromTheGround();
    void listsWhatIsInTheWindow();
    void listsTheNearestFirst();
};

void tst_map_layers::stackIsMended()
{
    const LayerStack stack = layerStack({7, 0, 7, 99, -1, 5}, {50, 100, 20, 1, 1, 140});
    QCOMPARE(stack, (LayerStack{{.layer = MapLayer::Base, .opacityPercent = 100},
                                {.layer = MapLayer::Venues, .opacityPercent = 50},
                                {.layer = MapLayer::StreetSafe, .opacityPercent = 100}}));
    QCOMPARE(layerStack({3}, {}).first().opacityPercent, 100);
}

void tst_map_layers::usualOrderHasEveryLayerOnce()
{
    QList<int> order = usualLayerOrder();
    QCOMPARE(order.first(), number(MapLayer::Base));
    std::ranges::sort(order);
    for (int layer = 0; layer <= number(MapLayer::Problems); ++layer)
        QCOMPARE(order.value(layer, -1), layer);
    QCOMPARE(order.size(), number(MapLayer::Problems) + 1);
}

void tst_map_layers::whatIsAboveHidesWhatIsBelow()
{
    const MapScenes scenes = townWithALakeAndReports();
    const MapTheme &theme = mapTheme(MapStyle::Light);
    const int venues = number(MapLayer::Venues);
    const int reports = number(MapLayer::StreetSafe);
    QVERIFY(near(middleOf(scenes, layerStack({0, venues, reports}, {})), theme.streetSafe));
    QVERIFY(near(middleOf(scenes, layerStack({0, reports, venues}, {})), theme.venue));
    QVERIFY(near(middleOf(scenes, layerStack({reports, venues, 0}, {})), theme.venue)); // the ground is lowest anyway
    QVERIFY(near(middleOf(scenes, layerStack({0}, {})), theme.water));
}

void tst_map_layers::opacityLetsThrough()
{
    const MapScenes scenes = townWithALakeAndReports();
    const MapTheme &theme = mapTheme(MapStyle::Light);
    const int reports = number(MapLayer::StreetSafe);
    const QColor half = middleOf(scenes, layerStack({0, reports}, {100, 50}));
    QVERIFY(near(half, over(theme.streetSafe, 0.5, theme.water)));
    QVERIFY(near(middleOf(scenes, layerStack({0, reports}, {100, 0})), theme.water));
}

void tst_map_layers::hoursRunIntoTheNextDay()
{
    constexpr int friday = 4;
    const HourSet night = hoursOf({friday}, 22, 4);
    QCOMPARE(night.count(), size_t{6});
    QVERIFY(night.test(friday * 24 + 22) && night.test(friday * 24 + 24 + 3));
    QVERIFY(!night.test(friday * 24 + 21) && !night.test(friday * 24 + 24 + 4));
    QVERIFY(hoursOf({6}, 22, 4).test(3)); // Sunday night ends on Monday
    QCOMPARE(hoursOf({0}, 0, 0).count(), size_t{24});
    QCOMPARE(hoursOf({}, 8, 9).count(), size_t{0});
}

void tst_map_layers::filterByMonthsAndHours()
{
    MapScene::Content content;
    const Month march(2026, 3);
    content.offences = {offenceAt(march, 4 * 24 + 23), offenceAt(march, -1), offenceAt(march.plus(-1), 4 * 24 + 23),
                        offenceAt(march, 12)};
    StreetSafeReport report;
    report.month = march;
    report.at = QDateTime(QDate(2026, 3, 27), QTime(23, 30), londonZone()); // a Friday
    StreetSafeReport dayOnly = report;
    dayOnly.at.reset();
    content.streetSafe = {report, dayOnly};
    LinkableOffence behaviour;
    behaviour.from = QDateTime(QDate(2026, 3, 28), QTime(1, 0), londonZone()).toSecsSinceEpoch();
    behaviour.to = behaviour.from + 1800;
    behaviour.hour = 1;
    content.behaviour = {behaviour};
    TimeFilter filter{.period = Period{march, march}, .hours = hoursOf({4}, 22, 4)};
    MapScene::Content taken = recordsTaken(content, filter);
    QCOMPARE(taken.offences.size(), size_t{1});
    QCOMPARE(taken.streetSafe.size(), size_t{1});
    QVERIFY(taken.streetSafe.front().at.has_value());
    QCOMPARE(taken.behaviour.size(), size_t{1});
    filter.hours = AllHours;
    taken = recordsTaken(content, filter);
    QCOMPARE(taken.offences.size(), size_t{3}); // that without an hour, too
    QCOMPARE(taken.streetSafe.size(), size_t{2});
    QVERIFY(TimeFilter().takesAll() && !filter.takesAll());
}

void tst_map_layers::timesThatAreKnown()
{
    MapScene::Content content;
    QVERIFY(!recordTimes(content).period);
    content.offences = {offenceAt(Month(2026, 3), 5), offenceAt(Month(2025, 11), -1)};
    StreetSafeReport report;
    report.month = Month(2026, 5);
    content.streetSafe = {report};
    const RecordTimes times = recordTimes(content);
    QCOMPARE(times.period, (Period{Month(2025, 11), Month(2026, 5)}));
    QCOMPARE(times.offencesWithoutHour, 2); // one row of two
    QCOMPARE(times.reportsWithoutHour, 1);
    QCOMPARE(times.behaviourWithoutHour, 0);
}

// As everywhere else: "No CCTV", not the key without its underscore.
void tst_map_layers::reasonsInWords()
{
    MapScene::Content content;
    StreetSafeReport report;
    report.point = Middle;
    report.environment = {QStringLiteral("no_cctv"), QStringLiteral("badly_lit")};
    content.streetSafe = {report};
    const MapScene scene(std::move(content));
    const auto found = scene.at(Middle, 10, {static_cast<int>(MapLayer::StreetSafe)});
    QCOMPARE(found.size(), size_t{1});
    QCOMPARE(found[0].detail, QStringLiteral("No CCTV, Badly lit"));
}

void tst_map_layers::symbolsNeverOverlap()
{
    std::vector<QPointF> points;
    std::vector<quint32> which;
    Random random(7);
    for (quint32 i = 0; i < 400; ++i) {
        points.push_back(toWorld({Middle.easting + random.unit() * 2000, Middle.northing + random.unit() * 2000}));
        which.push_back(i);
    }
    for (const int zoom : {12, 14, 16}) {
        const SymbolClusters clusters = clusterSymbols(points, which, zoom);
        const double apart = SymbolPixels / (512 * std::exp2(zoom));
        QVERIFY(clusters.symbols.size() < points.size());
        for (size_t a = 0; a < clusters.symbols.size(); ++a)
            for (size_t b = 0; b < a; ++b) {
                const QPointF between = clusters.points.points[a] - clusters.points.points[b];
                QVERIFY(std::hypot(between.x(), between.y()) >= apart * 0.999999);
            }
    }
}

// A hexagon of 150 m and its six neighbours, on tiles of about 6 m per pixel, as a borough is looked at: all seven ranks are seen; farther
// out, where they would lie on one another, they are not. Symbols of things that are many join earlier.
void tst_map_layers::ranksOfNeighboursStandAlone()
{
    constexpr double neighbourMetres = 150;
    std::vector<QPointF> points{toWorld(Middle)};
    std::vector<quint32> which{0};
    for (quint32 i = 0; i < 6; ++i) {
        const double angle = i * std::numbers::pi / 3;
        points.push_back(toWorld(
            {Middle.easting + neighbourMetres * std::cos(angle), Middle.northing + neighbourMetres * std::sin(angle)}));
        which.push_back(i + 1);
    }
    QCOMPARE(clusterSymbols(points, which, 13, RankPixels).symbols.size(), size_t{7});
    QCOMPARE(clusterSymbols(points, which, 13).symbols.size(), size_t{1});
    QCOMPARE(clusterSymbols(points, which, 11, RankPixels).symbols.size(), size_t{1});
}

void tst_map_layers::symbolsCountAll()
{
    const QPointF at = toWorld(Middle);
    const std::vector<QPointF> points{at, at, toWorld({Middle.easting + 5000, Middle.northing}), at};
    const std::vector<quint32> which{3, 0, 2};
    const SymbolClusters clusters = clusterSymbols(points, which, 15);
    QCOMPARE(clusters.symbols.size(), size_t{2});
    QCOMPARE(clusters.symbols[0].first, 3U); // the first that was named
    QCOMPARE(clusters.symbols[0].count, 2);
    QCOMPARE(clusters.symbols[1].count, 1);
    QVERIFY(clusterSymbols(points, {}, 15).symbols.empty());
}

void tst_map_layers::symbolsStandOutFromTheGround_data()
{
    QTest::addColumn<int>("style");
    QTest::newRow("light") << static_cast<int>(MapStyle::Light);
    QTest::newRow("dark") << static_cast<int>(MapStyle::Dark);
    QTest::newRow("print") << static_cast<int>(MapStyle::Print);
}

void tst_map_layers::symbolsStandOutFromTheGround()
{
    QFETCH(int, style);
    const MapTheme &theme = mapTheme(static_cast<MapStyle>(style));
    const QColor rank = style == static_cast<int>(MapStyle::Dark) ? theme.onDisc : theme.disc;
    // An offence is let through by a quarter, a cluster of them by less than a half.
    for (const QColor &symbol : {theme.streetSafe, theme.venue, theme.stop, theme.walk, theme.alert, theme.uniform,
                                 theme.plain, theme.text, rank, over(theme.offence, 0.55, theme.land)})
        QVERIFY2(contrast(symbol, theme.land) >= 3, qPrintable(symbol.name()));
    // The number on a symbol is text.
    for (const QColor &symbol : {theme.streetSafe, theme.venue, theme.walk, theme.alert})
        QVERIFY2(contrast(symbol, theme.halo) >= 4.5, qPrintable(symbol.name()));
}

void tst_map_layers::listsWhatIsInTheWindow()
{
    MapScene::Content content;
    content.offences = {offenceAt(Month(2026, 3), 5), offenceAt(Month(2026, 3), 6)};
    Occurrence far = offenceAt(Month(2026, 3), 5);
    far.easting += 50'000;
    content.offences.push_back(far);
    const MapScene scene(std::move(content));
    const QPointF northWest = toWorld({Town.west, Town.north});
    const MapScene::Listing listing =
        scene.within(QRectF(northWest, toWorld({Town.east, Town.south})), {number(MapLayer::Offences), 0}, 10);
    QCOMPARE(listing.rows.size(), size_t{1}); // both are at one point
    QCOMPARE(listing.rows.front().count, 4);
    const MapScene::Tally tally = listing.tallies.at(number(MapLayer::Offences));
    QCOMPARE(tally.seen, 4);
    QCOMPARE(tally.all, 6);
    QCOMPARE(tally.unlisted, 0);
    QVERIFY(!listing.tallies.contains(0)); // the ground has no rows
}

void tst_map_layers::listsTheNearestFirst()
{
    MapScene::Content content;
    for (int i = 0; i < 9; ++i) {
        StreetSafeReport report;
        report.point = {Middle.easting + (i % 2 == 0 ? i : -i) * 100, Middle.northing};
        content.streetSafe.push_back(report);
    }
    const MapScene scene(std::move(content));
    const QPointF northWest = toWorld({Town.west, Town.north});
    const MapScene::Listing listing =
        scene.within(QRectF(northWest, toWorld({Town.east, Town.south})), {number(MapLayer::StreetSafe)}, 3);
    QCOMPARE(listing.rows.size(), size_t{3});
    for (size_t i = 0; i < 3; ++i)
        QCOMPARE(distanceMetres(listing.rows[i].point, Middle), i * 100.0);
    QCOMPARE(listing.tallies.at(number(MapLayer::StreetSafe)).unlisted, 6);
}

QTEST_MAIN(tst_map_layers)
#include "tst_map_layers.moc"
