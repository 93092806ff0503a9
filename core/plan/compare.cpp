#include "plan/compare.h"

#include "base/clock_text.h"

#include "plan/replan_pairs.h"
#include "plan/request_like.h"

#include "plan/predictability.h"
#include "plan/timeline.h"
#include "plan/travel.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

struct CompareWords
{
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

constexpr int MostMinutesShifted = 720;
constexpr size_t CrewAtLeast = 2;

const QHash<QString, VariantKind> &kinds()
{
    static const QHash<QString, VariantKind> all = {
        {QStringLiteral("same"), VariantKind::Same},
        {QStringLiteral("more-team"), VariantKind::MoreTeam},
        {QStringLiteral("fewer-team"), VariantKind::FewerTeam},
        {QStringLiteral("more-pair"), VariantKind::MorePair},
        {QStringLiteral("fewer-pair"), VariantKind::FewerPair},
        {QStringLiteral("verona"), VariantKind::VeronaOnly},
    };
    return all;
}

QString shiftedText(int minutes)
{
    const int size = std::abs(minutes);
    const QString length = size % 60 == 0 ? CompareWords::tr("%n hour(s)", nullptr, size / 60)
                                          : CompareWords::tr("%n minute(s)", nullptr, size);
    return minutes < 0 ? CompareWords::tr("%1 earlier").arg(length) : CompareWords::tr("%1 later").arg(length);
}

void shiftBy(Plan &plan, PlanRequest &request, int minutes)
{
    const qint64 seconds = minutes * qint64{60};
    request.shift.from = request.shift.from.addSecs(seconds);
    request.shift.to = request.shift.to.addSecs(seconds);
    for (Team &team : plan.teams) {
        team.legs.clear();
        if (team.from.isValid())
            team.from = team.from.addSecs(seconds);
        if (team.to.isValid())
            team.to = team.to.addSecs(seconds);
    }
}

// What takes teams or hours away that were out already.
bool changesWhatIsDone(VariantKind kind)
{
    using enum VariantKind;
    return kind == FewerTeam || kind == FewerPair || kind == VeronaOnly || kind == Shifted;
}

Result<void> apply(const Variant &variant, Plan &plan, PlanRequest &request)
{
    switch (variant.kind) {
    case VariantKind::Same:
    case VariantKind::OtherSet:
        break;
    case VariantKind::MoreTeam:
        ++request.uniformTeams;
        break;
    case VariantKind::FewerTeam:
        if (request.uniformTeams == 0)
            return failure(Error::Code::Refused, CompareWords::tr("There is no uniform team to take away."));
        --request.uniformTeams;
        break;
    case VariantKind::MorePair:
        ++request.plainTeams;
        break;
    case VariantKind::FewerPair:
        if (request.plainTeams == 0)
            return failure(Error::Code::Refused, CompareWords::tr("There is no plain-clothes pair to take away."));
        --request.plainTeams;
        break;
    case VariantKind::Shifted:
        shiftBy(plan, request, variant.minutes);
        break;
    case VariantKind::VeronaOnly:
        request.plainTeams = 0;
        break;
    case VariantKind::OtherEnd:
        for (Team &team : plan.teams) {
            team.finish = variant.end;
            team.finishName = variant.endName;
        }
        break;
    }
    return {};
}

double personHoursOf(const Plan &plan)
{
    double hours = 0;
    for (const Team &team : plan.teams) {
        const QDateTime from = team.from.isValid() ? team.from : plan.shift.from;
        const QDateTime to = team.to.isValid() ? team.to : plan.shift.to;
        hours += static_cast<double>(std::max(team.members.size(), CrewAtLeast)) *
                 static_cast<double>(std::max<qint64>(0, from.secsTo(to))) / 3600.0;
    }
    return hours;
}

double metresOf(const Plan &plan, const Team &team, const Ways &ways)
{
    const Travel travel = travelOf(plan, team);
    double metres = 0;
    GridPoint at = team.start;
    bool known = isKnown(at);
    for (const Leg &leg : team.legs) {
        metres += known ? ways.between(travel, at, leg.point).metres : 0;
        at = leg.point;
        known = true;
    }
    return !team.legs.empty() && isKnown(team.finish) ? metres + ways.between(travel, at, team.finish).metres : metres;
}

} // namespace

