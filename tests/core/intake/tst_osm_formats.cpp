#include "core/intake/import_case.h"

#include <osmium/io/any_compression.hpp>
#include <osmium/io/pbf_output.hpp>
#include <osmium/io/reader.hpp>
#include <osmium/io/writer.hpp>
#include <osmium/io/xml_input.hpp>
#include <osmium/io/xml_output.hpp>

using namespace lantern;

// OpenStreetMap in each of its forms, written by libosmium from one made-up extract, under names that say nothing.
class TestOsmFormats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameInEveryForm_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("XML") << "osm";
        QTest::newRow("gzip") << "osm.gz";
        QTest::newRow("bzip2") << "osm.bz2";
        QTest::newRow("PBF") << "pbf";
    }
    void sameInEveryForm()
    {
        QFETCH(QString, format);
        ImportCase import;
        const QString source = import.write("source", R"(<osm version='0.6'>
<node id='1' version='1' lat='51.5000' lon='-0.1000'/>
<node id='2' version='1' lat='51.5010' lon='-0.1000'><tag k='amenity' v='bar'/></node>
<way id='10' version='1'><nd ref='1'/><nd ref='2'/><tag k='highway' v='steps'/></way>
</osm>)");
        const QString path = import.path("extract");
        {
            osmium::io::Reader reader(osmium::io::File(QFile::encodeName(source).toStdString(), "osm"));
            osmium::io::Writer writer(osmium::io::File(QFile::encodeName(path).toStdString(), format.toStdString()),
                                      osmium::io::Header());
            while (osmium::memory::Buffer buffer = reader.read())
                writer(std::move(buffer));
            writer.close();
            reader.close();
        }
        const ImportSummary summary = import.import(path);
        QCOMPARE(summary.files.at(0).kind, QStringLiteral("osm"));
        QCOMPARE(summary.totals().accepted, 2);
        QCOMPARE(summary.totals().refused, 0);
    }

    void brokenXmlSaysWhere()
    {
        ImportCase import;
        const FileSummary file =
            import.importText("<osm version='0.6'>\n<node id='1' lat='51.5' lon='-0.1'>\n</way></osm>");
        QCOMPARE(file.refused, 1);
        QCOMPARE(import.refusals().at(0).line, 3);
    }
};

QTEST_GUILESS_MAIN(TestOsmFormats)
#include "tst_osm_formats.moc"
