#include "map/map_theme.h"
#include "map/tile_layer.h"
#include "ui/town_fixture.h"

#include <QBuffer>
#include <QDir>
#include <QQuickWindow>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <optional>

using namespace lantern;

// The tiles over the fictional town, in a window.
class tst_tile_layer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void coversTheWindow();
    void coarseBeforeFine();
    void whatLeavesTheViewIsCancelled();
    void asFineAsTheScreen_data();
    void asFineAsTheScreen();
    void typeKeepsItsSize_data();
    void typeKeepsItsSize();
    void sideWaitsForStillness();
    void largerTypeIsPaintedAnew();
    void zeroSizedWindow();
    void mapsShareTheirTiles();
    void limitIsASetting_data();
    void limitIsASetting();
    void limitChangesAtOnce();
    void packIsShownAndTakenAway();
    void missingPackIsSaidAndTheMapStays();
    void ownStyleIsUsed();
    void styleWithErrorsChangesNothing();

private:
    void settle();
    [[nodiscard]] QString at(const QString &name) const { return m_town->places.folder.filePath(name); }
    static bool write(const QString &path, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    std::optional<test::OpenTown> m_town;
    std::unique_ptr<QQuickWindow> m_window;
    TileLayer *m_tiles = nullptr;
};

void tst_tile_layer::initTestCase()
{
    m_town.emplace();
    QVERIFY(m_town->ready);
    QTRY_VERIFY_WITH_TIMEOUT(!MapModel::instance()->isEmpty() && !MapModel::instance()->isLoading(), 20000);
}

void tst_tile_layer::cleanupTestCase()
{
    m_town.reset();
}

void tst_tile_layer::init()
{
    m_window = std::make_unique<QQuickWindow>();
    m_window->resize(800, 600);
    m_tiles = new TileLayer(m_window->contentItem());
    m_tiles->setSize(QSizeF(800, 600));
    m_tiles->setLatitude(51.504);
    m_tiles->setLongitude(-0.127);
    m_tiles->setZoom(16);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    settle();
}

void tst_tile_layer::cleanup()
{
    m_tiles = nullptr;
    m_window.reset();
}

// Asked first, as a frame would.
void tst_tile_layer::settle()
{
    m_tiles->ensurePolished();
    QTRY_VERIFY_WITH_TIMEOUT(m_tiles->isSettled(), 20000);
}

void tst_tile_layer::coversTheWindow()
{
    QRegion covered;
    for (const TileLayer::Shown &tile : m_tiles->shown())
        covered += tile.target.toAlignedRect();
    QVERIFY(QRegion(0, 0, 800, 600).subtracted(covered).isEmpty());
}

// What is new in the view has a part of a coarser tile at once, and keeps its place when its own is there.
void tst_tile_layer::coarseBeforeFine()
{
    m_tiles->setZoom(18);
    const std::vector<TileLayer::Shown> first = m_tiles->shown();
    QVERIFY(!first.empty());
    QVERIFY(std::ranges::all_of(first, [](const TileLayer::Shown &tile) {
        return tile.key.zoom < TileLayer::gridFor(18, 100).level && tile.part.width() < 1;
    }));
    settle();
    const std::vector<TileLayer::Shown> last = m_tiles->shown();
    QVERIFY(std::ranges::all_of(last, [](const TileLayer::Shown &tile) {
        return tile.key.zoom == TileLayer::gridFor(18, 100).level && tile.part == QRectF(0, 0, 1, 1);
    }));
    QCOMPARE(last.size(), first.size());
    // Fine tiles lie above their stand-ins.
    m_tiles->setLongitude(-0.1255);
    const std::vector<TileLayer::Shown> moved = m_tiles->shown();
    QVERIFY(std::ranges::is_sorted(moved, {}, [](const TileLayer::Shown &tile) { return tile.key.zoom; }));
}

