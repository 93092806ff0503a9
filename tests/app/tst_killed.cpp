#include "app/command_line_run.h"

#include "base/clock.h"
#include "store/offence_repository.h"
#include "store/outcome_repository.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace lantern;

namespace
{

const QString program = QStringLiteral(LANTERN_BUILD_DIRECTORY "/app/lantern");
constexpr int rowsBefore = 40;
constexpr int rowsImported = 400'000;

bool writeOffences(const QString &path, const QByteArray &prefix, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime "
               "type,Last outcome category,Context\n");
    for (int row = 0; row < rows; ++row) {
        const QByteArray number = QByteArray::number(row);
        file.write(prefix + number + ",2026-10,Force,Force,-0.1" + QByteArray::number(row % 9000 + 1000) + ",51.5" +
                   QByteArray::number(row % 7919 + 1000) + ",On or near Test Street " + QByteArray::number(row % 500) +
                   ",,,Violence and sexual offences,,\n");
    }
    return file.flush();
}

bool copyFile(const QString &from, const QString &to)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(to + QLatin1StringView(suffix));
    return QFile::copy(from, to);
}

} // namespace

// `kill -9` in the middle of the work: the file opens with what was committed before, whole, and the work can be done again.
class KilledTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    const SystemClock m_clock;
    QString m_plan;
    int m_results = 0; // rows of the results CSV
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }
    [[nodiscard]] qint64 offencesIn(const QString &file) const;
    [[nodiscard]] qint64 resultsIn(const QString &file) const;
    [[nodiscard]] std::optional<bool> killedAtWrite(int write, const QStringList &arguments) const;
    void makeNight();
    void checkImport(const QString &file) const;

private Q_SLOTS:
    void initTestCase();
    void importKilledFromOutside();
    void importIsAllOrNothing_data();
    void importIsAllOrNothing();
    void recordIsAllOrNothing_data();
    void recordIsAllOrNothing();
};

qint64 KilledTest::offencesIn(const QString &file) const
{
    const auto store = Store::open({.path = file, .readOnly = true}, m_clock);
    return store ? OffenceRepository(**store).offenceCount().value_or(-1) : -1;
}

qint64 KilledTest::resultsIn(const QString &file) const
{
    const auto store = Store::open({.path = file, .readOnly = true}, m_clock);
    if (!store)
        return -1;
    const auto rows = ResultRepository(**store).standing(PlanId::fromString(m_plan));
    return rows ? static_cast<qint64>(rows->size()) : -1;
}

void KilledTest::initTestCase()
{
    QVERIFY(writeOffences(path("before.csv"), "a", rowsBefore));
    QVERIFY(writeOffences(path("many.csv"), "b", rowsImported));
    QCOMPARE(runLantern({"import", path("before.csv"), "--into", path("before.lantern")}).exitCode, 0);
    QCOMPARE(offencesIn(path("before.lantern")), rowsBefore);
    makeNight();
}

// A draft of many teams on the exercise borough, and a result for each of its visits.
void KilledTest::makeNight()
{
    const QString file = path("exercise.lantern");
    const QStringList now{"--now", "2026-11-24T12:00:00Z"};
    QCOMPARE(runLantern(QStringList{"new", file, "--exercise", "--seed", "7"} + now).exitCode, 0);
    const CommandLineRun planned = runLantern(QStringList{"plan", "--file", file, "--night", "2026-11-27", "--uniform",
                                                          "12", "--plain", "0", "--seed", "1", "--json"} +
                                              now);
    QVERIFY2(planned.exitCode == 0, planned.standardError.constData());
    m_plan = planned.json()["plan"].toString();
    QFile csv(path("results.csv"));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("team,leg,in,out,nil\n");
    QHash<QString, int> visits;
    for (const auto &value : planned.json()["legs"].toArray()) {
        const QJsonObject leg = value.toObject();
        if (leg["kind"].toString() != QLatin1StringView("visit"))
            continue;
        const QString team = leg["team"].toString();
        csv.write(QStringLiteral("%1,%2,%3,%4,yes\n")
                      .arg(team)
                      .arg(++visits[team])
                      .arg(leg["arrive"].toString(), leg["depart"].toString())
                      .toUtf8());
        ++m_results;
    }
    QVERIFY2(m_results >= 20, qPrintable(QString::number(m_results)));
}

