#include "app/command_line_run.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

// `lantern find`, `report --weekly`, `report --return` and `journey` as scripts use them.
class CommandLineReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsRecords();
    void hostileWords();
    void weekly();
    void returnInOwnWords();
    void journey();
    void journeyRefuses_data();
    void journeyRefuses();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] CommandLineRun run(const QStringList &arguments) const
    {
        return runLantern(arguments +
                          QStringList{"--file", path("exercise.lantern"), "--now", "2026-11-24T12:00:00Z", "--json"});
    }
    [[nodiscard]] QByteArray written(const QString &name, const QByteArray &bytes = {}) const
    {
        QFile file(path(name));
        if (!bytes.isEmpty() && file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.close();
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

void CommandLineReportsTest::initTestCase()
{
    QCOMPARE(runLantern({"new", path("exercise.lantern"), "--exercise", "--seed", "7", "--now", "2026-11-24T12:00:00Z"})
                 .exitCode,
             0);
}

void CommandLineReportsTest::findsRecords()
{
    QCOMPARE(run({"venue", "add", "--name", "The Quiet Heron", "--type", "pub", "--licence", "LN/90210", "--point",
                  "51.5,-0.12"})
                 .exitCode,
             0);
    const QJsonArray found = run({"find", "heron", "90210"}).json()["records"].toArray();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].toObject()["kind"].toString(), "venue");
    QCOMPARE(found[0].toObject()["detail"].toString(), "LN/90210");
    QVERIFY(run({"find", "xanadu"}).json()["records"].toArray().isEmpty());
}

void CommandLineReportsTest::hostileWords()
{
    for (const char *text : {"\"heron", "heron*", "NEAR(heron", "(", "heron AND"})
        QCOMPARE(run({"find", text}).exitCode, 0);
}

void CommandLineReportsTest::weekly()
{
    const QJsonObject sheet =
        run({"report", "--weekly", "--week", "2026-11-18", "--csv", path("week.csv"), "--pdf", path("week.pdf")})
            .json();
    QCOMPARE(sheet["from"].toString(), "2026-11-16");
    QCOMPARE(sheet["to"].toString(), "2026-11-22");
    QVERIFY(!sheet["rows"].toArray().isEmpty());
    const QByteArray csv = written("week.csv");
    QCOMPARE(csv.count('\n'), sheet["rows"].toArray().size() + 1);
    QVERIFY(csv.contains("EXERCISE"));
    for (const QJsonValue &row : sheet["rows"].toArray()) {
        const QString figure = row.toObject()["this_week"].toString();
        QVERIFY(csv.contains(row.toObject()["measure"].toString().toUtf8()));
        bool isNumber = false;
        const int count = figure.toInt(&isNumber);
        QVERIFY2(!isNumber || count == 0 || count >= 5, qPrintable(figure));
    }
    QVERIFY(written("week.pdf").startsWith("%PDF"));
    QCOMPARE(run({"report", "--weekly", "--borough", "Nowhere"}).exitCode, 1);
}

void CommandLineReportsTest::returnInOwnWords()
{
    QVERIFY(!written("words.txt", "[Ours]\n- Visits: %visits_made%\n").isEmpty());
    QCOMPARE(run({"report", "--return-template", path("words.txt")}).exitCode, 0);
    const CommandLineRun made = runLantern({"report", "--return", "--file", path("exercise.lantern"), "--week",
                                            "2026-11-18", "--now", "2026-11-24T12:00:00Z"});
    QVERIFY(made.standardOutput.contains("Ours"));
    QVERIFY(made.standardOutput.contains("Visits: "));
    QVERIFY(!written("wrong.txt", "[Ours]\n- %names%\n").isEmpty());
    const CommandLineRun refused = run({"report", "--return-template", path("wrong.txt")});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.standardError.contains("names"));
}

void CommandLineReportsTest::journey()
{
    QCOMPARE(run({"journey", "add", "--reference", "CR/100/26", "--borough", "North", "--on", "2026-11-13"}).exitCode,
             0);
    QCOMPARE(run({"journey", "stage", "--reference", "cr/100/26", "--stage", "arrest", "--on", "2026-11-20"}).exitCode,
             0);
    QJsonArray due = run({"journey", "due"}).json()["duties"].toArray();
    QCOMPARE(due.size(), 2);
    QCOMPARE(due[0].toObject()["due"].toString(), "2026-11-17"); // two working days from a Friday
    QVERIFY(due[0].toObject()["overdue"].toBool());
    QCOMPARE(due[1].toObject()["due"].toString(), "2026-11-27"); // five working days from a Friday
    QCOMPARE(
        run({"journey", "stage", "--reference", "CR/100/26", "--stage", "reported", "--told", "2026-11-14"}).exitCode,
        0);
    due = run({"journey", "due"}).json()["duties"].toArray();
    QCOMPARE(due.size(), 1);
    const QJsonObject wait = run({"journey", "waits"}).json()["waits"].toArray()[0].toObject();
    QCOMPARE(wait["cases"].toString(), "<5");
    QCOMPARE(wait["days_to_decision"].toString(), "");
    QCOMPARE(run({"journey", "card", "--reference", "CR/100/26", "--pdf", path("card.pdf")}).exitCode, 0);
    QVERIFY(written("card.pdf").startsWith("%PDF"));
    QCOMPARE(run({"find", "CR/100"}).json()["records"].toArray()[0].toObject()["kind"].toString(), "journey");
}

void CommandLineReportsTest::journeyRefuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a name") << QStringList{"add", "--reference", "Jane Smith", "--on", "2026-11-13"};
    QTest::newRow("no reference") << QStringList{"add", "--on", "2026-11-13"};
    QTest::newRow("known reference") << QStringList{"add", "--reference", "CR/100/26", "--on", "2026-11-13"};
    QTest::newRow("no such stage") << QStringList{"stage", "--reference", "CR/100/26", "--stage",
                                                  "tea",   "--on",        "2026-11-20"};
    QTest::newRow("before the report") << QStringList{"stage",   "--reference", "CR/100/26", "--stage",
                                                      "charged", "--on",        "2026-11-01"};
    QTest::newRow("told before") << QStringList{"stage", "--reference", "CR/100/26", "--stage",   "charged",
                                                "--on",  "2026-11-20",  "--told",    "2026-11-19"};
    QTest::newRow("no such case") << QStringList{"card", "--reference", "CR/999/26"};
}

void CommandLineReportsTest::journeyRefuses()
{
    QFETCH(QStringList, arguments);
    const CommandLineRun refused = run(QStringList{"journey"} + arguments);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(!refused.standardError.isEmpty());
}

QTEST_GUILESS_MAIN(CommandLineReportsTest)
#include "tst_command_line_reports.moc"
