#include "plan/plan_board.h"

#include "base/clock_text.h"

#include <algorithm>

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
                  PlanBoard::tr("%1 of %2 visits as on %n earlier night(s)", nullptr, seen.nights)
                      .arg(seen.foreseen)
                      .arg(seen.visits),
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

QVariantMap authorityFigure(const PlanInsight &insight)
{
    const QString label = PlanBoard::tr("s.34 authority");
    if (!insight.authorityFrom.isValid())
        return figure(label, PlanBoard::tr("none this night"), PlanBoard::tr("No dispersal may be directed"));
    const auto clock = [](const QDateTime &at) {
        return at.toTimeZone(londonZone()).toString(QStringLiteral("HH:mm"));
    };
    return figure(label,
                  PlanBoard::tr("%1–%2, covers %3")
                      .arg(clock(insight.authorityFrom), clock(insight.authorityTo))
                      .arg(insight.authorityCovers),
                  PlanBoard::tr("Of %n hotspot(s) visited", nullptr, insight.doses.hotspots));
}

void addReachFigures(QVariantList &list, const PlanInsight &insight)
{
    constexpr double LeastSaid = 0.001;
    if (insight.reach.within() < insight.reach.all)
        list.append(figure(PlanBoard::tr("Hotspots within reach tonight"),
                           PlanBoard::tr("%1 of %2").arg(insight.reach.within()).arg(insight.reach.all),
                           outOfReachText(insight.reach), Alert));
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
