#pragma once

#include "store/operation_records.h"
#include "tasking/operations_page.h"

namespace lantern
{

// The visits that make up a row of the totals, the newest night first, no more than so many.
[[nodiscard]] Result<std::vector<FoundRecord>> operationVisits(Store &store, const OperationRow &row, int most = 500,
                                                               const QString &figure = {});

} // namespace lantern
