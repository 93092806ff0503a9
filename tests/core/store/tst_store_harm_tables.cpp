#include "store/harm_table_repository.h"

#include "core/store/store_fixture.h"
#include "store/migration.h"
#include "store/offence_repository.h"
#include "store/plan_repository.h"

#include <QSqlQuery>
#include <QUuid>

#include <algorithm>
#include <limits>

using namespace lantern;
using test::StoreFixture;

class StoreHarmTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInTablesStandFirst()
    {
        const StoreFixture file;
        const auto store = file.create();
        const auto tables = HarmTableRepository(*store).list();
        QCOMPARE(tables->size(), 2u);
        QCOMPARE(tables->at(0).id, Weight::Harm.table);
        QVERIFY(tables->at(0).version.contains(QStringLiteral("2020")));
        QCOMPARE(tables->at(1).id, Weight::Count.table);
        QVERIFY(tables->at(1).unit == HarmUnit::Offences);
    }

    void mixedClassesHaveARange()
    {
        const StoreFixture file;
        const auto store = file.create();
        const auto classes = OffenceRepository(*store).classes();
        for (const OffenceClass &of : *classes)
            QVERIFY2(of.harmLow.value_or(of.harmDays) <= of.harmDays &&
                         of.harmDays <= of.harmHigh.value_or(of.harmDays),
                     qPrintable(of.name));
        const auto find = [&](const QString &name) { return *std::ranges::find(*classes, name, &OffenceClass::name); };
        QCOMPARE(find(QStringLiteral("Violence and sexual offences")).harmLow, std::optional(1.0));
        QCOMPARE(find(QStringLiteral("Violence and sexual offences")).harmHigh, std::optional(5475.0));
        QVERIFY(!find(QStringLiteral("Rape")).harmLow);
        // A figure that the user set is not what the range was made for.
        QVERIFY(OffenceRepository(*store).setClass({.name = QStringLiteral("Burglary"), .harmDays = 5000}).has_value());
        const auto after = OffenceRepository(*store).classes();
        QVERIFY(!std::ranges::find(*after, QStringLiteral("Burglary"), &OffenceClass::name)->harmHigh);
    }

    void weightsFindTheirClassesWhateverTheCase()
    {
        const StoreFixture file;
        const auto store = file.create();
        HarmTableRepository repository(*store);
        const std::vector<HarmWeight> weights{{QStringLiteral("ROBBERY"), 1, 2, 3},
                                              {QStringLiteral("Not yet"), 4, 4, 4}};
        QCOMPARE(repository.add({.name = QStringLiteral("Mine"), .unit = HarmUnit::Score}, weights).value(), true);
        const auto tables = repository.list();
        QCOMPARE(tables->size(), 3u);
        QCOMPARE(tables->at(2).importedAt, store->clock().now());
        const auto weightOf = [&](const QString &name) {
            const auto classes = OffenceRepository(*store).classes();
            const auto found = std::ranges::find(*classes, name, &OffenceClass::name);
            return found == classes->end() || found->weights.empty() ? -1.0 : found->weights[0].weight;
        };
        QCOMPARE(weightOf(QStringLiteral("Robbery")), 2.0);
        QCOMPARE(weightOf(QStringLiteral("Burglary")), -1.0);
        // A class that comes later is weighed by what stands in the table already.
        QVERIFY(OffenceRepository(*store).classId(QStringLiteral("not yet")).has_value());
        QCOMPARE(weightOf(QStringLiteral("not yet")), 4.0);
    }

    void aVersionIsNeverChanged()
    {
        const StoreFixture file;
        const auto store = file.create();
        HarmTableRepository repository(*store);
        const HarmTable mine{.name = QStringLiteral("Mine")};
        const std::vector<HarmWeight> weights{{QStringLiteral("Robbery"), 2, 2, 2}};
        const std::vector<HarmWeight> others{{QStringLiteral("Robbery"), 3, 3, 3}};
        QCOMPARE(repository.add(mine, weights).value(), true);
        QCOMPARE(repository.add(mine, weights).value(), false);
        const auto refused = repository.add({.name = QStringLiteral("MINE")}, others);
        QVERIFY(!refused);
        QVERIFY(refused.error().code == Error::Code::Refused);
        QCOMPARE(repository.weights(repository.list()->at(2).id)->at(0).weight, 2.0);
    }

    void unsoundWeightsAreRefused_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("weight");
        QTest::addColumn<double>("high");
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QTest::addRow("negative") << -1.0 << -1.0 << 1.0;
        QTest::addRow("not a number") << nan << nan << nan;
        QTest::addRow("endless") << 1.0 << 1.0 << std::numeric_limits<double>::infinity();
        QTest::addRow("below its range") << 2.0 << 1.0 << 3.0;
        QTest::addRow("above its range") << 1.0 << 4.0 << 3.0;
    }
    void unsoundWeightsAreRefused()
    {
        QFETCH(double, low);
        QFETCH(double, weight);
        QFETCH(double, high);
        const StoreFixture file;
        const auto store = file.create();
        const std::vector<HarmWeight> weights{{QStringLiteral("Robbery"), low, weight, high}};
        QVERIFY(!HarmTableRepository(*store).add({.name = QStringLiteral("Mine")}, weights));
        QCOMPARE(HarmTableRepository(*store).list()->size(), 2u);
    }

    // Sets that were saved before there were tables, units and hours.
    void setsOfTheSecondVersionMigrate()
    {
        const StoreFixture old;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("second"));
            database.setDatabaseName(old.path());
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(QStringLiteral("PRAGMA application_id = %1").arg(storeApplicationId)));
            QVERIFY(migrate(database, 0, 2));
            for (const QString &weight : {QStringLiteral("harm"), QStringLiteral("count")})
                QVERIFY(QSqlQuery(database).exec(
                    QStringLiteral("INSERT INTO hotspot_set (id, name, created_ms, weight, first_month, last_month, "
                                   "cell_width, source) VALUES ('%1', '%2', 0, '%2', 24312, 24323, 150, 'offences')")
                        .arg(QUuid::createUuidV5(QUuid(), weight).toString(QUuid::WithoutBraces), weight)));
            database.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("second"));
        const auto store = old.open();
        QVERIFY(store);
        const HotspotRepository repository(*store);
        const auto sets = repository.list();
        QVERIFY(sets.has_value());
        QCOMPARE(sets->size(), size_t{2});
        for (const HotspotSetSummary &summary : *sets) {
            const HotspotSet set = repository.load(summary.id).value();
            QCOMPARE(set.weight, set.name == QStringLiteral("harm") ? Weight::Harm : Weight::Count);
            QVERIFY(set.unit == UnitKind::Hexagon);
            QVERIFY(set.hours.all());
        }
    }

    void aSetRemembersItsTableAndItsUnit()
    {
        const StoreFixture file;
        const auto store = file.create();
        HarmTableRepository tables(*store);
        const std::vector<HarmWeight> weights{{QStringLiteral("Robbery"), 1, 2, 3}};
        QVERIFY(tables.add({.name = QStringLiteral("Mine")}, weights).has_value());
        const Weight mine{.table = tables.list()->at(2).id};
        HotspotSet set{.id = store->makeId<HotspotSetId>(),
                       .name = QStringLiteral("Wards"),
                       .createdAt = store->clock().now(),
                       .weight = mine,
                       .period = {Month(2026, 1), Month(2026, 10)},
                       .hours = HourSet().set(5).set(167),
                       .unit = UnitKind::Ward,
                       .source = QStringLiteral("offences"),
                       .hotspots = {}};
        Hotspot hotspot;
        hotspot.id = store->makeId<HotspotId>();
        hotspot.rank = 1;
        hotspot.scoreLow = 12.5;
        hotspot.scoreHigh = 99;
        hotspot.size = 1234.5;
        Hotspot said = hotspot;
        said.id = store->makeId<HotspotId>();
        said.countBefore = 31;
        said.detail = ReasonDetail{.nightCount = 12.0 / 7,
                                   .timedCount = 20,
                                   .streetSafe = 3,
                                   .landmark = QStringLiteral("St Anne’s \"Court\""),
                                   .nights = {0.1, 0, 0, 0, 1.0 / 3, 0, 2}};
        set.hotspots = {hotspot, said};
        QVERIFY(HotspotRepository(*store).save(set).has_value());
        const auto loaded = HotspotRepository(*store).load(set.id);
        QVERIFY(loaded.has_value());
        QVERIFY(loaded->weight == mine);
        QVERIFY(loaded->unit == UnitKind::Ward);
        QCOMPARE(loaded->hours, HourSet().set(5).set(167));
        QCOMPARE(loaded->hotspots[0].scoreLow, std::optional(12.5));
        QCOMPARE(loaded->hotspots[0].scoreHigh, std::optional(99.0));
        QCOMPARE(loaded->hotspots[0].size, 1234.5);
        QVERIFY(!loaded->hotspots[0].detail && loaded->hotspots[0].countBefore == -1);
        QVERIFY(loaded->hotspots[1].detail == said.detail);
        QCOMPARE(loaded->hotspots[1].countBefore, 31);
        QVERIFY(HotspotRepository(*store).list()->at(0).weight == mine);
    }
};

QTEST_GUILESS_MAIN(StoreHarmTablesTest)
#include "tst_store_harm_tables.moc"
