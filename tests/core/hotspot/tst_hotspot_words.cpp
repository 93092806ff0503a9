#include "hotspot/naming.h"
#include "hotspot/reason.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace lantern;

namespace
{

const Period year{.first = Month(2025, 11), .last = Month(2026, 10)};

GazetteerEntry entry(const char *name, const char *kind, double east)
{
    return {QString::fromLatin1(name), QString::fromLatin1(kind), {530'000 + east, 180'000}};
}

HotspotSet oneHotspot(int count)
{
    Hotspot hotspot;
    hotspot.rank = 1;
    hotspot.score = 77.5;
    hotspot.count = count;
    hotspot.name = QStringLiteral("Market Row");
    hotspot.reason = QStringLiteral("because of %1 offences").arg(count);
    hotspot.outline = {HexGrid().outline(HexGrid().cellAt({530'000, 180'000}))};
    HotspotSet set;
    set.period = year;
    set.hotspots = {hotspot};
    return set;
}

} // namespace

class HotspotWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changeOnTheYearBefore_data();
    void changeOnTheYearBefore();
    void smallCountsHaveNoShare();
    void hoursOnlyWhereKnown();
    void nearAndReports();
    void names();
    void gridReferences();
    void geoJsonSuppresses_data();
    void geoJsonSuppresses();
    void geoJsonFollowsTheStandard();
};

void HotspotWordsTest::changeOnTheYearBefore_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("unsaid");
    QTest::addRow("up") << 42 << 30 << QStringLiteral("+40 % on the year before") << QStringLiteral("30 the");
    QTest::addRow("down") << 30 << 60 << QStringLiteral("−50 % on the year before") << QStringLiteral("60 the");
    QTest::addRow("equal") << 30 << 30 << QStringLiteral("as many as the year before") << QStringLiteral("% on");
    QTest::addRow("base of 20") << 30 << 20 << QStringLiteral("+50 % on the year before") << QStringLiteral("20 the");
    QTest::addRow("small base") << 30 << 19 << QStringLiteral("19 the year before") << QStringLiteral("% on");
    QTest::addRow("none before") << 30 << 0 << QStringLiteral("0 the year before") << QStringLiteral("% on");
    QTest::addRow("unknown") << 30 << -1 << QStringLiteral("30 offence") << QStringLiteral("the year before");
}

void HotspotWordsTest::changeOnTheYearBefore()
{
    QFETCH(int, count);
    QFETCH(int, before);
    QFETCH(QString, said);
    QFETCH(QString, unsaid);
    const QString reason = reasonFor({.cell = {}, .count = count, .vawgCount = 3, .countBefore = before}, {}, year);
    QVERIFY2(reason.contains(said), qPrintable(reason));
    QVERIFY2(!reason.contains(unsaid), qPrintable(reason));
}

void HotspotWordsTest::smallCountsHaveNoShare()
{
    QVERIFY(reasonFor({.cell = {}, .count = 38, .vawgCount = 23}, {}, year)
                .contains(QStringLiteral("61 % violent or sexual")));
    const QString small = reasonFor({.cell = {}, .count = 19, .vawgCount = 10}, {}, year);
    QVERIFY(!small.contains(u'%'));
    QVERIFY(small.contains(QStringLiteral("10 of them")));
}

void HotspotWordsTest::hoursOnlyWhereKnown()
{
    const CellScore cell{.cell = {}, .count = 40};
    QVERIFY(!reasonFor(cell, {.nightCount = 5, .timedCount = 10}, year).contains(QStringLiteral("20:00")));
    QVERIFY(reasonFor(cell, {.nightCount = 20, .timedCount = 40}, year)
                .contains(QStringLiteral("50 % between 20:00 and 04:00")));
    CellDetail detail;
    for (const int hour : {-1, 19, 20, 23, 24 + 3, 24 + 4})
        detail.addHour({.hourOfWeek = static_cast<qint16>(hour), .count = 2});
    QCOMPARE(detail.timedCount, 10);
    QCOMPARE(detail.nightCount, 6);
}

