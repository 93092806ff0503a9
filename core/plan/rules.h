#pragma once

#include "store/plan.h"
#include "streets/street_graph.h"

#include <span>

namespace lantern
{

// A rule that a plan breaks: which, why, and the way out.
struct Breach
{
    QString rule; // "pairing", "training", "reach", "double_booking", "rest", "authority", "dose", "overlap", "shift", "crew", "break"
    QString why;
    QString wayOut;
    TeamId team; // where it is; may be invalid
    LegId leg;
    bool blocks = true; // an approval is refused; false = a warning
};

struct RuleContext
{
    std::span<const Officer> officers;
    std::span<const Authority> authorities;
    std::span<const Plan> otherPlans; // for double booking and rest
    const StreetGraph *graph = nullptr;
};

// Every rule of the field checked on the whole plan; the list is in the order of teams and legs. No breach that blocks = may be approved.
[[nodiscard]] std::vector<Breach> checkPlan(const Plan &plan, const RuleContext &context);

// Approval: refused with the first blocking breach's reason; otherwise the plan with its status and who and when.
[[nodiscard]] Result<Plan> approve(const Plan &plan, const RuleContext &context, const QString &approvedBy, const QDateTime &at);

} // namespace lantern