void tst_tile_layer::whatLeavesTheViewIsCancelled()
{
    // Far away, then back before a tile can be taken: nothing of what was asked there is still wanted.
    m_tiles->setLatitude(51.6);
    m_tiles->ensurePolished();
    QVERIFY(m_tiles->pending() > 0);
    const qsizetype before = m_tiles->cache().count();
    m_tiles->setLatitude(51.504);
    m_tiles->ensurePolished();
    QCOMPARE(m_tiles->pending(), 0);
    QVERIFY(m_tiles->isSettled());
    QCOMPARE(m_tiles->cache().count(), before);
    // Not visible, nothing is painted.
    m_tiles->setLatitude(51.7);
    m_tiles->ensurePolished();
    m_tiles->setVisible(false);
    m_tiles->ensurePolished();
    QCOMPARE(m_tiles->pending(), 0);
}

void tst_tile_layer::asFineAsTheScreen_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("pixels");
    QTest::newRow("100 %") << 100 << 512;
    QTest::newRow("150 %") << 150 << 768;
    QTest::newRow("200 %") << 200 << 1024;
}

void tst_tile_layer::asFineAsTheScreen()
{
    QFETCH(int, percent);
    QFETCH(int, pixels);
    // Mill Lane by its middle, the same ground at every scale; without names, which lie on the street.
    const QPointF at = toWorld({530'300, 180'000}) * std::ldexp(1.0, 15);
    const TileKey key{.zoom = 15,
                      .column = static_cast<int>(at.x()),
                      .row = static_cast<int>(at.y()),
                      .layers = layerStack({static_cast<int>(MapLayer::Base)}, {}),
                      .ratioPercent = percent};
    const QImage image = TileLayer::painted(MapModel::instance()->scenes(), key);
    QCOMPARE(image.size(), QSize(pixels, pixels));
    const QPoint place(static_cast<int>((at.x() - key.column) * pixels), static_cast<int>((at.y() - key.row) * pixels));
    QCOMPARE(image.pixelColor(place), mapTheme(MapStyle::Light).street);
}

void tst_tile_layer::typeKeepsItsSize_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("100 %") << 100;
    QTest::newRow("125 %") << 125;
    QTest::newRow("150 %") << 150;
    QTest::newRow("200 %") << 200;
}

// At every zoom a tile is shown close to the size for which it was painted, whatever its level.
void tst_tile_layer::typeKeepsItsSize()
{
    QFETCH(int, percent);
    for (int hundredths = 800; hundredths <= 1900; ++hundredths) {
        const double zoom = hundredths / 100.0;
        const TileLayer::Grid grid = TileLayer::gridFor(zoom, percent);
        const double shown = 256 * std::exp2(zoom - grid.level);
        const double painted = grid.side * percent / 100.0;
        QVERIFY2(shown / painted > 0.915 && shown / painted < 1.092,
                 qPrintable(QStringLiteral("%1: %2").arg(zoom).arg(shown / painted)));
    }
}

void tst_tile_layer::sideWaitsForStillness()
{
    QSignalSpy settled(m_tiles, &TileLayer::settledChanged);
    m_tiles->setZoom(16.25);
    QVERIFY(!m_tiles->isSettled());
    QVERIFY(std::ranges::all_of(m_tiles->shown(), [](const TileLayer::Shown &tile) { return tile.key.side == 512; }));
    settle();
    QVERIFY(settled.size() > 0);
    const int side = TileLayer::gridFor(16.25, 100).side;
    QVERIFY(side != 512);
    QVERIFY(
        std::ranges::all_of(m_tiles->shown(), [side](const TileLayer::Shown &tile) { return tile.key.side == side; }));
    // Back before it stood still: nothing is painted for the side in between.
    const qsizetype before = m_tiles->cache().count();
    m_tiles->setZoom(16.5);
    m_tiles->setZoom(16.25);
    settle();
    QCOMPARE(m_tiles->cache().count(), before);
}

