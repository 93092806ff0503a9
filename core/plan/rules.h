#pragma once

#include "plan/authority.h"
#include "store/plan.h"
#include "streets/drives.h"

#include <span>

namespace lantern
{

struct HotspotSet;

// A rule that a plan breaks: which, why, and the way out.
struct Breach
{
    QString
        rule; // "pairing", "training", "reach", "double_booking", "rest", "authority", "dose", "overlap", "shift", "crew", "break", "duty",
              // "forbidden", "clash", "cut_off"
    QString why;
    QString wayOut;
    TeamId team; // where it is; may be invalid
    LegId leg;
    bool blocks = true; // an approval is refused; false = a warning
    PlanId otherPlan =
        {}; // where an officer is too, or has too little rest from; invalid for what is of this plan alone
    OfficerId officer = {};       // who, with `otherPlan`
    std::vector<LegId> legs = {}; // every leg that it is about, where that is more than `leg`
    [[nodiscard]] bool isAbout(const LegId &one) const;
};

struct RuleContext
{
    std::span<const Officer> officers;
    std::span<const Authority> authorities;
    std::span<const Plan> otherPlans; // for double booking and rest
    // For teams on foot, built without the ways that the plan's orders avoid (walkingRules).
    const StreetGraph *graph = nullptr;
    // Remembers walks between checks; make one per graph and keep it, so that a check at every edit costs milliseconds. Without
    // one, each call finds its walks anew.
    std::shared_ptr<Walks> walks = {};
    const HotspotSet *hotspots = nullptr; // the plan's set: where a hotspot is that is asked for
    // How teams by vehicle drive; asked only for them. Without, they are assumed to drive along the way on foot (plan/travel.h).
    std::shared_ptr<Drives> drives = {};
};

// Hours off between two duties: the daily rest of regulation 10 of the Working Time Regulations 1998.
inline constexpr int RestHours = 11;
// A duty longer than this has a break of at least BreakMinutesAtLeast: regulation 12 of the Working Time Regulations 1998.
inline constexpr int BreakAfterHours = 6;
inline constexpr int BreakMinutesAtLeast = 20;
inline const QString SpotterSkill = QStringLiteral("spotter");

// Every rule of the field checked on the whole plan; the list is in the order of teams and legs. No breach that blocks = may be approved.
// An officer who is also in a draft of another plan is warned about; in an approved, briefed or closed one, refused.
[[nodiscard]] std::vector<Breach> checkPlan(const Plan &plan, const RuleContext &context);

// Approval: refused with the first blocking breach's reason; otherwise the plan with its status and who and when. Refused too
// once the plan is briefed or closed, and without a name for who approves.
[[nodiscard]] Result<Plan> approve(const Plan &plan, const RuleContext &context, const QString &approvedBy,
                                   const QDateTime &at);

} // namespace lantern
