#include "base/random.h"
#include "geo/shapes.h"

#include <QTest>

using namespace lantern;

namespace
{

// A square of 100 m with a hole of 20 m.
MultiPolygon holedSquare()
{
    Polygon polygon;
    polygon.outer() = {{0, 0}, {0, 100}, {100, 100}, {100, 0}, {0, 0}};
    polygon.inners().push_back({{40, 40}, {60, 40}, {60, 60}, {40, 60}, {40, 40}});
    return {polygon};
}

Shape shapeOf(int kind)
{
    if (kind == 0)
        return GridPoint{530000.25, 180000.5};
    if (kind == 1)
        return MultiLine{Line{{0, 0}, {3, 4}}, Line{{10, 10}, {20, 20}, {30, 10}}};
    return holedSquare();
}

} // namespace

class GeoShapesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measures();
    void correctTurnsRings();
    void wkb_data();
    void wkb();
    void wkbCutShort_data() { wkb_data(); }
    void wkbCutShort();
    void wkbChanged_data() { wkb_data(); }
    void wkbChanged();
    void wkbHostile_data();
    void wkbHostile();
};

void GeoShapesTest::measures()
{
    const MultiPolygon square = holedSquare();
    QCOMPARE(areaSquareMetres(square), 9600.0);
    QVERIFY(contains(square, {10, 10}));
    QVERIFY(contains(square, {0, 50}));
    QVERIFY(!contains(square, {50, 50}));
    QVERIFY(!contains(square, {101, 50}));
    QVERIFY(distanceMetres(centreOf(square), GridPoint{50, 50}) < 1e-9);
    QCOMPARE(boundsOf(square), (GridBox{0, 0, 100, 100}));
    const Line line{{0, 0}, {3, 4}};
    QCOMPARE(lengthMetres(line), 5.0);
    QCOMPARE(distanceMetres(GridPoint{6, 8}, line), 5.0);
    QVERIFY(boundsOf(MultiPolygon{}).isEmpty());
}

void GeoShapesTest::correctTurnsRings()
{
    Polygon polygon;
    polygon.outer() = {{0, 0}, {100, 0}, {100, 100}, {0, 100}};
    MultiPolygon polygons{polygon};
    correct(polygons);
    QCOMPARE(areaSquareMetres(polygons), 10000.0);
    QCOMPARE(polygons[0].outer().front(), polygons[0].outer().back());
}

void GeoShapesTest::wkb_data()
{
    QTest::addColumn<int>("kind");
    QTest::addRow("point") << 0;
    QTest::addRow("lines") << 1;
    QTest::addRow("polygons") << 2;
}

void GeoShapesTest::wkb()
{
    QFETCH(int, kind);
    const QByteArray bytes = toWkb(shapeOf(kind));
    const auto shape = shapeFromWkb(bytes);
    QVERIFY(shape.has_value());
    QCOMPARE(shape->index(), shapeOf(kind).index());
    QCOMPARE(boundsOf(*shape), boundsOf(shapeOf(kind)));
    QCOMPARE(toWkb(*shape), bytes);
}

void GeoShapesTest::wkbCutShort()
{
    QFETCH(int, kind);
    const QByteArray bytes = toWkb(shapeOf(kind));
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const auto shape = shapeFromWkb(bytes.first(size));
        QVERIFY(!shape.has_value());
        QCOMPARE(shape.error().code, Error::Code::WrongFormat);
    }
    QVERIFY(!shapeFromWkb(bytes + 'x').has_value());
}

// Whatever a byte is changed to, the answer is an error or a shape of finite coordinates.
void GeoShapesTest::wkbChanged()
{
    QFETCH(int, kind);
    const QByteArray bytes = toWkb(shapeOf(kind));
    Random random(3);
    for (int i = 0; i < 5000; ++i) {
        QByteArray changed = bytes;
        for (int change = random.between(1, 4); change > 0; --change)
            changed[static_cast<qsizetype>(random.below(static_cast<quint64>(bytes.size())))] =
                static_cast<char>(random.below(256));
        const auto shape = shapeFromWkb(changed);
        if (!shape)
            continue;
        QCOMPARE(toWkb(*shape), changed);
        const GridBox box = boundsOf(*shape);
        QVERIFY(box.isEmpty() || (std::isfinite(box.west) && std::isfinite(box.north)));
    }
}

void GeoShapesTest::wkbHostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("four thousand million polygons") << QByteArray::fromHex("0106000000ffffffff");
    QTest::addRow("four thousand million rings") << QByteArray::fromHex("0106000000010000000103000000ffffffff");
    QTest::addRow("four thousand million points") << QByteArray::fromHex("0105000000010000000102000000ffffffff");
    QTest::addRow("big-endian") << QByteArray::fromHex("00000000013ff00000000000003ff0000000000000");
    QTest::addRow("a collection") << QByteArray::fromHex("010700000000000000");
    QTest::addRow("not a number") << QByteArray::fromHex("0101000000000000000000f87f0000000000000000");
    QTest::addRow("infinite") << QByteArray::fromHex("01010000000000000000000000000000000000f07f");
}

void GeoShapesTest::wkbHostile()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!shapeFromWkb(bytes).has_value());
}

QTEST_GUILESS_MAIN(GeoShapesTest)
#include "tst_geo_shapes.moc"
