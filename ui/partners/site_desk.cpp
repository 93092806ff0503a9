#include "partners/site_desk.h"

#include "base/file_writing.h"
#include "commands/workspace.h"
#include "partners/partners_forms.h"
#include "store/site_repository.h"

#include <algorithm>

namespace lantern
{

namespace
{

const QList<QByteArray> SiteColumns{"site", "name", "detail",   "state",     "stateName",
                                    "due",  "late", "latitude", "longitude", "radius"};

QString siteDetail(const Site &site)
{
    QStringList parts;
    if (site.phase > 0)
        parts.append(SiteDesk::tr("phase %1").arg(site.phase));
    if (site.state == SiteState::Live)
        parts.append(SiteDesk::tr("since %1").arg(dayText(site.liveSince)));
    if (site.state == SiteState::Removed && site.removedOn.isValid())
        parts.append(SiteDesk::tr("taken down %1").arg(dayText(site.removedOn)));
    if (!site.reference.isEmpty())
        parts.append(site.reference);
    return parts.join(QStringLiteral(" · "));
}

QString dueText(const OpenRequest &open)
{
    return open.daysLeft < 0 ? SiteDesk::tr("overwritten %1").arg(dayText(open.due))
                             : SiteDesk::tr("kept until %1").arg(dayText(open.due));
}

QVariantList siteCells(const Site &site, int daysKept)
{
    const auto open = openRequests(std::span(&site, 1), partnersToday(), daysKept);
    const GeoPoint point = toGeo(site.point);
    return {site.id.toString(),
            site.name,
            siteDetail(site),
            toKey(site.state),
            siteStateText(site.state),
            open.empty() ? QString() : SiteDesk::tr("footage %1").arg(dueText(open.front())),
            !open.empty() && open.front().daysLeft < 0,
            point.latitude,
            point.longitude,
            site.radiusMetres};
}

QVariantMap requestMap(const FootageRequest &request, int daysKept)
{
    const bool awaited = request.outcome == FootageOutcome::Awaited;
    const OpenRequest open{.site = {},
                           .siteName = {},
                           .request = request,
                           .due = keptUntil(request, daysKept),
                           .daysLeft = static_cast<int>(partnersToday().daysTo(keptUntil(request, daysKept)))};
    const auto row = std::ranges::find(footageOutcomes(), request.outcome);
    return {{QStringLiteral("request"), request.id.toString()},
            {QStringLiteral("title"), request.reference},
            {QStringLiteral("detail"),
             SiteDesk::tr("of %1, asked %2").arg(dayText(request.recordedOn), dayText(request.askedOn))},
            {QStringLiteral("outcome"), static_cast<int>(row - footageOutcomes().begin())},
            {QStringLiteral("due"), awaited ? dueText(open) : QString()},
            {QStringLiteral("late"), awaited && open.daysLeft < 0},
            {QStringLiteral("awaited"), awaited}};
}

QDate typedDay(const QVariantMap &typed, const char *field)
{
    return QDate::fromString(typed.value(QString::fromLatin1(field)).toString(), Qt::ISODate);
}

QString typedText(const QVariantMap &typed, const char *field)
{
    return typed.value(QString::fromLatin1(field)).toString().trimmed();
}

} // namespace

SiteDesk::SiteDesk(QObject *parent)
    : QObject(parent)
    , m_rows(SiteColumns)
{
    connect(Workspace::instance(), &Workspace::changed, this, [this](int aggregates) {
        if ((aggregates & Workspace::Partners) != 0)
            reload();
    });
    reload();
}

void SiteDesk::reload()
{
    m_all.clear();
    if (Store *store = Workspace::instance()->store()) {
        m_daysKept = footageDays(*store);
        auto sites = SiteRepository(*store).list();
        if (sites)
            m_all = *std::move(sites);
        else
            Workspace::instance()->report(sites.error());
    }
    if (chosen() == nullptr)
        m_selected = m_all.empty() ? SiteId() : m_all.front().id;
    std::vector<QVariantList> rows;
    rows.reserve(m_all.size());
    for (const Site &site : m_all)
        rows.push_back(siteCells(site, m_daysKept));
    m_rows.setRows(std::move(rows));
    Q_EMIT changed();
    Q_EMIT selectedChanged();
}

const Site *SiteDesk::chosen() const
{
    const auto found = std::ranges::find(m_all, m_selected, &Site::id);
    return found == m_all.end() ? nullptr : &*found;
}

void SiteDesk::select(const QString &site)
{
    const SiteId id = SiteId::fromString(site);
    if (id == m_selected)
        return;
    m_selected = id;
    Q_EMIT selectedChanged();
}

QVariantMap SiteDesk::card() const
{
    const Site *site = chosen();
    if (site == nullptr)
        return {};
    QVariantList requests;
    for (const FootageRequest &request : site->requests)
        requests.append(requestMap(request, m_daysKept));
    QVariantList surveys;
    for (const SafetySurvey &survey : site->surveys)
        surveys.append(
            QVariantMap{{QStringLiteral("survey"), survey.id.toString()},
                        {QStringLiteral("text"),
                         tr("%1: %2 of %3").arg(dayText(survey.heldOn)).arg(survey.safer).arg(survey.asked)}});
    const GeoPoint point = toGeo(site->point);
    return {{QStringLiteral("site"), site->id.toString()},
            {QStringLiteral("name"), site->name},
            {QStringLiteral("state"), toKey(site->state)},
            {QStringLiteral("stateName"), siteStateText(site->state)},
            {QStringLiteral("detail"), siteDetail(*site)},
            {QStringLiteral("since"), site->liveSince.toString(Qt::ISODate)},
            {QStringLiteral("phase"), site->phase},
            {QStringLiteral("radius"), site->radiusMetres},
            {QStringLiteral("reference"), site->reference},
            {QStringLiteral("latitude"), point.latitude},
            {QStringLiteral("longitude"), point.longitude},
            {QStringLiteral("feeling"), feelingSaferText(feelingSafer(site->surveys), false)},
            {QStringLiteral("requests"), requests},
            {QStringLiteral("surveys"), surveys}};
}

QStringList SiteDesk::outcomes()
{
    QStringList texts;
    for (const FootageOutcome outcome : footageOutcomes())
        texts.append(footageOutcomeText(outcome));
    return texts;
}

QString SiteDesk::summary() const
{
    const auto inState = [this](SiteState state) {
        return static_cast<int>(std::ranges::count(m_all, state, &Site::state));
    };
    QStringList parts{tr("%n live site(s)", nullptr, inState(SiteState::Live)),
                      tr("%n proposed", nullptr, inState(SiteState::Proposed))};
    if (const auto open = openRequests(m_all, partnersToday(), m_daysKept); !open.empty())
        parts.append(tr("%n footage request(s) awaited, the first %1", nullptr, static_cast<int>(open.size()))
                         .arg(dueText(open.front())));
    if (const QString feeling = feelingSaferText(feelingSafer(m_all), false); !feeling.isEmpty())
        parts.append(feeling);
    return parts.join(QStringLiteral(" · "));
}

QString SiteDesk::change(const QString &text, const Site &after)
{
    if (const SiteCheck check = checkSite(after, partnersToday(), m_daysKept); !check.refused.isEmpty())
        return check.refused.join(u' ');
    const auto known = std::ranges::find(m_all, after.id, &Site::id);
    const auto make = [after](Store &store) { return SiteRepository(store).save(after); };
    if (known == m_all.end())
        return pushStoreChange(
            text, make, [id = after.id](Store &store) { return SiteRepository(store).remove(id); },
            Workspace::Partners);
    if (*known == after)
        return {};
    return pushStoreChange(
        text, make, [before = *known](Store &store) { return SiteRepository(store).save(before); },
        Workspace::Partners);
}

QString SiteDesk::saveSite(const QVariantMap &typed)
{
    Store *store = Workspace::instance()->store();
    if (store == nullptr)
        return tr("No file is open.");
    const auto known = std::ranges::find(m_all, SiteId::fromString(typedText(typed, "site")), &Site::id);
    Site site = known == m_all.end() ? Site{} : *known;
    if (known == m_all.end())
        site.id = store->makeId<SiteId>();
    site.name = typedText(typed, "name");
    site.reference = typedText(typed, "reference");
    site.radiusMetres = typed.value(QStringLiteral("radius")).toDouble();
    site.phase = typed.value(QStringLiteral("phase")).toInt();
    // A place that was not moved keeps its metres.
    const GeoPoint kept = toGeo(site.point);
    const GeoPoint point{typed.value(QStringLiteral("latitude")).toDouble(),
                         typed.value(QStringLiteral("longitude")).toDouble()};
    if (!typed.contains(QStringLiteral("latitude")))
        site.point = {};
    else if (!(kept == point))
        site.point = toGrid(point);
    QString refused = change(known == m_all.end() ? tr("Add a site") : tr("Change a site"), site);
    if (refused.isEmpty())
        select(site.id.toString());
    return refused;
}

QString SiteDesk::forget(const QString &site)
{
    const auto found = std::ranges::find(m_all, SiteId::fromString(site), &Site::id);
    if (found == m_all.end())
        return tr("The site is gone already.");
    return pushStoreChange(
        tr("Remove a site"), [id = found->id](Store &store) { return SiteRepository(store).remove(id); },
        [kept = *found](Store &store) { return SiteRepository(store).save(kept); }, Workspace::Partners);
}

QString SiteDesk::goLive(const QString &on)
{
    if (chosen() == nullptr)
        return tr("Choose a site first.");
    Site site = *chosen();
    site.state = SiteState::Live;
    site.liveSince = QDate::fromString(on, Qt::ISODate);
    site.removedOn = {};
    return change(tr("A site goes live"), site);
}

QString SiteDesk::takeDown(const QString &on)
{
    if (chosen() == nullptr)
        return tr("Choose a site first.");
    Site site = *chosen();
    site.state = SiteState::Removed;
    site.removedOn = QDate::fromString(on, Qt::ISODate);
    if (!site.removedOn.isValid())
        return tr("Say on which day it was taken down.");
    return change(tr("A site is taken down"), site);
}

QString SiteDesk::askForFootage(const QVariantMap &typed)
{
    Store *store = Workspace::instance()->store();
    if (chosen() == nullptr || store == nullptr)
        return tr("Choose a site first.");
    Site site = *chosen();
    FootageRequest request;
    request.id = store->makeId<FootageRequestId>();
    request.reference = typedText(typed, "reference");
    request.recordedOn = typedDay(typed, "recorded");
    request.askedOn = typedDay(typed, "asked");
    site.requests.push_back(std::move(request));
    QString refused = change(tr("Ask for footage"), site);
    if (const QStringList warnings = checkSite(site, partnersToday(), m_daysKept).warnings;
        refused.isEmpty() && !warnings.isEmpty())
        Workspace::instance()->tell(warnings.last());
    return refused;
}

QString SiteDesk::answer(const QString &request, int outcome)
{
    if (chosen() == nullptr || outcome < 0 || outcome >= static_cast<int>(footageOutcomes().size()))
        return tr("Choose a site first.");
    Site site = *chosen();
    const auto found = std::ranges::find(site.requests, FootageRequestId::fromString(request), &FootageRequest::id);
    if (found == site.requests.end())
        return tr("The request is gone already.");
    found->outcome = footageOutcomes()[static_cast<size_t>(outcome)];
    found->answeredOn = found->outcome == FootageOutcome::Awaited ? QDate() : partnersToday();
    return change(tr("What came of footage"), site);
}

QString SiteDesk::removeRequest(const QString &request)
{
    if (chosen() == nullptr)
        return tr("Choose a site first.");
    Site site = *chosen();
    std::erase_if(site.requests,
                  [id = FootageRequestId::fromString(request)](const FootageRequest &one) { return one.id == id; });
    return change(tr("Remove a footage request"), site);
}

QString SiteDesk::saveSurvey(const QVariantMap &typed)
{
    Store *store = Workspace::instance()->store();
    if (chosen() == nullptr || store == nullptr)
        return tr("Choose a site first.");
    bool isAsked = false;
    bool isSafer = false;
    SafetySurvey survey{.id = store->makeId<SurveyId>(),
                        .heldOn = typedDay(typed, "on"),
                        .asked = typedText(typed, "asked").toInt(&isAsked),
                        .safer = typedText(typed, "safer").toInt(&isSafer)};
    if (!isAsked || !isSafer)
        return tr("Say how many women were asked, and how many of them feel safer.");
    Site site = *chosen();
    site.surveys.push_back(survey);
    return change(tr("Note a survey"), site);
}

QString SiteDesk::removeSurvey(const QString &survey)
{
    if (chosen() == nullptr)
        return tr("Choose a site first.");
    Site site = *chosen();
    std::erase_if(site.surveys, [id = SurveyId::fromString(survey)](const SafetySurvey &one) { return one.id == id; });
    return change(tr("Remove a survey"), site);
}

void SiteDesk::exportCsv(const QUrl &file)
{
    const QString path = file.toLocalFile();
    const Result<void> written =
        writeFile(path, sitesCsv(m_all, partnersToday(), m_daysKept, Workspace::instance()->isExercise()));
    if (!written)
        return Workspace::instance()->report(written.error());
    m_notice = tr("Written: %1").arg(path);
    Q_EMIT noticeChanged();
}

QVariantMap SiteDesk::draft(const QString &form)
{
    return partnersDraft(form);
}

void SiteDesk::keepDraft(const QString &form, const QVariantMap &typed)
{
    keepPartnersDraft(form, typed);
}

} // namespace lantern
