#include "core/store/store_fixture.h"

#include <QProcess>

#include <sys/stat.h>

using namespace lantern;
using test::StoreFixture;

namespace
{

QString neighbour()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/store_neighbour");
}

// 0 where there is no such file.
quint64 inodeOf(const QString &path)
{
    struct stat status = {};
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_ino : 0;
}

bool hears(QProcess &process, const QByteArray &word)
{
    QByteArray said;
    while (!said.contains(word) && process.waitForReadyRead(60'000))
        said += process.readAllStandardOutput();
    return said.contains(word);
}

} // namespace

// Two programs have one file open. SQLite deletes the log when the last of them closes the file, and knows of the other by its locks:
// a program that lost its locks goes on writing into a log that nobody will find.
class StoreBesideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readerLeavesTheLogOfTheOther_data();
    void readerLeavesTheLogOfTheOther();
};

void StoreBesideTest::readerLeavesTheLogOfTheOther_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("plain") << QString();
    QTest::newRow("encrypted") << QStringLiteral("a key");
}

void StoreBesideTest::readerLeavesTheLogOfTheOther()
{
    QFETCH(QString, key);
    const StoreFixture fixture;
    QVERIFY(fixture.create(key));
    const QString log = fixture.path() + QStringLiteral("-wal");

    QProcess holder;
    holder.start(neighbour(), {QStringLiteral("hold"), fixture.path(), key, QStringLiteral("after")});
    QVERIFY(hears(holder, "open"));
    const quint64 inode = inodeOf(log);
    QVERIFY(inode != 0);

    QProcess reader;
    reader.start(neighbour(), {QStringLiteral("read"), fixture.path(), key});
    QVERIFY(reader.waitForFinished());
    QCOMPARE(reader.exitCode(), 0);
    QCOMPARE(reader.readAllStandardOutput().trimmed(), "before");
    QCOMPARE(inodeOf(log), inode);

    holder.write("go on\n");
    QVERIFY(hears(holder, "written"));
    QCOMPARE(inodeOf(log), inode);
    holder.kill(); // SIGKILL: nothing is closed, so the log alone holds the last change
    QVERIFY(holder.waitForFinished());
    QCOMPARE(holder.exitStatus(), QProcess::CrashExit);

    const auto store = fixture.open(key);
    QVERIFY(store);
    QCOMPARE(store->property(QStringLiteral("borough")), QStringLiteral("after"));
}

QTEST_GUILESS_MAIN(StoreBesideTest)
#include "tst_store_beside.moc"
