#include "app/command_line_run.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

// `lantern evaluate` as a script uses it, on the exercise borough.
class CommandLineEvaluateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void evaluatesTheNewestSet();
    void isReproducible();
    void changesTheComparison();
    void withoutComparisonGivesCounts();
    void writesPaperAndCsv();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] CommandLineRun evaluate(const QStringList &arguments) const
    {
        return runLantern(QStringList{"evaluate"} + arguments +
                          QStringList{"--file", m_file, "--now", "2026-11-24T12:00:00Z"});
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("exercise.lantern"));
};

void CommandLineEvaluateTest::initTestCase()
{
    QCOMPARE(runLantern({"new", m_file, "--exercise", "--seed", "7", "--now", "2026-11-24T12:00:00Z"}).exitCode, 0);
}

void CommandLineEvaluateTest::evaluatesTheNewestSet()
{
    const CommandLineRun run = evaluate({"--before", "2025-05:2025-10", "--after", "2026-05:2026-10", "--json"});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    const QJsonObject found = run.json();
    QCOMPARE(found["before"].toString(), "2025-05:2025-10");
    QCOMPARE(found["months"].toArray().size(), 18);
    QVERIFY(found["compared"].toInt() > 0);
    const QJsonObject counts = found["counts"].toObject();
    const auto change = [&](const char *area) {
        const QJsonObject of = counts[QLatin1StringView(area)].toObject();
        return of["after"].toDouble() - of["before"].toDouble();
    };
    const QJsonObject weights = found["weights"].toObject();
    QCOMPARE(weights["before"].toDouble(), 1.0);
    const double estimate = change("target") - weights["comparison"].toDouble() * change("comparison") +
                            change("buffer") - weights["comparison_buffer"].toDouble() * change("comparison_buffer");
    const QJsonObject wdd = found["wdd"].toObject();
    QVERIFY(qAbs(wdd["estimate"].toDouble() - estimate) < 1e-9);
    const QString verdict = found["verdict"].toString();
    const QJsonObject claim = found["claim"].toObject();
    QVERIFY(claim["low"].toDouble() <= wdd["low"].toDouble() && wdd["high"].toDouble() <= claim["high"].toDouble());
    QCOMPARE(verdict == QLatin1StringView("fewer"), claim["high"].toDouble() < 0);
    QCOMPARE(verdict == QLatin1StringView("more"), claim["low"].toDouble() > 0);
}

void CommandLineEvaluateTest::isReproducible()
{
    const QByteArray first = evaluate({"--json"}).standardOutput;
    QVERIFY(!first.isEmpty());
    QCOMPARE(evaluate({"--json"}).standardOutput, first);
}

void CommandLineEvaluateTest::changesTheComparison()
{
    const QJsonObject proposed = evaluate({"--json"}).json();
    const QJsonArray areas = proposed["areas"].toArray();
    QVERIFY(areas[0].toObject()["compared"].toBool());
    const QJsonObject changed = evaluate({"--remove", areas[0].toObject()["area"].toString(), "--json"}).json();
    QCOMPARE(changed["compared"].toInt(), proposed["compared"].toInt() - 1);
}

void CommandLineEvaluateTest::withoutComparisonGivesCounts()
{
    const CommandLineRun run = evaluate({"--without-comparison", "--json"});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json()["verdict"].toString(), "no_comparison");
    QVERIFY(run.json()["wdd"].isNull());
    QVERIFY(run.json()["rate_ratio"].isNull());
}

void CommandLineEvaluateTest::writesPaperAndCsv()
{
    const QString pdf = m_folder.filePath(QStringLiteral("evaluation.pdf"));
    const QString csv = m_folder.filePath(QStringLiteral("evaluation.csv"));
    const CommandLineRun run = evaluate({"--pdf", pdf, "--csv", csv});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    QFile paper(pdf);
    QVERIFY(paper.open(QIODevice::ReadOnly));
    QCOMPARE(paper.read(5), QByteArray("%PDF-"));
    QFile table(csv);
    QVERIFY(table.open(QIODevice::ReadOnly));
    QVERIFY(table.readLine().startsWith("\"window (EXERCISE)\""));
}

void CommandLineEvaluateTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("two subjects") << QStringList{"--site", "TQ 3000 8000", "--operation", "verona"} << 2;
    QTest::newRow("no such operation") << QStringList{"--operation", "thunder"} << 2;
    QTest::newRow("no such window") << QStringList{"--before", "spring"} << 2;
    QTest::newRow("no area") << QStringList{"--add", "here"} << 2;
    QTest::newRow("no rank") << QStringList{"--ranks", "first"} << 2;
    QTest::newRow("no source") << QStringList{"--source", "hearsay"} << 2;
    QTest::newRow("no such rank") << QStringList{"--ranks", "9999"} << 1;
    QTest::newRow("no such place") << QStringList{"--site", "Nowhere at all"} << 1;
    QTest::newRow("windows overlap") << QStringList{"--before", "2026-01:2026-06", "--after", "2026-06:2026-10"} << 1;
    QTest::newRow("nothing recorded then") << QStringList{"--before", "2019-01:2019-06"} << 1;
}

void CommandLineEvaluateTest::refuses()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    const CommandLineRun run = evaluate(arguments);
    QCOMPARE(run.exitCode, code);
    QVERIFY(!run.standardError.isEmpty());
}

QTEST_GUILESS_MAIN(CommandLineEvaluateTest)
#include "tst_command_line_evaluate.moc"
