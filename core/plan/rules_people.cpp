#include "plan/rule_checks.h"

#include <algorithm>

namespace lantern
{

namespace
{

constexpr qint64 RestSeconds = RestHours * qint64{3600};

bool overlaps(const Shift &a, const Shift &b)
{
    return a.from < b.to && b.from < a.to;
}

bool isBookedIn(const Plan &plan, const OfficerId &officer)
{
    return std::ranges::any_of(plan.teams,
                               [&](const Team &team) { return std::ranges::contains(team.members, officer); });
}

} // namespace

void RuleCheck::crews(const Team &team) const
{
    const QString rule = QStringLiteral("crew");
    for (const OfficerId &member : team.members) {
        if (!officer(member))
            add(rule, RulesWords::tr("%1 has a member who is not on the list of officers.").arg(team.name),
                RulesWords::tr("Add the officer to the list or take the member out."), true, &team);
    }
    if (team.mode == Mode::Uniform && team.members.size() < 2)
        add(rule,
            RulesWords::tr("%1 has %2 of the 2 officers that a uniform team needs.")
                .arg(team.name)
                .arg(team.members.size()),
            RulesWords::tr("Add an officer."), true, &team);
    if (team.mode != Mode::Mixed)
        return;
    const auto spotters = std::ranges::count_if(team.members, [this](const OfficerId &member) {
        const Officer *known = officer(member);
        return known && known->has(SpotterSkill, plan.shift.operationalDate);
    });
    if (spotters == 0 || team.members.size() < 2)
        add(rule,
            RulesWords::tr("%1 is mixed and needs at least one trained spotter and one officer in uniform.")
                .arg(team.name),
            RulesWords::tr("Add the one that is missing, or make it a uniform team."), true, &team);
}

void RuleCheck::pairing(const Team &team) const
{
    if (team.mode != Mode::Plain)
        return;
    const QString rule = QStringLiteral("pairing");
    if (team.members.size() != 2)
        add(rule,
            RulesWords::tr("%1 is in plain clothes and has %2 officers, not a pair.")
                .arg(team.name)
                .arg(team.members.size()),
            RulesWords::tr("Crew it with exactly two trained spotters."), true, &team);
    const auto linked = std::ranges::find(plan.teams, team.linkedUniform, &Team::id);
    if (!team.linkedUniform.isValid() || linked == plan.teams.end())
        add(rule, RulesWords::tr("%1 is in plain clothes and has no linked uniform team.").arg(team.name),
            RulesWords::tr("Link it to a uniform team that stays near."), true, &team);
    else if (linked->mode != Mode::Uniform)
        add(rule, RulesWords::tr("%1 is linked to %2, which is not in uniform.").arg(team.name, linked->name),
            RulesWords::tr("Link it to a uniform team."), true, &team);
}

void RuleCheck::training(const Team &team) const
{
    if (team.mode != Mode::Plain)
        return;
    const QDate date = plan.shift.operationalDate;
    for (const OfficerId &member : team.members) {
        const Officer *known = officer(member);
        if (!known || known->has(SpotterSkill, date))
            continue;
        const auto skill = std::ranges::find(known->skills, SpotterSkill, &Officer::Skill::name);
        const QString why =
            skill == known->skills.end()
                ? RulesWords::tr("%1 in %2 is not trained as a spotter.").arg(officerName(member), team.name)
                : RulesWords::tr("%1 in %2 was trained as a spotter until %3, which is before this night.")
                      .arg(officerName(member), team.name, skill->until.toString(QStringLiteral("dd.MM.yyyy")));
        add(QStringLiteral("training"), why, RulesWords::tr("Swap with a trained spotter or renew the training."), true,
            &team);
    }
}

void RuleCheck::doubleBooking(const Team &team) const
{
    const QString rule = QStringLiteral("double_booking");
    for (auto member = team.members.begin(); member != team.members.end(); ++member) {
        if (std::find(team.members.begin(), member, *member) != member)
            add(rule, RulesWords::tr("%1 is twice in %2.").arg(officerName(*member), team.name),
                RulesWords::tr("Take one out."), true, &team);
        for (const Team &other : plan.teams) {
            if (&other == &team)
                break; // said once, at the later of the two teams
            if (std::ranges::contains(other.members, *member))
                add(rule, RulesWords::tr("%1 is in %2 and in %3.").arg(officerName(*member), other.name, team.name),
                    RulesWords::tr("Take the officer out of one of them."), true, &team);
        }
        for (const Plan &other : context.otherPlans) {
            if (other.id == plan.id || !overlaps(other.shift, plan.shift) || !isBookedIn(other, *member))
                continue;
            const QString until = dayAndTime(other.shift.to);
            const bool draft = other.status == PlanStatus::Draft;
            add(rule,
                RulesWords::tr("%1 in %2 is also in “%3”, on duty until %4%5.")
                    .arg(officerName(*member), team.name, other.name, until,
                         draft ? RulesWords::tr(" (a draft)") : QString()),
                RulesWords::tr("Swap with another officer, or change the other plan."), !draft, &team);
            isWith(other, *member);
        }
    }
}

void RuleCheck::rest(const Team &team) const
{
    for (const OfficerId &member : team.members) {
        for (const Plan &other : context.otherPlans) {
            if (other.id == plan.id || overlaps(other.shift, plan.shift) || !isBookedIn(other, member))
                continue;
            const bool before = other.shift.to <= plan.shift.from;
            const QDateTime ends = before ? other.shift.to : plan.shift.to;
            const QDateTime starts = before ? plan.shift.from : other.shift.from;
            const qint64 off = ends.secsTo(starts);
            if (off >= RestSeconds)
                continue;
            const QString why = RulesWords::tr("%1 ends %2, starts %3: %4 of %5 h rest.")
                                    .arg(officerName(member), dayAndTime(ends), dayAndTime(starts), hoursText(off))
                                    .arg(RestHours);
            const QString wayOut =
                before ? RulesWords::tr("Start at %1 or swap.").arg(dayAndTime(ends.addSecs(RestSeconds)))
                       : RulesWords::tr("End at %1 or swap.").arg(dayAndTime(starts.addSecs(-RestSeconds)));
            add(QStringLiteral("rest"), why, wayOut, other.status != PlanStatus::Draft, &team);
            isWith(other, member);
        }
    }
}

} // namespace lantern
