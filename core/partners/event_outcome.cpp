#include "partners/event_outcome.h"

#include "partners/words.h"
#include "plan/another_night.h"
#include "plan/compare.h"
#include "store/event_repository.h"
#include "store/outcome_repository.h"
#include "store/plan_repository.h"

#include <algorithm>

namespace lantern
{

namespace
{

QDateTime daysLater(const QDateTime &instant, qint64 days)
{
    return instant.isValid() ? instant.toTimeZone(londonZone()).addDays(days).toUTC() : QDateTime();
}

Result<NightOutcome> outcomeOfPlan(Store &store, const Plan &plan)
{
    return ResultRepository(store).standing(plan.id).transform(
        [&](const std::vector<PatrolResult> &results) { return outcomeOf(plan, results); });
}

void addTo(EventTotals &totals, const NightOutcome &night)
{
    ++totals.plans;
    totals.planned += night.all.planned;
    totals.made += night.all.made;
    totals.missed += night.all.missed;
    totals.minutes += night.all.minutes;
    for (const auto &[type, count] : night.all.counts.asKeyValueRange())
        totals.counts[type] += count;
}

// None where the plan is gone.
Result<std::optional<EventPlanOutcome>> outcomeOfLink(Store &store, const EventPlan &link)
{
    const PlanRepository plans(store);
    const Result<Plan> plan = plans.load(link.plan);
    if (!plan)
        return plan.error().code == Error::Code::NotFound ? Result<std::optional<EventPlanOutcome>>(std::nullopt)
                                                          : std::unexpected(plan.error());
    const Result<NightOutcome> outcome = outcomeOfPlan(store, *plan);
    if (!outcome)
        return std::unexpected(outcome.error());
    EventPlanOutcome found{.plan = plan->id,
                           .name = plan->name,
                           .shift = plan->shift,
                           .status = plan->status,
                           .outcome = *outcome,
                           .lastName = {},
                           .lastOutcome = {}};
    if (const Result<Plan> last = plans.load(link.madeFrom); link.madeFrom.isValid() && last) {
        const Result<NightOutcome> before = outcomeOfPlan(store, *last);
        if (!before)
            return std::unexpected(before.error());
        found.hasLast = true;
        found.lastName = last->name;
        found.lastOutcome = *before;
    }
    return found;
}

Result<void> addLastTime(Store &store, const Event &event, EventOutcome &outcome)
{
    if (!event.lastTime.isValid())
        return {};
    const Result<Event> last = EventRepository(store).load(event.lastTime);
    if (!last)
        return last.error().code == Error::Code::NotFound ? Result<void>() : std::unexpected(last.error());
    outcome.hasLast = true;
    outcome.lastName = last->name;
    outcome.lastWentWell = last->wentWell;
    outcome.lastToChange = last->toChange;
    for (const EventPlan &link : last->plans) {
        const auto found = outcomeOfLink(store, link);
        if (!found)
            return std::unexpected(found.error());
        if (*found)
            addTo(outcome.lastTotals, (*found)->outcome);
    }
    return {};
}

} // namespace

Result<Event> eventAgain(Store &store, const Event &last, const QDate &firstDay)
{
    if (!firstDay.isValid())
        return failure(Error::Code::Refused, PartnersWords::tr("Say on which day the event begins."));
    Event event = last;
    event.id = store.makeId<EventId>();
    event.lastTime = last.id;
    event.plans.clear();
    event.wentWell.clear();
    event.toChange.clear();
    const QDateTime first = last.from();
    const qint64 days = first.isValid() ? first.toTimeZone(londonZone()).date().daysTo(firstDay) : 0;
    for (EventPhase &phase : event.phases) {
        phase.from = daysLater(phase.from, days);
        phase.to = daysLater(phase.to, days);
    }
    return event;
}

Result<Plan> planFromLastTime(Store &store, const PlanId &last, const Event &event, const QDate &night)
{
    const Result<Plan> source = PlanRepository(store).load(last);
    if (!source)
        return std::unexpected(source.error());
    const Result<Shift> shift = shiftOnDate(source->shift, night);
    if (!shift)
        return std::unexpected(shift.error());
    const QString name = PartnersWords::tr("%1, %2").arg(event.name, night.toString(QStringLiteral("d MMM yyyy")));
    return asNewPlan(onAnotherNight(*source, *shift), name, store.clock().now(), store.random());
}

Result<EventOutcome> eventOutcome(Store &store, const Event &event)
{
    EventOutcome outcome;
    for (const EventPlan &link : event.plans) {
        auto found = outcomeOfLink(store, link);
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            continue;
        addTo(outcome.totals, (*found)->outcome);
        outcome.plans.push_back(**std::move(found));
    }
    std::ranges::stable_sort(outcome.plans, {}, [](const EventPlanOutcome &plan) { return plan.shift.from; });
    const Result<void> added = addLastTime(store, event, outcome);
    return added ? Result<EventOutcome>(std::move(outcome)) : std::unexpected(added.error());
}

} // namespace lantern
