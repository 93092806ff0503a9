#include "app/command_line_run.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

// Bad files and questions through the built program: an answer or a reason with where and what next; never a crash, and no
// figure that is not a number.
class CommandLineBadInputTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }
    [[nodiscard]] QString written(const QString &name, const QByteArray &text) const;
    [[nodiscard]] QString imported(const QString &name, const QByteArray &csv) const;
    static void isSound(const CommandLineRun &run, int exitCode, const QByteArray &says);

private Q_SLOTS:
    void stats_data();
    void stats();
    void statsOfAMillion();
    void records_data();
    void records();
    void questions_data();
    void questions();
};

QString CommandLineBadInputTest::written(const QString &name, const QByteArray &text) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    return file.fileName();
}

// A new file that holds these offences of a force.
QString CommandLineBadInputTest::imported(const QString &name, const QByteArray &csv) const
{
    const QString file = path(name + QStringLiteral(".lantern"));
    QFile::remove(file);
    const CommandLineRun run = runLantern({"import", written(name + QStringLiteral(".csv"), csv), "--into", file,
                                           "--refusals", path(QStringLiteral("refusals.csv"))});
    return run.exitCode == 0 && QFile::exists(file) ? file : QString();
}

void CommandLineBadInputTest::isSound(const CommandLineRun &run, int exitCode, const QByteArray &says)
{
    QVERIFY2(run.exitCode == exitCode, run.standardError + run.standardOutput.left(300));
    QVERIFY2(run.standardError.contains(says), run.standardError.constData());
    const QByteArray all = (run.standardOutput + run.standardError).toLower();
    QVERIFY2(!all.contains("nan,") && !all.contains(" nan") && !all.contains(": nan") && !all.contains(": inf"),
             all.left(500).constData());
    if (exitCode != 0)
        QVERIFY(!run.standardError.trimmed().isEmpty());
}

void CommandLineBadInputTest::stats_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("says");
    const QStringList density{"--extent", "528000,179000,532000,182000", "--cell", "100"};
    const QStringList knox{"--metres", "100,200", "--days", "7", "--permutations", "19"};
    const QStringList gistar{"--columns", "2"};
    const auto row = [](const char *name, const char *method, const QStringList &more, const QByteArray &csv,
                        int exitCode, const QByteArray &says) {
        QTest::addRow("%s, %s", method, name) << QStringList{method} + more << csv << exitCode << says;
    };
    row("outside the area", "density", density, "x,y,w\n900000,900000,1\n", 0, "outside");
    row("at 0, 0", "density", density, "x,y,w\n0,0,1\n529000,180000,2\n", 0, "0, 0");
    row("degrees", "density", density, "x,y,w\n-0.12,51.5,1\n-0.11,51.51,1\n", 0, "latitude");
    row("swapped", "density", density, "x,y,w\n180000,529000,1\n180100,529100,1\n", 0, "outside");
    row("none", "density", density, "x,y,w\n", 1, "no rows");
    row("one", "density", density, "x,y,w\n529000,180000,5\n", 0, "");
    row("NaN", "density", density, "x,y,w\n529000,180000,1\n529000,NaN,1\n", 1, "points.csv:3:2");
    row("endless", "density", density, "x,y,w\ninf,180000,1\n", 1, "points.csv:2:1");
    row("beyond Earth", "density", density, "x,y,w\n1e300,180000,1\n", 1, "Point 1");
    row("no bandwidth", "density", density + QStringList{"--bandwidth", "0"}, "x,y,w\n529000,180000,1\n", 2,
        "bandwidth");
    row("likelihood of one place", "density", density + QStringList{"--bandwidth", "likelihood"},
        "x,y,w\n529000,180000,1\n529000,180000,1\n", 1, "two places");
    row("empty extent", "density", {"--extent", "5,5,5,5"}, "x,y,w\n529000,180000,1\n", 2, "extent");
    row("one", "knox", knox, "x,y,t\n529000,180000,5\n", 1, "Two events");
    row("none", "knox", knox, "x,y,t\n", 1, "no rows");
    row("degrees", "knox", knox, "x,y,t\n-0.12,51.5,1\n-0.11,51.51,2\n", 0, "latitude");
    row("all at one point", "knox", knox, "x,y,t\n" + QByteArray("529000,180000,5\n").repeated(200), 0, "");
    row("NaN", "knox", knox, "x,y,t\n529000,180000,nan\n", 1, "points.csv:2:3");
    row("falling edges", "knox", {"--metres", "200,100", "--days", "7"}, "x,y,t\n1,1,1\n2,2,2\n", 1, "rise");
    row("no edges", "knox", {"--metres", ",", "--days", "7"}, "x,y,t\n1,1,1\n2,2,2\n", 2, "--metres");
    row("all the same", "gistar", gistar, "4\n4\n4\n4\n", 0, "");
    row("NaN", "gistar", gistar, "4\nnan\n4\n4\n", 1, "points.csv:2:1");
    row("half a row", "gistar", gistar, "4\n4\n4\n", 1, "columns");
    row("empty", "gistar", gistar, "", 1, "");
    row("no columns", "gistar", {"--columns", "0"}, "4\n4\n", 2, "columns");
}

