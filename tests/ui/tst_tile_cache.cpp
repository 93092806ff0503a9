#include "map/tile_cache.h"

#include <QTest>

using namespace lantern;

namespace
{

TileKey keyAt(int column)
{
    return {.revision = 1, .zoom = 10, .column = column, .row = 3};
}

QImage picture(int side = 64)
{
    return QImage(side, side, QImage::Format_ARGB32_Premultiplied);
}

const qsizetype PictureBytes = picture().sizeInBytes();

} // namespace

class tst_tile_cache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsToItsLimit();
    void givesUpTheLeastRecentlyUsed();
    void countsAPictureOnce();
    void keepsOneHoweverLarge();
    void givesUpEarlierRevisions();
    void parents();
};

void tst_tile_cache::keepsToItsLimit()
{
    TileCache cache(5 * PictureBytes);
    for (int column = 0; column < 50; ++column) {
        cache.insert(keyAt(column), picture());
        QVERIFY(cache.bytes() <= 5 * PictureBytes);
    }
    QCOMPARE(cache.count(), qsizetype{5});
    cache.clear();
    QCOMPARE(cache.bytes(), qsizetype{0});
    QVERIFY(!cache.find(keyAt(49)));
}

void tst_tile_cache::givesUpTheLeastRecentlyUsed()
{
    TileCache cache(3 * PictureBytes);
    for (int column = 0; column < 3; ++column)
        cache.insert(keyAt(column), picture());
    QVERIFY(cache.find(keyAt(0)));
    cache.insert(keyAt(3), picture());
    QVERIFY(cache.find(keyAt(0)) && cache.find(keyAt(2)) && cache.find(keyAt(3)));
    QVERIFY(!cache.find(keyAt(1)));
}

void tst_tile_cache::countsAPictureOnce()
{
    TileCache cache(10 * PictureBytes);
    for (int times = 0; times < 20; ++times)
        cache.insert(keyAt(7), picture());
    QCOMPARE(cache.count(), qsizetype{1});
    QCOMPARE(cache.bytes(), PictureBytes);
}

// A screen whose one tile is larger than the limit is not blank.
void tst_tile_cache::keepsOneHoweverLarge()
{
    TileCache cache(PictureBytes);
    cache.insert(keyAt(1), picture(512));
    QVERIFY(cache.find(keyAt(1)));
    cache.insert(keyAt(2), picture(512));
    QVERIFY(cache.find(keyAt(2)) && !cache.find(keyAt(1)));
}

void tst_tile_cache::givesUpEarlierRevisions()
{
    TileCache cache(10 * PictureBytes);
    for (const quint64 revision : {quint64{1}, quint64{2}, quint64{3}}) {
        TileKey key = keyAt(1);
        key.revision = revision;
        cache.insert(key, picture());
    }
    cache.giveUpBefore(3);
    QCOMPARE(cache.count(), qsizetype{1});
    QCOMPARE(cache.bytes(), PictureBytes);
    TileKey key = keyAt(1);
    key.revision = 3;
    QVERIFY(cache.find(key));
    key.revision = 2;
    QVERIFY(!cache.find(key));
    // What a map shows that is out of sight stays, wherever it is.
    key.revision = 4;
    cache.insert(key, picture());
    TileKey last = keyAt(7);
    last.revision = 3;
    cache.giveUpBefore(4, std::span(&last, 1));
    QCOMPARE(cache.count(), qsizetype{2});
}

void tst_tile_cache::parents()
{
    const TileKey key{.revision = 4,
                      .zoom = 12,
                      .column = 2047,
                      .row = 1362,
                      .layers = layerStack({0, 1}, {}),
                      .style = 1,
                      .ratioPercent = 150};
    const TileKey parent = key.parent();
    QCOMPARE(parent.zoom, 11);
    QCOMPARE(parent.column, 1023);
    QCOMPARE(parent.row, 681);
    QVERIFY(parent.looksLike(key) && !(parent == key));
    // Tiles of another scale or style are other pictures.
    TileKey other = key;
    other.ratioPercent = 200;
    QVERIFY(!other.looksLike(key) && !(other == key));
}

QTEST_GUILESS_MAIN(tst_tile_cache)
#include "tst_tile_cache.moc"
