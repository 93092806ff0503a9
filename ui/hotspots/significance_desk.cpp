#include "hotspots/significance_desk.h"

#include "commands/aside.h"
#include "map/map_model.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

constexpr int WatchMilliseconds = 100;

int percentOf(double share)
{
    return static_cast<int>(std::lround(100 * share));
}

} // namespace

SignificanceDesk::SignificanceDesk(QObject *parent)
    : QObject(parent)
    , m_progress(std::make_shared<std::atomic<double>>(0))
{
    m_watch.setInterval(WatchMilliseconds);
    connect(&m_watch, &QTimer::timeout, this, &SignificanceDesk::progressChanged);
}

SignificanceDesk::~SignificanceDesk()
{
    m_classesStop.request_stop();
    m_testStop.request_stop();
}

void SignificanceDesk::setPlaces(HotspotsModel *places)
{
    if (std::exchange(m_places, places) == places)
        return;
    if (places != nullptr) {
        connect(places, &HotspotsModel::layersChanged, this, &SignificanceDesk::followAnswer);
        connect(places, &HotspotsModel::selectedChanged, this, &SignificanceDesk::testChanged);
    }
    Q_EMIT askedChanged();
    followAnswer();
}

// What was found is of the question before.
void SignificanceDesk::followAnswer()
{
    cancel();
    m_test.reset();
    m_shown = false;
    m_testRefusal.clear();
    Q_EMIT testChanged();
    m_classesStale = true;
    classify();
}

void SignificanceDesk::setWanted(bool wanted)
{
    if (std::exchange(m_wanted, wanted) == wanted)
        return;
    Q_EMIT askedChanged();
    classify();
}

void SignificanceDesk::setParts(int parts)
{
    constexpr int most = 60;
    m_thresholds.parts = std::clamp(parts, 2, most);
    m_classesStale = true;
    Q_EMIT askedChanged();
    classify();
}

void SignificanceDesk::setShare(double ClassThresholds::*share, int percent)
{
    m_thresholds.*share = std::clamp(percent, 0, 100) / 100.0;
    m_classesStale = true;
    Q_EMIT askedChanged();
    classify();
}

int SignificanceDesk::persistent() const
{
    return percentOf(m_thresholds.persistentShare);
}

int SignificanceDesk::recent() const
{
    return percentOf(m_thresholds.recentShare);
}

int SignificanceDesk::former() const
{
    return percentOf(m_thresholds.formerShare);
}

int SignificanceDesk::intermittent() const
{
    return percentOf(m_thresholds.intermittentShare);
}

void SignificanceDesk::setPersistent(int percent)
{
    setShare(&ClassThresholds::persistentShare, percent);
}

void SignificanceDesk::setRecent(int percent)
{
    setShare(&ClassThresholds::recentShare, percent);
}

void SignificanceDesk::setFormer(int percent)
{
    setShare(&ClassThresholds::formerShare, percent);
}

void SignificanceDesk::setIntermittent(int percent)
{
    setShare(&ClassThresholds::intermittentShare, percent);
}

void SignificanceDesk::classify()
{
    m_classesStop.request_stop();
    const quint64 ticket = ++m_classesTicket;
    if (!m_wanted || !m_classesStale || m_places == nullptr)
        return;
    if (!m_places->hasOffences()) {
        m_change.reset();
        m_refusal.clear();
        MapModel::instance()->showChange({});
        Q_EMIT classesChanged();
        return;
    }
    m_classesStop = std::stop_source();
    const Progress progress{.report = {}, .stop = m_classesStop.get_token()};
    runAside(
        this,
        [recorded = m_places->recorded(), options = m_places->options(), thresholds = m_thresholds, progress] {
            return classesOverTime(*recorded, options, thresholds, progress);
        },
        [this, ticket](const Result<ChangeOverTime> &found) {
            if (ticket == m_classesTicket)
                takeClasses(found);
        });
}

void SignificanceDesk::takeClasses(const Result<ChangeOverTime> &found)
{
    m_classesStale = false;
    m_change = found ? std::make_shared<const ChangeOverTime>(*found) : nullptr;
    m_refusal = found ? QString() : found.error().message;
    MapModel::instance()->showChange(m_change);
    Q_EMIT classesChanged();
}

