#include "app/command_line_run.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

// The command line is a contract: exit codes 0, 1 (refused, the reason on standard error), 2 (usage); JSON as documented.
class CommandLineTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }
    [[nodiscard]] static QStringList words(const QString &text) { return text.split(u' ', Qt::SkipEmptyParts); }
    [[nodiscard]] QString planId(const QStringList &more = {}) const;

private Q_SLOTS:
    void initTestCase();
    void usageIsTold_data();
    void usageIsTold();
    void everyVerbHelps_data();
    void everyVerbHelps();
    void newRefusesWhatIsThere();
    void missingFileIsRefused();
    void analyseRanksAndSaves();
    void analyseIsReproducible();
    void analyseRanksByMethod();
    void analyseRefusesWhatItDoesNotKnow_data();
    void analyseRefusesWhatItDoesNotKnow();
    void planIsLawfulAndReproducible();
    void planExplainsItself();
    void planComparesWhatIf();
    void planTellsWhatIsKnownOfIt();
    void planKeepsItsOrders();
    void planSetsOutAndFinishesWhereAsked();
    void planRefusesOverlongHours();
    void planRefusesOrders_data();
    void planRefusesOrders();
    void areaOfAuthorityTakesNumbersOnly();
    void planWithoutOfficersStaysDraft();
    void statsWorkOnPlainCsv();
    void statsRefuseBadNumbers();
    void unknownPlanIsRefused();
    void briefPrintsPack();
    void recordTakesAllRowsOrNone();
    void walkIsLoggedAndFollowedUp();
    void walkGoesFromRequestToLetter();
    void walkOfNobodyIsRefused();
    void problemsArePutForwardAndRun();
    void authorityIsEnteredAndPrinted();
    void exportSuppressesSmallCounts();
    void verifyFindsTampering();
    void importSaysWhatItDid();
};

void CommandLineTest::initTestCase()
{
    const CommandLineRun made = runLantern(
        {"new", path("exercise.lantern"), "--exercise", "--seed", "7", "--now", "2026-11-24T12:00:00Z", "--json"});
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(made.json()["exercise"].toBool(), true);
    QCOMPARE(runLantern({"analyse", "--file", path("exercise.lantern")}).exitCode, 0);
}

QString CommandLineTest::planId(const QStringList &more) const
{
    const CommandLineRun run = runLantern(
        QStringList{"plan", "--file", path("exercise.lantern"), "--night", "2026-11-27", "--hours", "21:00-05:00",
                    "--uniform", "2", "--plain", "1", "--seed", "3", "--now", "2026-11-24T12:00:00Z", "--json"} +
        more);
    return run.json()["plan"].toString();
}

void CommandLineTest::usageIsTold_data()
{
    QTest::addColumn<QString>("commandLine");
    QTest::newRow("unknown verb") << "frobnicate";
    QTest::newRow("new without a file") << "new";
    QTest::newRow("new with two files") << "new a b";
    QTest::newRow("unknown option") << "analyse --file x --colour red";
    QTest::newRow("analyse without a file") << "analyse";
    QTest::newRow("analyse of half a period") << "analyse --file x --from 2026-01";
    QTest::newRow("analyse of no place") << "analyse --file x --top 0";
    QTest::newRow("import into nothing") << "import x";
    QTest::newRow("brief of no plan") << "brief --file x --pdf y";
    QTest::newRow("record without rows") << "record --file x --plan y";
    QTest::newRow("walk of no kind") << "walk dance --file x";
    QTest::newRow("export of no kind") << "export everything --file x --out y";
    QTest::newRow("score of no months") << "score --file x --train 2016-01";
    QTest::newRow("stats of no kind") << "stats mean x";
    QTest::newRow("stats without a file") << "stats knox";
    QTest::newRow("knox without bands") << "stats knox x --metres 100";
    QTest::newRow("density without an extent") << "stats density x --out y";
    QTest::newRow("Gi* without columns") << "stats gistar x --out y";
    QTest::newRow("now is no instant") << "verify x --now yesterday";
}

void CommandLineTest::usageIsTold()
{
    QFETCH(QString, commandLine);
    const CommandLineRun run = runLantern(words(commandLine));
    QCOMPARE(run.exitCode, 2);
    QVERIFY(!run.standardError.isEmpty());
    QVERIFY(run.standardOutput.isEmpty());
}

void CommandLineTest::everyVerbHelps_data()
{
    QTest::addColumn<QString>("verb");
    for (const char *verb : {"new", "import", "analyse", "score", "series", "stats", "plan", "brief", "record", "walk",
                             "problem", "officer", "venue", "training", "authority", "export", "verify"})
        QTest::newRow(verb) << verb;
}

void CommandLineTest::everyVerbHelps()
{
    QFETCH(QString, verb);
    const CommandLineRun run = runLantern({verb, "--help"});
    QVERIFY2(!QString::fromUtf8(run.standardOutput).contains(QStringLiteral("\u00e2\u0080")), "UTF-8 read as Latin-1");
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.standardOutput.contains("lantern " + verb.toUtf8()));
    QVERIFY(run.standardOutput.contains("--json"));
    QVERIFY(runLantern({"--help"}).standardOutput.contains(verb.toUtf8()));
}

