#include "plan/crew.h"

#include <QCoreApplication>

#include <algorithm>

namespace lantern
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Planner", text);
}

enum class Duty { Free, InDraft, Resting, Booked };

// How the other plans bind an officer during a shift.
Duty dutyOf(const OfficerId &officer, const Plan &plan, std::span<const Plan> others)
{
    Duty duty = Duty::Free;
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
            duty = std::max(duty, Duty::InDraft);
        else if (overlap)
            duty = Duty::Booked;
        else if (near)
            duty = std::max(duty, Duty::Resting);
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
    Duty duty;
};

struct Pool
{
    std::vector<Candidate> waiting; // best first
    int lapsed = 0;                 // trained once, not on this night
    int resting = 0;                // spotters who need their rest
    int booked = 0;                 // spotters elsewhere
    int uniformAway = 0;            // anybody resting or elsewhere
};

Pool gather(const Plan &plan, const RuleContext &context)
{
    Pool pool;
    for (const Officer &officer : context.officers) {
        const bool taken = std::ranges::any_of(
            plan.teams, [&](const Team &team) { return std::ranges::contains(team.members, officer.id); });
        if (taken || rankOrder(officer.rank) < 0)
            continue;
        const bool spotter = officer.has(SpotterSkill, plan.shift.operationalDate);
        const bool wasSpotter = std::ranges::contains(officer.skills, SpotterSkill, &Officer::Skill::name);
        const Duty duty = dutyOf(officer.id, plan, context.otherPlans);
        pool.lapsed += wasSpotter && !spotter ? 1 : 0;
        pool.resting += spotter && duty == Duty::Resting ? 1 : 0;
        pool.booked += spotter && duty == Duty::Booked ? 1 : 0;
        if (duty >= Duty::Resting)
            ++pool.uniformAway;
        else
            pool.waiting.push_back({&officer, spotter, duty});
    }
    std::ranges::sort(pool.waiting, {}, [](const Candidate &candidate) {
        return std::tuple(candidate.duty, rankOrder(candidate.officer->rank), candidate.officer->shoulderNumber,
                          candidate.officer->id);
    });
    return pool;
}

// Takes up to `wanted` from the pool into the team; what is still missing.
size_t take(Team &team, size_t wanted, bool spotters, Pool &pool)
{
    for (auto next = pool.waiting.begin(); next != pool.waiting.end() && team.members.size() < wanted;) {
        if (next->spotter != spotters) {
            ++next;
            continue;
        }
        team.members.push_back(next->officer->id);
        next = pool.waiting.erase(next);
    }
    return wanted - std::min(wanted, team.members.size());
}

QString spottersMissing(size_t missing, const Pool &pool)
{
    QStringList why;
    if (pool.lapsed > 0)
        why.append(tr("%1 with lapsed training").arg(pool.lapsed));
    if (pool.resting > 0)
        why.append(tr("%1 short of %2 h rest").arg(pool.resting).arg(RestHours));
    if (pool.booked > 0)
        why.append(tr("%1 on another duty").arg(pool.booked));
    const QString text = missing == 1
                             ? tr("One more trained spotter is needed for the plain-clothes pairs")
                             : tr("%1 more trained spotters are needed for the plain-clothes pairs").arg(missing);
    return why.isEmpty() ? text + QStringLiteral(".") : tr("%1 (%2).").arg(text, why.join(QStringLiteral(", ")));
}

} // namespace

Result<void> crewTeams(Plan &plan, const RuleContext &context, int uniformPerTeam)
{
    Pool pool = gather(plan, context);
    size_t missing = 0;
    for (Team &team : plan.teams) {
        if (team.mode == Mode::Plain)
            missing += take(team, 2, true, pool);
        else if (team.mode == Mode::Mixed && team.members.empty())
            missing += take(team, 1, true, pool);
    }
    if (missing > 0)
        return failure(Error::Code::Refused, spottersMissing(missing, pool));
    const auto perTeam = static_cast<size_t>(std::max(2, uniformPerTeam));
    for (Team &team : plan.teams) {
        if (team.mode != Mode::Plain && take(team, perTeam, false, pool) > 0)
            missing += take(team, perTeam, true, pool);
    }
    if (missing == 0)
        return {};
    QString text = missing == 1 ? tr("One more officer is needed for the uniform teams")
                                : tr("%1 more officers are needed for the uniform teams").arg(missing);
    if (pool.uniformAway > 0)
        text = tr("%1 (%2 on another duty or short of %3 h rest)").arg(text).arg(pool.uniformAway).arg(RestHours);
    return failure(Error::Code::Refused, text + tr(". Plan fewer teams, or add officers."));
}

} // namespace lantern
