#include "plan/authority.h"
#include "plan/rule_checks.h"

#include <algorithm>

namespace lantern
{

namespace
{

bool meets(const Authority &authority, const Plan &plan)
{
    if (!isDispersalAuthority(authority))
        return false;
    if (!authority.from.isValid() || !authority.to.isValid())
        return true; // its flaw is said
    return authority.from < plan.shift.to && plan.shift.from < authority.to;
}

std::vector<const Leg *> uncoveredVisits(const Team &team, std::span<const Authority *const> live)
{
    std::vector<const Leg *> uncovered;
    for (const Leg &leg : team.legs) {
        const bool covered = std::ranges::any_of(
            live, [&leg](const Authority *authority) { return covers(*authority, leg.point, leg.arrive, leg.depart); });
        if (leg.kind == LegKind::Visit && !covered)
            uncovered.push_back(&leg);
    }
    return uncovered;
}

} // namespace

void RuleCheck::authorities() const
{
    const QString rule = QStringLiteral("authority");
    std::vector<const Authority *> live;
    for (const Authority &authority : context.authorities) {
        if (!meets(authority, plan))
            continue;
        const QString flaw = flawOf(authority);
        if (flaw.isEmpty())
            live.push_back(&authority);
        else
            add(rule, RulesWords::tr("The section 34 authority %1 %2.").arg(authority.reference, flaw),
                RulesWords::tr("Have it granted anew or withdraw it."), true);
    }
    const auto visits = [](const Team &team) {
        return team.mode != Mode::Plain && std::ranges::contains(team.legs, LegKind::Visit, &Leg::kind);
    };
    if (live.empty()) {
        if (std::ranges::any_of(plan.teams, visits))
            add(rule, RulesWords::tr("No section 34 authority covers this shift: nobody can be directed to leave."),
                RulesWords::tr("Ask an inspector for one if dispersal may be needed."), false);
        return;
    }
    for (const Team &team : plan.teams) {
        if (!visits(team))
            continue;
        const std::vector<const Leg *> uncovered = uncoveredVisits(team, live);
        if (uncovered.empty())
            continue;
        QStringList places;
        for (const Leg *leg : uncovered)
            places.append(RulesWords::tr("%1 %2").arg(clockTime(leg->arrive), leg->placeName));
        add(rule,
            RulesWords::tr("%1 has no section 34 authority at: %2.").arg(team.name, places.join(QStringLiteral(", "))),
            RulesWords::tr("No dispersal there, or have the authority's hours or area widened."), false, &team,
            uncovered.front());
        for (const Leg *leg : uncovered)
            breaches.back().legs.push_back(leg->id);
    }
}

} // namespace lantern