void CommandLineTest::newRefusesWhatIsThere()
{
    QCOMPARE(runLantern({"new", path("empty.lantern")}).exitCode, 0);
    const CommandLineRun again = runLantern({"new", path("empty.lantern")});
    QCOMPARE(again.exitCode, 1);
    QVERIFY(again.standardError.contains("empty.lantern"));
}

void CommandLineTest::missingFileIsRefused()
{
    const CommandLineRun run = runLantern({"verify", path("nowhere.lantern")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.standardError.contains("nowhere.lantern"));
    QVERIFY(!QFile::exists(path("nowhere.lantern")));
}

void CommandLineTest::analyseRanksAndSaves()
{
    const CommandLineRun run = runLantern({"analyse", "--file", path("exercise.lantern"), "--top", "10", "--geojson",
                                           path("hotspots.geojson"), "--json"});
    QCOMPARE(run.exitCode, 0);
    const QJsonArray hotspots = run.json()["hotspots"].toArray();
    QCOMPARE(hotspots.size(), 10);
    double before = std::numeric_limits<double>::infinity();
    for (qsizetype i = 0; i < hotspots.size(); ++i) {
        const QJsonObject hotspot = hotspots[i].toObject();
        QCOMPARE(hotspot["rank"].toInt(), static_cast<int>(i) + 1);
        QVERIFY(hotspot["score"].toDouble() <= before);
        before = hotspot["score"].toDouble();
        QVERIFY(!hotspot["name"].toString().isEmpty());
        QVERIFY(!hotspot["reason"].toString().isEmpty());
    }
    QFile geojson(path("hotspots.geojson"));
    QVERIFY(geojson.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(geojson.readAll()).object()["features"].toArray().size(), 10);
}

void CommandLineTest::analyseIsReproducible()
{
    const auto ranked = [this] {
        return runLantern({"analyse", "--file", path("exercise.lantern"), "--weight", "count", "--json"})
            .json()["hotspots"]
            .toArray();
    };
    QCOMPARE(ranked(), ranked());
}

void CommandLineTest::analyseRanksByMethod()
{
    const CommandLineRun run = runLantern({"analyse", "--file", path("exercise.lantern"), "--rank", "gistar",
                                           "--classes", "4", "--hours", "fri 20-04, sat 20-04", "--json"});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json()["rank"].toString(), QStringLiteral("gistar"));
    QCOMPARE(run.json()["classes"].toObject()["parts"].toInt(), 4);
    double before = std::numeric_limits<double>::infinity();
    for (const QJsonValue value : run.json()["hotspots"].toArray()) {
        const QJsonObject place = value.toObject();
        QVERIFY(place["z"].toDouble() <= before && place["q"].toDouble() <= 1);
        QVERIFY(!place["class"].toString().isEmpty());
        before = place["z"].toDouble();
    }
    QVERIFY(std::isfinite(before));
    const CommandLineRun dense =
        runLantern({"analyse", "--file", path("exercise.lantern"), "--rank", "density", "--bandwidth", "0", "--json"});
    QCOMPARE(dense.json()["rank"].toString(), QStringLiteral("density"));
    const QJsonArray places = dense.json()["hotspots"].toArray();
    QVERIFY(!places.isEmpty() && !places[0].toObject().contains(QStringLiteral("z")));
}

void CommandLineTest::analyseRefusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("word");
    QTest::addRow("method") << QStringList{"--rank", "best"} << 2 << QByteArray("gistar");
    QTest::addRow("Gi* of wards") << QStringList{"--unit", "ward", "--significance"} << 2 << QByteArray("hexagons");
    QTest::addRow("parts") << QStringList{"--classes", "1"} << 2 << QByteArray("--classes");
    QTest::addRow("more parts than months") << QStringList{"--classes", "400"} << 1 << QByteArray("400");
    QTest::addRow("hours") << QStringList{"--hours", "fri 20-25"} << 2 << QByteArray("--hours");
    QTest::addRow("table") << QStringList{"--weights", "nobody's"} << 1 << QByteArray("nobody's");
}

void CommandLineTest::analyseRefusesWhatItDoesNotKnow()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, word);
    const CommandLineRun run = runLantern(QStringList{"analyse", "--file", path("exercise.lantern")} + options);
    QTEST(run.exitCode, "exitCode");
    QVERIFY2(run.standardError.contains(word), run.standardError.constData());
    QVERIFY(run.standardOutput.isEmpty());
}

void CommandLineTest::planIsLawfulAndReproducible()
{
    const QStringList arguments{"plan",        "--file",     path("exercise.lantern"),
                                "--night",     "2026-11-27", "--hours",
                                "21:00-05:00", "--uniform",  "3",
                                "--plain",     "1",          "--seed",
                                "5",           "--now",      "2026-11-24T12:00:00Z",
                                "--json"};
    const CommandLineRun first = runLantern(arguments);
    QCOMPARE(first.exitCode, 0);
    QCOMPARE(first.json()["status"].toString(), QStringLiteral("draft"));
    QVERIFY(first.json()["worth"].toDouble() > 0);
    QVERIFY(first.json()["legs"].toArray().size() >= 8);
    QCOMPARE(runLantern(arguments).json()["legs"].toArray(), first.json()["legs"].toArray());
    const CommandLineRun approved = runLantern(arguments + QStringList{"--approve", "--actor", "sergeant 12"});
    QVERIFY2(approved.exitCode == 0, approved.standardError.constData());
    QCOMPARE(approved.json()["status"].toString(), QStringLiteral("approved"));
}

