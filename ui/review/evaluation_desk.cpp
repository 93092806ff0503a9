#include "review/evaluation_desk.h"

#include "base/file_writing.h"
#include "brief/report_pages.h"
#include "evaluation/evaluation_paper.h"
#include "evaluation/evaluation_words.h"
#include "geo/grid_reference.h"
#include "plan/words.h"
#include "review/evaluation_rows.h"
#include "store/offence_repository.h"
#include "store/place_repository.h"

#include <array>

namespace lantern
{

namespace
{

constexpr std::array Operations{Operation::Vigilant, Operation::Verona, Operation::ProtectiveSecurity, Operation::Event,
                                Operation::Other};
constexpr int SitesOffered = 12;

// The end of a window by its name; null for no such end.
template<class Question>
auto endOf(Question &question, const QString &end) -> decltype(&question.before.first)
{
    if (end == QLatin1StringView("beforeFirst"))
        return &question.before.first;
    if (end == QLatin1StringView("beforeLast"))
        return &question.before.last;
    if (end == QLatin1StringView("afterFirst"))
        return &question.after.first;
    return end == QLatin1StringView("afterLast") ? &question.after.last : nullptr;
}

} // namespace

EvaluationDesk::EvaluationDesk(QObject *parent)
    : QObject(parent)
{
    connect(Workspace::instance(), &Workspace::changed, this, &EvaluationDesk::follow);
    follow(Workspace::Everything);
}

void EvaluationDesk::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    Q_EMIT activeChanged();
    if (m_active && !isAnswered() && m_failure.isEmpty() && hasOffences() && !isBusy())
        run();
}

QStringList EvaluationDesk::setNames() const
{
    QStringList names;
    for (const HotspotSetSummary &set : m_sets)
        names.append(set.name);
    return names;
}

QStringList EvaluationDesk::operationNames() const
{
    QStringList names;
    for (const Operation operation : Operations)
        names.append(operationText(operation));
    return names;
}

// Other places want windows and areas of their own.
void EvaluationDesk::ask(bool anew)
{
    if (anew) {
        m_question.before = {};
        m_question.after = {};
    }
    m_question.added.clear();
    m_question.removed.clear();
    Q_EMIT questionChanged();
}

void EvaluationDesk::setSubject(int subject)
{
    if (subject == this->subject() || subject < 0 || subject > 2)
        return;
    m_question.subject = static_cast<EvaluationSubject>(subject);
    ask(true);
}

int EvaluationDesk::set() const
{
    const auto found = std::ranges::find(m_sets, m_question.set, &HotspotSetSummary::id);
    return found != m_sets.end() ? static_cast<int>(found - m_sets.begin()) : -1;
}

void EvaluationDesk::setSet(int place)
{
    if (place == set() || place < 0 || place >= static_cast<int>(m_sets.size()))
        return;
    m_question.set = m_sets[static_cast<size_t>(place)].id;
    m_question.ranks.clear();
    readSets();
    ask(false);
}

QVariantList EvaluationDesk::hotspots() const
{
    QVariantList hotspots;
    for (const auto &[rank, name] : m_hotspots)
        hotspots.append(QVariantMap{
            {QStringLiteral("rank"), rank},
            {QStringLiteral("name"), name},
            {QStringLiteral("chosen"), m_question.ranks.empty() || std::ranges::contains(m_question.ranks, rank)}});
    return hotspots;
}

void EvaluationDesk::chooseHotspot(int rank, bool chosen)
{
    std::vector<int> ranks = m_question.ranks;
    if (ranks.empty())
        for (const auto &hotspot : m_hotspots)
            ranks.push_back(hotspot.first);
    std::erase(ranks, rank);
    if (chosen)
        ranks.push_back(rank);
    if (!ranks.empty())
        m_question.ranks = ranks.size() == m_hotspots.size() ? std::vector<int>() : std::move(ranks);
    ask(false);
}

void EvaluationDesk::setSite(const QString &site)
{
    if (site == m_question.site)
        return;
    m_question.site = site;
    m_question.sitePoint.reset();
    m_sites.clear();
    if (Store *store = Workspace::instance()->store(); store != nullptr && site.trimmed().size() > 1)
        m_sites = PlaceRepository(*store).search(site, SitesOffered).value_or(std::vector<GazetteerEntry>());
    ask(false);
}

QVariantList EvaluationDesk::sitesFound() const
{
    QVariantList found;
    for (const GazetteerEntry &entry : m_sites)
        found.append(QVariantMap{{QStringLiteral("name"), entry.name},
                                 {QStringLiteral("text"), tr("%1, %2").arg(entry.name, gridReference(entry.point))}});
    return found;
}