void HotspotWordsTest::nearAndReports()
{
    const QString reason =
        reasonFor({.cell = {}, .count = 40}, {.streetSafe = 3, .landmark = QStringLiteral("Foundry Halt")}, year);
    QVERIFY(reason.contains(QStringLiteral("3 StreetSafe report")));
    QVERIFY(reason.endsWith(QStringLiteral("near Foundry Halt")));
}

void HotspotWordsTest::names()
{
    const PlaceNamer namer({entry("Parking Area", "snap_point", 0), entry("Nightclub", "snap_point", 1),
                            entry("Lantern Street", "street", 20), entry("Market Row", "snap_point", 10),
                            entry("Foundry Halt", "station", 5'100), entry("Foundry Halt", "station", 200)});
    QSet<QString> taken;
    const GridPoint here{530'000, 180'000};
    QCOMPARE(namer.name(here, 75, taken), QStringLiteral("Market Row / Lantern Street"));
    QCOMPARE(namer.name(here, 75, taken), QStringLiteral("Market Row"));
    QCOMPARE(namer.name(here, 75, taken), QStringLiteral("Lantern Street"));
    QCOMPARE(namer.name(here, 75, taken), QStringLiteral("TQ 3000 8000"));
    QCOMPARE(namer.name({535'090, 180'000}, 75, taken), QStringLiteral("Foundry Halt"));
    QCOMPARE(taken.size(), 5);
    QCOMPARE(namer.landmark(here, 250), QStringLiteral("Foundry Halt"));
    QVERIFY(namer.landmark(here, 150).isEmpty());
}

void HotspotWordsTest::gridReferences()
{
    // Letters as in Ordnance Survey, "A guide to coordinate systems in Great Britain": TQ holds 500000 to 600000 east,
    // 100000 to 200000 north; SV is the origin; TG 51409 13177 is its worked example.
    QCOMPARE(gridReference({530'624.974, 178'388.464}), QStringLiteral("TQ 3062 7838"));
    QCOMPARE(gridReference({651'409.903, 313'177.270}), QStringLiteral("TG 5140 1317"));
    QCOMPARE(gridReference({0, 0}), QStringLiteral("SV 0000 0000"));
}

void HotspotWordsTest::geoJsonSuppresses_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("hidden");
    QTest::addRow("none") << 0 << true;
    QTest::addRow("four") << 4 << true;
    QTest::addRow("five") << 5 << false;
}

void HotspotWordsTest::geoJsonSuppresses()
{
    QFETCH(int, count);
    QFETCH(bool, hidden);
    const QJsonObject properties =
        QJsonDocument::fromJson(toGeoJson(oneHotspot(count)))["features"][0]["properties"].toObject();
    QCOMPARE(properties["count"] == QJsonValue(QStringLiteral("<5")), hidden);
    QCOMPARE(properties["count"] == QJsonValue(count), !hidden);
    QCOMPARE(properties["score"].isNull(), hidden);
    QCOMPARE(properties["reason"].toString().isEmpty(), hidden);
}

void HotspotWordsTest::geoJsonFollowsTheStandard()
{
    const QJsonDocument document = QJsonDocument::fromJson(toGeoJson(oneHotspot(9), true));
    QVERIFY(document["exercise"].toString().contains(QStringLiteral("EXERCISE")));
    QVERIFY(!QJsonDocument::fromJson(toGeoJson(oneHotspot(9))).object().contains(QStringLiteral("exercise")));
    QCOMPARE(document["features"][0]["geometry"]["type"].toString(), QStringLiteral("Polygon"));
    const QJsonArray ring = document["features"][0]["geometry"]["coordinates"][0].toArray();
    QCOMPARE(ring.size(), 7);
    QCOMPARE(ring.first(), ring.last());
    double twiceArea = 0;
    for (qsizetype i = 1; i < ring.size(); ++i) {
        QVERIFY(std::abs(ring[i][0].toDouble() * 1e6 - std::round(ring[i][0].toDouble() * 1e6)) < 1e-3);
        twiceArea +=
            ring[i - 1][0].toDouble() * ring[i][1].toDouble() - ring[i][0].toDouble() * ring[i - 1][1].toDouble();
    }
    QVERIFY2(twiceArea > 0, "RFC 7946 wants outer rings anticlockwise");
}

QTEST_GUILESS_MAIN(HotspotWordsTest)
#include "tst_hotspot_words.moc"