// strace sends the SIGKILL at a chosen write, so that the same moment is met each time. Empty where strace may not trace, else whether
// the process died there.
std::optional<bool> KilledTest::killedAtWrite(int write, const QStringList &arguments) const
{
    const QString trace = path("trace.txt");
    QFile::remove(trace);
    QProcess process;
    process.start(QStringLiteral("strace"),
                  QStringList{"-f", "-qq", "-o", trace, "-e", "trace=pwrite64", "-e",
                              QStringLiteral("inject=pwrite64:signal=KILL:when=%1").arg(write), program} +
                      arguments);
    process.waitForFinished(120'000);
    if (QFileInfo(trace).size() == 0)
        return std::nullopt;
    return process.exitStatus() == QProcess::CrashExit || process.exitCode() != 0;
}

// The file is sound, holds all of the import or none of it, and takes it again.
void KilledTest::checkImport(const QString &file) const
{
    const CommandLineRun verified = runLantern({"verify", file});
    QVERIFY2(verified.exitCode == 0, verified.standardError.constData());
    const qint64 kept = offencesIn(file);
    QVERIFY2(kept == rowsBefore || kept == rowsBefore + rowsImported, qPrintable(QString::number(kept)));
    const CommandLineRun again = runLantern({"import", path("many.csv"), "--into", file, "--json"});
    QVERIFY2(again.exitCode == 0, again.standardError.constData());
    QCOMPARE(again.json()["totals"].toObject()["accepted"].toInteger(), rowsBefore + rowsImported - kept);
    QCOMPARE(offencesIn(file), rowsBefore + rowsImported);
}

void KilledTest::importKilledFromOutside()
{
    const QString file = path("killed.lantern");
    QVERIFY(copyFile(path("before.lantern"), file));
    QProcess importing;
    importing.start(program, {"import", path("many.csv"), "--into", file});
    while (QFileInfo(file + QStringLiteral("-wal")).size() == 0 && !importing.waitForFinished(1))
        QVERIFY(importing.error() == QProcess::UnknownError || importing.error() == QProcess::Timedout);
    QCOMPARE(importing.state(), QProcess::Running);
    importing.kill();
    QVERIFY(importing.waitForFinished());
    QCOMPARE(importing.exitStatus(), QProcess::CrashExit);
    checkImport(file);
}

void KilledTest::importIsAllOrNothing_data()
{
    QTest::addColumn<int>("write"); // which write to the file is the process's last
    for (const int write : {10, 1000, 5000, 10'000})
        QTest::addRow("at write %d", write) << write;
}

void KilledTest::importIsAllOrNothing()
{
    QFETCH(int, write);
    const QString file = path("killed.lantern");
    QVERIFY(copyFile(path("before.lantern"), file));
    const auto died = killedAtWrite(write, {"import", path("many.csv"), "--into", file});
    if (!died)
        QSKIP("strace is missing or may not trace here: the import is not killed at a chosen write");
    QVERIFY2(*died, "the process ended before that write");
    checkImport(file);
}

void KilledTest::recordIsAllOrNothing_data()
{
    QTest::addColumn<int>("write");
    for (const int write : {1, 2, 5, 10, 20, 40})
        QTest::addRow("at write %d", write) << write;
}

void KilledTest::recordIsAllOrNothing()
{
    QFETCH(int, write);
    const QString file = path("night.lantern");
    QVERIFY(copyFile(path("exercise.lantern"), file));
    const QStringList record{"record", "--file", file, "--plan", m_plan, "--csv", path("results.csv")};
    const auto died = killedAtWrite(write, record);
    if (!died)
        QSKIP("strace is missing or may not trace here: recording is not killed at a chosen write");
    QVERIFY2(*died, "the process ended before that write");

    const CommandLineRun verified = runLantern({"verify", file});
    QVERIFY2(verified.exitCode == 0, verified.standardError.constData());
    const qint64 kept = resultsIn(file);
    QVERIFY2(kept == 0 || kept == m_results, qPrintable(QString::number(kept)));
    if (kept == 0) {
        const CommandLineRun again = runLantern(record);
        QVERIFY2(again.exitCode == 0, again.standardError.constData());
    }
    QCOMPARE(resultsIn(file), m_results);
}

QTEST_GUILESS_MAIN(KilledTest)
#include "tst_killed.moc"
