// The part of CrewDesk that shows and changes authorities which are in the file.

#include "plan/crew_desk.h"

#include "brief/authority_form.h"
#include "brief/report_pages.h"
#include "commands/store_change.h"
#include "commands/workspace.h"
#include "plan/authority.h"
#include "plan/authority_change.h"
#include "plan/plan_words.h"
#include "store/plan_repository.h"

#include <boost/geometry/algorithms/union.hpp>

#include <algorithm>

namespace lantern
{

namespace
{

constexpr auto AuthorityForm = QLatin1StringView("authority");
constexpr double SquareMetresPerHectare = 10'000;

QString dayClockText(const QDateTime &at)
{
    return QLocale().toString(at.toTimeZone(londonZone()), QStringLiteral("ddd d MMM HH:mm"));
}

QString areaText(const Authority &authority)
{
    return CrewDesk::tr("%1 ha").arg(
        QLocale().toString(areaSquareMetres(authority.area) / SquareMetresPerHectare, 'f', 0));
}

QString authorityWords(const Authority &authority)
{
    const QString hours = CrewDesk::tr("%1 to %2").arg(dayClockText(authority.from), dayClockText(authority.to));
    if (!isDispersalAuthority(authority))
        return CrewDesk::tr("%1 · %2, reference only").arg(hours, authorityKindText(authority.kind));
    return CrewDesk::tr("%1 · %2 %3 · %4")
        .arg(hours, rankText(authority.grantedByRank), authority.grantedBy, areaText(authority));
}

// Older ones are found by the search. Of ten years there are too many to read at every change.
constexpr int DaysShownAfterTheEnd = 31;

QString standingText(const Authority &authority, const QDateTime &now)
{
    if (authority.to <= now)
        return CrewDesk::tr("ended");
    return authority.from <= now ? CrewDesk::tr("in force") : CrewDesk::tr("to come");
}

} // namespace

// Those that are over are read and printed; nothing is changed of them.
void CrewDesk::reloadAuthorities()
{
    const QDateTime now = m_workspace->clock().now();
    m_authorities.clear();
    if (m_workspace->isOpen()) {
        const PlanRepository plans(*m_workspace->store());
        m_authorities =
            plans.authoritiesEndingAfter(now.addDays(-DaysShownAfterTheEnd)).value_or(std::vector<Authority>());
        if (m_sought.isValid() && !std::ranges::contains(m_authorities, m_sought, &Authority::id))
            for (const Authority &older : plans.authorities().value_or(std::vector<Authority>()))
                if (older.id == m_sought)
                    m_authorities.push_back(older);
    }
    std::ranges::stable_sort(m_authorities, {}, &Authority::from);
    const auto ended =
        std::ranges::stable_partition(m_authorities, [&](const Authority &authority) { return authority.to > now; });
    std::ranges::reverse(ended);
    std::vector<QVariantList> rows;
    for (const Authority &authority : m_authorities) {
        const QDateTime end = authority.to.toTimeZone(londonZone());
        rows.push_back({authority.id.toString(), authority.reference, authorityWords(authority),
                        standingText(authority, now), end.date().toString(Qt::ISODate),
                        end.time().toString(QStringLiteral("HH:mm")), authority.to <= now});
    }
    m_authorityRows.setRows(std::move(rows));
}

void CrewDesk::seekAuthority(const QString &id)
{
    m_sought = AuthorityId::fromString(id);
    reloadAuthorities();
}

QString CrewDesk::endAuthority(const QString &id, const QString &date, const QString &time)
{
    const auto found = std::ranges::find(m_authorities, AuthorityId::fromString(id), &Authority::id);
    if (found == m_authorities.end())
        return tr("Choose an authority.");
    if (found->to <= m_workspace->clock().now())
        return tr("%1 has ended: it stays as it was.").arg(found->reference);
    const QDate day = QDate::fromString(date, Qt::ISODate);
    const QTime clock = QTime::fromString(time, QStringLiteral("HH:mm"));
    const QDateTime end = day.isValid() && clock.isValid() ? QDateTime(day, clock, londonZone()).toUTC() : QDateTime();
    if (!end.isValid() || end <= found->from || end >= found->to)
        return tr("It ends early at a time between %1 and %2.").arg(dayClockText(found->from), dayClockText(found->to));
    Authority after = *found;
    after.to = end;
    m_workspace->push(
        new AuthorityChange(*m_workspace, *found, after, tr("End %1 at %2").arg(found->reference, dayClockText(end))));
    return {};
}

QString CrewDesk::widenAuthority(const QString &id)
{
    const auto found = std::ranges::find(m_authorities, AuthorityId::fromString(id), &Authority::id);
    if (found == m_authorities.end())
        return tr("Choose an authority.");
    if (found->to <= m_workspace->clock().now())
        return tr("%1 has ended: it stays as it was.").arg(found->reference);
    if (!isDispersalAuthority(*found))
        return tr("%1 is kept by its reference only: it has no area.").arg(found->reference);
    MultiPolygon added;
    if (const QString wrong = areaOf({{QStringLiteral("area"), QStringLiteral("plan")}}, added); !wrong.isEmpty())
        return wrong;
    Authority after = *found;
    after.area.clear();
    boost::geometry::union_(found->area, added, after.area);
    correct(after.area);
    if (areaSquareMetres(after.area) <= areaSquareMetres(found->area) + 1)
        return tr("%1 takes in all hotspots of the plan already.").arg(found->reference);
    m_workspace->push(
        new AuthorityChange(*m_workspace, *found, after, tr("Widen the area of %1").arg(found->reference)));
    return {};
}

QVariantMap CrewDesk::authorityDraft()
{
    return formDraft(AuthorityForm);
}

void CrewDesk::keepAuthorityDraft(const QVariantMap &typed)
{
    keepFormDraft(AuthorityForm, typed);
}

void CrewDesk::printAuthority(const QString &id, const QUrl &file)
{
    if (!m_workspace->isOpen())
        return;
    const auto found = std::ranges::find(m_authorities, AuthorityId::fromString(id), &Authority::id);
    const QString path = file.toLocalFile();
    const Result<int> pages =
        makeAuthorityForm(*m_workspace->store(), found == m_authorities.end() ? Authority() : *found)
            .and_then([&path](const Report &form) { return writeReportPdf(form, path); });
    if (pages)
        m_workspace->tell(tr("Written: %1").arg(path));
    else
        m_workspace->report(pages.error());
}

} // namespace lantern