void CommandLineTest::planExplainsItself()
{
    const QStringList arguments{"plan",        "--file",     path("exercise.lantern"),
                                "--night",     "2026-11-27", "--hours",
                                "21:00-02:00", "--uniform",  "2",
                                "--plain",     "1",          "--seed",
                                "5",           "--now",      "2026-11-24T12:00:00Z",
                                "--explain"};
    const QJsonObject told = runLantern(arguments + QStringList{"--json"}).json();
    const QJsonArray visits = told["visits_explained"].toArray();
    QVERIFY(!visits.isEmpty());
    for (const QJsonValue &visit : visits) {
        QVERIFY(visit["share"].isDouble() && visit["share"].toDouble() <= 1);
        for (const char *words : {"why_here", "why_now", "instead"})
            QVERIFY(!visit[words].toString().isEmpty());
        QVERIFY(visit["metres_to_street"].isDouble() && visit["metres_to_street"].toDouble() <= 250);
    }
    QVERIFY(told["hotspots"]["all"].toInt() > 0);
    QVERIFY(told["hotspots"]["within"].toInt() > 0 &&
            told["hotspots"]["within"].toInt() <= told["hotspots"]["all"].toInt());
    QVERIFY(told["streets_dropped_share"].isDouble());
    const QJsonArray places = told["places_without_visit"].toArray();
    for (const QJsonValue &place : places)
        QVERIFY(!place["why_not"].toString().isEmpty());
    const QByteArray text = runLantern(arguments).standardOutput;
    QVERIFY(text.contains("Why each visit:"));
    QVERIFY(text.contains(visits[0]["why_here"].toString().toUtf8()));
}

void CommandLineTest::planComparesWhatIf()
{
    const QStringList arguments{"plan", "--file", path("exercise.lantern"), "--night",  "2026-11-27", "--seed",
                                "5",    "--now",  "2026-11-24T12:00:00Z",   "--what-if"};
    const CommandLineRun run =
        runLantern(arguments + QStringList{"more-team,later:120,more-team,verona,later:120", "--json"});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    const QJsonArray plans = run.json()["plans"].toArray();
    QCOMPARE(plans.size(), 4); // each once
    QVERIFY(plans[1].toObject()["worth"].toDouble() > plans[0].toObject()["worth"].toDouble());
    QCOMPARE(plans[2].toObject()["from"].toString(), QStringLiteral("2026-11-27T23:00:00Z"));
    QCOMPARE(run.json()["one_more_team"].toArray().size(), 8);
    const double change = plans[1].toObject()["worth"].toDouble() / plans[0].toObject()["worth"].toDouble() - 1;
    QVERIFY(plans[1].toObject()["worth_change"].toDouble() > 0 && change > 0);
    QVERIFY(plans[0].toObject()["hotspots_never_long_alone"].isDouble());
    const CommandLineRun unknown = runLantern(arguments + QStringList{"more-tea"});
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY(unknown.standardError.contains("more-team"));
}

void CommandLineTest::planTellsWhatIsKnownOfIt()
{
    QStringList arguments{"plan",    "--file",     path("exercise.lantern"),
                          "--night", "2026-11-27", "--uniform",
                          "1",       "--plain",    "0",
                          "--steps", "20",         "--seed",
                          "5",       "--now",      "2026-11-24T12:00:00Z",
                          "--json"};
    const QJsonObject plain = runLantern(arguments).json();
    QVERIFY(plain["predictability"].isDouble());
    QVERIFY(plain["predictability"].toDouble() >= 0 && plain["predictability"].toDouble() <= 1);
    QVERIFY(!plain.contains("bound"));
    const QJsonObject proved = runLantern(arguments + QStringList{"--certificate"}).json();
    QVERIFY(proved["share"].toDouble() > 0.3 && proved["share"].toDouble() <= 1);
    QVERIFY(proved["bound"].toDouble() > 0);
    arguments[4] = QStringLiteral("2027-03-05"); // nobody has seen a night of the four weeks before
    QVERIFY(runLantern(arguments).json()["predictability"].isNull());
    arguments.removeLast();
    QVERIFY(runLantern(arguments).standardOutput.contains("Predictability: not known"));
}