Result<Variant> variantFromKey(const QString &key)
{
    const QString name = key.trimmed().toLower();
    if (const auto known = kinds().constFind(name); known != kinds().constEnd())
        return Variant{.kind = *known};
    const QStringList parts = name.split(u':');
    bool isNumber = false;
    const int minutes = parts.size() == 2 ? parts[1].toInt(&isNumber) : 0;
    const bool isLater = parts.front() == QLatin1StringView("later");
    if (isNumber && minutes >= 1 && minutes <= MostMinutesShifted &&
        (isLater || parts.front() == QLatin1StringView("earlier")))
        return Variant{.kind = VariantKind::Shifted, .minutes = isLater ? minutes : -minutes};
    return failure(Error::Code::Refused,
                   CompareWords::tr("“%1” is nothing to compare with. Use same, more-team, fewer-team, more-pair, "
                                    "fewer-pair, verona, later:MINUTES or earlier:MINUTES (1 to %2).")
                       .arg(key)
                       .arg(MostMinutesShifted));
}

QString nameOf(const Variant &variant)
{
    switch (variant.kind) {
    case VariantKind::Same:
        return CompareWords::tr("As it is, planned anew");
    case VariantKind::MoreTeam:
        return CompareWords::tr("One more team");
    case VariantKind::FewerTeam:
        return CompareWords::tr("One team less");
    case VariantKind::MorePair:
        return CompareWords::tr("One more pair");
    case VariantKind::FewerPair:
        return CompareWords::tr("One pair less");
    case VariantKind::Shifted:
        return shiftedText(variant.minutes);
    case VariantKind::VeronaOnly:
        return CompareWords::tr("Verona only");
    case VariantKind::OtherEnd:
        return CompareWords::tr("Ending at %1").arg(variant.endName);
    case VariantKind::OtherSet:
        return CompareWords::tr("Hotspots: %1").arg(variant.hotspots ? variant.hotspots->name : QString());
    }
    return {};
}

VariantFigures figuresOf(const Plan &plan, const HotspotSet &hotspots, const RuleContext &context)
{
    const std::shared_ptr<Walks> walks = context.walks ? context.walks : std::make_shared<Walks>(context.graph);
    RuleContext remembering = context;
    remembering.walks = walks;
    VariantFigures figures;
    figures.worth = planWorth(plan, hotspots);
    const double full = fullWorth(plan, hotspots);
    figures.share = full > 0 ? figures.worth / full : 0;
    const DoseCount doses = countOf(doseOf(plan));
    figures.hotspots = doses.hotspots;
    figures.atDose = doses.atDose;
    figures.neverLongAlone = doses.neverLongAlone;
    figures.visits = doses.visits;
    figures.personHours = personHoursOf(plan);
    for (const Team &team : plan.teams)
        figures.metres += metresOf(plan, team, {.walks = *walks, .drives = context.drives.get()});
    if (const Predictability seen = predictabilityOf(plan, context.otherPlans); seen.isKnown())
        figures.predictability = seen.score;
    for (const Breach &breach : checkPlan(plan, remembering))
        if (breach.blocks)
            figures.broken.append(breach.why);
    figures.breaches = static_cast<int>(figures.broken.size());
    return figures;
}

std::optional<double> worthChange(const ComparedPlan &compared, double worthAtHand)
{
    if (compared.variant.kind == VariantKind::OtherSet || worthAtHand <= 0)
        return std::nullopt;
    return compared.figures.worth / worthAtHand - 1;
}

