#include "core/hotspot/occurrences.h"
#include "hotspot/analysis.h"
#include "hotspot/edit.h"

#include <QTest>

#include <algorithm>

using namespace lantern;
using test::occurrence;

namespace
{

MultiPolygon square(double west, double south, double side = 100)
{
    Polygon polygon;
    polygon.outer() = {
        {west, south}, {west, south + side}, {west + side, south + side}, {west + side, south}, {west, south}};
    return {polygon};
}

HotspotId idOf(int number)
{
    return HotspotId(QUuid(static_cast<uint>(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
}

HotspotSet twoPlaces()
{
    HotspotSet set;
    set.period = test::thisYear;
    for (int i = 1; i <= 2; ++i) {
        Hotspot hotspot;
        hotspot.id = idOf(i);
        hotspot.rank = i;
        hotspot.score = 100.0 / i;
        hotspot.count = 20 / i;
        hotspot.name = QStringLiteral("Place %1").arg(i);
        hotspot.outline = square(1000 * i, 0);
        set.hotspots.push_back(hotspot);
    }
    return set;
}

const std::vector<OffenceClass> classes = test::threeClasses();
const std::vector<Occurrence> occurrences{occurrence({5050, 50}, 1, 20), occurrence({5060, 50}, 2, 1),
                                          occurrence({5050, 50}, 3, 99), occurrence({5150, 50}, 1, 9)};

} // namespace

class HotspotEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outlineIsScoredAnew();
    void outlineCountsTheHoursOfItsSet();
    void outlineThatIsNoneIsRefused_data();
    void outlineThatIsNoneIsRefused();
    void rename_data();
    void rename();
    void removeRanksAgain();
    void addRanks();
    void addTwiceIsAConflict();
    void unknownHotspotIsNotFound();
};

// A set of nights stays one: what happened by day adds nothing to a place that is drawn anew.
void HotspotEditTest::outlineCountsTheHoursOfItsSet()
{
    HotspotSet set = twoPlaces();
    set.hours = nightHours();
    std::vector<OffenceClass> ranged = classes;
    ranged[0].harmLow = 5;
    ranged[0].harmHigh = 40;
    Occurrence dusk = occurrence({5050, 50}, 1, 4, Month(2026, 5), 20); // from 19:00 to 21:00: half of it
    dusk.fromMinute = 19 * 60;
    dusk.minutes = 120;
    const std::vector<Occurrence> hours{occurrence({5050, 50}, 1, 3, Month(2026, 5), 22),
                                        occurrence({5050, 50}, 1, 7, Month(2026, 5), 12), dusk,
                                        occurrence({5050, 50}, 1, 9)};
    const auto edited = editOutline(set, idOf(2), square(5000, 0), {.occurrences = hours, .classes = ranged});
    QVERIFY(edited.has_value());
    const Hotspot &drawn = *std::ranges::find(edited->hotspots, idOf(2), &Hotspot::id);
    QCOMPARE(drawn.count, 5);
    QCOMPARE(drawn.score, 5 * 10.1);
    QCOMPARE(drawn.scoreLow.value(), 25.0);
    QCOMPARE(drawn.scoreHigh.value(), 200.0);
    QCOMPARE(drawn.size, 10'000.0);
}

void HotspotEditTest::outlineIsScoredAnew()
{
    const HotspotSet set = twoPlaces();
    const auto edited = editOutline(set, idOf(2), square(5000, 0), {.occurrences = occurrences, .classes = classes});
    QVERIFY(edited.has_value());
    const Hotspot &first = edited->hotspots[0];
    QCOMPARE(first.id, idOf(2));
    QCOMPARE(first.rank, 1);
    QCOMPARE(first.score, 204.0);
    QCOMPARE(first.count, 21);
    QVERIFY(first.edited);
    QVERIFY(distanceMetres(first.centre, GridPoint{5050, 50}) < 1e-6);
    QVERIFY(first.reason.contains(QStringLiteral("21")));
    QCOMPARE(edited->hotspots[1].rank, 2);
    QVERIFY(!edited->hotspots[1].edited);
    QCOMPARE(set.hotspots[1].score, 50.0);
}

void HotspotEditTest::outlineThatIsNoneIsRefused_data()
{
    QTest::addColumn<MultiPolygon>("outline");
    QTest::addRow("nothing") << MultiPolygon();
    QTest::addRow("a point") << square(0, 0, 0);
    Polygon bow;
    bow.outer() = {{0, 0}, {100, 100}, {100, 0}, {0, 90}, {0, 0}};
    QTest::addRow("crosses itself") << MultiPolygon{bow};
    QTest::addRow("not a number") << square(qQNaN(), 0);
}

void HotspotEditTest::outlineThatIsNoneIsRefused()
{
    QFETCH(MultiPolygon, outline);
    const auto edited = editOutline(twoPlaces(), idOf(1), outline, {});
    QVERIFY(!edited.has_value());
    QCOMPARE(edited.error().code, Error::Code::Refused);
}

void HotspotEditTest::rename_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("taken");
    QTest::addRow("new") << QStringLiteral("  Market   Row ") << true;
    QTest::addRow("its own") << QStringLiteral("Place 1") << true;
    QTest::addRow("another's") << QStringLiteral("Place 2") << false;
    QTest::addRow("empty") << QStringLiteral("  ") << false;
}

void HotspotEditTest::rename()
{
    QFETCH(QString, name);
    const auto renamed = renameHotspot(twoPlaces(), idOf(1), name);
    QTEST(renamed.has_value(), "taken");
    if (renamed)
        QCOMPARE(renamed->hotspots[0].name, name.simplified());
    else
        QCOMPARE(renamed.error().code, Error::Code::Refused);
}

void HotspotEditTest::removeRanksAgain()
{
    const auto rest = removeHotspot(twoPlaces(), idOf(1));
    QVERIFY(rest.has_value());
    QCOMPARE(rest->hotspots.size(), 1U);
    QCOMPARE(rest->hotspots[0].id, idOf(2));
    QCOMPARE(rest->hotspots[0].rank, 1);
}

void HotspotEditTest::addRanks()
{
    const auto added = addHotspot(twoPlaces(), idOf(3), QStringLiteral("Quay"), square(5100, 0),
                                  {.occurrences = occurrences, .classes = classes});
    QVERIFY(added.has_value());
    QCOMPARE(added->hotspots[1].id, idOf(3));
    QCOMPARE(added->hotspots[1].rank, 2);
    QCOMPARE(added->hotspots[1].score, 90.9);
    QCOMPARE(added->hotspots[1].vawgShare, 1.0);
    const auto empty = addHotspot(twoPlaces(), idOf(3), QStringLiteral("Quay"), square(9000, 0), {});
    QVERIFY(empty.has_value());
    QCOMPARE(empty->hotspots[2].count, 0);
    QCOMPARE(empty->hotspots[2].vawgShare, 0.0);
}

void HotspotEditTest::addTwiceIsAConflict()
{
    const auto added = addHotspot(twoPlaces(), idOf(1), QStringLiteral("Quay"), square(0, 0), {});
    QVERIFY(!added.has_value());
    QCOMPARE(added.error().code, Error::Code::Conflict);
}

void HotspotEditTest::unknownHotspotIsNotFound()
{
    QCOMPARE(editOutline(twoPlaces(), idOf(9), square(0, 0), {}).error().code, Error::Code::NotFound);
    QCOMPARE(renameHotspot(twoPlaces(), idOf(9), QStringLiteral("x")).error().code, Error::Code::NotFound);
    QCOMPARE(removeHotspot(twoPlaces(), idOf(9)).error().code, Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(HotspotEditTest)
#include "tst_hotspot_edit.moc"