void CommandLineTest::planKeepsItsOrders()
{
    const CommandLineRun run = runLantern({"plan",
                                           "--file",
                                           path("exercise.lantern"),
                                           "--night",
                                           "2026-11-27",
                                           "--uniform",
                                           "3",
                                           "--plain",
                                           "1",
                                           "--seed",
                                           "6",
                                           "--steps",
                                           "60",
                                           "--forbid",
                                           "1,3",
                                           "--every-two-hours",
                                           "2",
                                           "--cap",
                                           "5",
                                           "--loss",
                                           "0",
                                           "--half-recovery",
                                           "90",
                                           "--avoid",
                                           "unlit,subway",
                                           "--vehicle",
                                           "1",
                                           "--duty",
                                           "Post;530000;180000;23:30;23:45;15",
                                           "--break",
                                           "30;22:00;02:30;Fen Station;530000;180100;Canteen;530100;180000",
                                           "--json"});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    const QJsonObject orders = run.json()["orders"].toObject();
    QCOMPARE(orders["forbidden"].toArray().size(), 2);
    QCOMPARE(orders["every_two_hours"].toArray().at(0)["rank"].toInt(), 2);
    QCOMPARE(orders["duties"].toArray().at(0)["earliest"].toString(), QStringLiteral("2026-11-27T23:30+00:00"));
    const QJsonObject rest = orders["breaks"].toArray().at(0).toObject();
    QCOMPARE(rest["minutes"].toInt(), 30);
    QCOMPARE(rest["from"].toString(), QStringLiteral("2026-11-27T22:00+00:00"));
    QCOMPARE(rest["to"].toString(), QStringLiteral("2026-11-28T02:30+00:00"));
    QCOMPARE(rest["places"].toArray().size(), 2);
    QCOMPARE(rest["places"].toArray().at(1)["name"].toString(), QStringLiteral("Canteen"));
    QCOMPARE(orders["visit_cap"].toInt(), 5);
    QCOMPARE(orders["half_recovery_minutes"].toInt(), 90);
    QCOMPARE(orders["avoid"].toArray(), QJsonArray({"subway", "unlit"}));
    QCOMPARE(orders["unpredictable_loss"].toDouble(), 0.0);
    const QString forbidden = orders["forbidden"].toArray().at(0)["hotspot"].toString();
    bool isByVehicle = false;
    for (const QJsonValue &leg : run.json()["legs"].toArray()) {
        QVERIFY(leg["hotspot"].toString() != forbidden);
        isByVehicle = isByVehicle || leg["travel"].toString() == QStringLiteral("vehicle");
    }
    QVERIFY(isByVehicle);
}

void CommandLineTest::planSetsOutAndFinishesWhereAsked()
{
    const CommandLineRun run = runLantern({"plan",
                                           "--file",
                                           path("exercise.lantern"),
                                           "--night",
                                           "2026-11-27",
                                           "--uniform",
                                           "2",
                                           "--plain",
                                           "0",
                                           "--seed",
                                           "6",
                                           "--steps",
                                           "20",
                                           "--start",
                                           "Team 2;Yard;641900;191600",
                                           "--start",
                                           "Station;641800;191700",
                                           "--finish",
                                           "Depot;641700;191800",
                                           "--json"});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    const QJsonArray teams = run.json()["teams"].toArray();
    QCOMPARE(teams.size(), 2);
    QCOMPARE(teams[0]["start"]["name"].toString(), QStringLiteral("Station"));
    QCOMPARE(teams[0]["start"]["easting"].toDouble(), 641800.0);
    QCOMPARE(teams[1]["start"]["name"].toString(), QStringLiteral("Yard"));
    for (const QJsonValue &team : teams)
        QCOMPARE(team["finish"]["name"].toString(), QStringLiteral("Depot"));
}

void CommandLineTest::planRefusesOverlongHours()
{
    const CommandLineRun run = runLantern(
        {"plan", "--file", path("exercise.lantern"), "--night", "2026-11-27", "--hours", "21:00-21:00", "--json"});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.standardError.contains("24 h 0 min"), run.standardError.constData());
}

void CommandLineTest::planRefusesOrders_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("why");
    const auto refused = [](const char *name, const QStringList &options, const QByteArray &why) {
        QTest::newRow(name) << options << why;
    };
    refused("no such rank", {"--forbid", "999"}, "999");
    refused("no such hotspot", {"--every-two-hours", "church"}, "church");
    refused("asked and forbidden", {"--every-two-hours", "1", "--forbid", "1"}, "asked for every two hours");
    refused("cap", {"--cap", "0"}, "--cap");
    refused("loss", {"--loss", "51"}, "--loss");
    refused("recovery", {"--half-recovery", "0"}, "--half-recovery");
    refused("avoided", {"--avoid", "steps"}, "--avoid");
    refused("steps", {"--steps", "0"}, "--steps");
    refused("seconds", {"--seconds", "0"}, "--seconds");
    refused("too many teams", {"--uniform", "65"}, "--uniform");
    refused("start without figures", {"--start", "Station"}, "--start");
    refused("start in the sea", {"--start", "Buoy;-4000;180000"}, "--start");
    refused("start in words", {"--start", "Station;here;there"}, "--start");
    refused("finish of no team", {"--steps", "1", "--finish", "Team 9;Station;530000;180000"}, "Team 9");
    refused("duty without parts", {"--duty", "Post;530000;180000"}, "six parts");
    refused("duty outside the shift", {"--duty", "Post;530000;180000;20:30;20:40;15"}, "20:30 is outside the shift");
    refused("duty at no time", {"--duty", "Post;530000;180000;23:30;half past;15"}, "half past");
    refused("duty backwards", {"--duty", "Post;530000;180000;23:30;23:20;15"}, "before the earliest");
    refused("duty of no minutes", {"--duty", "Post;530000;180000;23:30;23:40;0"}, "minutes");
    refused("duty with a letter in a number", {"--duty", "Post;529800;18x000;23:30;23:40;15"}, "529800;18x000");
    refused("duty at infinity", {"--duty", "Post;inf;180000;23:30;23:40;15"}, "inf;180000");
    refused("break without parts", {"--break", "45;23:00"}, "three parts");
    refused("break with half a place", {"--break", "45;23:00;01:00;Canteen;530000"}, "three parts");
    refused("break longer than its window", {"--break", "45;23:00;23:40"}, "does not fit");
    refused("break outside the shift", {"--break", "45;12:00;13:00"}, "12:00 is outside the shift");
    refused("break of no minutes", {"--break", "0;23:00;01:00"}, "minutes");
    refused("break at no point", {"--break", "45;23:00;01:00;Canteen;x;y"}, "x;y");
    refused("break at half a point", {"--break", "45;23:00;01:00;Canteen;530000;y"}, "530000;y");
}

