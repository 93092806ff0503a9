#include "base/random.h"
#include "geo/scanline.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace lantern;

class ScanlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithContains();
    void cornersCountOnce();
    void nothingIsInsideNothing();
};

// A star with a hole: its spans hold just the points that Boost.Geometry says are inside.
void ScanlineTest::agreesWithContains()
{
    Polygon star;
    for (int i = 0; i < 23; ++i) {
        const double angle = 2 * M_PI * i / 23;
        const double radius = i % 2 == 0 ? 900 : 350;
        star.outer().push_back({530'000 + radius * std::sin(angle), 180'000 + radius * std::cos(angle)});
    }
    star.inners().push_back({{529'900, 179'900}, {530'100, 179'950}, {530'000, 180'120}});
    MultiPolygon shape{star};
    correct(shape);
    const Scanlines lines(std::span(&shape, 1));
    Random random(4);
    int inside = 0;
    for (int i = 0; i < 4000; ++i) {
        const GridPoint point{529'000 + 2000 * random.unit(), 179'000 + 2000 * random.unit()};
        const auto spans = lines.insideAt(point.northing);
        const bool found = std::ranges::any_of(
            spans, [&](const auto &span) { return span.first <= point.easting && point.easting < span.second; });
        QCOMPARE(found, contains(shape, point));
        inside += found ? 1 : 0;
    }
    QVERIFY(inside > 300 && inside < 3000);
}

void ScanlineTest::cornersCountOnce()
{
    Polygon diamond;
    diamond.outer() = {{0, 0}, {-50, 50}, {0, 100}, {50, 50}, {0, 0}};
    MultiPolygon shape{diamond};
    correct(shape);
    const Scanlines lines(std::span(&shape, 1));
    const auto atCorners = lines.insideAt(50);
    QCOMPARE(atCorners.size(), size_t{1});
    QCOMPARE(atCorners.front().first, -50.0);
    QCOMPARE(atCorners.front().second, 50.0);
    QVERIFY(lines.insideAt(100).empty());
    QVERIFY(lines.insideAt(-1).empty());
}

void ScanlineTest::nothingIsInsideNothing()
{
    const Scanlines lines({});
    QVERIFY(lines.bounds().isEmpty());
    QVERIFY(lines.insideAt(0).empty());
}

QTEST_APPLESS_MAIN(ScanlineTest)
#include "tst_geo_scanline.moc"
