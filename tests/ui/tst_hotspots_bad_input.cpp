#include "hotspots/hotspots_model.h"
#include "hotspots/near_repeat_desk.h"
#include "hotspots/reporting_gap_desk.h"
#include "map/map_model.h"
#include "store/offence_repository.h"
#include "ui/exercise_fixture.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <optional>

using namespace lantern;

// The Hotspots screen's models over files with bad records: nothing on the screen is not a number, and an empty screen says why.
class TestHotspotsBadInput : public QObject
{
    Q_OBJECT

    static constexpr int WorkingTime = 60'000;
    std::optional<test::OwnPlaces> m_places;

    [[nodiscard]] static Offence offence(int index, GridPoint point);
    void open(const QString &name, const std::vector<GridPoint> &places) const;
    static void saysNothingOdd(const QVariant &value);

private Q_SLOTS:
    void initTestCase() { m_places.emplace(); }
    void cleanup() { Workspace::instance()->closeFile(); }
    void cleanupTestCase() { m_places.reset(); }
    void records_data();
    void records();
};

Offence TestHotspotsBadInput::offence(int index, GridPoint point)
{
    const QDateTime at(QDate(2026, 1 + index % 9, 1 + index % 28), QTime(22, 0), QTimeZone::UTC);
    return {.fingerprint = static_cast<quint64>(index) + 1,
            .classId = 0,
            .month = Month::of(at.date()),
            .from = at,
            .to = at,
            .point = point};
}

void TestHotspotsBadInput::open(const QString &name, const std::vector<GridPoint> &places) const
{
    const QString path = m_places->folder.filePath(name + QStringLiteral(".lantern"));
    {
        const auto store = Store::create({.path = path}, *m_places->clock);
        QVERIFY(store);
        OffenceRepository repository(**store);
        const int assault = repository.classId(QStringLiteral("Common assault")).value();
        std::vector<Offence> offences;
        for (size_t i = 0; i < places.size(); ++i) {
            offences.push_back(offence(static_cast<int>(i), places[i]));
            offences.back().classId = assault;
        }
        QCOMPARE(repository.addOffences(offences).value(), static_cast<qint64>(places.size()));
    }
    QVERIFY(Workspace::instance()->openFile(path));
}

// Every figure and text in it, however deep.
void TestHotspotsBadInput::saysNothingOdd(const QVariant &value)
{
    if (value.typeId() == QMetaType::Double)
        QVERIFY(std::isfinite(value.toDouble()));
    else if (value.typeId() == QMetaType::QString)
        QVERIFY2(!value.toString().contains(
                     QRegularExpression(QStringLiteral("\\b(nan|inf)\\b"), QRegularExpression::CaseInsensitiveOption)),
                 qPrintable(value.toString()));
    else if (value.typeId() == QMetaType::QVariantMap)
        for (const QVariant &part : value.toMap())
            saysNothingOdd(part);
    else if (value.typeId() == QMetaType::QVariantList)
        for (const QVariant &part : value.toList())
            saysNothingOdd(part);
}

void TestHotspotsBadInput::records_data()
{
    QTest::addColumn<std::vector<GridPoint>>("places");
    const GridPoint here{530'500, 180'500};
    std::vector<GridPoint> some;
    for (int i = 0; i < 40; ++i)
        some.push_back({here.easting + 90 * (i % 7), here.northing + 110 * (i % 5)});
    const auto with = [&](GridPoint odd) {
        std::vector<GridPoint> more = some;
        more.push_back(odd);
        return more;
    };
    QTest::newRow("none") << std::vector<GridPoint>();
    QTest::newRow("one") << std::vector<GridPoint>{here};
    QTest::newRow("all at one point") << std::vector<GridPoint>(20'000, here);
    QTest::newRow("one at 0, 0") << with({0, 0});
    QTest::newRow("one swapped") << with({here.northing, here.easting});
    QTest::newRow("one in degrees") << with({0.12, 51.5});
}

void TestHotspotsBadInput::records()
{
    QFETCH(std::vector<GridPoint>, places);
    open(QString::fromLatin1(QTest::currentDataTag()), places);
    HotspotsModel model;
    QVERIFY(QTest::qWaitFor([&] { return !model.isBusy(); }, WorkingTime));
    QCOMPARE(model.hasOffences(), !places.empty());
    QCOMPARE(model.placeCount() > 0, !places.empty());
    for (int row = 0; row < model.rowCount(); ++row)
        for (const int role : model.roleNames().keys())
            saysNothingOdd(model.data(model.index(row), role));
    saysNothingOdd(model.summary());
    saysNothingOdd(model.caution());
    NearRepeatDesk repeats;
    repeats.setProperty("firstMonth", model.firstMonth());
    repeats.setProperty("lastMonth", model.lastMonth());
    repeats.setProperty("permutations", 99);
    repeats.run();
    QVERIFY(QTest::qWaitFor([&] { return !repeats.isBusy(); }, WorkingTime));
    if (!places.empty())
        QVERIFY(repeats.hasFound() || !repeats.refusal().isEmpty());
    saysNothingOdd(repeats.bands());
    saysNothingOdd(repeats.tested());
    saysNothingOdd(repeats.risk());
    ReportingGapDesk gap;
    gap.setPlaces(&model);
    gap.setWanted(true);
    QVERIFY(QTest::qWaitFor([&] { return !gap.isBusy(); }, WorkingTime));
    QVERIFY(!gap.hasFound());
    QCOMPARE(gap.refusal().isEmpty(), places.empty());
    for (const MapLayer layer :
         {MapLayer::Hexagons, MapLayer::Density, MapLayer::Significance, MapLayer::NearRepeat, MapLayer::ReportingGap})
        saysNothingOdd(MapModel::instance()->legend(static_cast<int>(layer), false));
}

QTEST_MAIN(TestHotspotsBadInput)
#include "tst_hotspots_bad_input.moc"
