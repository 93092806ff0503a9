#include "tasking/operation_visits.h"

#include "store/place_repository.h"
#include "tasking/borough_of.h"

namespace lantern
{

Result<std::vector<FoundRecord>> operationVisits(Store &store, const OperationRow &row, int most, const QString &figure)
{
    OperationRecordsAsked asked{
        .operation = row.operation, .month = row.month, .isThere = {}, .figure = figure, .most = most};
    if (row.borough.isEmpty())
        return operationRecords(store, asked);
    auto boroughs = PlaceRepository(store).boundaries(Boundary::Kind::Borough);
    if (!boroughs)
        return std::unexpected(boroughs.error());
    BoroughOf boroughOf(std::move(*boroughs));
    asked.isThere = [&](GridPoint point) { return boroughOf(point) == row.borough; };
    return operationRecords(store, asked);
}

} // namespace lantern
