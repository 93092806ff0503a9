#pragma once

#include "store/plan.h"
#include "store/store.h"

// How saving a plan keeps its life; nothing outside core/store includes this.
namespace lantern
{

// What is stored of a plan before it is saved.
struct PlanStanding
{
    PlanStatus status = PlanStatus::Draft;
    int version = 1;
};

// None for a plan that is not stored yet.
[[nodiscard]] Result<std::optional<PlanStanding>> planStanding(const Store &store, const PlanId &plan);

// Keeps the step and the version that a saved plan is; its caller holds the transaction.
[[nodiscard]] Result<void> keepLife(Store &store, const Plan &plan, const std::optional<PlanStanding> &before,
                                    const QString &by);

} // namespace lantern
