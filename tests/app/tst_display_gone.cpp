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

// The display is unplugged while somebody types: what was typed is in the file, and there when it is opened again.
class DisplayGoneTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    QProcess m_display;
    QProcess m_program;
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }
    [[nodiscard]] bool startDisplay();
    void startProgram(const QString &file);
    void press(const QStringList &keys) const;
    [[nodiscard]] static QString placeTyped(const QString &file);

private Q_SLOTS:
    void keepsWhatWasTyped();
    void cleanup();
};

// The server finds a number itself and tells it.
bool DisplayGoneTest::startDisplay()
{
    m_display.start(QStringLiteral("Xvfb"), {"-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"});
    return m_display.waitForStarted() && QTest::qWaitFor([&] { return m_display.canReadLine(); }, 30'000);
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
    environment.insert("DISPLAY", ":" + QString::fromLatin1(m_display.readLine().trimmed()));
    environment.insert("XDG_CONFIG_HOME", path("settings"));
    environment.insert("XDG_DATA_HOME", path("data"));
    environment.insert("XDG_CACHE_HOME", path("cache"));
    m_program.setProcessEnvironment(environment);
    m_program.start(QStringLiteral(LANTERN_BUILD_DIRECTORY "/app/lantern"), {file});
    QVERIFY(m_program.waitForStarted());
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

void DisplayGoneTest::keepsWhatWasTyped()
{
    for (const char *tool : {"Xvfb", "xdotool"})
        if (QStandardPaths::findExecutable(tool).isEmpty())
            QSKIP("Xvfb or xdotool is missing: no display to unplug");
    const QString file = path("night.lantern");
    QCOMPARE(runLantern({"new", file}).exitCode, 0);
    QVERIFY(startDisplay());
    startProgram(file);
    // Walks waits with the keyboard on New walk; the place is two fields on. Until the window is there nobody hears it.
    const QString place = QStringLiteral("Weaver Street");
    const auto typed = [&] {
        if (placeTyped(file) == place)
            return true;
        press({"mousemove", "640", "11", "click", "1", "key", "ctrl+5", "key", "ctrl+6", "key", "space"});
        press({"key", "Tab", "Tab", "key", "ctrl+a", "type", place});
        return QTest::qWaitFor([&] { return placeTyped(file) == place; }, 4'000);
    };
    QVERIFY(QTest::qWaitFor(typed, 120'000));
    m_display.kill();
    QVERIFY(m_display.waitForFinished());
    QVERIFY(m_program.waitForFinished(60'000));
    QVERIFY2(m_program.exitStatus() == QProcess::NormalExit, m_program.readAllStandardError().right(600).constData());
    QCOMPARE(placeTyped(file), place);
    const CommandLineRun sound = runLantern({"verify", file});
    QVERIFY2(sound.exitCode == 0, sound.standardError.constData());
}

void DisplayGoneTest::cleanup()
{
    for (QProcess *process : {&m_program, &m_display}) {
        process->kill();
        process->waitForFinished();
    }
}

QTEST_GUILESS_MAIN(DisplayGoneTest)
#include "tst_display_gone.moc"
