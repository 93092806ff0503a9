#include "base/random.h"
#include "geo/grid_reference.h"

#include <QTest>

using namespace lantern;

class GridReferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsDegrees_data();
    void readsDegrees();
    void isNoFigures_data();
    void isNoFigures();
    void refusesOutside_data();
    void refusesOutside();
    void writes_data();
    void writes();
    void roundTrips();
};

void GridReferenceTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("easting");
    QTest::addColumn<double>("northing");
    QTest::addRow("six figures") << "TQ 299 805" << 529'900.0 << 180'500.0;
    QTest::addRow("lower case, together") << "tq299805" << 529'900.0 << 180'500.0;
    QTest::addRow("ten figures") << "  TQ  29912   80534 " << 529'912.0 << 180'534.0;
    QTest::addRow("eight, one block") << "TQ 29918053" << 529'910.0 << 180'530.0;
    QTest::addRow("four figures") << "TQ 29 80" << 529'000.0 << 180'000.0;
    QTest::addRow("Ordnance Survey's example") << "SU 387 148" << 438'700.0 << 114'800.0;
    QTest::addRow("far north") << "HP 60 15" << 460'000.0 << 1'215'000.0;
    QTest::addRow("origin") << "SV 00 00" << 0.0 << 0.0;
    QTest::addRow("metres") << "529900 180500" << 529'900.0 << 180'500.0;
    QTest::addRow("metres, comma") << "529900.5, 180500.25" << 529'900.5 << 180'500.25;
}

void GridReferenceTest::reads()
{
    QFETCH(QString, text);
    const Result<GridPoint> point = pointFromFigures(text);
    QVERIFY2(point, point ? "" : qPrintable(point.error().message));
    QTEST(point->easting, "easting");
    QTEST(point->northing, "northing");
}

void GridReferenceTest::readsDegrees_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("longitude");
    QTest::addRow("comma") << "51.5121, -0.1337" << 51.5121 << -0.1337;
    QTest::addRow("space") << "51.5121 -0.1337" << 51.5121 << -0.1337;
    QTest::addRow("letters") << "51.5121 N 0.1337 W" << 51.5121 << -0.1337;
    QTest::addRow("degree signs") << QStringLiteral("51.5121°n, 1.1337°e") << 51.5121 << 1.1337;
    QTest::addRow("whole degrees with letters") << "52N 1W" << 52.0 << -1.0;
}

void GridReferenceTest::readsDegrees()
{
    QFETCH(QString, text);
    QFETCH(double, latitude);
    QFETCH(double, longitude);
    const Result<GridPoint> point = pointFromFigures(text);
    QVERIFY2(point, point ? "" : qPrintable(point.error().message));
    QVERIFY(distanceMetres(*point, toGrid({latitude, longitude})) < 0.001);
}

void GridReferenceTest::isNoFigures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("nothing") << "";
    QTest::addRow("a name") << "Brewer Street";
    QTest::addRow("a name with a number") << "12 Mill Lane";
    QTest::addRow("an odd count") << "TQ 299 80";
    QTest::addRow("uneven halves") << "TQ 2991 80";
    QTest::addRow("too many figures") << "TQ 299123 805123";
    QTest::addRow("letters only") << "TQ";
    QTest::addRow("a postcode district") << "SE11";
    QTest::addRow("a postcode") << "SE1 7PB";
    QTest::addRow("the letter left out") << "IQ 299 805";
    QTest::addRow("one number") << "529900";
    QTest::addRow("house numbers") << "12 14";
    QTest::addRow("three numbers") << "51.5 -0.1 12.0";
    QTest::addRow("no number") << "51.5121, nan";
    QTest::addRow("metres with letters") << "529900 N 180500 E";
}

void GridReferenceTest::isNoFigures()
{
    QFETCH(QString, text);
    const Result<GridPoint> point = pointFromFigures(text);
    QVERIFY(!point);
    QCOMPARE(point.error().code, Error::Code::WrongFormat);
}

void GridReferenceTest::refusesOutside_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("Paris") << "48.8566, 2.3522";
    QTest::addRow("turned round") << "-0.1337, 51.5121";
    QTest::addRow("metres beyond") << "829900 180500";
    QTest::addRow("letters of the sea") << "AA 299 805";
}

void GridReferenceTest::refusesOutside()
{
    QFETCH(QString, text);
    const Result<GridPoint> point = pointFromFigures(text);
    QVERIFY(!point);
    QCOMPARE(point.error().code, Error::Code::Refused);
    QVERIFY(!point.error().message.isEmpty());
}

void GridReferenceTest::writes_data()
{
    QTest::addColumn<double>("easting");
    QTest::addColumn<double>("northing");
    QTest::addColumn<QString>("reference");
    QTest::addRow("Soho") << 529'909.9 << 180'500.0 << "TQ 2990 8050";
    QTest::addRow("leading noughts") << 500'000.0 << 100'010.0 << "TQ 0000 0001";
    // Ordnance Survey, "OSTN15 OSGM15 test data" and "A guide to coordinate systems".
    QTest::addRow("TP09, London") << 530'624.974 << 178'388.464 << "TQ 3062 7838";
    QTest::addRow("Caister") << 651'409.903 << 313'177.270 << "TG 5140 1317";
    QTest::addRow("origin") << 0.0 << 0.0 << "SV 0000 0000";
    QTest::addRow("Shetland's north") << 460'000.0 << 1'215'000.0 << "HP 6000 1500";
    QTest::addRow("west of the grid") << -1.0 << 180'000.0 << "";
    QTest::addRow("north of the grid") << 400'000.0 << 1'300'000.0 << "";
}

void GridReferenceTest::writes()
{
    QFETCH(double, easting);
    QFETCH(double, northing);
    QTEST(gridReference({easting, northing}), "reference");
}

void GridReferenceTest::roundTrips()
{
    Random random(5);
    for (int i = 0; i < 2000; ++i) {
        const GridPoint point{700'000 * random.unit(), 1'300'000 * random.unit()};
        const Result<GridPoint> corner = pointFromFigures(gridReference(point));
        QVERIFY(corner);
        QVERIFY(corner->easting <= point.easting && point.easting < corner->easting + 10);
        QVERIFY(corner->northing <= point.northing && point.northing < corner->northing + 10);
    }
}

QTEST_MAIN(GridReferenceTest)
#include "tst_geo_grid_reference.moc"