void EvaluationDesk::chooseSite(int place)
{
    if (place < 0 || place >= static_cast<int>(m_sites.size()))
        return;
    const GazetteerEntry &entry = m_sites[static_cast<size_t>(place)];
    m_question.site = entry.name;
    m_question.sitePoint = entry.point;
    m_sites.clear();
    ask(false);
}

DayWindow EvaluationDesk::recordedSince(const QDate &day) const
{
    constexpr int MostMonths = 12; // so that the year before lies before that day
    if (!day.isValid() || !hasOffences())
        return {};
    const Month from = Month::of(day).plus(day.day() > 1 ? 1 : 0);
    const Month last = std::min(held().last, from.plus(MostMonths - 1));
    return from <= last ? DayWindow::ofMonths({from, last}) : DayWindow{};
}

void EvaluationDesk::evaluateSite(const QVariantMap &site)
{
    const QDate since = QDate::fromString(site.value(QStringLiteral("since")).toString(), Qt::ISODate);
    m_question.subject = EvaluationSubject::Site;
    m_question.site = site.value(QStringLiteral("name")).toString();
    m_question.sitePoint = toGrid(GeoPoint{site.value(QStringLiteral("latitude")).toDouble(),
                                           site.value(QStringLiteral("longitude")).toDouble()});
    m_question.radiusMetres = site.value(QStringLiteral("radius")).toDouble();
    m_sites.clear();
    ask(true);
    m_question.after = recordedSince(since);
    if (m_question.after.isValid())
        return run();
    cancel();
    take(lantern::failure(Error::Code::NotFound,
                          tr("No whole month is recorded since the site went live on %1: import newer "
                             "records, then evaluate it.")
                              .arg(since.toString(QStringLiteral("d MMM yyyy")))));
}

void EvaluationDesk::setRadius(int metres)
{
    if (metres == radius())
        return;
    m_question.radiusMetres = metres;
    ask(false);
}

void EvaluationDesk::setOperation(int operation)
{
    if (operation == this->operation() || operation < 0 || operation >= static_cast<int>(Operations.size()))
        return;
    m_question.operation = Operations[static_cast<size_t>(operation)];
    ask(true);
}

void EvaluationDesk::setCounts(bool counts)
{
    if (counts == isCounts())
        return;
    m_question.source = counts ? QStringLiteral("counts") : QStringLiteral("offences");
    ask(true);
}

QStringList EvaluationDesk::monthNames() const
{
    QStringList names;
    if (hasOffences())
        for (Month month = held().first; month <= held().last; month = month.plus(1))
            names.append(shortMonth(month));
    return names;
}

void EvaluationDesk::setDay(const QString &end, const QString &iso)
{
    QDate *day = endOf(m_question, end);
    const QDate chosen = QDate::fromString(iso, Qt::ISODate);
    if (day == nullptr || !chosen.isValid() || *day == chosen)
        return;
    *day = chosen;
    ask(false);
}

void EvaluationDesk::setMonth(const QString &end, int place)
{
    const Month month = held().first.plus(place);
    const DayWindow days = DayWindow::ofMonths({month, month});
    setDay(end, (end.endsWith(QLatin1StringView("First")) ? days.first : days.last).toString(Qt::ISODate));
}

QString EvaluationDesk::dayOf(const QString &end) const
{
    const QDate *day = endOf(m_question, end);
    return day != nullptr ? day->toString(Qt::ISODate) : QString();
}

int EvaluationDesk::monthOf(const QString &end) const
{
    const QDate *day = endOf(m_question, end);
    return day != nullptr && day->isValid() ? Month::of(*day).index() - held().first.index() : -1;
}

void EvaluationDesk::setVawgOnly(bool only)
{
    if (only == m_question.vawgOnly)
        return;
    m_question.vawgOnly = only;
    ask(false);
}

void EvaluationDesk::setBuffer(int metres)
{
    if (metres == buffer())
        return;
    m_question.bufferMetres = metres;
    ask(false);
}

void EvaluationDesk::setCompared(bool compared)
{
    if (compared == m_question.compared)
        return;
    m_question.compared = compared;
    ask(false);
}

void EvaluationDesk::chooseArea(const QString &key, bool chosen)
{
    const auto cell = hexCellFromKey(key);
    if (!cell)
        return;
    std::vector<HexCell> &into = chosen ? m_question.added : m_question.removed;
    std::erase(chosen ? m_question.removed : m_question.added, *cell);
    if (!std::ranges::contains(into, *cell))
        into.push_back(*cell);
    run();
}

QString EvaluationDesk::sentence() const
{
    return isAnswered() ? evaluationSentence(m_answer, Figures::Whole) : QString();
}

