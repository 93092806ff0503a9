#include "partners/event_outcome.h"

#include "base/day_text.h"
#include "partners/words.h"
#include "plan/another_night.h"
#include "plan/compare.h"
#include "store/event_repository.h"
#include "store/outcome_repository.h"
#include "store/patrol_result.h"
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
    addTo(found.totals, *outcome);
    if (const Result<Plan> last = plans.load(link.madeFrom); link.madeFrom.isValid() && last) {
        const Result<NightOutcome> before = outcomeOfPlan(store, *last);
        if (!before)
            return std::unexpected(before.error());
        found.hasLast = true;
        found.lastName = last->name;
        found.lastOutcome = *before;
        addTo(found.lastTotals, *before);
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

void discloseMinutes(EventTotals &totals, const std::vector<EventTotals *> &plans)
{
    DisclosureTable table;
    const auto add = [&table](const EventTotals &of) {
        return table.addAmount(of.minutes, of.disclosed.contains(QStringLiteral("made")));
    };
    const size_t total = add(totals);
    std::vector<size_t> parts;
    parts.reserve(plans.size());
    for (const EventTotals *plan : plans)
        parts.push_back(add(*plan));
    table.addSum(total, parts);
    const std::vector<Disclosure> disclosed = table.disclosed();
    const auto take = [&](EventTotals &of, size_t at) {
        if (disclosed[at] != Disclosure::Told)
            of.disclosed.insert(QStringLiteral("minutes"), disclosed[at]);
    };
    take(totals, total);
    for (size_t i = 0; i < plans.size(); ++i)
        take(*plans[i], parts[i]);
}

// The plans add up to the event, and what was made and missed often to what was planned.
void disclose(EventTotals &totals, const std::vector<EventTotals *> &plans)
{
    std::vector<EventTotals *> all = plans;
    all.push_back(&totals);
    const QStringList measures =
        QStringList{QStringLiteral("planned"), QStringLiteral("made"), QStringLiteral("missed")} + resultTypes();
    DisclosureTable table;
    std::vector<std::vector<size_t>> at; // by measure, then as in `all`
    for (const QString &measure : measures) {
        std::vector<size_t> &column = at.emplace_back();
        for (const EventTotals *one : all)
            column.push_back(table.addCount(one->count(measure)));
        table.addSumWhereEqual(column.back(), {column.begin(), column.end() - 1});
    }
    for (size_t i = 0; i < all.size(); ++i)
        table.addSumWhereEqual(at[0][i], {at[1][i], at[2][i]});
    const std::vector<Disclosure> disclosed = table.disclosed();
    for (size_t measure = 0; measure < at.size(); ++measure)
        for (size_t i = 0; i < all.size(); ++i)
            if (disclosed[at[measure][i]] != Disclosure::Told)
                all[i]->disclosed.insert(measures[static_cast<qsizetype>(measure)], disclosed[at[measure][i]]);
    discloseMinutes(totals, plans);
}

void disclose(EventOutcome &outcome)
{
    std::vector<EventTotals *> plans;
    std::vector<EventTotals *> before;
    for (EventPlanOutcome &plan : outcome.plans) {
        plans.push_back(&plan.totals);
        if (plan.hasLast)
            before.push_back(&plan.lastTotals);
    }
    disclose(outcome.totals, plans);
    disclose(outcome.lastTotals, before);
}

} // namespace

int EventTotals::count(const QString &measure) const
{
    return measure == QLatin1StringView("planned")  ? planned
           : measure == QLatin1StringView("made")   ? made
           : measure == QLatin1StringView("missed") ? missed
                                                    : counts.value(measure);
}

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
    const QString name = PartnersWords::tr("%1, %2").arg(event.name, shortDay(night));
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
    disclose(outcome);
    return added ? Result<EventOutcome>(std::move(outcome)) : std::unexpected(added.error());
}

} // namespace lantern
