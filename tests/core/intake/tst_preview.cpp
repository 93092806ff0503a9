#include "intake/preview.h"

#include "core/intake/import_case.h"

using namespace lantern;

class TestPreview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void table()
    {
        const ImportCase import;
        const auto preview =
            previewFile(import.write("a", policeUkHeader + policeUkRow() + policeUkRow() + policeUkRow()), {}, 2);
        QVERIFY(preview);
        QCOMPARE(preview->kind, QStringLiteral("police_uk_street"));
        QCOMPARE(preview->columns.size(), 12);
        QCOMPARE(preview->rows.size(), size_t(2));
        QCOMPARE(preview->rows[0][1], QStringLiteral("2026-01"));
        QVERIFY(preview->suggestedMapping.isEmpty());
        QVERIFY(preview->note.isEmpty());
    }

    void forceMappingIsSuggested()
    {
        const ImportCase import;
        const QString path = import.write(
            "a", "Crime Ref,Offence Type,Committed From,Eastings,Northings\n1,x,2026-11-01 22:00,530000,180000\n");
        const auto preview = previewFile(path);
        QVERIFY(preview);
        QCOMPARE(preview->kind, QStringLiteral("unrecognised"));
        QCOMPARE(preview->suggestedMapping["offence_class"], QStringLiteral("Offence Type"));
        QCOMPARE(preview->suggestedMapping["from"], QStringLiteral("Committed From"));
        QCOMPARE(preview->suggestedMapping["easting"], QStringLiteral("Eastings"));
        QCOMPARE(previewFile(path, preview->suggestedMapping)->kind, QStringLiteral("force_offences"));
    }

    void features()
    {
        const ImportCase import;
        const QString path = import.write("a", R"({"type":"FeatureCollection","features":[{"type":"Feature",
            "properties":{"name":"Example","waterway":"river"},
            "geometry":{"type":"LineString","coordinates":[[-0.1,51.5],[-0.1,51.6]]}}]})");
        const auto preview = previewFile(path);
        QVERIFY(preview);
        QCOMPARE(preview->kind, QStringLiteral("basemap"));
        QCOMPARE(preview->columns, (QStringList{"name", "waterway"}));
        QCOMPARE(preview->rows.at(0), (QStringList{"Example", "river"}));
    }

    void failures()
    {
        const ImportCase import;
        QCOMPARE(previewFile(import.path("nowhere")).error().code, Error::Code::NotFound);
        QCOMPARE(previewFile(import.path(".")).error().code, Error::Code::WrongFormat);
        const auto broken = previewFile(import.write("a", "{\n\"b\": oops}"));
        QCOMPARE(broken.error().code, Error::Code::WrongFormat);
        QCOMPARE(broken.error().line, 2);
    }
};

QTEST_GUILESS_MAIN(TestPreview)
#include "tst_preview.moc"
