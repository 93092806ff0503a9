#include "map/raster_ground.h"

#include "store/raster_pack_kinds.h"

#include <QBuffer>
#include <QTest>

#include <array>
#include <cmath>
#include <map>

using namespace lantern;

namespace
{

// A pack that is not on any disk: one colour per picture.
class FakePack : public RasterPack
{
public:
    FakePack(int leastZoom, int greatestZoom, RasterTileKey example)
        : RasterPack({.path = QStringLiteral("fake.mbtiles"),
                      .format = QStringLiteral("png"),
                      .leastZoom = leastZoom,
                      .greatestZoom = greatestZoom,
                      .example = example})
    {
    }
    void add(const RasterTileKey &key, const QColor &colour, int side = 256)
    {
        QImage image(side, side, QImage::Format_RGB32);
        image.fill(colour);
        QBuffer buffer(&m_tiles[std::make_tuple(key.zoom, key.column, key.row)]);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
    }
    void cutShort(const RasterTileKey &key)
    {
        QByteArray &bytes = m_tiles[std::make_tuple(key.zoom, key.column, key.row)];
        bytes.truncate(bytes.size() / 2);
    }
    [[nodiscard]] Result<std::optional<QByteArray>> tile(const RasterTileKey &key) const override
    {
        const auto found = m_tiles.find(std::make_tuple(key.zoom, key.column, key.row));
        return found == m_tiles.end() ? std::optional<QByteArray>() : std::optional(found->second);
    }

private:
    std::map<std::tuple<int, int, int>, QByteArray> m_tiles;
};

// The square of one 512-pixel map tile.
MapScene::View viewOf(int zoom, int column, int row, double ratio = 1)
{
    const double side = std::exp2(-zoom);
    MapScene::View view;
    view.left = column * side;
    view.top = row * side;
    view.width = view.height = side;
    view.pixels = QSize(512, 512) * ratio;
    view.pixelRatio = ratio;
    return view;
}

QImage paintedBy(const RasterGround &ground, const MapScene::View &view)
{
    QImage image(view.pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    ground.paint(painter, view);
    return image;
}

constexpr std::array Quarters{Qt::red, Qt::green, Qt::blue, Qt::yellow};

// Zoom 5 has the four children of 4/8/5.
std::shared_ptr<FakePack> quarters()
{
    auto pack = std::make_shared<FakePack>(5, 5, RasterTileKey{.zoom = 5, .column = 16, .row = 10});
    for (int i = 0; i < 4; ++i)
        pack->add({.zoom = 5, .column = 16 + i % 2, .row = 10 + i / 2}, QColor(Quarters[static_cast<size_t>(i)]));
    return pack;
}

void verifyQuarters(const QImage &image)
{
    for (int i = 0; i < 4; ++i) {
        const QPoint at(image.width() * (1 + 2 * (i % 2)) / 4, image.height() * (1 + 2 * (i / 2)) / 4);
        QCOMPARE(image.pixelColor(at), QColor(Quarters[static_cast<size_t>(i)]));
    }
}

} // namespace

class tst_raster_ground : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesWhereTheyBelong_data();
    void picturesWhereTheyBelong();
    void readsEveryFormat_data();
    void readsEveryFormat();
    void noSeams();
    void largerFromAParent();
    void smallerFromChildren();
    void farOutNothing();
    void picturesOf512Pixels();
    void aFaultIsSaidOnceAndTheParentShown();
    void pictures_data();
    void pictures();
    void emptyViews();
    void missingPackIsSaid();
};

void tst_raster_ground::picturesWhereTheyBelong_data()
{
    QTest::addColumn<double>("ratio");
    QTest::newRow("1") << 1.0;
    QTest::newRow("1.5") << 1.5;
    QTest::newRow("2") << 2.0;
}

