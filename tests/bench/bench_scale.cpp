// Times of a file that holds ten years of a force (force_file.h): its opening, the first page of every list as its screen gets it, the reports
// as the command line makes them, and the window on it with the memory that it takes. Each part in a process of its own.
// usage: bench_scale [FOLDER]; the file is made in the folder, and used again where it stands there; without one in a folder that goes away.

#include "bench/force_file.h"
#include "bench/measure.h"
#include "bench/scale_lists.h"
#include "bench/timed_application.h"
#include "bench/window_file.h"
#include "process_settings.h"

using namespace lantern;
using bench::check;

namespace
{

constexpr double OpenTarget = 1500;
constexpr double ReportTarget = 2000;
constexpr double MemoryTarget = 500;
constexpr int Runs = 3;

void printMemory(const char *what, double mebibytes)
{
    std::fprintf(stderr, "%s: %.0f MiB at most (%.0f allowed)\n", what, mebibytes, MemoryTarget);
}

double childrenMebibytes()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

void timeOpening(const QString &path)
{
    bench::print("scale: open the file",
                 bench::medianMilliseconds(
                     5, [&] { check(Workspace::instance()->openFile(path), "the file could not be opened"); }),
                 OpenTarget);
    printMemory("scale: open the file", bench::peakMebibytes());
}

void timeVerb(const char *name, const QStringList &arguments, const QString &path)
{
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/../../app/lantern");
    rusage before{};
    getrusage(RUSAGE_CHILDREN, &before);
    bench::print(name,
                 bench::medianMilliseconds(
                     Runs,
                     [&] {
                         QProcess process;
                         process.setStandardOutputFile(QProcess::nullDevice());
                         process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
                         process.start(program, arguments + QStringList{QStringLiteral("--file"), path});
                         check(process.waitForFinished(120'000) && process.exitCode() == 0, "a report failed");
                     }),
                 ReportTarget);
    rusage after{};
    getrusage(RUSAGE_CHILDREN, &after);
    std::fprintf(stderr, "%s: %.0f ms of the processor\n", name,
                 (bench::processorMilliseconds(after) - bench::processorMilliseconds(before)) / Runs);
}

void timeReports(const QString &path)
{
    const QTemporaryDir out;
    const QString pdf = out.filePath(QStringLiteral("report.pdf"));
    const QString csv = out.filePath(QStringLiteral("report.csv"));
    const auto report = [&](const char *which) {
        return QStringList{QStringLiteral("report"), QLatin1StringView(which),
                           QStringLiteral("--pdf"),  pdf,
                           QStringLiteral("--csv"),  csv};
    };
    const QStringList week{QStringLiteral("--week"), QStringLiteral("2026-11-18")};
    timeVerb("scale: week of the force, PDF and CSV", report("--weekly") + week, path);
    timeVerb("scale: week of a borough",
             report("--weekly") + week + QStringList{QStringLiteral("--borough"), QStringLiteral("Borough 07")}, path);
    timeVerb("scale: hotspot response return", report("--return") + week, path);
    timeVerb("scale: operations since roll-out, PDF and CSV", report("--operations"), path);
    timeVerb("scale: measures of the walks", {QStringLiteral("walk"), QStringLiteral("measures")}, path);
    printMemory("scale: reports", childrenMebibytes());
}

void openOnce(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    RealWindow window;
    check(window.show(), "the window did not open");
    const qint64 shown = timer.restart();
    check(Workspace::instance()->openFile(path), "the file could not be opened");
    std::fprintf(stderr, "scale: window %lld ms, file handed over %lld ms\n", static_cast<long long>(shown),
                 static_cast<long long>(timer.elapsed()));
    check(QTest::qWaitFor([] { return !MapModel::instance()->isEmpty(); }, 120'000), "the ground was not read");
    bench::print("scale: the ground in the window", static_cast<double>(timer.elapsed()), OpenTarget);
    const TileLayer *tiles = nullptr;
    check(QTest::qWaitFor([&] { return (tiles = bench::tilesOf(window)) != nullptr; }, 120'000), "there is no map");
    const auto *places = window.modelOf<HotspotsModel>("HotspotsScreen", "places");
    check(places != nullptr, "the Hotspots screen is not there");
    bench::settle(*places, *tiles);
    std::fprintf(stderr, "scale: all worked out after %lld ms\n", static_cast<long long>(timer.elapsed()));
    printMemory("scale: the window", bench::peakMebibytes());
}

void runPart(const QString &part, const QString &path)
{
    if (part == QStringLiteral("--make"))
        std::printf("%s", qPrintable(bench::forceFile(path)));
    else if (part == QStringLiteral("--open"))
        timeOpening(path);
    else if (part == QStringLiteral("--reports"))
        timeReports(path);
    else if (part == QStringLiteral("--window"))
        openOnce(path);
    else
        bench::timeLists(path);
}

} // namespace

int main(int argc, char **argv)
{
    settleProcess();
    bench::TimedApplication application(argc, argv);
    const QTemporaryDir folder;
    bench::settleSettings(folder.path());
    const FixedClock clock(QDateTime(bench::forceToday(), QTime(21, 0), QTimeZone::UTC));
    Workspace::instance()->setClock(std::make_shared<FixedClock>(clock.now()));
    const QStringList arguments = QGuiApplication::arguments().mid(1);
    if (arguments.value(0).startsWith(QStringLiteral("--"))) {
        runPart(arguments.value(0), arguments.value(1));
        return 0;
    }
    const QString path =
        QString::fromUtf8(bench::runAgain({QStringLiteral("--make"), arguments.value(0, folder.path())}));
    for (const char *part : {"--open", "--lists", "--reports", "--window"}) {
        std::fputs(bench::runAgain({QLatin1StringView(part), path}).constData(), stdout);
        std::fflush(stdout);
    }
    return 0;
}
