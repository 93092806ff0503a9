#pragma once

#include "base/month.h"
#include "store/plan.h"
#include "store/store.h"

#include <QMap>

#include <functional>

namespace lantern
{

// What was counted of one operation in one month in one area. Of results, those that stand.
struct OperationCount
{
    Month month; // of the operational date
    Operation operation = Operation::Other;
    QString area;                   // as the caller tells places apart
    int deployments = 0;            // patrols of plans with results whose first visit is here
    int planned = 0;                // visits of plans that are no drafts, and those with a result
    int made = 0;                   // of them
    int missed = 0;                 // of them
    int nil = 0;                    // of those made
    int priorLinks = 0;             // results that found a prior link to violence against women and girls
    int unassessed = 0;             // results with stops of which not everybody was risk-assessed and checked
    double minutes = 0;             // there, by the times recorded
    double personMinutes = 0;       // the same, times who was in the patrol
    QMap<QString, int> counts;      // by result type
    QMap<QString, int> stopReasons; // by reason
};

// One for each month, operation and area where anything was planned or recorded, in this order. `areaOf` is asked once for each place.
[[nodiscard]] Result<std::vector<OperationCount>> operationCounts(const Store &store,
                                                                  const std::function<QString(GridPoint)> &areaOf);

} // namespace lantern
