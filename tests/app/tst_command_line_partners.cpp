#include "app/command_line_run.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

// `lantern venue` and `lantern training` as scripts use them.
class CommandLinePartnersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void registersAndTrains();
    void importsAList();
    void covers();
    void officers();
    void exportsSuppressed();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] CommandLineRun run(const QStringList &arguments, const QString &file = {}) const
    {
        return runLantern(arguments + QStringList{"--file", path(file.isEmpty() ? QStringLiteral("new.lantern") : file),
                                                  "--now", "2026-11-24T12:00:00Z", "--json"});
    }

    QTemporaryDir m_folder;
};

void CommandLinePartnersTest::initTestCase()
{
    QCOMPARE(runLantern({"new", path("new.lantern")}).exitCode, 0);
    QCOMPARE(runLantern({"new", path("exercise.lantern"), "--exercise", "--seed", "7", "--now", "2026-11-24T12:00:00Z"})
                 .exitCode,
             0);
}

void CommandLinePartnersTest::registersAndTrains()
{
    QCOMPARE(run({"venue", "add", "--name", "The Lantern", "--type", "pub", "--licence", "LN/1", "--point",
                  "51.5,-0.12", "--scheme", "Ask for Angela"})
                 .exitCode,
             0);
    QCOMPARE(run({"venue", "visit", "--venue", "the lantern", "--kind", "angela_test", "--score", "7", "--officer",
                  "4471", "--on", "2026-11-20"})
                 .exitCode,
             0);
    const QStringList session{"training",   "add",  "--kind",    "wave",    "--on",
                              "2026-11-01", "--by", "Licensing", "--venue", "LN/1:6:1"};
    QVERIFY(run(session).json()["warnings"].toArray().isEmpty());
    QCOMPARE(run(session).json()["warnings"].toArray().size(), 1); // noted twice
    const QJsonObject wave = run({"training", "count"}).json()["counts"].toArray()[0].toObject();
    QCOMPARE(wave["sessions"].toInt(), 2);
    QCOMPARE(wave["businesses"].toInt(), 1);
    QCOMPARE(wave["people"].toInt(), 5);
    const QJsonObject list = run({"venue", "list"}).json();
    QCOMPARE(list["flags"].toArray().size(), 1);
    const QJsonObject venue = list["venues"].toArray()[0].toObject();
    QCOMPARE(venue["standing"].toString(), "valid");
    QCOMPARE(venue["until"].toString(), "2027-10-31");
    QCOMPARE(venue["visits"].toArray()[0].toObject()["score"].toInt(), 7);
    QCOMPARE(run({"training", "kind", "--kind", "WAVE", "--months", "0"}).exitCode, 0);
    QVERIFY(run({"venue", "list"}).json()["venues"].toArray()[0].toObject()["until"].isNull());
}

void CommandLinePartnersTest::importsAList()
{
    QFile csv(path("list.csv"));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("Trading,Kind,Ref,Easting,Northing\nAnchor,pub,LN/2,530000,180000\nBare,pub,LN/3,,\n");
    csv.close();
    const QStringList import{"venue", "import",       "--csv", path("list.csv"),
                             "--map", "name=Trading", "--map", "licence=Ref"};
    const QJsonObject dry = run(import + QStringList{"--dry-run"}).json();
    QCOMPARE(dry["new"].toInt(), 1);
    QCOMPARE(dry["refused"].toArray()[0].toObject()["line"].toInt(), 3);
    const qsizetype before = run({"venue", "list"}).json()["venues"].toArray().size();
    QCOMPARE(run(import).exitCode, 0);
    QCOMPARE(run({"venue", "list"}).json()["venues"].toArray().size(), before + 1);
    QCOMPARE(run(import).json()["same"].toInt(), 1);
    // Only the name says that it is the Anchor, until somebody does; then its postcode does.
    QFile named(path("named.csv"));
    QVERIFY(named.open(QIODevice::WriteOnly));
    named.write("name,address\nAnchor,\"1 Quay, SE1 7PB\"\n");
    named.close();
    const QStringList doubtful{"venue", "import", "--csv", path("named.csv")};
    const QJsonObject left = run(doubtful).json();
    QCOMPARE(left["updated"].toInt(), 0);
    QVERIFY(left["doubts"].toArray()[0].toObject()["left_out"].toBool());
    QCOMPARE(run(doubtful + QStringList{"--same", "9"}).exitCode, 2);
    QCOMPARE(run(doubtful + QStringList{"--another", "2"}).exitCode, 2); // it has no point to be another at
    QCOMPARE(run(doubtful + QStringList{"--same", "2"}).json()["updated"].toInt(), 1);
    const QJsonObject sure = run(doubtful).json();
    QCOMPARE(sure["same"].toInt(), 1);
    QVERIFY(sure["doubts"].toArray().isEmpty());
}