void CommandLineBadInputTest::stats()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, csv);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, says);
    const QString out = path(QStringLiteral("out.csv"));
    QFile::remove(out);
    QStringList all{"stats", arguments.takeFirst(), written(QStringLiteral("points.csv"), csv), "--json"};
    if (all[1] != QLatin1StringView("knox"))
        arguments += {"--out", out};
    isSound(runLantern(all + arguments), exitCode, says);
    QFile file(out);
    QCOMPARE(file.exists() && exitCode != 0, false);
    if (file.open(QIODevice::ReadOnly))
        QVERIFY(!file.readAll().toLower().contains("nan"));
}

void CommandLineBadInputTest::statsOfAMillion()
{
    const QString points =
        written(QStringLiteral("million.csv"), "x,y,t\n" + QByteArray("529000,180000,5\n").repeated(1'000'000));
    isSound(runLantern({"stats", "knox", points, "--metres", "100", "--days", "7", "--permutations", "19", "--json"}),
            1, "million pairs");
    const QString weights =
        written(QStringLiteral("million.csv"), "x,y,w\n" + QByteArray("529000,180000,5\n").repeated(1'000'000));
    isSound(runLantern({"stats", "density", weights, "--extent", "528000,179000,530000,181000", "--out",
                        path(QStringLiteral("out.csv")), "--json"}),
            0, "");
}

void CommandLineBadInputTest::records_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<bool>("imports"); // anything of it
    QTest::addColumn<QByteArray>("refusal");
    const QByteArray good = "A1,Common assault,2026-05-02 22:10,2026-05-02 22:20,530000,180000\n"
                            "A2,Sexual assault,2026-06-02 22:10,2026-06-02 23:20,530300,180100\n";
    QTest::newRow("one") << QByteArray("A1,Common assault,2026-05-02 22:10,,530000,180000\n") << true << QByteArray("");
    QTest::newRow("one at 0, 0") << good + "A3,Common assault,2026-05-02 22:10,,0,0\n"
                                 << true << QByteArray("0, 0 stands for");
    QTest::newRow("all at 0, 0") << QByteArray("A3,Common assault,2026-05-02 22:10,,0,0\n") << false
                                 << QByteArray("0, 0 stands for");
    QTest::newRow("swapped") << good + "A3,Common assault,2026-05-02 22:10,,180000,530000\n"
                             << true << QByteArray("look swapped");
    QTest::newRow("degrees") << good + "A3,Common assault,2026-05-02 22:10,,0.12,51.5\n"
                             << true << QByteArray("degrees in the columns");
    QTest::newRow("NaN") << good + "A3,Common assault,2026-05-02 22:10,,nan,180000\n"
                         << true << QByteArray("bad coordinate");
    QTest::newRow("no time") << good + "A3,Common assault,,,530000,180000\n" << true << QByteArray("time");
    QByteArray onePoint;
    for (int i = 0; i < 300; ++i)
        onePoint += QByteArray("P%1,Common assault,2026-05-%2 22:10,,530000,180000\n")
                        .replace("%1", QByteArray::number(i))
                        .replace("%2", QByteArray::number(1 + i % 28).rightJustified(2, '0'));
    QTest::newRow("all at one point") << onePoint << true << QByteArray("");
}

