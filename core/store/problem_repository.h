#pragma once

#include "store/problem.h"
#include "store/store.h"

namespace lantern
{

class ProblemRepository
{
public:
    explicit ProblemRepository(Store &store);
    // Inserts or replaces the problem as a whole with its concerns, partner actions and their chase logs. Refused without keys
    // or the day of the decision. No check of what it says here: core/outcome's checkProblem() is the door.
    [[nodiscard]] Result<void> save(const Problem &problem);
    // Those turned down among them; by review date, the undated last.
    [[nodiscard]] Result<std::vector<Problem>> list() const;
    [[nodiscard]] Result<void> remove(const ProblemId &id); // NotFound where there is none such

private:
    Store &m_store;
};

} // namespace lantern
