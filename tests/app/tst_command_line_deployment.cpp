#include "app/command_line_run.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

// The life of a plan, its track and the totals of the operations, as a script uses them on the exercise borough.
class CommandLineDeploymentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void goesThroughItsLife();
    void trackOfAnotherDayIsRefused();
    void operationsAreReported();

private:
    [[nodiscard]] CommandLineRun deployment(const QString &now, const QStringList &arguments) const
    {
        return runLantern(QStringList{"deployment", "--file", m_file, "--plan", m_plan, "--now", now, "--json"} +
                          arguments);
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("exercise.lantern"));
    QString m_plan;
};

void CommandLineDeploymentTest::initTestCase()
{
    const QString now = QStringLiteral("2026-11-24T12:00:00Z");
    QCOMPARE(runLantern({"new", m_file, "--exercise", "--seed", "7", "--now", now}).exitCode, 0);
    const CommandLineRun planned =
        runLantern({"plan", "--file", m_file, "--night", "2026-11-27", "--hours", "21:00-02:00", "--seed", "5", "--now",
                    now, "--approve", "--actor", "1102", "--json"});
    QVERIFY2(planned.exitCode == 0, planned.standardError.constData());
    m_plan = planned.json()["plan"].toString();
    QVERIFY(!m_plan.isEmpty());
}

void CommandLineDeploymentTest::goesThroughItsLife()
{
    const QString evening = QStringLiteral("2026-11-27T20:50:00Z");
    const QString morning = QStringLiteral("2026-11-28T05:30:00Z");
    const CommandLineRun early = deployment(evening, {"--step", "closed", "--by", "4428"});
    QCOMPARE(early.exitCode, 1);
    QVERIFY2(early.standardError.contains("briefed first"), early.standardError.constData());
    QCOMPARE(deployment(evening, {"--step", "started", "--by", "4428"}).exitCode, 1);
    QCOMPARE(deployment(evening, {"--step", "briefed", "--by", "4428"}).json()["status"].toString(),
             QStringLiteral("briefed"));
    QCOMPARE(deployment(evening, {"--step", "live", "--by", "4428"}).exitCode, 0);
    QCOMPARE(deployment(morning, {"--step", "debriefed", "--by", "4428"}).exitCode, 1); // there is no debrief
    const QString csv = m_folder.filePath(QStringLiteral("debrief.csv"));
    const CommandLineRun debriefed =
        deployment(morning, {"--worked", "Reach", "--step", "debriefed", "--by", "4428", "--csv", csv});
    QVERIFY2(debriefed.exitCode == 0, debriefed.standardError.constData());
    QVERIFY(debriefed.json()["debriefed"].toBool());
    QVERIFY(!debriefed.json()["places"].toArray().isEmpty());
    QFile written(csv);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains("\"What worked\",\"Reach\""));
    const CommandLineRun unrecorded = deployment(morning, {"--step", "closed", "--by", "1102"});
    QCOMPARE(unrecorded.exitCode, 1);
    QVERIFY2(unrecorded.standardError.contains("neither a result"), unrecorded.standardError.constData());
    const QJsonObject closed = deployment(morning, {"--step", "closed", "--by", "1102", "--regardless"}).json();
    QCOMPARE(closed["status"].toString(), QStringLiteral("closed"));
    QCOMPARE(closed["steps"].toArray().size(), 5);
    QCOMPARE(closed["steps"].toArray().last()["by"].toString(), QStringLiteral("1102"));
    QCOMPARE(closed["versions_kept"].toArray(), QJsonArray{1});
    QCOMPARE(deployment(morning, {"--changes", "1,1"}).json()["changes"].toArray().size(), 1);
    QCOMPARE(deployment(morning, {"--changes", "1,2"}).exitCode, 1);
    QCOMPARE(deployment(morning, {"--changes", "1"}).exitCode, 1);
}

void CommandLineDeploymentTest::trackOfAnotherDayIsRefused()
{
    const QString path = m_folder.filePath(QStringLiteral("track.gpx"));
    const auto write = [&path](const QByteArray &day) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) &&
               file.write("<gpx><trk><trkseg><trkpt lat=\"51.5\" lon=\"-0.1\"><time>" + day +
                          "T22:00:00Z</time></trkpt></trkseg></trk></gpx>") > 0;
    };
    const QString now = QStringLiteral("2026-11-28T06:00:00Z");
    QVERIFY(write("2026-11-20"));
    const CommandLineRun other = deployment(now, {"--track", path, "--team", "Team 1"});
    QCOMPARE(other.exitCode, 1);
    QVERIFY2(other.standardError.contains("20 Nov 2026"), other.standardError.constData());
    QVERIFY(write("2026-11-27"));
    QCOMPARE(deployment(now, {"--track", path, "--team", "Nobody"}).exitCode, 1);
    const CommandLineRun taken = deployment(now, {"--track", path, "--team", "team 1"});
    QVERIFY2(taken.exitCode == 0, taken.standardError.constData());
    QCOMPARE(taken.json()["cautions"].toArray().size(), 2); // nothing before its one point, and nothing after
    QCOMPARE(deployment(now, {"--track", path, "--team", "Team 1"}).exitCode, 1); // it counts once
}

void CommandLineDeploymentTest::operationsAreReported()
{
    const QString csv = m_folder.filePath(QStringLiteral("operations.csv"));
    const QString pdf = m_folder.filePath(QStringLiteral("operations.pdf"));
    const CommandLineRun run =
        runLantern({"report", "--operations", "--file", m_file, "--csv", csv, "--pdf", pdf, "--json"});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    const QJsonArray totals = run.json()["totals"].toArray();
    QVERIFY(totals.size() >= 3); // Vigilant, Verona, all
    QVERIFY(!run.json()["boroughs"].toArray().isEmpty());
    QVERIFY(!run.json()["months"].toArray().isEmpty());
    QFile written(csv);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray all = written.readAll();
    QVERIFY(all.startsWith("\"table (EXERCISE)\""));
    QVERIFY(all.contains(("\"" + totals[0]["women_spoken_to"].toString() + "\"").toUtf8()));
    // No count of 1 to 4 leaves the house.
    for (const QJsonValue &row : run.json()["months"].toArray())
        for (const char *count : {"deployments", "visits_made", "stop", "arrest", "warning"}) {
            const QString text = row[count].toString();
            QVERIFY2(text == QLatin1StringView("<5") || text.toInt() == 0 || text.toInt() >= 5, qPrintable(text));
        }
    QVERIFY(QFile(pdf).size() > 1000);
    QCOMPARE(runLantern({"report", "--operations", "--tasking", "--file", m_file}).exitCode, 2);
    QCOMPARE(runLantern({"report", "--operations", "--file", m_file, "--borough", "Nowhere"}).exitCode, 1);
}

QTEST_GUILESS_MAIN(CommandLineDeploymentTest)
#include "tst_command_line_deployment.moc"
