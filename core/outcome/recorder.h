#pragma once

#include "store/outcome_repository.h"
#include "store/plan.h"

#include <QHash>

namespace lantern
{

// Records results of one plan, with what each check needs read once; its caller holds the transaction. Inside
// core/outcome and core/exercise; everybody else takes recordResult().
class Recorder
{
public:
    [[nodiscard]] static Result<Recorder> open(Store &store, const PlanId &planId);
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] const std::vector<Authority> &authorities() const { return m_authorities; }
    // As recordResult().
    [[nodiscard]] Result<PatrolResult> record(PatrolResult result);

private:
    Recorder(Store &store, Plan plan, std::vector<Authority> authorities)
        : m_store(store)
        , m_plan(std::move(plan))
        , m_authorities(std::move(authorities))
    {
    }
    Store &m_store;
    Plan m_plan;
    std::vector<Authority> m_authorities;
    QHash<LegId, ResultId> m_standing;
};

} // namespace lantern