void CommandLineTest::planRefusesOrders()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, why);
    const CommandLineRun run =
        runLantern(QStringList{"plan", "--file", path("exercise.lantern"), "--night", "2026-11-27"} + options);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.standardError.contains(why), run.standardError.constData());
    QVERIFY(run.standardOutput.isEmpty());
}

// A longitude of 0 is in Britain: it must have been typed.
void CommandLineTest::areaOfAuthorityTakesNumbersOnly()
{
    const CommandLineRun run =
        runLantern({"authority", "add", "--file", path("exercise.lantern"), "--from", "2026-11-27T21:00", "--to",
                    "2026-11-28T03:00", "--area", "51.51,-0.13;51.51,x;51.52,-0.12"});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.standardError.contains("51.51,x"), run.standardError.constData());
}

void CommandLineTest::planWithoutOfficersStaysDraft()
{
    const QString file = path("unstaffed.lantern");
    QCOMPARE(runLantern({"new", file}).exitCode, 0);
    const QString csv = path("offences.csv");
    QFile rows(csv);
    QVERIFY(rows.open(QIODevice::WriteOnly));
    rows.write("Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime "
               "type,Last outcome category,Context\n");
    for (int i = 0; i < 40; ++i)
        rows.write("id" + QByteArray::number(i) + ",2026-10,Force,Force,-0.1" + QByteArray::number(i % 4) +
                   ",51.51,On or near Test Street,,,Violence and sexual offences,,\n");
    rows.close();
    QCOMPARE(runLantern({"import", csv, "--into", file}).exitCode, 0);
    const CommandLineRun run = runLantern({"plan", "--file", file, "--night", "2026-11-27", "--uniform", "2", "--plain",
                                           "1", "--seed", "1", "--approve", "--json"});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(!run.standardError.isEmpty());
    QCOMPARE(run.json()["status"].toString(), QStringLiteral("draft"));
    QVERIFY(!run.json()["breaches"].toArray().isEmpty());
}

void CommandLineTest::statsWorkOnPlainCsv()
{
    const QString data = QStringLiteral(LANTERN_SOURCE_DIRECTORY "/tests/data/statistics/");
    const auto lines = [](const QString &file) {
        QFile written(file);
        return written.open(QIODevice::ReadOnly) ? written.readAll().count('\n') : qsizetype{-1};
    };
    const QJsonObject density =
        runLantern({"stats", "density", data + "points.csv", "--cell", "100", "--bandwidth", "400", "--extent",
                    "528000,179000,532000,182000", "--out", path("density.csv"), "--json"})
            .json();
    QCOMPARE(density["columns"].toInt(), 40);
    QCOMPARE(density["rows"].toInt(), 30);
    QVERIFY(density["seconds"].toDouble() > 0);
    QCOMPARE(lines(path("density.csv")), qsizetype{1200});
    const QJsonObject gistar = runLantern({"stats", "gistar", data + "grid.csv", "--columns", "24", "--permutations",
                                           "99", "--out", path("z.csv"), "--json"})
                                   .json();
    QCOMPARE(gistar["cells"].toInt(), 432);
    QVERIFY(gistar["hot_fdr05"].toInt() > 0);
    QCOMPARE(lines(path("z.csv")), qsizetype{432});
    const QJsonObject knox = runLantern({"stats", "knox", data + "knox_events.csv", "--metres", "50,100", "--days",
                                         "3,7,14", "--permutations", "99", "--seed", "1", "--json"})
                                 .json();
    QCOMPARE(knox["observed"].toArray().size(), 2);
    QCOMPARE(knox["observed"].toArray().first().toArray().first().toInt(), 13);
    QCOMPARE(knox["p"].toArray().first().toArray().size(), 3);
}

void CommandLineTest::statsRefuseBadNumbers()
{
    QFile file(path("bad.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x,y,t\n528000,179000,3\n528100,nan,4\n");
    file.close();
    const CommandLineRun bad =
        runLantern({"stats", "knox", path("bad.csv"), "--metres", "100", "--days", "7", "--permutations", "9"});
    QCOMPARE(bad.exitCode, 1);
    QVERIFY2(bad.standardError.contains("bad.csv:3:2"), bad.standardError.constData());
    const CommandLineRun noWeight =
        runLantern({"stats", "density", path("bad.csv"), "--extent", "0,0,1000,1000", "--out", path("never.csv")});
    QCOMPARE(noWeight.exitCode, 1);
    QVERIFY2(noWeight.standardError.contains("w"), noWeight.standardError.constData());
    QVERIFY(!QFile::exists(path("never.csv")));
}

void CommandLineTest::unknownPlanIsRefused()
{
    const CommandLineRun brief =
        runLantern({"brief", "--file", path("exercise.lantern"), "--plan", "nope", "--pdf", path("nope.pdf")});
    QCOMPARE(brief.exitCode, 1);
    QVERIFY2(brief.standardError.contains("nope"), brief.standardError.constData());
    QVERIFY(!QFile::exists(path("nope.pdf")));
    const CommandLineRun record =
        runLantern({"record", "--file", path("exercise.lantern"), "--plan", "nope", "--csv", path("nope.csv")});
    QCOMPARE(record.exitCode, 1);
    QVERIFY2(record.standardError.contains("nope"), record.standardError.constData());
}

void CommandLineTest::briefPrintsPack()
{
    const CommandLineRun run = runLantern({"brief", "--file", path("exercise.lantern"), "--plan", planId(), "--pdf",
                                           path("pack.pdf"), "--html", path("pack.html"), "--json"});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    QVERIFY(run.json()["pages"].toInt() >= 4);
    QFile pdf(path("pack.pdf"));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5).startsWith("%PDF-"));
    QFile html(path("pack.html"));
    QVERIFY(html.open(QIODevice::ReadOnly));
    const QByteArray text = html.readAll();
    QVERIFY(text.contains("EXERCISE"));
    QVERIFY(text.contains("OFFICIAL"));
    QVERIFY(!text.contains("http-equiv=\"refresh\""));
}

