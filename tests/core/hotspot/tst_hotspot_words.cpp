#include "hotspot/naming.h"
#include "hotspot/reason.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>
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
    void periodBeforeIsNamed_data();
    void periodBeforeIsNamed();
    void smallCountsHaveNoShare();
    void hoursOnlyWhereKnown();
    void busiestNights_data();
    void busiestNights();
    void nearAndReports();
    void names();
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
    QTest::addRow("clearly up") << 60 << 30 << QStringLiteral("+100 % on the year before (+27 to +221 %)")
                                << QStringLiteral("30 in");
    QTest::addRow("clearly down") << 30 << 60 << QStringLiteral("−50 % on the year before (−69 to −21 %)")
                                  << QStringLiteral("60 in");
    QTest::addRow("not clearly up") << 42 << 30 << QStringLiteral("30 in the year before: no clear change")
                                    << QStringLiteral("% on");
    QTest::addRow("equal") << 30 << 30 << QStringLiteral("30 in the year before: no clear change")
                           << QStringLiteral("% on");
    QTest::addRow("small base") << 60 << 19 << QStringLiteral("19 in the year before: a clear change")
                                << QStringLiteral("% on");
    QTest::addRow("none before") << 30 << 0 << QStringLiteral("0 in the year before: a clear change")
                                 << QStringLiteral("% on");
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

void HotspotWordsTest::periodBeforeIsNamed_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("before");
    QTest::addRow("a year") << 12 << QStringLiteral("the year before");
    QTest::addRow("half a year") << 6 << QStringLiteral("the same months of the year before");
    QTest::addRow("two years") << 24 << QStringLiteral("the 24 months before");
    QTest::addRow("a month") << 1 << QStringLiteral("the same months of the year before");
    QTest::addRow("a year and a half") << 18 << QStringLiteral("the 24 months before");
}

void HotspotWordsTest::periodBeforeIsNamed()
{
    QFETCH(const int, months);
    QFETCH(const QString, before);
    const Period period{.first = year.last.plus(1 - months), .last = year.last};
    const auto reason = [&](int count) {
        return reasonFor({.cell = {}, .count = count, .countBefore = 30}, {}, period);
    };
    QVERIFY2(reason(60).contains(QStringLiteral("+100 % on ") + before), qPrintable(reason(60)));
    QVERIFY2(reason(33).contains(QStringLiteral("30 in ") + before), qPrintable(reason(33)));
    QVERIFY2(reason(33).contains(QStringLiteral("Oct 2026")), qPrintable(reason(33)));
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
    ReasonDetail detail;
    for (const int hour : {-1, 19, 20, 23, 24 + 3, 24 + 4})
        addHour(detail, {.hourOfWeek = static_cast<qint16>(hour), .count = 2});
    QCOMPARE(detail.timedCount, 10);
    QCOMPARE(detail.nightCount, 6);
}

void HotspotWordsTest::busiestNights_data()
{
    QTest::addColumn<QList<int>>("offences"); // how many in each hour of the week below
    QTest::addColumn<QString>("nights");
    // Friday 23:00, Saturday 01:00 (Friday's night), Saturday 22:00, Sunday 03:00 (Saturday's), Monday 01:00
    // (Sunday's), Tuesday 21:00
    QTest::addRow("two nights") << QList<int>{5, 4, 5, 4, 3, 3} << QStringLiteral("most on Fri and Sat");
    QTest::addRow("one night") << QList<int>{7, 6, 2, 1, 5, 3} << QStringLiteral("most on Fri");
    QTest::addRow("round the week's end") << QList<int>{0, 0, 8, 2, 10, 1} << QStringLiteral("most on Sat and Sun");
    QTest::addRow("too few") << QList<int>{5, 4, 5, 4, 1, 0} << QString();
}

void HotspotWordsTest::busiestNights()
{
    QFETCH(const QList<int>, offences);
    QFETCH(const QString, nights);
    constexpr std::array hours{4 * 24 + 23, 5 * 24 + 1, 5 * 24 + 22, 6 * 24 + 3, 1, 24 + 21};
    ReasonDetail detail;
    for (size_t i = 0; i < hours.size(); ++i)
        addHour(detail, {.hourOfWeek = static_cast<qint16>(hours[i]), .count = offences[static_cast<qsizetype>(i)]});
    const QString reason = reasonFor({.cell = {}, .count = detail.timedCount}, detail, year);
    QVERIFY2(nights.isEmpty() ? !reason.contains(QStringLiteral("most on")) : reason.endsWith(nights),
             qPrintable(reason));
    // Spread over the week, no two nights stand out.
    ReasonDetail even;
    for (int day = 0; day < 7; ++day)
        addHour(even, {.hourOfWeek = static_cast<qint16>(24 * day + 22), .count = 10});
    QVERIFY(!reasonFor({.cell = {}, .count = 70}, even, year).contains(QStringLiteral("most on")));
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
                            entry("Foundry Halt", "station", 5'100), entry("Foundry Halt", "station", 200),
                            entry("Supermarket", "snap_venue", 2), entry("Hospital Road", "snap_point", 9'000)});
    QSet<QString> taken;
    const GridPoint here{530'000, 180'000};
    QCOMPARE(namer.name(here, 75, taken), QStringLiteral("Market Row / Lantern Street"));
    QCOMPARE(namer.name(here, 75, taken), QStringLiteral("Market Row"));
    QCOMPARE(namer.name(here, 75, taken), QStringLiteral("Lantern Street"));
    QCOMPARE(namer.name(here, 75, taken), QStringLiteral("TQ 3000 8000"));
    QCOMPARE(namer.name({535'090, 180'000}, 75, taken), QStringLiteral("Foundry Halt"));
    QCOMPARE(taken.size(), 5);
    QCOMPARE(namer.name({539'000, 180'000}, 75, taken), QStringLiteral("Hospital Road")); // no kind of place
    QCOMPARE(namer.landmark(here, 250), QStringLiteral("Foundry Halt"));
    QVERIFY(namer.landmark(here, 150).isEmpty());
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