void tst_raster_ground::picturesWhereTheyBelong()
{
    QFETCH(double, ratio);
    const RasterGround ground(quarters());
    QCOMPARE(ground.zoomFor(viewOf(4, 8, 5)), 5);
    verifyQuarters(paintedBy(ground, viewOf(4, 8, 5, ratio)));
}

void tst_raster_ground::readsEveryFormat_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const char *format : {"png", "jpg", "webp"})
        QTest::addRow("%s", format) << QByteArray(format);
}

// What a pack may hold is what ./dev installs a reader for.
void tst_raster_ground::readsEveryFormat()
{
    QFETCH(const QByteArray, format);
    QImage image(256, 256, QImage::Format_RGB32);
    image.fill(QColor(40, 160, 90));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(image.save(&buffer, format.constData(), 100));
    QCOMPARE(pictureFormatOf(bytes), QString::fromLatin1(format));
    const Result<QImage> read = decodedPicture(bytes);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    const QColor middle = read->pixelColor(128, 128);
    QVERIFY(std::abs(middle.red() - 40) < 4 && std::abs(middle.green() - 160) < 4 && std::abs(middle.blue() - 90) < 4);
    QVERIFY(!decodedPicture(bytes.first(bytes.size() / 2)));
}

void tst_raster_ground::noSeams()
{
    const RasterGround ground(quarters());
    MapScene::View view = viewOf(4, 8, 5);
    view.left += view.width / 7; // so that no picture begins on a whole pixel
    const QImage image = paintedBy(ground, view);
    for (int x = 0; x < 512 * 5 / 7; ++x)
        QCOMPARE(image.pixelColor(x, 100).alpha(), 255);
}

void tst_raster_ground::largerFromAParent()
{
    const RasterGround ground(quarters());
    // Three zooms in, at the south-eastern corner of the green one.
    const QImage image = paintedBy(ground, viewOf(8, 17 * 8 + 7, 10 * 8 + 7));
    QCOMPARE(image.pixelColor(256, 256), QColor(Qt::green));
    // A gap of the pack is filled from above it.
    auto pack = std::make_shared<FakePack>(3, 5, RasterTileKey{.zoom = 3, .column = 4, .row = 2});
    pack->add({.zoom = 3, .column = 4, .row = 2}, Qt::cyan);
    pack->add({.zoom = 5, .column = 16, .row = 10}, Qt::red);
    const RasterGround gaps(pack);
    const QImage filled = paintedBy(gaps, viewOf(4, 8, 5));
    QCOMPARE(filled.pixelColor(100, 100), QColor(Qt::red));
    QCOMPARE(filled.pixelColor(400, 100), QColor(Qt::cyan));
}

void tst_raster_ground::smallerFromChildren()
{
    const RasterGround ground(quarters());
    // One zoom out the pictures are half as large: 3/4/2 has 4/8/5 in its south-west.
    const QImage image = paintedBy(ground, viewOf(3, 4, 2));
    QCOMPARE(image.pixelColor(64, 320), QColor(Qt::red));
    QCOMPARE(image.pixelColor(400, 100).alpha(), 0);
    // A gap of the pack is filled from below it.
    auto pack = std::make_shared<FakePack>(5, 6, RasterTileKey{.zoom = 5, .column = 16, .row = 10});
    pack->add({.zoom = 5, .column = 16, .row = 10}, Qt::red);
    pack->add({.zoom = 6, .column = 34, .row = 20}, Qt::magenta);
    const QImage filled = paintedBy(RasterGround(pack), viewOf(4, 8, 5));
    QCOMPARE(filled.pixelColor(300, 64), QColor(Qt::magenta));
    QCOMPARE(filled.pixelColor(450, 64).alpha(), 0);
}

// Thousands of pictures are not read for one tile; the imported ground shows.
void tst_raster_ground::farOutNothing()
{
    auto pack = std::make_shared<FakePack>(14, 14, RasterTileKey{.zoom = 14, .column = 8192, .row = 5440});
    pack->add({.zoom = 14, .column = 8192, .row = 5440}, Qt::red);
    const QImage image = paintedBy(RasterGround(pack), viewOf(6, 32, 21));
    QCOMPARE(image.pixelColor(256, 256).alpha(), 0);
}