void CommandLineBadInputTest::records()
{
    QFETCH(QByteArray, rows);
    QFETCH(bool, imports);
    const QString file =
        imported(QStringLiteral("records"), "reference,offence_class,from,to,easting,northing\n" + rows);
    QFETCH(QByteArray, refusal);
    QFile refusals(path(QStringLiteral("refusals.csv")));
    const QByteArray refused = refusals.open(QIODevice::ReadOnly) ? refusals.readAll() : QByteArray();
    QVERIFY2(refused.contains(refusal), refused.constData());
    if (!imports) {
        QVERIFY(file.isEmpty() || runLantern({"analyse", "--file", file}).exitCode == 1);
        return;
    }
    QVERIFY(!file.isEmpty());
    const CommandLineRun ranked = runLantern({"analyse", "--file", file, "--json"});
    isSound(ranked, 0, "");
    QVERIFY(!ranked.json()["hotspots"].toArray().isEmpty());
    for (const QStringList &verb : {QStringList{"nearrepeat", "--permutations", "19"}, QStringList{"gap"},
                                    QStringList{"score", "--train", "2026-05:2026-05", "--test", "2026-06:2026-06"}}) {
        const CommandLineRun run = runLantern(verb + QStringList{"--file", file, "--json"});
        QVERIFY2(run.exitCode == 0 || run.exitCode == 1, run.standardError.constData());
        isSound(run, run.exitCode, "");
    }
}

void CommandLineBadInputTest::questions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const QString &arguments, int exitCode, const QByteArray &says) {
        QTest::newRow(name) << arguments.split(u' ') << exitCode << says;
    };
    row("a period without offences", "analyse --from 2030-01 --to 2030-12", 1, "2026-05 to 2026-06");
    row("a period the wrong way round", "analyse --from 2026-06 --to 2026-05", 2, "earlier first");
    row("a month that is none", "analyse --from 2026-13 --to 2026-14", 2, "YYYY-MM");
    row("scored on months without offences", "score --train 2026-05:2026-05 --test 2026-08:2026-09", 1, "offences");
    row("scored on months before", "score --train 2026-06:2026-06 --test 2026-05:2026-05", 1, "after");
    row("no share", "score --train 2026-05:2026-05 --test 2026-06:2026-06 --share 0", 2, "share");
    row("a share that is no number", "score --train 2026-05:2026-05 --test 2026-06:2026-06 --share nan", 2, "share");
    row("hexagons of no width", "score --train 2026-05:2026-05 --test 2026-06:2026-06 --width 0", 2, "width");
    row("endless hexagons", "score --train 2026-05:2026-05 --test 2026-06:2026-06 --width inf", 2, "width");
    row("near repeats of no class", "nearrepeat --class Witchcraft", 1, "Witchcraft");
    row("near repeats in falling bands", "nearrepeat --metres 200,100", 1, "rise");
    row("near repeats in bands that are none", "nearrepeat --days seven", 2, "--days");
    row("near repeats on no day", "nearrepeat --date 2026-02-30", 2, "--date");
    row("near repeats of no month", "nearrepeat --from 2030-01 --to 2030-02", 1, "fewer than two");
    row("a gap without reports", "gap", 1, "StreetSafe");
    row("a gap in hexagons of nothing", "gap --width 0", 2, "width");
}

void CommandLineBadInputTest::questions()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, says);
    const QString file = imported(QStringLiteral("two"), "reference,offence_class,from,to,easting,northing\n"
                                                         "A1,Common assault,2026-05-02 22:10,,530000,180000\n"
                                                         "A2,Sexual assault,2026-06-02 22:10,,530300,180100\n");
    QVERIFY(!file.isEmpty());
    isSound(runLantern(arguments + QStringList{"--file", file, "--json"}), exitCode, says);
}

QTEST_GUILESS_MAIN(CommandLineBadInputTest)
#include "tst_bad_input.moc"
