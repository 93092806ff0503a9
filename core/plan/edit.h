#pragma once

#include "base/result.h"
#include "store/hotspot_set.h"
#include "store/plan.h"

namespace lantern
{

// Edits by hand, as pure functions: the plan goes in, the edited plan comes out, legs in time order. They refuse what cannot be
// meant (no such team or leg, a visit of no minutes: NotFound, Refused) and leave the rest to checkPlan, so that a supervisor may pass
// through a plan that breaks a rule. A lock binds the planner, not the hand, and so does what is settled: by hand it is put right what was done otherwise. Editing an approved plan makes it a draft of the next version;
// a briefed or closed plan is not edited (Conflict).

// The plan as an edit may change it: a draft, of the next version where it was approved. Conflict for a briefed or closed plan.
[[nodiscard]] Result<Plan> openedForEditing(const Plan &plan);

// A leg at a hotspot, without id and times.
[[nodiscard]] Leg visitTo(const Hotspot &hotspot);

// `id` is the new leg's key.
[[nodiscard]] Result<Plan> addVisit(const Plan &plan, const TeamId &team, const Hotspot &hotspot,
                                    const QDateTime &arrive, int minutes, const LegId &id);
[[nodiscard]] Result<Plan> addBreak(const Plan &plan, const TeamId &team, GridPoint point, const QString &placeName,
                                    const QDateTime &arrive, int minutes, const LegId &id);
[[nodiscard]] Result<Plan> removeLeg(const Plan &plan, const LegId &leg);
// To another time, with as many minutes as before.
[[nodiscard]] Result<Plan> moveLeg(const Plan &plan, const LegId &leg, const QDateTime &arrive);
[[nodiscard]] Result<Plan> moveLegToTeam(const Plan &plan, const LegId &leg, const TeamId &team);
[[nodiscard]] Result<Plan> setLocked(const Plan &plan, const LegId &leg, bool locked);
// From the same arrival; 1 to 240 minutes.
[[nodiscard]] Result<Plan> setVisitMinutes(const Plan &plan, const LegId &leg, int minutes);

// Two stays change places: each goes to the other's team and time, with as many minutes as before. Of two in one team the earlier time keeps
// its beginning and the later one its end, so that the swap alone makes them not overlap. Refused for a leg with itself.
[[nodiscard]] Result<Plan> swapLegs(const Plan &plan, const LegId &one, const LegId &other);
// In two, one after the other at the same place: the first keeps the key and the longer half, the second has `id` and its lock. Refused for
// a stay of under two minutes, Conflict for a key that is taken.
[[nodiscard]] Result<Plan> splitLeg(const Plan &plan, const LegId &leg, const LegId &id);

// Puts each officer where the other is. One of the two may be in no team: then the other is replaced.
[[nodiscard]] Result<Plan> swapOfficers(const Plan &plan, const OfficerId &one, const OfficerId &other);
[[nodiscard]] Result<Plan> addOfficer(const Plan &plan, const TeamId &team, const OfficerId &officer);
[[nodiscard]] Result<Plan> removeOfficer(const Plan &plan, const TeamId &team, const OfficerId &officer);

// Refused if the team's key or name is taken, or it has none.
[[nodiscard]] Result<Plan> addTeam(const Plan &plan, const Team &team);
// With its legs; a pair that was linked to it has no link any more, a duty that was its own is anybody's, and an order for its break goes.
[[nodiscard]] Result<Plan> removeTeam(const Plan &plan, const TeamId &team);
// Links a plain pair to a uniform team; an invalid id takes the link away.
[[nodiscard]] Result<Plan> setLinked(const Plan &plan, const TeamId &plain, const TeamId &uniform);

// Where a team sets out or finishes.
struct TeamPlace
{
    QString name;
    GridPoint point;
    friend bool operator==(const TeamPlace &, const TeamPlace &) = default;
};
// Refused without a name, or for a point that is not in Great Britain. A pair and its uniform team that shared the place until then go
// on sharing it: both move. Whether the visits can still be walked to is for checkPlan.
[[nodiscard]] Result<Plan> setStart(const Plan &plan, const TeamId &team, const TeamPlace &place);
[[nodiscard]] Result<Plan> setFinish(const Plan &plan, const TeamId &team, const TeamPlace &place);
// Where most of the other teams set out or finish, the first of them where as many do elsewhere; those that would move along do not count.
// Nullopt if no other team has a place.
[[nodiscard]] std::optional<TeamPlace> startOfOthers(const Plan &plan, const TeamId &team);
[[nodiscard]] std::optional<TeamPlace> finishOfOthers(const Plan &plan, const TeamId &team);

} // namespace lantern