void CommandLineTest::recordTakesAllRowsOrNone()
{
    const QString plan = planId();
    QFile csv(path("results.csv"));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("team,leg,in,out,nil\nTeam 1,1,21:40,21:52,yes\nTeam 1,999,22:10,22:25,yes\n");
    csv.close();
    const CommandLineRun refused =
        runLantern({"record", "--file", path("exercise.lantern"), "--plan", plan, "--csv", path("results.csv")});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.standardError.contains("results.csv:3"), refused.standardError.constData());
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("team,leg,in,out,nil\nTeam 1,1,21:40,21:52,yes\n");
    csv.close();
    const CommandLineRun recorded = runLantern(
        {"record", "--file", path("exercise.lantern"), "--plan", plan, "--csv", path("results.csv"), "--json"});
    QVERIFY2(recorded.exitCode == 0, recorded.standardError.constData());
    QCOMPARE(recorded.json()["recorded"].toInt(), 1);
}

void CommandLineTest::walkIsLoggedAndFollowedUp()
{
    const QString file = path("walks.lantern");
    QCOMPARE(runLantern({"new", file}).exitCode, 0);
    const CommandLineRun added = runLantern(
        {"walk",      "add",
         "--file",    file,
         "--at",      "2026-11-20T20:30",
         "--minutes", "25",
         "--place",   "Station Approach",
         "--point",   "51.5,-0.12",
         "--officer", "4471",
         "--women",   "2",
         "--concern", "51.5,-0.12;badly_lit+followed;Ask for the lamp;Ward sergeant;2026-11-22;Council lighting",
         "--now",     "2026-11-24T12:00:00Z",
         "--json"});
    QVERIFY2(added.exitCode == 0, added.standardError.constData());
    QVERIFY(!added.json()["warnings"].toArray().isEmpty());
    const QJsonArray overdue =
        runLantern({"walk", "list", "--overdue", "--file", file, "--now", "2026-11-24T12:00:00Z", "--json"})
            .json()["overdue"]
            .toArray();
    QCOMPARE(overdue.size(), 1);
    QCOMPARE(overdue[0].toObject()["days_late"].toInt(), 2);
    const QString action = overdue[0].toObject()["action"].toString();
    const QStringList advance{"walk", "advance", "--file", file,    "--action",
                              action, "--to",    "done",   "--now", "2026-11-24T12:00:00Z"};
    QCOMPARE(runLantern(advance).exitCode, 1);
    QCOMPARE(runLantern(advance + QStringList{"--outcome", "Lamp mended"}).exitCode, 0);
    QStringList tell = advance;
    tell.replace(tell.indexOf("done"), "fed_back");
    QCOMPARE(runLantern(tell).exitCode, 1);
    QCOMPARE(runLantern(tell + QStringList{"--how", "pigeon"}).exitCode, 2);
    const CommandLineRun told = runLantern(tell + QStringList{"--how", "phone", "--json"});
    QCOMPARE(told.exitCode, 0);
    QCOMPARE(told.json()["told_how"].toString(), QStringLiteral("phone"));
    QCOMPARE(told.json()["fed_back_on"].toString(), QStringLiteral("2026-11-24"));
}

