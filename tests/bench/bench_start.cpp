// How long the program takes from the start of its process to a map that can be used, and how much memory it holds then: in a process
// of its own each time, the window made as app/desktop.cpp makes it. Then what a window that nobody touches costs, of the program itself.
// usage: bench_start [FILE]; the file holds about 450,000 offences, else they are generated over the exercise borough.

#include "bench/measure.h"
#include "bench/window_file.h"
#include "process_settings.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <ctime>

#include <unistd.h>

using namespace lantern;
using bench::check;

namespace
{

// The fields of /proc/PID/stat after the name; utime is [11], stime [12], starttime [19] (proc(5)), all in clock ticks.
QList<QByteArray> statOf(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    check(file.open(QIODevice::ReadOnly), "the process is not there");
    const QByteArray all = file.readAll();
    return all.mid(all.lastIndexOf(')') + 2).split(' ');
}

double tickMilliseconds()
{
    return 1000.0 / static_cast<double>(sysconf(_SC_CLK_TCK));
}

double sinceProcessStart()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6 -
           statOf(getpid())[19].toDouble() * tickMilliseconds();
}

double cpuMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

// The ground is shown everywhere, as a tile or a part of one; hexagons and offences may still come.
bool isCovered(TileLayer &tiles)
{
    const QRectF all(0, 0, tiles.width(), tiles.height());
    double covered = 0;
    for (const TileLayer::Shown &shown : tiles.shown()) {
        const QRectF inside = shown.target.intersected(all);
        covered += inside.width() * inside.height();
    }
    return covered > 0.999 * all.width() * all.height() && covered > 0;
}

void openOnce(const QString &path)
{
    QJsonObject told;
    const auto tell = [&](const char *what) { told.insert(QLatin1StringView(what), sinceProcessStart()); };
    RealWindow window;
    tell("started");
    check(window.show(), "the window did not open");
    tell("window");
    check(Workspace::instance()->openFile(path), "the file could not be opened");
    check(QTest::qWaitFor([] { return !MapModel::instance()->isEmpty(); }, 120'000), "the ground was not read");
    tell("ground");
    TileLayer *tiles = nullptr;
    const auto drawn = [&] {
        tiles = tiles != nullptr ? tiles : bench::tilesOf(window);
        return tiles != nullptr && isCovered(*tiles);
    };
    check(QTest::qWaitFor(drawn, 120'000), "the map was not drawn");
    const auto once = std::make_shared<bool>(false);
    QObject::connect(
        window.operator->(), &QQuickWindow::frameSwapped, tiles, [once] { *once = true; }, Qt::QueuedConnection);
    window->update();
    check(QTest::qWaitFor([&] { return *once; }, 10'000), "no frame was drawn");
    tell("map");
    told.insert(QStringLiteral("cpu"), cpuMilliseconds());
    const auto *places = window.modelOf<HotspotsModel>("HotspotsScreen", "places");
    check(places != nullptr, "the Hotspots screen is not there");
    bench::settle(*places, *tiles);
    tell("all");
    told.insert(QStringLiteral("memory"), bench::peakMebibytes());
    std::printf("%s\n", QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
}

void timeStart(const QByteArray &name, const QString &path, double target)
{
    constexpr size_t runs = 5;
    std::array<double, runs> map{};
    std::array<double, runs> all{};
    double memory = 0;
    for (size_t run = 0; run < runs; ++run) {
        const QByteArray printed = bench::runAgain({QStringLiteral("--once"), path});
        std::fprintf(stderr, "%s: %s", name.constData(), printed.constData());
        const QJsonObject told = QJsonDocument::fromJson(printed).object();
        map[run] = told[QStringLiteral("map")].toDouble();
        all[run] = told[QStringLiteral("all")].toDouble();
        memory = std::max(memory, told[QStringLiteral("memory")].toDouble());
    }
    std::ranges::sort(map);
    std::ranges::sort(all);
    bench::print(("start, " + name + ": usable map").constData(), map[runs / 2], target);
    bench::print(("start, " + name + ": places worked out").constData(), all[runs / 2], 2 * target);
    std::fprintf(stderr, "start, %s: %.0f MiB at most (400 allowed)\n", name.constData(), memory);
}

// Of one core, in percent, while nobody touches the window.
double idlePercent(const QString &path)
{
    constexpr int settling = 15'000;
    constexpr int watching = 60'000;
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationDirPath() + QStringLiteral("/../../app/lantern"), {path});
    check(program.waitForStarted(), "the program did not start");
    const auto used = [&] {
        const QList<QByteArray> stat = statOf(program.processId());
        return (stat[11].toDouble() + stat[12].toDouble()) * tickMilliseconds();
    };
    QTest::qWait(settling);
    const double before = used();
    QTest::qWait(watching);
    const double spent = used() - before;
    program.terminate();
    check(program.waitForFinished(), "the program did not end");
    return 100 * spent / watching;
}

} // namespace

int main(int argc, char **argv)
{
    settleProcess();
    const QGuiApplication application(argc, argv);
    const QTemporaryDir folder;
    bench::settleSettings(folder.path());
    const QStringList arguments = QGuiApplication::arguments().mid(1);
    if (arguments.value(0) == QStringLiteral("--once")) {
        openOnce(arguments.value(1));
        return 0;
    }
    const QString path = arguments.isEmpty() ? bench::makeFile(folder.path(), 450'000) : arguments[0];
    timeStart("exercise borough", bench::makeFile(folder.path(), 0), 1000);
    timeStart("450 thousand offences", path, 1500);
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8()); // the program's own settings are nobody's
    const double idle = idlePercent(path);
    std::fprintf(stderr, "idle: %.2f %% of a core over 60 s (0.5 allowed)\n", idle);
    return 0;
}
