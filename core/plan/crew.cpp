#include "plan/crew.h"

#include "plan/watcher.h"

#include <algorithm>
#include <set>

namespace lantern
{

namespace
{

enum class Availability { Free, InDraft, Resting, Booked };

// How the other plans bind an officer during a shift.
Availability dutyOf(const OfficerId &officer, const Plan &plan, std::span<const Plan> others)
{
    Availability duty = Availability::Free;
    const qint64 rest = RestHours * qint64{3600};
    for (const Plan &other : others) {
        const bool member = std::ranges::any_of(
            other.teams, [&](const Team &team) { return std::ranges::contains(team.members, officer); });
        if (other.id == plan.id || !member)
            continue;
        const bool near =
            other.shift.from.addSecs(-rest) < plan.shift.to && plan.shift.from < other.shift.to.addSecs(rest);
        const bool overlap = other.shift.from < plan.shift.to && plan.shift.from < other.shift.to;
        if (near && other.status == PlanStatus::Draft)
            duty = std::max(duty, Availability::InDraft);
        else if (overlap)
            duty = Availability::Booked;
        else if (near)
            duty = std::max(duty, Availability::Resting);
    }
    return duty;
}

// 0 constable, 1 sergeant, 2 community support officer; -1 not crewed.
int rankOrder(const QString &rank)
{
    if (rank.contains(u"sergeant", Qt::CaseInsensitive))
        return 1;
    if (rank.compare(u"pcso", Qt::CaseInsensitive) == 0)
        return 2;
    return rank.isEmpty() || rank.contains(u"constable", Qt::CaseInsensitive) ? 0 : -1;
}

struct Candidate
{
    const Officer *officer;
    bool spotter;
    Availability duty;
    int nights; // of the last four weeks, so that they go round
};

// How many nights (dates) of the four weeks before the plan an officer was on duty; a draft is no duty.
int nightsOf(const OfficerId &officer, const Plan &plan, std::span<const Plan> others)
{
    std::set<QDate> nights;
    for (const Plan &other : others) {
        const qint64 days = other.shift.operationalDate.daysTo(plan.shift.operationalDate);
        const bool isSeen =
            other.id != plan.id && other.status != PlanStatus::Draft && days > 0 && days <= PredictabilityDays;
        if (isSeen && std::ranges::any_of(
                          other.teams, [&](const Team &team) { return std::ranges::contains(team.members, officer); }))
            nights.insert(other.shift.operationalDate);
    }
    return static_cast<int>(nights.size());
}

// Those who may be posted, best first.
std::vector<Candidate> gather(const Plan &plan, const RuleContext &context)
{
    std::vector<Candidate> waiting;
    for (const Officer &officer : context.officers) {
        const bool taken = std::ranges::any_of(
            plan.teams, [&](const Team &team) { return std::ranges::contains(team.members, officer.id); });
        const Availability duty = dutyOf(officer.id, plan, context.otherPlans);
        if (taken || rankOrder(officer.rank) < 0 || duty >= Availability::Resting)
            continue;
        waiting.push_back({&officer, officer.has(SpotterSkill, plan.shift.operationalDate), duty,
                           nightsOf(officer.id, plan, context.otherPlans)});
    }
    std::ranges::sort(waiting, {}, [](const Candidate &candidate) {
        return std::tuple(candidate.duty, rankOrder(candidate.officer->rank), candidate.nights,
                          candidate.officer->shoulderNumber, candidate.officer->id);
    });
    return waiting;
}

// Fills the team up to `wanted` from those who wait.
void take(Team &team, size_t wanted, bool spotters, std::vector<Candidate> &waiting)
{
    for (auto next = waiting.begin(); next != waiting.end() && team.members.size() < wanted;) {
        if (next->spotter != spotters) {
            ++next;
            continue;
        }
        team.members.push_back(next->officer->id);
        next = waiting.erase(next);
    }
}

} // namespace

void crewTeams(Plan &plan, const RuleContext &context, int uniformPerTeam)
{
    std::vector<Candidate> waiting = gather(plan, context);
    for (Team &team : plan.teams) {
        if (team.mode == Mode::Plain)
            take(team, 2, true, waiting);
        else if (team.mode == Mode::Mixed && team.members.empty())
            take(team, 1, true, waiting);
    }
    const auto perTeam = static_cast<size_t>(std::max(2, uniformPerTeam));
    for (Team &team : plan.teams) {
        if (team.mode == Mode::Plain)
            continue;
        take(team, perTeam, false, waiting);
        take(team, perTeam, true, waiting);
    }
}

} // namespace lantern
