#include "partners/site_register.h"

#include "base/csv_writing.h"
#include "partners/words.h"
#include "statistics/shares.h"

#include <algorithm>

namespace lantern
{

namespace
{

constexpr int LeastShown = 5;

void checkRequest(const FootageRequest &request, const QDate &today, int daysKept, SiteCheck &check)
{
    const QString what = request.reference.trimmed();
    if (what.isEmpty())
        check.refused.append(PartnersWords::tr("A footage request has a reference; never a name."));
    if (!request.recordedOn.isValid() || !request.askedOn.isValid())
        check.refused.append(
            PartnersWords::tr("%1: say of which day the footage is and when it was asked for.").arg(what));
    else if (request.askedOn < request.recordedOn || request.askedOn > today)
        check.refused.append(
            PartnersWords::tr("%1: footage is asked for after it was recorded, and not later than today.").arg(what));
    else if (request.askedOn > keptUntil(request, daysKept))
        check.warnings.append(
            PartnersWords::tr("%1: asked after %2 days, when it was overwritten.").arg(what).arg(daysKept));
    if (request.outcome != FootageOutcome::Awaited && request.answeredOn.isValid() &&
        (request.answeredOn < request.askedOn || request.answeredOn > today))
        check.refused.append(PartnersWords::tr("%1: answered after it was asked, and not later than today.").arg(what));
}

void checkSurvey(const SafetySurvey &survey, const QDate &today, SiteCheck &check)
{
    if (!survey.heldOn.isValid() || survey.heldOn > today)
        check.refused.append(PartnersWords::tr("A survey has a day, and not a later one than today."));
    if (survey.asked < 1 || survey.safer < 0 || survey.safer > survey.asked)
        check.refused.append(
            PartnersWords::tr("Of the women asked, at least one, no more can feel safer than were asked."));
}

bool isShown(const FeelingSafer &feeling)
{
    const auto enough = [](qint64 count) { return count >= LeastShown; };
    return enough(feeling.safer) && enough(feeling.asked - feeling.safer);
}

QString shownCount(qint64 count)
{
    return count > 0 && count < LeastShown ? QStringLiteral("<5") : QString::number(count);
}

} // namespace

int footageDays(const Store &store)
{
    bool isNumber = false;
    const int days = store.property(QStringLiteral("footage_days")).toInt(&isNumber);
    return isNumber && days > 0 ? days : 31;
}

Result<void> setFootageDays(Store &store, int days)
{
    if (days < 1 || days > 365)
        return failure(Error::Code::Refused, PartnersWords::tr("Footage is kept for 1 to 365 days."));
    return store.setProperty(QStringLiteral("footage_days"), QString::number(days));
}

SiteCheck checkSite(const Site &site, const QDate &today, int daysKept)
{
    SiteCheck check;
    if (site.name.trimmed().isEmpty())
        check.refused.append(PartnersWords::tr("A site has a name: that of its stop or corner."));
    if (site.point == GridPoint())
        check.refused.append(PartnersWords::tr("Put the site on the map."));
    if (site.radiusMetres != std::clamp(site.radiusMetres, 10.0, 1000.0)) // true of what is no number, too
        check.refused.append(PartnersWords::tr("The radius lies between 10 and 1,000 metres."));
    if (site.state == SiteState::Live && (!site.liveSince.isValid() || site.liveSince > today))
        check.refused.append(
            PartnersWords::tr("A live site has the day since which it is live, and not a later one than today."));
    if (site.state == SiteState::Removed && site.removedOn.isValid() && site.liveSince.isValid() &&
        site.removedOn < site.liveSince)
        check.refused.append(PartnersWords::tr("The site was removed before it was live."));
    for (const FootageRequest &request : site.requests)
        checkRequest(request, today, daysKept, check);
    for (const SafetySurvey &survey : site.surveys)
        checkSurvey(survey, today, check);
    return check;
}

QDate keptUntil(const FootageRequest &request, int daysKept)
{
    return request.recordedOn.isValid() ? request.recordedOn.addDays(daysKept) : QDate();
}

std::vector<OpenRequest> openRequests(std::span<const Site> sites, const QDate &today, int daysKept)
{
    std::vector<OpenRequest> open;
    for (const Site &site : sites)
        for (const FootageRequest &request : site.requests)
            if (request.outcome == FootageOutcome::Awaited) {
                const QDate due = keptUntil(request, daysKept);
                open.push_back({.site = site.id,
                                .siteName = site.name,
                                .request = request,
                                .due = due,
                                .daysLeft = static_cast<int>(today.daysTo(due))});
            }
    std::ranges::stable_sort(open, {}, &OpenRequest::due);
    return open;
}

FeelingSafer feelingSafer(std::span<const SafetySurvey> surveys)
{
    FeelingSafer feeling;
    for (const SafetySurvey &survey : surveys) {
        feeling.asked += survey.asked;
        feeling.safer += survey.safer;
    }
    feeling.interval = shareInterval(feeling.safer, feeling.asked);
    return feeling;
}

FeelingSafer feelingSafer(std::span<const Site> sites)
{
    std::vector<SafetySurvey> all;
    for (const Site &site : sites)
        all.insert(all.end(), site.surveys.begin(), site.surveys.end());
    return feelingSafer(all);
}

QString feelingSaferText(const FeelingSafer &feeling, bool suppressed)
{
    if (feeling.asked <= 0)
        return {};
    if (suppressed && !isShown(feeling))
        return PartnersWords::tr("%1 women asked; too few of one answer to show").arg(shownCount(feeling.asked));
    return PartnersWords::tr("%1 of %2 women asked feel safer: %3 %, 95 % interval %4 to %5 %")
        .arg(feeling.safer)
        .arg(feeling.asked)
        .arg(qRound(100 * feeling.share()))
        .arg(qRound(100 * feeling.interval.low))
        .arg(qRound(100 * feeling.interval.high));
}

QString siteStateText(SiteState state)
{
    switch (state) {
    case SiteState::Proposed:
        return PartnersWords::tr("proposed");
    case SiteState::Live:
        return PartnersWords::tr("live");
    case SiteState::Removed:
        return PartnersWords::tr("removed");
    }
    return {};
}

QString footageOutcomeText(FootageOutcome outcome)
{
    switch (outcome) {
    case FootageOutcome::Awaited:
        return PartnersWords::tr("awaited");
    case FootageOutcome::ReceivedUseful:
        return PartnersWords::tr("received, of use");
    case FootageOutcome::ReceivedNotUseful:
        return PartnersWords::tr("received, of no use");
    case FootageOutcome::NotRecorded:
        return PartnersWords::tr("not recorded");
    case FootageOutcome::Overwritten:
        return PartnersWords::tr("overwritten");
    case FootageOutcome::Refused:
        return PartnersWords::tr("refused");
    }
    return {};
}

QByteArray sitesCsv(std::span<const Site> sites, const QDate &today, int daysKept, bool exercise)
{
    QByteArray csv =
        csvRecord({exercise ? QStringLiteral("site (EXERCISE)") : QStringLiteral("site"), QStringLiteral("stop"),
                   QStringLiteral("latitude"), QStringLiteral("longitude"), QStringLiteral("radius_metres"),
                   QStringLiteral("state"), QStringLiteral("phase"), QStringLiteral("live_since"),
                   QStringLiteral("removed_on"), QStringLiteral("reference"), QStringLiteral("requests"),
                   QStringLiteral("awaited"), QStringLiteral("next_due"), QStringLiteral("feeling_safer")});
    for (const Site &site : sites) {
        const auto open = openRequests(std::span(&site, 1), today, daysKept);
        const GeoPoint point = toGeo(site.point);
        csv += csvRecord({site.name, site.stopSourceId, QString::number(point.latitude, 'f', 6),
                          QString::number(point.longitude, 'f', 6), QString::number(site.radiusMetres),
                          toKey(site.state), site.phase > 0 ? QString::number(site.phase) : QString(),
                          site.liveSince.toString(Qt::ISODate), site.removedOn.toString(Qt::ISODate), site.reference,
                          shownCount(static_cast<qint64>(site.requests.size())),
                          shownCount(static_cast<qint64>(open.size())),
                          open.empty() ? QString() : open.front().due.toString(Qt::ISODate),
                          feelingSaferText(feelingSafer(site.surveys), true)});
    }
    return csv;
}

QByteArray siteChoiceCsv(const SiteChoice &choice, bool exercise)
{
    QByteArray csv =
        csvRecord({exercise ? QStringLiteral("order (EXERCISE)") : QStringLiteral("order"), QStringLiteral("phase"),
                   QStringLiteral("stop"), QStringLiteral("stop_id"), QStringLiteral("latitude"),
                   QStringLiteral("longitude"), QStringLiteral("adds"), QStringLiteral("within_radius"),
                   QStringLiteral("offences"), QStringLiteral("covered_so_far_percent"),
                   QStringLiteral("best_of_so_many_percent"), QStringLiteral("proven")});
    for (const ChosenSite &site : choice.chosen) {
        const SiteCurvePoint &point = choice.curve[static_cast<size_t>(site.order - 1)];
        const bool few = site.offences < LeastShown;
        const GeoPoint place = toGeo(site.point);
        csv += csvRecord({QString::number(site.order), QString::number(site.phase), site.name, site.stopSourceId,
                          QString::number(place.latitude, 'f', 6), QString::number(place.longitude, 'f', 6),
                          few ? QString() : QString::number(site.adds, 'f', 0),
                          few ? QString() : QString::number(site.within, 'f', 0), shownCount(site.offences),
                          QString::number(100 * choice.share(point.inOrder), 'f', 1),
                          QString::number(100 * choice.share(point.covered), 'f', 1),
                          point.proven ? QStringLiteral("yes") : QStringLiteral("no")});
    }
    return csv;
}

} // namespace lantern
