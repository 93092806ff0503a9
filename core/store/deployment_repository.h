#pragma once

#include "store/deployment.h"
#include "store/store.h"

namespace lantern
{

// The life of each plan besides what it is now. Its steps and versions are kept by PlanRepository::save().
class DeploymentRepository
{
public:
    explicit DeploymentRepository(Store &store);
    [[nodiscard]] Result<std::vector<PlanStep>> steps(const PlanId &plan) const; // oldest first
    // A step that was taken outside this file, such as on paper. save() keeps all others.
    [[nodiscard]] Result<void> appendStep(const PlanId &plan, const PlanStep &step);
    // One row for each version that is kept, oldest first.
    [[nodiscard]] Result<std::vector<PlanVersion>> versions(const PlanId &plan) const;
    // The plan as that version had it. NotFound where it was not kept.
    [[nodiscard]] Result<Plan> version(const PlanId &plan, int version) const;
    // Appends: a correction is a new row. core/outcome's recordDebrief() is the door.
    [[nodiscard]] Result<void> appendDebrief(const Debrief &debrief);
    // The one that stands; none where nobody debriefed.
    [[nodiscard]] Result<std::optional<Debrief>> debrief(const PlanId &plan) const;

private:
    Store &m_store;
};

} // namespace lantern
