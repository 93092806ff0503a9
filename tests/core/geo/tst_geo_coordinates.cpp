#include "base/random.h"
#include "geo/coordinates.h"

#include <QTest>

using namespace lantern;

class GeoCoordinatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void surveyedPoints_data();
    void surveyedPoints();
    void roundTrips();
    void bounds_data();
    void bounds();
    void boxes();
};

// Ordnance Survey, "OSTN15 OSGM15 test data": ETRS89 positions with their OSTN15 grid coordinates. The seven-parameter
// shift is published as accurate to about 5 m; ETRS89 and WGS84 lie within 1 m of each other.
void GeoCoordinatesTest::surveyedPoints_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<double>("easting");
    QTest::addColumn<double>("northing");
    QTest::addRow("TP04") << 50.57563665000 << -1.29782277240 << 449816.371 << 75335.861;
    QTest::addRow("TP05") << 50.93127937910 << -1.45051433700 << 438710.920 << 114792.250;
    QTest::addRow("TP07") << 51.37447025550 << 1.44454730409 << 639821.835 << 169565.858;
    QTest::addRow("TP09, London") << 51.48936564950 << -0.11992557180 << 530624.974 << 178388.464;
    QTest::addRow("TP11") << 51.89436637350 << 0.89724327012 << 599445.590 << 225722.826;
    QTest::addRow("TP13") << 52.25160951230 << -0.91248956970 << 474335.969 << 262047.755;
    QTest::addRow("TP15") << 52.96219109410 << -1.19747655922 << 454002.834 << 340834.943;
}

void GeoCoordinatesTest::surveyedPoints()
{
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    QFETCH(double, easting);
    QFETCH(double, northing);
    const double metres = distanceMetres(toGrid({latitude, longitude}), {easting, northing});
    QVERIFY2(metres < 6, qPrintable(QStringLiteral("%1 m away").arg(metres)));
}

void GeoCoordinatesTest::roundTrips()
{
    Random random(7);
    for (int i = 0; i < 2000; ++i) {
        const GridPoint point{500'000 + 70'000 * random.unit(), 150'000 + 55'000 * random.unit()};
        QVERIFY(distanceMetres(toGrid(toGeo(point)), point) < 0.001);
    }
}

void GeoCoordinatesTest::bounds_data()
{
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<bool>("london");
    QTest::addColumn<bool>("britain");
    QTest::addRow("Westminster") << 51.5 << -0.13 << true << true;
    QTest::addRow("Manchester") << 53.48 << -2.24 << false << true;
    QTest::addRow("Paris") << 48.86 << 2.35 << false << false;
    QTest::addRow("swapped") << -0.13 << 51.5 << false << false;
    QTest::addRow("zero") << 0.0 << 0.0 << false << false;
    QTest::addRow("not a number") << qQNaN() << -0.13 << false << false;
}

void GeoCoordinatesTest::bounds()
{
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    QTEST(isNearLondon({latitude, longitude}), "london");
    QTEST(isInGreatBritain({latitude, longitude}), "britain");
}

void GeoCoordinatesTest::boxes()
{
    GridBox box;
    QVERIFY(box.isEmpty());
    QVERIFY(!box.contains({0, 0}));
    box.add(GridPoint{10, 20});
    QVERIFY(!box.isEmpty());
    box.add(GridPoint{30, 5});
    QCOMPARE(box, (GridBox{10, 5, 30, 20}));
    box.add(GridBox{});
    QCOMPARE(box, (GridBox{10, 5, 30, 20}));
    QCOMPARE(box.grownBy(5), (GridBox{5, 0, 35, 25}));
    QVERIFY(box.contains({10, 5}));
    QVERIFY(!box.contains({9.9, 5}));
    QVERIFY(box.intersects({30, 20, 40, 40}));
    QVERIFY(!box.intersects({31, 20, 40, 40}));
}

QTEST_GUILESS_MAIN(GeoCoordinatesTest)
#include "tst_geo_coordinates.moc"
