#include "desktop.h"

#include "cli/verbs.h"
#include "commands/workspace.h"
#include "language.h"

#include <QCommandLineParser>
#include <QDirIterator>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QQuickStyle>
#include <QSettings>

#include <cstdio>

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

// The file dialog of GTK, which is GNOME's and runs inside this process, opens and closes what stands in the folder to see what it
// is: the open Lantern file and its log's index too. On POSIX that drops this process's locks on them, and what is written
// afterwards can be lost (store/open_files.h). Qt Quick's own dialog opens nothing.
void chooseFilesWithoutOpeningThem()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
#endif
}

} // namespace

int runDesktop(int argc, char **argv)
{
    chooseFilesWithoutOpeningThem();
    QQuickStyle::setStyle(QStringLiteral("Basic"));
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
    return QGuiApplication::exec();
}

} // namespace lantern