QString EvaluationDesk::displacement() const
{
    return isAnswered() ? displacementSentence(m_answer, Figures::Whole) : QString();
}

QStringList EvaluationDesk::method() const
{
    return isAnswered() ? evaluationMethod(m_answer) : QStringList();
}

QVariantList EvaluationDesk::windows() const
{
    return windowRows(m_answer);
}

QVariantList EvaluationDesk::estimates() const
{
    return estimateRows(m_answer);
}

QVariantList EvaluationDesk::lines() const
{
    return monthLines(m_answer);
}

QVariantList EvaluationDesk::steps() const
{
    return monthSteps(m_answer);
}

QVariantList EvaluationDesk::areas() const
{
    return areaRows(m_answer);
}

void EvaluationDesk::run()
{
    if (!Workspace::instance()->isOpen() || !hasOffences())
        return;
    m_progress = 0;
    say({});
    Q_EMIT progressChanged();
    m_asking.ask(
        this,
        [this](double fraction) {
            m_progress = fraction;
            Q_EMIT progressChanged();
        },
        [question = m_question](Store &store, const Progress &progress) { return evaluate(store, question, progress); },
        [this](const Result<Evaluation> &answer) {
            Q_EMIT busyChanged();
            take(answer);
        });
    Q_EMIT busyChanged();
}

void EvaluationDesk::cancel()
{
    m_asking.cancel();
    Q_EMIT busyChanged();
}

void EvaluationDesk::take(const Result<Evaluation> &answer)
{
    m_failure = answer ? QString() : answer.error().message;
    m_answer = answer ? *answer : Evaluation{};
    if (answer) {
        m_question.before = answer->question.before;
        m_question.after = answer->question.after;
        Q_EMIT questionChanged();
    }
    Q_EMIT answerChanged();
}

void EvaluationDesk::exportCsv(const QUrl &file)
{
    const QString path = file.toLocalFile();
    const auto written = writeFile(path, evaluationCsv(m_answer, Workspace::instance()->isExercise()));
    if (!written)
        return Workspace::instance()->report(written.error());
    say(tr("Written: %1").arg(path));
}

void EvaluationDesk::exportPdf(const QUrl &file)
{
    const Store *store = Workspace::instance()->store();
    if (store == nullptr)
        return;
    const QString path = file.toLocalFile();
    runAside(
        this, [report = evaluationReport(*store, m_answer), path] { return writeReportPdf(report, path); },
        [this, path](const Result<int> &pages) {
            if (!pages)
                return Workspace::instance()->report(pages.error());
            say(tr("Written: %1").arg(path));
        });
}

void EvaluationDesk::say(const QString &notice)
{
    m_notice = notice;
    Q_EMIT noticeChanged();
}

void EvaluationDesk::follow(int aggregates)
{
    constexpr int read = Workspace::Offences | Workspace::Hotspots | Workspace::Plans | Workspace::Results;
    if ((aggregates & read) == 0)
        return;
    cancel();
    if ((aggregates & Workspace::Offences) != 0)
        readHeld();
    if ((aggregates & (Workspace::Offences | Workspace::Hotspots)) != 0)
        readSets();
    Q_EMIT questionChanged();
    take(Evaluation{});
    if (m_active)
        run();
}

// The source that reaches further.
void EvaluationDesk::readHeld()
{
    m_offences = {};
    m_counts = {};
    m_question = {};
    m_sites.clear();
    say({});
    if (Store *store = Workspace::instance()->store()) {
        const OffenceRepository repository(*store);
        m_offences = repository.offencePeriod().value_or(Period{});
        m_counts = repository.countPeriod().value_or(Period{});
    }
    m_question.source = m_offences.last < m_counts.last ? QStringLiteral("counts") : QStringLiteral("offences");
    Q_EMIT heldChanged();
}

// Keeps the chosen set where it still is; else the newest.
void EvaluationDesk::readSets()
{
    Store *store = Workspace::instance()->store();
    const HotspotSetId before = m_question.set;
    m_hotspots.clear();
    m_sets = store != nullptr ? HotspotRepository(*store).list().value_or(std::vector<HotspotSetSummary>())
                              : std::vector<HotspotSetSummary>();
    if (!std::ranges::contains(m_sets, m_question.set, &HotspotSetSummary::id))
        m_question.set = m_sets.empty() ? HotspotSetId() : m_sets.front().id;
    if (m_question.set != before)
        m_question.ranks.clear();
    if (store != nullptr && m_question.set.isValid())
        for (const Hotspot &hotspot : HotspotRepository(*store).load(m_question.set).value_or(HotspotSet{}).hotspots)
            m_hotspots.emplace_back(hotspot.rank, hotspot.name);
    Q_EMIT heldChanged();
}

} // namespace lantern
