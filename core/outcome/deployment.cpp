#include "outcome/deployment.h"

#include "outcome/night_outcome.h"
#include "outcome/record.h"
#include "plan/deployment_life.h"
#include "store/deployment_repository.h"
#include "store/outcome_repository.h"
#include "store/plan_repository.h"

#include <QCoreApplication>

namespace lantern
{

namespace
{

struct DebriefWords
{
    Q_DECLARE_TR_FUNCTIONS(Debrief)
};

constexpr qsizetype LongestDebrief = 4000;

Result<void> checkDebrief(const Debrief &debrief, const Plan &plan, const QDateTime &now)
{
    if (isOpenForEdits(plan.status))
        return failure(
            Error::Code::Refused,
            DebriefWords::tr("This plan was not briefed, so that there is nothing to debrief. Say first that "
                             "it was briefed and that patrols were out."));
    if (now < plan.shift.from)
        return failure(Error::Code::Refused, DebriefWords::tr("The shift has not begun yet."));
    if (!debrief.saysSomething())
        return failure(Error::Code::Refused,
                       DebriefWords::tr("Nothing is entered. Say what worked and what did not, in a few words."));
    for (const QString &text : {debrief.worked, debrief.didNotWork, debrief.welfare})
        if (text.size() > LongestDebrief)
            return failure(Error::Code::Refused,
                           DebriefWords::tr("A text of a debrief has at most %1 characters.").arg(LongestDebrief));
    return checkReference(debrief.intelligenceReference);
}

} // namespace

Result<int> unrecordedVisits(Store &store, const Plan &plan)
{
    return ResultRepository(store).standing(plan.id).transform([&](const std::vector<PatrolResult> &results) {
        const PlaceOutcome all = outcomeOf(plan, results).all;
        return all.planned - all.made - all.missed;
    });
}

Result<Plan> advanceDeployment(Store &store, const PlanId &planId, PlanStatus to, const QString &by, bool regardless)
{
    Result<Transaction> transaction = Transaction::begin(store);
    if (!transaction)
        return std::unexpected(transaction.error());
    PlanRepository plans(store);
    const Result<Plan> plan = plans.load(planId);
    if (!plan)
        return plan;
    const Result<std::optional<Debrief>> debrief = DeploymentRepository(store).debrief(planId);
    if (!debrief)
        return std::unexpected(debrief.error());
    const Result<int> unrecorded = unrecordedVisits(store, *plan);
    if (!unrecorded)
        return std::unexpected(unrecorded.error());
    const StepAsked asked{.to = to,
                          .by = by,
                          .at = store.clock().now(),
                          .debriefed = debrief->has_value(),
                          .unrecorded = *unrecorded,
                          .regardless = regardless};
    return takeStep(*plan, asked)
        .and_then(
            [&](const Plan &stepped) { return plans.save(stepped, by.trimmed()).transform([&] { return stepped; }); })
        .and_then([&](const Plan &stepped) { return transaction->commit().transform([&] { return stepped; }); });
}

Result<Debrief> recordDebrief(Store &store, Debrief debrief)
{
    for (QString *text : {&debrief.worked, &debrief.didNotWork, &debrief.intelligenceReference, &debrief.welfare})
        *text = text->trimmed();
    const Result<Plan> plan = PlanRepository(store).load(debrief.plan);
    if (!plan)
        return std::unexpected(plan.error());
    debrief.recordedAt = store.clock().now();
    if (debrief.recordedBy.trimmed().isEmpty())
        debrief.recordedBy = store.options().actor;
    return checkDebrief(debrief, *plan, debrief.recordedAt)
        .and_then([&] { return DeploymentRepository(store).appendDebrief(debrief); })
        .transform([&] { return debrief; });
}

} // namespace lantern
