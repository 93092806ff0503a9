#include "overview/duty_overview.h"

#include <algorithm>
#include <set>

namespace lantern
{

namespace
{

std::optional<PlanSummary> shiftAtHand(const std::vector<PlanSummary> &plans, const QDateTime &now)
{
    const QDateTime latest = now.addSecs(qint64{ShiftAheadHours} * 3600);
    std::optional<PlanSummary> first;
    for (const PlanSummary &plan : plans)
        if (plan.shift.to > now && plan.shift.from <= latest && (!first || plan.shift.from < first->shift.from))
            first = plan;
    return first;
}

bool isToFinish(const PlanSummary &plan, const QDateTime &now)
{
    const bool wasOnTheStreet = plan.status != PlanStatus::Draft && plan.status != PlanStatus::Closed;
    return wasOnTheStreet && plan.shift.to <= now && plan.shift.to.daysTo(now) <= FinishWithinDays;
}

Result<void> addNights(DutyOverview &overview, Store &store, const QDateTime &now)
{
    const PlanRepository repository(store);
    Result<std::vector<PlanSummary>> plans = repository.endingSince(now.addDays(-FinishWithinDays - 1));
    if (!plans)
        return std::unexpected(plans.error());
    overview.shift = shiftAtHand(*plans, now);
    std::erase_if(*plans, [&now](const PlanSummary &plan) { return !isToFinish(plan, now); });
    for (const PlanSummary &plan : *plans) {
        const Result<VisitsRecorded> visits = repository.visitsRecorded(plan.id);
        if (!visits)
            return std::unexpected(visits.error());
        if (visits->recorded < visits->visits)
            overview.toFinish.push_back({.plan = plan, .visits = visits->visits, .recorded = visits->recorded});
    }
    return {};
}

Result<void> addStops(DutyOverview &overview, Store &store, QDate today)
{
    Result<std::vector<StopsToFinish>> stops = ResultRepository(store).stopsToFinish(today.addDays(-FinishWithinDays));
    if (!stops)
        return std::unexpected(stops.error());
    overview.stops = std::move(*stops);
    return {};
}

Result<void> addAuthorities(DutyOverview &overview, Store &store, const QDateTime &now)
{
    const Result<std::vector<Authority>> authorities = PlanRepository(store).authoritiesEndingAfter(now);
    if (!authorities)
        return std::unexpected(authorities.error());
    const QDateTime until = overview.shift ? std::max(now, overview.shift->shift.to) : now;
    for (const Authority &authority : *authorities)
        if (authority.from <= until && authority.to > now)
            overview.authorities.push_back(authority);
    std::ranges::stable_sort(overview.authorities, {}, &Authority::to);
    return {};
}

Result<void> addActions(DutyOverview &overview, Store &store, QDate today)
{
    Result<std::vector<OverdueAction>> overdue = overdueActions(store, today, ActionsTold);
    const Result<int> count = WalkRepository(store).unansweredCount(today);
    if (!overdue || !count)
        return std::unexpected(overdue ? count.error() : overdue.error());
    overview.actions = std::move(*overdue);
    overview.actionsOverdue = *count;
    const Result<int> soon = WalkRepository(store).openActionsDue(today, today.addDays(SoonDays));
    if (!soon)
        return std::unexpected(soon.error());
    overview.actionsSoon = *soon;
    return {};
}

Result<void> addDecisions(DutyOverview &overview, Store &store, QDate today)
{
    Result<std::vector<Tasking>> overdue = TaskingRepository(store).overdue(today);
    if (!overdue)
        return std::unexpected(overdue.error());
    overview.decisions = std::move(*overdue);
    std::ranges::stable_sort(overview.decisions, {}, &Tasking::review);
    return {};
}

Result<void> addLapses(DutyOverview &overview, Store &store, QDate today)
{
    const Result<std::vector<Officer>> officers = PlanRepository(store).officers();
    if (!officers)
        return std::unexpected(officers.error());
    for (const Officer &officer : *officers)
        for (const Officer::Skill &skill : officer.skills)
            if (skill.until.isValid() && std::abs(today.daysTo(skill.until)) <= LapseWithinDays)
                overview.lapses.push_back({officer.shoulderNumber, skill});
    std::ranges::stable_sort(overview.lapses, {}, [](const SkillLapse &lapse) { return lapse.skill.until; });
    return {};
}

} // namespace

Result<DutyOverview> dutyOverview(Store &store, const QDateTime &now)
{
    DutyOverview overview;
    const QDate today = now.toTimeZone(londonZone()).date();
    const Result<void> read = addNights(overview, store, now)
                                  .and_then([&] { return addStops(overview, store, today); })
                                  .and_then([&] { return addAuthorities(overview, store, now); })
                                  .and_then([&] { return addActions(overview, store, today); })
                                  .and_then([&] { return addDecisions(overview, store, today); })
                                  .and_then([&] { return addLapses(overview, store, today); });
    if (!read)
        return std::unexpected(read.error());
    return overview;
}

} // namespace lantern
