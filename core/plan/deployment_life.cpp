#include "plan/deployment_life.h"

#include "base/clock_text.h"

#include <QCoreApplication>

namespace lantern
{

namespace
{

struct LifeWords
{
    Q_DECLARE_TR_FUNCTIONS(DeploymentLife)
};

// What has to be done for the step, as an order to the reader.
QString stepText(PlanStatus to)
{
    switch (to) {
    case PlanStatus::Draft:
        break;
    case PlanStatus::Approved:
        return LifeWords::tr("Approve it");
    case PlanStatus::Briefed:
        return LifeWords::tr("Say that it is briefed");
    case PlanStatus::Live:
        return LifeWords::tr("Say that patrols are out");
    case PlanStatus::Debriefed:
        return LifeWords::tr("Debrief it");
    case PlanStatus::Closed:
        return LifeWords::tr("Close it");
    }
    return {};
}

std::unexpected<Error> stepRefused(const QString &why)
{
    return failure(Error::Code::Refused, why);
}

Result<void> checkTime(const Plan &plan, const StepAsked &asked)
{
    const QDateTime begin = plan.shift.from;
    if (asked.to == PlanStatus::Live && asked.at < begin.addSecs(-qint64{EarlyLiveMinutes} * 60))
        return stepRefused(LifeWords::tr("The shift begins at %1: patrols go out at most %2 minutes before it.")
                               .arg(clockText(begin))
                               .arg(EarlyLiveMinutes));
    if (asked.to == PlanStatus::Debriefed && asked.at < begin)
        return stepRefused(
            LifeWords::tr("The shift begins at %1: there is nothing to debrief yet.").arg(clockText(begin)));
    if (asked.to == PlanStatus::Debriefed && !asked.debriefed)
        return stepRefused(LifeWords::tr("There is no debrief of this plan yet. Record it first."));
    if (asked.to == PlanStatus::Closed && asked.at < plan.shift.to)
        return stepRefused(
            LifeWords::tr("The shift runs until %1: close the plan after that.").arg(clockText(plan.shift.to)));
    if (asked.to == PlanStatus::Closed && asked.unrecorded > 0 && !asked.regardless)
        return stepRefused(
            LifeWords::tr("%n visit(s) have neither a result nor a reason why they were missed. Record them, "
                          "or close it without them.",
                          nullptr, asked.unrecorded));
    return {};
}

} // namespace

std::optional<PlanStatus> nextStep(PlanStatus status)
{
    switch (status) {
    case PlanStatus::Draft:
        return PlanStatus::Approved;
    case PlanStatus::Approved:
        return PlanStatus::Briefed;
    case PlanStatus::Briefed:
        return PlanStatus::Live;
    case PlanStatus::Live:
        return PlanStatus::Debriefed;
    case PlanStatus::Debriefed:
        return PlanStatus::Closed;
    case PlanStatus::Closed:
        break;
    }
    return std::nullopt;
}

Result<Plan> takeStep(const Plan &plan, const StepAsked &asked)
{
    const std::optional<PlanStatus> next = nextStep(plan.status);
    if (!next)
        return failure(Error::Code::Conflict, LifeWords::tr("This plan is closed: no step is left."));
    if (*next == PlanStatus::Approved)
        return stepRefused(LifeWords::tr("This plan is a draft. Approve it first, which checks the rules."));
    if (asked.to != *next)
        return stepRefused(LifeWords::tr("A step is missing before that. %1 first.").arg(stepText(*next)));
    if (asked.by.trimmed().isEmpty())
        return stepRefused(LifeWords::tr("Say who takes the step: a shoulder number or a role."));
    if (const Result<void> checked = checkTime(plan, asked); !checked)
        return std::unexpected(checked.error());
    Plan stepped = plan;
    stepped.status = asked.to;
    return stepped;
}

} // namespace lantern
