#include "core/intake/import_case.h"
#include "store/offence_repository.h"

using namespace lantern;

class TestImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameFileTwiceAddsNothing()
    {
        ImportCase import;
        // Three equal rows without a Crime ID are three incidents.
        const QByteArray rows = policeUkHeader + policeUkRow() + policeUkRow() + policeUkRow() + policeUkRow("2026-02");
        QCOMPARE(import.importText(rows, "first.csv").accepted, 4);
        const FileSummary again = import.importText(rows, "second.csv");
        QCOMPARE(again.read, 4);
        QCOMPARE(again.accepted, 0);
        QCOMPARE(again.duplicate, 4);
        const QString packed = import.writePacked("third.csv.gz", rows);
        QCOMPARE(import.import(packed).totals().duplicate, 4);
        QCOMPARE(*OffenceRepository(import.store()).offenceCount(), 4);
    }

    void laterEditionWithAnOutcomeAddsNothing()
    {
        ImportCase import;
        QByteArray rows = policeUkHeader + policeUkRow("2026-01", "-0.13", "51.51", "abc", "Robbery");
        QCOMPARE(import.importText(rows).accepted, 1);
        rows.replace("Robbery,,", "Robbery,Under investigation,");
        QCOMPARE(import.importText(rows).duplicate, 1);
    }

    // Its folder often holds the file that the import goes into; opening that would cost this process its locks on it.
    void openStoreIsLeftAlone()
    {
        ImportCase import;
        import.write("rows.csv", policeUkHeader + policeUkRow());
        QVERIFY(QFile::link(import.path("case.lantern"), import.path("link")));
        const ImportSummary summary = import.import(import.path("."));
        QCOMPARE(summary.totals().accepted, 1);
        QCOMPARE(summary.totals().refused, 0);
        QStringList leftAlone;
        for (const FileSummary &file : summary.files)
            if (file.note.contains(QStringLiteral("open")))
                leftAlone.append(QFileInfo(file.path).fileName());
        QCOMPARE(leftAlone, (QStringList{"case.lantern", "case.lantern-shm", "case.lantern-wal", "link"}));
    }

    void closedStoreIsLookedAt()
    {
        ImportCase import;
        const QString other = import.path("other.lantern");
        QVERIFY(Store::create({.path = other}, import.store().clock()));
        const ImportSummary summary = import.import(other);
        QCOMPARE(summary.files.size(), size_t(1));
        QVERIFY2(summary.files[0].note.contains(QStringLiteral("database")), qPrintable(summary.files[0].note));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("reason");
        QTest::newRow("bad month") << policeUkRow("2026-13") << 2 << "month";
        QTest::newRow("no location") << policeUkRow("2026-01", "", "") << 5 << "missing location";
        QTest::newRow("no number") << policeUkRow("2026-01", "west", "51.5") << 5 << "bad coordinate";
        QTest::newRow("NaN") << policeUkRow("2026-01", "-0.1", "nan") << 6 << "bad coordinate";
        QTest::newRow("swapped") << policeUkRow("2026-01", "51.5", "-0.1") << 5 << "swapped";
        QTest::newRow("Paris") << policeUkRow("2026-01", "2.35", "48.86") << 5 << "outside";
        QTest::newRow("no type") << policeUkRow("2026-01", "-0.1", "51.5", "", "") << 10 << "crime type";
        QTest::newRow("too few fields") << QByteArray("x,2026-01\n") << 2 << "fields";
        QTest::newRow("too many fields") << policeUkRow().trimmed() + ",,\n" << 13 << "fields";
    }
    void refused()
    {
        QFETCH(QByteArray, row);
        QFETCH(int, column);
        QFETCH(QString, reason);
        ImportCase import;
        const FileSummary file = import.importText(policeUkHeader + policeUkRow() + row + policeUkRow("2026-03"));
        QCOMPARE(file.read, 3);
        QCOMPARE(file.accepted, 2);
        QCOMPARE(file.refused, 1);
        QCOMPARE(import.refusals().at(0).line, 3);
        QCOMPARE(import.refusals().at(0).column, column);
        QVERIFY2(import.refusals().at(0).reason.contains(reason), qPrintable(import.refusals().at(0).reason));
    }

    void dryRunTellsTheSameAndKeepsNothing()
    {
        ImportCase import;
        const QString path = import.write("a.csv", policeUkHeader + policeUkRow() + policeUkRow("bad"));
        const QStringList paths{path};
        const ImportSummary dry = import.import(paths, {.dryRun = true});
        QCOMPARE(*OffenceRepository(import.store()).offenceCount(), 0);
        const ImportSummary wet = import.import(paths);
        QCOMPARE(dry.toJson()["totals"], wet.toJson()["totals"]);
        QCOMPARE(*OffenceRepository(import.store()).offenceCount(), 1);
    }

    void cancelLeavesTheStoreAsItWas()
    {
        ImportCase import;
        QByteArray rows = policeUkHeader;
        for (int i = 0; i < 60'000; ++i)
            rows += policeUkRow();
        const QString path = import.write("a.csv", rows);
        std::stop_source stop;
        Progress progress;
        progress.stop = stop.get_token();
        progress.report = [&](double) { stop.request_stop(); };
        const auto summary = importPaths(import.store(), {path}, {}, progress);
        QVERIFY(!summary);
        QCOMPARE(summary.error().code, Error::Code::Cancelled);
        QCOMPARE(*OffenceRepository(import.store()).offenceCount(), 0);
        QCOMPARE(import.import(path).totals().accepted, 60'000);
    }

    void missingPathIsRefusedBeforeAnythingIsRead()
    {
        ImportCase import;
        const QString good = import.write("a.csv", policeUkHeader + policeUkRow());
        const auto summary = importPaths(import.store(), {good, import.path("nowhere")}, {});
        QVERIFY(!summary);
        QCOMPARE(summary.error().code, Error::Code::NotFound);
        QCOMPARE(*OffenceRepository(import.store()).offenceCount(), 0);
    }

    void foldersAreWalkedInOrder()
    {
        ImportCase import;
        const QByteArray rows = policeUkHeader + policeUkRow();
        import.write("in/10.csv", rows);
        import.write("in/9.csv", rows);
        import.write("in/b/1.csv", rows);
        import.write("in/.hidden.csv", rows);
        import.write("in/README.md", "about\n");
        QFile::link(import.path("in"), import.path("in/loop"));
        const ImportSummary summary = import.import(import.path("in"));
        QStringList names;
        for (const FileSummary &file : summary.files)
            names.append(QDir(import.path("in")).relativeFilePath(file.path));
        QCOMPARE(names, (QStringList{"9.csv", "10.csv", "README.md", "b/1.csv"}));
        QCOMPARE(summary.totals().accepted, 1);
        QVERIFY(!summary.files[2].note.isEmpty());
    }

    void writtenRefusalsCannotRunAsFormulas()
    {
        ImportCase import;
        ImportSummary summary;
        summary.refusals.push_back({.file = "=cmd()", .line = 3, .column = 2, .reason = "+bad \"quote\""});
        const QString path = import.path("refusals.csv");
        QVERIFY(writeRefusals(summary, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("file,line,column,reason\r\n\"'=cmd()\",3,2,\"'+bad \"\"quote\"\"\"\r\n"));
        QVERIFY(!writeRefusals(summary, import.path("no/such/folder.csv")));
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
