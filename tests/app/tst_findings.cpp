#include "app/command_line_run.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

// What the near-repeat and reporting-gap verbs tell a script, on the exercise borough.
class CommandLineFindingsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    [[nodiscard]] QStringList asked(const QStringList &question) const
    {
        return question + QStringList{"--file", m_directory.filePath(QStringLiteral("exercise.lantern")), "--now",
                                      "2026-11-24T12:00:00Z", "--json"};
    }

private Q_SLOTS:
    void initTestCase();
    void nearRepeatTellsBandsAndAreas();
    void nearRepeatIsReproducible();
    void gapSuppressesSmallCounts();
    void gapCountsWhatIsAskedFor();
};

void CommandLineFindingsTest::initTestCase()
{
    const CommandLineRun made = runLantern({"new", m_directory.filePath(QStringLiteral("exercise.lantern")),
                                            "--exercise", "--seed", "7", "--now", "2026-11-24T12:00:00Z"});
    QVERIFY2(made.exitCode == 0, made.standardError.constData());
}

void CommandLineFindingsTest::nearRepeatTellsBandsAndAreas()
{
    const CommandLineRun run =
        runLantern(asked({"nearrepeat", "--class", "spiking", "--metres", "100,200", "--days", "7,28"}));
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    QCOMPARE(run.json()["date"].toString(), QStringLiteral("2026-11-24"));
    QCOMPARE(run.json()["bands"].toArray().size(), 4);
    const QJsonObject nearest = run.json()["bands"].toArray().first().toObject();
    QVERIFY(nearest["elevated"].toBool() && nearest["ratio"].toDouble() > 2 && nearest["p"].toDouble() <= 0.05);
    const QJsonArray areas = run.json()["areas"].toArray();
    QVERIFY(!areas.isEmpty());
    for (const QJsonValue area : areas)
        QVERIFY(area["until"].toString() >= QLatin1StringView("2026-11-24") && area["ratio"].toDouble() >= 1.2);
    // Long after the last offence nothing is elevated any more, though the bands are what they were.
    const CommandLineRun later = runLantern(
        asked({"nearrepeat", "--class", "spiking", "--metres", "100,200", "--days", "7,28", "--date", "2027-06-01"}));
    QCOMPARE(later.json()["bands"], run.json()["bands"]);
    QVERIFY(later.json()["areas"].toArray().isEmpty());
}

void CommandLineFindingsTest::nearRepeatIsReproducible()
{
    const auto bands = [&](const QString &seed) {
        return runLantern(asked({"nearrepeat", "--permutations", "99", "--seed", seed})).json()["bands"].toArray();
    };
    const QJsonArray once = bands(QStringLiteral("5"));
    QCOMPARE(once.size(), 9);
    QCOMPARE(bands(QStringLiteral("5")), once);
    QVERIFY(bands(QStringLiteral("6")) != once);
}

void CommandLineFindingsTest::gapSuppressesSmallCounts()
{
    const CommandLineRun run = runLantern(asked({"gap", "--width", "250"}));
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    int suppressed = 0;
    int told = 0;
    for (const QJsonValue cell : run.json()["cells"].toArray()) {
        const bool small = cell["reports"].isString() || cell["offences"].isString();
        for (const char *count : {"reports", "offences"})
            QVERIFY(cell[count].isString() ? cell[count].toString() == QLatin1StringView("<5")
                                           : cell[count].toInt() >= 5);
        // Figures that would give the count away go with it.
        for (const char *figure : {"ratio", "low", "high"})
            QCOMPARE(cell[figure].isUndefined(), small);
        if (!small)
            QVERIFY(cell["low"].toDouble() <= cell["ratio"].toDouble() &&
                    cell["ratio"].toDouble() <= cell["high"].toDouble());
        ++(small ? suppressed : told);
    }
    QVERIFY(suppressed > 0 && told > 0);
    const CommandLineRun words =
        runLantern({"gap", "--file", m_directory.filePath(QStringLiteral("exercise.lantern"))});
    QVERIFY(words.standardOutput.contains("a count is under 5"));
}

void CommandLineFindingsTest::gapCountsWhatIsAskedFor()
{
    const auto reports = [&](const QString &kind) {
        return runLantern(asked({"gap", "--reports", kind, "--from", "2026-09", "--to", "2026-10"}))
            .json()["reports"]
            .toInt();
    };
    QVERIFY(reports(QStringLiteral("walks")) > 0);
    QVERIFY(reports(QStringLiteral("streetsafe")) > 0);
    QCOMPARE(reports(QStringLiteral("all")), reports(QStringLiteral("walks")) + reports(QStringLiteral("streetsafe")));
}

QTEST_GUILESS_MAIN(CommandLineFindingsTest)
#include "tst_findings.moc"
