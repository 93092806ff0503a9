#include "core/intake/import_case.h"
#include "store/offence_repository.h"
#include "support/real_data.h"

using namespace lantern;

// The counts that the real data's own README gives.
class TestRealData : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (realDataDirectory().isEmpty())
            QSKIP("NO REAL DATA: put London's public data beside the checkout or name it in LANTERN_REAL_DATA");
    }

    void counts_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<qint64>("read");
        QTest::addColumn<qint64>("notAdded"); // refused and left out
        const auto row = [](const char *path, const char *kind, qint64 read, qint64 notAdded = 0) {
            QTest::newRow(path) << QString(path) << QString(kind) << read << notAdded;
        };
        row("crime/police_uk_2016", "police_uk_street", 447'418);
        row("crime/police_uk_raw_city", "police_uk_street", 7'194, 323);
        row("crime/crime_hex100m_month_2025-05_2026-04.csv.gz", "hex_counts", 640'333);
        row("crime/police_uk_snap_points_london.csv.gz", "snap_points", 95'881);
        row("boundaries/london_boroughs_fullres_from_lsoa21.geojson", "boundaries", 33);
        row("boundaries/london_wards_2024.geojson", "boundaries", 684);
        row("boundaries/london_lsoa_2021.geojson", "boundaries", 4'994);
        row("boundaries/lsoa21_to_ward24_to_lad24_london.csv", "unrecognised", 0);
        row("streets/london_streets_central_osm2018.geojson.gz", "streets", 20'972);
        row("streets/genet_puma_network.matsim.xml.gz", "unrecognised", 0);
        row("basemap/osm_london_greenspace.geojson", "basemap", 2'135);
        row("basemap/osm_london_rivers.geojson", "basemap", 761);
        row("basemap/oobrien_tfl_lines.geojson", "basemap", 701);
        row("basemap/thames_polygon_icl.geojson", "basemap", 1);
        row("basemap/osmplotr_covent_garden_strand.gpkg", "unrecognised", 0);
        row("places/tfl_bus_stops_2021.csv", "places", 20'399, 1'506);
        row("places/osm_pubs_london_2019.geojson", "places", 3'227, 5);
        row("places/osm_pois_london_2026.csv", "places", 12'875);
        row("places/naptan_940_london.csv", "places", 1'080, 722);
        row("harm/cambridge_cchi_2020.csv", "harm_index", 698, -1);
    }
    void counts()
    {
        QFETCH(QString, path);
        QFETCH(QString, kind);
        QFETCH(qint64, read);
        QFETCH(qint64, notAdded);
        ImportCase import;
        const QString full = realDataDirectory() + u'/' + path;
        const ImportSummary first = import.import(full);
        const FileSummary total = first.totals();
        for (const FileSummary &file : first.files)
            QCOMPARE(file.kind, kind);
        QCOMPARE(total.read, read);
        if (notAdded >= 0)
            QCOMPARE(total.refused + total.leftOut, notAdded);
        QCOMPARE(total.accepted + total.duplicate + total.refused + total.leftOut, read);
        QCOMPARE(import.import(full).totals().accepted, 0);
    }

    void hexagonsHoldEveryCrime()
    {
        ImportCase import;
        const ImportSummary summary =
            import.import(realDataDirectory() + QStringLiteral("/crime/crime_hex100m_month_2025-05_2026-04.csv.gz"));
        QVERIFY2(summary.files.at(0).note.contains(QLatin1StringView("1142981")), qPrintable(summary.files.at(0).note));
        const OffenceRepository repository(import.store());
        const auto period = repository.countPeriod();
        QVERIFY(period);
        const auto counts = repository.counts(*period);
        QVERIFY(counts);
        qint64 crimes = 0;
        for (const Occurrence &occurrence : *counts)
            crimes += occurrence.count;
        // What patrols find (drugs, weapons) is in the file and never given to an analysis.
        QCOMPARE(crimes, 1'142'981 - 53'667 - 6'493);
        QCOMPARE(period->months(), 12);
    }

    void fitzroviaHoldsItsPubs()
    {
        ImportCase import;
        const ImportSummary summary =
            import.import(realDataDirectory() + QStringLiteral("/streets/genet_fitzrovia_2019.osm.gz"));
        QCOMPARE(summary.files.at(0).kind, QStringLiteral("osm"));
        QVERIFY(summary.files.at(0).accepted > 1'500);
    }

    void streetsAreNamedThoughTheAttributesComeFirst()
    {
        ImportCase import;
        const ImportSummary summary = import.import(realDataDirectory() + QStringLiteral("/streets"));
        for (const FileSummary &file : summary.files) {
            if (file.kind != QLatin1StringView("street_attributes"))
                continue;
            QCOMPARE(file.read, 20'972);
            QVERIFY2(file.accepted > 2'000, qPrintable(QString::number(file.accepted)));
        }
    }
};

QTEST_GUILESS_MAIN(TestRealData)
#include "tst_real_data.moc"
