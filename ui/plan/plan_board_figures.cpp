#include "plan/plan_board.h"

#include "base/clock_text.h"

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

// A night whose arrivals are drawn evenly over the shift scores about 0.04, one with half of its visits at their usual times 0.41: below the
// middle of the two it is nearer to luck, from there on as good as half known.
constexpr double LowPredictability = 0.2;
constexpr double HighPredictability = 0.4;

const QString Good = QStringLiteral("good");
const QString Alert = QStringLiteral("alert");

// Without a tone it is neither good nor bad.
QVariantMap figure(const QString &label, const QString &value, const QString &why, const QString &tone = {})
{
    return {{QStringLiteral("label"), label},
            {QStringLiteral("value"), value},
            {QStringLiteral("why"), why},
            {QStringLiteral("tone"), tone}};
}

// `better` is 1 where more is better, −1 where less is. What rounds to nothing is no change.
QVariantMap liveFigure(const QString &label, const QString &value, double change, int decimals, int better)
{
    const double step = std::pow(10.0, -decimals) / 2;
    const bool isChanged = std::abs(change) >= step;
    const QString size = QLocale().toString(std::abs(change), 'f', decimals);
    return {{QStringLiteral("label"), label},
            {QStringLiteral("value"), value},
            {QStringLiteral("change"), isChanged ? (change > 0 ? u'+' : u'−') + size : QString()},
            {QStringLiteral("tone"), !isChanged            ? QString()
                                     : change * better > 0 ? Good
                                                           : Alert}};
}

QString foreseenText(const Predictability &seen)
{
    const QString counted = PlanBoard::tr("%1 of %2 visits as on %n earlier night(s)", nullptr, seen.nights)
                                .arg(seen.foreseen)
                                .arg(seen.visits);
    return PlanBoard::tr("%1; teams that are at one place at once make one visit of them").arg(counted);
}

QVariantMap predictabilityFigure(const Predictability &seen)
{
    const QString label = PlanBoard::tr("Predictability");
    if (!seen.isKnown())
        return figure(label, PlanBoard::tr("not known"),
                      PlanBoard::tr("No earlier night of the last %1 days to compare with").arg(PredictabilityDays));
    const QString score = QLocale().toString(seen.score, 'f', 2);
    const bool isLow = seen.score < LowPredictability;
    const bool isHigh = seen.score >= HighPredictability;
    return figure(label,
                  isLow    ? PlanBoard::tr("%1 low").arg(score)
                  : isHigh ? PlanBoard::tr("%1 high").arg(score)
                           : PlanBoard::tr("%1 medium").arg(score),
                  foreseenText(seen),
                  isLow    ? Good
                  : isHigh ? Alert
                           : QString());
}

QString targetText(const Plan &plan)
{
    const int target = targetVisits(plan);
    return target * qint64{RevisitWithinMinutes} >= plan.shift.minutes()
               ? PlanBoard::tr("%1 visits or more: as many as one every two hours").arg(target)
               : PlanBoard::tr("%1 visits, the most that the orders allow one hotspot").arg(target);
}

// Of the pairs' reach alone: that a pair is not complete is told with it, but does not put it out of reach.
QVariantMap reachFigure(const Plan &plan, const std::vector<Breach> &breaches)
{
    const QString label = PlanBoard::tr("Plain pair ↔ uniform");
    int unlinked = 0;
    int incomplete = 0;
    for (const Team &team : plan.teams) {
        const auto uniform = std::ranges::find(plan.teams, team.linkedUniform, &Team::id);
        const bool isLinked = team.linkedUniform.isValid() && uniform != plan.teams.end();
        if (team.mode != Mode::Plain)
            continue;
        unlinked += isLinked && uniform->mode == Mode::Uniform ? 0 : 1;
        incomplete += team.members.size() == 2 ? 0 : 1;
    }
    const QString crewed = incomplete > 0 ? PlanBoard::tr("Pairs without two officers: %1").arg(incomplete) : QString();
    if (unlinked > 0)
        return figure(label, PlanBoard::tr("no uniform team"), crewed, Alert);
    if (std::ranges::contains(breaches, QStringLiteral("reach"), &Breach::rule))
        return figure(label, PlanBoard::tr("out of reach"), crewed, Alert);
    return figure(label, PlanBoard::tr("≤ %1 min all night").arg(plan.reachMinutes), crewed,
                  incomplete > 0 ? QString() : Good);
}