void tst_raster_ground::picturesOf512Pixels()
{
    auto pack = std::make_shared<FakePack>(4, 5, RasterTileKey{.zoom = 5, .column = 16, .row = 10});
    pack->add({.zoom = 5, .column = 16, .row = 10}, Qt::red, 512);
    pack->add({.zoom = 4, .column = 8, .row = 5}, Qt::blue, 512);
    const RasterGround ground(pack);
    QCOMPARE(ground.tilePixels(), 512);
    QCOMPARE(ground.zoomFor(viewOf(4, 8, 5)), 4);
    QCOMPARE(paintedBy(ground, viewOf(4, 8, 5)).pixelColor(100, 100), QColor(Qt::blue));
}

void tst_raster_ground::aFaultIsSaidOnceAndTheParentShown()
{
    auto pack = std::make_shared<FakePack>(4, 5, RasterTileKey{.zoom = 4, .column = 8, .row = 5});
    pack->add({.zoom = 4, .column = 8, .row = 5}, Qt::cyan);
    for (int column : {16, 17}) {
        pack->add({.zoom = 5, .column = column, .row = 10}, Qt::red);
        pack->cutShort({.zoom = 5, .column = column, .row = 10});
    }
    std::vector<Error> faults;
    const RasterGround ground(pack, [&](const Error &fault) { faults.push_back(fault); });
    const QImage image = paintedBy(ground, viewOf(4, 8, 5));
    QCOMPARE(image.pixelColor(100, 100), QColor(Qt::cyan));
    QCOMPARE(faults.size(), size_t{1});
    QCOMPARE(faults.front().file, QStringLiteral("fake.mbtiles"));
    QVERIFY2(faults.front().message.contains(QLatin1StringView("5/16/10")), qPrintable(faults.front().message));
}

void tst_raster_ground::pictures_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<bool>("cut");
    QTest::addColumn<bool>("read");
    QTest::newRow("png") << QByteArray("PNG") << false << true;
    QTest::newRow("png, cut") << QByteArray("PNG") << true << false;
    QTest::newRow("jpg") << QByteArray("JPG") << false << true;
    QTest::newRow("jpg, cut") << QByteArray("JPG") << true << false;
}

void tst_raster_ground::pictures()
{
    QFETCH(QByteArray, format);
    QFETCH(bool, cut);
    QFETCH(bool, read);
    QImage image(256, 256, QImage::Format_RGB32);
    for (int y = 0; y < 256; ++y)
        for (int x = 0; x < 256; ++x)
            image.setPixel(x, y, qRgb(x, y, x * y % 256));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, format.constData()));
    if (cut)
        bytes.truncate(bytes.size() * 2 / 3);
    QCOMPARE(decodedPicture(bytes).has_value(), read);
    QVERIFY(!decodedPicture("words").has_value());
    QVERIFY(!decodedPicture({}).has_value());
}

void tst_raster_ground::emptyViews()
{
    const RasterGround ground(quarters());
    QImage image(8, 8, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    ground.paint(painter, MapScene::View{});
    MapScene::View flat = viewOf(4, 8, 5);
    flat.width = 0;
    ground.paint(painter, flat);
    ground.paint(painter, viewOf(4, -3, 90)); // beside the world
    QCOMPARE(image.pixelColor(4, 4).alpha(), 0);
}

void tst_raster_ground::missingPackIsSaid()
{
    const auto ground = RasterGround::open(QStringLiteral("/nowhere/at/all.mbtiles"));
    QVERIFY(!ground.has_value());
    QCOMPARE(static_cast<int>(ground.error().code), static_cast<int>(Error::Code::NotFound));
}

QTEST_MAIN(tst_raster_ground)
#include "tst_raster_ground.moc"
