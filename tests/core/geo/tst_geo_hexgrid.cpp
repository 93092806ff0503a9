#include "base/random.h"
#include "geo/hexgrid.h"

#include <QTest>

#include <set>

using namespace lantern;

class GeoHexgridTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPointIsInItsCell_data();
    void everyPointIsInItsCell();
    void wholeMetresLieInOneCell();
    void outlineIsTheCell();
    void neighboursAreOneStepAway();
    void distanceCountsSteps_data();
    void distanceCountsSteps();
    void keysDiffer();
};

void GeoHexgridTest::everyPointIsInItsCell_data()
{
    QTest::addColumn<double>("width");
    QTest::addRow("100 m") << 100.0;
    QTest::addRow("150 m") << 150.0;
    QTest::addRow("500 m") << 500.0;
}

void GeoHexgridTest::everyPointIsInItsCell()
{
    QFETCH(double, width);
    const HexGrid grid(width);
    Random random(11);
    for (int i = 0; i < 2000; ++i) {
        const GridPoint point{500'000 + 60'000 * random.unit(), 155'000 + 50'000 * random.unit()};
        const HexCell cell = grid.cellAt(point);
        QVERIFY(contains({grid.outline(cell)}, point));
        for (const HexCell &neighbour : HexGrid::neighbours(cell))
            QVERIFY(distanceMetres(point, grid.centre(cell)) <= distanceMetres(point, grid.centre(neighbour)) + 1e-6);
    }
}

// Records are snapped to whole metres: on an edge they would be in two outlines and their counts would not add up.
void GeoHexgridTest::wholeMetresLieInOneCell()
{
    const HexGrid grid(150);
    for (int east = 530'000; east < 530'300; ++east)
        for (int north = 180'000; north < 180'260; north += 13) {
            const GridPoint point{static_cast<double>(east), static_cast<double>(north)};
            const HexCell cell = grid.cellAt(point);
            QVERIFY(contains({grid.outline(cell)}, point));
            for (const HexCell &neighbour : HexGrid::neighbours(cell))
                QVERIFY(!contains({grid.outline(neighbour)}, point));
        }
}

void GeoHexgridTest::outlineIsTheCell()
{
    const HexGrid grid;
    const HexCell cell = grid.cellAt({530'000, 180'000});
    const Polygon outline = grid.outline(cell);
    QCOMPARE(outline.outer().size(), 7U);
    QCOMPARE(outline.outer().front(), outline.outer().back());
    // Clockwise outlines have a positive area; half the width times the side times six.
    QVERIFY(std::abs(areaSquareMetres({outline}) - 19485.57) < 0.01);
    QVERIFY(std::abs(grid.areaSquareMetres() - 19485.57) < 0.01);
    const GridBox box = boundsOf(MultiPolygon{outline});
    QVERIFY(std::abs(box.east - box.west - 150) < 1e-6);
    QCOMPARE(grid.cellAt(grid.centre(cell)), cell);
}

void GeoHexgridTest::neighboursAreOneStepAway()
{
    const HexGrid grid;
    const HexCell cell{3, -8};
    std::set<HexCell> seen;
    for (const HexCell &neighbour : HexGrid::neighbours(cell)) {
        QCOMPARE(HexGrid::distance(cell, neighbour), 1);
        QVERIFY(std::abs(distanceMetres(grid.centre(cell), grid.centre(neighbour)) - 150) < 1e-9);
        seen.insert(neighbour);
    }
    QCOMPARE(seen.size(), 6U);
}

void GeoHexgridTest::distanceCountsSteps_data()
{
    QTest::addColumn<int>("q");
    QTest::addColumn<int>("r");
    QTest::addColumn<int>("steps");
    QTest::addRow("here") << 0 << 0 << 0;
    QTest::addRow("along q") << 4 << 0 << 4;
    QTest::addRow("along r") << 0 << -3 << 3;
    QTest::addRow("diagonal") << 3 << -3 << 3;
    QTest::addRow("both") << 2 << 3 << 5;
}

void GeoHexgridTest::distanceCountsSteps()
{
    QFETCH(int, q);
    QFETCH(int, r);
    QTEST(HexGrid::distance({0, 0}, {q, r}), "steps");
    QTEST(HexGrid::distance({q + 5, r - 2}, {5, -2}), "steps");
}

void GeoHexgridTest::keysDiffer()
{
    std::set<quint64> keys;
    for (int q = -20; q <= 20; ++q)
        for (int r = -20; r <= 20; ++r)
            keys.insert(HexCell{q, r}.key());
    QCOMPARE(keys.size(), 41U * 41U);
}

QTEST_GUILESS_MAIN(GeoHexgridTest)
#include "tst_geo_hexgrid.moc"
