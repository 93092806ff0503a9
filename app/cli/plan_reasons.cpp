#include "cli/plan_reasons.h"

#include "base/clock.h"
#include "cli/words.h"

#include <QJsonObject>
#include <QtConcurrent>

#include <algorithm>

namespace lantern::cli
{

namespace
{

QString timeOfDay(const QDateTime &instant)
{
    return instant.toTimeZone(londonZone()).toString(QStringLiteral("HH:mm"));
}

QJsonArray legsToJson(const std::vector<Leg> &legs)
{
    QJsonArray list;
    for (const Leg &leg : legs)
        list.append(QJsonObject{{"hotspot", leg.placeName}, {"arrive", timeOfDay(leg.arrive)}});
    return list;
}

QJsonObject toJson(const Team &team, const Leg &leg, const VisitExplanation &told)
{
    QJsonArray moved;
    for (const VisitExplanation::Moved &move : told.moved)
        moved.append(QJsonObject{{"minutes", move.minutes}, {"change", move.change}, {"busy_at", move.busyAt}});
    QJsonObject object{{"team", team.name},
                       {"hotspot", leg.placeName},
                       {"arrive", timeOfDay(leg.arrive)},
                       {"share", told.share},
                       {"rank", told.rank},
                       {"score", told.score},
                       {"recovery", told.recovery},
                       {"dose", told.dose},
                       {"beside_pair", told.isBeside},
                       {"moved", moved},
                       {"why_here", told.here},
                       {"why_now", told.now},
                       {"instead", told.insteadText}};
    if (told.hourShare)
        object["hour_share"] = *told.hourShare;
    if (told.sinceLast)
        object["minutes_since_last"] = *told.sinceLast;
    if (told.instead) {
        object["instead_visits"] = legsToJson(told.instead->visits);
        object["instead_loss"] = told.instead->loss;
    }
    return object;
}

QJsonObject toJson(const Hotspot &hotspot, const AbsenceExplanation &told)
{
    QJsonArray ways;
    for (const AbsenceExplanation::Way &way : told.ways)
        ways.append(QJsonObject{{"team", way.teamName},
                                {"arrive", timeOfDay(way.arrive)},
                                {"loss", way.loss},
                                {"displaces", legsToJson(way.displaced)}});
    return {{"hotspot", hotspot.name},
            {"rank", hotspot.rank},
            {"kind", toKey(told.kind)},
            {"ways", ways},
            {"why_not", told.words}};
}

void addVisits(PlanReasons &reasons, const Plan &plan, const PlanExplainer &explainer)
{
    reasons.lines.append(CommandLineWords::tr("Why each visit:"));
    for (const Team &team : plan.teams) {
        for (const Leg &leg : team.legs) {
            const Result<VisitExplanation> told = explainer.visit(leg.id);
            if (!told)
                continue; // a break or a duty
            reasons.visits.append(toJson(team, leg, *told));
            reasons.lines.append(QStringLiteral("  %1 %2 %3").arg(team.name, timeOfDay(leg.arrive), leg.placeName));
            for (const QString &words : {told->here, told->now, told->insteadText})
                reasons.lines.append(QStringLiteral("    %1").arg(words));
        }
    }
}

void addPlaces(PlanReasons &reasons, const Plan &plan, const HotspotSet &hotspots, const PlanExplainer &explainer)
{
    QList<const Hotspot *> absent;
    for (const Hotspot &hotspot : hotspots.hotspots) {
        const bool isVisited = std::ranges::any_of(plan.teams, [&hotspot](const Team &team) {
            return std::ranges::contains(team.legs, hotspot.id, &Leg::hotspot);
        });
        if (!isVisited)
            absent.append(&hotspot);
    }
    const QList<AbsenceExplanation> told =
        QtConcurrent::blockingMapped<QList<AbsenceExplanation>>(absent, [&explainer](const Hotspot *hotspot) {
            return explainer.absence(hotspot->id).value_or(AbsenceExplanation());
        });
    if (!absent.isEmpty())
        reasons.lines.append(CommandLineWords::tr("Why not:"));
    for (qsizetype i = 0; i < absent.size(); ++i) {
        reasons.places.append(toJson(*absent[i], told[i]));
        reasons.lines.append(QStringLiteral("  %1 %2: %3").arg(absent[i]->rank).arg(absent[i]->name, told[i].words));
    }
}

} // namespace

Result<PlanReasons> reasonsOf(const Plan &plan, const HotspotSet &hotspots, const RuleContext &context)
{
    return PlanExplainer::make(plan, hotspots, context).transform([&](const auto &explainer) {
        PlanReasons reasons;
        addVisits(reasons, plan, *explainer);
        addPlaces(reasons, plan, hotspots, *explainer);
        return reasons;
    });
}

} // namespace lantern::cli
