#include "hotspot/hour_shares.h"

#include <QTest>

using namespace lantern;

namespace
{

MultiPolygon square(double east)
{
    Polygon polygon;
    polygon.outer() = {{east, 0}, {east, 100}, {east + 100, 100}, {east + 100, 0}, {east, 0}};
    return {polygon};
}

Occurrence at(double east, qint16 hour)
{
    Occurrence occurrence;
    occurrence.classId = 1;
    occurrence.month = Month(2026, 1).index();
    occurrence.easting = static_cast<float>(east);
    occurrence.northing = 50;
    occurrence.hourOfWeek = hour;
    return occurrence;
}

// One place whose offences all happen in one hour, one with none.
HotspotSet twoPlaces()
{
    HotspotSet set;
    set.period = {Month(2026, 1), Month(2026, 1)};
    for (const double east : {0.0, 1000.0}) {
        Hotspot hotspot;
        hotspot.outline = square(east);
        set.hotspots.push_back(hotspot);
    }
    return set;
}

Recorded recordedAt(int offences, qint16 hour)
{
    Recorded recorded;
    recorded.classes = {{.id = 1, .name = QStringLiteral("Harassment")}};
    for (int i = 0; i < offences; ++i)
        recorded.offences.push_back(at(50, hour));
    return recorded;
}

} // namespace

class HourSharesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMeanIsOne();
    void aPlaceLeansToItsOwnHours();
    void unknownHoursLeaveNone();
    void chosenHoursAreTheMeasure();
};

void HourSharesTest::theMeanIsOne()
{
    HotspotSet set = twoPlaces();
    setHourShares(set, recordedAt(150, 100));
    for (const Hotspot &hotspot : set.hotspots) {
        QCOMPARE(hotspot.hourShares.size(), AllHours.size());
        double sum = 0;
        for (const double share : hotspot.hourShares)
            sum += share;
        QVERIFY(std::abs(sum / 168 - 1) < 0.001);
    }
}

void HourSharesTest::aPlaceLeansToItsOwnHours()
{
    // The first place has 60 offences at hour 100, the second 60 at hour 3: each is drawn towards both by 50 shared ones, 25 and 25.
    HotspotSet set = twoPlaces();
    Recorded recorded = recordedAt(60, 100);
    for (int i = 0; i < 60; ++i)
        recorded.offences.push_back(at(1050, 3));
    setHourShares(set, recorded);
    QCOMPARE(set.hotspots[0].hourShares[100], std::round(1000 * 168 * 85.0 / 110) / 1000);
    QCOMPARE(set.hotspots[0].hourShares[3], std::round(1000 * 168 * 25.0 / 110) / 1000);
    QCOMPARE(set.hotspots[1].hourShares[3], std::round(1000 * 168 * 85.0 / 110) / 1000);
    QCOMPARE(set.hotspots[0].hourShares[4], 0.0);
}

void HourSharesTest::unknownHoursLeaveNone()
{
    HotspotSet set = twoPlaces();
    Recorded recorded = recordedAt(10, 100);
    for (int i = 0; i < 11; ++i)
        recorded.offences.push_back(at(50, -1));
    setHourShares(set, recorded);
    QVERIFY(set.hotspots[0].hourShares.empty());
    QVERIFY(set.hotspots[1].hourShares.empty());
}

void HourSharesTest::chosenHoursAreTheMeasure()
{
    HotspotSet set = twoPlaces();
    set.hours.reset();
    set.hours.set(100);
    set.hours.set(101);
    setHourShares(set, recordedAt(10, 100));
    QCOMPARE(set.hotspots[0].hourShares[100] + set.hotspots[0].hourShares[101], 2.0);
}

QTEST_GUILESS_MAIN(HourSharesTest)
#include "tst_hotspot_hour_shares.moc"