void tst_tile_layer::largerTypeIsPaintedAnew()
{
    m_tiles->setTextPercent(200);
    settle();
    for (const TileLayer::Shown &tile : m_tiles->shown()) {
        QCOMPARE(tile.key.zoom, 14); // the names that have room when they are twice as large
        QCOMPARE(tile.key.ratioPercent % 200, 0);
        QCOMPARE(tile.target.width(), 1024);
    }
}

void tst_tile_layer::zeroSizedWindow()
{
    for (const QSizeF &size : {QSizeF(0, 0), QSizeF(800, 0), QSizeF(0, 600)}) {
        m_tiles->setSize(size);
        m_tiles->ensurePolished();
        QVERIFY(m_tiles->shown().empty());
        QVERIFY(m_tiles->isSettled());
    }
    m_tiles->setSize(QSizeF(1, 1));
    settle();
    QVERIFY(!m_tiles->shown().empty());
}

void tst_tile_layer::mapsShareTheirTiles()
{
    const qsizetype before = m_tiles->cache().count();
    TileLayer other(m_window->contentItem());
    other.setSize(m_tiles->size());
    other.setLatitude(m_tiles->latitude());
    other.setLongitude(m_tiles->longitude());
    other.setZoom(m_tiles->zoom());
    other.ensurePolished();
    QVERIFY(other.isSettled()); // all is painted already
    QCOMPARE(other.shown().size(), m_tiles->shown().size());
    QCOMPARE(other.cache().count(), before);
}

void tst_tile_layer::limitIsASetting_data()
{
    QTest::addColumn<QVariant>("set");
    QTest::addColumn<int>("mebibytes");
    QTest::newRow("not set") << QVariant() << 128;
    QTest::newRow("set") << QVariant(64) << 64;
    QTest::newRow("nothing") << QVariant(0) << 32;
    QTest::newRow("mistyped") << QVariant(QStringLiteral("a lot")) << 32;
    QTest::newRow("too much") << QVariant(9'000'000) << 4096;
}

void tst_tile_layer::limitIsASetting()
{
    QFETCH(QVariant, set);
    QFETCH(int, mebibytes);
    QSettings().setValue(QStringLiteral("mapCacheMiB"), set);
    if (!set.isValid())
        QSettings().remove(QStringLiteral("mapCacheMiB"));
    delete std::exchange(m_tiles, nullptr); // the setting is read with the first map
    const TileLayer tiles;
    QCOMPARE(tiles.cache().limitBytes(), qsizetype{mebibytes} * 1024 * 1024);
    QSettings().remove(QStringLiteral("mapCacheMiB"));
}

void tst_tile_layer::limitChangesAtOnce()
{
    MapSources *sources = MapModel::instance()->sources();
    TileLayer tiles;
    QSignalSpy changes(sources, &MapSources::memoryChanged);
    sources->setMemoryMebibytes(64);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(tiles.cache().limitBytes(), qsizetype{64} * 1024 * 1024);
    QCOMPARE(QSettings().value(QStringLiteral("mapCacheMiB")).toInt(), 64);
    sources->setMemoryMebibytes(64);
    QCOMPARE(changes.size(), 1);
    QSettings().remove(QStringLiteral("mapCacheMiB"));
}

