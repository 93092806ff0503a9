#include "core/intake/import_case.h"
#include "store/harm_table_repository.h"
#include "store/offence_repository.h"
#include "store/place_repository.h"
#include "store/plan_repository.h"

#include <algorithm>

using namespace lantern;

namespace
{

QByteArray collection(const QByteArray &features)
{
    return "{\"type\":\"FeatureCollection\",\n\"features\":[\n" + features + "\n]}\n";
}

QByteArray feature(const QByteArray &properties, const QByteArray &type, const QByteArray &coordinates)
{
    return R"({"type":"Feature","properties":)" + properties + R"(,"geometry":{"type":")" + type +
           R"(","coordinates":)" + coordinates + "}}";
}

const QByteArray square = "[[[-0.10,51.50],[-0.09,51.50],[-0.09,51.51],[-0.10,51.51],[-0.10,51.50]]]";
const QByteArray line = "[[-0.10,51.50],[-0.09,51.51]]";

const QByteArray osmText = R"(<?xml version='1.0' encoding='UTF-8'?>
<osm version='0.6' generator='by hand'>
<node id='1' version='1' lat='51.5000' lon='-0.1000'/>
<node id='2' version='1' lat='51.5010' lon='-0.1000'/>
<node id='3' version='1' lat='51.5010' lon='-0.0990'/>
<node id='4' version='1' lat='51.5005' lon='-0.0995'><tag k='amenity' v='pub'/><tag k='name' v='The Example'/></node>
<node id='5' version='1' lat='48.8000' lon='2.3000'><tag k='highway' v='bus_stop'/></node>
<way id='10' version='1'><nd ref='1'/><nd ref='2'/><tag k='highway' v='residential'/><tag k='name' v='Example Street'/></way>
<way id='11' version='1'><nd ref='1'/><nd ref='99'/><tag k='highway' v='footway'/></way>
<way id='12' version='1'><nd ref='1'/><nd ref='2'/><nd ref='3'/><nd ref='1'/><tag k='leisure' v='park'/></way>
<way id='13' version='1'><nd ref='1'/><nd ref='2'/><tag k='waterway' v='canal'/></way>
<way id='14' version='1'><nd ref='1'/><nd ref='2'/><tag k='highway' v='proposed'/></way>
</osm>
)";

} // namespace

