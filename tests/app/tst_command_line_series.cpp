#include "app/command_line_run.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

// `lantern series` as a script uses it, on the exercise borough.
class CommandLineSeriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsThePlantedSeries();
    void isReproducible();
    void decides();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] CommandLineRun series(const QStringList &arguments) const
    {
        return runLantern(QStringList{"series"} + arguments +
                          QStringList{"--file", m_file, "--filter", "Exposure focus", "--now", "2026-11-24T12:00:00Z"});
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("exercise.lantern"));
};

void CommandLineSeriesTest::initTestCase()
{
    QCOMPARE(runLantern({"new", m_file, "--exercise", "--seed", "7", "--now", "2026-11-24T12:00:00Z"}).exitCode, 0);
}

void CommandLineSeriesTest::findsThePlantedSeries()
{
    const CommandLineRun run = series({"--json"});
    QCOMPARE(run.exitCode, 0);
    const QJsonArray found = run.json()["series"].toArray();
    QVERIFY(!found.isEmpty());
    const QJsonObject first = found[0].toObject();
    QCOMPARE(first["state"].toString(), "candidate");
    QVERIFY(first["strength"].toDouble() > 0.5);
    QVERIFY(first["offences"].toArray().size() >= 3);
    for (const QJsonValue offence : first["offences"].toArray())
        QVERIFY(offence.toObject()["behaviour"].toArray().contains(QStringLiteral("exposure")));
    const QJsonObject why = first["links"].toArray()[0].toObject()["why"].toObject();
    double sum = 0;
    for (const QJsonValue part : why)
        sum += part.toDouble();
    QVERIFY(std::abs(1 / (1 + std::exp(-sum)) - first["links"].toArray()[0].toObject()["strength"].toDouble()) < 1e-9);
}

void CommandLineSeriesTest::isReproducible()
{
    const QJsonValue first = series({"--json"}).json()["series"];
    QCOMPARE(series({"--json"}).json()["series"], first);
}

void CommandLineSeriesTest::decides()
{
    const QString id = series({"--json"}).json()["series"].toArray()[0].toObject()["id"].toString();
    const CommandLineRun accepted =
        series({"accept", id.left(8), "--by", "4471", "--reason", "same hour, same park", "--owner", "Ward sergeant"});
    QVERIFY2(accepted.exitCode == 0, accepted.standardError.constData());
    QCOMPARE(series({"--json"}).json()["series"].toArray()[0].toObject()["state"].toString(), "accepted");
    QCOMPARE(series({"reopen", id, "--by", "4471", "--reason", "a mistake"}).exitCode, 0);
    QCOMPARE(series({"--json"}).json()["series"].toArray()[0].toObject()["state"].toString(), "candidate");
    QCOMPARE(series({"park", id, "--by", "4471", "--reason", "wait for November"}).exitCode, 0);
    QCOMPARE(runLantern({"verify", m_file}).exitCode, 0);
}

void CommandLineSeriesTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("no reason") << QStringList{"accept", "ID", "--by", "4471"} << 1 << QByteArray("reason");
    QTest::newRow("no name") << QStringList{"reject", "ID", "--reason", "x"} << 1 << QByteArray("who made it");
    QTest::newRow("review past") << QStringList{"accept",   "ID", "--by",     "4471",
                                                "--reason", "x",  "--review", "2026-01-01"}
                                 << 1 << QByteArray("past");
    QTest::newRow("unknown id") << QStringList{"accept", "ffffffff", "--by", "4471", "--reason", "x"} << 1
                                << QByteArray("No series has that id");
    QTest::newRow("unknown filter") << QStringList{"--filter", "Nothing such"} << 1 << QByteArray("Exposure focus");
    QTest::newRow("no id") << QStringList{"accept", "--by", "4471", "--reason", "x"} << 2 << QByteArray("id of one");
    QTest::newRow("something else") << QStringList{"settle"} << 2 << QByteArray("accept, reject, park");
    QTest::newRow("certainty") << QStringList{"--strength", "1"} << 2 << QByteArray("0.9999");
    QTest::newRow("no metres") << QStringList{"--metres", "nan"} << 2 << QByteArray();
    QTest::newRow("half a period") << QStringList{"--from", "2026-01"} << 2 << QByteArray("go together");
}

void CommandLineSeriesTest::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(const int, code);
    QFETCH(const QByteArray, reason);
    const QString id = series({"--json"}).json()["series"].toArray()[0].toObject()["id"].toString();
    arguments.replaceInStrings(QStringLiteral("ID"), id);
    const QString filter = arguments.contains(QStringLiteral("--filter")) ? arguments.takeLast() : "Exposure focus";
    arguments.removeAll(QStringLiteral("--filter"));
    const CommandLineRun run =
        runLantern(QStringList{"series"} + arguments +
                   QStringList{"--file", m_file, "--filter", filter, "--now", "2026-11-24T12:00:00Z"});
    QCOMPARE(run.exitCode, code);
    QVERIFY2(run.standardError.contains(reason), run.standardError.constData());
}

QTEST_GUILESS_MAIN(CommandLineSeriesTest)
#include "tst_command_line_series.moc"
