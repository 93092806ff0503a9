#pragma once

#include "plan/planner.h"
#include "plan/predictability.h"

namespace lantern
{

// The shares of a night's worth that may be given for visits that are harder to foresee, each of which a plan is made for.
inline constexpr std::array TradeOffLosses{0.0, 0.01, 0.02, 0.05, 0.1};

struct TradeOffPoint
{
    double loss = 0;  // what was allowed
    double share = 0; // of the worth of the worthiest of them, 0 to 1
    Predictability predictability;
    Plan plan; // its orders hold the loss
};

// The night's plans between worth and surprise: from one search's best routes, a plan for each of the losses (night/surprise.h), each judged
// by those who saw the nights before (context.otherPlans). Of them come those that no other, nor `current` where it is lawful, beats in both, predictability in hundredths: from the worthiest to the
// least predictable, both falling, so one at least. The search begins from `current`, keeps what is locked and takes the request's
// steps; same input and seed, same plans. Refused and Cancelled as makePlan is.
[[nodiscard]] Result<std::vector<TradeOffPoint>> tradeOff(const PlanRequest &request, const HotspotSet &hotspots,
                                                          const RuleContext &context, const QDateTime &now,
                                                          const Plan *current = nullptr, const Progress &progress = {});

} // namespace lantern
