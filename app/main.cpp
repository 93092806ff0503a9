#include "cli/verbs.h"
#include "desktop.h"
#include "language.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <cstdio>

namespace
{

void name(const char *application)
{
    QCoreApplication::setOrganizationName(QStringLiteral("Lantern"));
    QCoreApplication::setApplicationName(QLatin1StringView(application));
    QCoreApplication::setApplicationVersion(QStringLiteral(LANTERN_VERSION));
}

int runVerb(const lantern::cli::Verb &verb, int argc, char **argv)
{
    name("Lantern");
    const QStringList arguments = [&] {
        QStringList all;
        for (int i = 2; i < argc; ++i)
            all.append(QString::fromLocal8Bit(argv[i]));
        return all;
    }();
    if (!verb.draws) {
        const QCoreApplication application(argc, argv);
        lantern::installLanguage(QStringLiteral("en"));
        return verb.run(arguments);
    }
    // Fonts and painters need the GUI library, and no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    lantern::installLanguage(QStringLiteral("en"));
    return verb.run(arguments);
}

} // namespace

int main(int argc, char **argv)
{
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (const lantern::cli::Verb *verb = lantern::cli::findVerb(first))
        return runVerb(*verb, argc, argv);
    if (first == QLatin1StringView("--help") || first == QLatin1StringView("-h") ||
        first == QLatin1StringView("help")) {
        std::fputs(lantern::cli::generalHelp().toUtf8().constData(), stdout);
        return 0;
    }
    name("Lantern");
    return lantern::runDesktop(argc, argv);
}
