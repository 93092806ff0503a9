#include "core/store/store_fixture.h"
#include "store/audit.h"
#include "store/offence_repository.h"

#include <QProcess>

using namespace lantern;
using test::StoreFixture;

class StoreCrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedImportLeavesWhatWasCommitted();
};

void StoreCrashTest::killedImportLeavesWhatWasCommitted()
{
    const StoreFixture fixture;
    QProcess writer;
    writer.start(QCoreApplication::applicationDirPath() + QStringLiteral("/store_crash_writer"), {fixture.path()});
    QVERIFY2(writer.waitForStarted(), qPrintable(writer.errorString()));
    QByteArray said;
    while (!said.contains("writing") && writer.waitForReadyRead(60'000))
        said += writer.readAllStandardOutput();
    QVERIFY2(said.contains("writing"), said.constData());
    // The log holds part of the open transaction, so there is something to leave out.
    QVERIFY(QFileInfo(fixture.path() + QStringLiteral("-wal")).size() > 500'000);
    writer.kill(); // SIGKILL
    QVERIFY(writer.waitForFinished());
    QCOMPARE(writer.exitStatus(), QProcess::CrashExit);

    const auto store = fixture.open();
    QVERIFY(store);
    QCOMPARE(OffenceRepository(*store).offenceCount().value(), 1000);
    const auto verification = verify(*store);
    QVERIFY(verification.has_value());
    QVERIFY2(verification->ok(), qPrintable(verification->problems.join(u'\n')));
    QCOMPARE(verification->auditRows, 1);
    QVERIFY(store->setProperty(QStringLiteral("borough"), QStringLiteral("writable")).has_value());
}

QTEST_GUILESS_MAIN(StoreCrashTest)
#include "tst_store_crash.moc"
