#pragma once

#include "base/month.h"
#include "store/plan.h"
#include "store/record_repository.h"

#include <functional>

namespace lantern
{

// Which visits: of all operations where none is given, of all months where it is invalid, and at any place where there is no test of it.
struct OperationRecordsAsked
{
    std::optional<Operation> operation;
    Month month;
    std::function<bool(GridPoint)> isThere;
    // One that the totals count: visits_made, visits_missed, nil, prior_links, to_finish, a result type, or "stop:" and a reason; empty for
    // every visit with a result.
    QString figure = {};
    int most = 500;
};

// The visits with a result that stands, the newest night first: what the totals of operationCounts() are made up of; where results of a
// type are asked for, how many follow the title. No more than asked for. Storage errors.
[[nodiscard]] Result<std::vector<FoundRecord>> operationRecords(const Store &store, const OperationRecordsAsked &asked);

} // namespace lantern