void tst_tile_layer::packIsShownAndTakenAway()
{
    QImage red(256, 256, QImage::Format_RGB32);
    red.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && red.save(&buffer, "PNG"));
    QVERIFY(write(at(QStringLiteral("pack/10/511/340.png")), bytes)); // far coarser than what is shown
    MapSources *sources = MapModel::instance()->sources();
    sources->usePack(QUrl::fromLocalFile(at(QStringLiteral("pack"))).toString());
    QTRY_COMPARE(sources->packName(), QStringLiteral("pack"));
    const TileKey key{.zoom = 15, .column = 16371, .row = 10898, .layers = layerStack(usualLayerOrder(), {})};
    QCOMPARE(TileLayer::painted(MapModel::instance()->scenes(), key).pixelColor(3, 3), QColor(Qt::red));
    QVERIFY(MapModel::instance()->attribution().startsWith(QStringLiteral("pack · ")));
    // Off in the layers, the imported ground shows.
    TileKey without = key;
    without.layers.removeIf([](const LayerLook &look) { return look.layer == MapLayer::RasterPack; });
    QCOMPARE(TileLayer::painted(MapModel::instance()->scenes(), without).pixelColor(3, 3),
             mapTheme(MapStyle::Light).land);
    // Remembered for the file.
    const QString file = Workspace::instance()->path();
    Workspace::instance()->closeFile();
    QVERIFY(sources->packName().isEmpty());
    QVERIFY(Workspace::instance()->openFile(file));
    QTRY_COMPARE(sources->packName(), QStringLiteral("pack"));
    sources->takePackAway();
    QVERIFY(!sources->isPackChosen());
    QVERIFY(!MapModel::instance()->scenes().pack);
    QTRY_VERIFY_WITH_TIMEOUT(!MapModel::instance()->isLoading(), 20000);
}

void tst_tile_layer::missingPackIsSaidAndTheMapStays()
{
    QSignalSpy said(Workspace::instance(), &Workspace::failed);
    MapSources *sources = MapModel::instance()->sources();
    sources->usePack(at(QStringLiteral("gone.mbtiles")));
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(said.front().front().toString().contains(QLatin1StringView("gone.mbtiles")));
    QVERIFY(!sources->isPackChosen());
    // One that was chosen and is gone at the next start is said each time, and not forgotten.
    Workspace::instance()->setFileSetting(QStringLiteral("mapPack"), at(QStringLiteral("gone.mbtiles")));
    const QString file = Workspace::instance()->path();
    Workspace::instance()->closeFile();
    QVERIFY(Workspace::instance()->openFile(file));
    QTRY_COMPARE(said.size(), 2);
    QVERIFY(sources->isPackChosen());
    QTRY_VERIFY_WITH_TIMEOUT(!MapModel::instance()->isEmpty() && !MapModel::instance()->isLoading(), 20000);
    settle();
    QVERIFY(!m_tiles->shown().empty());
    sources->takePackAway();
}

void tst_tile_layer::ownStyleIsUsed()
{
    QVERIFY(write(at(QStringLiteral("mine.json")), R"({"styles": {"light": {"colours": {"land": "#123456"}}}})"));
    MapSources *sources = MapModel::instance()->sources();
    const quint64 before = MapModel::instance()->revision();
    sources->useStyle(QUrl::fromLocalFile(at(QStringLiteral("mine.json"))).toString());
    QCOMPARE(sources->styleName(), QStringLiteral("mine.json"));
    QVERIFY(MapModel::instance()->revision() > before); // tiles are painted anew
    QCOMPARE(mapTheme(MapStyle::Light).land, QColor(0x12, 0x34, 0x56));
    sources->useOwnStyle();
    QVERIFY(sources->styleName().isEmpty());
    QCOMPARE(mapTheme(MapStyle::Light).land, builtInMapThemes().light.land);
}

void tst_tile_layer::styleWithErrorsChangesNothing()
{
    QVERIFY(write(at(QStringLiteral("broken.json")), R"({"styles": {"light": {"colours": {"land": "sea"}}}})"));
    QSignalSpy said(Workspace::instance(), &Workspace::failed);
    MapSources *sources = MapModel::instance()->sources();
    for (const QString &name : {QStringLiteral("broken.json"), QStringLiteral("missing.json")}) {
        sources->useStyle(at(name));
        QVERIFY(said.back().front().toString().contains(name));
        QVERIFY(sources->styleName().isEmpty());
        QCOMPARE(mapTheme(MapStyle::Light).land, builtInMapThemes().light.land);
    }
    QCOMPARE(said.size(), 2);
}

QTEST_MAIN(tst_tile_layer)
#include "tst_tile_layer.moc"
