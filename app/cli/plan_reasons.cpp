#include "cli/plan_reasons.h"

#include "base/clock.h"
#include "cli/words.h"
#include "plan/rule_checks.h"

#include <QJsonObject>
#include <QtConcurrent>

#include <algorithm>

namespace lantern::cli
{

namespace
{

QJsonArray legsToJson(const std::vector<Leg> &legs)
{
    QJsonArray list;
    for (const Leg &leg : legs)
        list.append(QJsonObject{{"hotspot", leg.placeName}, {"arrive", clockTime(leg.arrive)}});
    return list;
}

// How far a place lies from the streets on which its ways are reckoned; none without streets.
std::optional<int> metresToStreet(GridPoint point, const RuleContext &context)
{
    if (context.graph == nullptr || context.graph->isEmpty())
        return std::nullopt;
    return qRound(context.graph->snap(point).streetMetres);
}

QJsonValue toJson(const std::optional<int> &metres)
{
    return metres ? QJsonValue(*metres) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const Team &team, const Leg &leg, const VisitExplanation &told)
{
    QJsonArray moved;
    for (const VisitExplanation::Moved &move : told.moved)
        moved.append(QJsonObject{{"minutes", move.minutes}, {"change", move.change}, {"busy_at", move.busyAt}});
    QJsonObject object{{"team", team.name},
                       {"hotspot", leg.placeName},
                       {"arrive", clockTime(leg.arrive)},
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
                                {"arrive", clockTime(way.arrive)},
                                {"loss", way.loss},
                                {"displaces", legsToJson(way.displaced)}});
    return {{"hotspot", hotspot.name},
            {"rank", hotspot.rank},
            {"kind", toKey(told.kind)},
            {"ways", ways},
            {"why_not", told.words}};
}

void addVisits(PlanReasons &reasons, const Plan &plan, const RuleContext &context, const PlanExplainer &explainer)
{
    reasons.lines.append(CommandLineWords::tr("Why each visit:"));
    for (const Team &team : plan.teams) {
        for (const Leg &leg : team.legs) {
            const Result<VisitExplanation> told = explainer.visit(leg.id);
            if (!told)
                continue; // a break or a duty
            const std::optional<int> metres = metresToStreet(leg.point, context);
            QJsonObject visit = toJson(team, leg, *told);
            visit["metres_to_street"] = toJson(metres);
            reasons.visits.append(visit);
            const QString line = QStringLiteral("  %1 %2 %3").arg(team.name, clockTime(leg.arrive), leg.placeName);
            reasons.lines.append(metres ? CommandLineWords::tr("%1, %2 m from its street").arg(line).arg(*metres)
                                        : line);
            for (const QString &words : {told->here, told->now, told->insteadText})
                reasons.lines.append(QStringLiteral("    %1").arg(words));
        }
    }
}

void addPlaces(PlanReasons &reasons, const Plan &plan, const HotspotSet &hotspots, const RuleContext &context,
               const PlanExplainer &explainer)
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
        QJsonObject place = toJson(*absent[i], told[i]);
        place["metres_to_street"] = toJson(metresToStreet(absent[i]->centre, context));
        reasons.places.append(place);
        reasons.lines.append(QStringLiteral("  %1 %2: %3").arg(absent[i]->rank).arg(absent[i]->name, told[i].words));
    }
}

} // namespace

Result<PlanReasons> reasonsOf(const Plan &plan, const HotspotSet &hotspots, const RuleContext &context)
{
    return PlanExplainer::make(plan, hotspots, context).transform([&](const auto &explainer) {
        PlanReasons reasons;
        addVisits(reasons, plan, context, *explainer);
        addPlaces(reasons, plan, hotspots, context, *explainer);
        return reasons;
    });
}

} // namespace lantern::cli
