#include "cli/verbs.h"
#include "desktop.h"
#include "language.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>
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

// A script's misspelt verb must end, not open a window on a file of that name.
bool isUnknownVerb(const QString &first)
{
    const bool isWord = !first.isEmpty() && std::ranges::all_of(first, [](QChar letter) { return letter.isLower(); });
    return isWord && !QFileInfo::exists(first);
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
    if (isUnknownVerb(first)) {
        std::fprintf(stderr, "lantern: no verb and no file is called “%s”.\n\n%s", argv[1],
                     lantern::cli::generalHelp().toUtf8().constData());
        return 2;
    }
    name("Lantern");
    return lantern::runDesktop(argc, argv);
}
