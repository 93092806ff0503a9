#pragma once

#include "base/progress.h"
#include "plan/rules.h"
#include "store/hotspot_set.h"

namespace lantern
{

// A team that is taken off the plan: abstracted to a call, to custody, to another borough.
struct Away
{
    TeamId team;
    QDateTime back = {}; // UTC, at its start place; invalid, or after its hours = not again this night
};

struct ReplanRequest
{
    QDateTime at; // UTC: what has begun by then stays
    std::vector<Away> away = {};
    std::vector<Forbid> forbids = {}; // from then on, besides those of the orders
    QString decidedBy = {};           // shoulder number or role of who decides, for a plan that is briefed already
    // How long to look, whichever ends first: supervisors do not wait for it. The seconds are from the call, the ways' measuring included;
    // a little is looked for in any case. Without seconds the same request gives the same plan.
    qint64 steps = 60;
    std::optional<double> seconds = 0.22;
};

struct Replan
{
    Plan plan;
    QStringList notes; // what it could not keep and what changed between teams, in words
};

// Plans the rest of a night anew. Legs that have begun by `at` stay as they are, and a team under way to a leg goes on to it. A team that is
// away loses its later legs, locked ones too (said in the notes), and its hours end where it was last; one that comes back goes on from its start place, its
// missed break first. What else is locked stays, breaks stay at their times, and the others are planned again from where each team is,
// beginning with the plan as it was, so that little changes without need: a leg that is as good where and when it was stays there. A pair whose uniform team is away gets, of the three nearest uniform teams
// that are free, the one with which the night is worth most, and waits until that is there; or it waits for its own to come back; or it is stood down. Teams that did nothing yet and do
// nothing more are taken out. Legs keep their ids where they are the same visit, so that results stay with them. The plan is never worth
// less than what is left of it as it was, unless pairs had to change or a team comes back. Its orders say until when it is settled
// (PlanOrders::settledUntil) and who comes back when, so that the planner leaves it so from then on. An earlier
// `at` than the one before is taken as it is asked, and said in the notes.
//
// A draft stays a draft; an approved plan becomes a draft of the next version, as with every edit. A plan that is briefed or live stays so, as patrols
// are out on it and it must not vanish from what watchers, double booking and packs take for real, and gets the next version, so that
// the packs of before are seen to be old; who decided stands in the place of who approved. A debriefed or closed plan: Conflict. NotFound
// without such a team; Refused outside the shift, or if a plan that patrols have is changed and nobody says who decides. Cancelled if `progress` says so.
[[nodiscard]] Result<Replan> replan(const Plan &plan, const HotspotSet &hotspots, const RuleContext &context,
                                    const ReplanRequest &request, const QDateTime &now, const Progress &progress = {});

} // namespace lantern
