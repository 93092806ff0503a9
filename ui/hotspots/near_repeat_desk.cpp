#include "hotspots/near_repeat_desk.h"

#include "base/clock.h"
#include "commands/aside.h"
#include "commands/workspace.h"
#include "hotspots/hotspot_card.h"
#include "map/map_model.h"
#include "store/offence_repository.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

constexpr int LookAgainMilliseconds = 100;

// "100, 200, 400": rising numbers above nothing; empty where they are none.
std::vector<double> edgesOf(const QString &text)
{
    std::vector<double> edges;
    for (const QString &part : text.split(u',')) {
        bool isNumber = false;
        const double edge = part.trimmed().toDouble(&isNumber);
        if (!isNumber || !std::isfinite(edge) || edge <= (edges.empty() ? 0 : edges.back()))
            return {};
        edges.push_back(edge);
    }
    return edges;
}

QString edgesFault(const QString &text)
{
    constexpr size_t most = 6;
    const std::vector<double> edges = edgesOf(text);
    if (edges.empty())
        return NearRepeatDesk::tr("Type rising numbers above 0, such as 100, 200, 400.");
    return edges.size() > most ? NearRepeatDesk::tr("At most %1 bands.").arg(most) : QString();
}

// Violence against women and girls first, then by name; what the police find by themselves says nothing of repeats.
QVariantList classesOf(Store &store)
{
    std::vector<OffenceClass> classes = OffenceRepository(store).classes().value_or(std::vector<OffenceClass>());
    std::erase_if(classes, [](const OffenceClass &one) { return one.proactive; });
    std::ranges::sort(classes, {}, [](const OffenceClass &one) { return std::pair(!one.vawg, one.name); });
    QVariantList rows;
    for (const OffenceClass &one : classes)
        rows.append(QVariantMap{{QStringLiteral("id"), one.id}, {QStringLiteral("name"), one.name}});
    return rows;
}

} // namespace

NearRepeatDesk::NearRepeatDesk(QObject *parent)
    : QObject(parent)
    , m_progress(std::make_shared<std::atomic<double>>(0))
{
    Workspace *workspace = Workspace::instance();
    connect(workspace, &Workspace::openChanged, this, &NearRepeatDesk::reset);
    connect(workspace, &Workspace::changed, this, &NearRepeatDesk::follow);
    connect(this, &NearRepeatDesk::askedChanged, this, &NearRepeatDesk::outdatedChanged);
    connect(this, &NearRepeatDesk::foundChanged, this, &NearRepeatDesk::outdatedChanged);
    m_watch.setInterval(LookAgainMilliseconds);
    connect(&m_watch, &QTimer::timeout, this, &NearRepeatDesk::progressChanged);
    reset();
}

NearRepeatDesk::~NearRepeatDesk()
{
    m_stop.request_stop();
}

QString NearRepeatDesk::metresFault() const
{
    return edgesFault(m_metres);
}

QString NearRepeatDesk::daysFault() const
{
    return edgesFault(m_days);
}

QString NearRepeatDesk::seedFault() const
{
    bool isNumber = false;
    m_seed.trimmed().toULongLong(&isNumber);
    return isNumber ? QString() : tr("A whole number.");
}

bool NearRepeatDesk::isValid() const
{
    return metresFault().isEmpty() && daysFault().isEmpty() && seedFault().isEmpty() &&
           QDate::fromString(m_asOf, Qt::ISODate).isValid() && m_firstMonth > 0 && m_firstMonth <= m_lastMonth;
}

NearRepeatOptions NearRepeatDesk::asked() const
{
    NearRepeatOptions options;
    options.period = {Month::fromIndex(m_firstMonth), Month::fromIndex(m_lastMonth)};
    options.classId = m_classId;
    options.knox = {.metres = edgesOf(m_metres),
                    .days = edgesOf(m_days),
                    .permutations = m_permutations,
                    .seed = m_seed.trimmed().toULongLong()};
    options.asOf = QDate::fromString(m_asOf, Qt::ISODate);
    return options;
}

bool NearRepeatDesk::isOutdated() const
{
    if (!m_found)
        return false;
    const NearRepeatOptions now = asked();
    const NearRepeatOptions &then = m_found->options;
    return now.period != then.period || now.classId != then.classId || now.asOf != then.asOf ||
           now.knox.metres != then.knox.metres || now.knox.days != then.knox.days ||
           now.knox.permutations != then.knox.permutations || now.knox.seed != then.knox.seed;
}

