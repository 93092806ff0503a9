#include "app/command_line_run.h"

#include "base/clock.h"
#include "intake/importer.h"
#include "intake/preview.h"
#include "outcome/record.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

#include <sys/stat.h>

using namespace lantern;

namespace
{

// What this process does while it has the file open.
using Deed = std::function<void(Store &)>;

quint64 inodeOf(const QString &path)
{
    struct stat status = {};
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_ino : 0;
}

QString pathOf(const Store &store)
{
    return store.options().path;
}

void openAgain(Store &store)
{
    QVERIFY(Store::open(store.options(), store.clock()));
}

void importItsFolder(Store &store)
{
    QVERIFY(importPaths(store, {QFileInfo(pathOf(store)).path()}, {}));
}

void lookAtIt(Store &store)
{
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const auto preview = previewFile(pathOf(store) + QLatin1StringView(suffix));
        QVERIFY(!preview);
        QCOMPARE(preview.error().code, Error::Code::Refused);
    }
}

void takeItForResults(Store &store)
{
    QVERIFY(!recordCsv(store, store.makeId<PlanId>(), pathOf(store)));
}

} // namespace

// While this process has a file open, the real program opens it, reads and closes it. The log stays where it is, whatever this
// process did with the file before: SQLite's locks on it are still there.
class BesideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logStays_data();
    void logStays();
};

void BesideTest::logStays_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::newRow("one more connection") << Deed(openAgain);
    QTest::newRow("an import of its folder") << Deed(importItsFolder);
    QTest::newRow("a preview of it") << Deed(lookAtIt);
    QTest::newRow("results read from it") << Deed(takeItForResults);
}

void BesideTest::logStays()
{
    QFETCH(const Deed, deed);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("night.lantern"));
    const SystemClock clock;
    const auto store = Store::create({.path = path}, clock);
    QVERIFY(store);
    QVERIFY((*store)->setProperty(QStringLiteral("borough"), QStringLiteral("before")));
    const QString log = path + QStringLiteral("-wal");
    const quint64 inode = inodeOf(log);
    QVERIFY(inode != 0);

    deed(**store);
    const CommandLineRun listed = runLantern({"officer", "list", "--file", path});
    QVERIFY2(listed.exitCode == 0, listed.standardError.constData());
    QCOMPARE(inodeOf(log), inode);
    QVERIFY((*store)->setProperty(QStringLiteral("borough"), QStringLiteral("after")));
    QCOMPARE(inodeOf(log), inode);
}

QTEST_GUILESS_MAIN(BesideTest)
#include "tst_beside.moc"