// Of each authority its own hours: together they would read as one span that none of them has.
QVariantMap authorityFigure(const PlanInsight &insight)
{
    const QString label = PlanBoard::tr("s.34 authority");
    if (insight.authorities.empty())
        return figure(label, PlanBoard::tr("none this night"), PlanBoard::tr("No dispersal may be directed"));
    const auto clock = [](const QDateTime &at) {
        return at.toTimeZone(londonZone()).toString(QStringLiteral("HH:mm"));
    };
    const QString counted =
        PlanBoard::tr("Hotspots with a visit in the area and hours, of %1 visited").arg(insight.doses.hotspots);
    if (insight.authorities.size() == 1) {
        const PlanInsight::AuthorityCover &one = insight.authorities.front();
        return figure(label, PlanBoard::tr("%1–%2, covers %3").arg(clock(one.from), clock(one.to)).arg(one.hotspots),
                      counted);
    }
    QStringList each;
    for (const PlanInsight::AuthorityCover &one : insight.authorities)
        each.append(PlanBoard::tr("%1: %2–%3, covers %4")
                        .arg(one.reference, clock(one.from), clock(one.to), QString::number(one.hotspots)));
    each.append(counted);
    return figure(label,
                  PlanBoard::tr("%1 authorities cover %2").arg(insight.authorities.size()).arg(insight.authorityCovers),
                  each.join(u'\n'));
}

void addReachFigures(QVariantList &list, const PlanInsight &insight)
{
    constexpr double LeastSaid = 0.001;
    if (insight.reach.within() < insight.reach.all || insight.reach.offStreets > 0)
        list.append(figure(PlanBoard::tr("Hotspots within reach tonight"),
                           PlanBoard::tr("%1 of %2").arg(insight.reach.within()).arg(insight.reach.all),
                           outOfReachText(insight.reach),
                           insight.reach.within() < insight.reach.all ? Alert : QString()));
    if (insight.streetsDropped >= LeastSaid)
        list.append(figure(PlanBoard::tr("Streets not joined to the rest"),
                           PlanBoard::tr("%1 %").arg(QLocale().toString(100 * insight.streetsDropped, 'f', 1)),
                           PlanBoard::tr("No way is planned there")));
}

} // namespace

QVariantList PlanBoard::figures() const
{
    if (!hasPlan() || !m_checked)
        return {};
    const DoseCount &doses = m_insight.doses;
    const auto ofVisited = [&doses](int count) { return tr("%1 of %2").arg(count).arg(doses.hotspots); };
    QVariantList list;
    if (m_plan.orders.settledUntil.isValid())
        list.append(figure(tr("Settled until"), clockText(m_plan.orders.settledUntil),
                           tr("Planned anew on the night: what began by then stays, also when the plan is improved")));
    addReachFigures(list, m_insight);
    list.append(predictabilityFigure(m_insight.predictability));
    list.append(figure(tr("Hotspots at target dose"), ofVisited(doses.atDose), targetText(m_plan)));
    list.append(figure(tr("Never alone over two hours"), ofVisited(doses.neverLongAlone),
                       tr("From the shift's start to its end, of those visited")));
    if (std::ranges::contains(m_plan.teams, Mode::Plain, &Team::mode))
        list.append(reachFigure(m_plan, m_insight.breaches));
    list.append(authorityFigure(m_insight));
    return list;
}

QVariantList PlanBoard::liveFigures() const
{
    if (!hasPlan() || m_insight.fullWorth <= 0)
        return {};
    const PlanInsight &now = m_insight;
    const PlanInsight &before = m_insightBefore ? *m_insightBefore : now;
    const auto harm = [](const PlanInsight &of) { return of.fullWorth > 0 ? 100 * of.worth / of.fullWorth : 0; };
    QVariantList list;
    list.append(liveFigure(tr("Harm covered"), tr("%1 %").arg(QLocale().toString(harm(now), 'f', 1)),
                           harm(now) - harm(before), 1, 1));
    list.append(liveFigure(tr("Hotspots at target dose"), tr("%1 of %2").arg(now.doses.atDose).arg(now.doses.hotspots),
                           now.doses.atDose - before.doses.atDose, 0, 1));
    if (now.predictability.isKnown())
        list.append(liveFigure(tr("Predictability"), QLocale().toString(now.predictability.score, 'f', 2),
                               now.predictability.score - before.predictability.score, 2, -1));
    return list;
}

double PlanBoard::coveredShare() const
{
    return m_checked && m_insight.fullWorth > 0 ? m_insight.worth / m_insight.fullWorth : 0;
}

QString PlanBoard::coveredText() const
{
    if (!m_checked)
        return {};
    return tr("%1 % of full dose").arg(qRound(100 * coveredShare()));
}

} // namespace lantern