void CommandLinePartnersTest::covers()
{
    const QString file = QStringLiteral("exercise.lantern");
    const QJsonObject found = run({"venue", "coverage", "--next", "3"}, file).json();
    const double share = found["share"].toDouble();
    QVERIFY(share > 0 && share < 1);
    const QJsonArray next = found["next"].toArray();
    QCOMPARE(next.size(), 3);
    QVERIFY(next[0].toObject()["share"].toDouble() > share);
    QVERIFY(next[0].toObject()["added"].toDouble() >= next[1].toObject()["added"].toDouble());
    QVERIFY(run({"venue", "coverage", "--metres", "300"}, file).json()["share"].toDouble() > share);
    QVERIFY(run({"venue", "coverage", "--training", "WAVE"}, file).json()["share"].toDouble() <= share);
}

void CommandLinePartnersTest::officers()
{
    const QString file = QStringLiteral("exercise.lantern");
    const auto may = [&] {
        int count = 0;
        for (const QJsonValue holder :
             run({"training", "holders", "--on", "2026-11-27"}, file).json()["holders"].toArray())
            count += holder.toObject()["may_be_posted"].toBool() ? 1 : 0;
        return count;
    };
    QCOMPARE(may(), 10);
    QCOMPARE(
        run({"training", "officers", "--number", "4401", "--on", "2026-11-20", "--until", "2027-11-19"}, file).exitCode,
        0);
    QCOMPARE(may(), 11);
    QCOMPARE(run({"plan", "--night", "2026-11-27", "--hours", "21:00-01:00", "--uniform", "1", "--plain", "1",
                  "--seconds", "1"},
                 file)
                 .exitCode,
             0);
    const QJsonArray gaps = run({"training", "gap"}, file).json()["gaps"].toArray();
    QCOMPARE(gaps.size(), 1);
    QCOMPARE(gaps[0].toObject()["needed"].toInt(), 2);
    QCOMPARE(gaps[0].toObject()["valid"].toInt(), 11);
    QCOMPARE(gaps[0].toObject()["missing"].toInt(), 0);
}

void CommandLinePartnersTest::exportsSuppressed()
{
    QCOMPARE(run({"training", "export", "--out", path("counts.csv")}, QStringLiteral("exercise.lantern")).exitCode, 0);
    QFile csv(path("counts.csv"));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArrayList lines = csv.readAll().trimmed().split('\n');
    QVERIFY(lines[0].contains("EXERCISE"));
    for (const QByteArray &line : lines.sliced(1)) {
        const QByteArrayList cells = line.trimmed().split(',');
        for (qsizetype i = 3; i < cells.size(); ++i)
            for (int small = 0; small < 5; ++small)
                QVERIFY2(cells[i] != '"' + QByteArray::number(small) + '"', line.constData());
    }
}

void CommandLinePartnersTest::refuses_data()
{
    QTest::addColumn<QString>("commandLine");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no such thing") << "venue juggle" << 2;
    QTest::newRow("no point") << "venue add --name A" << 2;
    QTest::newRow("no such type") << "venue add --name A --point 51.5,-0.1 --type spaceport" << 2;
    QTest::newRow("no such scheme") << "venue add --name A --point 51.5,-0.1 --scheme Magic" << 1;
    QTest::newRow("no such venue") << "venue visit --venue Nowhere --officer 1" << 1;
    QTest::newRow("a score over 10") << "venue visit --venue Nowhere --score 11" << 2;
    QTest::newRow("no such list") << "venue import --csv /nowhere.csv" << 1;
    QTest::newRow("a column of nobody's") << "venue import --csv /nowhere.csv --map a=b" << 1;
    QTest::newRow("nobody came") << "training add --kind WAVE" << 1;
    QTest::newRow("no number of people") << "training add --kind WAVE --venue LN/1" << 1;
    QTest::newRow("no such officer") << "training officers --number 9999" << 1;
    QTest::newRow("months beyond") << "training kind --kind WAVE --months 121" << 2;
}

void CommandLinePartnersTest::refuses()
{
    QFETCH(const QString, commandLine);
    const CommandLineRun refused = run(commandLine.split(u' '));
    QTEST(refused.exitCode, "exitCode");
    QVERIFY(!refused.standardError.isEmpty());
}

QTEST_GUILESS_MAIN(CommandLinePartnersTest)
#include "tst_command_line_partners.moc"