void CommandLineTest::walkGoesFromRequestToLetter()
{
    const QString file = path("requests.lantern");
    QCOMPARE(runLantern({"new", file}).exitCode, 0);
    const auto run = [&](const QStringList &arguments, const QString &day) {
        return runLantern(arguments + QStringList{"--file", file, "--now", day + "T12:00:00Z", "--json"});
    };
    QCOMPARE(run({"walk", "ask", "--reference", "Jo Bloggs", "--area", "Harbour"}, "2026-11-01").exitCode, 1);
    QCOMPARE(run({"walk", "ask", "--reference", "WT-1", "--area", "Harbour"}, "2026-11-01").exitCode, 0);
    QCOMPARE(run({"walk", "ask", "--reference", "WT-1", "--area", "Harbour"}, "2026-11-01").exitCode, 1);
    const QStringList book{"walk", "book", "--request", "WT-1", "--at", "2026-11-05T19:00"};
    QCOMPARE(run(book, "2026-11-02").exitCode, 1); // with nobody
    QCOMPARE(run(book + QStringList{"--officer", "4471"}, "2026-11-02").json()["stage"].toString(), "booked");
    const CommandLineRun added =
        run({"walk", "add", "--request", "WT-1", "--at", "2026-11-05T19:00", "--minutes", "45", "--point", "51.5,-0.12",
             "--officer", "4471", "--felt-before", "2", "--felt-after", "4", "--concern",
             "51.5,-0.12;badly_lit;Mend the lamp;Ward sergeant;2026-11-20;Council lighting"},
            "2026-11-06");
    QVERIFY2(added.exitCode == 0, added.standardError.constData());
    const auto stage = [&](const QString &day) {
        return run({"walk", "requests"}, day).json()["requests"].toArray()[0].toObject()["stage"].toString();
    };
    QCOMPARE(stage("2026-11-06"), "actions");
    const QJsonObject walk = run({"walk", "list"}, "2026-11-06").json()["walks"].toArray()[0].toObject();
    const QJsonObject raised = walk["concerns"].toArray()[0].toObject();
    const QString action = raised["actions"].toArray()[0].toObject()["action"].toString();
    QVERIFY(!action.isEmpty());
    const QStringList chase{"walk", "chase", "--action", action, "--answer", "Next week"};
    QCOMPARE(run(chase + QStringList{"--next", "2026-11-07"}, "2026-11-07").exitCode, 1);
    QCOMPARE(run(chase + QStringList{"--next", "2026-11-14"}, "2026-11-07").json()["chased"].toInt(), 1);
    QVERIFY(run({"walk", "chase"}, "2026-11-13").json()["chases"].toArray().isEmpty());
    QCOMPARE(run({"walk", "chase"}, "2026-11-14").json()["chases"].toArray().size(), 1);
    const auto advance = [&](const QStringList &rest, const QString &day) {
        return run(QStringList{"walk", "advance", "--action", action} + rest, day).exitCode;
    };
    QCOMPARE(advance({"--to", "done", "--outcome", "Lamp mended"}, "2026-11-14"), 0);
    QCOMPARE(advance({"--to", "fed_back", "--how", "letter"}, "2026-11-15"), 0);
    QJsonObject measures = run({"walk", "measures"}, "2026-11-16").json();
    QCOMPARE(measures["answered_share"].toDouble(), 1.0);
    QCOMPARE(measures["median_days_to_feed_back"].toDouble(), 10.0);
    QCOMPARE(measures["booked"].toInt(), 1);
    QCOMPARE(measures["felt_after"].toDouble(), 4.0);
    QCOMPARE(stage("2026-11-16"), "fed_back");
    QCOMPARE(run({"walk", "reopen", "--action", action}, "2026-11-17").exitCode, 1); // without a reason
    QCOMPARE(run({"walk", "reopen", "--action", action, "--reason", "Dark again"}, "2026-11-17").exitCode, 0);
    measures = run({"walk", "measures"}, "2026-11-17").json();
    QCOMPARE(measures["reopened"].toInt(), 1);
    QCOMPARE(measures["answered_share"].toDouble(), 0.0);
    QVERIFY(measures["median_days_to_feed_back"].isNull());
    const CommandLineRun letter =
        run({"walk", "letter", "--walk", added.json()["walk"].toString(), "--pdf", path("letter.pdf")}, "2026-11-17");
    QVERIFY2(letter.exitCode == 0, letter.standardError.constData());
    QFile pdf(path("letter.pdf"));
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
    const auto titleIn = [&](const QString &language) {
        return run({"walk", "letter", "--walk", added.json()["walk"].toString(), "--pdf", path("letter.pdf"),
                    "--letter-language", language},
                   "2026-11-17");
    };
    QCOMPARE(titleIn("en").json()["title"].toString(), "You said, we did");
    QCOMPARE(titleIn("cy").json()["title"].toString(), "Dywedoch chi, gwnaethom ni");
    QCOMPARE(titleIn("tlh").exitCode, 1);
}

void CommandLineTest::walkOfNobodyIsRefused()
{
    const QString file = path("nobody.lantern");
    QCOMPARE(runLantern({"new", file}).exitCode, 0);
    const CommandLineRun run = runLantern({"walk", "add", "--file", file, "--at", "2026-11-05T19:00", "--point",
                                           "51.5,-0.12", "--officer", "4471", "--women", "0"});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.standardError.contains("Nobody walked"), run.standardError.constData());
    QVERIFY(runLantern({"walk", "list", "--file", file, "--json"}).json()["walks"].toArray().isEmpty());
}

void CommandLineTest::problemsArePutForwardAndRun()
{
    const QString file = path("problems.lantern");
    QVERIFY(QFile::copy(path("exercise.lantern"), file));
    const auto run = [&](const QStringList &arguments) {
        return runLantern(QStringList{"problem"} + arguments +
                          QStringList{"--file", file, "--now", "2026-11-24T12:00:00Z", "--json"});
    };
    const QJsonArray inHand = run({"list"}).json()["problems"].toArray();
    QCOMPARE(inHand.size(), 1); // the exercise runs one
    const QJsonArray proposed = run({"propose"}).json()["proposed"].toArray();
    QVERIFY(!proposed.isEmpty());
    const QString concern = proposed[0].toObject()["concern"].toString();
    QCOMPARE(run({"reject", "--concern", concern, "--by", "4402"}).exitCode, 1); // without a reason
    const QStringList accept{"accept", "--concern", concern, "--by", "4402", "--name", "Underpass"};
    QCOMPARE(run(accept).exitCode, 1); // without a review date
    const CommandLineRun accepted = run(accept + QStringList{"--review", "2026-12-08"});
    QVERIFY2(accepted.exitCode == 0, accepted.standardError.constData());
    QCOMPARE(run({"propose"}).json()["proposed"].toArray().size(), proposed.size() - 1);
    const QString problem = accepted.json()["problem"].toString();
    QCOMPARE(run({"work", "--problem", problem, "--to", "scanning"}).exitCode, 1); // nothing is written
    const CommandLineRun moved =
        run({"work", "--problem", problem, "--written", "Nobody is followed here", "--to", "scanning"});
    QCOMPARE(moved.json()["stage"].toString(), "scanning");
}

