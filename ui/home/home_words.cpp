#include "home/home_words.h"

#include "base/clock.h"
#include "base/clock_text.h"
#include "tasking/figures.h"

#include <QCoreApplication>
#include <QLocale>

namespace lantern
{

namespace
{

struct HomeText
{
    Q_DECLARE_TR_FUNCTIONS(Home)
};

bool startsWith(const FileChange &change, const char *room)
{
    return change.action.startsWith(QLatin1StringView(room));
}

} // namespace

QString shiftText(const Shift &shift)
{
    return HomeText::tr("%1, %2–%3")
        .arg(QLocale().toString(shift.operationalDate, QStringLiteral("ddd d MMMM yyyy")), clockText(shift.from),
             clockText(shift.to));
}

QString shiftHeading(const Shift &shift, const QDateTime &now)
{
    const QDate today = now.toTimeZone(londonZone()).date();
    if (shift.contains(now))
        return HomeText::tr("On duty now");
    if (shift.operationalDate == today)
        return HomeText::tr("Tonight");
    return shift.operationalDate == today.addDays(1) ? HomeText::tr("Tomorrow") : HomeText::tr("Next shift");
}

QString statusText(PlanStatus status)
{
    switch (status) {
    case PlanStatus::Draft:
        return HomeText::tr("Draft: not approved yet");
    case PlanStatus::Approved:
        return HomeText::tr("Approved: not briefed yet");
    case PlanStatus::Briefed:
        return HomeText::tr("Briefed");
    case PlanStatus::Live:
        return HomeText::tr("Live: patrols are out");
    case PlanStatus::Debriefed:
        return HomeText::tr("Debriefed");
    case PlanStatus::Closed:
        return HomeText::tr("Closed");
    }
    return {};
}

QString missingText(const StopsToFinish &stop)
{
    if (!stop.riskAssessed && !stop.intelligenceChecked)
        return HomeText::tr("not risk-assessed, not checked");
    return stop.riskAssessed ? HomeText::tr("not checked") : HomeText::tr("not risk-assessed");
}

QString lateText(const OverdueAction &action)
{
    if (action.awaitingFeedback)
        return HomeText::tr("she has not been told");
    return HomeText::tr("%n day(s) late", nullptr, action.daysLate);
}

QString changeText(const FileChange &change)
{
    if (change.action == QStringLiteral("import"))
        return HomeText::tr("%n import(s)", nullptr, change.times);
    if (change.action == QStringLiteral("plan.save"))
        return HomeText::tr("%n plan(s) made or changed", nullptr, change.subjects);
    if (change.action == QStringLiteral("hotspots.save"))
        return HomeText::tr("%n set(s) of hotspots made or changed", nullptr, change.subjects);
    if (change.action == QStringLiteral("walk.save"))
        return HomeText::tr("%n walk(s) logged or changed", nullptr, change.subjects);
    if (change.action.endsWith(QStringLiteral(".remove")))
        return HomeText::tr("%n thing(s) removed", nullptr, change.times);
    if (startsWith(change, "result."))
        return HomeText::tr("%n result(s) recorded", nullptr, change.times);
    if (startsWith(change, "tasking."))
        return HomeText::tr("%n tasking decision(s)", nullptr, change.subjects);
    if (startsWith(change, "series."))
        return HomeText::tr("%n decision(s) on series", nullptr, change.subjects);
    if (startsWith(change, "officer."))
        return HomeText::tr("%n officer(s) changed", nullptr, change.subjects);
    if (startsWith(change, "authority."))
        return HomeText::tr("%n authority(ies) entered", nullptr, change.subjects);
    return HomeText::tr("%n other change(s)", nullptr, change.times);
}

QString doubtText(DataHeld::Doubt doubt, const DataHeld &held)
{
    switch (doubt) {
    case DataHeld::Doubt::NoOffences:
        return HomeText::tr("No offences yet: nothing can be ranked. Import them.");
    case DataHeld::Doubt::Old:
        return HomeText::tr("The newest offences are %n day(s) old: places may have changed. Import later months.",
                            nullptr, held.ageDays);
    case DataHeld::Doubt::ShortPeriod:
        return HomeText::tr("Less than a year of offences: the seasons do not show.");
    case DataHeld::Doubt::NoHours:
        return HomeText::tr("Hardly any offence has a time: plans count every hour of the night alike.");
    case DataHeld::Doubt::FewHours:
        return HomeText::tr("Only %1 % of the offences have a time: the hours of the night rest on those.")
            .arg(qRound(held.hoursKnown() * 100));
    case DataHeld::Doubt::NoStreets:
        return HomeText::tr("No streets: walking times are those of straight lines. Import an OpenStreetMap extract.");
    }
    return {};
}

QString confidenceText(const DataHeld &held)
{
    if (held.isEmpty())
        return HomeText::tr("None");
    if (held.doubts.empty())
        return HomeText::tr("Good");
    return held.doubts.size() == 1 ? HomeText::tr("Fair") : HomeText::tr("Low");
}

QString momentText(const QDateTime &instant)
{
    return QLocale().toString(instant.toTimeZone(londonZone()), QStringLiteral("ddd d MMM, HH:mm"));
}

} // namespace lantern
