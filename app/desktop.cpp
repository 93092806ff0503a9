#include "desktop.h"

#include "cli/verbs.h"
#include "commands/workspace.h"
#include "language.h"
#include "process_settings.h"

#include <QCommandLineParser>
#include <QDirIterator>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QSettings>

#include <cstdio>
#include <cstdlib>

namespace lantern
{

namespace
{

// Every QML file that is built in, so that a broken one is found without anybody opening its screen.
int selfTest(QQmlEngine &engine)
{
    int loaded = 0;
    int failed = 0;
    QDirIterator files(QStringLiteral(":/qt/qml/Lantern"), {QStringLiteral("*.qml")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QQmlComponent component(&engine, QUrl(QStringLiteral("qrc") + path));
        ++loaded;
        if (component.isReady())
            continue;
        ++failed;
        std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(component.errorString()));
    }
    std::printf("self-test: %d QML files, %d failed\n", loaded, failed);
    return failed == 0 && loaded > 0 ? 0 : 1;
}

void openFirst(Workspace &workspace, const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("exercise")))
        workspace.openExercise();
    else if (!parser.positionalArguments().isEmpty())
        workspace.openFile(parser.positionalArguments().constFirst());
    else if (!workspace.recentFiles().isEmpty())
        workspace.openFile(workspace.recentFiles().constFirst());
}

bool inLoop = false;

// When its display goes, Qt ends the process from within the loop, by exit(): threads that still paint or read would go on while what they
// use is taken down, and crash. What was typed is in the file by then.
int runLoop()
{
    std::atexit([] {
        if (!inLoop)
            return;
        std::fflush(nullptr);
        std::_Exit(1);
    });
    inLoop = true;
    const int code = QGuiApplication::exec();
    inLoop = false;
    return code;
}

} // namespace

int runDesktop(int argc, char **argv)
{
    settleProcess();
    QGuiApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("lantern"));
    if (QFontDatabase::hasFamily(QStringLiteral("Inter")))
        QGuiApplication::setFont(QFont(QStringLiteral("Inter")));

    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("exercise"), QString()},
                       {QStringLiteral("self-test"), QString()},
                       {QStringLiteral("language"), QString(), QStringLiteral("LOCALE")}});
    if (!parser.parse(QGuiApplication::arguments()) || parser.positionalArguments().size() > 1) {
        std::fputs(cli::generalHelp().toUtf8().constData(), stderr);
        return 2;
    }
    const QString language = parser.value(QStringLiteral("language"));
    installLanguage(language.isEmpty() ? QSettings().value(QStringLiteral("language")).toString() : language);

    QQmlApplicationEngine engine;
    engine.setExtraFileSelectors({dialogStyle()});
    if (parser.isSet(QStringLiteral("self-test")))
        return selfTest(engine);
    QObject::connect(
        &engine, &QQmlApplicationEngine::objectCreationFailed, &application, [] { QCoreApplication::exit(1); },
        Qt::QueuedConnection);
    engine.loadFromModule("Lantern.Shell", "Main");
    auto *workspace = engine.singletonInstance<Workspace *>("Lantern.Commands", "Workspace");
    if (workspace == nullptr)
        return 1;
    openFirst(*workspace, parser);
    return runLoop();
}

} // namespace lantern
