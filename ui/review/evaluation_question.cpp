#include "review/evaluation_desk.h"

#include "base/day_text.h"
#include "geo/grid_reference.h"
#include "store/place_repository.h"
#include "store/site_repository.h"

namespace lantern
{

namespace
{

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

void EvaluationDesk::evaluateSite(const QString &site)
{
    Store *store = Workspace::instance()->store();
    if (store == nullptr)
        return;
    const Result<Site> kept = SiteRepository(*store).load(SiteId::fromString(site));
    if (!kept)
        return Workspace::instance()->report(kept.error());
    const QDate since = kept->liveSince;
    m_question.subject = EvaluationSubject::Site;
    m_question.site = kept->name;
    m_question.sitePoint = kept->point;
    m_question.radiusMetres = kept->radiusMetres;
    m_sites.clear();
    ask(true);
    m_question.after = recordedSince(since);
    if (m_question.after.isValid())
        return run();
    cancel();
    take(lantern::failure(Error::Code::NotFound,
                          tr("No whole month is recorded since the site went live on %1: import newer "
                             "records, then evaluate it.")
                              .arg(shortDay(since))));
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
    if (operation == this->operation() || operation < 0 || operation >= operationNames().size())
        return;
    m_question.operation = static_cast<Operation>(operation);
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

} // namespace lantern
