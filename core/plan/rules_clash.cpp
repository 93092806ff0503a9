#include "plan/conflicts.h"
#include "plan/rule_checks.h"

#include <algorithm>

namespace lantern
{

namespace
{

// Said by another rule in the same words: a plan without teams, and a locked leg outside the shift or of no minutes.
bool isSaid(const Conflict &conflict)
{
    const Requirement::Kind first = conflict.parts.front().what.kind;
    return conflict.parts.size() == 1 &&
           (first == Requirement::Kind::SomeTeam || first == Requirement::Kind::LockedLeg);
}

// Breaks, the walks from the start and to the finish, visits over the cap and hotspots that nobody is at for over two hours are warned
// about and not refused.
bool isWarning(const Conflict::Part &part)
{
    using enum Requirement::Kind;
    return part.what.kind == Break || part.what.kind == Start || part.what.kind == Finish ||
           part.what.kind == EveryTwoHours || part.what.kind == VisitCap;
}

} // namespace

void RuleCheck::clashes() const
{
    RuleContext remembering = context;
    remembering.walks = std::shared_ptr<Walks>(std::shared_ptr<Walks>(), &walks);
    for (const Conflict &conflict : findConflicts(plan, remembering)) {
        if (isSaid(conflict))
            continue;
        const auto withTeam =
            std::ranges::find_if(conflict.parts, [](const auto &part) { return part.team.isValid(); });
        const auto withLeg = std::ranges::find_if(conflict.parts, [](const auto &part) { return part.leg.isValid(); });
        breaches.push_back({.rule = QStringLiteral("clash"),
                            .why = conflict.why(),
                            .wayOut = conflict.wayOut(),
                            .team = withTeam == conflict.parts.end() ? TeamId() : withTeam->team,
                            .leg = withLeg == conflict.parts.end() ? LegId() : withLeg->leg,
                            .blocks = std::ranges::none_of(conflict.parts, isWarning)});
    }
}

} // namespace lantern