class TestSources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recognisedByContent_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("accepted");
        const auto row = [](const char *name, const QByteArray &content, const char *kind, int accepted) {
            QTest::newRow(name) << content << QString(kind) << accepted;
        };
        row("police.uk", policeUkHeader + policeUkRow(), "police_uk_street", 1);
        row("force",
            "reference,offence_class,from,to,easting,northing\nX1,Robbery,2026-11-01 22:00,2026-11-01 "
            "23:00,530000,180000\n",
            "force_offences", 1);
        row("force, semicolons", "Offence Class;From;Latitude;Longitude\nRobbery;01/11/2026 22:00;51.5;-0.1\n",
            "force_offences", 1);
        row("StreetSafe", "month,latitude,longitude,Badly lit,No CCTV,Followed\n2026-10,51.5,-0.1,yes,,x\n",
            "streetsafe", 1);
        row("hexagons",
            "month,crime_type,hex_q,hex_r,longitude,latitude,crime_count\n2026-01,Robbery,1,2,-0.1,51.5,7\n",
            "hex_counts", 1);
        row("snap points",
            "longitude,latitude,location,lsoa_code,lsoa_name,first_month,last_month\n-0.1,51.5,On or near Example "
            "Street,E01,x,2018-01,2019-01\n",
            "snap_points", 1);
        row("bus stops",
            "Stop_Code_LBSL,Stop_Name,Location_Easting,Location_Northing,Virtual_Bus_Stop\n1,EXAMPLE,530000,180000,"
            "0\n2,NOWHERE,530000,180001,1\n",
            "places", 1);
        row("NaPTAN",
            "ATCOCode,CommonName,Longitude,Latitude,StopType,Status\n940,Example,-0.1,51.5,MET,active\n941,Example,-0."
            "1,51.5,PLT,active\n",
            "places", 1);
        row("points of interest",
            "id,lat,lng,category,name,tags\n7,51.5,-0.1,gym,Example,\"{\"\"leisure\"\": \"\"fitness_centre\"\"}\"\n",
            "places", 1);
        row("boroughs", collection(feature(R"({"lad31cd":"E09000099","lad31nm":"Example"})", "Polygon", square)),
            "boundaries", 1);
        row("wards",
            collection(feature(R"({"WD24CD":"E05000099","WD24NM":"Example","LAD24CD":"E09000099"})", "MultiPolygon",
                               "[" + square + "]")),
            "boundaries", 1);
        row("streets", collection(feature(R"({"osm_id":"5"})", "LineString", line)), "streets", 1);
        row("rivers", collection(feature(R"({"name":"Example","waterway":"river"})", "LineString", line)), "basemap",
            1);
        row("rail", collection(feature(R"({"id":"x","lines":[{"name":"Example line"}]})", "LineString", line)),
            "basemap", 1);
        row("green", collection(feature(R"({"name":"Example","leisure":null})", "Polygon", square)), "basemap", 1);
        row("pubs", collection(feature(R"({"@id":"node/1","amenity":"pub","name":"Example"})", "Point", "[-0.1,51.5]")),
            "places", 1);
        row("outlines", collection(feature(R"({"rank":1,"name":"Example"})", "Polygon", square)), "hotspot_outlines",
            1);
        row("OpenStreetMap", osmText, "osm", 4);
        row("empty", "", "unrecognised", 0);
        row("only a header", policeUkHeader, "police_uk_street", 0);
        row("somebody's table", "a,b\n1,2\n", "unrecognised", 0);
        row("binary",
            QByteArray("\x7f"
                       "ELF\0\0\0\0",
                       8),
            "unrecognised", 0);
        row("UTF-16",
            QByteArray("\xFF\xFE"
                       "a\0,\0",
                       6),
            "unrecognised", 0);
        row("other JSON", R"({"type":"Topology"})", "unrecognised", 0);
        row("no features", collection(""), "unrecognised", 0);
        row("MATSim", "<?xml version='1.0'?><network><nodes/></network>", "unrecognised", 0);
    }
    void recognisedByContent()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, kind);
        QFETCH(int, accepted);
        ImportCase import;
        const FileSummary file = import.importText(content, QStringLiteral("misleading.pdf"));
        QCOMPARE(file.kind, kind);
        QCOMPARE(file.accepted, accepted);
        QCOMPARE(file.read, file.accepted + file.duplicate + file.refused + file.leftOut);
        if (kind == QLatin1StringView("unrecognised"))
            QVERIFY(!file.note.isEmpty());
        const FileSummary again = import.importText(content, QStringLiteral("again"));
        QCOMPARE(again.accepted, 0);
    }

    void packedFilesAreTheSame()
    {
        ImportCase import;
        const ImportSummary osm = import.import(import.writePacked("a", osmText));
        QCOMPARE(osm.files.at(0).kind, QStringLiteral("osm"));
        QCOMPARE(osm.totals().accepted, 4);
        const QByteArray streets = collection(feature(R"({"osm_id":"5"})", "LineString", line));
        QCOMPARE(import.import(import.writePacked("b", streets)).files.at(0).kind, QStringLiteral("streets"));
    }

    void openStreetMapElements()
    {
        ImportCase import;
        const FileSummary file = import.importText(osmText);
        QCOMPARE(file.read, 6);
        QCOMPARE(file.refused, 2);
        QVERIFY(import.refusals().at(0).reason.contains(u"node/5"));
        QVERIFY(import.refusals().at(1).reason.contains(u"way/11"));
        const PlaceRepository places(import.store());
        QCOMPARE(places.streets()->at(0).name, QStringLiteral("Example Street"));
        QCOMPARE(places.streets()->at(0).streetClass, Street::Class::Residential);
        QCOMPARE(places.places()->at(0).kind, Place::Kind::Pub);
        QCOMPARE(places.baseFeatures()->size(), size_t(2));
    }

    void streetTraitsAreRead()
    {
        using Trait = Street::Trait;
        ImportCase import;
        (void)import.importText(R"(<?xml version='1.0' encoding='UTF-8'?>
<osm version='0.6' generator='by hand'>
<node id='1' version='1' lat='51.5000' lon='-0.1000'/>
<node id='2' version='1' lat='51.5010' lon='-0.1000'/>
<way id='1' version='1'><nd ref='1'/><nd ref='2'/><tag k='highway' v='footway'/><tag k='tunnel' v='yes'/></way>
<way id='2' version='1'><nd ref='1'/><nd ref='2'/><tag k='highway' v='primary'/><tag k='tunnel' v='yes'/></way>
<way id='3' version='1'><nd ref='1'/><nd ref='2'/><tag k='highway' v='residential'/><tag k='oneway' v='-1'/></way>
<way id='4' version='1'><nd ref='1'/><nd ref='2'/><tag k='highway' v='path'/><tag k='towpath' v='yes'/><tag k='lit' v='no'/></way>
<way id='5' version='1'><nd ref='1'/><nd ref='2'/><tag k='highway' v='tertiary'/><tag k='junction' v='roundabout'/></way>
</osm>
)");
        (void)import.importText(
            collection(feature(R"({"osm_id":"6","highway":"service","oneway":"yes","lit":"no"})", "LineString", line)));
        const auto streets = PlaceRepository(import.store()).streets();
        QVERIFY(streets.has_value());
        QCOMPARE(streets->size(), 6);
        const std::vector<Street::Traits> expected{Trait::Subway, {},
                                                   Trait::OneWay, Trait::Towpath | Trait::Unlit,
                                                   Trait::OneWay, Trait::OneWay | Trait::Unlit};
        for (size_t i = 0; i < expected.size(); ++i)
            QCOMPARE(streets->at(i).traits.toInt(), expected[i].toInt());
        QVERIFY(streets->at(2).line.front() == streets->at(0).line.back()); // turned the way the traffic goes
        QVERIFY(streets->at(4).line.front() == streets->at(0).line.front());
    }

    void badFeaturesAreRefusedOneByOne_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::newRow("no geometry") << QByteArray(R"({"type":"Feature","properties":{"osm_id":"6"},"geometry":null})");
        QTest::newRow("one point") << feature(R"({"osm_id":"6"})", "LineString", "[[-0.1,51.5]]");
        QTest::newRow("text for number") << feature(R"({"osm_id":"6"})", "LineString", R"([["a",51.5],[-0.1,51.5]])");
        QTest::newRow("swapped") << feature(R"({"osm_id":"6"})", "LineString", "[[51.5,-0.1],[51.6,-0.1]]");
        QTest::newRow("wrong nesting") << feature(R"({"osm_id":"6"})", "LineString", "[-0.1,51.5]");
        QTest::newRow("not an object") << QByteArray(R"({"type":"Feature"})");
        QTest::newRow("no coordinates") << QByteArray(
            R"({"type":"Feature","properties":{"osm_id":"6"},"geometry":{"type":"LineString"}})");
    }
    void badFeaturesAreRefusedOneByOne()
    {
        QFETCH(QByteArray, bad);
        ImportCase import;
        const QByteArray good = feature(R"({"osm_id":"5"})", "LineString", line);
        const QByteArray other = feature(R"({"osm_id":"7"})", "LineString", "[[-0.11,51.50],[-0.09,51.51]]");
        const FileSummary file = import.importText(collection(good + ",\n" + bad + ",\n" + other));
        QCOMPARE(file.accepted, 2);
        QCOMPARE(file.refused, 1);
        QCOMPARE(import.refusals().at(0).line, 4);
        QVERIFY(import.refusals().at(0).reason.contains(u"feature 2"));
    }

    void brokenJsonSaysWhere()
    {
        ImportCase import;
        const FileSummary file = import.importText("{\"type\":\"FeatureCollection\",\n\"features\":[\n oops ]}");
        QCOMPARE(file.refused, 1);
        QCOMPARE(import.refusals().at(0).line, 3);
    }

    void deeplyNestedJsonIsRefused()
    {
        ImportCase import;
        const FileSummary file =
            import.importText("{\"a\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}");
        QCOMPARE(file.refused, 1);
        QCOMPARE(file.accepted, 0);
    }

    void packedFileThatEndsEarlyKeepsItsWholeRows()
    {
        ImportCase import;
        QByteArray rows = policeUkHeader;
        for (int i = 0; i < 20'000; ++i)
            rows += policeUkRow("2026-01", "-0." + QByteArray::number(100'000 + i * 7 % 90'001));
        const QString whole = import.writePacked("whole.gz", rows);
        QFile file(whole);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray packed = file.readAll();
        const ImportSummary cut = import.import(import.write("cut.gz", packed.first(packed.size() / 2)));
        QVERIFY(cut.totals().accepted > 0);
        QCOMPARE(cut.totals().refused, 1);
        const FileSummary rest = import.import(whole).totals();
        QCOMPARE(rest.accepted + rest.duplicate, 20'000);
        QCOMPARE(rest.duplicate, cut.totals().accepted);
    }

    void forceMappingIsKept()
    {
        ImportCase import;
        const QByteArray rows = "Crime No,What,Earliest,X,Y,Found\nA1,Robbery,2026-11-01 22:00,530000,180000,n\n";
        QCOMPARE(import.importText(rows).kind, QStringLiteral("unrecognised"));
        const QMap<QString, QString> mapping = {{"reference", "Crime No"}, {"offence_class", "What"},
                                                {"from", "Earliest"},      {"easting", "X"},
                                                {"northing", "Y"},         {"proactive", "Found"}};
        const QString path = import.write("force.csv", rows);
        QCOMPARE(import.import({path}, {.columnMapping = mapping}).totals().accepted, 1);
        const QByteArray later = "Crime No,What,Earliest,X,Y,Found\nA2,Robbery,2026-11-02 22:00,530000,180000,y\n";
        const FileSummary next = import.importText(later, "later.csv");
        QCOMPARE(next.kind, QStringLiteral("force_offences"));
        QCOMPARE(next.accepted, 1);
        const Period november{.first = Month(2026, 11), .last = Month(2026, 11)};
        const OffenceRepository repository(import.store());
        QCOMPARE(repository.offences(november)->size(), size_t(1));
        QCOMPARE(repository.offences(november, true)->size(), size_t(2));
    }

    void forceRowsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<int>("column");
        QTest::newRow("no class") << QByteArray("A,,2026-11-01 22:00,,530000,180000,n") << 2;
        QTest::newRow("no start") << QByteArray("A,Robbery,,,530000,180000,n") << 3;
        QTest::newRow("ends first") << QByteArray("A,Robbery,2026-11-01 22:00,2026-11-01 21:00,530000,180000,n") << 4;
        QTest::newRow("off the grid") << QByteArray("A,Robbery,2026-11-01 22:00,,-5,180000,n") << 5;
        QTest::newRow("proactive perhaps") << QByteArray("A,Robbery,2026-11-01 22:00,,530000,180000,perhaps") << 7;
    }
    void forceRowsAreRefused()
    {
        QFETCH(QByteArray, row);
        QFETCH(int, column);
        ImportCase import;
        const FileSummary file =
            import.importText("reference,offence_class,from,to,easting,northing,proactive\n" + row + "\n");
        QCOMPARE(file.refused, 1);
        QCOMPARE(import.refusals().at(0).column, column);
    }

    void forceBehaviour()
    {
        ImportCase import;
        const FileSummary file =
            import.importText("reference,offence_class,from,easting,northing,Behaviour\n"
                              "A,Exposure,2026-11-01 22:00,530000,180000,Masturbation; unwanted approach\n"
                              "B,Exposure,2026-11-02 22:00,530000,180000,\n"
                              "C,Exposure,2026-11-03 22:00,530000,180000,whistling\n");
        QCOMPARE(file.accepted, 2);
        QCOMPARE(file.refused, 1);
        QCOMPARE(import.refusals().at(0).line, 4);
        QCOMPARE(import.refusals().at(0).column, 6);
        QVERIFY(import.refusals().at(0).reason.contains(QStringLiteral("loitering")));
    }

    void streetSafeReasons()
    {
        ImportCase import;
        const FileSummary file =
            import.importText("at,easting,northing,badly_lit,no_cctv,followed,other,not_reported,comment\n"
                              "2026-10-03 23:10,530000,180000,1,0,x,,thought it too small,secret\n"
                              "2026-10-03 23:10,530000,180000,,,,,,\n"
                              "2026-10-03 23:10,530000,180000,perhaps,,,,,\n");
        QCOMPARE(file.accepted, 1);
        QCOMPARE(file.refused, 2);
        const auto reports = OffenceRepository(import.store()).streetSafe();
        QCOMPARE(reports->at(0).environment, QStringList{"badly_lit"});
        QCOMPARE(reports->at(0).behaviour, QStringList{"followed"});
        QCOMPARE(reports->at(0).notReported, QStringLiteral("thought it too small"));
    }

    void outlinesBecomeOneSetByRank()
    {
        ImportCase import;
        const QByteArray outlines =
            collection(feature(R"({"rank":2,"name":"Second"})", "Polygon", square) + ",\n" +
                       feature(R"({"rank":1,"name":"First","reason":"noise"})", "Polygon", square));
        QCOMPARE(import.importText(outlines, "tasking.geojson").accepted, 2);
        const HotspotRepository repository(import.store());
        const auto sets = repository.list();
        QCOMPARE(sets->size(), size_t(1));
        const auto set = repository.load(sets->at(0).id);
        QCOMPARE(set->source, QStringLiteral("outlines"));
        QCOMPARE(set->name, QStringLiteral("tasking"));
        QCOMPARE(set->hotspots.at(0).name, QStringLiteral("First"));
    }

    void attributesCompleteStreetsOfTheSameImport()
    {
        ImportCase import;
        import.write("in/a.csv", "osm_id,highway,name\n5,residential,Example Street\n6,,\n9,service,Nowhere\n");
        import.write("in/b.geojson", collection(feature(R"({"osm_id":"5"})", "LineString", line) + ",\n" +
                                                feature(R"({"osm_id":"6"})", "LineString", line)));
        const ImportSummary summary = import.import(import.path("in"));
        QCOMPARE(summary.files.at(0).kind, QStringLiteral("street_attributes"));
        QCOMPARE(summary.files.at(0).accepted, 1);
        QCOMPARE(summary.files.at(0).leftOut, 1);
        QCOMPARE(summary.files.at(0).refused, 1);
        QCOMPARE(summary.refusals.at(0).line, 4);
    }

    void harmIndexBecomesATableOfItsTitles()
    {
        ImportCase import;
        import.importText(policeUkHeader + policeUkRow("2026-01", "-0.1", "51.5", "", "Example offence"));
        const FileSummary file = import.importText(
            "FULL_OFFENCE_TITLE,SHORT_TITLE,CCHI Score\nexample Offence,x,12.5\nAnother,y,1\nThird,z,many\n");
        QCOMPARE(file.accepted, 2);
        QCOMPARE(file.leftOut, 0);
        QCOMPARE(file.refused, 1);
        QVERIFY(file.note.startsWith(QStringLiteral("1 rows weigh classes")));
        const auto tables = HarmTableRepository(import.store()).list();
        QCOMPARE(tables->size(), 3u);
        QCOMPARE(tables->at(2).name, QStringLiteral("file"));
        QVERIFY(tables->at(2).unit == HarmUnit::Days);
        const auto classes = OffenceRepository(import.store()).classes();
        const auto found = std::ranges::find(*classes, QStringLiteral("Example offence"), &OffenceClass::name);
        QVERIFY(found != classes->end());
        // The built-in figure stays as it was: sets that were ranked by it rest on it.
        QCOMPARE(found->harmDays, 0.0);
        QCOMPARE(found->weights.size(), 1u);
        QCOMPARE(found->weights[0].weight, 12.5);
        const auto mixed = std::ranges::find(*classes, QStringLiteral("Burglary"), &OffenceClass::name);
        QCOMPARE(mixed->weights.at(0).low, 10.0);
        QCOMPARE(mixed->weights.at(0).weight, 19.0);
        QCOMPARE(mixed->weights.at(0).high, 730.0);
    }

    void ownTableOfWeights()
    {
        ImportCase import;
        const QByteArray table = "Offence;Weight;Low;High\n"
                                 "Robbery;746;500;900\n" // line 2
                                 "Not known here;3;;\n"  // 3
                                 "Burglary;-1;;\n"       // 4: negative
                                 "Shoplifting;nan;;\n"   // 5: no number
                                 "robbery;5;;\n"         // 6: again
                                 "Exposure;5;6;7\n"      // 7: below its range
                                 ";5;;\n";               // 8: no class
        const FileSummary file = import.importText(table, QStringLiteral("severity_2024"));
        QCOMPARE(file.kind, QStringLiteral("harm_table"));
        QCOMPARE(file.read, 7);
        QCOMPARE(file.accepted, 2);
        QCOMPARE(file.refused, 5);
        QList<qint64> lines;
        for (const Refusal &refusal : import.refusals()) {
            lines.append(refusal.line);
            QVERIFY(!refusal.reason.isEmpty() && !refusal.file.isEmpty());
        }
        QCOMPARE(lines, (QList<qint64>{4, 5, 6, 7, 8}));
        QVERIFY(file.note.contains(QStringLiteral("1 rows weigh classes")));
        const auto tables = HarmTableRepository(import.store()).list();
        QCOMPARE(tables->back().name, QStringLiteral("severity_2024"));
        QVERIFY(tables->back().unit == HarmUnit::Score);
        const auto classes = OffenceRepository(import.store()).classes();
        const auto robbery = std::ranges::find(*classes, QStringLiteral("Robbery"), &OffenceClass::name);
        QCOMPARE(robbery->weights.at(0).low, 500.0);
        QCOMPARE(robbery->weights.at(0).weight, 746.0);
        QCOMPARE(robbery->weights.at(0).high, 900.0);
        // The same again adds nothing.
        const FileSummary again = import.importText(table, QStringLiteral("severity_2024"));
        QCOMPARE(again.accepted, 0);
        QCOMPARE(again.duplicate, 2);
    }
};

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
