#pragma once

#include "store/series.h"
#include "store/store.h"

#include <QVariant>

// The rows that a series is kept in; only series_repository.cpp includes this.
namespace lantern
{

[[nodiscard]] Result<bool> hasSeries(const Store &store, const SeriesId &id);
// The series with its offences and links, without decisions.
[[nodiscard]] Result<void> insertSeries(Store &store, const Series &series);
[[nodiscard]] Result<void> insertDecision(const Store &store, const SeriesId &id, const SeriesDecision &decision);
// Whole series with their decisions; `where` names columns of the table series.
[[nodiscard]] Result<std::vector<Series>> selectSeries(const Store &store, const QString &where,
                                                       const QVariantList &values);

} // namespace lantern