QString changeText(double share)
{
    const int percent = qRound(100 * share);
    const QString size = CompareWords::tr("%1 %").arg(std::abs(percent));
    return percent == 0 ? size : (percent > 0 ? u'+' : u'−') + size;
}

QString threeFiguresText(double value)
{
    if (value == 0)
        return QLocale().toString(0);
    const int decimals = 2 - static_cast<int>(std::floor(std::log10(std::abs(value))));
    const double scale = std::pow(10.0, decimals);
    return QLocale().toString(std::round(value * scale) / scale, 'f', std::max(0, decimals));
}

Result<ComparedPlan> planVariant(const Plan &base, const Variant &variant, const HotspotSet &hotspots,
                                 const RuleContext &context, const CompareOptions &options, const QDateTime &now,
                                 const Progress &progress)
{
    PlanRequest request = requestLike(base);
    request.seed = options.seed;
    request.steps = options.steps;
    Plan skeleton = base;
    const bool isSettled = isPartlySettled(base);
    if (isSettled && changesWhatIsDone(variant.kind))
        return failure(
            Error::Code::Refused,
            CompareWords::tr("What began by %1 is done: only the rest of the night can be planned otherwise.")
                .arg(clockText(base.orders.settledUntil)));
    if (!isSettled)
        request.orders.reachFrom.clear();
    // With one more team the others could do as they do: what it brings is not given away again to be unpredictable.
    request.improves = variant.kind == VariantKind::MoreTeam;
    if (!request.improves && !isSettled)
        for (Team &team : skeleton.teams)
            std::erase_if(team.legs, [](const Leg &leg) { return !leg.locked; });
    if (const auto applied = apply(variant, skeleton, request); !applied)
        return std::unexpected(applied.error());
    const HotspotSet &set = variant.kind == VariantKind::OtherSet && variant.hotspots ? *variant.hotspots : hotspots;
    Result<Plan> made = makePlan(request, set, context, now, &skeleton, progress);
    if (!made)
        return std::unexpected(made.error());
    if (progress.cancelled())
        return failure(Error::Code::Cancelled, CompareWords::tr("Comparing was stopped."));
    const VariantFigures figures = figuresOf(*made, set, context);
    return ComparedPlan{.variant = variant, .name = nameOf(variant), .plan = std::move(*made), .figures = figures};
}

Plan asNewPlan(const Plan &plan, const QString &name, const QDateTime &now, Random &ids)
{
    Plan fresh = plan;
    fresh.id = PlanId::make(now, ids);
    fresh.name = name;
    fresh.status = PlanStatus::Draft;
    fresh.version = 1;
    fresh.approvedBy.clear();
    fresh.approvedAt = {};
    QHash<TeamId, TeamId> teams;
    for (Team &team : fresh.teams) {
        const TeamId before = team.id;
        team.id = TeamId::make(now, ids);
        teams.insert(before, team.id);
        for (Leg &leg : team.legs)
            leg.id = LegId::make(now, ids);
    }
    for (Team &team : fresh.teams)
        team.linkedUniform = teams.value(team.linkedUniform);
    for (Duty &duty : fresh.orders.duties)
        duty.team = teams.value(duty.team);
    std::erase_if(fresh.orders.breaks,
                  [&](const BreakOrder &order) { return order.team.isValid() && !teams.contains(order.team); });
    for (BreakOrder &order : fresh.orders.breaks)
        order.team = teams.value(order.team);
    for (ReachFrom &pair : fresh.orders.reachFrom)
        pair.pair = teams.value(pair.pair);
    for (BackAt &back : fresh.orders.backAt)
        back.team = teams.value(back.team);
    // What was forbidden to a team that is gone is forbidden to nobody.
    std::erase_if(fresh.orders.forbids,
                  [&](const Forbid &forbid) { return forbid.team.isValid() && !teams.contains(forbid.team); });
    for (Forbid &forbid : fresh.orders.forbids)
        forbid.team = teams.value(forbid.team);
    return fresh;
}

} // namespace lantern
