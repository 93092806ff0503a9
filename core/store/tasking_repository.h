#pragma once

#include "store/store.h"
#include "store/tasking.h"

#include <vector>

namespace lantern
{

// The decisions of tasking meetings, append-only.
class TaskingRepository
{
public:
    explicit TaskingRepository(Store &store);
    // Appends a row; the clock's time and the file's actor are put in where the row has none. Refused: no key, and, unless it is
    // withdrawn, no decision, no owner or no review date.
    [[nodiscard]] Result<void> append(const Tasking &tasking);
    // The newest row of each tasking, withdrawn ones left out, by when they were first recorded.
    [[nodiscard]] Result<std::vector<Tasking>> standing() const;
    // Those of them that are open or in progress and were to be reviewed before a day.
    [[nodiscard]] Result<std::vector<Tasking>> overdue(const QDate &today) const;
    // All rows of one, oldest first.
    [[nodiscard]] Result<std::vector<Tasking>> history(const TaskingId &id) const;

private:
    Store &m_store;
};

} // namespace lantern
