#include "plan/leg_reasons.h"

#include "hotspot/reason.h"
#include "plan/plan_night.h"
#include "plan/request_check.h"

#include <algorithm>

namespace lantern
{

namespace
{

QString hoursAndMinutes(qint64 minutes)
{
    return minutes < 60 ? PlannerWords::tr("%1 min").arg(minutes)
                        : PlannerWords::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString coverText(const Plan &plan, const Team &team, const Leg &leg)
{
    for (const Team &pair : plan.teams) {
        if (pair.mode != Mode::Plain || pair.linkedUniform != team.id)
            continue;
        for (const Leg &other : pair.legs) {
            if (other.kind == LegKind::Visit && other.arrive < leg.depart && leg.arrive < other.depart)
                return other.point == leg.point ? PlannerWords::tr("Beside %1.").arg(pair.name)
                                                : PlannerWords::tr("Covers %1 at %2.").arg(pair.name, other.placeName);
        }
    }
    return {};
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

// When the last of the visits to the same hotspot that began before this one ended; of those that begin together the first team's is before.
QDateTime lastDepartBefore(const Plan &plan, const Leg &leg)
{
    QDateTime last;
    bool isPassed = false;
    for (const Team &team : plan.teams)
        for (const Leg &other : team.legs) {
            isPassed = isPassed || other.id == leg.id;
            const bool isEarlier = other.arrive < leg.arrive || (other.arrive == leg.arrive && !isPassed);
            if (other.kind == LegKind::Visit && other.hotspot == leg.hotspot && isEarlier)
                last = last.isValid() ? std::max(last, other.depart) : other.depart;
        }
    return last;
}

// Why these minutes.
QString timingText(const Plan &plan, const Team &team, const Leg &leg)
{
    const QDateTime last = lastDepartBefore(plan, leg);
    const qint64 gap = last.isValid() ? last.secsTo(leg.arrive) / 60 : 0;
    const QString when = !leg.hotspot.isValid() ? QString() // a duty elsewhere
                         : !last.isValid()      ? PlannerWords::tr("First visit of the night.")
                         : gap > 0              ? PlannerWords::tr("%1 since the last visit.").arg(hoursAndMinutes(gap))
                                                : QString();
    return joined({when, coverText(plan, team, leg)});
}

} // namespace

void explainTiming(Plan &plan)
{
    for (Team &team : plan.teams)
        for (Leg &leg : team.legs)
            if (leg.kind == LegKind::Visit && !leg.locked)
                leg.reason = joined({leg.reason, timingText(plan, team, leg)});
}

QString legReason(const Plan &plan, const Team &team, const Leg &leg, const HotspotSet &hotspots)
{
    if (leg.kind == LegKind::Break)
        return PlannerWords::tr("Refreshment break");
    if (const Duty *duty = dutyOf(plan, team, leg))
        return joined({PlannerWords::tr("Duty: %1").arg(duty->name), timingText(plan, team, leg)});
    const auto hotspot = std::ranges::find(hotspots.hotspots, leg.hotspot, &Hotspot::id);
    if (!leg.hotspot.isValid() || hotspot == hotspots.hotspots.end() || !hotspot->detail)
        return leg.reason;
    return joined({reasonOf(*hotspot, hotspots.period), timingText(plan, team, leg)});
}

const Duty *dutyOf(const Plan &plan, const Team &team, const Leg &leg)
{
    if (leg.kind != LegKind::Visit)
        return nullptr;
    const auto duty =
        std::ranges::find_if(plan.orders.duties, [&](const Duty &one) { return fulfils(leg, team, one); });
    return duty == plan.orders.duties.end() ? nullptr : &*duty;
}

} // namespace lantern
