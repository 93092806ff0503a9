#include "app/command_line_run.h"
#include "store/store.h"
#include "walks/walk_change.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace lantern;

const QString Place = QStringLiteral("Weaver Street");

// The display is unplugged while somebody types: what was typed is in the file, and there when it is opened again.
class DisplayGoneTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    QProcess m_display;
    QProcess m_program;
    QString m_displayName;
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }
    [[nodiscard]] bool startDisplay();
    void startProgram(const QString &file);
    void stopProgram();
    void press(const QStringList &keys) const;
    [[nodiscard]] bool typePlace(const QString &file) const;
    [[nodiscard]] static QString placeTyped(const QString &file);

private Q_SLOTS:
    void keepsWhatWasTyped();
    void cleanup();
};

// The server finds a number itself and tells it.
bool DisplayGoneTest::startDisplay()
{
    m_display.start(QStringLiteral("Xvfb"),
                    {"-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"});
    const bool isThere = m_display.waitForStarted() && QTest::qWaitFor([&] { return m_display.canReadLine(); }, 30'000);
    m_displayName = u':' + QString::fromLatin1(m_display.readLine().trimmed());
    return isThere;
}

void DisplayGoneTest::startProgram(const QString &file)
{
    QDir().mkpath(path("settings/Lantern"));
    QFile settings(path("settings/Lantern/Lantern.conf"));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[window]\nscreen=walks\nx=0\ny=0\nwidth=1280\nheight=800\n\n[tour]\nseen=true\n");
    settings.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("QT_QPA_PLATFORM", "xcb");
    environment.insert("QT_QUICK_BACKEND", "software");
    environment.insert("DISPLAY", m_displayName);
    environment.insert("XDG_CONFIG_HOME", path("settings"));
    environment.insert("XDG_DATA_HOME", path("data"));
    environment.insert("XDG_CACHE_HOME", path("cache"));
    m_program.setProcessEnvironment(environment);
    m_program.start(QStringLiteral(LANTERN_BUILD_DIRECTORY "/app/lantern"), {file});
    QVERIFY(m_program.waitForStarted());
}

void DisplayGoneTest::stopProgram()
{
    m_program.kill();
    m_program.waitForFinished();
}

void DisplayGoneTest::press(const QStringList &keys) const
{
    QProcess hand;
    hand.setProcessEnvironment(m_program.processEnvironment());
    hand.start(QStringLiteral("xdotool"), keys);
    hand.waitForFinished();
}

// Of the walk that is begun and not saved; empty while there is none.
QString DisplayGoneTest::placeTyped(const QString &file)
{
    const SystemClock clock;
    const auto store = Store::open({.path = file, .readOnly = true}, clock);
    const Result<std::optional<WalkSheet>> begun =
        store ? newWalkSheet(**store) : Result<std::optional<WalkSheet>>(std::nullopt);
    return begun && *begun ? (*begun)->walk.placeName : QString();
}

// Walks waits with the keyboard on New walk; the place is two fields on.
bool DisplayGoneTest::typePlace(const QString &file) const
{
    press({"mousemove", "640", "11", "click", "1", "key", "ctrl+5", "key", "ctrl+6", "key", "space"});
    press({"key", "Tab", "Tab", "key", "ctrl+a", "type", Place});
    return QTest::qWaitFor([&] { return placeTyped(file) == Place; }, 4'000);
}

void DisplayGoneTest::keepsWhatWasTyped()
{
    for (const char *tool : {"Xvfb", "xdotool"})
        if (QStandardPaths::findExecutable(tool).isEmpty())
            QSKIP("Xvfb or xdotool is missing: no display to unplug");
    QVERIFY(startDisplay());
    QString file;
    bool isTyped = false;
    // Keys that come before the screen is there are heard in part, and what they began is in the way of the next: then all is begun
    // anew, and the screen given longer.
    for (int attempt = 1; attempt <= 8 && !isTyped; ++attempt) {
        stopProgram();
        file = path(QStringLiteral("night%1.lantern").arg(attempt));
        QCOMPARE(runLantern({"new", file}).exitCode, 0);
        startProgram(file);
        press({"search", "--sync", "--onlyvisible", "--name", "."});
        QTest::qWait(700 * attempt);
        isTyped = typePlace(file);
    }
    QVERIFY(isTyped);
    m_display.kill();
    QVERIFY(m_display.waitForFinished());
    QVERIFY(m_program.waitForFinished(60'000));
    QVERIFY2(m_program.exitStatus() == QProcess::NormalExit, m_program.readAllStandardError().right(600).constData());
    QCOMPARE(placeTyped(file), Place);
    const CommandLineRun sound = runLantern({"verify", file});
    QVERIFY2(sound.exitCode == 0, sound.standardError.constData());
}

void DisplayGoneTest::cleanup()
{
    stopProgram();
    m_display.kill();
    m_display.waitForFinished();
}

QTEST_GUILESS_MAIN(DisplayGoneTest)
#include "tst_display_gone.moc"