QVariantList SignificanceDesk::classes() const
{
    QVariantList rows;
    if (m_change)
        for (const HotspotClass hotspotClass : NamedHotspotClasses)
            rows.append(QVariantMap{{QStringLiteral("name"), className(hotspotClass)},
                                    {QStringLiteral("rule"), classRule(hotspotClass, m_change->thresholds)},
                                    {QStringLiteral("hexagons"), QLocale().toString(m_change->cellsOf(hotspotClass))}});
    return rows;
}

QString SignificanceDesk::summary() const
{
    const auto significance = m_places != nullptr ? m_places->layers().significance : nullptr;
    if (!significance)
        return {};
    return tr("%1 of %2 hexagons of the boroughs are hot: q at most 5 %.")
        .arg(QLocale().toString(significance->hot),
             QLocale().toString(static_cast<qlonglong>(significance->cells.size())));
}

QString SignificanceDesk::selected() const
{
    const Hotspot *hotspot = m_places != nullptr ? m_places->selected() : nullptr;
    if (hotspot == nullptr)
        return {};
    QString z = m_places->significance();
    if (!m_test)
        return z;
    const CellSignificance *tested = m_test->significance.find(m_test->significance.grid.cellAt(hotspot->centre));
    if (tested == nullptr)
        return z;
    const auto at = static_cast<size_t>(tested - m_test->significance.cells.data());
    return tr("%1; by permutation p %2").arg(z, QLocale().toString(m_test->p[at], 'f', 3));
}

QString SignificanceDesk::testSummary() const
{
    if (!m_test)
        return m_testRefusal;
    return tr("%1 permutations, seed %2: %3 hexagons have p at most 5 %, %4 once that is adjusted for all of them.")
        .arg(QLocale().toString(m_test->permutations))
        .arg(m_test->seed)
        .arg(QLocale().toString(m_test->unlikely), QLocale().toString(m_test->significance.hot));
}

void SignificanceDesk::setPermutations(int permutations)
{
    constexpr int least = 99;
    constexpr int most = 9999;
    m_permutations = std::clamp(permutations, least, most);
    Q_EMIT testChanged();
}

void SignificanceDesk::setSeed(int seed)
{
    m_seed = std::max(0, seed);
    Q_EMIT testChanged();
}

void SignificanceDesk::setShown(bool shown)
{
    m_shown = shown && m_test;
    if (m_places != nullptr)
        m_places->showSignificance(m_shown ? std::shared_ptr<const Significance>(m_test, &m_test->significance)
                                           : nullptr);
    Q_EMIT testChanged();
}

void SignificanceDesk::run()
{
    cancel();
    if (m_places == nullptr || !m_places->hasOffences())
        return;
    const quint64 ticket = m_testTicket;
    m_testStop = std::stop_source();
    m_progress = std::make_shared<std::atomic<double>>(0);
    m_busy = true;
    m_watch.start();
    Q_EMIT testChanged();
    const Progress progress{.report = [shared = m_progress](double fraction) { *shared = fraction; },
                            .stop = m_testStop.get_token()};
    runAside(
        this,
        [recorded = m_places->recorded(), options = m_places->options(), permutations = m_permutations,
         seed = static_cast<quint64>(m_seed),
         progress] { return permutationTest(*recorded, options, permutations, seed, progress); },
        [this, ticket](const Result<PermutationTest> &found) {
            if (ticket == m_testTicket)
                takeTest(found);
        });
}

void SignificanceDesk::takeTest(const Result<PermutationTest> &found)
{
    m_busy = false;
    m_watch.stop();
    m_test = found ? std::make_shared<const PermutationTest>(*found) : nullptr;
    m_testRefusal = found ? QString() : found.error().message;
    setShown(m_shown);
}

void SignificanceDesk::cancel()
{
    m_testStop.request_stop();
    ++m_testTicket;
    m_watch.stop();
    if (std::exchange(m_busy, false))
        Q_EMIT testChanged();
}

} // namespace lantern
