// The program's own window while a hand drags and zooms the map for 20 s at 60 steps a second: how long each step takes to be on the
// screen. usage: bench_frames [FILE]; the file holds about 450,000 offences, else they are generated over the exercise borough. The same
// with ten times the offences, and with 6,400 MapPolygon items of Qt Location instead of the program's map.

#include "bench/measure.h"
#include "bench/timed_application.h"
#include "bench/window_file.h"
#include "process_settings.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlContext>
#include <QQuickView>
#include <QTimer>
#include <QWheelEvent>

#include <array>
#include <atomic>
#include <chrono>
#include <cmath>
#include <ctime>

using namespace lantern;
using bench::check;

namespace
{

constexpr double stepMilliseconds = 1000.0 / 60;
constexpr int strokeSteps = 60;
constexpr int legSteps = 150;
constexpr int allSteps = 8 * legSteps;
constexpr int polygons = 6400;

double cpuMilliseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

// A hand on the map: strokes in one direction, the wheel in, strokes in another, the wheel out, and so on.
class Hand
{
public:
    Hand(QWindow &window, QPoint middle)
        : m_window(window)
        , m_middle(middle)
    {
    }
    void step(int number)
    {
        const int leg = number / legSteps;
        if (leg % 2 == 1)
            turnWheel(leg % 4 == 1 ? 5 : -5);
        else
            drag(number % legSteps % strokeSteps, leg / 2, number % legSteps == legSteps - 1);
    }

private:
    void drag(int step, int direction, bool last)
    {
        constexpr std::array<QPoint, 4> ways{QPoint(-6, 2), QPoint(2, -5), QPoint(6, -2), QPoint(-2, 5)};
        const QPoint from = m_middle - ways[static_cast<size_t>(direction)] * strokeSteps / 2;
        if (step == 0) {
            QTest::mousePress(&m_window, Qt::LeftButton, Qt::NoModifier, from);
            // Far enough to be a drag and no click.
            QTest::mouseMove(&m_window, from + ways[static_cast<size_t>(direction)] * 4);
        }
        const QPoint at = from + ways[static_cast<size_t>(direction)] * (step + 5);
        QTest::mouseMove(&m_window, at);
        if (last || step == strokeSteps - 1)
            QTest::mouseRelease(&m_window, Qt::LeftButton, Qt::NoModifier, at);
    }
    void turnWheel(int angle)
    {
        QWheelEvent event(m_middle, m_window.mapToGlobal(m_middle), {}, {0, angle}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&m_window, &event);
    }
    QWindow &m_window;
    QPoint m_middle;
};

// Counts the frames, and the processor time of the thread that draws them.
class Frames
{
public:
    explicit Frames(QQuickWindow &window)
        : m_window(window)
    {
        m_connection = QObject::connect(
            &window, &QQuickWindow::frameSwapped, &window,
            [swapped = m_swapped, cpu = m_cpu] {
                *cpu = cpuMilliseconds(CLOCK_THREAD_CPUTIME_ID);
                ++*swapped;
            },
            Qt::DirectConnection);
    }
    ~Frames() { QObject::disconnect(m_connection); }
    Q_DISABLE_COPY_MOVE(Frames)
    [[nodiscard]] int swapped() const { return *m_swapped; }
    // Handles events, as the program does between frames, until there are more than `before`; false after 5 s.
    [[nodiscard]] bool comeAfter(int before) const
    {
        QEventLoop loop;
        QObject::connect(&m_window, &QQuickWindow::frameSwapped, &loop, &QEventLoop::quit, Qt::QueuedConnection);
        QTimer::singleShot(5'000, &loop, &QEventLoop::quit);
        QElapsedTimer timer;
        for (timer.start(); swapped() <= before && timer.elapsed() < 5'000;)
            loop.exec();
        return swapped() > before;
    }
    [[nodiscard]] double cpu() const { return *m_cpu; }

private:
    // The drawing thread may be in the midst of it when this ends.
    std::shared_ptr<std::atomic<int>> m_swapped = std::make_shared<std::atomic<int>>(0);
    std::shared_ptr<std::atomic<double>> m_cpu = std::make_shared<std::atomic<double>>(0);
    QQuickWindow &m_window;
    QMetaObject::Connection m_connection;
};

struct Figures
{
    double high = 0; // 95th percentile
    double worst = 0;
    double work = 0; // of the GUI thread, the longest
    double cpu = 0;  // of the process, per frame
};

QJsonObject toJson(const Figures &figures)
{
    return {{QStringLiteral("high"), figures.high},
            {QStringLiteral("worst"), figures.worst},
            {QStringLiteral("work"), figures.work},
            {QStringLiteral("cpu"), figures.cpu},
            {QStringLiteral("memory"), bench::peakMebibytes()}};
}

void handleEventsFor(double milliseconds)
{
    if (milliseconds <= 0)
        return;
    QEventLoop loop;
    QTimer::singleShot(std::chrono::nanoseconds(std::llround(milliseconds * 1e6)), Qt::PreciseTimer, &loop,
                       &QEventLoop::quit);
    loop.exec();
}

Figures moved(QQuickWindow &window, QPoint middle, bench::TimedApplication &application)
{
    Frames frames(window);
    Hand hand(window, middle);
    std::vector<double> times;
    application.forget();
    const double cpu = cpuMilliseconds(CLOCK_PROCESS_CPUTIME_ID);
    const double guiCpu = cpuMilliseconds(CLOCK_THREAD_CPUTIME_ID);
    double renderCpu = 0;
    QElapsedTimer all;
    all.start();
    // What takes longer for its steps than a hand would does not get through all of them.
    for (int step = 0; step < allSteps && all.elapsed() < allSteps * stepMilliseconds; ++step) {
        QElapsedTimer timer;
        timer.start();
        const int before = frames.swapped();
        hand.step(step);
        check(frames.comeAfter(before), "a step made no frame");
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (step == 0)
            renderCpu = frames.cpu();
        handleEventsFor(stepMilliseconds - static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    const auto steps = static_cast<double>(times.size());
    std::fprintf(stderr,
                 "held up longest by %s; CPU per frame: all %.2f, GUI thread %.2f, render thread %.2f ms; %d frames\n",
                 application.what().constData(), (cpuMilliseconds(CLOCK_PROCESS_CPUTIME_ID) - cpu) / steps,
                 (cpuMilliseconds(CLOCK_THREAD_CPUTIME_ID) - guiCpu) / steps, (frames.cpu() - renderCpu) / steps,
                 frames.swapped());
    std::ranges::sort(times);
    return {.high = times[times.size() * 95 / 100],
            .worst = times.back(),
            .work = application.longest(),
            .cpu = (cpuMilliseconds(CLOCK_PROCESS_CPUTIME_ID) - cpu) / steps};
}

// Teams that go along the streets round 60 of the offences.
void showRoutes()
{
    constexpr int teams = 60;
    constexpr size_t streetsEach = 25;
    MapModel &map = *MapModel::instance();
    std::vector<Line> streets;
    for (const Street &street : map.scenes().ground->content().streets)
        streets.push_back(street.line);
    const std::vector<Occurrence> &offences = map.scenes().records->content().offences;
    Plan plan;
    std::vector<Line> routes;
    Random random(1);
    for (int i = 0; i < teams; ++i) {
        const Occurrence &near = offences[random.below(offences.size())];
        const GridPoint middle{near.easting, near.northing};
        std::ranges::partial_sort(streets, streets.begin() + std::min(streetsEach, streets.size()), {},
                                  [&](const Line &line) { return distanceMetres(line.front(), middle); });
        Team team;
        team.name = QStringLiteral("Team %1").arg(i + 1);
        team.start = team.finish = middle;
        Line route;
        for (size_t street = 0; street < std::min(streetsEach, streets.size()); ++street) {
            route.insert(route.end(), streets[street].begin(), streets[street].end());
            team.legs.emplace_back().point = streets[street].front();
        }
        plan.teams.push_back(team);
        routes.push_back(route);
    }
    map.showPlan(plan, routes);
}

int moveProgram(const QString &path, bench::TimedApplication &application)
{
    RealWindow window;
    check(Workspace::instance()->openFile(path), "the file could not be opened");
    check(window.show(), "the window did not open");
    HotspotsModel *places = nullptr;
    TileLayer *tiles = nullptr;
    const auto ready = [&] {
        places = window.modelOf<HotspotsModel>("HotspotsScreen", "places");
        tiles = bench::tilesOf(window);
        return places != nullptr && tiles != nullptr;
    };
    check(QTest::qWaitFor(ready, 120'000), "the Hotspots screen did not open");
    bench::settle(*places, *tiles);
    showRoutes();
    QQuickItem *pane = window.called(QStringLiteral("map"));
    check(pane != nullptr, "the map is not there");
    for (const MapLayer layer : {MapLayer::Offences, MapLayer::Routes})
        QMetaObject::invokeMethod(pane, "toggleLayer", static_cast<int>(layer), true);
    const GridPoint middle = places->selected()
                                 ? places->selected()->centre
                                 : MapModel::instance()->scenes().work->content().hotspots.hotspots.front().centre;
    const GeoPoint place = toGeo(middle);
    QMetaObject::invokeMethod(pane, "goTo", place.latitude, place.longitude, 13.0);
    bench::settle(*places, *tiles);
    const size_t hexagons = MapModel::instance()->scenes().work->content().findings.analysis.cells.size();
    std::fprintf(stderr, "%zu offences, %zu hexagons, 60 routes\n",
                 MapModel::instance()->scenes().records->content().offences.size(), hexagons);
    const Figures figures = moved(
        *window.operator->(), pane->mapToScene(QPointF(pane->width() / 2, pane->height() / 2)).toPoint(), application);
    std::printf("%s\n", QJsonDocument(toJson(figures)).toJson(QJsonDocument::Compact).constData());
    return 0;
}

int movePolygons(bench::TimedApplication &application)
{
    QQuickView view;
    view.rootContext()->setContextProperty(QStringLiteral("polygons"), polygons);
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.setSource(QUrl::fromLocalFile(QStringLiteral(LANTERN_SOURCE_DIRECTORY "/tests/bench/peers/MapPolygons.qml")));
    view.resize(1280, 800);
    view.show();
    check(view.status() == QQuickView::Ready && QTest::qWaitForWindowExposed(&view), "the polygons are not shown");
    QTest::qWait(3'000);
    const Figures figures = moved(view, QPoint(640, 400), application);
    std::printf("%s\n", QJsonDocument(toJson(figures)).toJson(QJsonDocument::Compact).constData());
    return 0;
}

QJsonObject runOnce(const QStringList &arguments)
{
    return QJsonDocument::fromJson(bench::runAgain(arguments)).object();
}

void printRun(const QByteArray &name, const QJsonObject &run)
{
    const auto figure = [&](const char *key) { return run[QLatin1StringView(key)].toDouble(); };
    bench::print(("frames, " + name + ": 95th percentile").constData(), figure("high"), stepMilliseconds);
    bench::print(("frames, " + name + ": worst").constData(), figure("worst"), 50);
    bench::print(("frames, " + name + ": GUI thread held up by work").constData(), figure("work"), 8);
    bench::print(("frames, " + name + ": processor time each").constData(), figure("cpu"), stepMilliseconds);
}

} // namespace

int main(int argc, char **argv)
{
    settleProcess();
    bench::TimedApplication application(argc, argv);
    const QTemporaryDir folder;
    bench::settleSettings(folder.path());
    QStringList arguments = QGuiApplication::arguments().mid(1);
    if (arguments.value(0) == QStringLiteral("--polygons"))
        return movePolygons(application);
    if (arguments.value(0) == QStringLiteral("--once"))
        return moveProgram(arguments.value(1), application);

    const QString path = arguments.isEmpty() ? bench::makeFile(folder.path(), 450'000) : arguments[0];
    const QJsonObject few = runOnce({QStringLiteral("--once"), path});
    printRun("450 thousand offences", few);
    const QJsonObject many = runOnce({QStringLiteral("--once"), bench::copyWithMore(path, folder.path(), 4'050'000)});
    printRun("4.5 million offences", many);
    const QJsonObject peer = runOnce({QStringLiteral("--polygons")});
    printRun("Qt Location with 6400 MapPolygon", peer);
    const auto ratio = [&](const char *key, const QJsonObject &of) {
        return of[QLatin1StringView(key)].toDouble() / few[QLatin1StringView(key)].toDouble();
    };
    std::fprintf(
        stderr,
        "times as long, 95th percentile and processor time: 4.5 million offences %.2f %.2f, MapPolygon %.2f %.2f\n",
        ratio("high", many), ratio("cpu", many), ratio("high", peer), ratio("cpu", peer));
    return 0;
}
