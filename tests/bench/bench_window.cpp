// The program's own window on half a million offences: how soon a change of the question is answered, and how long the thread that
// takes clicks and keys was ever held up. Works on a file (first argument), or on generated offences over the exercise borough.

#include "bench/measure.h"
#include "bench/timed_application.h"
#include "bench/window_file.h"
#include "process_settings.h"

#include <QElapsedTimer>

#include <array>

using namespace lantern;
using bench::check;
using bench::TimedApplication;

namespace
{

struct Change
{
    const char *name;
    std::function<void(HotspotsQuestion &)> make;
};

// Milliseconds until the new list is drawn, and until all is worked out and every tile is painted.
struct Taken
{
    double first = 0;
    double final = 0;
};

class Bench
{
public:
    Bench(RealWindow &window, TimedApplication &application)
        : m_window(window)
        , m_application(application)
        , m_places(window.modelOf<HotspotsModel>("HotspotsScreen", "places"))
    {
        const auto tiles = [&] {
            m_tiles = bench::tilesOf(m_window);
            return m_tiles != nullptr;
        };
        check(m_places && QTest::qWaitFor(tiles, 60'000), "the Hotspots screen is not there");
    }
    void settle() const { bench::settle(*m_places, *m_tiles); }
    void run(const Change &change)
    {
        std::array<double, 5> first{};
        std::array<double, 5> final{};
        m_application.forget();
        for (size_t round = 0; round < first.size(); ++round) {
            settle();
            const Taken taken = once(change);
            first[round] = taken.first;
            final[round] = taken.final;
        }
        std::ranges::sort(first);
        std::ranges::sort(final);
        const QByteArray name = change.name;
        std::fprintf(stderr, "%s: held up longest by %s\n", change.name, m_application.what().constData());
        bench::print(("window, " + name + ": first picture").constData(), first[2], 100);
        bench::print(("window, " + name + ": all of it").constData(), final[2], 400);
        bench::print(("window, " + name + ": GUI thread held up by work").constData(), m_application.longest(), 8);
        bench::print(("window, " + name + ": GUI thread held up by a frame").constData(), m_application.longestFrame(),
                     8);
    }

private:
    Taken once(const Change &change)
    {
        Taken taken;
        QElapsedTimer timer;
        bool answered = false;
        double lastFrame = 0;
        const auto answer = QObject::connect(m_places, &HotspotsModel::answerChanged, [&] { answered = true; });
        const auto frame = QObject::connect(
            m_window.operator->(), &QQuickWindow::frameSwapped, m_places,
            [&] {
                lastFrame = static_cast<double>(timer.nsecsElapsed()) / 1e6;
                if (answered && taken.first == 0)
                    taken.first = lastFrame;
            },
            Qt::QueuedConnection);
        timer.start();
        change.make(*m_places->question());
        settle();
        QObject::disconnect(answer);
        QObject::disconnect(frame);
        taken.final = lastFrame;
        return taken;
    }

    RealWindow &m_window;
    TimedApplication &m_application;
    HotspotsModel *m_places;
    TileLayer *m_tiles = nullptr;
};

} // namespace

int main(int argc, char **argv)
{
    settleProcess();
    TimedApplication application(argc, argv);
    const QTemporaryDir folder;
    bench::settleSettings(folder.path());
    const QStringList arguments = QGuiApplication::arguments();
    const QString path = arguments.size() > 1 ? arguments[1] : bench::makeFile(folder.path(), 450'000);
    RealWindow window;
    check(Workspace::instance()->openFile(path), "the file could not be opened");
    check(window.show(), "the window did not open");
    check(QTest::qWaitFor([&] { return window.modelOf<HotspotsModel>("HotspotsScreen", "places") != nullptr; }, 60'000),
          "the Hotspots screen did not open");
    Bench bench(window, application);
    int turn = 0;
    bench.run({"another weight", [&](HotspotsQuestion &question) { question.setWeight(++turn % 2); }});
    bench.run({"another period", [&](HotspotsQuestion &question) { question.setMonths(++turn % 2 == 0 ? 6 : 12); }});
    bench.run(
        {"other hexagons", [&](HotspotsQuestion &question) { question.setCellWidth(++turn % 2 == 0 ? 150 : 250); }});
    return 0;
}
