#pragma once

#include "store/store.h"

#include <QByteArray>
#include <QDate>

namespace lantern
{

// A number as it may leave the house: "<5" under 5, the number itself otherwise.
[[nodiscard]] QString suppressed(int count);

// The counts that are published, one row per operation and month: deployments, legs visited, missed and nil, person-hours, and every
// result type. UTF-8 CSV with a header; counts under 5 suppressed; EXERCISE in the first column's name where it is one.
[[nodiscard]] Result<QByteArray> publishedCountsCsv(Store &store);

// Walk and Talk actions with owner, due date, state and whether the walker was told, one row each. No place finer than its name.
[[nodiscard]] Result<QByteArray> actionsCsv(Store &store, const QDate &today);

} // namespace lantern