void NearRepeatDesk::reset()
{
    cancel();
    m_classes.clear();
    m_classId = 0;
    m_refusal.clear();
    const Workspace *workspace = Workspace::instance();
    m_asOf = workspace->clock().now().toTimeZone(londonZone()).date().toString(Qt::ISODate);
    if (workspace->isOpen())
        m_classes = classesOf(*workspace->store());
    Q_EMIT classesChanged();
    Q_EMIT askedChanged();
    show(nullptr);
}

void NearRepeatDesk::follow(int aggregates)
{
    if ((aggregates & Workspace::Offences) != 0)
        reset();
}

void NearRepeatDesk::run()
{
    cancel();
    const Workspace *workspace = Workspace::instance();
    if (!workspace->isOpen() || !isValid())
        return;
    const quint64 ticket = m_ticket;
    m_stop = std::stop_source();
    m_progress = std::make_shared<std::atomic<double>>(0);
    m_busy = true;
    m_refusal.clear();
    m_watch.start();
    Q_EMIT foundChanged();
    StoreOptions file = workspace->store()->options();
    file.readOnly = true;
    const Progress progress{.report = [shared = m_progress](double fraction) { *shared = fraction; },
                            .stop = m_stop.get_token()};
    runAside(
        this,
        [file, options = asked(), progress]() -> Result<NearRepeat> {
            const SystemClock clock;
            const auto store = Store::open(file, clock);
            if (!store)
                return std::unexpected(store.error());
            return nearRepeat(**store, options, progress);
        },
        [this, ticket](const Result<NearRepeat> &answer) {
            if (ticket == m_ticket)
                take(answer);
        });
}

void NearRepeatDesk::cancel()
{
    m_stop.request_stop();
    ++m_ticket;
    m_watch.stop();
    if (std::exchange(m_busy, false))
        Q_EMIT foundChanged();
}

void NearRepeatDesk::take(const Result<NearRepeat> &answer)
{
    m_watch.stop();
    m_busy = false;
    if (!answer)
        m_refusal = answer.error().message;
    show(answer ? std::make_shared<const NearRepeat>(*answer) : nullptr);
}

void NearRepeatDesk::show(std::shared_ptr<const NearRepeat> found)
{
    const bool shown = m_found || found;
    m_found = std::move(found);
    if (shown)
        MapModel::instance()->showNearRepeat(m_found);
    Q_EMIT foundChanged();
}

QString NearRepeatDesk::tested() const
{
    if (!m_found)
        return {};
    QStringList parts{tr("%n offence(s) tested", nullptr, static_cast<int>(m_found->offences)),
                      periodText(m_found->options.period)};
    if (m_found->undated > 0)
        parts.append(tr("%n left out: their day is not in this data", nullptr, static_cast<int>(m_found->undated)));
    if (m_found->tooWide > 0)
        parts.append(tr("%n left out: they may have happened on more days than the shortest band has", nullptr,
                        static_cast<int>(m_found->tooWide)));
    return parts.join(QStringLiteral(" · "));
}

QString NearRepeatDesk::risk() const
{
    if (!m_found)
        return {};
    if (!m_found->isElevated())
        return tr("No near repeat: in no band are there clearly more pairs than chance makes.");
    const QString day = QLocale().toString(m_found->options.asOf, QStringLiteral("d MMMM yyyy"));
    if (m_found->discs.empty())
        return tr("Near repeats happen, but no offence is recent enough to raise the risk on %1.").arg(day);
    const auto last = std::ranges::max_element(m_found->discs, {}, &RiskDisc::until);
    return tr("On %1 the risk is elevated round %2, the last of it until %3.")
        .arg(day, tr("%n place(s)", nullptr, static_cast<int>(m_found->places())),
             QLocale().toString(last->until, QStringLiteral("d MMMM")));
}

QVariantList NearRepeatDesk::bands() const
{
    QVariantList rows;
    if (!m_found)
        return rows;
    const QLocale locale;
    for (const NearRepeatBand &band : m_found->bands)
        rows.append(QVariantMap{
            {QStringLiteral("metres"), locale.toString(band.metres)},
            {QStringLiteral("days"), locale.toString(band.days)},
            {QStringLiteral("observed"), locale.toString(static_cast<qlonglong>(band.observed))},
            {QStringLiteral("expected"), locale.toString(band.expected, 'f', 1)},
            {QStringLiteral("ratio"), band.expected > 0 ? locale.toString(band.ratio, 'f', 2) : QStringLiteral("—")},
            {QStringLiteral("p"), locale.toString(band.p, 'f', 3)},
            {QStringLiteral("elevated"), band.elevated}});
    return rows;
}

} // namespace lantern