void CommandLineTest::authorityIsEnteredAndPrinted()
{
    const QString file = path("authorities.lantern");
    QCOMPARE(runLantern({"new", file}).exitCode, 0);
    const QStringList add{"authority", "add", "--file", file, "--from", "2026-11-27T21:00"};
    const QStringList lawful{"--reference",
                             "S34/1",
                             "--granted-by",
                             "1102",
                             "--grounds",
                             "Harassment",
                             "--rights",
                             "No assembly is announced",
                             "--regards-rights",
                             "--area",
                             "51.51,-0.13;51.51,-0.12;51.52,-0.12"};
    const CommandLineRun tooLong = runLantern(add + lawful + QStringList{"--to", "2026-11-29T22:00"});
    QCOMPARE(tooLong.exitCode, 1);
    QVERIFY2(tooLong.standardError.contains("48 hours"), tooLong.standardError.constData());
    const CommandLineRun entered = runLantern(add + lawful + QStringList{"--to", "2026-11-29T21:00"});
    QVERIFY2(entered.exitCode == 0, entered.standardError.constData());
    const QStringList reference = add + QStringList{"--to", "2026-12-10T21:00", "--kind", "protective_security"};
    QCOMPARE(runLantern(reference + QStringList{"--reference", "Smith"}).exitCode, 1);
    QCOMPARE(runLantern(reference + QStringList{"--reference", "PSO-7"}).exitCode, 0);
    const QStringList form{"authority", "form", "--file", file, "--pdf", path("authority.pdf")};
    QCOMPARE(runLantern(form).exitCode, 0); // the empty one
    QCOMPARE(runLantern(form + QStringList{"--reference", "S34/1"}).exitCode, 0);
    QCOMPARE(runLantern(form + QStringList{"--reference", "PSO-7"}).exitCode, 1);
    QFile pdf(path("authority.pdf"));
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
}

void CommandLineTest::exportSuppressesSmallCounts()
{
    const CommandLineRun run =
        runLantern({"export", "results", "--file", path("exercise.lantern"), "--out", path("results-out.csv")});
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    QFile csv(path("results-out.csv"));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = csv.readAll().trimmed().split('\n');
    QVERIFY(lines.size() > 1);
    QVERIFY(lines[0].contains("EXERCISE"));
    for (const QByteArray &line : lines.sliced(1)) {
        const QList<QByteArray> cells = line.split(',');
        for (qsizetype i = 2; i < cells.size(); ++i)
            for (int small = 1; small < 5; ++small)
                QVERIFY2(cells[i] != '"' + QByteArray::number(small) + '"', line.constData());
    }
}

void CommandLineTest::verifyFindsTampering()
{
    const QString file = path("tampered.lantern");
    QCOMPARE(runLantern({"new", file}).exitCode, 0);
    const CommandLineRun sound = runLantern({"verify", file, "--json"});
    QCOMPARE(sound.exitCode, 0);
    QVERIFY(sound.json()["ok"].toBool());
    QFile bytes(file);
    QVERIFY(bytes.open(QIODevice::ReadWrite));
    QVERIFY(bytes.resize(bytes.size() / 2));
    bytes.close();
    const CommandLineRun damaged = runLantern({"verify", file});
    QCOMPARE(damaged.exitCode, 1);
    QVERIFY(!damaged.standardError.isEmpty());
}

void CommandLineTest::importSaysWhatItDid()
{
    QFile csv(path("street.csv"));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last "
              "outcome category,Context\n"
              ",2026-01,F,F,-0.12,51.51,On or near A Street,,,Anti-social behaviour,,\n"
              ",2026-01,F,F,-0.12,51.51,On or near A Street,,,Anti-social behaviour,,\n"
              "abc,2026-13,F,F,-0.12,51.51,On or near A Street,,,Robbery,,\n");
    csv.close();
    const QStringList import{"import", path("street.csv"), "--into", path("import.lantern"), "--json"};
    CommandLineRun dry = runLantern(import + QStringList{"--dry-run"});
    QCOMPARE(dry.exitCode, 0);
    QVERIFY(!QFile::exists(path("import.lantern")));
    const QJsonObject first =
        runLantern(import + QStringList{"--refusals", path("refusals.csv")}).json()["totals"].toObject();
    QCOMPARE(first["accepted"].toInt(), 2);
    QCOMPARE(first["refused"].toInt(), 1);
    const QJsonObject second = runLantern(import).json()["totals"].toObject();
    QCOMPARE(second["accepted"].toInt(), 0);
    QCOMPARE(second["duplicate"].toInt(), 2);
    QFile refusals(path("refusals.csv"));
    QVERIFY(refusals.open(QIODevice::ReadOnly));
    QVERIFY(refusals.readAll().contains(",4,"));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_command_line.moc"
