#include "commands/exercise_file.h"
#include "commands/workspace.h"
#include "exercise/borough.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace lantern;

// An exercise borough of an older Lantern is known as such, and made anew beside the old one.
class ExerciseFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void anOlderOneIsMadeAnew();
    void oneElsewhereIsLeftAlone();
    void nothingIsWrittenOver();

private:
    static void makeOld(const QString &path)
    {
        const SystemClock clock;
        QDir().mkpath(QFileInfo(path).absolutePath());
        const auto store = Store::create({.path = path}, clock);
        QVERIFY(store);
        QVERIFY((*store)->setProperty(QStringLiteral("exercise"), QStringLiteral("1")));
        QCOMPARE(exerciseEditionOf(**store), 1);
    }
    static QStringList standing()
    {
        return QFileInfo(exercisePath())
            .dir()
            .entryList({QStringLiteral("exercise*.lantern")}, QDir::Files, QDir::Name);
    }
};

void ExerciseFileTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("Lantern tests"));
    QCoreApplication::setApplicationName(
        QStringLiteral("tst_exercise_file_%1").arg(QCoreApplication::applicationPid()));
}

void ExerciseFileTest::cleanup()
{
    Workspace::instance()->closeFile();
    QDir(QFileInfo(exercisePath()).absolutePath()).removeRecursively();
}

void ExerciseFileTest::anOlderOneIsMadeAnew()
{
    makeOld(exercisePath());
    Workspace *workspace = Workspace::instance();
    workspace->openExercise();
    QVERIFY(workspace->isOpen());
    QVERIFY(workspace->isExerciseOutdated());
    QSignalSpy told(workspace, &Workspace::told);
    workspace->renewExercise();
    QTRY_VERIFY_WITH_TIMEOUT(workspace->isOpen(), 120'000);
    QVERIFY(!workspace->isExerciseOutdated());
    QCOMPARE(exerciseEditionOf(*workspace->store()), ExerciseEdition);
    const QStringList files = standing();
    QCOMPARE(files.size(), 2);
    QVERIFY(files[0].startsWith(QStringLiteral("exercise until ")));
    QCOMPARE(told.size(), 1);
    QVERIFY(told[0][0].toString().contains(files[0]));
    // The old one can be opened still, and is not asked about: it is kept on purpose.
    QVERIFY(workspace->openFile(QFileInfo(exercisePath()).dir().filePath(files[0])));
    QVERIFY(workspace->isExercise());
    QVERIFY(!workspace->isExerciseOutdated());
}

void ExerciseFileTest::oneElsewhereIsLeftAlone()
{
    const QString own = QFileInfo(exercisePath()).dir().filePath(QStringLiteral("mine.lantern"));
    makeOld(own);
    QVERIFY(Workspace::instance()->openFile(own));
    QVERIFY(!Workspace::instance()->isExerciseOutdated());
}

void ExerciseFileTest::nothingIsWrittenOver()
{
    const QDate today(2026, 11, 29);
    QSet<QString> places;
    for (int time = 0; time < 3; ++time) {
        makeOld(exercisePath());
        const Result<QString> aside = setExerciseAside(exercisePath(), today);
        QVERIFY(aside);
        places.insert(*aside);
    }
    QCOMPARE(places.size(), 3);
    QCOMPARE(standing().size(), 3);
    QVERIFY(!setExerciseAside(exercisePath(), today)); // there is none any more
}

QTEST_GUILESS_MAIN(ExerciseFileTest)
#include "tst_exercise_file.moc"
