#include "plan/rules.h"

#include "base/clock.h"
#include "base/clock_text.h"
#include "plan/rule_checks.h"

#include <QLocale>

#include <algorithm>

namespace lantern
{

QString clockTime(const QDateTime &instant)
{
    return clockText(instant);
}

QString dayAndTime(const QDateTime &instant)
{
    // In words of the user's language, whatever the machine's locale: QLocale() is set by the program.
    return QLocale().toString(instant.toTimeZone(londonZone()), QStringLiteral("ddd d MMM HH:mm"));
}

QString hoursText(qint64 seconds)
{
    const qint64 minutes = seconds / 60;
    return minutes % 60 == 0 ? RulesWords::tr("%1 h").arg(minutes / 60)
                             : RulesWords::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

bool Breach::isAbout(const LegId &one) const
{
    return one.isValid() && (leg == one || std::ranges::contains(legs, one));
}

void RuleCheck::add(const QString &rule, const QString &why, const QString &wayOut, bool blocks, const Team *team,
                    const Leg *leg) const
{
    breaches.push_back({.rule = rule,
                        .why = why,
                        .wayOut = wayOut,
                        .team = team ? team->id : TeamId(),
                        .leg = leg ? leg->id : LegId(),
                        .blocks = blocks});
}

const Officer *RuleCheck::officer(const OfficerId &id) const
{
    const auto found = std::ranges::find(context.officers, id, &Officer::id);
    return found == context.officers.end() ? nullptr : &*found;
}

QString RuleCheck::officerName(const OfficerId &id) const
{
    const Officer *known = officer(id);
    if (!known)
        return RulesWords::tr("An officer who is not on the list");
    const QString rank = known->rank.toLower();
    if (rank.isEmpty() || rank.contains(u"constable"))
        return RulesWords::tr("PC %1").arg(known->shoulderNumber);
    if (rank == u"pcso")
        return RulesWords::tr("PCSO %1").arg(known->shoulderNumber);
    if (rank.contains(u"sergeant"))
        return RulesWords::tr("PS %1").arg(known->shoulderNumber);
    return RulesWords::tr("Officer %1").arg(known->shoulderNumber);
}

std::vector<Breach> checkPlan(const Plan &plan, const RuleContext &context)
{
    std::vector<Breach> breaches;
    const std::shared_ptr<Walks> walks = context.walks ? context.walks : std::make_shared<Walks>(context.graph);
    const RuleCheck check{.plan = plan, .context = context, .walks = *walks, .breaches = breaches};
    if (plan.shift.from >= plan.shift.to)
        check.add(QStringLiteral("shift"), RulesWords::tr("The shift ends before it starts."),
                  RulesWords::tr("Give it hours."), true);
    if (plan.teams.empty())
        check.add(QStringLiteral("crew"), RulesWords::tr("The plan has no teams."), RulesWords::tr("Add a team."),
                  true);
    for (const Team &team : plan.teams) {
        check.crews(team);
        check.pairing(team);
        check.training(team);
        check.doubleBooking(team);
        check.rest(team);
        check.times(team);
        check.ownHours(team);
        check.forbids(team);
        check.walking(team);
        check.reach(team);
        check.doseOfVisits(team);
        check.refreshment(team);
        check.orderedBreak(team);
    }
    check.doseOfPlaces();
    check.everyTwoHours();
    check.duties();
    check.clashes();
    check.authorities();
    return breaches;
}

Result<Plan> approve(const Plan &plan, const RuleContext &context, const QString &approvedBy, const QDateTime &at)
{
    if (!isOpenForEdits(plan.status))
        return failure(Error::Code::Conflict, RulesWords::tr("This plan has been briefed: it is not approved again."));
    if (approvedBy.trimmed().isEmpty())
        return failure(Error::Code::Refused, RulesWords::tr("Say who approves the plan: a shoulder number or a role."));
    for (const Breach &breach : checkPlan(plan, context)) {
        if (breach.blocks)
            return failure(Error::Code::Refused, RulesWords::tr("%1 %2").arg(breach.why, breach.wayOut).trimmed());
    }
    Plan approved = plan;
    approved.status = PlanStatus::Approved;
    approved.approvedBy = approvedBy.trimmed();
    approved.approvedAt = at.toUTC();
    return approved;
}

} // namespace lantern
