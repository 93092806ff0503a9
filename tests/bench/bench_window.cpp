// The program's own window on half a million offences: how soon a change of the question is answered, and how long the thread that
// takes clicks and keys was ever held up. Works on a file (first argument), or on generated offences over the exercise borough.

#include "app/real_window.h"
#include "base/random.h"
#include "bench/measure.h"
#include "commands/workspace.h"
#include "exercise/borough.h"
#include "hotspots/hotspots_model.h"
#include "map/tile_layer.h"
#include "store/offence_repository.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QSettings>
#include <QTemporaryDir>

#include <array>
#include <cstdlib>

using namespace lantern;

namespace
{

// Times every event that the GUI thread handles; the window's own timer asks for frames, and there the thread also waits until the
// renderer has drawn the frame before, which without a graphics card takes as long as the processor takes to fill the window.
class TimedApplication final : public QGuiApplication
{
public:
    using QGuiApplication::QGuiApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0 || QThread::currentThread() != thread())
            return QGuiApplication::notify(receiver, event);
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const QByteArray name = receiver->metaObject()->className();
        const auto type = event->type();
        const bool isFrame = qobject_cast<QWindow *>(receiver) != nullptr && type == QEvent::Timer;
        const bool handled = QGuiApplication::notify(receiver, event);
        const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        double &longest = isFrame ? m_longestFrame : m_longest;
        if (took > longest && !isFrame)
            m_what = name + " " + QByteArray::number(type);
        longest = std::max(longest, took);
        --m_depth;
        return handled;
    }
    [[nodiscard]] double longest() const { return m_longest; }
    [[nodiscard]] double longestFrame() const { return m_longestFrame; }
    [[nodiscard]] QByteArray what() const { return m_what; }
    void forget() { m_longest = m_longestFrame = 0; }

private:
    int m_depth = 0;
    double m_longest = 0;
    double m_longestFrame = 0;
    QByteArray m_what;
};

void check(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "bench_window: %s\n", what);
    std::exit(1);
}

// Half a million offences more, round the centres of those that the exercise has.
void addOffences(Store &store, int many)
{
    const auto there = OffenceRepository(store).offences({Month(1, 1), Month(9999, 12)});
    check(there && !there->empty(), "the exercise has no offences");
    Random random(1);
    std::vector<Offence> offences;
    for (int i = 0; i < many; ++i) {
        const Occurrence &like = (*there)[random.below(there->size())];
        offences.push_back({.fingerprint = static_cast<quint64>(i) + 1'000'000,
                            .classId = like.classId,
                            .month = Month::fromIndex(like.month),
                            .point = {like.easting + random.normal(0, 400), like.northing + random.normal(0, 400)}});
    }
    check(OffenceRepository(store).addOffences(offences).has_value(), "the offences could not be written");
}

QString makeFile(const QString &folder)
{
    const SystemClock clock;
    const QString path = folder + QStringLiteral("/bench.lantern");
    const auto store = Store::create({.path = path}, clock);
    check(store && fillExercise(**store, {.seed = 1, .today = QDate(2026, 11, 24)}), "the exercise could not be made");
    addOffences(**store, 450'000);
    return path;
}

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
            m_tiles = qobject_cast<TileLayer *>(
                m_window.find([](QQuickItem *item) { return qobject_cast<TileLayer *>(item) != nullptr; }));
            return m_tiles != nullptr;
        };
        check(m_places && QTest::qWaitFor(tiles, 60'000), "the Hotspots screen is not there");
    }
    // Nothing is being worked out, built or painted, and that for a while.
    void settle() const
    {
        for (int quiet = 0; quiet < 20; ++quiet) {
            QTest::qWait(10);
            if (m_places->isBusy() || !m_tiles->isSettled())
                quiet = 0;
        }
    }
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
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    TimedApplication application(argc, argv);
    const QTemporaryDir folder;
    QCoreApplication::setOrganizationName(QStringLiteral("LanternBench"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    QSettings().setValue(QStringLiteral("window/width"), 1280);
    QSettings().setValue(QStringLiteral("window/height"), 800);
    const QStringList arguments = QGuiApplication::arguments();
    const QString path = arguments.size() > 1 ? arguments[1] : makeFile(folder.path());
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
